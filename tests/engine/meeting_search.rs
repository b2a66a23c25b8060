//! The search of meetings, against what is worked out without it, and the laws of the table.

use std::num::NonZeroUsize;
use std::sync::Arc;

use yinxin::analysis::balance::{Analysis, Limits, analyze};
use yinxin::analysis::cohort::{meet_everyone, simulate};
use yinxin::analysis::graph::{Games, Proofs, build};
use yinxin::analysis::search::{Budget, Reached, Value};
use yinxin::analysis::table::{best_known, most};
use yinxin::analysis::{Policy, PolicyName, RandomPolicy};
use yinxin::debrief::debrief;
use yinxin::scenario::{Scenario, SourceFiles, VariantId, load};
use yinxin::sim::meeting::{Table, Views};
use yinxin::sim::{Session, Start, View};

use crate::common;

/// Two who vote and one who decides, three options, seven things to say; few enough to enumerate.
const LAMP: &str = r#"(
    format: 1,
    title: "A lamp for the workshop",
    price: 100,
    facts: {
        "bright": (name: "Bright", option: "bright", plausibility: 70, basic: 1, serves: { "light": 100, "peace": 40 }),
        "cool": (name: "Cool", option: "cool", plausibility: 50, basic: 1, serves: { "peace": 100, "light": 50 }),
    },
    evidence: { "bill": (name: "Last year's bill", supports: { "cool": 40 }) },
    needs: {
        "light": (name: "Light to work by", topic: "work", depth: 20),
        "peace": (name: "No headache", topic: "work", depth: 30),
    },
    topics: { "work": "Work" },
    customers: {
        "an": (name: "An", patience: 6, trust: 40, scepticism: 0, vote: 2, heeds: { "bo": 40 }, needs: { "light": (weight: 160) }),
        "bo": (name: "Bo", patience: 6, trust: 35, scepticism: 10, heeds: { "ci": 30 }, needs: { "peace": (weight: 150, stage: Implied) }),
        "ci": (name: "Ci", patience: 6, trust: 45, scepticism: 0, needs: { "peace": (weight: 90), "light": (weight: 60, stage: Explicit) }),
    },
    meeting: (
        chair: "an", rule: RULE, rounds: 2, status_quo: "old",
        options: { "bright": (name: "Bright"), "cool": (name: "Cool", price: 90), "old": (name: "The old lamp") },
    ),
    variants: {
        "one": (),
        "two": (customers: { "bo": (trust: 20), "ci": (needs: { "peace": (weight: 200) }) }),
    },
    scenes: [
        (id: "bench", choices: [
            (id: "ask", says: "How is work?", acts: [Ask("work")]),
            (id: "ask-bo", to: "bo", says: "And yours?", acts: [Ask("work"), Imply("peace")]),
            (id: "tell-bright", says: "It is bright.", acts: [Tell("bright"), Imply("light")]),
            (id: "tell-cool", says: "It is cool.", acts: [Tell("cool")]),
            (id: "show", says: "The bill.", acts: [Prove("bill"), Imply("peace")]),
            (id: "take-bright", option: "bright", says: "Bright?", acts: [AskForOrder]),
            (id: "take-cool", option: "cool", says: "Cool?", acts: [AskForOrder]),
        ]),
    ],
)"#;

const RULES: [&str; 4] = ["Majority", "Weighted", "Consensus", "Authority(\"bo\")"];

fn read(text: &str) -> Arc<Scenario> {
    let files = SourceFiles {
        id: "lamp".to_owned(),
        scenario: text.to_owned(),
        translations: Vec::new(),
    };
    let loaded = load(&files);
    Arc::new(loaded.scenario.unwrap_or_else(|| panic!("{:#?}", loaded.problems)))
}

fn lamp(rule: &str) -> Arc<Scenario> {
    read(&LAMP.replace("RULE", rule))
}

fn analyzed(scenario: &Scenario, states: u64, threads: usize) -> Analysis {
    let limits = Limits {
        states,
        threads: NonZeroUsize::new(threads).expect("at least one"),
    };
    analyze(scenario, View::default(), None, limits, &mut |_, _| true)
}

fn begin(scenario: &Arc<Scenario>, variant: VariantId) -> Session {
    let start = Start {
        variant: Some(variant),
        ..Start::default()
    };
    Session::start(Arc::clone(scenario), start)
}

