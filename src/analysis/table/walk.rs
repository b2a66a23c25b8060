//! Every meeting with people who are known, where they fit: depth first, each moment once.

use super::value_of_end;
use crate::analysis::search::{BestLine, Budget, Reached, Table as Known, Value, fingerprint};
use crate::scenario::{ChoiceId, Meeting, Scenario, VariantId};
use crate::sim::Unrecorded;
use crate::sim::meeting::{Table, open_choices_at, step_table};

/// What is known of a moment once all that follows it has been walked.
#[derive(Clone, Copy, Debug)]
struct Entry {
    best: Value,
    worst: u8,
    can_pass: bool,
}

/// Walks the meetings of one variant after the other.
pub struct Walk<'a> {
    scenario: &'a Scenario,
    meeting: &'a Meeting,
    known: Known<Entry>,
    pub reached: Reached,
    /// Choices made, transpositions included.
    pub edges: u64,
}

impl<'a> Walk<'a> {
    pub fn new(scenario: &'a Scenario, meeting: &'a Meeting) -> Self {
        Self {
            scenario,
            meeting,
            known: Known::default(),
            reached: Reached::none(scenario),
            edges: 0,
        }
    }

    /// Moments looked at.
    pub fn states(&self) -> u64 {
        self.known.len() as u64
    }

    /// All meetings with these people; `None` if the budget ran out.
    pub fn run(&mut self, variant: VariantId, budget: &mut Budget<'_>) -> Option<BestLine> {
        let start = Table::start(self.scenario, self.meeting, variant);
        if let Some(opens) = self.scenario.scene(start.room().scene()).opens {
            self.reached.lines[opens.index()] = true;
        }
        let entry = self.walk(&start, budget)?;
        Some(BestLine {
            value: entry.best,
            bound: entry.best.score,
            line: self.line_from(start, entry.best),
            worst: entry.worst,
            can_pass: Some(entry.can_pass),
            exact: true,
        })
    }

    fn entry(&self, table: &Table) -> Option<Entry> {
        if !table.room().has_ended() {
            return self.known.get(&fingerprint(table)).copied();
        }
        let value = value_of_end(self.scenario, self.meeting, table);
        Some(Entry {
            best: value,
            worst: value.score,
            can_pass: value.passed,
        })
    }

    fn walk(&mut self, table: &Table, budget: &mut Budget<'_>) -> Option<Entry> {
        let key = fingerprint(table);
        if let Some(&known) = self.known.get(&key) {
            return Some(known);
        }
        if !budget.go_on() {
            return None;
        }
        self.reached.scenes[table.room().scene().index()] = true;
        let mut entry = Entry {
            best: Value::default(),
            worst: 100,
            can_pass: false,
        };
        for choice in open_choices_at(self.scenario, self.meeting, table) {
            let mut next = *table;
            step_table(
                self.scenario,
                self.meeting,
                &mut next,
                choice,
                &mut self.reached.heard(),
            );
            self.edges += 1;
            self.reached.choices[choice.index()] = true;
            if next.room().has_ended() {
                self.reached.note_end_at_table(self.scenario, self.meeting, &next);
            } else {
                self.walk(&next, budget)?;
            }
            let after = self.entry(&next).expect("it has been walked");
            entry.best = entry.best.max(after.best);
            entry.worst = entry.worst.min(after.worst);
            entry.can_pass |= after.can_pass;
        }
        self.known.insert(key, entry);
        Some(entry)
    }

    /// The first line of the file's order that comes to this value.
    fn line_from(&self, mut table: Table, value: Value) -> Vec<ChoiceId> {
        let mut line = Vec::new();
        while !table.room().has_ended() {
            let open = open_choices_at(self.scenario, self.meeting, &table).into_iter();
            let mut ways = open.filter_map(|choice| {
                let mut next = table;
                step_table(self.scenario, self.meeting, &mut next, choice, &mut Unrecorded);
                let entry = self.entry(&next)?;
                (entry.best == value).then_some((choice, next))
            });
            let (choice, next) = ways.next().expect("one of them comes to the best");
            line.push(choice);
            table = next;
        }
        line
    }
}
