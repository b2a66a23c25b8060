//! The talk in the window, without a window: keys, focus, languages, colours, and that every text
//! fits its box.

use crate::common;
use std::collections::BTreeSet;
use std::path::PathBuf;

use bevy::a11y::AccessibilityNode;
use bevy::input_focus::InputFocus;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::Activate;

use crate::common::window::{Game, SIZES};
use yinxin::game::action::{Action, Does};
use yinxin::game::screens::Screen;
use yinxin::game::screens::conversation::{LiveRegion, Transcript};
use yinxin::game::session::Talk;
use yinxin::game::theme::Palette;
use yinxin::record::{Look, Settings, TextSize};
use yinxin::sim::Grain;
use yinxin::text::{Language, words};

/// A talk with a closed choice, a choice that ends it, and one answer for each line.
const STALL: &str = r#"(
    format: 1,
    title: "A cup that stays warm",
    price: 80,
    facts: { "stays-warm": (name: "Keeps tea hot for eight hours", plausibility: 70, basic: 1, serves: { "hot-tea": 100 }) },
    evidence: { "thermometer": (name: "A thermometer", supports: { "stays-warm": 30 }) },
    needs: { "hot-tea": (name: "Hot tea on the way", topic: "mornings", depth: 20) },
    customers: {
        "gao": (name: "Mr Gao", portrait: "gao", trust: 30, patience: 12, scepticism: 10,
                needs: { "hot-tea": (weight: 120, stage: Implied) }),
    },
    scenes: [
        (id: "stall", title: "At the stall", opens: "Good morning. Only looking.", choices: [
            (id: "show", says: "Put the thermometer in.", acts: [Prove("thermometer")], when: [Told("stays-warm")],
             closed: "There is nothing to measure yet.", replies: [(says: "Still warm, then.")]),
            (id: "ask-mornings", says: "What do you drink on your way to work?", acts: [Ask("mornings")],
             replies: [(says: "Tea. It is cold by the second stop.")]),
            (id: "tell-warm", says: "This cup keeps it hot for eight hours.", acts: [Tell("stays-warm")],
             replies: [(says: "Eight hours is long.")]),
            (id: "talk-weather", says: "Cold today.", acts: [], again: true, replies: [(says: "It is.")]),
            (id: "leave", says: "Then I won’t keep you.", acts: [Leave], replies: [(says: "Good day.")]),
            (id: "order", says: "Shall I wrap one for you?", acts: [AskForOrder]),
        ]),
    ],
)"#;

/// A folder with that talk alone.
fn stall() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder for the scenario");
    let own = folder.path().join("stall");
    std::fs::create_dir(&own).expect("a folder can be made");
    std::fs::write(own.join("scenario.ron"), STALL).expect("a file can be written");
    let path = folder.path().to_owned();
    (folder, path)
}

/// Nothing moves, so that nothing has to be waited for.
fn still() -> Settings {
    Settings {
        reduced_motion: true,
        ..Settings::default()
    }
}

fn at_the_stall() -> Game {
    let (_folder, path) = stall();
    Game::open(&path, (1280, 720), still()).talk_about("stall")
}

#[test]
fn a_number_key_says_the_open_choice_of_that_number() {
    let mut game = at_the_stall();
    assert!(game.shows("Good morning. Only looking."));
    game.press(KeyCode::Digit2);
    assert_eq!(game.turns(), 1);
    assert!(game.shows("Eight hours is long."));
}

#[test]
fn a_closed_choice_is_shown_with_its_reason_and_cannot_be_chosen() {
    let mut game = at_the_stall();
    assert!(game.shows("There is nothing to measure yet."));
    let controls = game.controls();
    let (closed, name) = controls
        .iter()
        .find(|(_, name)| name.contains("thermometer"))
        .expect("it is shown");
    assert!(
        name.contains("There is nothing to measure yet."),
        "its reason is read out: {name}"
    );
    let world = game.app.world_mut();
    assert!(world.get::<InteractionDisabled>(*closed).is_some());
    let action = world.get::<Does>(*closed).expect("it stands for a choice").0.clone();
    world.insert_resource(InputFocus::from_entity(*closed));
    game.press(KeyCode::Enter);
    assert_eq!(game.turns(), 0);
    game.ask(action);
    assert_eq!(game.turns(), 0);
}

