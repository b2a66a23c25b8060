//! How things stand. Only [`super::turn`] and what it calls change it, and every change of a number is
//! a row of the ledger.

use super::ids::{MoveId, NoteId, PlaceId, ValueId};
use super::model::{Account, Gauge};
use crate::scenario::PersonId;

/// Who told an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    Told(PersonId),
    /// Nobody at the customer's: looked up, or seen.
    Seen,
}

/// What the dossier says in an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Known {
    pub value: ValueId,
    pub source: Source,
    /// The day on which it was told.
    pub day: u16,
    /// The last day for which it was said to hold; `None` = nothing was said of an end.
    pub until: Option<u16>,
}

/// How a person stands to us and to the rival, points 0–100 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Standing {
    /// In the order of [`Gauge::ALL`].
    pub gauges: [u8; 3],
    pub trust: u8,
    pub rival: u8,
    /// Yuan of presents taken from us.
    pub gifts: u32,
    pub met: u16,
    /// The rival's standing and the day on which it was found out.
    pub spotted: Option<(u8, u16)>,
}

impl Standing {
    /// What this person thinks of buying from us: the lowest of the three, as at a table.
    pub fn view(&self) -> u8 {
        self.gauges.into_iter().min().unwrap_or(0)
    }

    pub fn gauge(&self, gauge: Gauge) -> u8 {
        self.gauges[gauge as usize]
    }
}

/// What became of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Word {
    Unsaid,
    Given,
    Kept,
    Broken,
}

/// Everything that changes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct State {
    /// Half-days gone.
    pub half: u16,
    /// Yuan left.
    pub money: u32,
    pub place: PlaceId,
    pub people: Vec<Standing>,
    /// One an entry.
    pub known: Vec<Option<Known>>,
    /// One an act: how often, and in which half-day last.
    pub done: Vec<(u8, u16)>,
    /// One a move: the day from which it is due, and whether it has come.
    pub rival: Vec<(Option<u16>, bool)>,
    /// Moves that were seen, with their day.
    pub rival_seen: Vec<(u16, MoveId)>,
    pub promises: Vec<Word>,
    /// Gifts beyond the limit that were reported.
    pub reports: u8,
    pub expectation: u8,
    pub experience: u8,
    /// Whether a tender lies with them.
    pub bid: bool,
    /// Who carried the day of decision; `None` before it.
    pub awarded: Option<super::Outcome>,
}

impl State {
    pub(super) fn start(account: &Account, variant: usize) -> Self {
        let starts = &account.variants[variant].starts;
        let people = starts.iter().map(|start| Standing {
            gauges: start.gauges,
            trust: start.trust,
            rival: start.rival,
            gifts: 0,
            met: 0,
            spotted: None,
        });
        Self {
            half: 0,
            money: account.budget,
            place: account.start,
            people: people.collect(),
            known: vec![None; account.notes.len()],
            done: vec![(0, 0); account.acts.len()],
            rival: vec![(None, false); account.rival.len()],
            rival_seen: Vec::new(),
            promises: vec![Word::Unsaid; account.promises.len()],
            reports: 0,
            expectation: account.hope,
            experience: account.served,
            bid: false,
            awarded: None,
        }
    }

    /// The day, from 1.
    pub fn day(&self) -> u16 {
        super::calendar::day_of(self.half)
    }

    pub fn knows(&self, note: NoteId) -> Option<Known> {
        self.known[note.index()]
    }
}
