//! The debrief's look back, without a window: the chart, the best line beside one's own, and playing
//! on from an earlier turn.

use std::path::PathBuf;

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::common::window::{Game, SIZES};
use yinxin::analysis::review::{MoveGrade, grade};
use yinxin::game::action::Action;
use yinxin::game::review::LookedBack;
use yinxin::game::screens::Screen;
use yinxin::game::session::Talk;
use yinxin::record::{Look, Settings, TextSize};
use yinxin::text::Language;

/// A talk that can be as long as one likes: small talk takes a minute.
const STALL: &str = r#"(
    format: 1,
    title: "A cup that stays warm",
    price: 80,
    facts: { "stays-warm": (name: "Keeps tea hot for eight hours", plausibility: 70, basic: 1, serves: { "hot-tea": 100 }) },
    needs: { "hot-tea": (name: "Hot tea on the way", topic: "mornings", depth: 20) },
    customers: {
        "gao": (name: "Mr Gao", portrait: "gao", trust: 40, patience: 30, scepticism: 10,
                needs: { "hot-tea": (weight: 320, stage: Implied) }),
    },
    scenes: [
        (id: "stall", title: "At the stall", opens: "Good morning. Only looking.", choices: [
            (id: "ask-mornings", says: "What do you drink on your way to work?", acts: [Ask("mornings")],
             why: "Questions are cheap.", replies: [(says: "Tea. It is cold by the second stop.")]),
            (id: "tell-warm", says: "This cup keeps it hot for eight hours.", acts: [Tell("stays-warm")],
             replies: [(says: "Eight hours is long.")]),
            (id: "talk-weather", says: "Cold today.", acts: [], again: true, replies: [(says: "It is.")]),
            (id: "leave", says: "Then I won’t keep you.", acts: [Leave], replies: [(says: "Good day.")]),
            (id: "order", says: "Shall I wrap one for you?", acts: [AskForOrder]),
        ]),
    ],
)"#;

const ASK: KeyCode = KeyCode::Digit1;

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

fn says(game: &mut Game, name: &str) {
    let choice = {
        let talk = game.app.world().resource::<Talk>();
        let scenario = talk.scenario().expect("a talk is under way");
        scenario.choice_named(name).expect("a choice of the stall")
    };
    game.ask(Action::Choose(choice));
}

/// After so many turns of which all but the first and the last are small talk, with the look back at
/// its end.
fn looked_back(turns: usize, size: (u32, u32), settings: Settings) -> Game {
    let (_folder, path) = stall();
    let mut game = Game::open(&path, size, settings).talk_about("stall");
    game.press(ASK);
    for _ in 2..turns {
        says(&mut game, "talk-weather");
    }
    says(&mut game, "leave");
    assert_eq!(game.turns(), turns);
    game.ask(Action::ShowDebrief);
    until_closed(&mut game);
    game
}

fn until_closed(game: &mut Game) {
    game.until("a review", |game| {
        let looked_back = game.app.world().resource::<LookedBack>();
        looked_back.review().is_some() && !looked_back.is_under_way()
    });
}

fn usual() -> Game {
    looked_back(4, (1280, 720), still())
}

/// The controls of the chart, in order.
fn chart(game: &mut Game) -> Vec<(Entity, String)> {
    let controls = game.controls();
    controls
        .into_iter()
        .filter(|(_, name)| name.contains("had the talk ended there"))
        .collect()
}

#[test]
fn the_chart_says_of_every_turn_what_it_was_and_what_was_still_attainable() {
    let mut game = usual();
    assert!(game.shows("What was still attainable"));
    let turns = chart(&mut game);
    assert_eq!(turns.len(), 4, "{turns:?}");
    for ((control, name), turn) in turns.iter().zip(1..) {
        assert!(name.starts_with(&format!("Turn {turn}: ")), "{name}");
        assert!(name.ends_with("still attainable."), "{name}");
        assert!(game.app.world().get::<TabIndex>(*control).is_some());
    }
}

#[test]
fn the_screen_is_there_before_the_first_figure_is() {
    let (_folder, path) = stall();
    let mut game = Game::open(&path, (1280, 720), still()).talk_about("stall");
    says(&mut game, "leave");
    game.app.world_mut().write_message(Action::ShowDebrief);
    while game.screen() != Screen::Debrief {
        game.app.update();
    }
    game.app.update();
    assert!(game.shows("You walked away"));
}

/// Told what the cup is, Mr Gao understands it wholly and believes it (70 − 10 = 60). A third of 320
/// yuan is 106: 32 % above the price, worth 60 + 16 = 76. Once it is ordered, satisfaction counts, and
/// is 60 as nothing was promised: half the mean of 100, 76, 100 and 60 and half of 60 are 42 + 30 = 72.
/// Left before a word on the cup, the talk is worth nothing.
#[test]
fn the_turn_that_cost_most_is_shown_first_with_what_it_gave_away() {
    let mut game = usual();
    assert!(game.shows("Turn 4: best line beside yours"));
    assert!(game.shows("Blunder: gave away 72 points."));
    let turns = chart(&mut game);
    assert!(turns[3].1.starts_with("Turn 4: blunder, gave away 72 points."));
    assert!(turns[0].1.starts_with("Turn 1: good."));
}

