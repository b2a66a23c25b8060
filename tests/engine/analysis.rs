//! What analysis says, against what is worked out without it.

use crate::common;
use std::num::NonZeroUsize;
use std::sync::Arc;

use crate::common::generated::{CHOICES, Numbers, numbers, plays};
use proptest::prelude::*;
use yinxin::analysis::balance::{Analysis, CARELESS, Limits, Stage, analyze};
use yinxin::analysis::cohort::{meet_everyone, simulate};
use yinxin::analysis::findings::findings;
use yinxin::analysis::plan::possible::at_the_door;
use yinxin::analysis::plan::{Effort, Planned, Planner};
use yinxin::analysis::policies::{follow, play_out};
use yinxin::analysis::review::Reviewer;
use yinxin::analysis::search::{Bounded, Budget, Reached, Search, Value, best_known, prospect};
use yinxin::analysis::{PolicyName, RandomPolicy};
use yinxin::scenario::{Factor, Scenario, VariantId};
use yinxin::sim::{Essence, Event, Factors, Observation, Outcome, Sameness, State, View, observe, offers, step};

/// All talks, each to its end: no memory, nothing left out.
struct Enumerated {
    best: Value,
    worst: u8,
    can_pass: bool,
    endings: [bool; Outcome::ALL.len()],
    factors: [Option<(u8, u8)>; 4],
}

impl Enumerated {
    fn nothing() -> Self {
        Self {
            best: Value::default(),
            worst: 100,
            can_pass: false,
            endings: [false; Outcome::ALL.len()],
            factors: [None; 4],
        }
    }
}

fn widen(range: &mut Option<(u8, u8)>, other: Option<(u8, u8)>) {
    let both = range
        .zip(other)
        .map(|(mine, theirs)| (mine.0.min(theirs.0), mine.1.max(theirs.1)));
    *range = both.or(*range).or(other);
}

fn enumerate(scenario: &Scenario, state: &State, found: &mut Enumerated) {
    if state.has_ended() {
        let value = Value::of_end(scenario, state);
        found.best = found.best.max(value);
        found.worst = found.worst.min(value.score);
        found.can_pass |= value.passed;
        found.endings[state.outcome() as usize] = true;
        let factors = Factors::of(scenario, state);
        for factor in Factor::ALL {
            let points = factors.get(factor).map(|points| (points, points));
            widen(&mut found.factors[factor as usize], points);
        }
        return;
    }
    for offer in offers(scenario, state).filter(|offer| offer.is_open()) {
        let mut next = *state;
        step(scenario, &mut next, offer.choice, &mut Vec::new());
        enumerate(scenario, &next, found);
    }
}

/// Odds-weighted score of the best plan, over every plan, with what was seen remembered as it was.
fn enumerate_plans(scenario: &Scenario, possible: &[State]) -> u32 {
    let odds = |state: &State| scenario.variant(state.variant()).odds;
    if possible[0].has_ended() {
        let weighted = possible
            .iter()
            .map(|state| odds(state) * u32::from(Value::of_end(scenario, state).score));
        return weighted.sum();
    }
    let open = offers(scenario, &possible[0]).filter(|offer| offer.is_open());
    open.map(|offer| {
        let mut seen: Vec<(Observation, Vec<State>)> = Vec::new();
        for before in possible {
            let (mut now, mut events) = (*before, Vec::<Event>::new());
            step(scenario, &mut now, offer.choice, &mut events);
            let observation = observe(scenario, View::default(), before, &now, &events);
            match seen.iter_mut().find(|(known, _)| *known == observation) {
                Some((_, states)) => states.push(now),
                None => seen.push((observation, vec![now])),
            }
        }
        seen.iter().map(|(_, states)| enumerate_plans(scenario, states)).sum()
    })
    .max()
    .expect("an open talk has an open offer")
}

