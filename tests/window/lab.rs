//! What an author sees while writing: live preview and the lab, without a window, with real files.

use std::fs;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use bevy::prelude::*;
use tempfile::TempDir;

use crate::common::window::Game;
use yinxin::game::action::{Action, LabAction};
use yinxin::game::lab::{Lab, WishFor};
use yinxin::game::screens::Screen;
use yinxin::game::session::Talk;
use yinxin::record::Settings;
use yinxin::scenario::{ChoiceId, FactId};
use yinxin::text::Language;

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
        (id: "stall", opens: "Good morning.", choices: [
            (id: "ask", says: "What do you drink?", acts: [Ask("mornings")]),
            (id: "tell", says: "This cup keeps it hot.", acts: [Tell("stays-warm")]),
            (id: "order", says: "Shall I wrap one?", acts: [AskForOrder], again: true),
            (id: "leave", says: "Good day.", acts: [Leave]),
        ]),
    ],
)"#;

/// A fact that does not exist, in line 13.
fn broken() -> String {
    CUP.replace("Tell(\"stays-warm\")", "Tell(\"stays-wram\")")
}

/// A game about the cup alone, and where its file lies.
struct Bench {
    game: Game,
    folder: TempDir,
}

impl Bench {
    fn file(&self) -> PathBuf {
        self.folder.path().join("cup/scenario.ron")
    }

    fn save(&self, text: &str) {
        fs::write(self.file(), text).expect("it can be written");
    }
}

fn bench(text: &str, size: (u32, u32), language: Language) -> Bench {
    let folder = tempfile::tempdir().expect("a folder can be made");
    fs::create_dir(folder.path().join("cup")).expect("it is new");
    fs::write(folder.path().join("cup/scenario.ron"), text).expect("it can be written");
    let settings = Settings {
        reduced_motion: true,
        language,
        ..Settings::default()
    };
    let game = Game::open(folder.path(), size, settings);
    Bench { game, folder }
}

/// In the talk, after the first choice.
fn talking() -> Bench {
    let mut bench = bench(CUP, (1280, 720), Language::English);
    bench.game = bench.game.talk_about("cup");
    bench.game.ask(Action::Choose(ChoiceId::at(0)));
    assert_eq!(bench.game.turns(), 1);
    bench
}

#[test]
fn a_saved_word_is_heard_at_once_and_the_talk_goes_on() {
    let mut bench = talking();
    bench.save(&CUP.replace("This cup keeps it hot.", "It stays hot till evening."));
    let saved = |game: &mut Game| game.shows("It stays hot till evening.");
    bench.game.until("the new wording", saved);
    assert_eq!(bench.game.turns(), 1);
    assert!(bench.game.shows("You are where you were, after 1 turn."));
    assert!(bench.game.app.world().resource::<Talk>().is_practice());
    bench.game.ask(Action::Choose(ChoiceId::at(1)));
    assert!(!bench.game.shows("You are where you were"));
}

#[test]
fn a_broken_edit_leaves_the_last_good_version_running_and_is_shown_until_it_is_mended() {
    let mut bench = talking();
    bench.save(&broken());
    bench.game.until("what is wrong", |game| game.shows("scenario.ron:13:"));
    assert!(bench.game.shows("stays-wram"), "the excerpt is shown");
    assert!(bench.game.shows("the last good version goes on"));
    bench.game.ask(Action::Choose(ChoiceId::at(1)));
    assert_eq!(bench.game.turns(), 2);
    assert_eq!(bench.game.texts_that_do_not_fit(), Vec::<String>::new());
    bench.save(CUP);
    bench
        .game
        .until("peace", |game| !game.shows("the last good version goes on"));
    assert_eq!(bench.game.turns(), 2);
}

#[test]
fn a_choice_that_is_gone_is_asked_about() {
    let mut bench = talking();
    let gone = CUP.replace("(id: \"ask\",", "(id: \"greet\",");
    bench.save(&gone);
    bench
        .game
        .until("the question", |game| game.shows("Go on with the old copy"));
    assert!(bench.game.shows("“ask”"));
    bench.game.ask(Action::KeepOldEdition);
    assert_eq!(bench.game.turns(), 1);
    assert!(!bench.game.shows("Go on with the old copy"));
    bench.save(&gone.replace("Good day.", "Good-bye."));
    bench.game.until("the question", |game| game.shows("Begin anew"));
    bench.game.ask(Action::TakeNewEdition);
    assert_eq!(bench.game.turns(), 0);
    assert!(bench.game.shows("Good-bye."));
}

