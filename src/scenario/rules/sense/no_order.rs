//! E063: nothing with which the order is asked for
//!
//! A talk is won when the order is asked for and every gate is open. Without a choice that asks, it can
//! only be lost.
//!
//! ```ron
//! (id: "goodbye", says: "Goodbye.", acts: [Leave]),
//! ```
//! better:
//! ```ron
//! (id: "ask-for-order", says: "Shall I wrap one for you?", acts: [AskForOrder]),
//! ```

use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    if !look.draft.ever("AskForOrder") {
        report.add(Finding::new("E063", look.draft.span).hint());
    }
}
