//! What no talk with a customer can exceed, from the scenario alone, without a search.
//!
//! Each factor is taken at its best by itself, as if time and trust were free: a relaxation, so the
//! bound is proven however large the scenario is. It is met exactly where a customer cannot be sold
//! to, and often by the best line.

use crate::debrief::points;
use crate::scenario::{Act, FactId, FactStage, Factor, NeedId, NeedStage, Quantity, Scenario, Variant, VariantId};
use crate::sim::{Factors, table, worth_of};

/// The highest score that any talk with this variant could come to.
pub fn ceiling(scenario: &Scenario, variant: VariantId) -> u8 {
    let who = scenario.variant(variant);
    let without_order = points(&best_factors(scenario, who, false), false);
    let sold = best_factors(scenario, who, true);
    let eased = if scenario.small { table::PRESSURE_GATE } else { 0 };
    let gate = scenario.gates[Factor::Worth as usize].saturating_sub(eased);
    // A sale is asked for with what is claimed, true or not, and stands with what is true.
    let can_sell = best_factors(scenario, who, false).worth >= gate;
    if can_sell {
        points(&sold, true).max(without_order)
    } else {
        without_order
    }
}

fn best_factors(scenario: &Scenario, who: &Variant, sold: bool) -> Factors {
    Factors {
        understanding: 100,
        worth: best_worth(scenario, who, sold),
        belief: 100,
        satisfaction: (sold || scenario.repeat).then(|| best_satisfaction(scenario, who)),
    }
}

fn acts(scenario: &Scenario) -> impl Iterator<Item = (Act, bool)> + '_ {
    let choices = scenario.choices.iter();
    choices.flat_map(|choice| choice.acts.iter().map(|&act| (act, choice.again)))
}

/// Every need that can be made explicit is, every fact that can be told is; falsehoods come out
/// with a sale and serve nothing after it.
fn best_worth(scenario: &Scenario, who: &Variant, sold: bool) -> u8 {
    let can = |wanted: Act| acts(scenario).any(|(act, _)| act == wanted);
    let tellable = |position: usize| {
        let id = FactId::at(position);
        who.start.facts[position] == FactStage::Understood || can(Act::Tell(id)) || can(Act::Promise(id))
    };
    let stands = |position: usize| !sold || scenario.facts[position].is_promise || who.truths & 1 << position != 0;
    let mut value = 0;
    for (position, need) in who.needs.iter().enumerate().filter(|(_, need)| need.weight > 0) {
        let id = NeedId::at(position);
        let thirds = if need.stage == NeedStage::Explicit || can(Act::Imply(id)) {
            3
        } else {
            1
        };
        let quarters = if can(Act::Payoff(id)) { 5 } else { 4 };
        let served = (0..scenario.facts.len())
            .filter(|&fact| tellable(fact) && stands(fact))
            .flat_map(|fact| &scenario.facts[fact].serves)
            .filter(|(served, _)| *served == id)
            .map(|(_, percent)| i64::from(*percent))
            .max()
            .unwrap_or(0);
        value += i64::from(need.weight) * thirds * quarters * 2 * served;
    }
    worth_of(value, lowest_price(scenario))
}

fn lowest_price(scenario: &Scenario) -> u32 {
    let mut off = 0u32;
    let mut lowest = scenario.price;
    for (act, again) in acts(scenario) {
        match act {
            Act::Quote(price) => lowest = lowest.min(price),
            Act::Concede(_) if again => off = u32::MAX,
            Act::Concede(by) => off = off.saturating_add(by),
            _ => {}
        }
    }
    lowest.saturating_sub(off).max(1)
}

/// All that can raise experience and nothing that lowers it. A kept promise brings what it cost in
/// expectation, a true grand claim likewise; what counts is the rest.
fn best_satisfaction(scenario: &Scenario, who: &Variant) -> u8 {
    let hope_can_fall =
        acts(scenario).any(|(act, _)| matches!(act, Act::Adjust(Quantity::Expectation, by, _) if by < 0));
    let mut gap = i32::from(who.start.experience) - i32::from(who.start.expectation);
    let mut kept = vec![0; scenario.facts.len()];
    let mut follows_up = 0;
    for (act, again) in acts(scenario) {
        match act {
            Act::Deliver(promise, beyond) => {
                let size = i32::from(scenario.facts[promise.index()].promise);
                let matched = if hope_can_fall { size } else { 0 };
                let brings = matched + table::KEPT_EXPERIENCE + i32::from(beyond);
                let most = &mut kept[promise.index()];
                *most = brings.max(*most);
            }
            Act::FollowUp => follows_up = table::FOLLOW_UP_EXPERIENCE,
            Act::Adjust(Quantity::Experience, by, _) if by > 0 => gap += if again { 100 } else { by.into() },
            Act::Adjust(Quantity::Expectation, by, _) if by < 0 => gap += if again { 100 } else { -i32::from(by) },
            _ => {}
        }
    }
    if hope_can_fall {
        gap += scenario.facts.iter().map(|fact| i32::from(fact.promise)).sum::<i32>();
    }
    gap += kept.iter().sum::<i32>() + follows_up;
    let rises = if gap >= 0 {
        gap
    } else {
        table::DISAPPOINTMENT_FACTOR * gap
    };
    (table::SATISFACTION_AS_EXPECTED + rises).clamp(0, 100) as u8
}
