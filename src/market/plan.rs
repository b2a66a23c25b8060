//! A plan as data: what is spent on what in which week. Undo is an older plan.

use super::campaign::Campaign;

/// Money by week and activity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub weeks: Vec<Vec<u64>>,
}

/// Why a plan cannot be run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanFault {
    /// More money than there is.
    OverBudget { spent: u64, budget: u64 },
    /// More weeks or activities than there are.
    TooLong,
}

impl Plan {
    /// Nothing spent.
    pub fn empty(campaign: &Campaign) -> Self {
        Self {
            weeks: vec![vec![0; campaign.activities.len()]; usize::from(campaign.weeks)],
        }
    }

    /// The budget over all weeks alike, by these weights of activities; the rest of the division stays unspent.
    pub fn by_weights(campaign: &Campaign, weights: &[u64]) -> Self {
        let week = campaign.budget / u64::from(campaign.weeks.max(1));
        let row = split(week, weights);
        Self {
            weeks: vec![row; usize::from(campaign.weeks)],
        }
    }

    pub fn spent(&self) -> u64 {
        self.weeks
            .iter()
            .flatten()
            .fold(0, |sum, money| sum.saturating_add(*money))
    }

    pub fn money(&self, week: usize, activity: usize) -> u64 {
        let row = self.weeks.get(week);
        row.and_then(|row| row.get(activity)).copied().unwrap_or(0)
    }

    /// # Errors
    /// What is wrong with it.
    pub fn check(&self, campaign: &Campaign) -> Result<(), PlanFault> {
        let too_wide = self.weeks.iter().any(|row| row.len() > campaign.activities.len());
        if too_wide || self.weeks.len() > usize::from(campaign.weeks) {
            return Err(PlanFault::TooLong);
        }
        let spent = self.spent();
        if spent > campaign.budget {
            return Err(PlanFault::OverBudget {
                spent,
                budget: campaign.budget,
            });
        }
        Ok(())
    }
}

/// Money by weights, rounded down.
pub(super) fn split(money: u64, weights: &[u64]) -> Vec<u64> {
    let sum: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
    let share = |weight: &u64| match sum {
        0 => 0,
        sum => (u128::from(money) * u128::from(*weight) / sum) as u64,
    };
    weights.iter().map(share).collect()
}
