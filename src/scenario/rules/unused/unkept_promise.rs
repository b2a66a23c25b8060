//! W007: a promise that can be made and never kept
//!
//! A promise still open when the talk is over is broken. If no choice delivers it, making it is always a
//! mistake, and the learner is not told so.
//!
//! ```ron
//! acts: [Promise("free-repair")],   // and no Deliver("free-repair")
//! ```
//! better:
//! ```ron
//! acts: [Deliver("free-repair")],   // after the sale
//! ```

use crate::scenario::draft::NameKind;
use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    if !look.is_sure_of(NameKind::Promise) {
        return;
    }
    for promise in look.draft.facts.iter().filter(|fact| fact.is_promise) {
        let name = promise.id.value.as_str();
        if look.draft.does("Promise", name) && !look.draft.does("Deliver", name) {
            report.add(
                Finding::new("W007", promise.id.span)
                    .with("name", name)
                    .about(name)
                    .hint(),
            );
        }
    }
}
