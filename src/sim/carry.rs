//! A talk carried over to another edition of its scenario.

use std::sync::Arc;

use super::session::{Session, Start};
use crate::scenario::Scenario;

/// Why a talk could not be carried over: what was done in it cannot be done any more.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotCarried {
    /// The customer of that name is not among the variants any more.
    #[error("there is no variant \"{0}\" any more")]
    NoVariant(String),
    /// A choice, by its id, is gone, closed or not offered at its turn, from 1.
    #[error("\"{choice}\" cannot be chosen at turn {turn} any more")]
    NoChoice { turn: usize, choice: String },
}

impl Session {
    /// The same choices, by their ids, with the same customer and the same seed in another edition
    /// of the scenario. Marked as practice: it was not played so.
    ///
    /// # Errors
    /// The first thing that cannot be done there.
    pub fn carried_to(&self, scenario: Arc<Scenario>) -> Result<Session, NotCarried> {
        let old = self.scenario();
        let person = &old.names.variants[self.first_state().variant().index()];
        let variant = scenario.variant_named(person);
        let variant = variant.ok_or_else(|| NotCarried::NoVariant(person.clone()))?;
        let start = Start {
            variant: Some(variant),
            ..self.begun_with()
        };
        let mut session = Session::start(Arc::clone(&scenario), start);
        for (position, turn) in self.turns().iter().enumerate() {
            let name = &old.names.choices[turn.choice.index()];
            let made = scenario
                .choice_named(name)
                .is_some_and(|choice| session.choose(choice).is_ok());
            if !made {
                return Err(NotCarried::NoChoice {
                    turn: position + 1,
                    choice: name.clone(),
                });
            }
        }
        session.mark_practice();
        Ok(session)
    }
}
