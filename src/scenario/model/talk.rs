//! Scenes, choices and replies.

use super::{Act, Force};
use crate::scenario::condition::Condition;
use crate::scenario::ids::*;

/// An answer of the customer; of a choice's replies the first whose conditions hold is given.
#[derive(Clone, Debug)]
pub struct Reply {
    /// All must hold; empty = always.
    pub when: Vec<Condition>,
    pub line: LineId,
    /// Where the talk goes after this answer; overrides the choice's `then`.
    pub then: Option<SceneId>,
}

/// What a trainer wrote for the seller to say or do.
#[derive(Clone, Debug)]
pub struct Choice {
    pub says: TextId,
    /// In the order in which they happen; may be empty (small talk).
    pub acts: Vec<Act>,
    /// The force shown beside it: as written, else that of the first act that has one.
    pub force: Option<Force>,
    /// Patience it takes, at least 1.
    pub minutes: u8,
    /// Yuan of the seller's own that it costs.
    pub money: u32,
    /// Facts told in it are only Heard.
    pub rushed: bool,
    /// `true`: may be chosen any number of times; `false`: once.
    pub again: bool,
    /// All must hold for it to be open; only what the learner can know.
    pub when: Vec<Condition>,
    /// The reason shown while it is not open; `None` = it is hidden then.
    pub closed: Option<TextId>,
    pub then: Option<SceneId>,
    /// In the order of the file; where none holds, the customer answers in a stock line.
    pub replies: Vec<Reply>,
    /// The coach's sentence, shown in the debrief.
    pub why: Option<TextId>,
}

/// A part of the talk.
#[derive(Clone, Debug)]
pub struct Scene {
    pub title: Option<TextId>,
    /// What the customer says as it begins.
    pub opens: Option<LineId>,
    /// Offered here, in this order: its own choices, then those it takes over from others.
    pub choices: Vec<ChoiceId>,
}
