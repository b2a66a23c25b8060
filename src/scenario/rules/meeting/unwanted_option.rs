//! W024: an option that nobody can want
//!
//! An option is worth something to somebody by the needs that facts about it serve. If no such fact serves
//! a need that somebody at the table has, it can never be carried.
//!
//! ```ron
//! options: { "a": (…), "b": (…), "keep": (…) },  // and no fact with option: "b" serves a need
//! ```
//! better:
//! ```ron
//! facts: { "b-quiet": (option: "b", plausibility: 60, serves: { "calm": 100 }) },
//! ```

use crate::scenario::draft::NameKind;
use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    let Some(meeting) = &look.draft.meeting else { return };
    if !look.is_sure_of(NameKind::Option) || !look.is_sure_of(NameKind::Need) {
        return;
    }
    let weights = || look.draft.people().flat_map(|person| person.needs.iter().flatten());
    let is_wanted = |need: &str| weights().any(|weight| weight.need.value == need && weight.weight > 0);
    for option in &meeting.options {
        let keeps = meeting
            .status_quo
            .as_ref()
            .is_some_and(|keep| keep.value == option.id.value);
        let facts = look.draft.facts.iter();
        let mut own = facts.filter(|fact| fact.option.as_ref().is_none_or(|id| id.value == option.id.value));
        if !keeps && !own.any(|fact| fact.serves.iter().any(|(need, _)| is_wanted(&need.value))) {
            let finding = Finding::new("W024", option.id.span).with("name", &option.id.value);
            report.add(finding.about(&option.id.value).hint());
        }
    }
}
