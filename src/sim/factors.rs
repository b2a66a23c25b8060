//! The four buying factors, computed from a state; never stored, so that order cannot corrupt them.
//!
//! Arithmetic: whole numbers; multiply first, divide once at the end, round toward zero.

use super::state::{Flags, State, positions};
use super::table::*;
use crate::scenario::{FactId, Factor, Scenario, Standing};

/// The four factors at one moment, in points 0–100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Factors {
    pub understanding: u8,
    pub worth: u8,
    pub belief: u8,
    /// `None` until it counts: after a sale, or in a repeat sale.
    pub satisfaction: Option<u8>,
}

impl Factors {
    /// The factors of this state.
    pub fn of(scenario: &Scenario, state: &State) -> Self {
        Self::among(scenario, state, u32::MAX, state.price)
    }

    /// The factors as far as these facts alone speak (bits), at this price: those of one option of
    /// a meeting.
    #[inline]
    pub fn among(scenario: &Scenario, state: &State, facts: u32, price: u32) -> Self {
        let (value, carried) = value_and_carried(scenario, state, facts);
        Self {
            understanding: understanding(scenario, state, facts),
            worth: worth_of(value, price),
            belief: belief(value, carried, credit(state)),
            satisfaction: (scenario.repeat || state.is_sold()).then(|| satisfaction(state)),
        }
    }

    /// The lowest of those that count.
    pub fn lowest(&self) -> u8 {
        let lowest = self.understanding.min(self.worth).min(self.belief);
        self.satisfaction.map_or(lowest, |points| points.min(lowest))
    }

    /// One of them; `None` for satisfaction while it does not count.
    pub fn get(&self, factor: Factor) -> Option<u8> {
        match factor {
            Factor::Understanding => Some(self.understanding),
            Factor::Worth => Some(self.worth),
            Factor::Belief => Some(self.belief),
            Factor::Satisfaction => self.satisfaction,
        }
    }

    /// Those that count, in gate order: three before a sale, four after it or in a repeat.
    pub fn counted(&self) -> impl Iterator<Item = (Factor, u8)> + '_ {
        Factor::ALL
            .into_iter()
            .filter_map(|factor| Some((factor, self.get(factor)?)))
    }

    /// The first closed gate in the order in which they are asked; `None` if all are open.
    pub fn first_closed(&self, gates: &[u8; 4]) -> Option<Factor> {
        self.counted()
            .find(|&(factor, points)| points < gates[factor as usize])
            .map(|(factor, _)| factor)
    }
}

/// Trust above the courtesy ceiling: what lets a claim pass without proof. 0–60.
pub fn credit(state: &State) -> u8 {
    state.trust().saturating_sub(COURTESY_CEILING)
}

/// How credible the fact is to this customer now, told or not: plausibility + credit + the
/// strongest evidence shown − scepticism. May be negative; 0 once it has turned out false.
pub fn credence(scenario: &Scenario, state: &State, id: FactId) -> i32 {
    if state.is_exposed(id) {
        return 0;
    }
    let fact = &scenario.facts[id.index()];
    let proofs = &scenario.prepared.facts[id.index()].proofs;
    let strongest = proofs.iter().find(|(evidence, _)| state.evidence_shown & evidence != 0);
    let proof = strongest.map_or(0, |&(_, strength)| strength);
    let cheapened = fact.bears_price && state.flags.has(Flags::CHEAPENED);
    i32::from(fact.plausibility) + i32::from(credit(state)) + proof
        - i32::from(scenario.variant(state.variant()).scepticism)
        - if cheapened { EARLY_DISCOUNT_CREDENCE } else { 0 }
}

/// Whether the fact is believed, were it told now.
pub fn standing(scenario: &Scenario, state: &State, id: FactId) -> Standing {
    match credence(scenario, state, id) {
        BELIEVED_FROM.. => Standing::Believed,
        HALF_BELIEVED_FROM.. => Standing::Half,
        _ => Standing::Doubted,
    }
}

/// Weight of what is understood of the basics; what was only heard counts half.
///
/// Two basics of weight 1, one understood and one heard: 100 × (2 + 1) / (2 × 2) = 75.
fn understanding(scenario: &Scenario, state: &State, facts: u32) -> u8 {
    let (mut known, mut all) = (0u32, 0u32);
    let heard = state.facts_told & !state.exposed;
    let understood = state.facts_understood & !state.exposed;
    for &(fact, weight) in scenario.prepared.basics.iter().filter(|(fact, _)| facts & fact != 0) {
        let halves = u32::from(heard & fact != 0) + u32::from(understood & fact != 0);
        known += halves * weight;
        all += 2 * weight;
    }
    (100 * known).checked_div(all).unwrap_or(100) as u8
}