#[test]
fn a_half_written_file_is_never_shown() {
    let mut bench = talking();
    let new = CUP.replace("Good day.", "Good-bye.");
    for _ in 0..3 {
        bench.save("");
        thread::sleep(Duration::from_millis(60));
        bench.save(&new[..200]);
        bench.game.settle();
        assert!(!bench.game.shows("the last good version goes on"));
    }
    bench.save(&new);
    bench.game.until("the whole file", |game| {
        assert!(!game.shows("the last good version goes on"));
        game.shows("Good-bye.")
    });
    // Written beside it and given its name, as many editors do.
    let beside = bench.folder.path().join("cup/.scenario.ron.swp");
    fs::write(&beside, CUP.replace("Good day.", "Until then.")).expect("it can be written");
    fs::rename(&beside, bench.file()).expect("it can be renamed");
    bench.game.until("the renamed file", |game| game.shows("Until then."));
}

/// The lab for the cup, with everything found out.
fn lab(text: &str, size: (u32, u32), language: Language) -> Bench {
    let mut bench = bench(text, size, language);
    bench.game.press(KeyCode::F2);
    assert_eq!(bench.game.screen(), Screen::Lab);
    bench.game.until("all figures", |game| {
        let lab = game.app.world().resource::<Lab>();
        lab.source.is_some() && lab.progress().is_none()
    });
    bench
}

#[test]
fn the_lab_shows_graph_bots_and_findings_in_both_languages() {
    for language in Language::ALL {
        for size in [(1280, 720), (1920, 1080)] {
            let mut bench = lab(CUP, size, language);
            {
                let lab = bench.game.app.world().resource::<Lab>();
                assert!(lab.graph.is_some() && lab.analysis.is_some());
                assert_eq!(lab.cohorts.len(), 8);
            }
            let stall = yinxin::scenario::SceneId::at(0);
            bench
                .game
                .ask(Action::Lab(LabAction::Pick(yinxin::analysis::graph::Place::Scene(
                    stall,
                ))));
            assert!(bench.game.shows("What do you drink?"));
            bench.game.ask(Action::Lab(LabAction::AskForMoment));
            let misfits = bench.game.texts_that_do_not_fit();
            assert_eq!(misfits, Vec::<String>::new(), "{language:?} {size:?}");
        }
    }
}

#[test]
fn a_broken_scenario_shows_its_problem_in_the_lab_until_it_is_mended() {
    let mut bench = bench(&broken(), (1280, 720), Language::English);
    bench.game.ask(Action::OpenLab("cup".to_owned()));
    bench.game.until("the problem", |game| game.shows("scenario.ron:13:"));
    assert!(bench.game.shows("stays-wram"));
    bench.save(CUP);
    bench.game.until("the graph", |game| {
        let lab = game.app.world().resource::<Lab>();
        lab.graph.is_some()
    });
    assert!(!bench.game.shows("stays-wram"));
}

#[test]
fn a_talk_begins_at_a_moment_that_was_wished_for_and_comes_back_to_the_lab() {
    let mut bench = lab(CUP, (1280, 720), Language::English);
    bench.game.press(KeyCode::KeyM);
    bench
        .game
        .ask(Action::Lab(LabAction::Wish(WishFor::Told(FactId::at(0)), 1)));
    bench.game.press(KeyCode::F5);
    bench.game.until("the moment", |game| game.shows("Begin here"));
    assert!(bench.game.shows("The shortest way there is 1 turn"));
    bench.game.ask(Action::Lab(LabAction::Begin));
    assert_eq!(bench.game.screen(), Screen::Conversation);
    assert_eq!(bench.game.turns(), 1);
    assert!(bench.game.app.world().resource::<Talk>().is_practice());
    bench.game.press(KeyCode::KeyI);
    assert!(bench.game.shows("Behind the face"));
    // 70 plausibility, trust 30 gives no credit, less 10, the usual scepticism.
    assert!(bench.game.shows("understood · 60"), "{:#?}", bench.game.texts());
    bench.game.ask(Action::LeaveTalk);
    assert_eq!(bench.game.screen(), Screen::Lab);
}

#[test]
fn what_cannot_be_is_called_impossible() {
    let mut bench = lab(CUP, (1280, 720), Language::English);
    bench.game.press(KeyCode::KeyM);
    // Nothing here raises trust by 30.
    bench.game.ask(Action::Lab(LabAction::Wish(WishFor::Trust, 3)));
    bench.game.press(KeyCode::F5);
    bench.game.until("the answer", |game| game.shows("Impossible"));
    assert!(!bench.game.shows("Begin here"));
}

#[test]
fn a_learners_talk_has_no_inspector() {
    let mut bench = talking();
    bench.game.press(KeyCode::KeyI);
    assert!(!bench.game.shows("Behind the face") && !bench.game.shows("Inspect"));
}
