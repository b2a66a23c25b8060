//! A line without the moves that do nothing for it.

use super::Value;
use crate::scenario::{ChoiceId, Scenario};
use crate::sim::{State, Unrecorded, offers, step};

/// The line without every move that can be left out while the rest can still be said and comes to
/// no less; looked at from the end. A search is glad of any line of that value: a reader is not.
pub fn tidy(scenario: &Scenario, start: &State, mut line: Vec<ChoiceId>) -> Vec<ChoiceId> {
    let Some(value) = value_of(scenario, start, &line) else {
        return line;
    };
    let mut position = line.len();
    while position > 0 {
        position -= 1;
        let mut shorter = line.clone();
        shorter.remove(position);
        if value_of(scenario, start, &shorter) >= Some(value) {
            line = shorter;
        }
    }
    line
}

/// What the line comes to; `None` if it cannot be said, or does not end the talk.
fn value_of(scenario: &Scenario, start: &State, line: &[ChoiceId]) -> Option<Value> {
    let mut state = *start;
    for &choice in line {
        let offer = offers(scenario, &state).find(|offer| offer.choice == choice)?;
        if !offer.is_open() {
            return None;
        }
        step(scenario, &mut state, choice, &mut Unrecorded);
    }
    state.has_ended().then(|| Value::of_end(scenario, &state))
}
