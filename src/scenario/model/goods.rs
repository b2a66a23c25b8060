//! What can be told, shown, wanted and known.

use crate::scenario::ids::*;

/// Something that can be told, or promised.
#[derive(Clone, Debug)]
pub struct Fact {
    /// As the notebook lists it: "Case carved by hand".
    pub name: TextId,
    /// Credence it has by itself, 0–100.
    pub plausibility: u8,
    /// Weight for understanding; 0 = not one of the basics.
    pub basic: u8,
    /// What it leads to hope: added to expectation once it is at least half believed. For a
    /// promise: its size, added at once.
    pub promise: u8,
    /// Whether it says something about the future that has to be kept.
    pub is_promise: bool,
    /// Whether a discount offered before any objection makes it less credible.
    pub bears_price: bool,
    /// The option of a meeting that it speaks of; `None` = of all.
    pub option: Option<OptionId>,
    /// Percent of each need that it serves, 1–100; in the order of needs.
    pub serves: Vec<(NeedId, u8)>,
}

/// Something that can be shown.
#[derive(Clone, Debug)]
pub struct Evidence {
    pub name: TextId,
    /// Credence that it adds to each fact, 1–100; in the order of facts.
    pub supports: Vec<(FactId, u8)>,
    /// `true`: the customer can check it on the spot, and finds out a falsehood at once; `false`:
    /// a falsehood is found out after the sale.
    pub checkable: bool,
}

/// Something that a customer may want.
#[derive(Clone, Debug)]
pub struct Need {
    /// As the notebook lists it once found: "A wedding gift that isn't money".
    pub name: TextId,
    pub topic: TopicId,
}

/// Who may use a dossier entry without giving offence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Privacy {
    /// Taste, travel, work: from any named source.
    Open,
    /// Family, relations, ambitions: only if this person told it.
    Private,
}

/// What the seller may know about the person.
#[derive(Clone, Debug)]
pub struct Entry {
    pub name: TextId,
    pub privacy: Privacy,
    /// Where the seller has it from, shown in the notebook; without one it is a guess.
    pub source: Option<TextId>,
    /// Of a meeting: whom it is about; `None` = everybody.
    pub about: Option<PersonId>,
    /// The person tells it together with this need.
    pub told_with: Option<NeedId>,
}