/// A made-up scenario with few choices and little time, and a second customer who wants the other
/// need alone.
fn small(numbers: &Numbers, choices: &[usize], patience: u8) -> Arc<Scenario> {
    let numbers = Numbers {
        patience,
        ..numbers.clone()
    };
    let mut file = numbers.file();
    for (position, id) in CHOICES.iter().enumerate() {
        if !choices.contains(&position) {
            let line = file
                .lines()
                .find(|line| line.contains(&format!("(id: \"{id}\",")))
                .map(str::to_owned);
            let line = line.expect("each choice has its line");
            let kept = "when: [Not(Chose(\"never\")), Chose(\"never\")]";
            file = file.replace(&line, &line.replace("when: [Not(Chose(\"never\"))]", kept));
        }
    }
    let file = file.replace(
        "after_sale: (scene: \"s\", patience: 30)",
        "after_sale: (scene: \"s\", patience: 2)",
    );
    let variants = "variants: {
        \"both\": (name: \"Both\", odds: 2),
        \"other\": (name: \"Other\", odds: 1, customers: { \"c\": (scepticism: 0, needs: { \"n\": (weight: 700) }) }),
    }, scenes: [";
    common::scenario_from(&file.replace("scenes: [", variants))
}

fn limits(states: u64) -> Limits {
    Limits {
        states,
        threads: NonZeroUsize::MIN,
    }
}

fn unlimited(_: Stage, _: u64) -> bool {
    true
}

fn analyzed(scenario: &Scenario) -> Analysis {
    let limits = limits(1_000_000);
    analyze(scenario, View::default(), None, limits, &mut unlimited)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_search_agrees_with_an_enumeration_of_all_talks(
        numbers in numbers(),
        choices in proptest::sample::subsequence((0..17).collect::<Vec<usize>>(), 1..4),
        patience in 2..6u8,
    ) {
        let mut choices = choices;
        choices.push(17);
        let scenario = small(&numbers, &choices, patience);
        let mut search = Search::new(&scenario);
        let mut endings = [false; Outcome::ALL.len()];
        let mut factors = [None; 4];
        for variant in (0..scenario.variants.len()).map(VariantId::at) {
            let line = search.run(variant, &mut Budget::new(u64::MAX, &mut |_| true));
            let mut wanted = Enumerated { endings, ..Enumerated::nothing() };
            enumerate(&scenario, &State::start(&scenario, variant), &mut wanted);
            prop_assert!(line.exact);
            prop_assert_eq!(line.value, wanted.best);
            prop_assert_eq!(line.worst, wanted.worst);
            prop_assert_eq!(line.can_pass, Some(wanted.can_pass));
            let end = follow(&scenario, State::start(&scenario, variant), &line.line);
            prop_assert!(end.has_ended());
            prop_assert_eq!(Value::of_end(&scenario, &end), line.value);
            let start = State::start(&scenario, variant);
            let open = offers(&scenario, &start).filter(|offer| offer.is_open());
            for offer in open {
                let (mut next, mut below) = (start, Enumerated::nothing());
                step(&scenario, &mut next, offer.choice, &mut Vec::new());
                enumerate(&scenario, &next, &mut below);
                let found = search.entry(&next).expect("all that follows has been walked");
                prop_assert_eq!(found.best, below.best, "the set of best moves");
            }
            let mut bounded = Bounded::new(&scenario);
            let proven = bounded.solve(&start, Value::default(), &mut Budget::new(u64::MAX, &mut |_| true));
            prop_assert_eq!((proven.least, proven.most), (wanted.best, wanted.best), "branch and bound");
            for (factor, met) in factors.iter_mut().zip(wanted.factors) {
                widen(factor, met);
            }
            endings = wanted.endings;
        }
        prop_assert_eq!(search.reached.endings, endings);
        prop_assert_eq!(search.reached.factors, factors);
        let fair = analyzed(&scenario).fair.expect("all customers were asked for");
        let starts: Vec<State> = (0..2).map(|variant| State::start(&scenario, VariantId::at(variant))).collect();
        let show = |state: &State| observe(&scenario, View::default(), state, state, &[]);
        let alike = show(&starts[0]) == show(&starts[1]);
        let wanted = if alike {
            enumerate_plans(&scenario, &starts)
        } else {
            starts.iter().map(|start| enumerate_plans(&scenario, &[*start])).sum()
        };
        prop_assert!(fair.exact);
        prop_assert_eq!(fair.weighted, wanted);
        let mut planner = Planner::new(&scenario, View::default());
        let planned = at_the_door(&scenario, View::default());
        let planned = planned.iter().map(|group| planner.plan(&scenario, group, Effort::LOOK, &mut || true));
        let planned = planned.reduce(Planned::and).expect("somebody is at the door");
        prop_assert!(planned.found <= wanted && wanted <= planned.bound, "{:?} {}", planned, wanted);
    }

    /// What the search forgets of a state never matters again.
    #[test]
    fn a_reduced_state_goes_on_as_the_state_does(numbers in numbers(), play in plays()) {
        let scenario = common::scenario_from(&numbers.file());
        let essence = Essence::of(&scenario, Sameness::Conduct);
        let mut state = State::start(&scenario, VariantId::at(0));
        let mut reduced = essence.reduce(&state);
        for position in play {
            if state.has_ended() {
                break;
            }
            let choice = scenario.choice_named(CHOICES[position]).expect("a choice of the file");
            step(&scenario, &mut state, choice, &mut Vec::new());
            step(&scenario, &mut reduced, choice, &mut Vec::new());
            prop_assert_eq!(essence.reduce(&state), essence.reduce(&reduced));
            prop_assert_eq!(Factors::of(&scenario, &state), Factors::of(&scenario, &reduced));
            prop_assert_eq!(state.outcome(), reduced.outcome());
            reduced = essence.reduce(&reduced);
        }
    }
}

