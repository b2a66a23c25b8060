//! E090: a screen of a lesson without exactly one thing to do
//!
//! Each idea is a short text and one exercise. Read without doing anything, it is soon forgotten; with two
//! exercises on one screen, nobody knows which of them was meant.
//!
//! ```ron
//! (id: "first-refusal", title: "The first no", says: "He knows nothing of it."),
//! ```
//! better:
//! ```ron
//! (id: "first-refusal", title: "The first no", says: "He knows nothing of it.",
//!  choose: (asks: "What is missing?", answers: [(id: "understanding", says: "He does not know it.", right: true, why: "…")])),
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

/// `found`: the exercises that stand there; `known`: those there are.
pub fn finding(span: Span, found: &[&str], known: &[&str]) -> Finding {
    let finding = Finding::new("E090", span)
        .with("found", found.join(", "))
        .with("known", known.join(", "))
        .hint();
    if found.is_empty() {
        finding.told_as("none")
    } else {
        finding
    }
}
