//! What a market shows at any moment, in sums: the funnel, and who is covered.

use super::campaign::{CELLS, MOVED};
use super::run::Market;

/// The people of one level and function.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// People who sit there; 0: customers have nobody there.
    pub there: u64,
    /// Meetings with them so far; one person may be met often.
    pub met: u64,
    /// People past understanding, past worth, past belief now, each by itself.
    pub past: [u64; MOVED],
}

/// A gate of the funnel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stage {
    /// Customers past it; of the first three, past those before it too; of the last, content buyers.
    pub past: u64,
    /// Customers whom it keeps from their next order.
    pub blocked: u64,
}

impl Market<'_> {
    /// By level × 3 + function.
    pub fn coverage(&self) -> [Cell; CELLS] {
        let mut cells = [Cell::default(); CELLS];
        for week in self.weeks() {
            for (cell, met) in cells.iter_mut().zip(week.counts.met) {
                cell.met += met;
            }
        }
        for (person, position) in self.campaign.people.iter().enumerate() {
            let cell = &mut cells[usize::from(*position)];
            cell.there = u64::from(self.campaign.customers);
            cell.past = std::array::from_fn(|factor| self.population.past(factor, person, self.campaign.gates[factor]));
        }
        cells
    }

    /// By factor; before the first week nobody has passed and understanding keeps all.
    pub fn funnel(&self) -> [Stage; 4] {
        let Some(week) = self.weeks().last() else {
            let mut start = [Stage::default(); 4];
            start[0].blocked = u64::from(self.campaign.customers);
            return start;
        };
        let counts = week.counts;
        std::array::from_fn(|factor| Stage {
            past: counts.past[factor],
            blocked: counts.blocked[factor],
        })
    }
}
