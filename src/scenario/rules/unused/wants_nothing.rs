//! W009: a person who wants nothing, before whom leaving is not right either
//!
//! Without a need of any weight nothing is worth its price, so this variant cannot be won; without
//! `walk_away` it cannot be passed at all.
//!
//! ```ron
//! "no-need": (customers: { "luo": (needs: {}) }),
//! ```
//! better:
//! ```ron
//! "no-need": (walk_away: true, customers: { "luo": (needs: {}) }),
//! ```

use crate::scenario::draft::{Id, Person};
use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    // At a table some may want nothing and still decide.
    if look.draft.meeting.is_some() {
        return;
    }
    let Some((customer, base)) = look.draft.customer() else {
        return;
    };
    let wants = |person: &Person| {
        person
            .needs
            .as_ref()
            .map(|needs| needs.iter().any(|need| need.weight > 0))
    };
    let by_default = wants(base).unwrap_or(false);
    let nothing = |id: &Id| {
        Finding::new("W009", id.span)
            .with("name", &id.value)
            .about(&id.value)
            .hint()
    };
    if look.draft.variants.is_empty() && !by_default {
        report.add(nothing(customer).told_as("customer").hint_as("customer-hint"));
    }
    for variant in look.draft.variants.iter().filter(|variant| !variant.walk_away) {
        if !variant.person().and_then(wants).unwrap_or(by_default) {
            report.add(nothing(&variant.id));
        }
    }
}
