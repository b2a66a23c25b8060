//! The coach's hints that lead to a choice: they depend on what can be seen, and give nothing away.

use crate::common;
use std::sync::Arc;

use yinxin::analysis::{Policy, RandomPolicy};
use yinxin::debrief::{Hint, hint, hint_toward};
use yinxin::scenario::{NeedId, Scenario, VariantId};
use yinxin::sim::{Observation, Session, Start};
use yinxin::text::Language;

const LANGUAGES: [Language; 2] = [Language::English, Language::Chinese];

/// One choice of each kind. The topics are named, so that a hint may name them.
const SHELF: &str = r#"(
    format: 1, title: "Cups", price: 80,
    facts: {
        "warm": (name: "Keeps tea hot", plausibility: 10, basic: 1, serves: { "tea": 100 }),
        "light": (name: "Weighs nothing", plausibility: 70),
    },
    promises: { "swap": (name: "Swapped if it leaks", size: 5, serves: { "tea": 50 }) },
    evidence: { "thermometer": (name: "A thermometer", supports: { "warm": 70 }) },
    topics: { "mornings": "How the day begins" },
    needs: { "tea": (name: "Hot tea at noon", topic: "mornings", depth: 0) },
    weaknesses: { "dents": (name: "It dents") },
    personal: { "cap": (name: "A railway cap", source: "You see it") },
    customers: { "gao": (name: "Mr Gao", trust: 50, patience: 60, scepticism: 10, needs: { "tea": (weight: 120, stage: Implied) }) },
    scenes: [
        (id: "stall", choices: [
            (id: "leave", says: "Good day.", acts: [Leave]),
            (id: "ask", says: "What do you drink?", acts: [Ask("mornings")]),
            (id: "tell-warm", says: "It keeps tea hot.", acts: [Tell("warm")]),
            (id: "tell-light", says: "You hardly feel it.", acts: [Tell("light")]),
            (id: "prove", says: "Put this in.", acts: [Prove("thermometer")]),
            (id: "imply", says: "And when it is cold?", acts: [Imply("tea")]),
            (id: "payoff", says: "And if it stayed hot?", acts: [Payoff("tea")], when: [Not(Chose("payoff"))]),
            (id: "promise", says: "If it leaks, bring it back.", acts: [Promise("swap")], when: [Not(Chose("promise"))]),
            (id: "admit", says: "It dents.", acts: [Admit("dents")], when: [Not(Chose("admit"))]),
            (id: "personal", says: "On the railway, are you?", acts: [Personal("cap")], when: [Not(Chose("personal"))]),
            (id: "hear", says: "I see.", acts: [Acknowledge], when: [Not(Chose("hear"))]),
            (id: "cheaper", says: "Seventy, then.", acts: [Concede(10)], when: [Not(Chose("cheaper"))]),
            (id: "on", says: "Come to the window.", acts: [], then: "window", again: true),
            (id: "order", says: "Shall I wrap one?", acts: [AskForOrder]),
        ]),
        (id: "window", choices: [(id: "back", says: "Back to the shelf.", acts: [], then: "stall", again: true)]),
    ],
)"#;

fn begun(scenario: &Arc<Scenario>) -> Session {
    Session::start(scenario.clone(), Start::default())
}

/// The hint that leads to a choice after these were made.
fn after(made: &[&str], toward: &str) -> Hint {
    let scenario = common::scenario_from(SHELF);
    let mut talk = begun(&scenario);
    let named = |name: &str| scenario.choice_named(name).expect("a choice of the shelf");
    for name in made {
        talk.choose(named(name)).expect("it is open");
    }
    hint_toward(&scenario, &talk.observe(), named(toward))
}

fn english(hint: &Hint) -> String {
    hint.text(&common::scenario_from(SHELF), Language::English)
}

#[test]
fn a_question_is_hinted_at_by_its_topic() {
    let hint = after(&[], "ask");
    assert!(english(&hint).contains("How the day begins"), "{hint:?}");
    assert!(english(&hint).contains("Ask before you tell"));
}

#[test]
fn proof_is_hinted_at_by_the_claim_that_is_doubted() {
    // Plausibility 10, credit 50 − 40 = 10, scepticism 10: credence 10, doubted.
    let hint = after(&["tell-warm"], "prove");
    assert!(matches!(hint, Hint::ShowSomething(_)), "{hint:?}");
    assert!(english(&hint).contains("Keeps tea hot"));
    assert_eq!(after(&[], "prove"), Hint::LetItSpeak);
}

