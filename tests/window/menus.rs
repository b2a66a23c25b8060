//! The course map, the briefing, the debrief and the settings, without a window: layout, text
//! shaping, picking, focus and keys run as in the game, only nothing is drawn.

use crate::common;
use std::fs;

use bevy::a11y::AccessibilityNode;
use bevy::input_focus::InputFocus;
use bevy::input_focus::tab_navigation::{TabGroup, TabIndex};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use tempfile::TempDir;

use crate::common::window::{Game, SIZES};
use yinxin::game::action::{Action, Does};
use yinxin::game::screens::Screen;
use yinxin::game::screens::briefing::NextSeed;
use yinxin::game::session::Talk;
use yinxin::record::{Look, Settings, TextSize};
use yinxin::scenario::ChoiceId;
use yinxin::sim::Grain;
use yinxin::text::Language;

/// Playable, in lecture 1.
const CUP: &str = r#"(
    format: 1,
    title: "A cup that stays warm",
    summary: "One need, one fact.",
    course: (lecture: 1, place: 1),
    price: 80,
    briefing: (story: "You sell cups.", goal: "Sell one.", known: ["It rains"]),
    facts: { "stays-warm": (name: "Keeps tea hot", plausibility: 70, basic: 1, serves: { "hot-tea": 100 }) },
    needs: { "hot-tea": (name: "Hot tea at noon", topic: "mornings", depth: 20) },
    customers: {
        "gao": (name: "Mr Gao", trust: 30, patience: 10, needs: { "hot-tea": (weight: 120, stage: Latent) }),
    },
    scenes: [
        (id: "stall", opens: "Good morning.", choices: [
            (id: "ask", says: "What do you drink?", acts: [Ask("mornings")], why: "Questions are cheap."),
            (id: "by-noon", says: "And by noon?", acts: [Imply("hot-tea")], when: [Found("hot-tea")]),
            (id: "tell", says: "This cup keeps it hot.", acts: [Tell("stays-warm")]),
            (id: "order", says: "Shall I wrap one?", acts: [AskForOrder], again: true),
            (id: "leave", says: "Good day.", acts: [Leave]),
        ]),
    ],
)"#;

/// Two errors: a need and a fact that do not exist.
const BROKEN: &str = r#"(
    format: 1,
    title: "A car for every household",
    course: (lecture: 1, place: 2),
    price: 900,
    facts: { "cheap": (plausibility: 70, basic: 1, serves: { "travel": 100 }) },
    needs: { "travels": (topic: "roads") },
    customers: { "han": (name: "Han Qing", patience: 10, needs: { "travels": (weight: 900) }) },
    scenes: [(id: "yard", choices: [(id: "tell", says: "An automobile.", acts: [Tell("chaep")]), (id: "sell", says: "Buy it.", acts: [AskForOrder])])],
)"#;

/// A folder with these scenarios, by id.
fn folder_with(scenarios: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    for (id, text) in scenarios {
        fs::create_dir(folder.path().join(id)).expect("the folder is new");
        fs::write(folder.path().join(id).join("scenario.ron"), text).expect("it can be written");
    }
    folder
}

/// The cup, and the car that is broken.
fn shelf() -> TempDir {
    folder_with(&[("cup", CUP), ("ford", BROKEN)])
}

fn still() -> Settings {
    Settings {
        reduced_motion: true,
        ..Settings::default()
    }
}

fn open(shelf: &TempDir) -> Game {
    Game::open(shelf.path(), (1280, 720), still())
}

/// The control of that accessible name.
fn control(game: &mut Game, name: &str) -> Entity {
    let controls = game.controls();
    let found = controls.iter().find(|(_, known)| known == name);
    found.unwrap_or_else(|| panic!("{name:?} is not among {controls:#?}")).0
}

fn activate(game: &mut Game, name: &str) {
    let entity = control(game, name);
    game.app.world_mut().trigger(Activate { entity });
    game.settle();
}

/// The name of the control with the focus.
fn focused(game: &mut Game) -> String {
    let focus = game.app.world().resource::<InputFocus>().get();
    let name = focus.and_then(|entity| game.app.world().get::<AccessibleLabel>(entity));
    name.map_or("nothing".to_owned(), |name| name.0.clone())
}