/// Best and worst of all meetings that go on from here, each played to its end: no memory.
fn enumerate(session: &Session, found: &mut Option<(Value, u8)>) {
    if session.state().has_ended() {
        let account = debrief(session);
        let value = Value {
            score: account.tally.score,
            passed: account.passed,
        };
        let (best, worst) = found.unwrap_or((value, value.score));
        *found = Some((best.max(value), worst.min(value.score)));
        return;
    }
    for offer in session.observe().offers.iter().filter(|offer| offer.is_open()) {
        let mut next = session.clone();
        next.choose(offer.choice).expect("it is open");
        enumerate(&next, found);
    }
}

#[test]
fn a_small_meeting_is_known_exactly_under_every_rule() {
    for rule in RULES {
        let scenario = lamp(rule);
        let analysis = analyzed(&scenario, 10_000_000, 1);
        assert!(analysis.exact && analysis.walked_all, "{rule}");
        for (variant, line) in &analysis.variants {
            let mut found = None;
            enumerate(&begin(&scenario, *variant), &mut found);
            let (best, worst) = found.expect("every meeting ends");
            assert_eq!((line.value, line.worst), (best, worst), "{rule} {variant:?}");
            let mut played = begin(&scenario, *variant);
            for &choice in &line.line {
                played.choose(choice).expect("the line can be said");
            }
            assert_eq!(debrief(&played).tally.score, best.score, "{rule} {variant:?}");
        }
    }
}

#[test]
fn no_line_is_above_the_bound_and_none_of_a_beam_above_the_best() {
    for rule in RULES {
        let scenario = lamp(rule);
        let meeting = scenario.meeting.as_ref().expect("it is one");
        for (variant, line) in analyzed(&scenario, 10_000_000, 1).variants {
            let bound = most(&scenario, meeting, variant);
            assert!(line.value <= bound, "{rule} {variant:?} {:?} {bound:?}", line.value);
            let mut forever = |_| true;
            let start = Table::start(&scenario, meeting, variant);
            let mut reached = Reached::none(&scenario);
            let mut budget = Budget::new(u64::MAX, &mut forever);
            let (value, _) = best_known(&scenario, meeting, &start, 3, &mut reached, &mut budget);
            assert!(value <= line.value, "{rule} {variant:?}");
        }
    }
}

fn meetings() -> Vec<Arc<Scenario>> {
    let shipped = common::all_shipped();
    let all = shipped.iter().map(|id| common::scenario(id));
    all.filter(|scenario| scenario.meeting.is_some()).collect()
}

#[test]
fn no_talk_of_a_shipped_meeting_beats_its_bound() {
    assert!(meetings().len() >= 2);
    for scenario in meetings() {
        let meeting = scenario.meeting.as_ref().expect("it is one");
        for seed in 0..200 {
            let start = Start {
                seed,
                ..Start::default()
            };
            let mut session = Session::start(Arc::clone(&scenario), start);
            let mut policy = RandomPolicy::new(seed);
            while let Some(choice) = policy.choose(session.scenario(), &session.observe()) {
                session.choose(choice).expect("a policy takes an open offer");
            }
            let bound = most(&scenario, meeting, session.state().variant());
            assert!(debrief(&session).tally.score <= bound.score, "{} {seed}", scenario.id);
        }
        for played in [PolicyName::Listener, PolicyName::Best]
            .into_iter()
            .flat_map(|policy| meet_everyone(&scenario, View::default(), policy))
        {
            assert!(played.value <= most(&scenario, meeting, played.variant));
        }
    }
}

#[test]
fn what_is_not_walked_says_so_and_stays_below_its_bound() {
    let scenario = lamp("Majority");
    let exact = analyzed(&scenario, 10_000_000, 1);
    let cut = analyzed(&scenario, 300, 1);
    assert!(!cut.walked_all && cut.score_min.is_none());
    assert_eq!(cut.unheard_lines().count(), exact.unheard_lines().count());
    for ((_, cut), (_, exact)) in cut.variants.iter().zip(&exact.variants) {
        assert!(cut.value <= exact.value && exact.value.score <= cut.bound);
    }
}

#[test]
fn the_analysis_of_a_meeting_is_the_same_for_any_number_of_threads() {
    let scenario = lamp("Consensus");
    for states in [300, 10_000_000] {
        assert_eq!(analyzed(&scenario, states, 1), analyzed(&scenario, states, 3));
    }
}

