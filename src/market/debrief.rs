//! What the learner's plan is compared with, and what kept the customers.

use super::campaign::Campaign;
use super::plan::Plan;
use super::planner::{best_plan, worth};
use super::policy::Policy;
use super::run::Market;

/// All orders of the plan and of the three it is compared with, in the same market.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debrief {
    pub orders: u64,
    pub four_p: u64,
    pub even: u64,
    pub best: u64,
    pub best_plan: Plan,
    /// Customers at the end by the factor that keeps them.
    pub blocked_by: [u64; 4],
    /// Position of the factor that keeps most.
    pub blocked_most: usize,
    /// Orders that no plan can exceed, by [`bound`].
    pub bound: u64,
    /// 4P alone brings as much as the customer-oriented plan, or more: the campaign teaches nothing.
    pub careless_wins: bool,
}

/// Orders that no plan can exceed: every customer orders in the first week and again as soon as the
/// campaign lets it. Proven, and far above what a budget reaches.
pub fn bound(campaign: &Campaign) -> u64 {
    let again = match u64::from(campaign.again_after) {
        0 => 0,
        // Ordered in a week, waited out so many, ordered in the one after.
        after => (u64::from(campaign.weeks) - 1) / (after + 1),
    };
    u64::from(campaign.customers) * (1 + again)
}

/// Compares a market that has been run to its end; the search may run so many markets.
pub fn debrief(campaign: &Campaign, market: &Market<'_>, seed: u64, runs: u32) -> Debrief {
    let orders = market.orders();
    let (best, best_plan) = best_plan(campaign, seed, runs);
    let blocked_by = market
        .weeks()
        .last()
        .map(|week| week.counts.blocked)
        .unwrap_or_default();
    let four_p = worth(campaign, &Policy::FourP.plan(campaign, seed), seed);
    let oriented = worth(campaign, &Policy::CustomerOriented.plan(campaign, seed), seed);
    let most = (0..4).rev().max_by_key(|factor| blocked_by[*factor]);
    Debrief {
        orders: orders.0 + orders.1,
        four_p,
        even: worth(campaign, &Policy::Even.plan(campaign, seed), seed),
        best,
        best_plan,
        blocked_by,
        blocked_most: most.unwrap_or(0),
        bound: bound(campaign),
        careless_wins: four_p >= oriented,
    }
}
