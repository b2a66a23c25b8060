//! The campaign: laws of the market, and the course's lessons as they come out of it.

use std::fs;
use std::path::Path;

use yinxin::market::{
    self, Campaign, FUTURES, Forecast, Market, Plan, Planner, Policy, bound, forecast, load, load_plan, starting_state,
    worth, write_plan,
};
use yinxin::scenario::{FactStage, StartingState};

fn campaign(id: &str) -> Campaign {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("scenarios")
        .join(id)
        .join("campaign.ron");
    let text = fs::read_to_string(file).expect("the campaign is there");
    let (campaign, problems) = load(id, &text);
    assert!(problems.is_empty(), "{problems:#?}");
    campaign.expect("a campaign without problems")
}

/// Ford's market with needs as they are before the change, or after it; fewer customers, the same money a head.
fn households(alike: bool) -> Campaign {
    let mut campaign = campaign("ford-every-household");
    campaign.changes = 0;
    if !alike {
        campaign.needs.iter_mut().for_each(|need| need.odds = need.later);
    }
    campaign
}

fn orders_over(campaign: &Campaign, policy: Policy, seeds: u64) -> u64 {
    (0..seeds)
        .map(|seed| worth(campaign, &policy.plan(campaign, seed), seed))
        .sum()
}

fn only(campaign: &Campaign, id: &str) -> Plan {
    let weights: Vec<u64> = campaign
        .activities
        .iter()
        .map(|activity| u64::from(activity.id == id))
        .collect();
    Plan::by_weights(campaign, &weights)
}

/// A tenth of the customers for a tenth of everything that money buys.
fn tenth(mut campaign: Campaign) -> Campaign {
    use yinxin::market::Reach;
    campaign.customers /= 10;
    campaign.budget /= 10;
    for activity in &mut campaign.activities {
        match &mut activity.reach {
            Reach::Media { half, .. } => *half /= 10,
            Reach::Calls { most, .. } => *most /= 10,
        }
    }
    campaign
}

#[test]
fn where_needs_are_diverse_customer_oriented_brings_a_fifth_more_orders_than_4p() {
    for (name, campaign) in [
        ("eight weeks", campaign("one-budget-eight-weeks")),
        ("households", tenth(households(false))),
        ("dorm room", campaign("dell-direct")),
    ] {
        let ours = orders_over(&campaign, Policy::CustomerOriented, 100);
        let four_p = orders_over(&campaign, Policy::FourP, 100);
        println!(
            "{name}: customer-oriented {ours}, 4P {four_p}, {}%",
            ours * 100 / four_p.max(1)
        );
        assert!(ours * 100 >= four_p * 120);
        // 4P sells to those whom the one product fits: the lesson is a margin, not a joke.
        assert!(ours <= four_p * 4, "{name}: 4P sells next to nothing");
    }
}

#[test]
fn where_needs_are_alike_the_two_lie_within_a_twentieth() {
    let campaign = tenth(households(true));
    let ours = orders_over(&campaign, Policy::CustomerOriented, 100);
    let four_p = orders_over(&campaign, Policy::FourP, 100);
    println!(
        "alike: customer-oriented {ours}, 4P {four_p}, {}%",
        ours * 100 / four_p.max(1)
    );
    assert!(ours * 100 >= four_p * 95 && ours * 100 <= four_p * 105);
}

#[test]
fn television_alone_fills_understanding_and_little_else() {
    let campaign = campaign("one-budget-eight-weeks");
    let mut market = Market::open(&campaign, 1, 1);
    market.run_all(&only(&campaign, "television"));
    let last = market.weeks().last().expect("eight weeks").counts;
    println!(
        "television: past each gate {:?} of {}, sold {}",
        last.past, campaign.customers, last.buyers
    );
    assert!(last.past[0] * 2 > u64::from(campaign.customers));
    assert!(last.past[1] * 20 < last.past[0]);
    assert_eq!(last.buyers, 0);
}

#[test]
fn covering_the_operational_level_alone_sells_nothing_to_organisations() {
    let mut campaign = campaign("one-budget-eight-weeks");
    let plan = Policy::CustomerOriented.plan(&campaign, 1);
    let whole = worth(&campaign, &plan, 1);
    for activity in &mut campaign.activities {
        activity.coverage[3..].fill(0);
    }
    let low = worth(&campaign, &plan, 1);
    println!("every level {whole} orders, the operational level alone {low}");
    assert!(whole > 0);
    assert_eq!(low, 0);
}

