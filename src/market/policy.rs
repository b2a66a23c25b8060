//! Ways of spending a budget without looking into the customers.

use super::campaign::{Audience, Campaign, Reach};
use super::observation::{Counts, Week};
use super::plan::{Plan, split};
use super::run::Market;

/// A way of spending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// Product, price, place and promotion alone, in equal parts.
    FourP,
    /// Every activity the same.
    Even,
    /// Each week on what moves the factor that keeps most customers.
    CustomerOriented,
}

impl Policy {
    /// The plan that comes of it with that seed.
    pub fn plan(self, campaign: &Campaign, seed: u64) -> Plan {
        match self {
            Self::FourP => {
                let weights: Vec<u64> = campaign.activities.iter().map(|a| u64::from(a.four_p)).collect();
                Plan::by_weights(campaign, &weights)
            }
            Self::Even => Plan::by_weights(campaign, &vec![1; campaign.activities.len()]),
            Self::CustomerOriented => customer_oriented(campaign, seed),
        }
    }

    /// What it puts into the next week after these, of the money that is left: 4P and even split spread
    /// it over the weeks that are left, and so does the third, where customers are kept most.
    pub fn next_week(self, campaign: &Campaign, weeks: &[Week], left: u64) -> Vec<u64> {
        let weeks_left = u64::from(campaign.weeks).saturating_sub(weeks.len() as u64);
        let money = left / weeks_left.max(1);
        let activities = campaign.activities.iter();
        match self {
            Self::FourP => split(money, &activities.map(|a| u64::from(a.four_p)).collect::<Vec<_>>()),
            Self::Even => split(money, &vec![1; campaign.activities.len()]),
            Self::CustomerOriented => week_of(campaign, &counts_after(campaign, weeks), money),
        }
    }
}

/// Week by week, from what the week before showed.
fn customer_oriented(campaign: &Campaign, seed: u64) -> Plan {
    let mut market = Market::open(campaign, seed, 1);
    let mut plan = Plan::empty(campaign);
    let mut left = campaign.budget;
    for week in 0..usize::from(campaign.weeks) {
        let counts = counts_after(campaign, market.weeks());
        let money = left / (u64::from(campaign.weeks) - week as u64);
        plan.weeks[week] = week_of(campaign, &counts, money);
        left -= plan.weeks[week].iter().sum::<u64>();
        market.run_week(&plan);
    }
    plan
}

/// What the last week showed; before the first, nobody knows the product.
fn counts_after(campaign: &Campaign, weeks: &[Week]) -> Counts {
    weeks.last().map(|week| week.counts).unwrap_or(Counts {
        blocked: [u64::from(campaign.customers), 0, 0, 0],
        ..Counts::default()
    })
}

/// Each factor gets its share by the customers it keeps, and each activity that moves the factor
/// its share by how far it moves it; a capacity is not paid for twice.
fn week_of(campaign: &Campaign, counts: &Counts, money: u64) -> Vec<u64> {
    // A factor behind a shut gate is worked on too, as a talk goes on: a quarter of the way.
    let mut weights = counts.blocked;
    for factor in 1..3 {
        weights[factor] += weights[factor - 1] / 2;
    }
    let mut row = vec![0; campaign.activities.len()];
    for (factor, share) in split(money, &weights).into_iter().enumerate() {
        let pull = |activity: &super::Activity| match factor {
            3 => u64::from(activity.serves),
            _ if activity.audience == Audience::Buyers => 0,
            1 if !activity.tailored => u64::from(activity.moves[1]) / 4,
            _ => u64::from(activity.moves[factor]),
        };
        let pulls: Vec<u64> = campaign.activities.iter().map(pull).collect();
        for (money, more) in row.iter_mut().zip(split(share, &pulls)) {
            *money += more;
        }
    }
    for (money, activity) in row.iter_mut().zip(&campaign.activities) {
        if let Reach::Calls { each, most } = activity.reach {
            *money = (*money).min(u64::from(each) * u64::from(most));
        }
    }
    let room = money - row.iter().sum::<u64>();
    let open: Vec<u64> = campaign
        .activities
        .iter()
        .map(|a| u64::from(matches!(a.reach, Reach::Media { .. })))
        .collect();
    for (money, more) in row.iter_mut().zip(split(room, &open)) {
        *money += more;
    }
    row
}
