//! E066: a choice that depends on what the learner cannot know
//!
//! If a choice opened because of a need that has not been found, its opening would tell the need, and
//! asking would be worth nothing. Replies may depend on everything: they are what tells it.
//!
//! ```ron
//! when: [Has("gift")],
//! ```
//! better:
//! ```ron
//! when: [Found("gift")],
//! ```

use crate::scenario::report::{Finding, Owner, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    for (_, choice) in look.draft.choices() {
        for condition in &choice.when {
            condition.walk(&mut |part| {
                if !part.knowable {
                    let finding = Finding::new("E066", part.span)
                        .owner(&choice.owner())
                        .with("name", part.name);
                    report.add(finding.hint_as(hint(part.name)));
                }
            });
        }
    }
    for option in look.draft.meeting.iter().flat_map(|meeting| &meeting.options) {
        for condition in &option.when {
            condition.walk(&mut |part| {
                if !part.knowable {
                    let owner = Owner {
                        key: "owner-option",
                        id: option.id.value.clone(),
                    };
                    let finding = Finding::new("E066", part.span).owner(&owner).with("name", part.name);
                    report.add(finding.hint_as(hint(part.name)));
                }
            });
        }
    }
}

/// What the learner can know instead.
fn hint(name: &str) -> &'static str {
    match name {
        "Has" | "Stage" | "JustFound" => "hint-need",
        "Became" | "True" => "hint-fact",
        "Refused" | "Open" => "hint-gate",
        _ => "hint",
    }
}
