//! E060: a fact with both `true_in` and `false_in`
//!
//! Either list says everything: `true_in` names all variants in which it is true, `false_in` all in which
//! it is not. Both together may contradict each other.
//!
//! ```ron
//! true_in: ["collector"], false_in: ["wedding"],
//! ```
//! better:
//! ```ron
//! true_in: ["collector"],
//! ```

use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    for fact in &look.draft.facts {
        if let (Some(_), Some(second)) = (&fact.true_in, &fact.false_in) {
            report.add(Finding::new("E060", second.span).owner(&fact.owner()).hint());
        }
    }
}
