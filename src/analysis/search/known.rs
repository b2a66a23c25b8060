//! Every talk with a customer who is known: best line, interval of the score, what can be reached.
//!
//! Depth first over [`step`], each state once. Exact where the states fit the limits; else what was
//! found so far, and it says so.

use super::fingerprint::{Table, fingerprint};
use super::{Budget, Reached, Value};
use crate::scenario::limits::MAX_OPEN_OFFERS;
use crate::scenario::{ChoiceId, Scenario, VariantId};
use crate::sim::{Essence, Factors, Sameness, State, open_choices, step};

/// What is known of a state once all that follows it has been walked.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    pub best: Value,
    /// Lowest score that can still come of it.
    pub worst: u8,
    pub can_pass: bool,
}

/// Searches talks with known customers; the variants share one table.
pub struct Search<'a> {
    scenario: &'a Scenario,
    essence: Essence,
    table: Table<Entry>,
    pub reached: Reached,
    /// Choices made, transpositions included.
    pub edges: u64,
    /// Per choice, the least score that it cost where the moves did not all come to the same;
    /// `None` = never offered there.
    pub least_loss: Vec<Option<u8>>,
    best_found: Option<(Value, Vec<ChoiceId>)>,
    path: Vec<ChoiceId>,
}

/// What the search can say about one variant. By default: nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BestLine {
    /// Of the line.
    pub value: Value,
    /// No line of this customer scores more; equal to the line's score where the search is exact.
    pub bound: u8,
    /// To the end of the talk.
    pub line: Vec<ChoiceId>,
    /// The lowest score that can come about; 0 where the search is not exact.
    pub worst: u8,
    /// Whether some line passes; `None` = none was found, but not all were looked at.
    pub can_pass: Option<bool>,
    pub exact: bool,
}

impl<'a> Search<'a> {
    pub fn new(scenario: &'a Scenario) -> Self {
        Self {
            scenario,
            essence: Essence::of(scenario, Sameness::Conduct),
            table: Table::default(),
            reached: Reached::none(scenario),
            edges: 0,
            least_loss: vec![None; scenario.choices.len()],
            best_found: None,
            path: Vec::new(),
        }
    }

    /// States looked at, those of all variants together.
    pub fn states(&self) -> u64 {
        self.table.len() as u64
    }

    /// Searches all talks with this customer, as far as the budget goes.
    pub fn run(&mut self, variant: VariantId, budget: &mut Budget<'_>) -> BestLine {
        let start = self.essence.reduce(&State::start(self.scenario, variant));
        if let Some(opens) = self.scenario.scene(start.scene()).opens {
            self.reached.lines[opens.index()] = true;
        }
        self.path.clear();
        self.best_found = None;
        let entry = self.walk(&start, budget);
        let Some(entry) = entry else {
            let (value, line) = self.best_found.take().unwrap_or_default();
            return BestLine {
                value,
                bound: 100,
                line,
                worst: 0,
                can_pass: value.passed.then_some(true),
                exact: false,
            };
        };
        BestLine {
            value: entry.best,
            bound: entry.best.score,
            line: self.line_from(start, entry.best),
            worst: entry.worst,
            can_pass: Some(entry.can_pass),
            exact: true,
        }
    }

    /// Takes in what another search of the same scenario has walked.
    pub fn absorb(&mut self, other: Self) {
        self.reached.add(&other.reached);
        self.edges += other.edges;
        for (mine, theirs) in self.least_loss.iter_mut().zip(other.least_loss) {
            *mine = match (*mine, theirs) {
                (Some(mine), Some(theirs)) => Some(mine.min(theirs)),
                (mine, theirs) => mine.or(theirs),
            };
        }
        if self.table.is_empty() {
            self.table = other.table;
        } else {
            self.table.extend(other.table);
        }
    }

    /// What was worked out about a state, if it was.
    pub fn entry(&self, state: &State) -> Option<Entry> {
        if state.has_ended() {
            return Some(ending(self.scenario, state));
        }
        self.table.get(&fingerprint(&self.essence.reduce(state))).copied()
    }

    /// `None` if the budget ran out; what was found until then stays.
    fn walk(&mut self, state: &State, budget: &mut Budget<'_>) -> Option<Entry> {
        let key = fingerprint(state);
        if let Some(&known) = self.table.get(&key) {
            return Some(known);
        }
        if !budget.go_on() {
            return None;
        }
        self.reached.scenes[state.scene().index()] = true;
        let mut entry = Entry {
            best: Value::default(),
            worst: 100,
            can_pass: false,
        };
        let mut tried = [(0, 0); MAX_OPEN_OFFERS];
        let mut count = 0;
        for choice in open_choices(self.scenario, state) {
            let mut next = *state;
            step(self.scenario, &mut next, choice, &mut self.reached.heard());
            self.edges += 1;
            self.path.push(choice);
            let after = if next.has_ended() {
                self.reached.note_end(self.scenario, &next);
                let end = ending(self.scenario, &next);
                if self.best_found.as_ref().is_none_or(|(value, _)| end.best > *value) {
                    self.best_found = Some((end.best, self.path.clone()));
                }
                end
            } else {
                self.walk(&self.essence.reduce(&next), budget)?
            };
            self.path.pop();
            self.reached.choices[choice.index()] = true;
            entry.best = entry.best.max(after.best);
            entry.worst = entry.worst.min(after.worst);
            entry.can_pass |= after.can_pass;
            tried[count] = (choice.index(), after.best.score);
            count += 1;
        }
        // Where every move comes to the same, none was a mistake and none a merit; but one that
        // keeps a good end within reach, if only as the one thing left to say, is no mistake.
        let at_stake = entry.best.passed || tried[..count].iter().any(|&(_, score)| score != entry.best.score);
        for &(choice, score) in tried[..count].iter().filter(|_| at_stake) {
            let loss = entry.best.score - score;
            let least = &mut self.least_loss[choice];
            *least = Some(least.map_or(loss, |least| least.min(loss)));
        }
        self.table.insert(key, entry);
        Some(entry)
    }

    /// The first line of the file's order that comes to this value.
    fn line_from(&self, mut state: State, value: Value) -> Vec<ChoiceId> {
        let mut line = Vec::new();
        while !state.has_ended() {
            let (choice, next) = open_choices(self.scenario, &state)
                .find_map(|choice| {
                    let mut next = state;
                    step(self.scenario, &mut next, choice, &mut crate::sim::Unrecorded);
                    let entry = self.entry(&next).expect("all that follows has been walked");
                    (entry.best == value).then_some((choice, next))
                })
                .expect("the best of what follows is one of them");
            line.push(choice);
            state = next;
        }
        line
    }
}

/// What an ended talk came to.
pub(super) fn ending(scenario: &Scenario, state: &State) -> Entry {
    let best = Value::of(scenario, state, &Factors::of(scenario, state));
    Entry {
        best,
        worst: best.score,
        can_pass: best.passed,
    }
}
