//! E076: something that a meeting does not have
//!
//! After a decision a meeting is over; what follows it is a talk of its own. So a meeting has no
//! `after_sale`.
//!
//! ```ron
//! meeting: (chair: "head", …), after_sale: (scene: "next-week", patience: 6),
//! ```
//! better:
//! ```ron
//! meeting: (chair: "head", …),
//! ```

use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    if look.draft.meeting.is_some()
        && let Some((scene, _)) = &look.draft.after_sale
    {
        report.add(Finding::new("E076", scene.span).hint());
    }
}
