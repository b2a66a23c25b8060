//! N002: a choice that leads to the scene it stands in
//!
//! The scene begins anew, with its opening line. To stay in a scene, leave out `then`.
//!
//! ```ron
//! (id: "stall", choices: [(id: "ask", then: "stall", …)])
//! ```
//! better:
//! ```ron
//! (id: "stall", choices: [(id: "ask", …)])
//! ```

use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    for (scene, choice) in look.draft.choices() {
        // Taken over elsewhere, the same choice leads back, which is a reason to write it.
        let elsewhere = look
            .draft
            .scenes
            .iter()
            .any(|other| other.also.iter().any(|id| id.value == choice.id.value));
        let targets = choice
            .then
            .iter()
            .chain(choice.replies.iter().flat_map(|reply| &reply.then));
        for then in targets.filter(|then| then.value == scene.id.value && !elsewhere) {
            // A reply may undo where its choice leads.
            if choice
                .then
                .as_ref()
                .is_none_or(|choice_then| choice_then.value == then.value)
            {
                report.add(Finding::new("N002", then.span).owner(&choice.owner()).hint());
            }
        }
    }
}
