//! W003: a fact that no choice tells
//!
//! If it is `basic`, understanding can never be complete; in any case the learner never hears of it.
//!
//! ```ron
//! facts: { "dishwasher-safe": (…) }   // and no Tell("dishwasher-safe")
//! ```
//! better:
//! ```ron
//! acts: [Tell("dishwasher-safe")],
//! ```

use crate::scenario::draft::{NameKind, Person};
use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    if !look.is_sure_of(NameKind::Fact) {
        return;
    }
    for fact in look.draft.facts.iter().filter(|fact| !fact.is_promise) {
        let name = fact.id.value.as_str();
        let known = |person: &Person| {
            person
                .understood
                .iter()
                .chain(&person.heard)
                .flatten()
                .any(|id| id.value == name)
        };
        if !look.draft.does("Tell", name) && !look.draft.people().any(known) {
            report.add(Finding::new("W003", fact.id.span).with("name", name).about(name).hint());
        }
    }
}
