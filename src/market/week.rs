//! What a week is like for everyone, worked out once before it runs.

use super::campaign::{Audience, CELLS, Campaign, MOVED, Reach};
use super::observation::Counts;
use super::response::{fine, share};

/// What an activity does in a week, worked out once for all customers. Chances of 65,536.
#[derive(Clone, Copy, Debug)]
pub(super) struct Push {
    /// To those who know the product, to the others, to buyers.
    pub chances: [u32; 3],
    pub coverage: [u32; CELLS],
    /// Nobody is missed where the customer is met.
    pub meets_all: bool,
    /// What a contact closes of the distance, by [`fine`].
    pub moves: [u16; MOVED],
    pub lifts: u16,
    pub tailored: bool,
    pub promise: u16,
    /// By [`fine`].
    pub serves: u16,
    /// Position of the activity: its stream of chance.
    pub activity: u64,
}

/// What the week is like for everyone.
pub(super) struct Air<'c> {
    pub campaign: &'c Campaign,
    pub pushes: Vec<Push>,
    /// What a week keeps of each level, by [`fine`].
    pub kept: [u16; MOVED],
    /// Chance of hearing from a content buyer, from one who was let down, and from a rival; of a
    /// customer whose gates are open, to order. Of 65,536.
    pub praise: u32,
    pub warning: u32,
    pub rival: u32,
    pub hazard: u32,
    /// What a rival leaves of worth and belief, by [`fine`].
    pub rival_leaves: u16,
    /// Of the seed and the week.
    pub seed: u64,
    pub top_level: u8,
}

impl Push {
    /// What that money does, after last week's counts.
    pub fn of(campaign: &Campaign, activity: usize, money: u64, counts: &Counts) -> Self {
        let what = &campaign.activities[activity];
        let customers = u64::from(campaign.customers);
        let buyers = counts.buyers;
        let prospects = counts.knowing.min(customers - buyers);
        let others = customers - buyers - prospects;
        let chances = match what.reach {
            Reach::Media { most, half, power } => [share(money, most, half, power); 3],
            Reach::Calls { each, most } => {
                let calls = (money / u64::from(each.max(1))).min(u64::from(most));
                let part = |calls: u64, of: u64| (calls * 65_536).checked_div(of).unwrap_or(0).min(65_536) as u32;
                match what.audience {
                    Audience::Everyone => [part(calls, customers); 3],
                    Audience::Prospects => [part(calls, prospects), part(calls.saturating_sub(prospects), others), 0],
                    Audience::Buyers => [0, 0, part(calls, buyers)],
                }
            }
        };
        let only_buyers = what.audience == Audience::Buyers;
        let chances = if only_buyers { [0, 0, chances[2]] } else { chances };
        Self {
            chances,
            coverage: what.coverage.map(of_all),
            meets_all: what.coverage.iter().all(|coverage| *coverage == 1000),
            moves: what.moves.map(fine),
            lifts: what.lifts,
            tailored: what.tailored,
            promise: what.promise,
            serves: fine(what.serves),
            activity: activity as u64,
        }
    }

    /// Whether the chance differs between those who know the product and the others.
    pub fn asks_who_knows(&self) -> bool {
        self.chances[0] != self.chances[1]
    }
}

/// Thousandths as a chance of 65,536.
pub(super) fn of_all(thousandths: u16) -> u32 {
    u32::from(thousandths) * 65_536 / 1000
}
