//! The best line with a known customer where there are too many talks to walk: branch and bound.
//!
//! A state whose [`prospect`] cannot beat what is known already is not walked on from. What comes
//! out is the value of the best line, proven, or an interval if the budget runs out.

use super::fingerprint::{Table, fingerprint};
use super::{Budget, Value, prospect};
use crate::scenario::limits::MAX_OPEN_OFFERS;
use crate::scenario::{ChoiceId, Scenario};
use crate::sim::{Essence, Sameness, State, Unrecorded, offers, step};

/// What is proven of a state: nothing that follows comes to more than `most`, something comes to
/// `least`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Between {
    pub least: Value,
    pub most: Value,
}

impl Between {
    pub fn is_exact(self) -> bool {
        self.least == self.most
    }
}

/// Branch and bound over talks with known customers; the variants share one table.
pub struct Bounded<'a> {
    scenario: &'a Scenario,
    essence: Essence,
    table: Table<Between>,
}

impl<'a> Bounded<'a> {
    pub fn new(scenario: &'a Scenario) -> Self {
        Self {
            scenario,
            essence: Essence::of(scenario, Sameness::Conduct),
            table: Table::default(),
        }
    }

    /// States of which something is proven.
    pub fn states(&self) -> u64 {
        self.table.len() as u64
    }

    /// What is proven of a state so far, at no cost beyond its prospect.
    pub fn known(&self, state: &State) -> Between {
        if state.has_ended() {
            let value = Value::of_end(self.scenario, state);
            return Between {
                least: value,
                most: value,
            };
        }
        let key = fingerprint(&self.essence.reduce(state));
        self.table.get(&key).copied().unwrap_or_else(|| Between {
            least: Value::default(),
            most: prospect(self.scenario, state),
        })
    }

    /// Works out the value of a state, as far as the budget goes; nothing up to `floor` is of
    /// interest, so that the result may be any proven interval if it lies there.
    pub fn solve(&mut self, state: &State, floor: Value, budget: &mut Budget<'_>) -> Between {
        if state.has_ended() {
            let value = Value::of_end(self.scenario, state);
            return Between {
                least: value,
                most: value,
            };
        }
        self.walk(&self.essence.reduce(state), floor, budget)
    }

    fn walk(&mut self, state: &State, floor: Value, budget: &mut Budget<'_>) -> Between {
        let key = fingerprint(state);
        let mut known = match self.table.get(&key) {
            Some(&known) => known,
            None => Between {
                least: Value::default(),
                most: prospect(self.scenario, state),
            },
        };
        if known.is_exact() || known.most <= floor || !budget.go_on() {
            return known;
        }
        let mut moves = [(Value::default(), Value::default(), *state); MAX_OPEN_OFFERS];
        let mut count = 0;
        for offer in offers(self.scenario, state).filter(|offer| offer.is_open()) {
            let mut next = *state;
            step(self.scenario, &mut next, offer.choice, &mut Unrecorded);
            let after = if next.has_ended() {
                let value = Value::of_end(self.scenario, &next);
                Between {
                    least: value,
                    most: value,
                }
            } else {
                next = self.essence.reduce(&next);
                self.known(&next)
            };
            moves[count] = (after.most.min(known.most), after.least, next);
            count += 1;
        }
        let moves = &mut moves[..count];
        moves.sort_by(|a, b| b.0.cmp(&a.0).then(b.1.cmp(&a.1)));
        let mut best = known.least;
        let mut most = Value::default();
        for (bound, least, next) in moves {
            best = best.max(*least);
            if *bound <= best.max(floor) || next.has_ended() {
                most = most.max(*bound);
                continue;
            }
            let after = self.walk(next, best.max(floor), budget);
            best = best.max(after.least);
            most = most.max(after.most);
        }
        known.least = best;
        known.most = known.most.min(most.max(best));
        self.table.insert(key, known);
        known
    }

    /// A line that comes to what is proven to be attainable; empty if nothing is known.
    pub fn line(&self, mut state: State) -> Vec<ChoiceId> {
        let mut line = Vec::new();
        while !state.has_ended() {
            let next = offers(self.scenario, &state)
                .filter(|offer| offer.is_open())
                .map(|offer| {
                    let mut next = state;
                    step(self.scenario, &mut next, offer.choice, &mut Unrecorded);
                    (self.known(&next).least, offer.choice, next)
                });
            // The first of the file's order among equals.
            let Some((_, choice, next)) = next.reduce(|best, other| if other.0 > best.0 { other } else { best }) else {
                break;
            };
            line.push(choice);
            state = next;
        }
        line
    }
}
