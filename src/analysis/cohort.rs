//! A policy against all customers of a scenario.
//!
//! A policy that plays alike whatever the seed meets every variant once and is weighted by the odds:
//! no sampling, no error. One that breaks ties at random plays games, one seed each.

use super::policies::{PolicyName, play_out};
use super::search::Value;
use crate::scenario::{ChoiceId, Factor, Scenario, VariantId};
use crate::sim::{Factors, Outcome, State, View, draw_variant};

/// One talk of a policy, or as many as the odds say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Played {
    pub variant: VariantId,
    /// How often it counts.
    pub weight: u64,
    pub value: Value,
    pub sold: bool,
    pub outcome: Outcome,
    pub factors: Factors,
    pub line: Vec<ChoiceId>,
}

/// What a policy came to; whole numbers, so that parts can be put together in any order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cohort {
    pub policy: PolicyName,
    /// Talks counted; the sum of the odds where every variant was met once.
    pub games: u64,
    /// Whether the figures are exact, or a sample.
    pub exact: bool,
    pub sold: u64,
    pub passed: u64,
    pub score_sum: u64,
    pub score_squares: u64,
    /// Talks by score: 0–9, 10–19 … 90–99, 100.
    pub histogram: [u64; 11],
    /// Sum of points and talks in which it counted, in the order of [`Factor::ALL`].
    pub factors: [(u64, u64); 4],
    /// In the order of [`Outcome::ALL`].
    pub endings: [u64; Outcome::ALL.len()],
}

/// A policy's talks with every variant, each weighted by its odds. For deterministic ones.
pub fn meet_everyone(scenario: &Scenario, view: View, policy: PolicyName) -> Vec<Played> {
    let variants = (0..scenario.variants.len()).map(VariantId::at);
    variants
        .map(|variant| {
            let odds = scenario.variant(variant).odds.into();
            play(scenario, view, policy, variant, odds, 0)
        })
        .collect()
}

/// What a policy comes to: exactly if it is deterministic, else by `games` talks with the seeds
/// from `seed` on.
pub fn simulate(scenario: &Scenario, view: View, policy: PolicyName, games: u64, seed: u64) -> Cohort {
    let mut cohort = Cohort {
        policy,
        games: 0,
        exact: policy.is_deterministic(),
        sold: 0,
        passed: 0,
        score_sum: 0,
        score_squares: 0,
        histogram: [0; 11],
        factors: [(0, 0); 4],
        endings: [0; Outcome::ALL.len()],
    };
    if cohort.exact {
        meet_everyone(scenario, view, policy)
            .iter()
            .for_each(|played| cohort.add(played));
    } else {
        for seed in (0..games).map(|game| seed.wrapping_add(game)) {
            let variant = draw_variant(scenario, seed);
            cohort.add(&play(scenario, view, policy, variant, 1, seed));
        }
    }
    cohort
}

fn play(scenario: &Scenario, view: View, policy: PolicyName, variant: VariantId, weight: u64, seed: u64) -> Played {
    let start = State::start(scenario, variant);
    let (line, end) = play_out(scenario, view, start, &mut *policy.player(view, seed));
    Played {
        variant,
        weight,
        value: Value::of_end(scenario, &end),
        sold: end.is_sold(),
        outcome: end.outcome(),
        factors: Factors::of(scenario, &end),
        line,
    }
}

impl Cohort {
    fn add(&mut self, played: &Played) {
        let (weight, score) = (played.weight, u64::from(played.value.score));
        self.games += weight;
        self.sold += weight * u64::from(played.sold);
        self.passed += weight * u64::from(played.value.passed);
        self.score_sum += weight * score;
        self.score_squares += weight * score * score;
        self.histogram[(score / 10) as usize] += weight;
        self.endings[played.outcome as usize] += weight;
        for factor in Factor::ALL {
            if let Some(points) = played.factors.get(factor) {
                let (sum, count) = &mut self.factors[factor as usize];
                *sum += weight * u64::from(points);
                *count += weight;
            }
        }
    }

    /// Mean score.
    pub fn mean(&self) -> f64 {
        share(self.score_sum, self.games)
    }

    /// Standard deviation of the score over the talks.
    pub fn deviation(&self) -> f64 {
        (share(self.score_squares, self.games) - self.mean().powi(2))
            .max(0.0)
            .sqrt()
    }

    /// Standard error of the mean; 0 where nothing was sampled.
    pub fn error(&self) -> f64 {
        if self.exact || self.games == 0 {
            0.0
        } else {
            self.deviation() / (self.games as f64).sqrt()
        }
    }

    /// Mean points of a factor over the talks in which it counted.
    pub fn factor(&self, factor: Factor) -> Option<f64> {
        let (sum, count) = self.factors[factor as usize];
        (count > 0).then(|| share(sum, count))
    }
}

fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}
