//! Learners beside each other, and each beside themselves.

use std::collections::BTreeMap;

use super::{Attempt, Class};

/// A row of the heat map: one learner.
#[derive(Clone, Debug, PartialEq)]
pub struct Heat {
    pub learner: String,
    /// How many attempts count, and how many of them passed.
    pub attempts: usize,
    pub passed: usize,
    /// Mean points of each factor, over the attempts in which it counted; in the order of
    /// [`Factor::ALL`](crate::scenario::Factor::ALL).
    pub mean: [Option<f64>; 4],
    pub mean_score: f64,
    /// Of the attempt that ended last.
    pub latest: [Option<u8>; 4],
    pub latest_score: u8,
}

/// One learner at one scenario: how it went the first time, at best, and the last time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    pub learner: String,
    /// The scenario's id, and its title.
    pub scenario: String,
    pub title: String,
    pub attempts: usize,
    pub first: u8,
    pub best: u8,
    pub last: u8,
}

/// A row a learner, by name. Those without an attempt that counts are not there.
pub fn heat(class: &Class) -> Vec<Heat> {
    let row = |(learner, attempts): (&str, Vec<&Attempt>)| {
        let last = attempts.last()?;
        let factor = |index: usize| mean(attempts.iter().filter_map(|attempt| attempt.factors[index]));
        Some(Heat {
            learner: learner.to_owned(),
            attempts: attempts.len(),
            passed: attempts.iter().filter(|attempt| attempt.passed).count(),
            mean: [0, 1, 2, 3].map(factor),
            mean_score: mean(attempts.iter().map(|attempt| attempt.score))?,
            latest: last.factors,
            latest_score: last.score,
        })
    };
    class.by_learner().into_iter().filter_map(row).collect()
}

/// A row a learner and scenario, by learner and then by scenario.
pub fn progress(class: &Class) -> Vec<Progress> {
    let mut rows = Vec::new();
    for (learner, attempts) in class.by_learner() {
        let mut scenarios: BTreeMap<&str, Vec<&Attempt>> = BTreeMap::new();
        for attempt in attempts {
            scenarios.entry(&attempt.scenario.id).or_default().push(attempt);
        }
        for (id, attempts) in scenarios {
            let (first, last) = (attempts[0], attempts[attempts.len() - 1]);
            rows.push(Progress {
                learner: learner.to_owned(),
                scenario: id.to_owned(),
                title: last.scenario.texts.get(last.scenario.title, class.language).to_owned(),
                attempts: attempts.len(),
                first: first.score,
                best: attempts.iter().map(|attempt| attempt.score).max().unwrap_or_default(),
                last: last.score,
            });
        }
    }
    rows
}

/// `None` of nothing.
fn mean(values: impl Iterator<Item = u8>) -> Option<f64> {
    let (sum, count) = values.fold((0_u32, 0_u32), |(sum, count), value| {
        (sum + u32::from(value), count + 1)
    });
    (count > 0).then(|| f64::from(sum) / f64::from(count))
}
