//! What can be done now, and what not yet and why. What the dossier does not open is not shown: that
//! it exists would tell what there is to find out.

use super::ids::{ActId, PlaceId, StageId};
use super::model::{Account, Aim, At, Condition};
use super::state::{State, Word};
use crate::scenario::PersonId;

/// Why an act is not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Closed {
    /// It is done there.
    Elsewhere(PlaceId),
    /// By the dossier this person is there now.
    Away(PersonId, PlaceId),
    /// This person does not trust us far enough.
    Trust(PersonId),
    /// The purchase is not there yet.
    NotBefore(StageId),
    /// On that day.
    OnDay(u16),
    /// It costs more than is left.
    Money,
    /// The calendar ends before.
    Time,
}

/// An act at this moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Offer {
    pub act: ActId,
    /// `None` = it is open.
    pub closed: Option<Closed>,
}

/// All acts that can be seen, in the order of the file.
pub fn offers(account: &Account, state: &State) -> Vec<Offer> {
    let ids = (0..account.acts.len()).map(ActId::at);
    ids.filter(|&act| is_seen(account, state, act))
        .map(|act| Offer {
            act,
            closed: why_closed(account, state, act),
        })
        .collect()
}

fn is_seen(account: &Account, state: &State, id: ActId) -> bool {
    let act = account.act(id);
    let used_up = act.times > 0 && state.done[id.index()].0 >= act.times && !is_stale(account, state, id);
    let introduced = |who: &PersonId| is_known(account, state, *who);
    let too_late = act.aim == Aim::Bid && (state.bid || state.day() > account.tender);
    let somewhere = act.at != At::WhereTheyAre || place_of(account, state, id).is_some();
    let shown = |condition: &Condition| is_shown_closed(condition) || holds(account, state, condition);
    !used_up && !too_late && somewhere && act.meets.iter().all(introduced) && act.when.iter().all(shown)
}

/// Whether somebody speaks of that person yet.
pub fn is_known(account: &Account, state: &State, who: PersonId) -> bool {
    let by = account.person(who).known_by;
    by.is_none_or(|note| state.knows(note).is_some())
}

/// An answer that has outlived itself can be asked for again.
fn is_stale(account: &Account, state: &State, act: ActId) -> bool {
    let outlived = |known: super::Known| known.until.is_some_and(|until| state.day() > until);
    let mut told = account.act(act).tells();
    told.any(|note| state.knows(note).is_some_and(outlived))
}

/// What only keeps an act closed for now; everything else keeps it out of sight.
fn is_shown_closed(condition: &Condition) -> bool {
    matches!(
        condition,
        Condition::Trusts(..) | Condition::From(_) | Condition::Since(..)
    )
}

fn why_closed(account: &Account, state: &State, id: ActId) -> Option<Closed> {
    let act = account.act(id);
    let unmet = act.when.iter().find(|condition| !holds(account, state, condition));
    let place = place_of(account, state, id);
    let away = |place: PlaceId| {
        let who = *act.meets.first()?;
        let told = account.known_place(state, who, state.day())?;
        (told.place != place).then_some(Closed::Away(who, told.place))
    };
    match unmet {
        Some(Condition::Trusts(who, _)) => return Some(Closed::Trust(*who)),
        Some(Condition::From(stage)) => return Some(Closed::NotBefore(*stage)),
        Some(Condition::Since(first, days)) => {
            let (times, half) = state.done[first.index()];
            let day = super::calendar::day_of(half) + days;
            return (times > 0).then_some(Closed::OnDay(day)).or(Some(Closed::Time));
        }
        _ => {}
    }
    if let Some(closed) = place.and_then(away) {
        return Some(closed);
    }
    if let Some(place) = place.filter(|&place| place != state.place) {
        return Some(Closed::Elsewhere(place));
    }
    if act.money > state.money {
        return Some(Closed::Money);
    }
    (state.half + act.halves > account.halves()).then_some(Closed::Time)
}

/// Where the act has to be done; `None` = anywhere, or nobody knows.
pub fn place_of(account: &Account, state: &State, id: ActId) -> Option<PlaceId> {
    let act = account.act(id);
    match act.at {
        At::Anywhere => None,
        At::Place(place) => Some(place),
        At::WhereTheyAre => {
            let first = *act.meets.first()?;
            account
                .known_place(state, first, state.day())
                .map(|whereabouts| whereabouts.place)
        }
    }
}

/// Whether it holds.
pub fn holds(account: &Account, state: &State, condition: &Condition) -> bool {
    match condition {
        Condition::Knows(note) => state.knows(*note).is_some(),
        Condition::Is(note, value) => state.knows(*note).is_some_and(|known| known.value == *value),
        Condition::Done(act) => state.done[act.index()].0 > 0,
        Condition::Since(act, days) => {
            let (times, half) = state.done[act.index()];
            times > 0 && state.day() >= super::calendar::day_of(half) + days
        }
        Condition::Met(who) => state.people[who.index()].met > 0,
        Condition::Trusts(who, points) => state.people[who.index()].trust >= *points,
        Condition::From(stage) => account.stage_on(state.day()) >= *stage,
        Condition::Before(stage) => account.stage_on(state.day()) < *stage,
        Condition::Promised(promise) => state.promises[promise.index()] == Word::Given,
        Condition::Won => state.awarded == Some(super::Outcome::Won),
        Condition::Not(inner) => !holds(account, state, inner),
        Condition::Any(list) => list.iter().any(|inner| holds(account, state, inner)),
    }
}
