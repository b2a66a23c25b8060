//! The picture of a scenario: its scenes, what can be said in them, how a talk can end, and how
//! many talks came there.
//!
//! A [`Graph`] is counted here and holds no words and no positions. [`Picture`] puts it into words,
//! [`layout`] into places; [`svg`], [`dot`] and [`mermaid`] write it down. Screens draw the same.

pub mod account;
mod build;
mod dot;
mod exits;
mod layout;
mod measure;
mod mermaid;
mod picture;
mod proofs;
mod svg;

pub use build::build;
pub use dot::dot;
pub use layout::{Layout, PlacedCard, Point, Wire, layout};
pub use measure::shorten;
pub use mermaid::mermaid;
pub use picture::{Card, Detail, Exit, Picture, Row, Subject};
pub use proofs::Proofs;
pub use svg::svg;

use super::PolicyName;
use crate::scenario::{ChoiceId, SceneId};
use crate::sim::{Outcome, View};

/// Whose talks are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Games {
    pub policy: PolicyName,
    pub view: View,
    /// Talks of a policy that plays at random; the others meet every customer once.
    pub count: u64,
    /// Seed of the first talk; the next has the next.
    pub seed: u64,
}

/// Whether talks came to a part of a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reach {
    /// So many of those counted; at least one.
    Met(u64),
    /// None of those counted did, which proves nothing.
    NotMet,
    /// No talk can: that is proven.
    Unreachable,
}

impl Reach {
    /// What was counted comes before what was proven: a proof of less would be wrong.
    fn of(games: u64, proven: bool) -> Self {
        match games {
            0 if proven => Reach::Unreachable,
            0 => Reach::NotMet,
            games => Reach::Met(games),
        }
    }

    /// Talks that came there.
    pub fn games(self) -> u64 {
        match self {
            Reach::Met(games) => games,
            Reach::NotMet | Reach::Unreachable => 0,
        }
    }
}

/// Where a choice can lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    Scene(SceneId),
    /// Never [`Outcome::Open`].
    Ending(Outcome),
}

/// A scenario's scenes, choices and endings, each with the talks that came there. A talk counts
/// once for each, however often it comes by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graph {
    pub games: Games,
    /// Talks counted; the sum of the odds where every customer was met once.
    pub counted: u64,
    /// Whether every customer was met once and weighted by the odds, so that nothing was sampled.
    pub exact: bool,
    /// In the order of the file; never empty, the talk begins in the first.
    pub scenes: Vec<SceneNode>,
    /// In the order of [`Outcome::ALL`]; without those that are proven not to come about and that
    /// no choice is written to lead to.
    pub endings: Vec<EndingNode>,
    /// In the order of scenes, choices and places; those that are written in the scenario and
    /// those that were met.
    pub edges: Vec<Edge>,
    /// The edges without their choices: talks that went this way by whatever choice.
    pub moves: Vec<Move>,
}

/// A scene; met = something was said in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SceneNode {
    pub id: SceneId,
    pub reach: Reach,
    /// In the order in which they are offered, those taken over from other scenes included.
    pub choices: Vec<ChoiceNode>,
}

/// A choice in one of the scenes that offer it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChoiceNode {
    pub id: ChoiceId,
    pub reach: Reach,
}

/// A way for a talk to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndingNode {
    pub outcome: Outcome,
    pub reach: Reach,
}

/// A choice that leads out of its scene.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    pub from: SceneId,
    pub choice: ChoiceId,
    pub to: Place,
    /// `true`: the scenario says so, conditions aside; `false`: it came so, because the customer
    /// had no more time, nothing was left to say, or a falsehood came out.
    pub written: bool,
    pub reach: Reach,
}

/// From one scene to another, or to an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    pub from: SceneId,
    pub to: Place,
    pub reach: Reach,
}
