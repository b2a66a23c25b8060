//! What many attempts show together: the best of each scenario, needs missed again and again, talks
//! in a row without pressure.

use std::collections::BTreeMap;

use super::summary::{Missed, Summary};
use crate::debrief::Grade;
use crate::sim::Outcome;

/// How a scenario went, over some attempts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Best {
    /// The scenario's id.
    pub scenario: String,
    pub attempts: usize,
    /// Of those, passed.
    pub passed: usize,
    /// A passed attempt before one that was not; of equals the higher score, then the earlier one.
    pub best: Summary,
}

/// A need that stayed untold in at least one talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hidden {
    /// The scenario's id, and the edition played last.
    pub scenario: String,
    pub hash: String,
    /// The need's id.
    pub need: String,
    /// Talks with a customer who had it.
    pub met: usize,
    /// Talks in which it stayed untold, by reason, in the order of [`Missed::ALL`].
    pub reasons: [usize; 3],
}

/// Talks in a row without pressure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Streak {
    /// Up to the last talk.
    pub now: usize,
    pub longest: usize,
}

impl Summary {
    /// The grade that its debrief showed.
    pub fn grade(&self) -> Grade {
        if self.passed && self.outcome == Outcome::Left.name() {
            Grade::Parted
        } else {
            Grade::of(self.score)
        }
    }
}

impl Hidden {
    /// Talks in which it stayed untold.
    pub fn missed(&self) -> usize {
        self.reasons.iter().sum()
    }

    /// The most frequent reason; of equals the first of [`Missed::ALL`].
    pub fn why(&self) -> Missed {
        let most = self.reasons.iter().max().copied().unwrap_or(0);
        let found = Missed::ALL
            .into_iter()
            .zip(self.reasons)
            .find(|&(_, times)| times == most);
        found.map_or(Missed::Unasked, |(why, _)| why)
    }
}

impl Streak {
    /// Of attempts in order. One of which it is not known whether there was pressure is passed over.
    pub(super) fn of(attempts: &[Summary]) -> Self {
        let known = attempts.iter().filter_map(|attempt| attempt.played.as_ref());
        known.fold(Self::default(), |streak, played| {
            let now = if played.pressed { 0 } else { streak.now + 1 };
            Self {
                now,
                longest: streak.longest.max(now),
            }
        })
    }
}

/// One a scenario, the one played last first.
pub(super) fn bests(attempts: &[Summary]) -> Vec<Best> {
    let mut bests: Vec<Best> = Vec::new();
    for attempt in attempts {
        // To the end, as the one played last so far.
        let at = bests.iter().position(|best| best.scenario == attempt.scenario);
        let mut best = at.map_or_else(
            || Best {
                scenario: attempt.scenario.clone(),
                attempts: 0,
                passed: 0,
                best: attempt.clone(),
            },
            |at| bests.remove(at),
        );
        best.attempts += 1;
        best.passed += usize::from(attempt.passed);
        if (attempt.passed, attempt.score) > (best.best.passed, best.best.score) {
            best.best = attempt.clone();
        }
        bests.push(best);
    }
    bests.reverse();
    bests
}

/// Needs that stayed untold, the one missed most often first, then by scenario and need.
pub(super) fn hidden(attempts: &[Summary]) -> Vec<Hidden> {
    let mut all: BTreeMap<(&str, &str), Hidden> = BTreeMap::new();
    for attempt in attempts {
        for met in attempt.played.iter().flat_map(|played| &played.needs) {
            let hidden = all.entry((&attempt.scenario, &met.need)).or_insert_with(|| Hidden {
                scenario: attempt.scenario.clone(),
                hash: String::new(),
                need: met.need.clone(),
                met: 0,
                reasons: [0; 3],
            });
            hidden.hash.clone_from(&attempt.hash);
            hidden.met += 1;
            if let Some(why) = met.missed {
                hidden.reasons[why as usize] += 1;
            }
        }
    }
    let mut hidden: Vec<Hidden> = all.into_values().filter(|hidden| hidden.missed() > 0).collect();
    // The order of the map stays among equals.
    hidden.sort_by_key(|hidden| std::cmp::Reverse(hidden.missed()));
    hidden
}
