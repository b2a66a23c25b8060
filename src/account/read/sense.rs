//! What is well written and still makes no sense.

use crate::account::ids::{NoteId, ValueId};
use crate::account::model::{Account, Aim, Condition, Effect};
use crate::scenario::reading::{Finding, Report, Span, unknown_word};

pub fn check(account: &Account, spans: &[(String, Span)], report: &mut Report<'_>) {
    let span = |key: String| {
        let found = spans.iter().find(|(known, _)| *known == key);
        found.map_or_else(Span::default, |(_, span)| *span)
    };
    for act in &account.acts {
        if buys_belief(act.aim, &act.effects) || buys_belief(act.aim, &act.otherwise) {
            let place = span(format!("act-{}", act.id));
            report.add(Finding::new("E093", place).with("id", &act.id).about(&act.id).hint());
        }
    }
    for act in account
        .acts
        .iter()
        .filter(|act| act.talk.is_some() && act.meets.is_empty())
    {
        let place = span(format!("act-{}", act.id));
        report.add(Finding::new("E096", place).with("id", &act.id).about(&act.id).hint());
    }
    for (position, note) in account.notes.iter().enumerate() {
        let place = span(format!("note-{}", note.id));
        if !opens_something(account, NoteId::at(position)) {
            report.add(Finding::new("W090", place).with("id", &note.id).about(&note.id).hint());
        }
        if account
            .people
            .iter()
            .any(|who| who.follows == Some(NoteId::at(position)))
        {
            let places: Vec<&str> = account.places.iter().map(|place| place.id.as_str()).collect();
            for value in note.values.iter().filter(|value| !places.contains(&value.as_str())) {
                report.add(unknown_word::finding(place, value, &places));
            }
        }
    }
    for variant in &account.variants {
        let place = span(format!("variant-{}", variant.id));
        if variant.starts.iter().all(|start| start.vote == 0) {
            report.add(
                Finding::new("E094", place)
                    .with("id", &variant.id)
                    .about(&variant.id)
                    .hint(),
            );
        }
    }
}

/// A kindness or a present that moves more than trust.
fn buys_belief(aim: Aim, effects: &[Effect]) -> bool {
    let gauge = |effect: &Effect| matches!(effect, Effect::Move(_, _, 1..));
    matches!(aim, Aim::Courtesy | Aim::Gift) && effects.iter().any(gauge)
}

/// Whether an act, or a person, is out of sight until the entry is known.
pub fn opens_something(account: &Account, note: NoteId) -> bool {
    let speaks = |condition: &Condition| speaks_of(condition, note);
    let by_condition = account.acts.iter().any(|act| act.when.iter().any(speaks));
    let by_person = account.people.iter().any(|who| who.known_by == Some(note));
    let by_place = account.acts.iter().any(|act| {
        let first = act.meets.first().map(|who| account.person(*who));
        act.at == crate::account::At::WhereTheyAre && first.is_some_and(|who| who.follows == Some(note))
    });
    by_condition || by_person || by_place
}

fn speaks_of(condition: &Condition, note: NoteId) -> bool {
    let same = |other: NoteId, _: Option<ValueId>| other == note;
    match condition {
        Condition::Knows(other) => same(*other, None),
        Condition::Is(other, value) => same(*other, Some(*value)),
        Condition::Any(list) => list.iter().any(|inner| speaks_of(inner, note)),
        _ => false,
    }
}