#[test]
fn a_turn_of_the_chart_can_be_picked() {
    let mut game = usual();
    let third = chart(&mut game)[2].0;
    game.app.world_mut().trigger(Activate { entity: third });
    game.settle();
    assert!(game.shows("Turn 3: best line beside yours"));
    game.press(KeyCode::ArrowLeft);
    assert!(game.shows("Turn 2: best line beside yours"));
}

#[test]
fn replaying_from_a_turn_keeps_what_was_said_before_it() {
    let mut game = usual();
    let seed = game.app.world().resource::<Talk>().seed();
    game.ask(Action::GoToTurn(3));
    game.press(KeyCode::KeyR);
    assert_eq!(game.screen(), Screen::Conversation);
    assert_eq!(game.turns(), 2);
    assert!(game.shows("Tea. It is cold by the second stop."));
    assert!(game.shows("Replayed from turn 3"));
    let talk = game.app.world().resource::<Talk>();
    assert_eq!(talk.seed(), seed);
    assert!(talk.is_practice(), "who plays on knows what the answers were");
}

#[test]
fn the_debrief_of_a_branch_says_where_it_branched_off() {
    let mut game = usual();
    game.ask(Action::GoToTurn(2));
    game.press(KeyCode::KeyR);
    says(&mut game, "tell-warm");
    says(&mut game, "leave");
    game.ask(Action::ShowDebrief);
    until_closed(&mut game);
    assert!(game.shows("replayed from turn 2"));
    assert!(game.shows("does not compare with others"));
    assert!(game.shows("This cup keeps it hot for eight hours."));
}

#[test]
fn whoever_leaves_a_branch_is_back_at_the_debrief_it_came_from() {
    let mut game = usual();
    game.ask(Action::GoToTurn(2));
    game.press(KeyCode::KeyR);
    says(&mut game, "tell-warm");
    game.press(KeyCode::Escape);
    assert!(game.shows("Leave this talk?"));
    game.ask(Action::LeaveTalk);
    assert_eq!(game.screen(), Screen::Debrief);
    assert_eq!(game.turns(), 4);
    assert!(!game.app.world().resource::<Talk>().is_practice());
    game.press(KeyCode::Escape);
    assert_eq!(game.screen(), Screen::Home);
}

#[test]
fn playing_again_begins_at_the_beginning_and_is_no_practice() {
    let mut game = usual();
    game.ask(Action::GoToTurn(2));
    game.press(KeyCode::KeyR);
    says(&mut game, "leave");
    game.ask(Action::ShowDebrief);
    game.press(KeyCode::KeyP);
    assert_eq!(game.turns(), 0);
    assert!(!game.app.world().resource::<Talk>().is_practice());
}

/// Whatever the order in which systems run: the screen that opens forgets what was asked before it.
#[test]
fn the_keys_of_the_ways_on_begin_a_talk() {
    for key in [KeyCode::KeyP, KeyCode::KeyN] {
        let mut game = usual();
        game.press(key);
        assert_eq!(game.screen(), Screen::Conversation);
        assert!(game.app.world().resource::<Talk>().is_under_way(), "{key:?}");
        assert_eq!(game.turns(), 0, "{key:?}");
    }
}

/// The words of the glossary name the bounds at which the grades begin.
#[test]
fn the_glossary_explains_the_marks_with_their_true_bounds() {
    let mut game = usual();
    game.press(KeyCode::F1);
    let begins = [
        (20, MoveGrade::Inaccuracy, "Gave away 2 points or more"),
        (50, MoveGrade::Mistake, "Gave away 5 points or more"),
        (100, MoveGrade::Blunder, "Gave away 10 points or more"),
    ];
    for (tenths, begun, said) in begins {
        assert_eq!(grade(tenths, None, false), begun);
        assert!(grade(tenths - 1, None, false) < begun);
        assert!(game.shows(said), "{said}");
    }
    assert_eq!(grade(0, Some(100), false), MoveGrade::Brilliant);
    assert_eq!(grade(0, Some(99), false), MoveGrade::Good);
    assert!(game.shows("10 points behind or more"));
}

/// Every text of the debrief fits its box, whichever turn is looked at.
fn every_text_fits(turns: usize, size: (u32, u32), language: Language, percent: u16, look: Look) {
    let settings = Settings {
        language,
        look,
        text_size: TextSize::from(percent),
        ..still()
    };
    let mut game = looked_back(turns, size, settings);
    for turn in [1, turns] {
        game.ask(Action::GoToTurn(turn));
        let misfits = game.texts_that_do_not_fit();
        assert!(
            misfits.is_empty(),
            "{turns} turns, {size:?} {language:?} {percent} %, turn {turn}:\n{}",
            misfits.join("\n")
        );
    }
}

#[test]
fn talks_of_three_and_of_thirty_turns_fit_in_english() {
    for size in SIZES {
        for turns in [3, 30] {
            every_text_fits(turns, size, Language::English, 100, Look::Paper);
        }
    }
}

#[test]
fn talks_of_three_and_of_thirty_turns_fit_in_chinese() {
    for size in SIZES {
        for turns in [3, 30] {
            every_text_fits(turns, size, Language::Chinese, 100, Look::Ink);
        }
    }
}

#[test]
fn large_letters_fit_too() {
    every_text_fits(12, (1280, 720), Language::English, 150, Look::Paper);
    every_text_fits(30, (1920, 1080), Language::Chinese, 130, Look::Paper);
}
