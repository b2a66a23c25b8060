//! The picture of a scenario: what is counted, and what is written down.

use crate::common;
use std::collections::BTreeSet;
use std::sync::Arc;

use yinxin::analysis::PolicyName;
use yinxin::analysis::graph::{
    Detail, Games, Graph, Layout, Picture, Place, Proofs, Reach, build, dot, layout, mermaid, svg,
};
use yinxin::analysis::policies::Habit;
use yinxin::scenario::{Scenario, SceneId};
use yinxin::sim::{Outcome, View};
use yinxin::text::Language;

/// A customer of odds 3, and one of odds 1 who tells nothing; in each moment one choice alone is open,
/// so that every policy plays alike. The attic could be reached if conditions did not matter.
const ONE_WAY: &str = r#"(
    format: 1, title: "A < \"B\" & C", price: 100,
    facts: { "f": (plausibility: 70, basic: 1) },
    needs: { "n": (topic: "t", depth: 20) },
    customers: { "c": (name: "C", trust: 30, patience: 30, needs: { "n": (weight: 10) }) },
    variants: {
        "open": (name: "Open", odds: 3),
        "shut": (name: "Shut", odds: 1, customers: { "c": (trust: 10) }),
    },
    scenes: [
        (id: "hall", title: "The <hall>", choices: [(id: "go-in", says: "May I?", minutes: 1, then: "room")]),
        (id: "room", choices: [
            (id: "ask", says: "What for?", minutes: 1, acts: [Ask("t")], replies: [
                (when: [Found("n")], says: "For this.", then: "corner"),
            ]),
            (id: "climb", says: "Up there?", minutes: 1, when: [Chose("stay-up")], then: "attic"),
            (id: "go", says: "Goodbye.", minutes: 1, acts: [Leave], when: [Chose("ask")]),
        ]),
        (id: "corner", choices: [(id: "go-too", says: "Goodbye.", minutes: 1, acts: [Leave])]),
        (id: "attic", choices: [
            (id: "stay-up", says: "Nice view.", minutes: 1),
            (id: "order", says: "Shall I wrap it?", minutes: 1, acts: [AskForOrder]),
        ]),
    ],
)"#;

/// Nine minutes: who asks for the order all the time, two minutes each, never sees the vault.
const PRESSED: &str = r#"(
    format: 1, title: "Pressed", price: 100,
    facts: { "f": (plausibility: 70, basic: 1) },
    needs: { "n": (topic: "t") },
    customers: { "c": (name: "C", trust: 50, patience: 9, needs: { "n": (weight: 10) }) },
    scenes: [
        (id: "shop", choices: [
            (id: "order", says: "Shall I wrap it?", minutes: 2, acts: [AskForOrder], again: true),
            (id: "chat", says: "Nice weather.", minutes: 1, then: "vault"),
        ]),
        (id: "vault", choices: [(id: "go", says: "Goodbye.", minutes: 1, acts: [Leave])]),
    ],
)"#;

const PRESSER: PolicyName = PolicyName::Careless(Habit::Presser);

fn games(policy: PolicyName, count: u64, seed: u64) -> Games {
    Games {
        policy,
        view: View::default(),
        count,
        seed,
    }
}

/// The graph of a scenario with all that can be proven.
fn graph(scenario: &Scenario, games: Games) -> Graph {
    let proofs = Proofs::find(scenario, 10_000, &mut |_| true);
    build(scenario, games, &proofs)
}

fn scene(scenario: &Scenario, name: &str) -> SceneId {
    let position = scenario.names.scenes.iter().position(|known| known == name);
    SceneId::at(position.expect("the scene is in the scenario"))
}

/// How often a choice was made in a scene.
fn made(scenario: &Scenario, graph: &Graph, place: &str, choice: &str) -> Reach {
    let id = scenario.choice_named(choice).expect("the choice is in the scenario");
    let choices = &graph.scenes[scene(scenario, place).index()].choices;
    choices
        .iter()
        .find(|node| node.id == id)
        .expect("it is offered there")
        .reach
}

/// What was counted on the way of a choice.
fn went(scenario: &Scenario, graph: &Graph, choice: &str, to: Place) -> Option<Reach> {
    let id = scenario.choice_named(choice);
    let edge = graph.edges.iter().find(|edge| Some(edge.choice) == id && edge.to == to);
    edge.map(|edge| edge.reach)
}

fn ending(graph: &Graph, outcome: Outcome) -> Option<Reach> {
    let node = graph.endings.iter().find(|node| node.outcome == outcome);
    node.map(|node| node.reach)
}

