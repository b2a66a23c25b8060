//! W008: a promise that is kept without having been made
//!
//! Only an open promise can be kept; delivering one that nobody made does nothing.
//!
//! ```ron
//! acts: [Deliver("free-repair")],   // and no Promise("free-repair")
//! ```
//! better:
//! ```ron
//! acts: [Promise("free-repair")],   // before the sale
//! ```

use crate::scenario::draft::NameKind;
use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    for (choice, act) in look.draft.acts().filter(|(_, act)| act.name == "Deliver") {
        let Some(id) = act.id().filter(|_| look.is_sure_of(NameKind::Promise)) else {
            continue;
        };
        if !look.draft.does("Promise", &id.value) {
            report.add(
                Finding::new("W008", act.span)
                    .owner(&choice.owner())
                    .with("name", &id.value)
                    .hint(),
            );
        }
    }
}
