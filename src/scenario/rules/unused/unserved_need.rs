//! W001: a need that no fact serves
//!
//! Finding it out earns nothing: there is nothing to tell that would meet it. If that is the lesson,
//! the variant that wants it should be `walk_away`.
//!
//! ```ron
//! needs: { "gift": (…) }   // and no fact with serves: { "gift": … }
//! ```
//! better:
//! ```ron
//! facts: { "engraved": (plausibility: 70, serves: { "gift": 80 }) },
//! ```

use crate::scenario::draft::NameKind;
use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    let draft = look.draft;
    for need in draft.needs.iter().filter(|_| look.is_sure_of(NameKind::Need)) {
        let name = need.id.value.as_str();
        let served = draft
            .facts
            .iter()
            .any(|fact| fact.serves.iter().any(|(id, _)| id.value == name));
        if !served && !wanted_by_walk_away(look, name) {
            report.add(Finding::new("W001", need.id.span).with("name", name).about(name).hint());
        }
    }
}

/// A need that the product must not pretend to meet.
fn wanted_by_walk_away(look: &Look<'_>, name: &str) -> bool {
    let walking = look.draft.variants.iter().filter(|variant| variant.walk_away);
    let mut weights = walking.filter_map(|variant| variant.person()?.needs.as_ref()).flatten();
    weights.any(|weight| weight.need.value == name)
}