/// One customer who wants a thing that must be asked for, with mistakes planted into the scenes.
fn planted(scenes: &str) -> (String, Analysis, Arc<Scenario>) {
    let file = format!(
        "(format: 1, title: \"Planted\", price: 100,
        facts: {{
            \"basic\": (plausibility: 90, basic: 1),
            \"answer\": (plausibility: 90, serves: {{ \"wish\": 100 }}),
        }},
        needs: {{ \"wish\": (topic: \"t\", depth: 20) }},
        customers: {{ \"c\": (name: \"C\", trust: 30, patience: 8, needs: {{ \"wish\": (weight: 300) }}) }},
        scenes: [{scenes}],
        )"
    );
    let scenario = common::scenario_from(&file);
    let analysis = analyzed(&scenario);
    (file, analysis, scenario)
}

fn codes(file: &str, analysis: &Analysis, scenario: &Scenario) -> Vec<(&'static str, String)> {
    let found = findings(scenario, file, analysis).into_iter();
    found
        .map(|problem| (problem.code, problem.id.unwrap_or_default()))
        .collect()
}

const SOUND: &str = "(id: \"tell-basic\", says: \"…\", acts: [Tell(\"basic\")]),
    (id: \"ask\", says: \"…\", acts: [Ask(\"t\")]),
    (id: \"imply\", says: \"…\", acts: [Imply(\"wish\")], when: [Found(\"wish\")]),
    (id: \"order\", says: \"…\", acts: [AskForOrder], again: true, when: [Told(\"basic\")]),";
const ANSWER_AFTER_ASKING: &str =
    "(id: \"tell-answer\", says: \"…\", acts: [Tell(\"answer\")], when: [Found(\"wish\")]),";

#[test]
fn a_sound_scenario_gets_no_finding() {
    let (file, analysis, scenario) = planted(&format!("(id: \"s\", choices: [{SOUND}{ANSWER_AFTER_ASKING}])"));
    assert_eq!(codes(&file, &analysis, &scenario), []);
    assert_eq!(analysis.verdict(), "balanced");
}

#[test]
fn a_planted_dominated_choice_is_found_and_nothing_else() {
    // It takes all the time there is, whatever else could still be said.
    let insult = "(id: \"insult\", says: \"…\", acts: [Adjust(Trust, -30, \"was insulted\")], minutes: 8),";
    let (file, analysis, scenario) = planted(&format!("(id: \"s\", choices: [{SOUND}{ANSWER_AFTER_ASKING}{insult}])"));
    assert_eq!(codes(&file, &analysis, &scenario), [("W103", "insult".to_owned())]);
}

/// In the smallest scenario the order is at last the only thing left to say: it ends the best line.
#[test]
fn what_ends_the_best_line_is_not_called_dominated() {
    let file = include_str!("../scenarios/smallest.ron");
    let scenario = common::scenario_from(file);
    let analysis = analyzed(&scenario);
    assert_eq!(analysis.dominated, []);
}

#[test]
fn a_planted_unreachable_scene_is_found_and_nothing_else() {
    // Reached if conditions are left aside: to ask takes the only minutes there are.
    let door = "(id: \"door\", says: \"…\", then: \"attic\", when: [Told(\"answer\"), Not(Found(\"wish\"))]),";
    let scenes = format!(
        "(id: \"s\", choices: [{SOUND}{ANSWER_AFTER_ASKING}{door}]), (id: \"attic\", choices: [(id: \"dust\", says: \"…\")])"
    );
    let (file, analysis, scenario) = planted(&scenes);
    let wanted = [("W101", "attic".to_owned()), ("W102", "door".to_owned())];
    assert_eq!(codes(&file, &analysis, &scenario), wanted);
}

#[test]
fn a_planted_careless_win_is_found_with_its_policy_and_its_line() {
    let easy = "(id: \"tell-answer\", says: \"…\", acts: [Tell(\"answer\"), Imply(\"wish\"), Imply(\"wish\")]),";
    let (file, analysis, scenario) = planted(&format!("(id: \"s\", choices: [{SOUND}{easy}])"));
    let found = findings(&scenario, &file, &analysis);
    let careless: Vec<_> = found.iter().filter(|problem| problem.code == "W104").collect();
    assert!(analysis.winners.iter().any(|policy| policy.name() == "feature-dumper"));
    assert!(
        careless
            .iter()
            .any(|problem| problem.message.english.contains("tells every feature"))
    );
    assert_eq!(analysis.verdict(), "careless");
}

#[test]
fn a_customer_with_whom_nobody_can_pass_is_found() {
    let hopeless = SOUND.replace("Imply(\"wish\")", "Acknowledge");
    let (file, analysis, scenario) = planted(&format!("(id: \"s\", choices: [{hopeless}])"));
    assert!(
        codes(&file, &analysis, &scenario)
            .iter()
            .any(|(code, _)| *code == "W105")
    );
    assert_eq!(analysis.verdict(), "impassable");
}

/// Property 8 on every shipped scenario.
#[test]
fn the_best_plan_beats_the_listener_and_the_listener_the_careless_by_15_points() {
    for id in common::all_shipped() {
        let scenario = common::scenario(&id);
        let mean = |policy| simulate(&scenario, View::default(), policy, 0, 0).mean();
        let listener = mean(PolicyName::Listener);
        let best = mean(PolicyName::Best);
        assert!(best >= listener, "{id} {best} {listener}");
        for policy in CARELESS {
            let careless = mean(policy);
            assert!(
                listener >= careless + 15.0,
                "{id} {} {careless} {listener}",
                policy.name()
            );
        }
    }
}

#[test]
fn no_careless_policy_passes_half_of_the_customers_of_a_shipped_scenario() {
    for id in common::all_shipped() {
        let scenario = common::scenario(&id);
        for policy in CARELESS {
            let cohort = simulate(&scenario, View::default(), policy, 0, 0);
            assert!(2 * cohort.passed() < cohort.games(), "{id} {}", policy.name());
        }
    }
}

#[test]
fn policies_play_alike_every_time_and_the_random_one_by_its_seed() {
    let scenario = common::scenario("imperial-seal");
    let cheap = |policy: &PolicyName| policy.is_deterministic() && *policy != PolicyName::Best;
    for policy in PolicyName::ALL.into_iter().filter(cheap) {
        let once = meet_everyone(&scenario, View::default(), policy);
        assert_eq!(
            once,
            meet_everyone(&scenario, View::default(), policy),
            "{}",
            policy.name()
        );
    }
    let random = |seed| simulate(&scenario, View::default(), PolicyName::Random, 50, seed);
    assert_eq!(random(3), random(3));
    assert_ne!(random(3), random(4));
}

/// The seal, with the gauges of practice: whoever plans without peeking wins by hearing.
#[test]
fn hearing_is_worth_ten_points_with_several_customers_of_the_seal() {
    let scenario = common::scenario("imperial-seal");
    let mut planner = Planner::new(&scenario, View::default());
    let [everyone] = &at_the_door(&scenario, View::default())[..] else {
        panic!("all look alike at the door");
    };
    let planned = planner.plan(&scenario, everyone, Effort::LOOK, &mut || true);
    assert!(planned.is_exact(), "{planned:?}");
    let mut heard = Vec::new();
    let mut branches = vec![planner.branch(&scenario, everyone)];
    while let Some(branch) = branches.pop() {
        if branch.asking >= 100 {
            heard.extend(branch.who.clone());
        }
        branches.extend(branch.then);
    }
    heard.sort_unstable();
    heard.dedup();
    assert!(heard.len() >= 2, "{heard:?}");
}

/// Property 9 on every shipped scenario.
#[test]
fn every_scene_and_choice_can_be_reached_and_every_customer_passed() {
    for id in common::all_shipped() {
        let scenario = common::scenario(&id);
        let analysis = analyze(&scenario, View::default(), None, limits(20_000), &mut unlimited);
        let unmet = analysis
            .unmet_choices()
            .chain(analysis.unreachable_choices.iter().copied());
        assert_eq!(unmet.count(), 0, "{id}");
        let unmet = analysis
            .unmet_scenes()
            .chain(analysis.unreachable_scenes.iter().copied());
        assert_eq!(unmet.count(), 0, "{id}");
        for (variant, line) in &analysis.variants {
            assert_eq!(line.can_pass, Some(true), "{id} {variant:?}");
        }
    }
}

/// So that solving it means something.
#[test]
fn the_seal_has_a_hundred_thousand_states_with_each_customer_and_is_solved_all_the_same() {
    let scenario = common::scenario("imperial-seal");
    for variant in (0..scenario.variants.len()).map(VariantId::at) {
        let mut search = Search::new(&scenario);
        let line = search.run(variant, &mut Budget::new(100_000, &mut |_| true));
        assert!(!line.exact, "more states than that are left: {variant:?}");
        let start = State::start(&scenario, variant);
        let (best, _) = best_known(&scenario, &start, 400, &mut Reached::none(&scenario));
        assert_eq!(best, prospect(&scenario, &start), "{variant:?}");
    }
}

#[test]
fn an_analysis_is_the_same_for_any_number_of_threads() {
    let scenario = common::scenario("imperial-seal-a-year-later");
    let with = |threads: usize| {
        let threads = NonZeroUsize::new(threads).expect("at least one");
        analyze(
            &scenario,
            View::default(),
            None,
            Limits { states: 2_000, threads },
            &mut unlimited,
        )
    };
    assert_eq!(with(1), with(3));
}

#[test]
fn all_three_planted_together_get_exactly_those_three_findings() {
    // The insult takes all the time there is, so that nobody comes to the attic after it.
    let insult = "(id: \"insult\", says: \"…\", acts: [Adjust(Trust, -30, \"was insulted\")], minutes: 8),";
    let sound = SOUND.replace(
        "acts: [Tell(\"basic\")])",
        "acts: [Tell(\"basic\")], replies: [(when: [Chose(\"insult\")], then: \"attic\", says: \"…\"), (says: \"…\")])",
    );
    let easy = "(id: \"tell-answer\", says: \"…\", acts: [Tell(\"answer\"), Imply(\"wish\"), Imply(\"wish\")]),";
    let attic = "(id: \"attic\", choices: [(id: \"dust\", says: \"…\")])";
    let (file, analysis, scenario) = planted(&format!("(id: \"s\", choices: [{sound}{easy}{insult}]), {attic}"));
    let mut codes: Vec<_> = codes(&file, &analysis, &scenario)
        .into_iter()
        .map(|(code, _)| code)
        .collect();
    codes.dedup();
    assert_eq!(codes, ["W101", "W103", "W104"]);
}

/// What is not met is not called unreachable, unless that is proven without walking.
#[test]
fn a_search_that_runs_out_says_so_and_keeps_bounds_that_hold() {
    let scenario = common::scenario("imperial-seal");
    let analysis = analyze(&scenario, View::default(), None, limits(500), &mut unlimited);
    assert!(!analysis.walked_all);
    let fair = analysis.fair.expect("all customers were asked for");
    assert!(fair.weighted <= fair.weighted_bound);
    assert_eq!(analysis.unreachable_choices, []);
    for (variant, line) in &analysis.variants {
        assert!(line.value.score <= line.bound);
        let end = follow(&scenario, State::start(&scenario, *variant), &line.line);
        assert_eq!(Value::of_end(&scenario, &end), line.value);
    }
    // 60 yuan of need at a price of 500: worth 0, so at most (100 + 0 + 100) / 3 / 2 = 33.
    let practice = scenario.variant_named("practice").expect("the grandfather");
    assert_eq!(prospect(&scenario, &State::start(&scenario, practice)).score, 33);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// At every state that can be reached: nothing that follows comes to more.
    #[test]
    fn no_talk_beats_its_prospect(
        numbers in numbers(),
        choices in proptest::sample::subsequence((0..17).collect::<Vec<usize>>(), 2..6),
        patience in 2..6u8,
    ) {
        let mut choices = choices;
        choices.push(17);
        let scenario = small(&numbers, &choices, patience);
        for variant in 0..scenario.variants.len() {
            best_below(&scenario, &State::start(&scenario, VariantId::at(variant)));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Points stop at 0 and at 100, so that a loss or a hope may cost nothing.
    #[test]
    fn no_talk_beats_its_prospect_where_points_are_moved_by_hand(
        (expectation, experience) in (0..=20u8, 0..=20u8),
        by in proptest::array::uniform6(-6..=6i8),
        patience in 2..5u8,
    ) {
        let points = |five: i8| five * 5;
        let adjust = |id: &str, first: &str, a: i8, second: &str, b: i8| format!(
            "(id: \"{id}\", says: \"…\", acts: [Adjust({first}, {}, \"x\"), Adjust({second}, {}, \"x\")]),",
            points(a), points(b)
        );
        let nonzero = by.map(|by| if by == 0 { 1 } else { by });
        let file = format!(
            "(format: 1, title: \"By hand\", price: 100, repeat: true,
            facts: {{ \"f\": (plausibility: 90, basic: 1, serves: {{ \"n\": 100 }}) }},
            needs: {{ \"n\": (topic: \"t\", depth: 0) }},
            customers: {{ \"c\": (name: \"C\", trust: 30, patience: {patience}, expectation: {}, experience: {},
                understood: [\"f\"], needs: {{ \"n\": (weight: 300, stage: Explicit) }}) }},
            scenes: [(id: \"s\", choices: [{}{}{}
                (id: \"order\", says: \"…\", acts: [AskForOrder], again: true)])])",
            expectation * 5,
            experience * 5,
            adjust("a", "Experience", nonzero[0], "Expectation", nonzero[1]),
            adjust("b", "Expectation", nonzero[2], "Experience", nonzero[3]),
            adjust("c", "Experience", nonzero[4], "Experience", nonzero[5]),
        );
        let scenario = common::scenario_from(&file);
        best_below(&scenario, &State::start(&scenario, VariantId::at(0)));
    }
}

/// The best that follows, over all talks; checks the prospect of each state on the way.
fn best_below(scenario: &Scenario, state: &State) -> Value {
    if state.has_ended() {
        return Value::of_end(scenario, state);
    }
    let open = offers(scenario, state).filter(|offer| offer.is_open());
    let best = open
        .map(|offer| {
            let mut next = *state;
            step(scenario, &mut next, offer.choice, &mut Vec::new());
            best_below(scenario, &next)
        })
        .max()
        .expect("an open talk has an open offer");
    let most = prospect(scenario, state);
    assert!(best <= most, "{best:?} beats {most:?} at {state:?}");
    best
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Against an enumeration of all plans of those who could be there: what is shown holds it.
    #[test]
    fn a_review_holds_what_all_plans_come_to(
        numbers in numbers(),
        choices in proptest::sample::subsequence((0..17).collect::<Vec<usize>>(), 1..4),
        patience in 2..5u8,
        seed in 0..1000u64,
    ) {
        let mut choices = choices;
        choices.push(17);
        let scenario = small(&numbers, &choices, patience);
        let variant = VariantId::at((seed % 2) as usize);
        let start = State::start(&scenario, variant);
        let (line, end) = play_out(&scenario, View::default(), start, &mut RandomPolicy::new(seed));
        let mut reviewer = Reviewer::new(Arc::clone(&scenario), View::default(), variant, line.clone());
        while !reviewer.work(10) {}
        let review = reviewer.review();
        prop_assert!(review.closed && review.next.is_none());
        let last = review.moments.last().expect("one more than there are moves");
        let score = u16::from(Value::of_end(&scenario, &end).score);
        prop_assert_eq!((last.attainable.found, last.attainable.bound), (10 * score, 10 * score));
        for (turn, made) in review.moves.iter().enumerate() {
            let moment = &review.moments[turn];
            let possible: Vec<State> = moment
                .possible
                .iter()
                .map(|&who| follow(&scenario, State::start(&scenario, who), &line[..turn]))
                .collect();
            let odds: u32 = possible.iter().map(|state| scenario.variant(state.variant()).odds).sum();
            let wanted = 10 * enumerate_plans(&scenario, &possible);
            prop_assert!(u32::from(moment.attainable.found) <= wanted / odds);
            prop_assert!(wanted.div_ceil(odds) <= u32::from(moment.attainable.bound));
            // One's own move can only lower it.
            prop_assert!(made.after.found <= moment.attainable.found);
            prop_assert!(made.options.iter().any(|(choice, _)| *choice == made.choice));
        }
    }
}
