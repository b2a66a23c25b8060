//! Ways of playing, the same code for all scenarios.
//!
//! A policy sees an [`Observation`] and the declared acts of the offers: what a seller knows of the
//! own goods, never the customer's state, the variant or the scenario's id.

mod best;
mod best_at_table;
mod careless;
mod listener;
mod random;

pub use best::Best;
pub use careless::{Careless, Habit};
pub use listener::Listener;
pub use random::RandomPolicy;

use super::plan::Effort;
use crate::scenario::{ChoiceId, Scenario};
use crate::sim::{Event, Observation, State, Unrecorded, View, observe, step};

/// Plays one talk.
pub trait Policy {
    /// One of the open offers; `None` if nothing is open.
    fn choose(&mut self, scenario: &Scenario, seen: &Observation) -> Option<ChoiceId>;
}

/// The policies by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyName {
    Random,
    Careless(Habit),
    Listener,
    Best,
}

impl PolicyName {
    /// All of them, in the order in which they are reported.
    pub const ALL: [PolicyName; 8] = [
        PolicyName::Random,
        PolicyName::Careless(Habit::Presser),
        PolicyName::Careless(Habit::FeatureDumper),
        PolicyName::Careless(Habit::Flatterer),
        PolicyName::Careless(Habit::Discounter),
        PolicyName::Careless(Habit::ColourMatcher),
        PolicyName::Listener,
        PolicyName::Best,
    ];

    /// The name in calls and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            PolicyName::Random => "random",
            PolicyName::Careless(Habit::Presser) => "presser",
            PolicyName::Careless(Habit::FeatureDumper) => "feature-dumper",
            PolicyName::Careless(Habit::Flatterer) => "flatterer",
            PolicyName::Careless(Habit::Discounter) => "discounter",
            PolicyName::Careless(Habit::ColourMatcher) => "colour-matcher",
            PolicyName::Listener => "listener",
            PolicyName::Best => "best",
        }
    }

    /// Whether it plays alike whatever the seed.
    pub fn is_deterministic(self) -> bool {
        self != PolicyName::Random
    }

    /// A player for one talk; the seed matters to `random` alone, the view to `best`.
    pub fn player(self, view: View, seed: u64) -> Box<dyn Policy> {
        match self {
            PolicyName::Random => Box::new(RandomPolicy::new(seed)),
            PolicyName::Careless(habit) => Box::new(Careless::new(habit)),
            PolicyName::Listener => Box::new(Listener::new()),
            PolicyName::Best => Box::new(Best::new(view, Effort::LOOK)),
        }
    }
}

/// A talk led by a policy: the choices made, and the state at the end.
pub fn play_out(scenario: &Scenario, view: View, start: State, player: &mut dyn Policy) -> (Vec<ChoiceId>, State) {
    let (mut before, mut now) = (start, start);
    let mut events: Vec<Event> = Vec::new();
    let mut line = Vec::new();
    // What policies see of an opening line is nothing they read; the badges need the turn's events.
    while let Some(choice) = player.choose(scenario, &observe(scenario, view, &before, &now, &events)) {
        before = now;
        events.clear();
        step(scenario, &mut now, choice, &mut events);
        line.push(choice);
    }
    (line, now)
}

/// The state at the end of a line.
pub fn follow(scenario: &Scenario, start: State, line: &[ChoiceId]) -> State {
    let mut state = start;
    for &choice in line {
        step(scenario, &mut state, choice, &mut Unrecorded);
    }
    state
}
