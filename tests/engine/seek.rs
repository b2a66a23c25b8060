//! The search for a moment that is as one wishes: what it finds is played again, what it calls
//! impossible is so by hand.

use std::sync::Arc;

use yinxin::analysis::seek::{Level, Seeker, Sought, Wish, Wishes};
use yinxin::record::store::read_scenario;
use yinxin::scenario::{self, FactId, NeedId, Scenario, SceneId, SourceFiles, VariantId};
use yinxin::sim::{Session, Start};

/// Trust 30, so that the need of depth 20 is told when asked; the second need, of depth 60, never is:
/// nothing raises trust over 40.
const CUP: &str = r#"(
    format: 1,
    title: "A cup that stays warm",
    price: 80,
    facts: { "stays-warm": (name: "Keeps tea hot", plausibility: 70, basic: 1, serves: { "hot-tea": 100 }) },
    needs: {
        "hot-tea": (name: "Hot tea at noon", topic: "mornings", depth: 20),
        "a-gift": (name: "A gift", topic: "family", depth: 60),
    },
    customers: {
        "gao": (name: "Mr Gao", trust: 30, patience: 10,
            needs: { "hot-tea": (weight: 120, stage: Latent), "a-gift": (weight: 10, stage: Latent) }),
    },
    scenes: [
        (id: "stall", choices: [
            (id: "ask", says: "What do you drink?", acts: [Ask("mornings")]),
            (id: "ask-home", says: "And at home?", acts: [Ask("family")]),
            (id: "tell", says: "This cup keeps it hot.", acts: [Tell("stays-warm")]),
            (id: "come-in", says: "Do come in.", when: [Found("hot-tea")], then: "inside"),
            (id: "leave", says: "Good day.", acts: [Leave]),
        ]),
        (id: "inside", choices: [
            (id: "order", says: "Shall I wrap one?", acts: [AskForOrder], again: true),
        ]),
    ],
)"#;

fn cup() -> Arc<Scenario> {
    let files = SourceFiles {
        id: "cup".to_owned(),
        scenario: CUP.to_owned(),
        ..SourceFiles::default()
    };
    let loaded = scenario::load(&files);
    Arc::new(loaded.scenario.unwrap_or_else(|| panic!("{:#?}", loaded.problems)))
}

fn shipped(id: &str) -> Arc<Scenario> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("scenarios")
        .join(id);
    let files = read_scenario(&folder).expect("it is shipped");
    Arc::new(scenario::load(&files).scenario.expect("it can be played"))
}

fn need(scenario: &Scenario, name: &str) -> NeedId {
    let known = scenario.names.needs.iter().position(|known| known == name);
    NeedId::at(known.expect("the scenario has the need"))
}

fn fact(scenario: &Scenario, name: &str) -> FactId {
    let known = scenario.names.facts.iter().position(|known| known == name);
    FactId::at(known.expect("the scenario has the fact"))
}

fn seek(scenario: &Arc<Scenario>, wishes: &[Wish], most: usize) -> Sought {
    let mut seeker = Seeker::new(Arc::clone(scenario), Wishes(wishes.to_vec()), most);
    loop {
        if let Some(sought) = seeker.work(1000) {
            return sought;
        }
    }
}

/// Plays what was found, and says how its choices are called.
fn play(scenario: &Arc<Scenario>, wishes: &[Wish], sought: Sought) -> Vec<String> {
    let Sought::Found(moment) = sought else {
        panic!("{wishes:?}: {sought:?}")
    };
    let start = Start {
        variant: Some(moment.variant),
        ..Start::default()
    };
    let mut session = Session::start(Arc::clone(scenario), start);
    for choice in &moment.line {
        session.choose(*choice).expect("a line that was found can be said");
    }
    let met = Wishes(wishes.to_vec()).are_met(scenario, session.state());
    assert!(met, "{wishes:?} at {:?}", session.state());
    let named = moment
        .line
        .iter()
        .map(|choice| scenario.names.choices[choice.index()].clone());
    named.collect()
}

