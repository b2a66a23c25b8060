//! A talk that goes on in a changed scenario.

use crate::common;
use std::sync::Arc;

use yinxin::scenario::{self, Scenario, SourceFiles};
use yinxin::sim::{NotCarried, Session, Start};

const CUP: &str = r#"(
    format: 1,
    title: "A cup that stays warm",
    price: 80,
    facts: { "stays-warm": (name: "Keeps tea hot", plausibility: 70, basic: 1, serves: { "hot-tea": 100 }) },
    needs: { "hot-tea": (name: "Hot tea at noon", topic: "mornings", depth: 20) },
    customers: {
        "gao": (name: "Mr Gao", trust: 30, patience: 10, needs: { "hot-tea": (weight: 120, stage: Latent) }),
    },
    scenes: [
        (id: "stall", choices: [
            (id: "ask", says: "What do you drink?", acts: [Ask("mornings")]),
            (id: "tell", says: "This cup keeps it hot.", acts: [Tell("stays-warm")]),
            (id: "order", says: "Shall I wrap one?", acts: [AskForOrder], again: true),
        ]),
    ],
)"#;

fn load(text: &str) -> Arc<Scenario> {
    let files = SourceFiles {
        id: "cup".to_owned(),
        scenario: text.to_owned(),
        ..SourceFiles::default()
    };
    let loaded = scenario::load(&files);
    Arc::new(loaded.scenario.unwrap_or_else(|| panic!("{:#?}", loaded.problems)))
}

/// A talk about the cup in which these were chosen.
fn talk(choices: &[&str]) -> Session {
    let cup = load(CUP);
    let start = Start {
        seed: 3,
        ..Start::default()
    };
    let mut session = Session::start(Arc::clone(&cup), start);
    for name in choices {
        let choice = cup.choice_named(name).expect("the cup has it");
        session.choose(choice).expect("it is open");
    }
    session
}

#[test]
fn a_talk_goes_on_where_its_choices_are_still_open() {
    // A choice before the others moves every position; ids stay.
    let edited = CUP.replace(
        "(id: \"ask\",",
        "(id: \"greet\", says: \"Good morning.\"),\n(id: \"ask\",",
    );
    let old = talk(&["ask", "tell"]);
    let new = old.carried_to(load(&edited)).expect("both choices are there");
    let names: Vec<_> = new
        .turns()
        .iter()
        .map(|turn| new.scenario().names.choices[turn.choice.index()].as_str())
        .collect();
    assert_eq!(names, ["ask", "tell"]);
    assert_eq!(new.begun_with().seed, 3);
    assert!(new.is_practice() && !old.is_practice());
}

#[test]
fn a_talk_stops_at_the_first_choice_that_is_gone_or_closed() {
    let old = talk(&["ask", "tell"]);
    let gone = CUP.replace("(id: \"tell\",", "(id: \"show\",");
    let lost = |turn, choice: &str| NotCarried::NoChoice {
        turn,
        choice: choice.to_owned(),
    };
    assert_eq!(old.carried_to(load(&gone)).expect_err("it is gone"), lost(2, "tell"));
    let closed = CUP.replace("(id: \"ask\",", "(id: \"ask\", when: [Told(\"stays-warm\")],");
    assert_eq!(old.carried_to(load(&closed)).expect_err("it is closed"), lost(1, "ask"));
}

#[test]
fn a_talk_needs_its_customer() {
    let old = talk(&[]);
    let name = old.scenario().names.variants[0].clone();
    let other = CUP.replace("\"gao\"", "\"lin\"").replace(
        "    scenes: [",
        "    variants: { \"hurried\": (odds: 1, customers: { \"lin\": (patience: 5) }) },\n    scenes: [",
    );
    match old.carried_to(load(&other)) {
        Err(lost) => assert_eq!(lost, NotCarried::NoVariant(name)),
        Ok(new) => assert_eq!(new.scenario().names.variants[0], name),
    }
}

/// The daughter's wedding belongs to the father of the bride; with the headmaster's farewell the same
/// need is found, and nobody has told anything about a daughter.
#[test]
fn the_notebook_holds_only_what_this_customer_has_told() {
    let seal = Arc::new(common::scenario("imperial-seal"));
    let daughter = seal.entries.iter().position(|entry| entry.told_with.is_some());
    let daughter = daughter.expect("one entry is told with a need");
    let knows = |variant: &str| {
        let start = Start {
            variant: Some(seal.variant_named(variant).expect("a variant of the seal")),
            ..Start::default()
        };
        let mut session = Session::start(Arc::clone(&seal), start);
        for name in ["notice-the-ink", "ask-what-for"] {
            let choice = seal.choice_named(name).expect("the seal has it");
            session.choose(choice).expect("it is offered");
        }
        let seen = session.observe();
        assert!(!seen.needs.is_empty(), "{variant}: the present is found");
        seen.entries.iter().any(|entry| entry.index() == daughter)
    };
    assert!(knows("wedding"));
    assert!(!knows("retirement"));
}