#[test]
fn a_promise_beyond_delivery_loses_the_repeat_orders() {
    let mut campaign = campaign("one-budget-eight-weeks");
    campaign.weeks = 24;
    campaign.budget *= 3;
    let plan = Policy::CustomerOriented.plan(&campaign, 1);
    let repeats = |campaign: &Campaign| {
        let mut market = Market::open(campaign, 1, 1);
        market.run_all(&plan);
        market.orders()
    };
    let honest = repeats(&campaign);
    campaign.activities.iter_mut().for_each(|activity| {
        activity.promise = 1000;
        activity.serves = 0;
    });
    let mut delivering = campaign.clone();
    delivering
        .activities
        .iter_mut()
        .for_each(|activity| activity.promise = 0);
    let (kept, broken) = (repeats(&delivering), repeats(&campaign));
    println!("first and repeat orders: served {honest:?}, kept promise {kept:?}, beyond delivery {broken:?}");
    assert!(kept.1 > 0 && broken.1 * 2 <= kept.1);
}

#[test]
fn every_coin_is_in_an_activity_and_every_level_in_its_range() {
    for id in ["one-budget-eight-weeks", "ford-every-household", "dell-direct"] {
        let campaign = campaign(id);
        for policy in [Policy::FourP, Policy::Even, Policy::CustomerOriented] {
            let plan = policy.plan(&campaign, 7);
            assert_eq!(plan.check(&campaign), Ok(()));
            let mut market = Market::open(&campaign, 7, 1);
            while !market.is_over() {
                let week = market.run_week(&plan);
                let people = u64::from(campaign.customers) * campaign.activities.len() as u64;
                assert!(week.counts.reached <= u64::from(campaign.customers));
                for (cell, met) in week.counts.met.iter().enumerate() {
                    let there = campaign.people.contains(&(cell as u8));
                    assert!(*met <= if there { people } else { 0 });
                }
                assert!(week.counts.buyers <= u64::from(campaign.customers));
            }
            assert!(market.population().in_range());
            let spent: u64 = market.weeks().iter().map(|week| week.spent).sum();
            assert_eq!(spent, plan.spent());
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_market_on_any_number_of_threads() {
    let mut campaign = households(false);
    campaign.customers = 70_000;
    let plan = Policy::Even.plan(&campaign, 3);
    let run = |threads| {
        let mut market = Market::open(&campaign, 3, threads);
        market.run_all(&plan);
        (market.weeks().to_vec(), market.population().clone())
    };
    let alone = run(1);
    assert!(alone == run(2) && alone == run(4));
}

#[test]
fn the_best_plan_found_is_no_worse_than_any_policy_and_the_same_again() {
    let campaign = campaign("one-budget-eight-weeks");
    let search = || {
        let mut planner = Planner::start(&campaign, 5);
        (0..40).for_each(|_| planner.step());
        (planner.best().0, planner.best().1.clone())
    };
    let (orders, plan) = search();
    assert_eq!((orders, plan.clone()), search());
    assert_eq!(plan.check(&campaign), Ok(()));
    for policy in [Policy::FourP, Policy::Even, Policy::CustomerOriented] {
        assert!(orders >= worth(&campaign, &policy.plan(&campaign, 5), 5));
    }
}

#[test]
fn the_best_plan_found_is_no_worse_than_ones_own() {
    let campaign = campaign("one-budget-eight-weeks");
    let mut long = Planner::start(&campaign, 5);
    (0..40).for_each(|_| long.step());
    let own = long.best().1;
    let mut short = Planner::start(&campaign, 5);
    assert!(short.best().0 < long.best().0, "forty steps find something better");
    short.consider(own);
    assert_eq!(short.best().0, worth(&campaign, own, 5));
    (0..3).for_each(|_| short.step());
    assert!(short.best().0 >= long.best().0);
}

#[test]
fn a_plan_written_is_the_plan_read() {
    let campaign = campaign("dell-direct");
    let plan = Policy::CustomerOriented.plan(&campaign, 2);
    let (read, problems) = load_plan("plan.ron", &write_plan(&plan, &campaign), &campaign);
    assert!(problems.is_empty(), "{problems:#?}");
    assert_eq!(read, Some(plan));
}

#[test]
fn every_mistake_of_a_campaign_is_told_at_once_with_its_place() {
    let text = "(title: (en: \"A\", zh: \"甲\"), customers: 0, weeks: 8, budget: 5,\n needs: [], activities: [(id: \"x\", reach: Post(1), name: (en: \"X\", zh: \"乙\"))],\n hazzard: 3)";
    let (campaign, problems) = load("broken", text);
    assert!(campaign.is_none());
    let codes: Vec<(&str, u32)> = problems
        .iter()
        .map(|problem| (problem.code, problem.place.line))
        .collect();
    assert_eq!(codes, [("E024", 1), ("E022", 2), ("E028", 2), ("E020", 3)]);
}

#[test]
fn a_forecast_is_the_same_on_any_number_of_threads_and_holds_its_own_middle() {
    let campaign = campaign("one-budget-eight-weeks");
    let plan = Policy::Even.plan(&campaign, 1);
    let expected = |threads| {
        let mut market = Market::open(&campaign, 1, threads);
        market.run_week(&plan);
        forecast(&market, &plan, FUTURES)
    };
    let alone = expected(1);
    assert_eq!(alone, expected(3));
    assert_eq!(alone.len(), 7);
    assert_eq!(alone[0].week, 2);
    for week in &alone {
        for range in week.past.iter().chain([&week.orders]) {
            assert!(range.least <= range.low && range.low <= range.middle);
            assert!(range.middle <= range.high && range.high <= range.most);
        }
    }
}

#[test]
fn the_funnel_and_the_coverage_agree_with_the_week() {
    let campaign = campaign("one-budget-eight-weeks");
    let plan = Policy::CustomerOriented.plan(&campaign, 4);
    let mut market = Market::open(&campaign, 4, 1);
    assert_eq!(market.funnel()[0].blocked, 600);
    market.run_all(&plan);
    let cells = market.coverage();
    for (cell, covered) in cells.iter().enumerate() {
        let met: u64 = market.weeks().iter().map(|week| week.counts.met[cell]).sum();
        assert_eq!(covered.met, met);
        let there = if campaign.people.contains(&(cell as u8)) {
            600
        } else {
            0
        };
        assert_eq!(covered.there, there);
        assert!(covered.past.iter().all(|past| *past <= there));
    }
    // The one person who decides has passed wherever the customer has.
    let funnel = market.funnel();
    assert!(cells[8].past[0] >= funnel[0].past);
    let last = market.weeks().last().expect("eight weeks").counts;
    assert_eq!(funnel.map(|stage| stage.past), last.past);
}

/// One customer, one week, one call that surely comes.
fn one_call(belief: u16, gate: u16) -> Campaign {
    let text = format!(
        "(title: (en: \"One\", zh: \"一\"), customers: 1, weeks: 1, budget: 1, known: 0, hope: 300,
          gates: (understanding: 500, worth: 500, belief: {gate}, satisfaction: 500),
          fades: (understanding: 0, worth: 0, belief: 0),
          needs: [(id: \"n\", name: (en: \"N\", zh: \"需\"), odds: 1)],
          activities: [(id: \"call\", name: (en: \"Call\", zh: \"电话\"), reach: Calls(1, 1), promise: 800,
            moves: (understanding: 500, worth: 0, belief: {belief}))])"
    );
    let (campaign, problems) = load("one", &text);
    assert!(problems.is_empty(), "{problems:#?}");
    campaign.expect("a campaign")
}

/// How the talk of that customer begins, with four facts of which the last is known to all.
fn begun(campaign: &Campaign) -> StartingState {
    let mut market = Market::open(campaign, 1, 1);
    market.run_all(&Plan::by_weights(campaign, &[1]));
    let mut facts = vec![FactStage::Unheard; 4];
    facts[3] = FactStage::Heard;
    let scenario = StartingState {
        trust: 30,
        patience: 11,
        expectation: 15,
        experience: 5,
        facts,
    };
    starting_state(&market, 9, &scenario)
}

#[test]
fn a_customer_whom_the_campaign_convinced_begins_the_talk_knowing() {
    let begun = begun(&one_call(600, 500));
    // Belief 600 of 1000 is 60 points; understanding 500 is two of four facts; a promise of 800, where
    // everybody hopes for 300, adds 50 points to the 15 of the scenario.
    assert_eq!(
        (begun.trust, begun.expectation, begun.patience, begun.experience),
        (60, 65, 11, 5)
    );
    use FactStage::{Heard, Understood, Unheard};
    assert_eq!(begun.facts, [Understood, Understood, Unheard, Heard]);
}

#[test]
fn a_customer_whom_the_campaign_only_told_begins_the_talk_doubting() {
    let begun = begun(&one_call(100, 500));
    assert_eq!(begun.trust, 10);
    use FactStage::{Heard, Unheard};
    assert_eq!(begun.facts, [Heard, Heard, Unheard, Heard]);
}

#[test]
fn a_forecast_that_grows_is_at_any_time_that_of_so_many_futures() {
    let campaign = campaign("one-budget-eight-weeks");
    let plan = Policy::Even.plan(&campaign, 1);
    for threads in [1, 3] {
        let market = Market::open(&campaign, 1, threads);
        let mut growing = Forecast::of(&market, &plan, 3);
        let few = growing.expected();
        assert_eq!(few, forecast(&market, &plan, 3));
        let mut goes = 0;
        while growing.futures() < FUTURES {
            growing.grow(FUTURES);
            goes += 1;
        }
        // Eight more, by one or by three.
        assert_eq!(goes, if threads == 1 { 8 } else { 3 });
        assert_eq!(growing.futures(), FUTURES);
        assert_eq!(growing.expected(), forecast(&market, &plan, FUTURES));
        assert_ne!(growing.expected(), few);
    }
}

/// The talk that a campaign names is of its own product, and its customers are those of the market.
#[test]
fn each_campaign_ends_in_a_talk_whose_customers_have_its_needs() {
    for id in ["one-budget-eight-weeks", "ford-every-household", "dell-direct"] {
        let campaign = campaign(id);
        let talk = crate::common::scenario(campaign.talk.as_deref().expect("a campaign names its talk"));
        assert!(talk.meeting.is_none(), "{id}");
        for need in &campaign.needs {
            let variant = talk.variant_named(&need.id);
            assert!(variant.is_some(), "{id}: nobody in the talk is like {}", need.id);
        }
        let market = Market::open(&campaign, 1, 1);
        for draw in 0..20 {
            let named = market::talk(&market, draw, &mut (*talk).clone()).expect("a variant of that name");
            assert_eq!(
                Some(named),
                talk.variant_named(&campaign.needs[market.drawn(draw).need].id)
            );
        }
    }
}

/// The mean trust of fifty customers, and how many facts of the talk each has understood, in hundredths.
fn begun_well(campaign: &Campaign, plan: &Plan) -> (u64, u64) {
    let talk = crate::common::scenario(campaign.talk.as_deref().expect("a campaign names its talk"));
    let mut market = Market::open(campaign, 1, 1);
    market.run_all(plan);
    let starts = (0..50).map(|draw| starting_state(&market, draw, &talk.variants[0].start));
    let (trust, understood) = starts.fold((0, 0), |(trust, understood), start| {
        let of_all = start.facts.iter().filter(|fact| **fact == FactStage::Understood);
        (trust + u64::from(start.trust), understood + of_all.count() as u64 * 100)
    });
    (trust / 50, understood / 50)
}

/// Wrongly covered is who was reached by the loudest medium alone: it makes known, and nobody believes it.
#[test]
fn customers_covered_well_begin_the_talk_better_than_those_covered_wrongly() {
    for (id, loudest) in [
        ("one-budget-eight-weeks", "television"),
        ("ford-every-household", "advertising"),
        ("dell-direct", "advertisement"),
    ] {
        let campaign = match id {
            "ford-every-household" => tenth(campaign(id)),
            _ => campaign(id),
        };
        let well = begun_well(&campaign, &Policy::CustomerOriented.plan(&campaign, 1));
        let wrongly = begun_well(&campaign, &only(&campaign, loudest));
        println!("{id}: trust and facts understood, customer-oriented {well:?}, {loudest} alone {wrongly:?}");
        assert!(well.0 >= wrongly.0 + 15 && well.1 > wrongly.1, "{id}");
    }
}

#[test]
fn no_plan_exceeds_the_bound() {
    let campaign = campaign("one-budget-eight-weeks");
    // 600 customers who order in weeks 1, 4 and 7.
    assert_eq!(bound(&campaign), 1800);
    let plan = Policy::CustomerOriented.plan(&campaign, 1);
    assert!(worth(&campaign, &plan, 1) <= 1800);
}

#[cfg(feature = "cli")]
mod in_the_terminal {
    use assert_cmd::Command;

    fn said(arguments: &[&str]) -> (Option<i32>, String) {
        let mut command = Command::cargo_bin("yinxin").expect("the program is built");
        let output = command
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .args(arguments)
            .output()
            .expect("the program runs");
        let text = format!(
            "{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
        (output.status.code(), text)
    }

    #[test]
    fn check_counts_campaigns_beside_scenarios_and_tells_their_mistakes() {
        let (code, text) = said(&["check", "scenarios", "--lang", "en"]);
        assert!(code == Some(0) && text.contains("3 campaigns"), "{text}");
        let (code, text) = said(&["check", "scenarios/dell-direct", "--lang", "zh"]);
        assert!(code == Some(0) && text.contains("1 个营销计划"), "{text}");
        let folder = tempfile::tempdir().expect("a folder");
        let broken = folder.path().join("campaign.ron");
        std::fs::write(&broken, "(customers: 0)").expect("it can be written");
        let (code, text) = said(&["check", &broken.display().to_string(), "--lang", "en"]);
        assert!(
            code == Some(1) && text.contains("campaign.ron:1:") && text.contains("E024"),
            "{text}"
        );
    }

    #[test]
    fn an_analysis_of_a_campaign_names_the_best_plan_and_what_keeps_customers() {
        let (code, text) = said(&["analyze", "scenarios/one-budget-eight-weeks", "--json"]);
        let report: serde_json::Value = serde_json::from_str(&text).expect("one object");
        assert_eq!(code, Some(0));
        assert_eq!(report["method"], "late-acceptance");
        assert_eq!(report["careless_wins"], false);
        assert!(report["best"].as_u64() >= report["customer_oriented"].as_u64());
        assert_eq!(report["bound"], 1800);
    }

    #[test]
    fn a_customer_of_the_campaign_can_be_met_in_a_talk() {
        let call = [
            "campaign",
            "scenarios/dell-direct",
            "--effort",
            "1",
            "--lang",
            "en",
            "--talk",
        ];
        let (code, text) = said(&[&call[..], &["scenarios/imperial-seal", "--choices", "open-the-case"]].concat());
        assert!(code == Some(0) && text.contains("sits down with you"), "{text}");
        let (code, text) = said(&[&call[..], &["--choices", "ask-use"]].concat());
        assert!(code == Some(0) && text.contains("sits down with you"), "{text}");
        let folder = tempfile::tempdir().expect("a folder");
        let text = std::fs::read_to_string("scenarios/dell-direct/campaign.ron").expect("it is shipped");
        let talkless = text.replace("talk: \"built-to-order\",", "");
        let file = folder.path().join("campaign.ron");
        std::fs::write(&file, talkless).expect("it can be written");
        let (code, text) = said(&[
            "campaign",
            &file.display().to_string(),
            "--effort",
            "1",
            "--lang",
            "en",
            "--talk",
        ]);
        assert!(code == Some(2) && text.contains("--talk SCENARIO"), "{text}");
    }
}

#[test]
fn a_policy_begins_a_fresh_market_as_its_plan_does_and_never_spends_more_than_is_left() {
    let campaign = campaign("one-budget-eight-weeks");
    for policy in [Policy::FourP, Policy::Even, Policy::CustomerOriented] {
        let plan = policy.plan(&campaign, 5);
        assert_eq!(
            policy.next_week(&campaign, &[], campaign.budget),
            plan.weeks[0],
            "{policy:?}"
        );
        let mut market = Market::open(&campaign, 5, 1);
        market.run_week(&plan);
        let row = policy.next_week(&campaign, market.weeks(), 700_007);
        // Seven weeks are left.
        assert!(row.iter().sum::<u64>() <= 100_001, "{policy:?}: {row:?}");
    }
}

#[test]
fn every_shipped_campaign_tells_its_lesson_in_both_languages() {
    for id in ["one-budget-eight-weeks", "ford-every-household", "dell-direct"] {
        let campaign = campaign(id);
        for text in [&campaign.lesson, &campaign.story, &campaign.currency] {
            assert!(!text.english.is_empty() && !text.chinese.is_empty(), "{id}");
        }
    }
    assert_eq!(campaign("one-budget-eight-weeks").currency.english, "yuan");
    assert_eq!(campaign("dell-direct").currency.chinese, "美元");
}
