//! Our market with the toy's channels, as the campaign file beside this.

use yinxin::market::{Campaign, Market, Plan, load};

/// The toy as a campaign: chances in thousandths, three levels that contacts move and a fourth that
/// follows from what was delivered; gates such that about as many buy.
pub fn campaign(customers: u32) -> Campaign {
    let (campaign, problems) = load("toy", include_str!("../campaign.ron"));
    assert!(problems.is_empty(), "{problems:?}");
    let campaign = campaign.expect("a campaign without problems");
    Campaign { customers, ..campaign }
}

/// Every channel every week.
pub fn plan(campaign: &Campaign) -> Plan {
    Plan::by_weights(campaign, &vec![1; campaign.activities.len()])
}

/// How many have bought.
pub fn run<'a>(campaign: &'a Campaign, plan: &'a Plan, threads: usize) -> impl FnOnce() -> u64 + use<'a> {
    let mut market = Market::open(campaign, 1, threads);
    move || {
        market.run_all(plan);
        market.orders().0
    }
}
