//! E070: a choice that both asks for the order and leaves
//!
//! One sentence cannot ask for the order and say goodbye: either the talk is won or it is walked away
//! from.
//!
//! ```ron
//! acts: [AskForOrder, Leave],
//! ```
//! better:
//! ```ron
//! acts: [AskForOrder],
//! ```

use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    for (_, choice) in look.draft.choices() {
        let has = |name: &str| choice.acts.iter().any(|act| act.name == name);
        if let Some(leave) = choice.acts.iter().find(|act| act.name == "Leave" && has("AskForOrder")) {
            report.add(Finding::new("E070", leave.span).owner(&choice.owner()).hint());
        }
    }
}
