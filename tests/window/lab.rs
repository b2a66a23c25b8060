//! What an author sees while writing: live preview and the lab, without a window, with real files.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use bevy::prelude::*;
use tempfile::TempDir;

use crate::common::window::Game;
use yinxin::analysis::PolicyName;
use yinxin::analysis::tally::Cohort;
use yinxin::game::action::{Action, LabAction};
use yinxin::game::attempts::Attempts;
use yinxin::game::lab::{Lab, WishFor};
use yinxin::game::screens::Screen;
use yinxin::game::session::Talk;
use yinxin::record::Settings;
use yinxin::record::journal::{Entry, Reading};
use yinxin::scenario::{ChoiceId, FactId, NeedId};
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

/// The journal of the only attempt that was kept.
fn kept(game: &Game) -> Reading {
    let attempts = game.config().join("data/profiles/default/attempts");
    let files = fs::read_dir(attempts).expect("something was kept").flatten();
    let journals: Vec<PathBuf> = files
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "jsonl"))
        .collect();
    assert_eq!(journals.len(), 1, "{journals:?}");
    Reading::of(&fs::read(&journals[0]).expect("it can be read")).expect("it is sound")
}

fn choices(reading: &Reading) -> Vec<&str> {
    let chosen = reading.entries.iter().filter_map(|entry| match entry {
        Entry::Chose { choice, .. } => Some(choice.as_str()),
        _ => None,
    });
    chosen.collect()
}

#[test]
fn what_was_played_before_an_edit_is_kept_and_what_comes_after_is_not_added_to_it() {
    let mut bench = talking();
    bench.save(&CUP.replace("Good day.", "Good-bye."));
    bench.game.until("the new wording", |game| game.shows("Good-bye."));
    bench.game.ask(Action::Choose(ChoiceId::at(1)));
    assert_eq!(bench.game.turns(), 2);
    let reading = kept(&bench.game);
    assert!(reading.damage.is_none());
    assert_eq!(choices(&reading), ["ask"]);
}

#[test]
fn what_was_played_before_the_lab_began_a_talk_is_kept_apart_from_it() {
    let mut bench = talking();
    bench.game.ask(Action::OpenLab("cup".to_owned()));
    assert_eq!(bench.game.screen(), Screen::Lab);
    bench.game.until("the scenario", |game| {
        game.app.world().resource::<Lab>().scenario().is_some()
    });
    bench.game.ask(Action::Lab(LabAction::Try));
    assert_eq!(bench.game.screen(), Screen::Conversation);
    bench.game.ask(Action::Choose(ChoiceId::at(3)));
    assert_eq!(bench.game.turns(), 1);
    let reading = kept(&bench.game);
    assert!(reading.damage.is_none());
    assert_eq!(choices(&reading), ["ask"]);
}

#[test]
fn a_talk_with_a_copy_of_its_own_says_that_it_stays_with_it() {
    let Bench { game, folder } = talking();
    let settings = game.close();
    let mut game = Game::open_with(folder.path(), (1280, 720), settings);
    let waiting = |game: &mut Game| {
        let attempts = game.app.world().resource::<Attempts>();
        attempts.shown().first().map(|card| card.attempt.clone())
    };
    game.until("the attempt", |game| waiting(game).is_some());
    let attempt = waiting(&mut game).expect("it was there");
    game.ask(Action::TakeUp(attempt));
    game.until("the talk", |game| game.screen() == Screen::Conversation);
    let mut bench = Bench { game, folder };
    bench.save(&CUP.replace("Good day.", "Good-bye."));
    bench
        .game
        .until("the word about it", |game| game.shows("keeps the copy"));
    assert!(!bench.game.shows("Good-bye."));
    assert_eq!(bench.game.texts_that_do_not_fit(), Vec::<String>::new());
    bench.game.ask(Action::Choose(ChoiceId::at(1)));
    assert!(!bench.game.shows("keeps the copy"));
}

#[test]
fn a_search_that_is_waited_for_goes_on_in_the_edition_that_was_saved() {
    let mut bench = lab(CUP, (1280, 720), Language::English);
    bench.game.press(KeyCode::KeyM);
    // Nothing here raises trust by 30.
    bench.game.ask(Action::Lab(LabAction::Wish(WishFor::Trust, 3)));
    bench.game.press(KeyCode::F5);
    bench.game.until("the answer", |game| game.shows("Impossible"));
    // Somebody who trusts from the first word.
    bench.save(&CUP.replace("trust: 30", "trust: 90"));
    bench.game.until("the new answer", |game| game.shows("Begin here"));
    assert!(!bench.game.shows("Impossible"));
}

/// Two wishes at once, by the keys alone.
#[test]
fn a_moment_with_low_trust_and_the_fact_told_is_found_by_keys() {
    let mut bench = lab(CUP, (1280, 720), Language::English);
    bench.game.press(KeyCode::KeyM);
    for (about, option) in [(WishFor::Trust, 1), (WishFor::Told(FactId::at(0)), 1)] {
        bench.game.tab_to(&Action::Lab(LabAction::Wish(about, option)));
        bench.game.press(KeyCode::Enter);
    }
    bench.game.press(KeyCode::F5);
    bench.game.until("the moment", |game| game.shows("Begin here"));
    bench.game.tab_to(&Action::Lab(LabAction::Begin));
    bench.game.press(KeyCode::Enter);
    assert_eq!(bench.game.screen(), Screen::Conversation);
    assert_eq!(bench.game.turns(), 1);
    assert!(bench.game.app.world().resource::<Talk>().is_practice());
}

