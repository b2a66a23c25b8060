//! Every change of a number, with its cause; the start and all rows together give the end.

use super::ids::{ActId, MoveId, PlaceId};
use super::model::{Account, Gauge};
use crate::scenario::PersonId;

/// What was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    Gauge(Gauge),
    Trust,
    /// The rival's standing.
    Rival,
    Money,
    Expectation,
    Experience,
}

impl What {
    /// The name in JSON and in message keys.
    pub fn name(self) -> &'static str {
        match self {
            What::Gauge(gauge) => gauge.name(),
            What::Trust => "trust",
            What::Rival => "rival",
            What::Money => "money",
            What::Expectation => "expectation",
            What::Experience => "experience",
        }
    }
}

/// What changed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    Act(ActId),
    /// A guess about a person that nobody had told.
    Guess(ActId),
    /// What another had told of somebody's private life.
    Hearsay(ActId),
    /// A gift beyond the limit, reported.
    Reported(ActId),
    Rival(MoveId),
    Travel(PlaceId),
    /// A night away from home.
    Night(PlaceId),
    /// A promise that was not kept.
    Broken,
}

/// One change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Row {
    /// From 1.
    pub day: u16,
    pub cause: Cause,
    pub who: Option<PersonId>,
    pub what: What,
    /// Points 0–100, or yuan; as it really happened, not as it was meant.
    pub from: u32,
    pub to: u32,
}

/// How both sides stand with everybody on an evening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayStanding {
    pub day: u16,
    /// The lowest of each person's three factors, in the order of ids.
    pub ours: Vec<u8>,
    pub rival: Vec<u8>,
    pub money: u32,
}

/// The evenings of the days that are over, worked out from the start and the rows alone.
pub fn evenings(account: &Account, variant: usize, rows: &[Row], days: u16) -> Vec<DayStanding> {
    let mut state = super::State::start(account, variant);
    let mut rows = rows.iter().peekable();
    let mut evening = |day| {
        while let Some(row) = rows.next_if(|row| row.day <= day) {
            book(&mut state, row);
        }
        DayStanding {
            day,
            ours: state.people.iter().map(super::Standing::view).collect(),
            rival: state.people.iter().map(|person| person.rival).collect(),
            money: state.money,
        }
    };
    (1..=days).map(&mut evening).collect()
}

fn book(state: &mut super::State, row: &Row) {
    let point = u8::try_from(row.to).unwrap_or(u8::MAX);
    match (row.what, row.who) {
        (What::Gauge(gauge), Some(who)) => state.people[who.index()].gauges[gauge as usize] = point,
        (What::Trust, Some(who)) => state.people[who.index()].trust = point,
        (What::Rival, Some(who)) => state.people[who.index()].rival = point,
        (What::Money, _) => state.money = row.to,
        _ => {}
    }
}