/// Moves the pointer there, presses and releases it.
fn click(game: &mut Game, name: &str) {
    let entity = control(game, name);
    game.click_on(entity);
}

/// Says the choice of that name.
fn say(game: &mut Game, name: &str) {
    let scenario = game
        .app
        .world()
        .resource::<Talk>()
        .scenario()
        .expect("a talk is under way");
    let choice = scenario.choice_named(name).expect("the scenario has that choice");
    game.ask(Action::Choose(choice));
}

#[test]
fn the_course_map_shows_every_scenario_and_gives_the_first_the_focus() {
    let mut game = open(&shelf());
    assert_eq!(game.screen(), Screen::Home);
    assert!(game.shows("A cup that stays warm"));
    assert!(game.shows("Lecture 1"));
    assert_eq!(focused(&mut game), "A cup that stays warm");
}

#[test]
fn a_broken_scenario_names_its_problem_and_the_rest_is_playable() {
    let mut game = open(&shelf());
    assert!(game.shows("A car for every household"));
    assert!(game.shows("2 errors"));
    assert!(game.shows("scenario.ron:6:62"), "{:#?}", game.texts());
    activate(&mut game, "A cup that stays warm");
    assert_eq!(game.screen(), Screen::Briefing);
}

#[test]
fn the_dialog_of_a_broken_scenario_lists_every_problem_with_its_line() {
    let mut game = open(&shelf());
    game.press(KeyCode::ArrowRight);
    game.press(KeyCode::Enter);
    assert!(game.shows("speaks of the need \"travel\""));
    assert!(game.shows("speaks of the fact \"chaep\""));
    assert!(game.shows("facts: { \"cheap\""), "the guilty line is quoted");
    game.press(KeyCode::Escape);
    assert!(!game.shows("speaks of the fact \"chaep\""));
    assert_eq!(game.screen(), Screen::Home);
    assert_eq!(
        focused(&mut game),
        "A car for every household: cannot be played, 2 errors"
    );
}

#[test]
fn a_mended_scenario_can_be_played_after_reading_anew() {
    let shelf = shelf();
    let mut game = open(&shelf);
    let mended = CUP.replace("A cup that stays warm", "A mended car");
    std::fs::write(shelf.path().join("ford/scenario.ron"), mended).expect("the folder is there");
    game.press(KeyCode::F5);
    assert!(game.shows("A mended car"));
    assert!(!game.shows("2 errors"));
}

#[test]
fn an_empty_folder_says_where_scenarios_are_looked_for() {
    let empty = folder_with(&[]);
    let mut game = open(&empty);
    assert!(game.shows("No scenarios yet"));
    assert!(game.shows(&empty.path().display().to_string()));
    assert_fits(&mut game);
}

#[test]
fn arrows_go_from_card_to_card_and_enter_opens() {
    let mut game = open(&shelf());
    game.press(KeyCode::ArrowRight);
    assert_eq!(
        focused(&mut game),
        "A car for every household: cannot be played, 2 errors"
    );
    game.press(KeyCode::ArrowLeft);
    assert_eq!(focused(&mut game), "A cup that stays warm");
    game.press(KeyCode::Enter);
    assert_eq!(game.screen(), Screen::Briefing);
}

#[test]
fn a_click_on_a_card_opens_it() {
    let mut game = open(&shelf());
    click(&mut game, "A cup that stays warm");
    assert_eq!(game.screen(), Screen::Briefing);
}

#[test]
fn escape_at_home_asks_before_the_game_closes() {
    let mut game = open(&shelf());
    game.press(KeyCode::Escape);
    assert!(game.shows("Close Yinxin?"));
    game.press(KeyCode::Escape);
    assert!(!game.shows("Close Yinxin?"));
    assert!(game.app.should_exit().is_none());
}

#[test]
fn the_briefing_tells_what_a_seller_should_know_and_enter_begins_the_talk() {
    let mut game = open(&shelf());
    game.press(KeyCode::Enter);
    for told in ["You sell cups.", "Sell one.", "It rains", "Mr Gao", "¥80"] {
        assert!(game.shows(told), "{told}");
    }
    let seed = game.app.world().resource::<NextSeed>().0;
    assert!(game.shows(&format!("Seed {seed}")));
    game.press(KeyCode::Enter);
    assert_eq!(game.screen(), Screen::Conversation);
    assert_eq!(game.app.world().resource::<Talk>().seed(), seed);
}

