//! krABMaga: agents in a schedule, stepped in the order of its queue.

use std::any::Any;

use krabmaga::engine::agent::Agent;
use krabmaga::engine::schedule::Schedule;
use krabmaga::engine::state::State;

use crate::toy::{WEEKS, start, week};

#[derive(Clone)]
struct Customer {
    who: u64,
    levels: [f32; 4],
    bought: bool,
}

impl Agent for Customer {
    fn step(&mut self, state: &mut dyn State) {
        let market = state.as_any_mut().downcast_mut::<Market>().expect("it is the market");
        if week(self.who, market.week, self.levels.each_mut()) && !self.bought {
            self.bought = true;
            market.sold += 1;
        }
    }
}

struct Market {
    customers: u64,
    week: u64,
    sold: u64,
}

impl State for Market {
    fn init(&mut self, schedule: &mut Schedule) {
        for who in 0..self.customers {
            let levels = start(who);
            let customer = Customer { who, levels, bought: false };
            schedule.schedule_repeating(Box::new(customer), 0.0, 0);
        }
    }
    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn as_state_mut(&mut self) -> &mut dyn State {
        self
    }
    fn as_state(&self) -> &dyn State {
        self
    }
    fn reset(&mut self) {}
    fn update(&mut self, step: u64) {
        self.week = step;
    }
}

/// How many have bought.
pub fn run(customers: u64) -> impl FnOnce() -> u64 {
    let mut market = Market { customers, week: 0, sold: 0 };
    let mut schedule = Schedule::new();
    market.init(&mut schedule);
    move || {
        for _ in 0..WEEKS {
            schedule.step(&mut market);
        }
        market.sold
    }
}
