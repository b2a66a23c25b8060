//! A line without the moves that do nothing for it.

use super::value_of_end;
use crate::analysis::search::Value;
use crate::scenario::{ChoiceId, Meeting, Scenario};
use crate::sim::Unrecorded;
use crate::sim::meeting::{Table, open_choices_at, step_table};

/// The line without every move that can be left out while the rest can still be said and comes to
/// no less; looked at from the end.
pub fn tidy(scenario: &Scenario, meeting: &Meeting, start: &Table, mut line: Vec<ChoiceId>) -> Vec<ChoiceId> {
    let Some(value) = value_of(scenario, meeting, start, &line) else {
        return line;
    };
    for position in (0..line.len()).rev() {
        let mut shorter = line.clone();
        shorter.remove(position);
        if value_of(scenario, meeting, start, &shorter) >= Some(value) {
            line = shorter;
        }
    }
    line
}

/// What the line comes to; `None` if it cannot be said, or does not end the meeting.
fn value_of(scenario: &Scenario, meeting: &Meeting, start: &Table, line: &[ChoiceId]) -> Option<Value> {
    let mut table = *start;
    for choice in line {
        if !open_choices_at(scenario, meeting, &table).contains(choice) {
            return None;
        }
        step_table(scenario, meeting, &mut table, *choice, &mut Unrecorded);
    }
    table
        .room()
        .has_ended()
        .then(|| value_of_end(scenario, meeting, &table))
}
