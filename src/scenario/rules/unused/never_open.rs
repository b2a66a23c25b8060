//! W013: a choice that waits for itself
//!
//! A choice can be made once unless it says `again: true`. If it needs itself to have been made, it never
//! opens.
//!
//! ```ron
//! (id: "ask", when: [Chose("ask")], …)
//! ```
//! better:
//! ```ron
//! (id: "ask-further", when: [Chose("ask")], …)
//! ```

use crate::scenario::draft::{Call, DraftChoice, Value};
use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    for (_, choice) in look.draft.choices() {
        for condition in &choice.when {
            needs_itself(condition, choice, report);
        }
    }
}

/// Looks at what must hold: inside `All`, but not inside `Any` or `Not`.
fn needs_itself(condition: &Call, choice: &DraftChoice, report: &mut Report<'_>) {
    match (condition.name, condition.values.as_slice()) {
        ("Chose", [Value::Name(_, id)]) if id.value == choice.id.value => {
            report.add(Finding::new("W013", condition.span).owner(&choice.owner()).hint());
        }
        ("All", [Value::Calls(parts)]) => parts.iter().for_each(|part| needs_itself(part, choice, report)),
        _ => {}
    }
}
