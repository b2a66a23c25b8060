//! W014: a reason for being closed, on a choice that never is
//!
//! `closed` is shown while the conditions of `when` do not hold. Without `when` there is no such time.
//!
//! ```ron
//! (id: "show", says: "…", closed: "Nothing has been claimed.")
//! ```
//! better:
//! ```ron
//! (id: "show", says: "…", when: [Told("legend")], closed: "Nothing has been claimed.")
//! ```

use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    for (_, choice) in look.draft.choices() {
        if let Some(closed) = choice.closed.as_ref().filter(|_| choice.when.is_empty()) {
            report.add(Finding::new("W014", closed.span).owner(&choice.owner()).hint());
        }
    }
}
