//! What happened, in order.

use super::closing::Outcome;
use super::ids::{ActId, MoveId, NoteId, PlaceId, PromiseId};
use super::ledger::Row;
use super::state::Known;
use super::talk::Came;
use crate::scenario::PersonId;

/// Why an act came to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missed {
    /// What it took for granted is not so.
    NotSo,
    /// Nobody had told it.
    Guessed,
    /// Private, and told by another.
    Hearsay,
    /// A gift beyond the limit.
    Reported,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Event {
    Did(ActId),
    /// The act was settled in its talk, which came to this; `held` = there was one, else it counts so without.
    Talked {
        act: ActId,
        came: Came,
        held: bool,
    },
    /// The first person of the act was not there.
    NotIn(ActId, PersonId),
    Missed(ActId, Missed),
    Found(NoteId, Known),
    Changed(Row),
    /// The rival was seen at it.
    RivalSeen(MoveId),
    /// The rival did it and nobody of us was there.
    RivalMoved(MoveId),
    Promised(PromiseId),
    Kept(PromiseId),
    Broke(PromiseId),
    Arrived(PlaceId),
    /// A new day begins.
    Day(u16),
    /// The evening of the decision: who voted for us, who for the rival (bits).
    Decided(Outcome, u32, u32),
}
