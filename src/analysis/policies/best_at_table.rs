//! The best plan that is found for a meeting, by what can be seen: no peeking.

use std::sync::{Arc, Mutex};

use super::{Listener, Policy};
use crate::analysis::table::TablePlan;
use crate::analysis::table::possible::{Possible, at_the_door};
use crate::scenario::{ChoiceId, Meeting, Scenario};
use crate::sim::meeting::{Table, look_at, step_table};
use crate::sim::{Event, Observation, Outcome, View};

/// The plans made last, so that not everyone who plays the same meeting plans for it anew.
static PLANS: Mutex<Vec<(String, View, Arc<Planned>)>> = Mutex::new(Vec::new());
const KEPT: usize = 4;

/// `None` = asking and listening comes to more.
type Planned = Option<Vec<TablePlan>>;

/// Follows the plan; where listening alone comes to more than the plan found, it listens.
pub struct BestAtTable {
    view: View,
    plan: Option<Arc<Planned>>,
    listener: Listener,
    /// All that would have shown the same so far.
    possible: Possible,
    /// Choices made.
    made: Vec<ChoiceId>,
}

impl BestAtTable {
    pub fn new(view: View) -> Self {
        Self {
            view,
            plan: None,
            listener: Listener::new(),
            possible: Vec::new(),
            made: Vec::new(),
        }
    }

    pub fn choose(&mut self, scenario: &Scenario, meeting: &Meeting, seen: &Observation) -> Option<ChoiceId> {
        let view = self.view;
        let plan = Arc::clone(self.plan.get_or_insert_with(|| planned(scenario, meeting, view)));
        let Some(plans) = plan.as_ref() else {
            return self.listener.choose(scenario, seen);
        };
        self.take_in(scenario, meeting, seen);
        if seen.outcome != Outcome::Open {
            return None;
        }
        let choice = self.next(plans)?;
        self.made.push(choice);
        Some(choice)
    }

    /// Keeps those who would have shown this.
    fn take_in(&mut self, scenario: &Scenario, meeting: &Meeting, seen: &Observation) {
        let Some(&choice) = self.made.last().filter(|_| seen.turn > 0) else {
            self.made.clear();
            let everyone = at_the_door(scenario, meeting, self.view).into_iter().flatten();
            self.possible = everyone
                .filter(|table| self.at_door(scenario, meeting, table, seen) == *seen)
                .collect();
            return;
        };
        let mut events: Vec<Event> = Vec::new();
        let mut left = Vec::new();
        for before in &self.possible {
            let mut now = *before;
            events.clear();
            step_table(scenario, meeting, &mut now, choice, &mut events);
            if look_at(scenario, meeting, self.view, (before, &now), &events) == *seen {
                left.push(now);
            }
        }
        self.possible = left;
    }

    /// What is seen before the first word. What is said at the door is the same for all.
    fn at_door(&self, scenario: &Scenario, meeting: &Meeting, table: &Table, seen: &Observation) -> Observation {
        let mut shown = look_at(scenario, meeting, self.view, (table, table), &[]);
        shown.lines.clone_from(&seen.lines);
        if let (Some(shown), Some(seen)) = (&mut shown.table, &seen.table) {
            shown.speakers.clone_from(&seen.speakers);
            shown.floor = seen.floor;
        }
        shown
    }

    /// What the plan says to those who are left, after what has been said.
    fn next(&self, plans: &[TablePlan]) -> Option<ChoiceId> {
        let who = self.possible.first()?.room().variant();
        let mut said = self.made.len();
        let mut plan = plans.iter().find(|plan| plan.who.contains(&who))?;
        while said >= plan.line.len() {
            said -= plan.line.len();
            plan = plan.then.iter().find(|plan| plan.who.contains(&who))?;
        }
        Some(plan.line[said])
    }
}

fn planned(scenario: &Scenario, meeting: &Meeting, view: View) -> Arc<Planned> {
    let known = |plans: &[(String, View, Arc<Planned>)]| {
        let found = plans
            .iter()
            .find(|(hash, seen, _)| *hash == scenario.hash && *seen == view);
        found.map(|(.., plan)| Arc::clone(plan))
    };
    let mut plans = PLANS.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(plan) = known(&plans) {
        return plan;
    }
    let plan = Arc::new(TablePlan::of(scenario, meeting, view));
    if plans.len() == KEPT {
        plans.remove(0);
    }
    plans.push((scenario.hash.to_string(), view, Arc::clone(&plan)));
    plan
}
