//! E035: a rule of decision that does not exist
//!
//! How a meeting decides is said in one word, so that the debrief can say who had to be won.
//!
//! ```ron
//! rule: Mayority,
//! ```
//! better:
//! ```ron
//! rule: Majority,
//! ```

use crate::scenario::report::Finding;
use crate::scenario::rules::nearest;
use crate::scenario::source::Span;

pub fn finding(span: Span, name: &str, known: &[&str]) -> Finding {
    let finding = Finding::new("E035", span).with("name", name);
    match nearest(name, known.iter().copied()) {
        Some(near) => finding.did_you_mean(&near, span, near.name),
        None => finding.with("known", known.join(", ")).hint(),
    }
}