#[test]
fn the_spread_of_the_bots_and_what_is_never_worth_saying_are_on_the_screen() {
    let mut bench = lab(CUP, (1280, 720), Language::English);
    let texts = bench.game.texts();
    let lab = bench.game.app.world().resource::<Lab>();
    let reached: BTreeSet<usize> = lab.cohorts.iter().flat_map(columns).map(|(column, _)| column).collect();
    assert!(reached.len() >= 2, "not all bots do equally well");
    for cohort in &lab.cohorts {
        let played = if cohort.policy == PolicyName::Random { 1000 } else { 1 };
        assert_eq!(cohort.games(), played, "{}", cohort.policy.name());
        for (column, talks) in columns(cohort) {
            let share = (100.0 * talks as f32 / played as f32).round();
            assert!(
                texts.contains(&format!("{share}")),
                "{} in {column}",
                cohort.policy.name()
            );
        }
    }
    // Whoever leaves throws away whatever had been reached; asking is a mistake nowhere.
    let analysis = lab.analysis.as_ref().expect("it was analyzed");
    let names = |&(choice, _): &(ChoiceId, u8)| {
        lab.scenario()
            .map(|scenario| scenario.names.choices[choice.index()].as_str())
    };
    let dominated: Vec<_> = analysis.dominated.iter().filter_map(names).collect();
    assert_eq!(dominated, ["leave"]);
    let loss = format!("–{}", analysis.dominated[0].1);
    assert!(texts.contains(&loss) && texts.contains(&"leave".to_owned()));
    assert!(bench.game.shows("W103") && bench.game.shows("scenario.ron:15:18"));
}

/// The columns of the screen, by tens of points, in which any of its talks ended, and how many did.
fn columns(cohort: &Cohort) -> Vec<(usize, u64)> {
    let bins = cohort.histogram();
    let talks = [0..2, 2..4, 4..6, 6..7, 7..8, 8..11].map(|tens| bins[tens].iter().sum());
    talks.into_iter().enumerate().filter(|&(_, talks)| talks > 0).collect()
}

#[test]
fn a_meeting_lies_open_in_the_lab() {
    let printer = include_str!("../scenarios/printer.ron");
    for language in Language::ALL {
        let mut bench = lab(printer, (1280, 720), language);
        let lab = bench.game.app.world().resource::<Lab>();
        assert!(lab.scenario().is_some_and(|scenario| scenario.meeting.is_some()));
        assert!(lab.graph.is_some() && lab.analysis.is_some());
        assert_eq!(lab.cohorts.len(), 8);
        assert_eq!(bench.game.texts_that_do_not_fit(), Vec::<String>::new());
        bench.game.ask(Action::Lab(LabAction::Try));
        assert_eq!(bench.game.screen(), Screen::Conversation);
        bench.game.ask(Action::LeaveTalk);
        assert_eq!(bench.game.screen(), Screen::Lab);
    }
}

#[test]
fn a_moment_of_a_meeting_is_found_and_everybody_there_is_laid_open() {
    let mut bench = lab(include_str!("../scenarios/printer.ron"), (1280, 720), Language::English);
    let calm = {
        let lab = bench.game.app.world().resource::<Lab>();
        let scenario = lab.scenario().expect("it can be played");
        let named = scenario.names.needs.iter().position(|name| name == "calm");
        NeedId::at(named.expect("the nurse needs calm"))
    };
    bench.game.press(KeyCode::KeyM);
    assert!(bench.game.shows("Trust of Ms Lin"));
    bench.game.ask(Action::Lab(LabAction::Wish(WishFor::Found(calm), 1)));
    assert_eq!(bench.game.texts_that_do_not_fit(), Vec::<String>::new());
    bench.game.press(KeyCode::F5);
    bench.game.until("the moment", |game| game.shows("Begin here"));
    // Go to him on his shift, or into the meeting, and ask: he trusts from the start.
    assert!(bench.game.shows("The shortest way there is 2 turns"));
    bench.game.ask(Action::Lab(LabAction::Begin));
    assert_eq!(bench.game.turns(), 2);
    bench.game.press(KeyCode::KeyI);
    assert!(bench.game.shows("Behind the face"));
    assert!(bench.game.shows("found · ¥400"), "{:#?}", bench.game.texts());
    // Nobody has been told anything.
    assert!(bench.game.shows("own 0, with the others 0"));
    assert_eq!(bench.game.texts_that_do_not_fit(), Vec::<String>::new());
}

#[test]
fn a_slip_with_one_remedy_is_mended_in_the_lab() {
    let mut bench = bench(&broken(), (1280, 720), Language::English);
    bench.game.ask(Action::OpenLab("cup".to_owned()));
    bench.game.until("the problem", |game| game.shows("Mend this"));
    bench.game.ask(Action::Lab(LabAction::Mend));
    assert_eq!(fs::read_to_string(bench.file()).expect("it is there"), CUP);
    bench.game.until("the graph", |game| {
        let lab = game.app.world().resource::<Lab>();
        lab.graph.is_some()
    });
    assert!(!bench.game.shows("Mend this"));
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