#[test]
fn how_hard_a_talk_is_to_be_is_chosen_in_the_briefing() {
    let mut game = open(&shelf());
    game.press(KeyCode::Enter);
    activate(&mut game, "Gauges: Hidden");
    activate(&mut game, "Coach: Off");
    assert!(game.shows("Only faces and words tell."));
    game.ask(Action::StartTalk);
    let view = game.app.world().resource::<Talk>().view();
    assert_eq!(view.gauges, Grain::Hidden);
    assert!(!view.coach);
}

#[test]
fn escape_leads_from_the_briefing_back_to_the_card() {
    let mut game = open(&shelf());
    game.press(KeyCode::Enter);
    game.press(KeyCode::Escape);
    assert_eq!(game.screen(), Screen::Home);
    assert_eq!(focused(&mut game), "A cup that stays warm");
}

/// A short talk that asks, asks for the order too early, and leaves.
fn debriefed(game: &mut Game) {
    game.press(KeyCode::Enter);
    game.press(KeyCode::Enter);
    for choice in ["ask", "order", "leave"] {
        say(game, choice);
    }
    game.ask(Action::ShowDebrief);
    assert_eq!(game.screen(), Screen::Debrief);
}

#[test]
fn the_debrief_tells_what_was_said_why_it_moved_and_how_the_score_adds_up() {
    let mut game = open(&shelf());
    debriefed(&mut game);
    assert!(game.shows("You walked away"));
    assert!(game.shows("“What do you drink?”"));
    assert!(game.shows("Questions are cheap."));
    assert!(game.shows("How the score adds up"));
    assert!(game.shows("half of the weakest gate: Understanding"));
    assert!(game.shows("Found: Hot tea at noon"));
    let debrief = game.app.world().resource::<Talk>().debrief().expect("there was a talk");
    for (_, points) in &debrief.tally.rows {
        assert!(game.shows(&points.unsigned_abs().to_string()));
    }
    assert_eq!(
        debrief.tally.rows.iter().map(|(_, points)| points).sum::<i16>(),
        i16::from(debrief.tally.score)
    );
    assert!(game.shows(&format!("{} points", debrief.tally.score)));
}

#[test]
fn the_debrief_says_that_a_customer_without_a_need_should_have_been_left() {
    let needless = CUP.replace(
        "scenes: [",
        "variants: { \"looking\": (walk_away: true, customers: { \"gao\": (needs: {}) }) },\n    scenes: [",
    );
    let mut game = open(&folder_with(&[("cup", &needless)]));
    game.press(KeyCode::Enter);
    game.press(KeyCode::Enter);
    say(&mut game, "order");
    game.ask(Action::ShowDebrief);
    assert!(game.shows("Had no reason to buy"));
    assert!(game.shows("leaving on good terms, would have been the right end"));
}

#[test]
fn arrows_step_through_the_turns_of_the_debrief() {
    let mut game = open(&shelf());
    debriefed(&mut game);
    game.ask(Action::GoToTurn(1));
    assert!(focused(&mut game).ends_with(": What do you drink?"));
    game.press(KeyCode::ArrowRight);
    assert!(focused(&mut game).ends_with(": Shall I wrap one?"));
    game.press(KeyCode::ArrowLeft);
    assert!(focused(&mut game).ends_with(": What do you drink?"));
}

#[test]
fn the_same_customer_can_be_met_again_and_the_course_is_one_key_away() {
    let mut game = open(&shelf());
    debriefed(&mut game);
    let seed = game.app.world().resource::<Talk>().seed();
    game.press(KeyCode::KeyP);
    assert_eq!(game.screen(), Screen::Conversation);
    assert_eq!(game.app.world().resource::<Talk>().seed(), seed);
    assert!(game.app.world().resource::<Talk>().turns().is_empty());
    game.ask(Action::ShowDebrief);
    game.press(KeyCode::Escape);
    assert_eq!(game.screen(), Screen::Home);
}

