//! E028: a word that is none of the possible ones
//!
//! Where the file wants one of a few words, it takes no other.
//!
//! ```ron
//! stage: Hidden,
//! ```
//! better:
//! ```ron
//! stage: Latent,
//! ```

use crate::scenario::report::Finding;
use crate::scenario::rules::nearest;
use crate::scenario::source::Span;

pub fn finding(span: Span, name: &str, known: &[&str]) -> Finding {
    let finding = Finding::new("E028", span)
        .with("name", name)
        .with("known", known.join(", "));
    match nearest(name, known.iter().copied()) {
        Some(near) => finding.did_you_mean(&near, span, near.name),
        None => finding,
    }
}

/// A word that would be right without its quotes.
pub fn quoted(span: Span, name: &str) -> Finding {
    Finding::new("E028", span)
        .told_as("quoted")
        .with("name", name)
        .mend(span, name)
}
