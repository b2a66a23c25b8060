//! E061: a fact that a customer has both heard and understood
//!
//! Understood is more than heard, so one of the two lists is wrong.
//!
//! ```ron
//! understood: ["case"], heard: ["case"],
//! ```
//! better:
//! ```ron
//! understood: ["case"],
//! ```

use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    for person in look.draft.people() {
        let understood: Vec<_> = person.understood.iter().flatten().collect();
        for heard in person.heard.iter().flatten() {
            if understood.iter().any(|id| id.value == heard.value) {
                report.add(
                    Finding::new("E061", heard.span)
                        .with("name", &heard.value)
                        .about(&heard.value)
                        .hint(),
                );
            }
        }
    }
}