#[test]
fn a_need_is_named_only_once_it_has_been_told() {
    assert_eq!(after(&[], "imply"), Hint::Unspoken);
    assert_eq!(after(&["ask"], "imply"), Hint::WhatFollows(NeedId::at(0)));
    assert_eq!(after(&["ask"], "payoff"), Hint::WhatItBrings(NeedId::at(0)));
}

#[test]
fn the_basics_are_told_first_and_then_what_answers_a_need() {
    assert_eq!(after(&["ask"], "tell-warm"), Hint::Introduce);
    assert_eq!(after(&["ask"], "tell-light"), Hint::TellMore);
    assert_eq!(after(&["ask"], "promise"), Hint::PromiseFor(NeedId::at(0)));
    assert_eq!(after(&[], "promise"), Hint::PromiseLittle);
}

#[test]
fn asking_for_the_order_before_its_time_is_a_way_to_find_out() {
    assert_eq!(after(&[], "order"), Hint::FindOut);
}

#[test]
fn every_kind_of_choice_has_its_hint() {
    assert_eq!(after(&[], "admit"), Hint::OwnUp);
    assert_eq!(after(&[], "personal"), Hint::PersonalWord);
    assert_eq!(after(&[], "hear"), Hint::HearThem);
    assert_eq!(after(&[], "cheaper"), Hint::ThePrice);
    assert_eq!(after(&[], "on"), Hint::MoveOn);
    assert_eq!(after(&[], "leave"), Hint::PartWell);
}

#[test]
fn a_talk_that_is_over_has_no_next_step() {
    assert_eq!(after(&["leave"], "ask"), Hint::Over);
}

/// Calls `look` with every moment of many random talks of the shipped scenarios.
fn many_moments(mut look: impl FnMut(&Arc<Scenario>, &Observation)) {
    for id in common::all_shipped() {
        let scenario = common::scenario(&id);
        for seed in 0..60 {
            let mut talk = Session::start(
                scenario.clone(),
                Start {
                    seed,
                    ..Start::default()
                },
            );
            let mut policy = RandomPolicy::new(seed);
            loop {
                let seen = talk.observe();
                look(&scenario, &seen);
                let Some(choice) = policy.choose(&scenario, &seen) else {
                    break;
                };
                talk.choose(choice).expect("a policy takes an open offer");
            }
        }
    }
}

#[test]
fn a_hint_gives_neither_the_words_away_nor_a_need_that_nobody_told() {
    many_moments(|scenario, seen| {
        for offer in seen.open_offers() {
            let led = hint_toward(scenario, seen, offer.choice);
            for language in LANGUAGES {
                let text = led.text(scenario, language);
                assert!(!text.contains('['), "{text} is a key without words");
                let says = scenario.texts.get(scenario.choice(offer.choice).says, language);
                assert!(!text.contains(says), "{text}");
                for (position, need) in scenario.needs.iter().enumerate() {
                    let name = scenario.texts.get(need.name, language);
                    let told = seen.needs.contains(&NeedId::at(position));
                    assert!(told || !text.contains(name), "{text}");
                }
            }
        }
    });
}

/// Two customers who look alike get the same hint toward the same choice: the hint knows nothing
/// but the observation.
#[test]
fn customers_who_look_alike_get_the_same_hints() {
    let mut compared = 0;
    for id in common::all_shipped() {
        let scenario = common::scenario(&id);
        for seed in 0..40 {
            let talks = (0..scenario.variants.len()).map(|variant| {
                let start = Start {
                    seed,
                    variant: Some(VariantId::at(variant)),
                    ..Start::default()
                };
                Session::start(scenario.clone(), start)
            });
            let mut talks: Vec<Session> = talks.collect();
            let mut policy = RandomPolicy::new(seed);
            while let Some(choice) = policy.choose(&scenario, &talks[0].observe()) {
                let seen = talks[0].observe();
                talks.retain(|talk| talk.observe() == seen);
                let lead = hint_toward(&scenario, &seen, choice);
                for talk in &talks[1..] {
                    assert_eq!(hint_toward(&scenario, &talk.observe(), choice), lead);
                    compared += 1;
                }
                for talk in &mut talks {
                    talk.choose(choice).expect("those who look alike are offered the same");
                }
            }
        }
    }
    assert!(compared > 100, "{compared} pairs looked alike");
}

#[test]
fn after_the_sale_the_coach_minds_the_promises() {
    many_moments(|scenario, seen| {
        let open = seen.promises.iter().any(|promise| !promise.kept);
        if seen.sold && open {
            for offer in seen.open_offers() {
                let led = hint_toward(scenario, seen, offer.choice);
                let kept = matches!(led, Hint::KeepPromise(_) | Hint::OwnUp);
                assert!(kept || led == hint(scenario, seen) || led == Hint::MoveOn, "{led:?}");
            }
        }
    });
}
