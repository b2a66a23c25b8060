//! A good line where there are too many to walk: for each option a beam that works for it.
//!
//! It proves nothing; it finds. Whole numbers and the order of the file decide, so that it finds
//! the same everywhere.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::looks::{looks, options};
use super::value_of_end;
use crate::analysis::search::{Budget, Reached, Value, fingerprint};
use crate::scenario::limits::MAX_SCENES;
use crate::scenario::{ChoiceId, Meeting, OptionId, Scenario};
use crate::sim::meeting::{Table, Views, open_choices_at, step_table};

/// The best way on from this moment that beams of this width find, one for each option; and how the
/// meeting then ends. Stops where the budget does.
pub fn best_known(
    scenario: &Scenario,
    meeting: &Meeting,
    from: &Table,
    width: usize,
    reached: &mut Reached,
    budget: &mut Budget<'_>,
) -> (Value, Vec<ChoiceId>) {
    let all: Vec<OptionId> = options(meeting).collect();
    best_for(scenario, meeting, from, &all, width, reached, budget)
}

/// The same, working for these options alone.
pub(super) fn best_for(
    scenario: &Scenario,
    meeting: &Meeting,
    from: &Table,
    options: &[OptionId],
    width: usize,
    reached: &mut Reached,
    budget: &mut Budget<'_>,
) -> (Value, Vec<ChoiceId>) {
    let mut best: Option<(Value, Vec<ChoiceId>)> = None;
    for &option in options {
        let found = Beam {
            scenario,
            meeting,
            option,
            width,
        }
        .run(from, reached, budget);
        if let Some(found) = found
            && best.as_ref().is_none_or(|(known, _)| found.0 > *known)
        {
            best = Some(found);
        }
    }
    best.unwrap_or_default()
}

struct Beam<'a> {
    scenario: &'a Scenario,
    meeting: &'a Meeting,
    option: OptionId,
    width: usize,
}

/// A moment that is kept, the position of the one before it, and the choice between them.
type Kept = (Table, usize, Option<ChoiceId>);

impl Beam<'_> {
    /// `None` if no end was come to within the budget.
    fn run(&self, from: &Table, reached: &mut Reached, budget: &mut Budget<'_>) -> Option<(Value, Vec<ChoiceId>)> {
        let mut kept: Vec<Kept> = vec![(*from, 0, None)];
        let mut layer = vec![0];
        let mut best: Option<(Value, usize)> = None;
        let mut met = BTreeSet::new();
        while !layer.is_empty() {
            let mut found = Vec::new();
            for &position in &layer {
                let table = kept[position].0;
                reached.scenes[table.room().scene().index()] = true;
                for choice in open_choices_at(self.scenario, self.meeting, &table) {
                    if !budget.go_on() {
                        return best.map(|(value, end)| (value, line_to(&kept, end)));
                    }
                    let mut next = table;
                    step_table(self.scenario, self.meeting, &mut next, choice, &mut reached.heard());
                    reached.choices[choice.index()] = true;
                    if next.room().has_ended() {
                        let value = value_of_end(self.scenario, self.meeting, &next);
                        reached.note_end_at_table(self.scenario, self.meeting, &next);
                        if best.is_none_or(|(known, _)| value > known) {
                            kept.push((next, position, Some(choice)));
                            best = Some((value, kept.len() - 1));
                        }
                    } else if met.insert(fingerprint(&next)) {
                        let views = Views::of(self.scenario, self.meeting, &next);
                        let rank = looks(self.scenario, self.meeting, &next, &views, self.option);
                        found.push((Reverse(rank), position, choice, next));
                    }
                }
            }
            found.sort_by_key(|(rank, position, choice, _)| (*rank, *position, *choice));
            keep_of_each_scene(&mut found, self.width, |(.., table)| table);
            layer.clear();
            for (_, position, choice, table) in found {
                kept.push((table, position, Some(choice)));
                layer.push(kept.len() - 1);
            }
        }
        best.map(|(value, end)| (value, line_to(&kept, end)))
    }
}

/// Keeps so many of each scene, the first ones: what a scene is good for shows only later, and a
/// meeting goes through several before it comes to a decision.
pub(super) fn keep_of_each_scene<T>(found: &mut Vec<T>, width: usize, table: impl Fn(&T) -> &Table) {
    let mut kept = [0; MAX_SCENES];
    found.retain(|one| {
        let count = &mut kept[table(one).room().scene().index()];
        *count += 1;
        *count <= width
    });
}

fn line_to(kept: &[Kept], mut position: usize) -> Vec<ChoiceId> {
    let mut line = Vec::new();
    while let (_, before, Some(choice)) = kept[position] {
        line.push(choice);
        position = before;
    }
    line.reverse();
    line
}
