//! W006: a promise that no choice makes
//!
//! It can raise no expectation, serve nothing and never be kept.
//!
//! ```ron
//! promises: { "free-repair": (size: 20) }   // and no Promise("free-repair")
//! ```
//! better:
//! ```ron
//! acts: [Promise("free-repair")],
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
        // Telling of it is a way to make it known without making it.
        if !look.draft.does("Promise", name) && !look.draft.does("Tell", name) {
            report.add(
                Finding::new("W006", promise.id.span)
                    .with("name", name)
                    .about(name)
                    .hint(),
            );
        }
    }
}