/// What the offer is worth to this customer, and how much of that rests on believed facts.
///
/// Both in units of 1/2400 yuan (thirds of awareness × percent of service × quarters of the
/// payoff × halves of belief), so that nothing is rounded before the end.
fn value_and_carried(scenario: &Scenario, state: &State, facts: u32) -> (i64, i64) {
    let variant = scenario.variant(state.variant());
    let wants = scenario.prepared.variants[state.variant.index()].wants;
    let (mut value, mut carried) = (0, 0);
    for need in positions(wants & state.needs_implied) {
        let awareness = if state.needs_explicit & 1 << need != 0 { 3 } else { 1 };
        let payoff = if state.needs_paid_off & 1 << need != 0 {
            100 + PAYOFF_PERCENT
        } else {
            100
        };
        // × 4 / 100 turns percent of weight into quarters: 100 % → 4, 125 % → 5.
        let weight = i64::from(variant.needs[need].weight) * awareness * (payoff * 4 / 100);
        let (served, believed) = service(scenario, state, need, facts);
        value += weight * 2 * served;
        carried += weight * believed;
    }
    (value, carried)
}

/// How well a need is served by what is understood: the best percent, believed or not, and the
/// best of percent × halves of belief.
fn service(scenario: &Scenario, state: &State, need: usize, facts: u32) -> (i64, i64) {
    let understood = state.facts_understood & !state.exposed & facts;
    let (mut best, mut best_believed) = (0, 0);
    for &(fact, percent) in &scenario.prepared.served_by[need] {
        if understood & 1 << fact.index() == 0 {
            continue;
        }
        best = best.max(percent);
        // The best come first: no later one can carry more than this, even if it is believed.
        if 2 * percent <= best_believed {
            break;
        }
        let halves = match standing(scenario, state, fact) {
            Standing::Doubted => 0,
            Standing::Half => 1,
            Standing::Believed => 2,
        };
        best_believed = best_believed.max(percent * halves);
    }
    (best, best_believed)
}

/// One yuan in the units of [`value_and_carried`].
const UNITS_PER_YUAN: i64 = 3 * 100 * 4 * 2;

/// Worth of this value, in units of 1/2400 yuan, at this price.
///
/// 60 where value just meets the price; a gain of s percent adds s/2, a loss takes s.
///
/// Value 80 at price 500: s = −84, worth 0. Value 1580: s = 216, 60 + 108, at most 100.
pub fn worth_of(value: i64, price: u32) -> u8 {
    let price = i64::from(price) * UNITS_PER_YUAN;
    let gain = 100 * (value - price);
    let points = if gain >= 0 {
        (WORTH_AT_PRICE * WORTH_GAIN_DIVISOR * price + gain) / (WORTH_GAIN_DIVISOR * price)
    } else {
        // One fraction, so that a value one yuan short never rounds up to an open gate.
        (WORTH_AT_PRICE * price + gain) / price
    };
    points.clamp(0, 100) as u8
}

/// The believed share of the value, plus a third of the credit.
///
/// Carried 80 of 1580, credit 0: 100 × 80 / 1580 = 5.
fn belief(value: i64, carried: i64, credit: u8) -> u8 {
    let credit = i64::from(credit);
    let points = if value == 0 {
        credit / 3
    } else {
        (300 * carried + credit * value) / (3 * value)
    };
    points.clamp(0, 100) as u8
}

/// 60 where experience just meets expectation; each point above adds one, each below takes two.
fn satisfaction(state: &State) -> u8 {
    let gap = i32::from(state.experience()) - i32::from(state.expectation());
    let points = SATISFACTION_AS_EXPECTED + if gap >= 0 { gap } else { DISAPPOINTMENT_FACTOR * gap };
    points.clamp(0, 100) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Yuan in the units of value.
    const YUAN: i64 = UNITS_PER_YUAN;

    #[test]
    fn worth_opens_exactly_where_value_reaches_the_price() {
        assert_eq!(worth_of(500 * YUAN, 500), 60);
        assert_eq!(worth_of(500 * YUAN - 1, 500), 59);
        assert_eq!(worth_of(499 * YUAN, 500), 59);
    }

    #[test]
    fn a_loss_weighs_twice_a_gain() {
        // 20 % above the price: 60 + 10. 20 % below: 60 − 20.
        assert_eq!(worth_of(600 * YUAN, 500), 70);
        assert_eq!(worth_of(400 * YUAN, 500), 40);
    }

    #[test]
    fn worth_of_the_seal_as_worked_out_by_hand() {
        assert_eq!(worth_of(80 * YUAN, 500), 0);
        assert_eq!(worth_of(1580 * YUAN, 500), 100);
        assert_eq!(worth_of(0, 500), 0);
    }

    #[test]
    fn belief_is_the_believed_share_and_a_third_of_the_credit() {
        assert_eq!(belief(1580 * YUAN, 80 * YUAN, 0), 5);
        assert_eq!(belief(1580 * YUAN, 1580 * YUAN, 60), 100);
        assert_eq!(belief(0, 0, 30), 10);
        assert_eq!(belief(300 * YUAN, 100 * YUAN, 10), 36);
    }
}
