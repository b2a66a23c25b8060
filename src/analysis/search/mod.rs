//! Searching a scenario as a chess program does, on the engine itself.
//!
//! [`Search`] knows who the customer is. [`Fair`] knows only what can be seen. Neither prints, nor
//! looks at a clock: the [`Budget`] is asked whether to go on.

mod beam;
mod best_factors;
mod bounded;
mod fair;
mod fingerprint;
mod hopes;
mod known;
mod prospect;
mod reached;
mod tidy;
mod time;

pub use beam::{beam, best_known, outlook};
pub use bounded::{Between, Bounded};
pub use fair::{Fair, FairLine};
pub(super) use fingerprint::{Fingerprint, Table, fingerprint};
pub use known::{BestLine, Search};
pub use prospect::{may_come, most_factors, prospect};
pub use reached::Reached;
pub use tidy::tidy;

use crate::debrief::{is_passed, points};
use crate::scenario::Scenario;
use crate::sim::{Factors, State};

/// What a talk came to; more is better, a pass decides between equal scores.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Value {
    /// 0–100.
    pub score: u8,
    pub passed: bool,
}

impl Value {
    fn of(scenario: &Scenario, state: &State, factors: &Factors) -> Self {
        Self {
            score: points(factors, state.is_sold()),
            passed: is_passed(scenario, state),
        }
    }

    /// Of a talk that has ended in this state.
    pub fn of_end(scenario: &Scenario, state: &State) -> Self {
        Self::of(scenario, state, &Factors::of(scenario, state))
    }
}

/// How far a search may go. Monotone: once it is spent it stays spent.
pub struct Budget<'a> {
    states: u64,
    most: u64,
    spent: bool,
    /// Called now and then with the states so far; `false` = stop. A clock, a progress bar.
    watch: &'a mut dyn FnMut(u64) -> bool,
}

/// States between two looks at the clock.
const WATCH_EVERY: u64 = 4096;

impl<'a> Budget<'a> {
    pub fn new(most: u64, watch: &'a mut dyn FnMut(u64) -> bool) -> Self {
        Self {
            states: 0,
            most,
            spent: false,
            watch,
        }
    }

    /// Takes one state from the budget; `false` = none is left.
    pub(super) fn go_on(&mut self) -> bool {
        if self.spent || self.states >= self.most {
            self.spent = true;
            return false;
        }
        self.states += 1;
        if self.states.is_multiple_of(WATCH_EVERY) && !(self.watch)(self.states) {
            self.spent = true;
        }
        !self.spent
    }

    /// States taken so far.
    pub fn states(&self) -> u64 {
        self.states
    }
}
