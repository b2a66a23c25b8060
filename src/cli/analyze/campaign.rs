//! `yinxin analyze` of a campaign: the best plan found, what no plan can exceed, what keeps customers.

use std::path::Path;

use serde_json::json;

use crate::cli::{FINE, HAS_PROBLEMS, campaign_file, games_bar, interrupt};
use crate::market::{Activity, Campaign, Debrief, Market, Plan, Planner, Policy, bound, worth};
use crate::text::{Language, words};

/// How many markets are run, unless the time is up before.
const RUNS: u64 = 400;
const SEED: u64 = 1;
const FACTORS: [&str; 4] = ["understanding", "worth", "belief", "satisfaction"];

/// Prints; 1 if 4P alone does as well as looking at the customers, or the campaign has problems.
pub fn run(folder: &Path, as_json: bool, language: Language, mut goes_on: impl FnMut() -> bool) -> u8 {
    let campaign = match campaign_file::runnable(folder, language) {
        Ok(campaign) => campaign,
        Err(blocks) => {
            blocks.iter().for_each(|block| anstream::eprintln!("{block}"));
            return HAS_PROBLEMS;
        }
    };
    interrupt::listen();
    let bar = games_bar::games_bar(RUNS, language);
    let mut planner = Planner::start(&campaign, SEED);
    let mut runs = 0;
    while runs < RUNS && goes_on() {
        planner.step();
        runs += 1;
        bar.inc(1);
    }
    bar.finish_and_clear();
    let (best, plan) = planner.best();
    let found = found(&campaign, best, plan);
    if as_json {
        anstream::println!("{}", json_of(&campaign, &found, runs));
    } else {
        print(&campaign, &found, runs, language);
    }
    if found.careless_wins { HAS_PROBLEMS } else { FINE }
}

fn found(campaign: &Campaign, best: u64, plan: &Plan) -> Debrief {
    let orders = |policy: Policy| worth(campaign, &policy.plan(campaign, SEED), SEED);
    let (four_p, even, oriented) = (
        orders(Policy::FourP),
        orders(Policy::Even),
        orders(Policy::CustomerOriented),
    );
    let mut market = Market::open(campaign, SEED, 1);
    market.run_all(plan);
    let blocked_by = market.funnel().map(|stage| stage.blocked);
    Debrief {
        orders: oriented,
        four_p,
        even,
        best,
        best_plan: plan.clone(),
        blocked_by,
        blocked_most: (0..4).rev().max_by_key(|factor| blocked_by[*factor]).unwrap_or(0),
        bound: bound(campaign),
        careless_wins: four_p >= oriented,
    }
}

/// Money of all weeks by activity, the most first.
fn spending<'c>(campaign: &'c Campaign, plan: &Plan) -> Vec<(&'c Activity, u64)> {
    let weeks = 0..plan.weeks.len();
    let sum = |position: usize| weeks.clone().map(|week| plan.money(week, position)).sum();
    let activities = campaign.activities.iter().enumerate();
    let mut rows: Vec<(&Activity, u64)> = activities
        .map(|(position, activity)| (activity, sum(position)))
        .collect();
    rows.retain(|(_, money)| *money > 0);
    rows.sort_by_key(|(_, money)| std::cmp::Reverse(*money));
    rows
}

fn json_of(campaign: &Campaign, found: &Debrief, runs: u64) -> serde_json::Value {
    let blocked: serde_json::Map<_, _> = FACTORS
        .iter()
        .zip(found.blocked_by)
        .map(|(name, count)| ((*name).to_owned(), count.into()))
        .collect();
    let plan: serde_json::Map<_, _> = spending(campaign, &found.best_plan)
        .into_iter()
        .map(|(activity, money)| (activity.id.clone(), money.into()))
        .collect();
    json!({
        "campaign": campaign.id, "seed": SEED, "method": "late-acceptance", "runs": runs,
        "best": found.best, "bound": found.bound, "gap": found.bound - found.best,
        "customer_oriented": found.orders, "4p": found.four_p, "even": found.even,
        "blocked_by": blocked, "blocked_most": FACTORS[found.blocked_most],
        "careless_wins": found.careless_wins, "plan": plan,
    })
}

fn print(campaign: &Campaign, found: &Debrief, runs: u64, language: Language) {
    let words = words(language);
    let filled = [
        ("title", campaign.title.get(language).into()),
        ("best", found.best.into()),
        ("runs", runs.into()),
        ("bound", found.bound.into()),
        ("gap", (found.bound - found.best).into()),
        ("oriented", found.orders.into()),
        ("even", found.even.into()),
        ("fourp", found.four_p.into()),
    ];
    anstream::println!("{}", words.with("campaign-best", &filled));
    for (activity, money) in spending(campaign, &found.best_plan) {
        let line = [
            ("activity", activity.name.get(language).into()),
            ("money", money.into()),
        ];
        anstream::println!("{}", words.with("campaign-best-spends", &line));
    }
    anstream::println!("{}", words.with("campaign-best-gap", &filled));
    anstream::println!("{}", words.with("campaign-best-others", &filled));
    let most = found.blocked_most;
    let blocked = [
        ("factor", words.get(&format!("factor-{}", FACTORS[most])).into()),
        ("count", found.blocked_by[most].into()),
        ("customers", u64::from(campaign.customers).into()),
    ];
    let key = if found.blocked_by[most] == 0 {
        "campaign-blocked-none"
    } else {
        "campaign-blocked"
    };
    anstream::println!("{}", words.with(key, &blocked));
    let key = if found.careless_wins {
        "campaign-careless-wins"
    } else {
        "campaign-careless-loses"
    };
    anstream::println!("{}", words.get(key));
}
