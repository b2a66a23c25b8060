//! The best plan that a bounded search finds.
//!
//! Method: late acceptance hill climbing (E. K. Burke, Y. Bykov, "The Late Acceptance Hill-Climbing
//! Heuristic", European Journal of Operational Research 258(1), 2017, 70–78), because a value costs a
//! whole market run: it has one parameter, needs no gradient and no temperature, leaves small local
//! peaks, and has its best plan ready at any moment. The starts are the plans of the three policies,
//! so the result is never worse than any of them in the seed that was searched.

use super::campaign::Campaign;
use super::plan::Plan;
use super::policy::Policy;
use super::response::chance;
use super::run::Market;

/// How many steps back a plan is compared with.
const HISTORY: usize = 12;

/// A search in progress.
#[derive(Debug)]
pub struct Planner<'c> {
    campaign: &'c Campaign,
    seed: u64,
    step: u64,
    current: (u64, Plan),
    best: (u64, Plan),
    history: [u64; HISTORY],
}

/// All orders, first and further.
pub fn worth(campaign: &Campaign, plan: &Plan, seed: u64) -> u64 {
    let mut market = Market::open(campaign, seed, 1);
    market.run_all(plan);
    let (sold, repeat) = market.orders();
    sold + repeat
}

impl<'c> Planner<'c> {
    pub fn start(campaign: &'c Campaign, seed: u64) -> Self {
        let plans = [Policy::FourP, Policy::Even, Policy::CustomerOriented].map(|policy| {
            let plan = policy.plan(campaign, seed);
            (worth(campaign, &plan, seed), plan)
        });
        let best = plans
            .into_iter()
            .max_by_key(|(orders, _)| *orders)
            .expect("there are three");
        Self {
            campaign,
            seed,
            step: 0,
            history: [best.0; HISTORY],
            current: best.clone(),
            best,
        }
    }

    /// Goes on from a plan that somebody has made, where it is better than all so far: nobody is told of
    /// a best plan that is worse than their own.
    pub fn consider(&mut self, plan: &Plan) {
        let orders = worth(self.campaign, plan, self.seed);
        if orders > self.best.0 {
            self.best = (orders, plan.clone());
            self.current = self.best.clone();
            self.history = [orders; HISTORY];
        }
    }

    /// The best plan so far, and its orders.
    pub fn best(&self) -> (u64, &Plan) {
        (self.best.0, &self.best.1)
    }

    /// Tries one more plan: one market run.
    pub fn step(&mut self) {
        let plan = self.neighbour();
        let orders = worth(self.campaign, &plan, self.seed);
        let slot = (self.step as usize) % HISTORY;
        self.step += 1;
        if orders >= self.history[slot] || orders >= self.current.0 {
            self.current = (orders, plan);
        }
        self.history[slot] = self.current.0;
        if self.current.0 > self.best.0 {
            self.best = self.current.clone();
        }
    }

    /// Moves a part of what one activity has in a stretch of weeks to another activity.
    fn neighbour(&self) -> Plan {
        let dice = |stream: u64| chance(self.seed, 7000 + stream, self.step);
        let mut plan = self.current.1.clone();
        let (weeks, activities) = (plan.weeks.len() as u64, self.campaign.activities.len() as u64);
        let first = dice(0) % weeks;
        let last = first + dice(1) % (weeks - first);
        let (from, to) = ((dice(2) % activities) as usize, (dice(3) % activities) as usize);
        let part = [25, 50, 100][(dice(4) % 3) as usize];
        for row in &mut plan.weeks[first as usize..=last as usize] {
            let moved = row[from] * part / 100;
            row[from] -= moved;
            row[to] += moved;
        }
        plan
    }
}