#[test]
fn a_choice_can_be_activated_like_any_button() {
    let mut game = at_the_stall();
    let (choice, _) = game
        .controls()
        .into_iter()
        .find(|(_, name)| name == "Cold today.")
        .expect("it is offered");
    game.app.world_mut().trigger(Activate { entity: choice });
    game.settle();
    assert_eq!(game.turns(), 1);
}

#[test]
fn arrows_walk_through_the_choices_and_enter_says_one() {
    let mut game = at_the_stall();
    game.press(KeyCode::ArrowDown);
    game.press(KeyCode::ArrowDown);
    game.press(KeyCode::Enter);
    assert_eq!(game.turns(), 1);
    assert!(game.shows("Tea. It is cold by the second stop."));
    let focused = game
        .app
        .world()
        .resource::<InputFocus>()
        .get()
        .expect("the focus stays in the list");
    let does = game.app.world().get::<Does>(focused).expect("on a choice");
    assert!(matches!(does.0, Action::Choose(_)));
}

#[test]
fn rewinding_takes_the_last_line_back_and_marks_the_talk_as_practice() {
    let mut game = at_the_stall();
    game.press(KeyCode::Digit2);
    assert!(!game.shows("Practice"));
    game.press(KeyCode::KeyZ);
    assert_eq!(game.turns(), 0);
    assert!(game.shows("Practice"));
    assert!(!game.shows("Eight hours is long."));
}

#[test]
fn the_language_changes_in_mid_talk_and_the_talk_goes_on() {
    let mut game = at_the_stall();
    game.press(KeyCode::Digit2);
    game.press(KeyCode::KeyL);
    assert_eq!(game.settings().language, Language::Chinese);
    assert_eq!(game.turns(), 1);
    assert!(game.shows("笔记本"));
    // Nobody has translated this scenario: its own words stay.
    assert!(game.shows("Eight hours is long."));
    game.press(KeyCode::KeyL);
    assert!(game.shows("Notebook"));
}

#[test]
fn the_colours_change_in_mid_talk() {
    let mut game = at_the_stall();
    let fills = |game: &mut Game| -> Vec<Color> {
        let world = game.app.world_mut();
        let mut fills = world.query::<&BackgroundColor>();
        fills.iter(world).map(|fill| fill.0).collect()
    };
    assert!(fills(&mut game).contains(&Palette::of(Look::Paper).surface));
    game.ask(Action::SetLook(Look::Ink));
    let after = fills(&mut game);
    assert!(after.contains(&Palette::of(Look::Ink).surface));
    assert!(!after.contains(&Palette::of(Look::Paper).surface));
}

#[test]
fn every_control_has_a_name_and_can_be_reached_by_tab() {
    let mut game = at_the_stall();
    let controls = game.controls();
    assert!(controls.len() >= 9, "{controls:?}");
    for (control, name) in &controls {
        assert!(!name.trim().is_empty(), "{control} has no name");
        assert!(!name.contains('['), "{name} is a key without words");
        let world = game.app.world();
        assert!(world.get::<TabIndex>(*control).is_some(), "{name} is left out");
        assert!(world.get::<AccessibilityNode>(*control).is_some());
    }
    // By their names: a screen that is built anew meanwhile has the same controls, not the same entities.
    let mut reached = BTreeSet::new();
    for _ in 0..2 * controls.len() {
        game.press(KeyCode::Tab);
        let focus = game.app.world().resource::<InputFocus>().get();
        let shown = game.controls();
        let name = shown.into_iter().find(|&(control, _)| Some(control) == focus);
        reached.extend(name.map(|(_, name)| name));
    }
    for (_, name) in &controls {
        assert!(reached.contains(name), "{name} is never reached");
    }
}

