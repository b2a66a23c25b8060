//! E074: something is said to, or by, somebody who is not there
//!
//! Who is not present neither hears nor answers. `present` of a scene lists who is; without it all are.
//!
//! ```ron
//! (id: "desk", present: ["editor"], choices: [(id: "ask", to: "head", says: "Well?", acts: [Ask("room")])]),
//! ```
//! better:
//! ```ron
//! (id: "desk", present: ["editor"], choices: [(id: "ask", to: "editor", says: "Well?", acts: [Ask("room")])]),
//! ```

use crate::scenario::draft::{DraftScene, Id};
use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    if look.draft.meeting.is_none() {
        return;
    }
    for scene in &look.draft.scenes {
        for choice in &scene.choices {
            let named = choice
                .to
                .iter()
                .chain(choice.replies.iter().filter_map(|reply| reply.by.as_ref()));
            for who in named.filter(|who| !is_present(scene, who)) {
                // A reply may come from where the choice leads to.
                let leads_there = |id: &Option<Id>| {
                    let scenes = look.draft.scenes.iter();
                    let next = id
                        .as_ref()
                        .and_then(|id| scenes.clone().find(|scene| scene.id.value == id.value));
                    next.is_some_and(|scene| is_present(scene, who))
                };
                if choice.to.as_ref().is_some_and(|to| to.span == who.span) || !leads_there(&choice.then) {
                    let finding = Finding::new("E074", who.span).with("name", &who.value);
                    report.add(finding.with("scene", &scene.id.value).owner(&choice.owner()).hint());
                }
            }
        }
    }
}

fn is_present(scene: &DraftScene, who: &Id) -> bool {
    let list = scene.present.as_ref();
    list.is_none_or(|present| present.iter().any(|id| id.value == who.value))
}
