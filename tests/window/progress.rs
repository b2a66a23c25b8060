//! The progress screen, without a window: what is finished shows up, each talk opens its debrief
//! again, all of it by keys and by clicks.

use std::path::PathBuf;

use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::common::window::Game;
use yinxin::game::action::Action;
use yinxin::game::replay::WrittenTo;
use yinxin::game::screens::Screen;
use yinxin::game::session::Talk;
use yinxin::record::Settings;
use yinxin::text::Language;

const STALL: &str = r#"(
    format: 1,
    title: "The tea stall",
    price: 80,
    facts: { "stays-warm": (name: "Keeps tea hot", plausibility: 70, basic: 1, serves: { "hot-tea": 100 }) },
    needs: {
        "hot-tea": (name: "Hot tea on the way", topic: "mornings", depth: 20),
        "gift": (name: "A gift for his mother", topic: "family", depth: 60),
    },
    topics: { "mornings": "his mornings", "family": "his family" },
    customers: {
        "gao": (name: "Mr Gao", trust: 40, patience: 60, scepticism: 10, needs: {
            "hot-tea": (weight: 320, stage: Implied), "gift": (weight: 10),
        }),
    },
    scenes: [
        (id: "stall", opens: "Good morning.", choices: [
            (id: "ask-mornings", says: "What do you drink?", acts: [Ask("mornings")], again: true),
            (id: "ask-family", says: "Do you buy for others too?", acts: [Ask("family")], again: true),
            (id: "tell", says: "It stays hot.", acts: [Tell("stays-warm")]),
            (id: "leave", says: "Another time, then.", acts: [Leave]),
            (id: "order", says: "Shall I wrap one?", acts: [AskForOrder]),
        ]),
    ],
)"#;

fn stall() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder for the scenario");
    let own = folder.path().join("stall");
    std::fs::create_dir(&own).expect("a folder can be made");
    std::fs::write(own.join("scenario.ron"), STALL).expect("a file can be written");
    let path = folder.path().to_owned();
    (folder, path)
}

fn still() -> Settings {
    Settings {
        reduced_motion: true,
        ..Settings::default()
    }
}

fn choose(game: &mut Game, name: &str) {
    let choice = {
        let talk = game.app.world().resource::<Talk>();
        let scenario = talk.scenario().expect("a talk is under way");
        scenario.choice_named(name).expect("a choice of the stall")
    };
    game.ask(Action::Choose(choice));
}

/// A talk to its end, and home again.
fn play(game: &mut Game, choices: &[&str]) {
    game.ask(Action::OpenScenario("stall".into()));
    game.ask(Action::StartTalk);
    for choice in choices {
        match *choice {
            "<" => game.ask(Action::Rewind),
            choice => choose(game, choice),
        }
    }
    game.ask(Action::ShowDebrief);
    game.ask(Action::GoHome);
    assert_eq!(game.screen(), Screen::Home);
}

/// Two talks, and the progress screen.
fn after_two(size: (u32, u32), settings: Settings) -> (tempfile::TempDir, Game) {
    let (folder, path) = stall();
    let mut game = Game::open(&path, size, settings);
    play(&mut game, &["leave"]);
    play(&mut game, &["ask-mornings", "tell", "leave"]);
    game.press(KeyCode::KeyP);
    assert_eq!(game.screen(), Screen::Progress);
    gathered(&mut game);
    (folder, game)
}

fn gathered(game: &mut Game) {
    game.until("the progress", |game| {
        !game.shows("Reading your talks") && !game.shows("正在整理")
    });
}

fn activate(game: &mut Game, starts: &str) {
    let controls = game.controls();
    let found = controls.iter().find(|(_, name)| name.starts_with(starts));
    let entity = found
        .unwrap_or_else(|| panic!("{starts:?} is not among {controls:#?}"))
        .0;
    game.app.world_mut().trigger(Activate { entity });
    game.settle();
}

fn focused(game: &mut Game) -> String {
    let focus = game.app.world().resource::<InputFocus>().get();
    let name = focus.and_then(|entity| game.app.world().get::<AccessibleLabel>(entity));
    name.map_or("nothing".to_owned(), |name| name.0.clone())
}

