//! The score: half the mean and half the lowest of the factors that count.
//!
//! A customer is won at the weakest gate, so three splendid factors do not hide the fourth.

use crate::scenario::{Factor, Scenario};
use crate::sim::table::PARTING_TRUST;
use crate::sim::{Factors, Outcome, State};

/// Most that a talk without an order can score.
pub const WITHOUT_ORDER: u8 = 59;

/// One row of the sum that gives the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// Half the mean of the factors that count.
    Mean,
    /// Half of the lowest factor, which is this one.
    Weakest(Factor),
    /// What is taken off where no order stands.
    NoOrder,
}

/// The rows whose sum is the score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// 0–100.
    pub score: u8,
    /// In order; the points add up to `score`.
    pub rows: Vec<(Share, i16)>,
}

/// The score of these factors alone, without its rows: what a search asks for millions of times.
pub fn points(factors: &Factors, ordered: bool) -> u8 {
    let (count, sum, lowest) = factors
        .counted()
        .fold((0, 0, u32::MAX), |(count, sum, lowest), (_, points)| {
            (count + 1, sum + u32::from(points), lowest.min(points.into()))
        });
    let whole = (sum + count * lowest) / (2 * count);
    let most = if ordered { 100 } else { WITHOUT_ORDER.into() };
    whole.min(most) as u8
}

/// Whether a talk that stands so is passed: sold with every factor that counts at its gate, or
/// parted well.
pub fn is_passed(scenario: &Scenario, state: &State) -> bool {
    let won = || state.is_sold() && Factors::of(scenario, state).first_closed(&scenario.gates).is_none();
    won() || parted_well(scenario, state)
}

/// Whether the seller left a customer whom it is right to leave, with trust of at least 40.
pub fn parted_well(scenario: &Scenario, state: &State) -> bool {
    let walks_away = scenario.variant(state.variant()).walk_away;
    state.outcome() == Outcome::Left && walks_away && state.trust() >= PARTING_TRUST
}

/// The score of these factors.
///
/// Understanding 100, worth 100, belief 40 with an order: mean 80, lowest 40, score 60 (rows 40
/// and 20). Without an order 59: a row takes 1 off. Rounded down once, at the end; the weakest
/// row carries the rounding.
pub fn score(factors: &Factors, ordered: bool) -> Tally {
    let counted: Vec<(Factor, u32)> = factors
        .counted()
        .map(|(factor, points)| (factor, points.into()))
        .collect();
    let count = counted.len() as u32;
    let sum: u32 = counted.iter().map(|(_, points)| points).sum();
    let &(weakest, lowest) = counted
        .iter()
        .min_by_key(|&&(_, points)| points)
        .expect("three factors count in every talk");
    let whole = (sum + count * lowest) / (2 * count);
    let mean_share = sum / (2 * count);
    let score = u32::from(points(factors, ordered));
    let mut rows = vec![
        (Share::Mean, mean_share as i16),
        (Share::Weakest(weakest), (whole - mean_share) as i16),
    ];
    if score != whole {
        rows.push((Share::NoOrder, score as i16 - whole as i16));
    }
    Tally {
        score: score as u8,
        rows,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn factors(understanding: u8, worth: u8, belief: u8, satisfaction: Option<u8>) -> Factors {
        Factors {
            understanding,
            worth,
            belief,
            satisfaction,
        }
    }

    #[test]
    fn the_weakest_gate_pulls_the_score_down() {
        let tally = score(&factors(100, 100, 40, None), true);
        assert_eq!(tally.score, 60);
        assert_eq!(tally.rows, [(Share::Mean, 40), (Share::Weakest(Factor::Belief), 20)]);
    }

    #[test]
    fn without_an_order_there_are_at_most_59_points() {
        let tally = score(&factors(100, 100, 40, None), false);
        assert_eq!(tally.score, 59);
        assert_eq!(tally.rows.last(), Some(&(Share::NoOrder, -1)));
    }

    /// (74 + 57 + 26) / 3 = 52⅓; half of it and half of 26: 39⅙, rounded down.
    #[test]
    fn fractions_are_dropped_once_at_the_end() {
        assert_eq!(score(&factors(74, 57, 26, None), true).score, 39);
    }

    #[test]
    fn satisfaction_counts_once_there_is_something_to_be_satisfied_with() {
        // Mean 75, lowest 0.
        assert_eq!(score(&factors(100, 100, 100, Some(0)), true).score, 37);
    }
}