#[test]
fn a_talk_that_was_taken_back_is_marked_as_practice() {
    let mut game = open(&shelf());
    game.press(KeyCode::Enter);
    game.press(KeyCode::Enter);
    say(&mut game, "ask");
    game.ask(Action::Rewind);
    say(&mut game, "leave");
    game.ask(Action::ShowDebrief);
    assert!(game.shows("Practice"));
}

#[test]
fn settings_are_kept_for_the_next_start() {
    let shelf = shelf();
    let mut game = open(&shelf);
    activate(&mut game, "Settings");
    assert!(game.shows("Text size"));
    activate(&mut game, "Colours: Ink");
    activate(&mut game, "Larger text");
    activate(&mut game, "Motion: Short");
    let config = game.close();
    let settings = Game::open_with(shelf.path(), (1280, 720), config).settings();
    assert_eq!(settings.look, Look::Ink);
    assert_eq!(settings.text_size.percent(), 110);
    assert!(!settings.reduced_motion);
}

#[test]
fn the_settings_keep_the_focus_until_they_are_closed_and_then_give_it_back() {
    let mut game = open(&shelf());
    let gear = control(&mut game, "Settings");
    game.app.insert_resource(InputFocus::from_entity(gear));
    game.press(KeyCode::Enter);
    for _ in 0..12 {
        game.press(KeyCode::Tab);
        assert!(focus_is_in_a_dialog(&game), "{}", focused(&mut game));
    }
    game.press(KeyCode::Escape);
    assert_eq!(focused(&mut game), "Settings");
    assert_eq!(game.screen(), Screen::Home);
}

#[test]
fn in_the_settings_the_arrows_choose_the_option_beside() {
    let mut game = open(&shelf());
    activate(&mut game, "Settings");
    let paper = control(&mut game, "Colours: Paper");
    game.app.insert_resource(InputFocus::from_entity(paper));
    game.press(KeyCode::ArrowRight);
    assert_eq!(game.settings().look, Look::Ink);
    assert_eq!(focused(&mut game), "Colours: Ink");
    game.press(KeyCode::ArrowLeft);
    assert_eq!(game.settings().look, Look::Paper);
    // There is nothing further to the left.
    game.press(KeyCode::ArrowLeft);
    assert_eq!(focused(&mut game), "Colours: Paper");
}

#[test]
fn a_screen_ignores_its_keys_while_a_dialog_is_open() {
    let mut game = open(&shelf());
    game.press(KeyCode::Enter);
    activate(&mut game, "Settings");
    game.press(KeyCode::Escape);
    assert_eq!(game.screen(), Screen::Briefing);
}

#[test]
fn a_corrupt_settings_file_is_told_once_and_the_game_opens() {
    let config = tempfile::tempdir().expect("a temporary folder can be made");
    std::fs::write(config.path().join("settings.ron"), "(language: 7").expect("it can be written");
    let mut game = Game::open_with(shelf().path(), (1280, 720), config);
    assert!(game.shows("settings.ron.bad"), "{:#?}", game.texts());
    activate(&mut game, "Put this message away");
    assert!(!game.shows("settings.ron.bad"));
    assert_fits(&mut game);
}

#[test]
fn a_key_changes_the_language_of_every_screen() {
    let mut game = open(&shelf());
    game.press(KeyCode::KeyL);
    assert!(game.shows("第 1 讲"));
    game.press(KeyCode::KeyL);
    assert!(game.shows("Lecture 1"));
}

fn focus_is_in_a_dialog(game: &Game) -> bool {
    let world = game.app.world();
    let mut above = world.resource::<InputFocus>().get();
    while let Some(entity) = above {
        if world.get::<TabGroup>(entity).is_some_and(|group| group.modal) {
            return true;
        }
        above = world.get::<ChildOf>(entity).map(ChildOf::parent);
    }
    false
}

/// Nothing cut, no control over another, every control with a name and a place in the order of Tab.
fn assert_fits(game: &mut Game) {
    let screen = game.screen();
    let misfits = game.texts_that_do_not_fit();
    assert!(misfits.is_empty(), "{screen:?}:\n{}", misfits.join("\n"));
    let controls = game.controls();
    assert!(!controls.is_empty());
    for (control, name) in &controls {
        let world = game.app.world();
        assert!(!name.trim().is_empty() && !name.contains('['), "{screen:?}: {name:?}");
        assert!(
            world.get::<TabIndex>(*control).is_some(),
            "{screen:?}: {name} is left out"
        );
        assert!(world.get::<AccessibilityNode>(*control).is_some(), "{screen:?}: {name}");
        assert!(world.get::<Does>(*control).is_some(), "{screen:?}: {name} does nothing");
    }
    let over = controls_over_another(game);
    assert!(over.is_empty(), "{screen:?}:\n{}", over.join("\n"));
}

