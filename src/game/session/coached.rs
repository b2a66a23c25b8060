//! The coach's hint for the moment that is shown.

use super::Talk;
use crate::debrief::{Hint, hint, hint_toward};
use crate::scenario::ChoiceId;
use crate::sim::Outcome;

impl Talk {
    /// The coach's hint, if it was asked for at this moment.
    pub fn hint(&self) -> Option<&Hint> {
        self.hint.as_ref()
    }

    /// Whether the coach is thinking about a hint.
    pub fn is_thinking(&self) -> bool {
        self.thinking
    }

    pub(super) fn forget_hint(&mut self) {
        self.hint = None;
        self.thinking = false;
    }

    /// The coach begins to think, where there is one; of a talk that is over there is little to say.
    pub(super) fn ask_for_hint(&mut self) {
        let (Some(session), Some(seen)) = (&self.session, &self.seen) else {
            return;
        };
        if !session.begun_with().view.coach || self.hint.is_some() {
            return;
        }
        if seen.outcome == Outcome::Open {
            self.thinking = true;
        } else {
            self.hint = Some(hint(session.scenario(), seen));
        }
    }

    /// What the coach has found for the moment after so many turns: the best move as far as it is
    /// known. A talk that has gone on since then does not take it.
    pub fn give_hint(&mut self, turns: usize, next: Option<ChoiceId>) {
        if !self.thinking || turns != self.turns().len() {
            return;
        }
        if let (Some(session), Some(seen)) = (&self.session, &self.seen) {
            let scenario = session.scenario();
            self.hint = Some(next.map_or_else(|| hint(scenario, seen), |next| hint_toward(scenario, seen, next)));
            self.thinking = false;
        }
    }
}