#[test]
fn the_coach_gives_a_hint_when_asked_and_only_then() {
    let mut game = at_the_stall();
    assert!(game.app.world().resource::<Talk>().hint().is_none());
    game.press(KeyCode::KeyH);
    game.until("a hint", |game| game.app.world().resource::<Talk>().hint().is_some());
    let talk = game.app.world().resource::<Talk>();
    let scenario = talk.scenario().expect("a talk is under way").clone();
    let hint = talk
        .hint()
        .expect("the coach is there")
        .text(&scenario, Language::English);
    assert!(game.shows(&hint));
}

#[test]
fn a_hint_that_comes_too_late_is_not_given() {
    let mut game = at_the_stall();
    game.app.world_mut().write_message(Action::Hint);
    game.press(KeyCode::Digit2);
    game.until("an end of thinking", |game| {
        !game.app.world().resource::<Talk>().is_thinking()
    });
    assert_eq!(game.turns(), 1);
    assert!(game.app.world().resource::<Talk>().hint().is_none());
}

#[test]
fn in_a_graded_talk_neither_gauges_nor_forces_nor_hints_are_shown() {
    let (_folder, path) = stall();
    let graded = Settings {
        gauges: Grain::Hidden,
        coach: false,
        ..still()
    };
    let mut game = Game::open(&path, (1920, 1080), graded).talk_about("stall");
    game.press(KeyCode::Digit2);
    game.press(KeyCode::KeyH);
    assert!(game.app.world().resource::<Talk>().hint().is_none());
    for word in ["Coach", "short of opening", "Introduce"] {
        assert!(!game.shows(word), "{word} gives something away");
    }
    assert!(game.shows("Understanding"));
}

#[test]
fn the_gauges_can_be_heard() {
    let mut game = at_the_stall();
    game.press(KeyCode::KeyG);
    let world = game.app.world_mut();
    let mut regions = world.query_filtered::<&AccessibilityNode, With<LiveRegion>>();
    let region = regions.single(world).expect("there is one live region");
    let heard = region.value().expect("it says something").to_owned();
    assert!(heard.contains("Understanding: 0."), "{heard}");
}

#[test]
fn a_talk_under_way_is_left_only_after_a_question() {
    let mut game = at_the_stall();
    game.press(KeyCode::Digit3);
    game.press(KeyCode::Escape);
    assert!(game.shows("Leave this talk?"));
    // The keys of the talk are off while the question stands.
    game.press(KeyCode::Digit2);
    assert_eq!(game.turns(), 1);
    game.press(KeyCode::Escape);
    assert!(!game.shows("Leave this talk?"));
    assert_eq!(game.screen(), Screen::Conversation);
    game.press(KeyCode::Escape);
    game.ask(Action::LeaveTalk);
    assert_eq!(game.screen(), Screen::Home);
}

#[test]
fn when_the_talk_is_over_enter_leads_to_the_debrief() {
    let mut game = at_the_stall();
    game.press(KeyCode::Digit4);
    assert!(game.shows("You walked away"));
    game.press(KeyCode::Enter);
    assert_eq!(game.screen(), Screen::Debrief);
}

