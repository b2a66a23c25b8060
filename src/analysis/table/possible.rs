//! Who may still sit there: one table for each variant that would have shown the same until now.

use crate::scenario::{ChoiceId, Meeting, Scenario, VariantId};
use crate::sim::meeting::{Table, look_at, step_table};
use crate::sim::{Event, Observation, View};

/// Never empty, in the order of variants.
pub type Possible = Vec<Table>;

/// All variants before the first word, parted by what is seen before it.
pub fn at_the_door(scenario: &Scenario, meeting: &Meeting, view: View) -> Vec<Possible> {
    let variants = (0..scenario.variants.len()).map(VariantId::at);
    alike(variants.map(|variant| {
        let table = Table::start(scenario, meeting, variant);
        (look_at(scenario, meeting, view, (&table, &table), &[]), table)
    }))
}

/// After a choice, parted by what is shown.
pub fn after(
    scenario: &Scenario,
    meeting: &Meeting,
    view: View,
    possible: &[Table],
    choice: ChoiceId,
) -> Vec<Possible> {
    let mut events: Vec<Event> = Vec::new();
    alike(possible.iter().map(|before| {
        let mut now = *before;
        events.clear();
        step_table(scenario, meeting, &mut now, choice, &mut events);
        (look_at(scenario, meeting, view, (before, &now), &events), now)
    }))
}

/// Odds of all of them together.
pub fn odds(scenario: &Scenario, possible: &[Table]) -> u32 {
    possible
        .iter()
        .map(|table| scenario.variant(table.room().variant()).odds)
        .sum()
}

fn alike(seen: impl Iterator<Item = (Observation, Table)>) -> Vec<Possible> {
    let mut groups: Vec<(Observation, Possible)> = Vec::new();
    for (observation, table) in seen {
        match groups.iter_mut().find(|(known, _)| *known == observation) {
            Some((_, group)) => group.push(table),
            None => groups.push((observation, vec![table])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}
