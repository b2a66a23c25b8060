//! W040: a step of the course whose scenario is not there
//!
//! The step leads to a talk, a campaign or an account that does not lie beside the course. It is shown as not there
//! yet, and the rest can be done; but perhaps its name is misspelled.
//!
//! ```ron
//! (play: "imperial-sael", title: "The imperial seal", minutes: 12),
//! ```
//! better:
//! ```ron
//! (play: "imperial-seal", title: "The imperial seal", minutes: 12),
//! ```

use crate::scenario::report::Finding;
use crate::scenario::rules::nearest;
use crate::scenario::source::Span;

/// `known`: the scenarios that are there.
pub fn finding(span: Span, id: &str, known: &[&str]) -> Finding {
    let finding = Finding::new("W040", span).with("id", id).about(id);
    match nearest(id, known.iter().copied()) {
        Some(near) => finding.did_you_mean(&near, span, format!("\"{}\"", near.name)),
        None => finding.hint(),
    }
}