#[test]
fn the_newest_line_is_in_sight_however_long_the_talk() {
    let mut game = at_the_stall();
    for _ in 0..8 {
        game.press(KeyCode::Digit3);
    }
    let end = |game: &mut Game| {
        let world = game.app.world_mut();
        let mut transcripts = world.query_filtered::<(&ScrollPosition, &ComputedNode), With<Transcript>>();
        let (position, node) = transcripts.single(world).expect("there is one transcript");
        (
            position.y,
            (node.content_size().y - node.size().y) * node.inverse_scale_factor(),
        )
    };
    let (position, furthest) = end(&mut game);
    assert!(furthest > 100.0, "the talk is longer than its room: {furthest}");
    assert!((position - furthest).abs() < 2.0, "{position} of {furthest}");
    game.press(KeyCode::PageUp);
    assert!(end(&mut game).0 < furthest - 50.0);
    // A reader who has gone back stays there when the language changes.
    game.press(KeyCode::KeyL);
    let (position, furthest) = end(&mut game);
    assert!(position < furthest - 50.0);
}

#[test]
fn in_a_narrow_window_the_notebook_is_a_drawer() {
    let (_folder, path) = stall();
    let mut game = Game::open(&path, (1000, 700), still()).talk_about("stall");
    assert!(!game.shows("A thermometer"));
    game.press(KeyCode::KeyN);
    assert!(game.shows("A thermometer"));
    game.press(KeyCode::Escape);
    assert!(!game.shows("A thermometer"));
    assert_eq!(game.screen(), Screen::Conversation);
}

/// Clicks on the control of that name.
fn click(game: &mut Game, name: &str) {
    let named = game.controls().into_iter().find(|(_, own)| own == name);
    let (control, _) = named.unwrap_or_else(|| panic!("there is a control {name:?}"));
    game.click_on(control);
}

/// A phone held upright: tabs below for the thumb, nothing that needs a key, everything as large as a finger.
#[test]
fn on_a_phone_the_talk_has_tabs_that_a_finger_can_meet() {
    for language in [Language::English, Language::Chinese] {
        let settings = Settings { language, ..still() };
        let mut game = Game::open(&common::shipped(), (400, 800), settings).talk_about("imperial-seal");
        let words = words(language);
        assert!(game.shows(&words.get("talk-tab")));
        assert!(game.shows(&words.get("talk-hint")));
        assert_eq!(game.texts_that_do_not_fit(), Vec::<String>::new(), "{language:?}");
        assert_eq!(game.controls_smaller_than(44.0), Vec::<String>::new(), "{language:?}");
        click(&mut game, &words.get("talk-notebook"));
        assert!(
            !game.shows(&words.get("talk-hint")),
            "the notebook has the room of the talk"
        );
        click(&mut game, &words.get("talk-tab"));
        game.press(KeyCode::Digit1);
        assert_eq!(game.texts_that_do_not_fit(), Vec::<String>::new(), "{language:?}");
        assert!(game.shows(&words.get("talk-rewind")));
    }
}

/// Plays into a shipped talk in one language and size, and looks at every moment.
fn every_text_fits(size: (u32, u32), language: Language, percent: u16) {
    let settings = Settings {
        language,
        text_size: TextSize::from(percent),
        ..still()
    };
    let mut game = Game::open(&common::shipped(), size, settings).talk_about("imperial-seal");
    for turn in 0..6 {
        let misfits = game.texts_that_do_not_fit();
        assert!(
            misfits.is_empty(),
            "{size:?} {language:?} {percent} %, turn {turn}:\n{}",
            misfits.join("\n")
        );
        game.press(KeyCode::KeyH);
        let misfits = game.texts_that_do_not_fit();
        assert!(misfits.is_empty(), "hinted at, {size:?} {language:?}: {misfits:?}");
        game.press(if turn % 2 == 0 {
            KeyCode::Digit1
        } else {
            KeyCode::Digit4
        });
    }
}

#[test]
fn every_english_text_fits_its_box() {
    for size in SIZES {
        every_text_fits(size, Language::English, 100);
    }
}

#[test]
fn every_chinese_text_fits_its_box() {
    for size in SIZES {
        every_text_fits(size, Language::Chinese, 100);
    }
}

#[test]
fn large_letters_fit_too() {
    every_text_fits((1280, 720), Language::English, 150);
    every_text_fits((1920, 1080), Language::Chinese, 130);
}