/// Three of four customers tell what they want it for, and the talk moves on to the corner; the
/// fourth is asked in vain, and the seller leaves the room.
#[test]
fn every_count_is_the_one_worked_out_by_hand() {
    let scenario = common::scenario_from(ONE_WAY);
    let graph = graph(&scenario, games(PRESSER, 1, 0));
    assert_eq!((graph.counted, graph.exact), (4, true));
    let reached: Vec<Reach> = graph.scenes.iter().map(|node| node.reach).collect();
    assert_eq!(
        reached,
        [Reach::Met(4), Reach::Met(4), Reach::Met(3), Reach::Unreachable]
    );
    assert_eq!(made(&scenario, &graph, "room", "ask"), Reach::Met(4));
    assert_eq!(made(&scenario, &graph, "room", "go"), Reach::Met(1));
    assert_eq!(made(&scenario, &graph, "corner", "go-too"), Reach::Met(3));
    let left = Place::Ending(Outcome::Left);
    let corner = Place::Scene(scene(&scenario, "corner"));
    assert_eq!(went(&scenario, &graph, "ask", corner), Some(Reach::Met(3)));
    assert_eq!(went(&scenario, &graph, "go", left), Some(Reach::Met(1)));
    assert_eq!(went(&scenario, &graph, "go-too", left), Some(Reach::Met(3)));
    assert_eq!(ending(&graph, Outcome::Left), Some(Reach::Met(4)));
}

#[test]
fn what_no_talk_can_reach_is_told_apart_from_what_none_of_these_met() {
    let scenario = common::scenario_from(ONE_WAY);
    let proven = graph(&scenario, games(PRESSER, 1, 0));
    let attic = Place::Scene(scene(&scenario, "attic"));
    assert_eq!(made(&scenario, &proven, "room", "climb"), Reach::Unreachable);
    assert_eq!(went(&scenario, &proven, "climb", attic), Some(Reach::Unreachable));
    assert_eq!(ending(&proven, Outcome::Sold), Some(Reach::Unreachable));
    assert_eq!(
        ending(&proven, Outcome::OutOfPatience),
        None,
        "no choice is written to lead to it"
    );
    let unproven = build(&scenario, games(PRESSER, 1, 0), &Proofs::default());
    assert_eq!(made(&scenario, &unproven, "room", "climb"), Reach::NotMet);
    assert_eq!(ending(&unproven, Outcome::Sold), Some(Reach::NotMet));
}

#[test]
fn a_scene_that_the_policy_never_enters_is_not_met_though_it_can_be_reached() {
    let scenario = common::scenario_from(PRESSED);
    let pressed = graph(&scenario, games(PRESSER, 1, 0));
    let vault = scene(&scenario, "vault");
    assert_eq!(pressed.scenes[vault.index()].reach, Reach::NotMet);
    assert_eq!(
        went(&scenario, &pressed, "chat", Place::Scene(vault)),
        Some(Reach::NotMet)
    );
    assert_eq!(ending(&pressed, Outcome::OutOfPatience), Some(Reach::Met(1)));
    // Of two open offers each is taken half of the time: somebody chats in a hundred talks.
    let wandered = graph(&scenario, games(PolicyName::Random, 100, 0));
    assert!(matches!(wandered.scenes[vault.index()].reach, Reach::Met(_)));
}

/// Without a proof from a walk, a scene to which nothing is written to lead is still proven.
#[test]
fn a_scene_to_which_no_choice_leads_needs_no_walk() {
    let cut_off = ONE_WAY.replace(", then: \"attic\"", "");
    let scenario = common::scenario_from(&cut_off);
    let proofs = Proofs::find(&scenario, 0, &mut |_| true);
    assert_eq!(proofs.scenes, BTreeSet::from([scene(&scenario, "attic")]));
    let there = scenario.scene(scene(&scenario, "attic")).choices.iter().copied();
    assert_eq!(proofs.choices, there.collect());
}

#[test]
fn in_the_shipped_scenarios_every_talk_begins_once_and_ends_once() {
    for id in common::all_shipped() {
        let scenario = common::scenario(&id);
        let graph = build(&scenario, games(PolicyName::Random, 200, 7), &Proofs::default());
        assert_eq!(graph.scenes[0].reach, Reach::Met(200), "{id}");
        let ended: u64 = graph.endings.iter().map(|node| node.reach.games()).sum();
        assert_eq!(ended, 200, "{id}");
        for way in &graph.moves {
            let of_edges = graph
                .edges
                .iter()
                .filter(|edge| (edge.from, edge.to) == (way.from, way.to));
            let (most, sum) = of_edges.fold((0, 0), |(most, sum), edge| {
                (edge.reach.games().max(most), sum + edge.reach.games())
            });
            assert!((most..=sum).contains(&way.reach.games()), "{id}: {way:?}");
            assert!(
                way.reach.games() <= graph.scenes[way.from.index()].reach.games(),
                "{id}"
            );
        }
    }
}

