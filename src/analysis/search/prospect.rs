//! What can still come of a state at the very most, without walking on.
//!
//! A relaxation: what may become possible ([`Hopes`]), each factor at its best by itself, and as much
//! of it as there is time for. So the bound is proven however large the scenario is, and often it
//! is met.

use super::Value;
use super::hopes::Hopes;
use crate::debrief::points;
use crate::scenario::{Scenario, VariantId};
use crate::sim::{Factors, State};

/// The highest value that any way on from this state could come to.
pub fn prospect(scenario: &Scenario, state: &State) -> Value {
    if state.has_ended() {
        return Value::of_end(scenario, state);
    }
    let mut hopes = Hopes::of(scenario, state);
    hopes.spread();
    let who = scenario.variant(state.variant());
    let unsold = Value {
        score: points(&hopes.best_factors(false), false),
        passed: who.walk_away,
    };
    if state.is_sold() {
        let service = if hopes.is_timeless() {
            hopes.all_service()
        } else {
            hopes.service_in(state.patience(), u128::MAX)
        };
        let satisfaction = Some(hopes.best_satisfaction(true, service));
        let factors = Factors {
            satisfaction,
            ..hopes.best_factors(true)
        };
        let kept = Value {
            score: points(&factors, true),
            passed: true,
        };
        // Asked once more, on the strength of a falsehood told since, the order may come back: then
        // it is judged like any talk without one.
        let returned = Value {
            score: unsold.score,
            passed: false,
        };
        return if hopes.orders { kept.max(returned) } else { kept };
    }
    if !hopes.can_sell() {
        return unsold;
    }
    let before_sale = hopes.choices;
    hopes.sold = true;
    if let Some(after) = scenario.after_sale {
        hopes.scenes |= 1 << after.scene.index();
    }
    hopes.spread();
    match hopes.best_in_time(before_sale) {
        Some(score) => unsold.max(Value { score, passed: true }),
        None => unsold,
    }
}

/// The choices and scenes to which some talk with this customer may come, bits by id; to all others
/// none does, which is proven.
pub fn may_come(scenario: &Scenario, variant: VariantId) -> (u128, u64) {
    let state = State::start(scenario, variant);
    let mut hopes = Hopes::of(scenario, &state);
    hopes.spread();
    if let Some(after) = scenario.after_sale.filter(|_| hopes.can_sell()) {
        hopes.sold = true;
        hopes.scenes |= 1 << after.scene.index();
        hopes.spread();
    }
    (hopes.choices, hopes.scenes)
}

/// The most that each factor can come to with this customer, by itself.
pub fn most_factors(scenario: &Scenario, variant: VariantId) -> Factors {
    let state = State::start(scenario, variant);
    let mut hopes = Hopes::of(scenario, &state);
    hopes.spread();
    let unsold = hopes.best_factors(false);
    let Some(after) = scenario.after_sale.filter(|_| hopes.can_sell()) else {
        return if hopes.can_sell() {
            hopes.best_factors(true)
        } else {
            unsold
        };
    };
    hopes.sold = true;
    hopes.scenes |= 1 << after.scene.index();
    hopes.spread();
    let sold = hopes.best_factors(true);
    Factors {
        understanding: sold.understanding.max(unsold.understanding),
        worth: sold.worth.max(unsold.worth),
        belief: sold.belief.max(unsold.belief),
        satisfaction: sold.satisfaction.max(unsold.satisfaction),
    }
}
