//! A good line where there are too many to walk: a beam that keeps the talks that stand best.
//!
//! It proves nothing; it finds. Whole numbers and the order of the file decide, so that it finds
//! the same everywhere.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::fingerprint::fingerprint;
use super::{Reached, Value};
use crate::debrief::points;
use crate::scenario::{ChoiceId, NeedId, NeedStage, Scenario, VariantId};
use crate::sim::{Essence, Factors, Sameness, State, Unrecorded, offers, step};

/// The best line that a beam of this width finds, with its value.
pub fn beam(scenario: &Scenario, variant: VariantId, width: usize, reached: &mut Reached) -> (Value, Vec<ChoiceId>) {
    let essence = Essence::of(scenario, Sameness::Conduct);
    // Every state kept, with the position of the one before it.
    let mut kept: Vec<(State, usize, Option<ChoiceId>)> = vec![(State::start(scenario, variant), 0, None)];
    let mut layer = vec![0];
    let mut best: Option<(Value, usize)> = None;
    while !layer.is_empty() {
        let mut met = BTreeSet::new();
        let mut found: Vec<(Reverse<i32>, usize, ChoiceId, State)> = Vec::new();
        for &position in &layer {
            let state = kept[position].0;
            reached.scenes[state.scene().index()] = true;
            for offer in offers(scenario, &state).filter(|offer| offer.is_open()) {
                let mut next = state;
                step(scenario, &mut next, offer.choice, &mut Unrecorded);
                reached.choices[offer.choice.index()] = true;
                if next.has_ended() {
                    reached.endings[next.outcome() as usize] = true;
                    let value = Value::of_end(scenario, &next);
                    if best.is_none_or(|(known, _)| value > known) {
                        kept.push((next, position, Some(offer.choice)));
                        best = Some((value, kept.len() - 1));
                    }
                } else if met.insert(fingerprint(&essence.reduce(&next))) {
                    found.push((Reverse(promise(scenario, &next)), position, offer.choice, next));
                }
            }
        }
        found.sort_by_key(|(promise, position, choice, _)| (*promise, *position, *choice));
        found.truncate(width);
        layer.clear();
        for (_, position, choice, state) in found {
            kept.push((state, position, Some(choice)));
            layer.push(kept.len() - 1);
        }
    }
    let (value, mut position) = best.expect("every talk ends");
    let mut line = Vec::new();
    while let (_, before, Some(choice)) = kept[position] {
        line.push(choice);
        position = before;
    }
    line.reverse();
    (value, line)
}

/// How good a talk looks that is not over: what it stands at, and what is left to work with.
fn promise(scenario: &Scenario, state: &State) -> i32 {
    let factors = Factors::of(scenario, state);
    let who = scenario.variant(state.variant());
    let worth_of_needs = |position: usize, weight: u32| {
        let id = NeedId::at(position);
        let stage = match state.need(id) {
            NeedStage::Latent => 0,
            NeedStage::Implied => 1,
            NeedStage::Explicit => 3,
        };
        weight as i32 * (stage + i32::from(state.is_found(id))) * 4 / scenario.price.max(1) as i32
    };
    let needs: i32 = who
        .needs
        .iter()
        .enumerate()
        .map(|(position, need)| worth_of_needs(position, need.weight.min(1 << 20)))
        .sum();
    let sum: i32 = factors.counted().map(|(_, points)| i32::from(points)).sum();
    2 * i32::from(points(&factors, true))
        + sum / 3
        + needs
        + i32::from(state.trust())
        + i32::from(state.patience())
        + if state.is_sold() { 100 } else { 0 }
}