/// Controls of the same page that share room; those of a dialog lie over the page on purpose.
fn controls_over_another(game: &mut Game) -> Vec<String> {
    let controls = game.controls();
    let world = game.app.world();
    let page = |mut entity: Entity| {
        while let Some(parent) = world.get::<ChildOf>(entity) {
            entity = parent.parent();
        }
        entity
    };
    // What scrolls may pass under a bar at the edge, so only what scrolls together is compared.
    let scroller = |mut entity: Entity| {
        while let Some(parent) = world.get::<ChildOf>(entity) {
            entity = parent.parent();
            if world.get::<ScrollPosition>(entity).is_some_and(|_| {
                world
                    .get::<Node>(entity)
                    .is_some_and(|node| node.overflow.y == OverflowAxis::Scroll)
            }) {
                return Some(entity);
            }
        }
        None
    };
    let room = |entity: Entity| {
        let node = world.get::<ComputedNode>(entity).expect("a control is laid out");
        let place = world.get::<UiGlobalTransform>(entity).expect("a control has a place");
        Rect::from_center_size(place.translation, node.size()).inflate(-1.0)
    };
    let mut over = Vec::new();
    for (position, (one, name)) in controls.iter().enumerate() {
        for (other, other_name) in &controls[position + 1..] {
            let together = page(*one) == page(*other) && scroller(*one) == scroller(*other);
            if together && !room(*one).intersect(room(*other)).is_empty() {
                over.push(format!("{name} and {other_name}"));
            }
        }
    }
    over
}

/// Every screen of the menus, in one language, at one size.
fn every_screen_fits(size: (u32, u32), language: Language, percent: u16) {
    let shelf = folder_with(&[("cup", CUP), ("ford", BROKEN)]);
    let seal = shelf.path().join("seal");
    fs::create_dir(&seal).expect("the folder is new");
    for name in ["scenario.ron", "zh.ftl"] {
        fs::copy(common::shipped().join("imperial-seal").join(name), seal.join(name)).expect("the seal is shipped");
    }
    let settings = Settings {
        language,
        text_size: TextSize::from(percent),
        ..still()
    };
    let mut game = Game::open(shelf.path(), size, settings);
    assert_fits(&mut game);
    game.ask(Action::ShowProblems("ford".into()));
    assert_fits(&mut game);
    game.ask(Action::CloseDialog);
    game.ask(Action::AskToQuit);
    assert_fits(&mut game);
    game.ask(Action::CloseDialog);
    game.ask(Action::OpenScenario("seal".into()));
    assert_eq!(game.screen(), Screen::Briefing);
    assert_fits(&mut game);
    game.ask(Action::OpenSettings);
    assert_fits(&mut game);
    game.ask(Action::CloseDialog);
    game.ask(Action::StartTalk);
    for _ in 0..8 {
        let seen = game
            .app
            .world()
            .resource::<Talk>()
            .seen()
            .expect("a talk is under way")
            .clone();
        let choices: Vec<ChoiceId> = seen.open_offers().map(|offer| offer.choice).collect();
        if let Some(&choice) = choices.first() {
            game.ask(Action::Choose(choice));
        }
    }
    game.ask(Action::ShowDebrief);
    assert_eq!(game.screen(), Screen::Debrief);
    assert_fits(&mut game);
}

#[test]
fn every_english_text_fits_its_box() {
    for size in SIZES {
        every_screen_fits(size, Language::English, 100);
    }
}

#[test]
fn every_chinese_text_fits_its_box() {
    for size in SIZES {
        every_screen_fits(size, Language::Chinese, 100);
    }
}

#[test]
fn large_letters_fit_too() {
    every_screen_fits((1280, 720), Language::English, 150);
    every_screen_fits((1100, 700), Language::English, 150);
    every_screen_fits((1920, 1080), Language::Chinese, 130);
}