#[test]
fn the_best_plan_of_a_meeting_lies_between_listening_and_knowing() {
    for rule in RULES {
        let scenario = lamp(rule);
        let analysis = analyzed(&scenario, 10_000_000, 1);
        let fair = analysis.fair.expect("everyone was asked for");
        let listener = simulate(&scenario, View::default(), PolicyName::Listener, 0, 0).mean();
        let plan = f64::from(fair.weighted) / f64::from(fair.odds);
        assert!(plan >= listener && fair.weighted <= fair.weighted_bound, "{rule}");
        let best = simulate(&scenario, View::default(), PolicyName::Best, 0, 0).mean();
        assert!(
            (best - plan).abs() < 1e-9,
            "{rule}: the report tells what the policy plays"
        );
    }
}

#[test]
fn the_graph_of_a_meeting_counts_talks_that_were_played_at_the_table() {
    let scenario = lamp("Majority");
    let games = Games {
        policy: PolicyName::Random,
        view: View::default(),
        count: 100,
        seed: 0,
    };
    let graph = build(&scenario, games, &Proofs::find(&scenario, 1000, &mut |_| true));
    assert_eq!(graph.counted, 100);
    // The first scene is met by every talk, and one cannot be left but by an end.
    assert_eq!(graph.scenes.len(), 1);
    assert!(
        graph
            .moves
            .iter()
            .all(|way| matches!(way.to, yinxin::analysis::graph::Place::Ending(_)))
    );
}

/// People stand in the order of their names in the file: Bo before Ci, Zo after.
#[test]
fn the_order_of_equal_participants_does_not_matter() {
    let swapped = LAMP.replace("\"bo\"", "\"zo\"");
    assert_ne!(swapped, LAMP);
    for rule in RULES {
        let (one, other) = (lamp(rule), read(&swapped.replace("RULE", &rule.replace("bo", "zo"))));
        let names = |scenario: &Scenario| scenario.meeting.as_ref().expect("it is one").names.people.clone();
        assert_ne!(names(&one), names(&other));
        let (found, again) = (analyzed(&one, 10_000_000, 1), analyzed(&other, 10_000_000, 1));
        let values = |analysis: &Analysis| -> Vec<(Value, u8)> {
            analysis
                .variants
                .iter()
                .map(|(_, line)| (line.value, line.worst))
                .collect()
        };
        assert_eq!(values(&found), values(&again), "{rule}");
        for seed in 0..50 {
            let score = |scenario: &Arc<Scenario>| {
                let start = Start {
                    seed,
                    ..Start::default()
                };
                let mut session = Session::start(Arc::clone(scenario), start);
                let mut policy = RandomPolicy::new(seed);
                while let Some(choice) = policy.choose(session.scenario(), &session.observe()) {
                    session.choose(choice).expect("a policy takes an open offer");
                }
                debrief(&session).tally.score
            };
            assert_eq!(score(&one), score(&other), "{rule} {seed}");
        }
    }
}

/// The same words with and without listening to each other: everybody has the same needs, told as
/// far, and the same own view; and nobody's support leaves the range of what somebody thinks.
#[test]
fn influence_alone_never_invents_a_need() {
    for rounds in 1..=3_u8 {
        let deaf = read(&LAMP.replace("RULE", "Majority").replace("rounds: 2", "rounds: 0"));
        let heeding = read(
            &LAMP
                .replace("RULE", "Majority")
                .replace("rounds: 2", &format!("rounds: {rounds}")),
        );
        let meeting = heeding.meeting.as_ref().expect("it is one");
        let (mut one, mut other) = (begin(&deaf, VariantId::at(0)), begin(&heeding, VariantId::at(0)));
        let mut moved = false;
        for name in ["ask", "tell-bright", "ask-bo", "tell-cool", "show"] {
            let choice = deaf.choice_named(name).expect("it is a choice");
            one.choose(choice).expect("it is open");
            other.choose(choice).expect("it is open");
            let (table, heard) = (one.table().expect("a table"), other.table().expect("a table"));
            assert_eq!(table, heard);
            let views = Views::of(&heeding, meeting, heard);
            assert_eq!(
                views.own,
                Views::of(&deaf, deaf.meeting.as_ref().expect("it is one"), table).own
            );
            moved |= views.own != views.support;
            for option in meeting.option_ids().filter(|&option| option != meeting.status_quo) {
                let own: Vec<u8> = meeting
                    .ids()
                    .map(|who| views.own[who.index()][option.index()])
                    .collect();
                let (least, most) = (own.iter().min().expect("people"), own.iter().max().expect("people"));
                for who in meeting.ids() {
                    // Each round drops less than a point.
                    let support = views.support[who.index()][option.index()];
                    assert!(support <= *most && support + rounds >= *least);
                }
            }
        }
        assert!(moved, "somebody listens to somebody");
    }
}
