//! What the end has to say about how it was played: whom nobody called on, what was never asked.

use super::closing::Closing;
use super::model::{Account, GATE, Gauge, Kind, Variant};
use super::state::State;
use crate::scenario::PersonId;

/// One thing to do otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lesson {
    /// Nobody with a vote on this level was ever met.
    LevelNotMet(u8),
    /// Nobody with a vote in this function was ever met.
    FunctionNotMet(u8),
    /// No personal information was collected.
    NothingPersonal,
    /// The first gate that was still closed with the one who was needed.
    GateClosed(PersonId, Gauge),
    /// Every gate was open, and the rival stood as high.
    RivalAhead(PersonId),
    /// Presents beyond the limit.
    Reported,
}

/// In the order of their weight; empty where there is nothing to say.
pub fn lessons(account: &Account, variant: &Variant, state: &State, closing: &Closing) -> Vec<Lesson> {
    let voters = || {
        let ids = account.people_ids();
        ids.filter(|who| variant.starts[who.index()].vote > 0)
    };
    let met = |who: &PersonId| state.people[who.index()].met > 0;
    let missed = |of: &dyn Fn(PersonId) -> u8, which: u8| {
        voters().any(|who| of(who) == which) && !voters().any(|who| of(who) == which && met(&who))
    };
    let level = |who: PersonId| account.person(who).level;
    let function = |who: PersonId| account.person(who).function;
    let mut lessons = Vec::new();
    if state.reports > 0 {
        lessons.push(Lesson::Reported);
    }
    lessons.extend(
        (0..3)
            .rev()
            .filter(|which| missed(&level, *which))
            .map(Lesson::LevelNotMet),
    );
    lessons.extend(
        (0..3)
            .filter(|which| missed(&function, *which))
            .map(Lesson::FunctionNotMet),
    );
    let mut notes = account.notes.iter().zip(&state.known);
    if !notes.any(|(note, known)| note.kind == Kind::Personal && known.is_some()) {
        lessons.push(Lesson::NothingPersonal);
    }
    let judged = &state.people[closing.judged.index()];
    let closed = Gauge::ALL.into_iter().find(|gauge| judged.gauge(*gauge) < GATE);
    match closed {
        Some(gauge) => lessons.push(Lesson::GateClosed(closing.judged, gauge)),
        None if judged.rival >= judged.view() => lessons.push(Lesson::RivalAhead(closing.judged)),
        None => {}
    }
    lessons
}
