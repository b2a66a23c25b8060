//! E069: a choice offered twice in one scene
//!
//! `also` takes over choices that are written in other scenes. A scene's own choices are there anyway.
//!
//! ```ron
//! (id: "stall", also: ["tell-warm"], choices: [(id: "tell-warm", …)])
//! ```
//! better:
//! ```ron
//! (id: "later", also: ["tell-warm"], choices: [(id: "ask-again", …)])
//! ```

use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    for scene in &look.draft.scenes {
        for (position, also) in scene.also.iter().enumerate() {
            let own = scene.choices.iter().any(|choice| choice.id.value == also.value);
            let again = scene.also[..position].iter().any(|earlier| earlier.value == also.value);
            if own || again {
                let finding = Finding::new("E069", also.span).owner(&scene.owner());
                report.add(finding.with("name", &also.value).hint());
            }
        }
    }
}
