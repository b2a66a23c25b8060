//! What a seller can see: the calendar, the people who are known, the dossier, today's offers. Nothing
//! that was not found out is in here, so whoever draws it cannot give it away.

use super::calendar::Whereabouts;
use super::closing::Outcome;
use super::ids::{MoveId, NoteId, PlaceId, StageId};
use super::model::{Account, GATE};
use super::offers::{Offer, is_known, offers};
use super::play::Decision;
use super::state::{Known, State};
use crate::scenario::PersonId;

/// Levels × functions.
pub const SLOTS: usize = 9;

/// A gauge as far as it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reading {
    /// Below 30.
    Little,
    /// 30–59.
    Some,
    /// From the gate, 60.
    Open,
}

impl Reading {
    pub fn of(points: u8) -> Self {
        match points {
            0..30 => Reading::Little,
            30..GATE => Reading::Some,
            _ => Reading::Open,
        }
    }
}

/// Somebody who is known by name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonSeen {
    pub who: PersonId,
    /// How often they were met.
    pub met: u16,
    /// Understanding, worth, belief; `None` = never met.
    pub gauges: Option<[Reading; 3]>,
    /// As far as trust shows: `Some` = would tell a little, `Open` = speaks openly. `None` = never met.
    pub trust: Option<Reading>,
    /// By the dossier; `None` = not known, or out of date.
    pub whereabouts: Option<Whereabouts>,
    /// The rival's standing, and the day on which it was found out.
    pub rival: Option<(Reading, u16)>,
    pub gifts: u32,
}

/// An entry of the dossier: what it says, or that it is not found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Noted {
    pub note: NoteId,
    pub known: Option<Known>,
    /// Said to hold until a day that is gone, or proved wrong since.
    pub stale: bool,
}

/// A move of the rival that was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RivalSeen {
    pub day: u16,
    pub what: MoveId,
}

/// Everything that can be shown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Observation {
    /// From 1.
    pub day: u16,
    /// Whether it is past noon.
    pub afternoon: bool,
    pub stage: StageId,
    pub place: PlaceId,
    pub money: u32,
    /// In the order of ids; only those who are known.
    pub people: Vec<PersonSeen>,
    /// In the order of the file; those about people nobody speaks of yet are left out.
    pub dossier: Vec<Noted>,
    /// In the order of the file.
    pub offers: Vec<Offer>,
    /// Towns that can be travelled to now.
    pub ways: Vec<PlaceId>,
    /// In the order of days.
    pub rival: Vec<RivalSeen>,
    /// By level × 3 + function: whether somebody there was met.
    pub covered: [bool; SLOTS],
    pub bid: bool,
    /// Gifts that were reported.
    pub reports: u8,
    /// From the evening of the decision.
    pub outcome: Option<Outcome>,
    /// Whether nothing can be decided any more.
    pub over: bool,
}

impl Observation {
    pub fn is_open(&self, decision: Decision) -> bool {
        match decision {
            _ if self.over => false,
            Decision::Act(act) | Decision::Talked(act, _) => self.open().any(|offer| offer.act == act),
            Decision::Travel(place) => self.ways.contains(&place),
            Decision::Wait(halves) => halves > 0,
        }
    }

    /// The offers that are open.
    pub fn open(&self) -> impl Iterator<Item = &Offer> {
        self.offers.iter().filter(|offer| offer.closed.is_none())
    }

    pub fn person(&self, who: PersonId) -> Option<&PersonSeen> {
        self.people.iter().find(|seen| seen.who == who)
    }

    pub fn noted(&self, note: NoteId) -> Option<&Noted> {
        self.dossier.iter().find(|noted| noted.note == note)
    }
}

pub fn observe(account: &Account, state: &State) -> Observation {
    let day = state.day().min(account.days);
    let over = super::closing::is_over(account, state);
    let known = |who: &PersonId| is_known(account, state, *who);
    Observation {
        day,
        afternoon: state.half % 2 == 1,
        stage: account.stage_on(day),
        place: state.place,
        money: state.money,
        people: account
            .people_ids()
            .filter(known)
            .map(|who| person(account, state, who))
            .collect(),
        dossier: dossier(account, state),
        offers: if over { Vec::new() } else { offers(account, state) },
        ways: if over { Vec::new() } else { ways(account, state) },
        rival: state
            .rival_seen
            .iter()
            .map(|&(day, what)| RivalSeen { day, what })
            .collect(),
        covered: covered(account, state),
        bid: state.bid,
        reports: state.reports,
        outcome: state.awarded,
        over,
    }
}

fn person(account: &Account, state: &State, who: PersonId) -> PersonSeen {
    let standing = &state.people[who.index()];
    let met = standing.met > 0;
    PersonSeen {
        who,
        met: standing.met,
        gauges: met.then(|| standing.gauges.map(Reading::of)),
        // Trust of 20 opens the first mouths and 40 the last: half of the gauges' grain.
        trust: met.then_some(match standing.trust {
            0..20 => Reading::Little,
            20..40 => Reading::Some,
            _ => Reading::Open,
        }),
        whereabouts: account.known_place(state, who, state.day()),
        rival: standing.spotted.map(|(points, day)| (Reading::of(points), day)),
        gifts: standing.gifts,
    }
}

fn dossier(account: &Account, state: &State) -> Vec<Noted> {
    let ids = (0..account.notes.len()).map(NoteId::at);
    let spoken_of = |note: &NoteId| {
        let about = account.note(*note).about;
        about.is_none_or(|who| is_known(account, state, who))
    };
    let noted = |note: NoteId| {
        let known = state.knows(note);
        let outlived = |known: Known| known.until.is_some_and(|until| state.day() > until);
        Noted {
            note,
            known,
            stale: known.is_some_and(outlived),
        }
    };
    ids.filter(spoken_of).map(noted).collect()
}

fn ways(account: &Account, state: &State) -> Vec<PlaceId> {
    let open = |to: &PlaceId| {
        let route = account.route(state.place, *to);
        route.is_some_and(|route| route.money <= state.money && state.half + route.halves <= account.halves())
    };
    (0..account.places.len()).map(PlaceId::at).filter(open).collect()
}

fn covered(account: &Account, state: &State) -> [bool; SLOTS] {
    let mut covered = [false; SLOTS];
    for who in account.people_ids().filter(|who| state.people[who.index()].met > 0) {
        let person = account.person(who);
        covered[usize::from(person.level * 3 + person.function)] = true;
    }
    covered
}
