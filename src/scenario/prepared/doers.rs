//! Which choices do what; bits by choice.

use crate::scenario::{Act, Quantity, Scenario};

/// Choices by what they do.
#[derive(Clone, Debug, Default)]
pub(crate) struct Doers {
    /// One per fact: choices that tell or promise it.
    pub tell: Vec<u128>,
    /// One per need: choices that imply it.
    pub imply: Vec<u128>,
    /// One per topic: choices that ask about it.
    pub ask: Vec<u128>,
    /// Choices that give the customer time back.
    pub give_time: u128,
    /// Choices that may raise satisfaction: they deliver, follow up, or adjust experience or
    /// expectation.
    pub serve: u128,
    /// Choices that tell or promise something, or have worth said aloud.
    pub add_value: u128,
}

impl Doers {
    pub fn of(scenario: &Scenario) -> Self {
        let mut doers = Self {
            tell: vec![0; scenario.facts.len()],
            imply: vec![0; scenario.needs.len()],
            ask: vec![0; scenario.topics.len()],
            ..Self::default()
        };
        for (position, choice) in scenario.choices.iter().enumerate() {
            let bit = 1 << position;
            for act in &choice.acts {
                match *act {
                    Act::Tell(fact) | Act::Promise(fact) => {
                        doers.tell[fact.index()] |= bit;
                        doers.add_value |= bit;
                    }
                    Act::Payoff(_) => doers.add_value |= bit,
                    Act::Imply(need) => doers.imply[need.index()] |= bit,
                    Act::Ask(topic) => doers.ask[topic.index()] |= bit,
                    Act::Deliver(..) | Act::FollowUp => doers.serve |= bit,
                    Act::Adjust(Quantity::Experience | Quantity::Expectation, ..) => doers.serve |= bit,
                    Act::Adjust(Quantity::Patience, by, _) if by > 0 => doers.give_time |= bit,
                    _ => {}
                }
            }
        }
        doers
    }
}
