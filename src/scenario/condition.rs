//! Conditions: a small typed language of yes/no questions about the talk so far.
//!
//! No expressions, no loops: every condition can be checked when the file is read, and said in
//! words. What the learner cannot know may stand in a reply (the reply is what reveals it), but
//! not in a choice's `when`: an offer must not leak.

use super::ids::*;
use super::model::{Factor, Mood, NeedStage, Standing};

/// One question about the talk so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// The fact has been told, understood or only heard.
    Told(FactId),
    /// The evidence has been shown.
    Shown(EvidenceId),
    /// The customer has told this need.
    Found(NeedId),
    /// The choice has been made, at any time.
    Chose(ChoiceId),
    /// The promise has been made.
    Promised(FactId),
    /// The promise has been kept.
    Kept(FactId),
    /// The told fact stands so now; false while it is not told.
    Shows(Standing, FactId),
    /// The customer looks so now.
    Mood(Mood),
    /// The customer has refused and said so, at this gate, at any time.
    RefusedAt(Factor),
    /// An objection stands that nobody has taken seriously yet.
    Objects,
    /// The order has been placed.
    Sold,

    // Of this turn, and so only in replies:
    /// This choice changed how the told fact stands, to this.
    Became(FactId, Standing),
    /// This choice brought out the need.
    JustFound(NeedId),
    /// This choice was a question and the answer is evasive, or the order was put off without
    /// saying why.
    Evasive,
    /// This choice asked for the order, and this gate refused and said so.
    Refused(Factor),

    // Hidden from the learner, and so only in replies:
    /// This person is the one of that name.
    Variant(VariantId),
    /// The person has the need, told or not.
    Has(NeedId),
    /// The need stands at this stage or further.
    Stage(NeedId, NeedStage),
    /// Trust is at least so many points.
    TrustAtLeast(u8),
    /// At most so many minutes of patience are left.
    PatienceAtMost(u8),
    /// The factor's gate is open.
    Open(Factor),
    /// The fact is true.
    True(FactId),

    /// All of these hold for this one person of a meeting.
    Of(PersonId, Vec<Condition>),
    /// This person would vote for the option now.
    Supports(PersonId, OptionId),

    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
}

impl Condition {
    /// Whether a learner can always answer this question from what has been shown, so that a
    /// choice may depend on it.
    pub fn is_knowable(&self) -> bool {
        use Condition::*;
        match self {
            Told(_) | Shown(_) | Found(_) | Chose(_) | Promised(_) | Kept(_) | Shows(..) | Mood(_) | RefusedAt(_)
            | Objects | Sold => true,
            Became(..) | JustFound(_) | Evasive | Refused(_) | Variant(_) | Has(_) | Stage(..) | TrustAtLeast(_)
            | PatienceAtMost(_) | Open(_) | True(_) => false,
            Supports(..) => false,
            Of(_, parts) | All(parts) | Any(parts) => parts.iter().all(Condition::is_knowable),
            Not(part) => part.is_knowable(),
        }
    }
}
