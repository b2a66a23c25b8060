//! What stands in a seller's calendar: what was done on the days that are gone, what is known of those
//! that come.

use crate::account::{Account, ActId, At, Closed, Event, Observation, StageId};
use crate::scenario::PersonId;

/// What a day that is gone is marked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    Visit,
    Call,
    Travel,
    /// The rival was seen.
    Rival,
}

/// What is known of a day that comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Coming {
    /// Until the day before they are said to be elsewhere.
    Moves(PersonId),
    Stage(StageId),
    /// Something that was arranged for that day.
    Arranged(ActId),
    /// The last day for a tender.
    Tender,
    Decision,
}

/// Each event with its day.
fn dated(events: &[Event]) -> impl Iterator<Item = (u16, Event)> {
    events.iter().scan(1, |day, event| {
        if let Event::Day(begun) = event {
            *day = *begun;
        }
        Some((*day, *event))
    })
}

/// What happened on that day.
pub fn on_day(events: &[Event], day: u16) -> Vec<Event> {
    let of_day = dated(events).filter(|(at, _)| *at == day);
    of_day.map(|(_, event)| event).collect()
}

/// The marks of the days that are gone, sorted, each once a day.
pub fn marks(account: &Account, events: &[Event]) -> Vec<(u16, Mark)> {
    let mark = |event: &Event| match event {
        Event::Did(act) if is_call(account, *act) => Some(Mark::Call),
        Event::Did(_) | Event::NotIn(..) => Some(Mark::Visit),
        Event::Arrived(_) => Some(Mark::Travel),
        Event::RivalSeen(_) => Some(Mark::Rival),
        _ => None,
    };
    let mut found: Vec<(u16, Mark)> = dated(events)
        .filter_map(|(day, event)| Some((day, mark(&event)?)))
        .collect();
    found.sort();
    found.dedup();
    found
}

fn is_call(account: &Account, act: ActId) -> bool {
    account.act(act).at == At::Anywhere
}

/// How often somebody was called or written to.
pub fn calls(account: &Account, events: &[Event], who: PersonId) -> usize {
    let reached = |event: &&Event| match event {
        Event::Did(act) => is_call(account, *act) && account.act(*act).meets.contains(&who),
        _ => false,
    };
    events.iter().filter(reached).count()
}

/// What is known of today and the days that come, in the order of days.
pub fn coming(account: &Account, seen: &Observation) -> Vec<(u16, Coming)> {
    let moves = seen.people.iter().filter_map(|person| {
        let until = person.whereabouts?.until?;
        Some((until + 1, Coming::Moves(person.who)))
    });
    let stages = account.stages.iter().enumerate();
    let stages = stages.map(|(position, stage)| (stage.from, Coming::Stage(StageId::at(position))));
    let arranged = seen.offers.iter().filter_map(|offer| match offer.closed {
        Some(Closed::OnDay(day)) => Some((day, Coming::Arranged(offer.act))),
        _ => None,
    });
    let dates = [(account.tender, Coming::Tender), (account.decision, Coming::Decision)];
    let all = moves.chain(stages).chain(arranged).chain(dates);
    let mut found: Vec<(u16, Coming)> = all.filter(|(day, _)| (seen.day..=account.days).contains(day)).collect();
    found.sort();
    found
}
