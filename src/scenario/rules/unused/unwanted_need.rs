//! W002: a need that nobody has
//!
//! No variant gives it a weight, so asking for it always fails.
//!
//! ```ron
//! customers: { "gao": (…, needs: {}) },
//! ```
//! better:
//! ```ron
//! customers: { "gao": (…, needs: { "hot-tea": (weight: 120) }) },
//! ```

use crate::scenario::draft::NameKind;
use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    for need in look.draft.needs.iter().filter(|_| look.is_sure_of(NameKind::Need)) {
        let name = need.id.value.as_str();
        let mut weights = look.draft.people().filter_map(|person| person.needs.as_ref()).flatten();
        if !weights.any(|weight| weight.need.value == name && weight.weight > 0) {
            report.add(Finding::new("W002", need.id.span).with("name", name).about(name).hint());
        }
    }
}
