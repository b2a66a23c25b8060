//! E059: more than one customer
//!
//! A talk is with exactly one person, unless it is a `meeting`. Who else may stand there instead is said by
//! `variants`.
//!
//! ```ron
//! customers: { "luo": (…), "han": (…) },
//! ```
//! better:
//! ```ron
//! customers: { "luo": (…) },
//! ```

use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    if look.draft.meeting.is_some() {
        return;
    }
    if let Some((second, _)) = look.draft.customers.get(1) {
        let finding = Finding::new("E059", second.span).with("count", look.draft.customers.len());
        report.add(finding.with("name", &second.value).about(&second.value).hint());
    }
}
