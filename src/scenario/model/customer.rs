//! Who stands before the seller, and who may stand there instead.

use super::{FactStage, NeedStage};
use crate::scenario::ids::*;

/// The person the seller talks to.
#[derive(Clone, Debug)]
pub struct Customer {
    pub name: TextId,
    /// What the person is: "Retired calligraphy teacher".
    pub role: Option<TextId>,
    /// Base name of the portrait files.
    pub portrait: String,
}

/// A need as one variant of the customer has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VariantNeed {
    /// Yuan that meeting it is worth; 0 = this person does not have it.
    pub weight: u32,
    pub stage: NeedStage,
    /// Trust from which this person tells it, 0–100.
    pub depth: u8,
}

/// Where a customer stands before the first word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartingState {
    /// Points 0–100 in steps of 5.
    pub trust: u8,
    /// Minutes, at least 1.
    pub patience: u8,
    /// Points 0–100 in steps of 5: what was hoped.
    pub expectation: u8,
    /// Points 0–100 in steps of 5: what was delivered, how one was served.
    pub experience: u8,
    /// One per fact.
    pub facts: Vec<FactStage>,
}

/// One of the people who may stand before the seller; the seed draws it.
#[derive(Clone, Debug)]
pub struct Variant {
    /// What the debrief calls it: "The collector".
    pub name: TextId,
    /// Weight of being drawn, at least 1.
    pub odds: u32,
    /// No need, no budget, or a need that this product must not pretend to meet: leaving with
    /// trust of at least 40 is the right end.
    pub walk_away: bool,
    pub start: StartingState,
    /// Taken off the credence of every fact, 0–100.
    pub scepticism: u8,
    /// Trust from which this person says what stops the order; below, the answer is evasive.
    pub frank_from: u8,
    /// One per need of the scenario.
    pub needs: Vec<VariantNeed>,
    /// Bit per fact: whether it is true.
    pub truths: u32,
    /// Bit per dossier entry: whether it fits.
    pub fitting: u16,
    /// Bit per weakness: whether it is real.
    pub weaknesses: u16,
}
