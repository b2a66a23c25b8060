//! E075: a price or a decision without an option that can have it
//!
//! In a meeting a price belongs to one option, so `Quote` and `Concede` need a choice with `option`; and
//! nobody has to be asked to keep what is there: the status quo stands by itself where nothing is carried.
//!
//! ```ron
//! (id: "cheaper", says: "For you, 20 less.", acts: [Concede(20)]),
//! ```
//! better:
//! ```ron
//! (id: "cheaper", option: "a", says: "For you, 20 less.", acts: [Concede(20)]),
//! ```

use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    let Some(meeting) = &look.draft.meeting else { return };
    let keep = meeting.status_quo.as_ref().map(|keep| &keep.value);
    for (choice, act) in look.draft.acts() {
        let prices = ["Quote", "Concede"].contains(&act.name);
        let Some(option) = &choice.option else {
            if prices {
                let finding = Finding::new("E075", act.span).with("act", act.name);
                report.add(finding.owner(&choice.owner()).hint());
            }
            continue;
        };
        if (prices || act.name == "AskForOrder") && keep == Some(&option.value) {
            let finding = Finding::new("E075", option.span).told_as("keep");
            let finding = finding.with("name", &option.value).owner(&choice.owner());
            report.add(finding.hint_as("leave-out"));
        }
    }
}
