//! The careless sellers: each does one thing, whoever stands before it.
//!
//! They prefer by the declared acts alone, then what they have said least often, then the order of
//! the screen.

use super::Policy;
use crate::scenario::{Act, Choice, ChoiceId, Factor, Force, Scenario, limits::MAX_CHOICES};
use crate::sim::{Observation, Reading};

/// What a careless seller is bent on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Habit {
    /// Asks for the order all the time, and presses.
    Presser,
    /// Tells everything there is to tell, then asks for the order.
    FeatureDumper,
    /// Compliments and agrees, promises, then asks for the order.
    Flatterer,
    /// Offers it for less, then asks for the order.
    Discounter,
    /// Looks at the colours only: takes the first offer whose force answers the first closed gate.
    ColourMatcher,
}

/// A seller with one habit.
pub struct Careless {
    habit: Habit,
    /// How often each choice was made in this talk.
    made: [u8; MAX_CHOICES],
}

impl Careless {
    /// For one talk.
    pub fn new(habit: Habit) -> Self {
        Self {
            habit,
            made: [0; MAX_CHOICES],
        }
    }

    /// How much it likes an offer; the lowest is taken.
    fn rank(&self, seen: &Observation, choice: &Choice) -> u8 {
        let has = |wanted: fn(&Act) -> bool| choice.acts.iter().any(wanted);
        let asks_for_order = has(|act| matches!(act, Act::AskForOrder)) && !seen.sold;
        match self.habit {
            Habit::Presser => first_of(&[has(|act| matches!(act, Act::Pressure)), asks_for_order]),
            Habit::FeatureDumper => first_of(&[tells_news(seen, choice), asks_for_order]),
            Habit::Flatterer => first_of(&[
                has(|act| matches!(act, Act::Personal(_))),
                has(|act| matches!(act, Act::Acknowledge)),
                has(|act| matches!(act, Act::Promise(_))),
                asks_for_order,
            ]),
            Habit::Discounter => first_of(&[lowers_price(seen, choice), asks_for_order]),
            Habit::ColourMatcher => match first_closed(seen) {
                Some(gate) => first_of(&[choice.force.map(Force::factor) == Some(gate), asks_for_order]),
                None => first_of(&[asks_for_order, has(|act| matches!(act, Act::Leave))]),
            },
        }
    }
}

impl Policy for Careless {
    fn choose(&mut self, scenario: &Scenario, seen: &Observation) -> Option<ChoiceId> {
        let taken = seen.open_offers().map(|offer| offer.choice).min_by_key(|&id| {
            let rank = self.rank(seen, scenario.choice(id));
            // The presser and the discounter do not tire of what they do.
            let again = if rank == 0 && self.habit == Habit::Presser {
                0
            } else {
                self.made[id.index()]
            };
            (rank, again)
        })?;
        let made = &mut self.made[taken.index()];
        *made = made.saturating_add(1);
        Some(taken)
    }
}

/// The position of the first that holds; past the end if none does.
fn first_of(wishes: &[bool]) -> u8 {
    wishes.iter().position(|&wish| wish).unwrap_or(wishes.len()) as u8
}

fn tells_news(seen: &Observation, choice: &Choice) -> bool {
    choice
        .acts
        .iter()
        .any(|act| matches!(act, Act::Tell(fact) if seen.claims.iter().all(|claim| claim.fact != *fact)))
}

fn lowers_price(seen: &Observation, choice: &Choice) -> bool {
    choice.acts.iter().any(|act| match *act {
        Act::Concede(_) => true,
        Act::Quote(price) => price < seen.price,
        _ => false,
    })
}

/// The first gate shown closed; where the gauges are hidden, the one that was named last.
fn first_closed(seen: &Observation) -> Option<Factor> {
    let shown = seen.gauges.iter().find(|gauge| gauge.open == Some(false));
    let hidden = seen.gauges.iter().all(|gauge| gauge.reading == Reading::Hidden);
    match shown {
        Some(gauge) => Some(gauge.factor),
        None if hidden && seen.sold => Some(Factor::Satisfaction),
        None if hidden => Some(seen.refused_at.last().copied().unwrap_or(Factor::Understanding)),
        None => None,
    }
}
