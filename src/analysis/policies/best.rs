//! The best plan that is found, by what can be seen: no peeking.
//!
//! It remembers what it has seen, works out who would have shown the same, and plans for all of
//! them together.

use super::Policy;
use super::best_at_table::BestAtTable;
use crate::analysis::plan::possible::{Possible, at_the_door};
use crate::analysis::plan::{Effort, Planner};
use crate::scenario::{ChoiceId, Scenario};
use crate::sim::{Event, Observation, State, View, observe, step};

/// Follows the fair plan.
pub struct Best {
    view: View,
    effort: Effort,
    planner: Option<Planner>,
    /// Everyone who would have shown the same so far; empty before the first choice.
    possible: Possible,
    made: Option<ChoiceId>,
    /// The one that plays meetings.
    at_table: BestAtTable,
}

impl Best {
    /// Plans with this effort, for what is shown in this view.
    pub fn new(view: View, effort: Effort) -> Self {
        Self {
            view,
            effort,
            planner: None,
            possible: Vec::new(),
            made: None,
            at_table: BestAtTable::new(view),
        }
    }

    /// Keeps those who would have shown this.
    fn take_in(&mut self, scenario: &Scenario, seen: &Observation) {
        let Some(choice) = self.made.take().filter(|_| seen.turn > 0) else {
            // A new talk. What is said at the door is the same for all.
            let at_door = Observation {
                lines: Vec::new(),
                ..seen.clone()
            };
            let everyone = at_the_door(scenario, self.view).into_iter().flatten();
            self.possible = everyone
                .filter(|state| self.shows(scenario, state, state, &[], &at_door))
                .collect();
            return;
        };
        let mut events = Vec::new();
        let mut left = Vec::new();
        for before in &self.possible {
            let mut now = *before;
            events.clear();
            step(scenario, &mut now, choice, &mut events);
            if self.shows(scenario, before, &now, &events, seen) {
                left.push(now);
            }
        }
        self.possible = left;
    }

    fn shows(&self, scenario: &Scenario, before: &State, now: &State, events: &[Event], seen: &Observation) -> bool {
        observe(scenario, self.view, before, now, events) == *seen
    }
}

impl Policy for Best {
    fn choose(&mut self, scenario: &Scenario, seen: &Observation) -> Option<ChoiceId> {
        if let Some(meeting) = &scenario.meeting {
            return self.at_table.choose(scenario, meeting, seen);
        }
        self.take_in(scenario, seen);
        if self.possible.is_empty() || seen.outcome != crate::sim::Outcome::Open {
            return None;
        }
        let planner = self.planner.get_or_insert_with(|| Planner::new(scenario, self.view));
        self.made = planner.plan(scenario, &self.possible, self.effort, &mut || true).next;
        self.made
    }
}