fn shipped_pictures() -> Vec<Picture> {
    let mut pictures = Vec::new();
    for id in common::all_shipped() {
        let scenario = common::scenario(&id);
        let graph = build(&scenario, games(PolicyName::Random, 100, 0), &Proofs::default());
        pictures.extend(all_pictures(&scenario, &graph));
    }
    pictures
}

fn all_pictures(scenario: &Scenario, graph: &Graph) -> Vec<Picture> {
    let each =
        |language| [Detail::Scenes, Detail::Choices].map(|detail| Picture::of(scenario, graph, detail, language));
    Language::ALL.into_iter().flat_map(each).collect()
}

fn planted() -> (Arc<Scenario>, Vec<Picture>) {
    let scenario = common::scenario_from(ONE_WAY);
    let graph = graph(&scenario, games(PRESSER, 1, 0));
    let pictures = all_pictures(&scenario, &graph);
    (scenario, pictures)
}

#[test]
fn no_card_lies_upon_another_and_none_outside_the_picture() {
    for picture in shipped_pictures().into_iter().chain(planted().1) {
        let Layout {
            width, height, cards, ..
        } = layout(&picture);
        for (position, card) in cards.iter().enumerate() {
            let (left, top) = (card.corner.x, card.corner.y);
            assert!(left >= 0 && top >= 0 && left + card.width <= width && top + card.height <= height);
            for other in &cards[..position] {
                let beside = other.corner.x + other.width <= left || left + card.width <= other.corner.x;
                let above = other.corner.y + other.height <= top || top + card.height <= other.corner.y;
                assert!(beside || above, "{card:?} and {other:?}");
            }
        }
    }
}

#[test]
fn no_label_lies_upon_another() {
    for picture in shipped_pictures() {
        let layout = layout(&picture);
        for (position, wire) in layout.wires.iter().enumerate() {
            let apart = layout.wires[..position]
                .iter()
                .all(|other| (other.label.x - wire.label.x).abs() >= 70 || (other.label.y - wire.label.y).abs() >= 20);
            assert!(apart, "{wire:?}");
        }
    }
}

#[test]
fn the_svg_is_xml_without_scripts_and_holds_every_whole_text() {
    for picture in shipped_pictures().into_iter().chain(planted().1) {
        let text = svg(&picture);
        let document = roxmltree::Document::parse(&text).expect("an SVG is XML");
        let names: BTreeSet<&str> = document.descendants().map(|node| node.tag_name().name()).collect();
        assert!(!names.contains("script") && !names.contains("image"), "{names:?}");
        let titles: BTreeSet<String> = document
            .descendants()
            .filter(|node| node.has_tag_name("title"))
            .filter_map(|node| node.text().map(str::to_owned))
            .collect();
        for row in picture.cards.iter().flat_map(|card| &card.rows) {
            let whole = format!("{} · {}", row.words, picture.share(row.reach));
            assert!(titles.contains(&whole), "{whole}");
        }
    }
}

#[test]
fn what_is_out_of_reach_says_so_in_words() {
    let (_, pictures) = planted();
    for (picture, words) in pictures
        .iter()
        .zip(["out of reach", "out of reach", "到不了", "到不了"])
    {
        assert!(svg(picture).contains(&format!("attic · {words}")));
        for written in [dot(picture), mermaid(picture)] {
            assert!(written.contains(words), "{written}");
        }
    }
}

/// The names that a DOT file gives to nodes, and those that its edges use.
#[test]
fn the_dot_file_names_every_node_that_its_edges_use() {
    for picture in shipped_pictures().into_iter().chain(planted().1) {
        let text = dot(&picture);
        let quoted = |line: &str| line.split('"').nth(1).expect("a node's name is quoted").to_owned();
        let (edges, nodes): (Vec<&str>, Vec<&str>) = text
            .lines()
            .map(str::trim)
            .filter(|line| line.starts_with("\"scene ") || line.starts_with("\"ending "))
            .partition(|line| line.contains(" -> "));
        let named: BTreeSet<String> = nodes.into_iter().map(quoted).collect();
        assert_eq!(named.len(), picture.cards.len());
        for edge in &edges {
            let (from, to) = edge.split_once(" -> ").expect("an edge has an arrow");
            assert!(named.contains(&quoted(from)) && named.contains(&quoted(to)), "{edge}");
            assert!(edge.ends_with("];"), "{edge}");
        }
        let exits = picture
            .cards
            .iter()
            .flat_map(|card| &card.rows)
            .map(|row| row.exits.len());
        assert_eq!(edges.len(), exits.sum::<usize>());
        assert_eq!(text.matches('{').count(), text.matches('}').count());
    }
}

