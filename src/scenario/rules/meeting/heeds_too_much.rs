//! E072: someone heeds others by more than all of their opinion, or heeds themselves
//!
//! What a person heeds of the others is percent of the own opinion; what is left of 100 is how firmly the
//! own view holds. Together it cannot be more than 100, and oneself one does not need to heed.
//!
//! ```ron
//! "head": (name: "Ms Lin", patience: 20, heeds: { "editor": 70, "engineer": 50 }),
//! ```
//! better:
//! ```ron
//! "head": (name: "Ms Lin", patience: 20, heeds: { "editor": 40, "engineer": 30 }),
//! ```

use crate::scenario::draft::{Id, Person};
use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    let varied = look.draft.variants.iter().flat_map(|variant| &variant.people);
    for (id, person) in look.draft.customers.iter().chain(varied) {
        check_one(id, person, report);
    }
}

fn check_one(id: &Id, person: &Person, report: &mut Report<'_>) {
    let heeds = || person.heeds.iter().flatten();
    let sum: u32 = heeds().map(|(_, percent)| u32::from(*percent)).sum();
    if let Some((oneself, _)) = heeds().find(|(other, _)| other.value == id.value) {
        let finding = Finding::new("E072", oneself.span).told_as("oneself");
        report.add(finding.with("name", &id.value).about(&id.value).hint_as("leave-out"));
    } else if sum > 100
        && let Some((last, _)) = heeds().last()
    {
        let finding = Finding::new("E072", last.span).with("name", &id.value).with("sum", sum);
        report.add(finding.about(&id.value).hint());
    }
}
