//! E026: an act that does not exist
//!
//! What a choice does is said in a small set of acts, so that the same behaviour has the same effect in
//! every scenario and the debrief can name it.
//!
//! ```ron
//! acts: [Tel("case")],
//! ```
//! better:
//! ```ron
//! acts: [Tell("case")],
//! ```

use crate::scenario::report::Finding;
use crate::scenario::rules::nearest;
use crate::scenario::source::Span;

pub fn finding(span: Span, name: &str, known: &[&str]) -> Finding {
    let finding = Finding::new("E026", span).with("name", name);
    match nearest(name, known.iter().copied()) {
        Some(near) => finding.did_you_mean(&near, span, near.name),
        None => finding.with("known", known.join(", ")).hint(),
    }
}
