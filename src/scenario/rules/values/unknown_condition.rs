//! E027: a condition that does not exist
//!
//! Conditions are a small set of questions that can be checked before anybody plays.
//!
//! ```ron
//! when: [Knows("case")],
//! ```
//! better:
//! ```ron
//! when: [Told("case")],
//! ```

use crate::scenario::report::Finding;
use crate::scenario::rules::nearest;
use crate::scenario::source::Span;

pub fn finding(span: Span, name: &str, known: &[&str]) -> Finding {
    let finding = Finding::new("E027", span).with("name", name);
    match nearest(name, known.iter().copied()) {
        Some(near) => finding.did_you_mean(&near, span, near.name),
        None => finding.with("known", known.join(", ")).hint(),
    }
}
