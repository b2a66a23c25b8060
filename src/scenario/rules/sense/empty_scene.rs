//! E068: a scene without choices
//!
//! Once the talk is there, the seller can neither speak nor leave.
//!
//! ```ron
//! (id: "pause", opens: "Hm.", choices: []),
//! ```
//! better:
//! ```ron
//! (id: "pause", opens: "Hm.", choices: [(id: "wait", says: "(You wait.)", then: "stall")]),
//! ```

use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    for scene in &look.draft.scenes {
        if scene.choices.is_empty() && scene.also.is_empty() {
            report.add(Finding::new("E068", scene.id.span).owner(&scene.owner()).hint());
        }
    }
}
