//! A good line where there are too many to walk: a beam that keeps the talks that stand best.
//!
//! It proves nothing; it finds. Whole numbers and the order of the file decide, so that it finds
//! the same everywhere.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::fingerprint::fingerprint;
use super::{Reached, Value, prospect};
use crate::debrief::points;
use crate::scenario::{ChoiceId, NeedId, NeedStage, Scenario, VariantId};
use crate::sim::{Essence, Factors, Sameness, State, offers, step};

/// What a beam keeps first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keeps {
    /// What could still come to most.
    Prospect,
    /// What looks best now.
    Outlook,
}

/// The best line that beams of this width find with this customer, with its value.
pub fn beam(scenario: &Scenario, variant: VariantId, width: usize, reached: &mut Reached) -> (Value, Vec<ChoiceId>) {
    best_known(scenario, &State::start(scenario, variant), width, reached)
}

/// The best way on from a state that beams of this width find. Two of them, since each is blind
/// where the other sees; the second is spared if nothing can exceed what the first has found.
pub fn best_known(scenario: &Scenario, from: &State, width: usize, reached: &mut Reached) -> (Value, Vec<ChoiceId>) {
    let essence = Essence::of(scenario, Sameness::Conduct);
    let first = beam_from(scenario, &essence, from, width, Keeps::Prospect, reached);
    if first.0 == prospect(scenario, from) {
        return first;
    }
    let second = beam_from(scenario, &essence, from, width, Keeps::Outlook, reached);
    if second.0 > first.0 { second } else { first }
}

fn beam_from(
    scenario: &Scenario,
    essence: &Essence,
    from: &State,
    width: usize,
    keeps: Keeps,
    reached: &mut Reached,
) -> (Value, Vec<ChoiceId>) {
    // Every state kept, with the position of the one before it.
    let mut kept: Vec<(State, usize, Option<ChoiceId>)> = vec![(*from, 0, None)];
    let mut layer = vec![0];
    let mut best: Option<(Value, usize)> = None;
    let mut met = BTreeSet::new();
    while !layer.is_empty() {
        let mut found = Vec::new();
        for &position in &layer {
            let state = kept[position].0;
            reached.scenes[state.scene().index()] = true;
            for offer in offers(scenario, &state).filter(|offer| offer.is_open()) {
                let mut next = state;
                step(scenario, &mut next, offer.choice, &mut reached.heard());
                reached.choices[offer.choice.index()] = true;
                if next.has_ended() {
                    let value = Value::of_end(scenario, &next);
                    reached.note_end(scenario, &next);
                    if best.is_none_or(|(known, _)| value > known) {
                        kept.push((next, position, Some(offer.choice)));
                        best = Some((value, kept.len() - 1));
                    }
                } else if met.insert(fingerprint(&essence.reduce(&next))) {
                    let most = prospect(scenario, &next);
                    let looks = outlook(scenario, &next);
                    let rank = match keeps {
                        Keeps::Prospect => (i32::from(most.score), looks),
                        Keeps::Outlook => (looks, i32::from(most.score)),
                    };
                    found.push((Reverse(rank), most, position, offer.choice, next));
                }
            }
        }
        let known = best.map(|(value, _)| value);
        found.retain(|(_, most, ..)| Some(*most) > known);
        found.sort_by_key(|(rank, _, position, choice, _)| (*rank, *position, *choice));
        found.truncate(width);
        layer.clear();
        for (_, _, position, choice, state) in found {
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
pub fn outlook(scenario: &Scenario, state: &State) -> i32 {
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
