//! Reviews a talk in slices of work.

use std::sync::Arc;

use super::{Attainable, Moment, Move, MoveGrade, Review};
use crate::analysis::policies::{PolicyName, play_out};
use crate::analysis::search::{Value, ceiling};
use crate::debrief::points;
use crate::scenario::{ChoiceId, Scenario, VariantId};
use crate::sim::{Factors, State, Unrecorded, View, observe, step};

/// Looks back on one talk, a slice at a time. Owns what it needs, so that it can go to another
/// thread.
pub struct Reviewer {
    scenario: Arc<Scenario>,
    view: View,
    variant: VariantId,
    choices: Vec<ChoiceId>,
}

impl Reviewer {
    /// Of the talk in which these choices were made, in order, with this customer.
    pub fn new(scenario: Arc<Scenario>, view: View, variant: VariantId, choices: Vec<ChoiceId>) -> Self {
        Self {
            scenario,
            view,
            variant,
            choices,
        }
    }

    /// Works on for so many states; `true` = nothing is left to do.
    pub fn work(&mut self, _states: u64) -> bool {
        true
    }

    /// What is known so far.
    pub fn review(&self) -> Review {
        let scenario = &*self.scenario;
        let mut state = State::start(scenario, self.variant);
        let mut moments = vec![self.moment(&state)];
        let mut moves = Vec::new();
        for &choice in &self.choices {
            step(scenario, &mut state, choice, &mut Unrecorded);
            let moment = self.moment(&state);
            moves.push(Move {
                choice,
                after: moment.attainable,
                regret: 0,
                proven: false,
                grade: MoveGrade::Good,
                best: choice,
                best_line: vec![(choice, moment.attainable)],
                asking: 0,
                best_asking: 0,
            });
            moments.push(moment);
        }
        let seen = observe(scenario, self.view, &state, &state, &[]);
        let next = PolicyName::Listener.player(0).choose(scenario, &seen);
        Review {
            moments,
            moves,
            next,
            closed: true,
        }
    }

    fn moment(&self, state: &State) -> Moment {
        let scenario = &*self.scenario;
        let (_, end) = play_out(scenario, self.view, *state, &mut *PolicyName::Listener.player(0));
        let found = Value::of_end(scenario, &end).score;
        Moment {
            stand: points(&Factors::of(scenario, state), state.is_sold()),
            attainable: Attainable {
                found: 10 * u16::from(found),
                bound: 10 * u16::from(ceiling(scenario, self.variant).max(found)),
            },
            possible: vec![self.variant],
        }
    }
}
