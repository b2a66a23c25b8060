//! What a choice of ours moves, so that a comparison per choice is a fair one.

use yinxin::scenario::{Condition, FactId, Scenario};
use yinxin::sim::{Event, State, draw_variant, standing, step};

use crate::dice::Dice;
use crate::players::{drawn, scenario};

/// Per choice made by a random player on the seal.
#[derive(Default)]
pub struct Work {
    pub acts: f64,
    /// Events with their causes, as the ledger takes them.
    pub events: f64,
    /// Facts whose stage or whose credibility in this customer's eyes changed.
    pub facts: f64,
    /// Choices that might have been offered.
    pub weighed: f64,
    /// Conditions that decide which of them are.
    pub conditions: f64,
}

/// What a choice moves, over so many talks.
pub fn per_choice(talks: u64) -> Work {
    let scenario = scenario();
    let (mut work, mut choices) = (Work::default(), 0.0);
    let mut dice = Dice::new(1);
    let mut events: Vec<Event> = Vec::new();
    for seed in 0..talks {
        let mut state = State::start(&scenario, draw_variant(&scenario, seed));
        while let Some(choice) = drawn(&scenario, &state, &mut dice) {
            let offered = &scenario.scene(state.scene()).choices;
            let asked = offered.iter().flat_map(|&id| &scenario.choice(id).when);
            work.weighed += offered.len() as f64;
            work.conditions += asked.map(size).sum::<usize>() as f64;
            work.acts += scenario.choice(choice).acts.len() as f64;
            let before = facts(&scenario, &state);
            events.clear();
            step(&scenario, &mut state, choice, &mut events);
            let after = facts(&scenario, &state);
            work.facts += before
                .iter()
                .zip(&after)
                .filter(|(before, after)| before != after)
                .count() as f64;
            work.events += events.len() as f64;
            choices += 1.0;
        }
    }
    Work {
        acts: work.acts / choices,
        events: work.events / choices,
        facts: work.facts / choices,
        weighed: work.weighed / choices,
        conditions: work.conditions / choices,
    }
}

fn facts(scenario: &Scenario, state: &State) -> Vec<impl PartialEq + use<>> {
    let all = (0..scenario.facts.len()).map(FactId::at);
    all.map(|fact| (state.fact(fact), standing(scenario, state, fact)))
        .collect()
}

/// The questions in a condition.
fn size(condition: &Condition) -> usize {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().map(size).sum(),
        Condition::Not(part) => size(part),
        _ => 1,
    }
}
