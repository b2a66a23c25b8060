//! What a week shows: sums, never a single customer.

use super::campaign::CELLS;

/// Sums over all customers after a week; they add up over threads in any order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Customers of whom at least one person was met this week.
    pub reached: u64,
    /// Meetings with people this week by level × 3 + function.
    pub met: [u64; CELLS],
    /// Customers past understanding, past worth too, past belief too; buyers who are content.
    pub past: [u64; 4],
    /// Customers who have not bought and where someone knows the product.
    pub knowing: u64,
    /// First orders and further orders of this week.
    pub sold: u64,
    pub repeat: u64,
    /// Customers who have bought.
    pub buyers: u64,
    /// Customers by the first factor that keeps them from their next order.
    pub blocked: [u64; 4],
}

impl Counts {
    pub(super) fn add(mut self, other: Self) -> Self {
        self.reached += other.reached;
        for (sum, more) in self.met.iter_mut().zip(other.met) {
            *sum += more;
        }
        for (sum, more) in self.past.iter_mut().zip(other.past) {
            *sum += more;
        }
        for (sum, more) in self.blocked.iter_mut().zip(other.blocked) {
            *sum += more;
        }
        self.knowing += other.knowing;
        self.sold += other.sold;
        self.repeat += other.repeat;
        self.buyers += other.buyers;
        self
    }
}

/// A week as the learner sees it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Week {
    /// From 1.
    pub week: u8,
    /// Money of this week, as the plan has it.
    pub spent: u64,
    pub counts: Counts,
}
