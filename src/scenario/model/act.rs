//! What a choice does.

use super::Force;
use crate::scenario::ids::*;

/// What an act of the experts' kind moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quantity {
    Trust,
    Patience,
    Expectation,
    Experience,
}

/// What a choice does; `scenarios/reference.md` has the rule of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    Tell(FactId),
    Ask(TopicId),
    Imply(NeedId),
    Payoff(NeedId),
    Prove(EvidenceId),
    Acknowledge,
    Admit(WeaknessId),
    Personal(EntryId),
    Promise(FactId),
    /// Keeps a promise, and goes this many points beyond it.
    Deliver(FactId, u8),
    FollowUp,
    /// Names a price in yuan.
    Quote(u32),
    /// Takes this many yuan off the price.
    Concede(u32),
    Pressure,
    AskForOrder,
    Leave,
    /// Moves a quantity by so many points, for the reason given.
    Adjust(Quantity, i8, TextId),
}

impl Act {
    /// The force this act belongs to; `None` for the acts that end or price a talk.
    pub fn force(self) -> Option<Force> {
        match self {
            Act::Tell(_) => Some(Force::Introduce),
            Act::Ask(_) | Act::Imply(_) | Act::Payoff(_) => Some(Force::Uncover),
            Act::Prove(_) | Act::Acknowledge | Act::Admit(_) | Act::Personal(_) => Some(Force::BuildTrust),
            Act::Promise(_) | Act::Deliver(..) | Act::FollowUp => Some(Force::Exceed),
            Act::Quote(_) | Act::Concede(_) | Act::Pressure | Act::AskForOrder | Act::Leave | Act::Adjust(..) => None,
        }
    }

    /// The name in files and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Act::Tell(_) => "Tell",
            Act::Ask(_) => "Ask",
            Act::Imply(_) => "Imply",
            Act::Payoff(_) => "Payoff",
            Act::Prove(_) => "Prove",
            Act::Acknowledge => "Acknowledge",
            Act::Admit(_) => "Admit",
            Act::Personal(_) => "Personal",
            Act::Promise(_) => "Promise",
            Act::Deliver(..) => "Deliver",
            Act::FollowUp => "FollowUp",
            Act::Quote(_) => "Quote",
            Act::Concede(_) => "Concede",
            Act::Pressure => "Pressure",
            Act::AskForOrder => "AskForOrder",
            Act::Leave => "Leave",
            Act::Adjust(..) => "Adjust",
        }
    }
}