#[test]
fn the_mermaid_file_names_every_node_that_its_arrows_use() {
    for picture in shipped_pictures().into_iter().chain(planted().1) {
        let text = mermaid(&picture);
        let (arrows, others): (Vec<&str>, Vec<&str>) = text
            .lines()
            .map(str::trim)
            .partition(|line| line.contains("-->|") || line.contains("-.->|"));
        let named: BTreeSet<&str> = others
            .iter()
            .map(|line| line.strip_prefix("subgraph ").unwrap_or(line))
            .filter_map(|line| line.split_once(['[', '(']))
            .map(|(name, _)| name)
            .collect();
        for arrow in &arrows {
            let ends = [arrow.split(' ').next(), arrow.rsplit(' ').next()];
            assert!(ends.iter().flatten().all(|end| named.contains(end)), "{arrow}");
        }
        let opened = others.iter().filter(|line| line.starts_with("subgraph ")).count();
        assert_eq!(others.iter().filter(|line| **line == "end").count(), opened);
        // Two quotation marks a label, whatever the words hold.
        for line in text.lines().filter(|line| line.contains("[\"") || line.contains("|\"")) {
            assert_eq!(line.matches('"').count(), 2, "{line}");
        }
    }
}

#[cfg(feature = "cli")]
mod through_the_program {
    use std::fs;
    use std::path::Path;

    use assert_cmd::Command;

    use super::common;

    /// The program, away from the environment's language and colours; it draws the seal.
    fn draw(scenario: &Path, arguments: &[&str]) -> assert_cmd::assert::Assert {
        let mut command = Command::cargo_bin("yinxin").expect("the program is built");
        command.env("LC_ALL", "C").env("NO_COLOR", "1");
        command.args(["graph", "--games", "50", "--max-states", "0"]);
        command.arg(scenario).args(arguments).assert()
    }

    fn printed(assert: &assert_cmd::assert::Assert) -> String {
        let output = assert.get_output();
        String::from_utf8_lossy(&[output.stdout.as_slice(), output.stderr.as_slice()].concat()).into_owned()
    }

    #[test]
    fn the_same_seed_draws_the_same_bytes_and_another_does_not() {
        let seal = common::shipped().join("imperial-seal");
        let drawn = |seed: &str| printed(&draw(&seal, &["--seed", seed]).success());
        assert_eq!(drawn("1"), drawn("1"));
        assert_ne!(drawn("1"), drawn("2"));
    }

    #[test]
    fn the_ending_of_the_name_decides_what_is_written() {
        let seal = common::shipped().join("imperial-seal");
        let folder = tempfile::tempdir().expect("a folder");
        for (name, begins) in [("a.svg", "<svg "), ("a.dot", "digraph "), ("a.mmd", "---\n")] {
            let out = folder.path().join(name);
            draw(&seal, &["--out", &out.display().to_string()]).success();
            let written = fs::read_to_string(&out).expect("the picture is written");
            assert!(written.starts_with(begins), "{name}: {written}");
        }
        let left = fs::read_dir(folder.path()).expect("the folder is there").count();
        assert_eq!(left, 3, "nothing but the pictures");
    }

    #[test]
    fn an_unknown_ending_is_told_before_anything_is_read() {
        let assert = draw(Path::new("no-such-scenario"), &["--out", "picture.png"]).code(2);
        assert!(printed(&assert).contains("picture.png"), "{}", printed(&assert));
    }

    #[test]
    fn a_place_that_cannot_be_written_to_is_named_with_a_remedy() {
        let seal = common::shipped().join("imperial-seal");
        let folder = tempfile::tempdir().expect("a folder");
        let in_the_way = folder.path().join("file");
        fs::write(&in_the_way, "kept").expect("a file");
        let out = in_the_way.join("a.svg").display().to_string();
        let told = printed(&draw(&seal, &["--out", &out]).code(2));
        assert!(told.contains(&out) && told.contains("--out"), "{told}");
        assert_eq!(fs::read_to_string(&in_the_way).expect("the file is there"), "kept");
    }

    #[test]
    fn a_broken_scenario_tells_its_problems() {
        let broken = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad-scenarios");
        let folder = tempfile::tempdir().expect("a folder");
        let text = fs::read_to_string(broken.join("a-comma-is-forgotten-at-the-end-of-a-line.ron"));
        fs::write(folder.path().join("scenario.ron"), text.expect("it is there")).expect("a file");
        let told = printed(&draw(folder.path(), &[]).code(2));
        assert!(told.contains("error[E"), "{told}");
    }
}