#[test]
fn the_shortest_line_leads_to_what_was_wished_for() {
    let cup = cup();
    let wishes = [Wish::Scene(SceneId::at(1)), Wish::Told(FactId::at(0), false)];
    assert_eq!(play(&cup, &wishes, seek(&cup, &wishes, 10_000)), ["ask", "come-in"]);
    let wishes = [
        Wish::Told(FactId::at(0), true),
        Wish::Found(need(&cup, "hot-tea"), false),
    ];
    assert_eq!(play(&cup, &wishes, seek(&cup, &wishes, 10_000)), ["tell"]);
    assert_eq!(play(&cup, &[], seek(&cup, &[], 10_000)), Vec::<String>::new());
}

#[test]
fn an_objection_that_stands_open_can_be_wished_for() {
    let cup = cup();
    // Nothing told: the order is refused, for understanding; nothing else raises an objection that
    // shows. It can be asked for inside alone.
    let wishes = [Wish::Objection(true)];
    let line = play(&cup, &wishes, seek(&cup, &wishes, 10_000));
    assert_eq!(line, ["ask", "come-in", "order"]);
}

#[test]
fn what_no_talk_comes_to_is_called_impossible() {
    let cup = cup();
    // The gift lies deeper than trust can get.
    assert_eq!(
        seek(&cup, &[Wish::Found(need(&cup, "a-gift"), true)], 10_000),
        Sought::Impossible
    );
    assert_eq!(seek(&cup, &[Wish::Trust(Level::High)], 10_000), Sought::Impossible);
    // Inside, the need has been found.
    let both = [Wish::Scene(SceneId::at(1)), Wish::Found(need(&cup, "hot-tea"), false)];
    assert_eq!(seek(&cup, &both, 10_000), Sought::Impossible);
}

#[test]
fn where_not_all_was_looked_at_nothing_is_called_impossible() {
    let cup = cup();
    let sought = seek(&cup, &[Wish::Found(need(&cup, "a-gift"), true)], 3);
    assert!(matches!(sought, Sought::NotFound(_)), "{sought:?}");
}

#[test]
fn a_moment_deep_in_a_large_scenario_is_found_by_coming_nearer() {
    let seal = shipped("imperial-seal");
    let wishes: Vec<Wish> = ["case", "jade", "legend"]
        .iter()
        .map(|name| Wish::Told(fact(&seal, name), true))
        .collect();
    // So few moments that breadth alone gets nowhere.
    let sought = seek(&seal, &wishes, 60);
    let Sought::Found(moment) = &sought else {
        panic!("{sought:?}")
    };
    assert!(!moment.is_shortest);
    play(&seal, &wishes, sought);
}

#[test]
fn every_shipped_scenario_has_a_moment_of_low_trust_with_each_customer() {
    for id in ["imperial-seal", "imperial-seal-a-year-later"] {
        let scenario = shipped(id);
        for variant in (0..scenario.variants.len()).map(VariantId::at) {
            let wishes = [Wish::Who(variant), Wish::Trust(Level::Low)];
            let sought = seek(&scenario, &wishes, 50_000);
            match &sought {
                Sought::Found(moment) => assert_eq!(moment.variant, variant),
                Sought::Impossible | Sought::NotFound(_) => continue,
            }
            play(&scenario, &wishes, sought);
        }
    }
}

/// Three people and a corridor: what one of them says alone is found in two turns, and the seller can
/// sit with nobody but him.
#[test]
fn a_moment_of_a_meeting_is_found_too() {
    let files = SourceFiles {
        id: "printer".to_owned(),
        scenario: include_str!("../scenarios/printer.ron").to_owned(),
        ..SourceFiles::default()
    };
    let scenario = Arc::new(scenario::load(&files).scenario.expect("it can be played"));
    let night = scenario.names.scenes.iter().position(|name| name == "night");
    let wishes = Wishes(vec![
        Wish::Found(need(&scenario, "calm"), true),
        Wish::Scene(SceneId::at(night.expect("the nurse's shift"))),
    ]);
    let Some(Sought::Found(moment)) = Seeker::new(Arc::clone(&scenario), wishes, 5_000).work(5_000) else {
        panic!("it is there");
    };
    let said: Vec<&str> = moment
        .line
        .iter()
        .map(|choice| scenario.names.choices[choice.index()].as_str())
        .collect();
    assert_eq!(said, ["see-nurse", "ask-night"]);
    assert!(moment.is_shortest);
}
