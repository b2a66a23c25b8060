//! E065: more than nine choices open at once
//!
//! Nine choices have the keys 1 to 9, and already more than anybody weighs in a talk; four to six are
//! good. Choices with conditions are not counted, since they may come one after the other.
//!
//! ```ron
//! // a scene with ten choices without `when`
//! ```
//! better:
//! ```ron
//! // move the later steps to a second scene, or give them a `when`
//! ```

use crate::scenario::limits::MAX_OPEN_OFFERS;
use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    let draft = look.draft;
    for scene in &draft.scenes {
        let own = scene.choices.iter().filter(|choice| choice.when.is_empty()).count();
        let is_open = |name: &str| {
            draft
                .choices()
                .any(|(_, choice)| choice.id.value == name && choice.when.is_empty())
        };
        let taken_over = scene.also.iter().filter(|id| is_open(&id.value)).count();
        let count = own + taken_over;
        if count > MAX_OPEN_OFFERS {
            let finding = Finding::new("E065", scene.id.span).owner(&scene.owner());
            report.add(finding.with("count", count).with("limit", MAX_OPEN_OFFERS).hint());
        }
    }
}
