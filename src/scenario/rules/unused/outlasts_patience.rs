//! W022: a choice that takes longer than anybody waits
//!
//! When patience runs out the talk is over. A choice that takes all of it ends the talk in every variant,
//! whenever it is chosen.
//!
//! ```ron
//! patience: 10, … minutes: 30
//! ```
//! better:
//! ```ron
//! patience: 10, … minutes: 3
//! ```

use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    let waits = look.draft.people().filter_map(|person| person.patience);
    let after_sale = look.draft.after_sale.iter().map(|(_, patience)| *patience);
    let Some(longest) = waits.chain(after_sale).max() else {
        return;
    };
    for (_, choice) in look.draft.choices() {
        let minutes = &choice.minutes;
        let ends_anyway = choice
            .acts
            .iter()
            .any(|act| matches!(act.name, "Leave" | "AskForOrder"));
        if minutes.value >= longest && minutes.value > 1 && !ends_anyway {
            let finding = Finding::new("W022", minutes.span).owner(&choice.owner());
            report.add(finding.with("minutes", minutes.value).with("longest", longest));
        }
    }
}
