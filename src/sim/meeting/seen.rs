//! What can be shown of a meeting, beside what is shown of any talk.

use crate::scenario::{FactId, Factor, Mood, NeedId, OptionId, PersonId};
use crate::sim::observation::{Claim, Gauge, Reading};

/// What can be shown of a meeting at a moment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TableSeen {
    /// Who says each of [`Observation::lines`](crate::sim::Observation::lines).
    pub speakers: Vec<PersonId>,
    /// Who spoke last, or was spoken to; `None` where all were.
    pub floor: Option<PersonId>,
    /// Whose minutes [`Observation::patience`](crate::sim::Observation::patience) tells: the
    /// chair's, or those of the one who is visited.
    pub clock: PersonId,
    /// Everybody, present or not, in the order of ids.
    pub people: Vec<PersonSeen>,
    /// The options on the table, the status quo included, in the order of ids.
    pub options: Vec<OptionSeen>,
    /// Whose gauges [`Observation::gauges`](crate::sim::Observation::gauges) shows: the option for
    /// which the order was asked last, else the one that stands best; `None` where gauges are hidden
    /// and nothing has been asked yet.
    pub leading: Option<OptionId>,
    /// What this turn decided.
    pub decision: Option<Decision>,
}

/// One person at the table.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonSeen {
    pub who: PersonId,
    pub present: bool,
    pub mood: Mood,
    /// Needs that this person has told.
    pub needs: Vec<NeedId>,
    /// What this person has heard.
    pub claims: Vec<Claim>,
    pub refused_at: Vec<Factor>,
    pub objects: bool,
    /// One per option on the table, in the order of ids; empty where gauges are hidden.
    pub stances: Vec<Stance>,
    /// Of the leading option; all hidden where gauges are.
    pub gauges: [Gauge; 4],
}

/// How a person stands to an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stance {
    pub option: OptionId,
    /// Points 0–100, at the grain of gauges; firm from 80, leaning from the gate on.
    pub support: Reading,
    /// Whether this person would vote for it now; for the status quo: for nothing else.
    pub votes: bool,
}

/// One option on the table.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OptionSeen {
    pub option: OptionId,
    /// Yuan asked for it now; 0 = the status quo.
    pub price: u32,
    /// Facts told to somebody that speak of it, in the order of ids.
    pub facts: Vec<FactId>,
    /// The smallest set of people that carries it; empty for the status quo and where gauges are
    /// hidden.
    pub decisive: Vec<PersonId>,
    /// Of those, the one who holds it back most: whose gauges the table's are.
    pub lowest: Option<PersonId>,
}

/// Hands have been raised.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decision {
    /// For which option the seller asked; `None` = the table was asked to decide by itself, or the
    /// chair's time was out.
    pub asked: Option<OptionId>,
    /// What was decided: the status quo where nothing is carried.
    pub option: OptionId,
    /// Everybody who had a vote, in the order of ids, with what they voted for.
    pub votes: Vec<(PersonId, OptionId)>,
}
