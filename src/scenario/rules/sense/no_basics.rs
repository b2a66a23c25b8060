//! E062: no fact that counts for understanding
//!
//! Understanding is how much of the facts marked `basic` has come across. Without any it stays at 0, its
//! gate never opens, and nobody can ever buy.
//!
//! ```ron
//! facts: { "stays-warm": (plausibility: 70) },
//! ```
//! better:
//! ```ron
//! facts: { "stays-warm": (plausibility: 70, basic: 1) },
//! ```

use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    let draft = look.draft;
    if let Some(first) = draft.facts.first()
        && draft.facts.iter().all(|fact| fact.basic == 0)
        && draft
            .meeting
            .iter()
            .flat_map(|meeting| &meeting.roles)
            .all(|role| role.basics.is_empty())
    {
        report.add(Finding::new("E062", first.id.span).hint());
    }
}
