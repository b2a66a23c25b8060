//! What the learner's plan is compared with, and what kept the customers.

use super::campaign::Campaign;
use super::plan::Plan;

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