#[test]
fn before_the_first_talk_is_over_the_screen_says_so() {
    let (_folder, path) = stall();
    let mut game = Game::open(&path, (1280, 720), still());
    activate(&mut game, "Progress");
    gathered(&mut game);
    assert!(game.shows("No finished talk yet"));
    game.press(KeyCode::Escape);
    assert_eq!(game.screen(), Screen::Home);
}

/// 100, 76 and 100 as worked out in `tests/progress.rs`; the talk before ended at nothing.
#[test]
fn the_charts_show_the_last_talk_and_how_it_compares() {
    let (_folder, mut game) = after_two((1280, 720), still());
    assert!(game.shows("+100 on the last time"));
    assert!(game.shows("+76 on the last time"));
    assert!(
        game.shows("Not counted yet"),
        "nothing was sold, so nobody was satisfied"
    );
}

#[test]
fn a_missed_need_is_named_with_the_reason() {
    let (_folder, mut game) = after_two((1280, 720), still());
    assert!(game.shows("A gift for his mother"));
    assert!(game.shows("2 of 2"));
    assert!(game.shows("you asked nothing about “his family”"));
}

#[test]
fn a_talk_opens_its_debrief_again_and_the_way_back_leads_to_the_list() {
    let (_folder, mut game) = after_two((1280, 720), still());
    game.press(KeyCode::ArrowDown);
    assert!(focused(&mut game).starts_with("The tea stall: 2 talks, best 59"));
    game.press(KeyCode::ArrowDown);
    let newest = focused(&mut game);
    assert!(newest.contains("59 points"), "{newest}");
    game.press(KeyCode::Enter);
    assert_eq!(game.screen(), Screen::Debrief);
    assert_eq!(game.turns(), 3);
    assert!(game.shows("You walked away"));
    game.press(KeyCode::Escape);
    assert_eq!(game.screen(), Screen::Progress);
    gathered(&mut game);
    assert_eq!(focused(&mut game), newest);
}

#[test]
fn what_was_taken_back_is_listed_under_practice() {
    let (_folder, path) = stall();
    let mut game = Game::open(&path, (1280, 720), still());
    play(&mut game, &["leave"]);
    play(&mut game, &["tell", "<", "ask-mornings", "leave"]);
    game.ask(Action::OpenProgress);
    gathered(&mut game);
    let attempts = |game: &mut Game| {
        game.controls()
            .iter()
            .filter(|(_, name)| name.contains("Open the debrief"))
            .count()
    };
    assert_eq!(attempts(&mut game), 1);
    game.press(KeyCode::KeyP);
    assert_eq!(attempts(&mut game), 1);
    assert!(game.shows("A gift for his mother"));
    assert!(!game.shows("Hot tea on the way"), "it was found in practice");
}

#[test]
fn the_progress_is_saved_as_a_table() {
    let (_folder, mut game) = after_two((1280, 720), still());
    let folder = tempfile::tempdir().expect("a folder for the table");
    game.app.insert_resource(WrittenTo(folder.path().to_owned()));
    game.press(KeyCode::KeyS);
    assert!(game.shows("Saved: "));
    let saved = std::fs::read_dir(folder.path()).expect("it is there").next();
    let saved = saved.expect("there is one file").expect("it can be seen").path();
    let table = std::fs::read_to_string(saved).expect("it is a text");
    assert_eq!(table.lines().count(), 3, "{table}");
    assert!(
        table.contains(",The tea stall,false,left,false,59,100,76,100,,"),
        "{table}"
    );
}

#[test]
fn a_table_that_cannot_be_saved_is_said_and_nothing_is_lost() {
    let (_folder, mut game) = after_two((1280, 720), still());
    game.app.insert_resource(WrittenTo("/dev/null/nowhere".into()));
    game.press(KeyCode::KeyS);
    assert!(game.shows("Not saved."));
    assert_eq!(game.screen(), Screen::Progress);
}

#[test]
fn everything_fits_in_both_languages_and_all_sizes() {
    for size in [(1280, 720), (1920, 1080), (1100, 700), (800, 600)] {
        for language in [Language::English, Language::Chinese] {
            let settings = Settings { language, ..still() };
            let (_folder, mut game) = after_two(size, settings);
            let misfits = game.texts_that_do_not_fit();
            assert!(misfits.is_empty(), "{size:?} {language:?}: {misfits:#?}");
        }
    }
}
