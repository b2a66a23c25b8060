//! Where a talk with one customer, or a meeting, stands: for searches that do not care which it is.

use crate::scenario::{ChoiceId, Scenario, VariantId};
use crate::sim::meeting::{Table, open_choices_at, step_table};
use crate::sim::{State, Unrecorded, open_choices, step};

/// The state of one customer, or of all who meet.
#[derive(Clone)]
pub enum Standing {
    Alone(State),
    Meeting(Box<Table>),
}

impl Standing {
    /// Before the first word.
    pub fn start(scenario: &Scenario, variant: VariantId) -> Self {
        match &scenario.meeting {
            None => Self::Alone(State::start(scenario, variant)),
            Some(meeting) => Self::Meeting(Box::new(Table::start(scenario, meeting, variant))),
        }
    }

    pub fn follow(&mut self, scenario: &Scenario, choice: ChoiceId) {
        match (self, &scenario.meeting) {
            (Self::Alone(state), _) => step(scenario, state, choice, &mut Unrecorded),
            (Self::Meeting(table), Some(meeting)) => step_table(scenario, meeting, table, choice, &mut Unrecorded),
            (Self::Meeting(_), None) => unreachable!("it was begun as a meeting"),
        }
    }

    /// What can be said now, in the order of the offers; nothing once it is over.
    pub fn open(&self, scenario: &Scenario) -> Vec<ChoiceId> {
        match (self, &scenario.meeting) {
            _ if self.room().has_ended() => Vec::new(),
            (Self::Alone(state), _) => open_choices(scenario, state).collect(),
            (Self::Meeting(table), Some(meeting)) => open_choices_at(scenario, meeting, table),
            (Self::Meeting(_), None) => unreachable!("it was begun as a meeting"),
        }
    }

    /// The state, or what belongs to all who meet: the trust in it is the chair's, and told and found
    /// is what anybody there was told or has said.
    pub fn room(&self) -> &State {
        match self {
            Self::Alone(state) => state,
            Self::Meeting(table) => table.room(),
        }
    }
}
