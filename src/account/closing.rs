//! How it ended, and what it comes to.

use super::decide::weakest_needed;
use super::model::{Account, GATE, Variant};
use super::state::State;
use crate::scenario::PersonId;

/// Who carried the day of decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    Won,
    LostToRival,
    /// Nobody carried it: everything stays as it is.
    NothingDecided,
    /// No tender of ours lay there.
    NoBid,
    /// The tender was closed to us for gifts beyond the limit.
    Excluded,
}

impl Outcome {
    /// The name in JSON and in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Outcome::Won => "won",
            Outcome::LostToRival => "lost-to-rival",
            Outcome::NothingDecided => "nothing-decided",
            Outcome::NoBid => "no-bid",
            Outcome::Excluded => "excluded",
        }
    }
}

/// What it came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Closing {
    pub outcome: Outcome,
    /// Whose factors these are: the weakest of those who were needed.
    pub judged: PersonId,
    /// Understanding, worth, belief.
    pub gauges: [u8; 3],
    /// Counts after an order.
    pub satisfaction: Option<u8>,
    /// 0–100, by the formula of every score: half the mean, half the lowest; without an order at most 59.
    pub score: u8,
    pub passed: bool,
    /// Whether they would buy again.
    pub next_order: bool,
}

/// Whether nothing can be decided any more: the calendar is out, or the order went elsewhere.
pub fn is_over(account: &Account, state: &State) -> bool {
    state.half >= account.halves() || state.awarded.is_some_and(|outcome| outcome != Outcome::Won)
}

/// Satisfaction by expectation and experience, as after a talk: what falls short weighs twice.
pub fn satisfaction(state: &State) -> u8 {
    let more = i16::from(state.experience) - i16::from(state.expectation);
    let points = i16::from(GATE) + if more < 0 { 2 * more } else { more };
    points.clamp(0, 100) as u8
}

pub fn closing(account: &Account, variant: &Variant, state: &State) -> Option<Closing> {
    let outcome = state.awarded.filter(|_| is_over(account, state))?;
    let judged = weakest_needed(account, variant, state);
    let gauges = state.people[judged.index()].gauges;
    let won = outcome == Outcome::Won;
    let satisfaction = won.then(|| satisfaction(state));
    let lowest = gauges.into_iter().chain(satisfaction).min().unwrap_or(0);
    Some(Closing {
        outcome,
        judged,
        gauges,
        satisfaction,
        score: score_of(gauges, satisfaction),
        passed: won && lowest >= GATE,
        next_order: satisfaction.is_some_and(|points| points >= GATE),
    })
}

/// The score of these factors; satisfaction counts after an order, and without one it ends below the gate.
pub fn score_of(gauges: [u8; 3], satisfaction: Option<u8>) -> u8 {
    let counted: Vec<u32> = gauges.into_iter().chain(satisfaction).map(u32::from).collect();
    let lowest = counted.iter().copied().min().unwrap_or(0);
    let sum: u32 = counted.iter().sum();
    let count = counted.len() as u32;
    // (mean + lowest) / 2, divided once: (90 + 80 + 70 + 60)/4 = 75, with 60: 67.
    let score = ((sum + lowest * count) / (2 * count)) as u8;
    if satisfaction.is_some() {
        score
    } else {
        score.min(GATE - 1)
    }
}
