//! E020: a field that does not exist
//!
//! A misspelled field would silently stay at its default, and the author would wonder why nothing
//! changes.
//!
//! ```ron
//! pateince: 10,
//! ```
//! better:
//! ```ron
//! patience: 10,
//! ```

use crate::scenario::report::Finding;
use crate::scenario::rules::nearest;
use crate::scenario::source::Spanned;

pub fn finding(name: &Spanned<String>, known: &[&'static str]) -> Finding {
    let finding = Finding::new("E020", name.span).with("name", &name.value);
    match nearest(&name.value, known.iter().copied()) {
        Some(near) => finding.did_you_mean(&near, name.span, near.name),
        None => finding.with("known", known.join(", ")).hint(),
    }
}
