//! The course map, the briefing, the debrief and the settings, without a window: layout, text
//! shaping, picking, focus and keys run as in the game, only nothing is drawn.
#![cfg(feature = "game")]

mod window;

use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use window::{Game, folder_with};
use yinxin::game::action::Action;
use yinxin::game::screens::Screen;
use yinxin::game::session::Talk;
use yinxin::game::settings::PlayerSettings;
use yinxin::record::Look;
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
    facts: { "cheap": (plausibility: 70, serves: { "travel": 100 }) },
    needs: { "travels": (topic: "roads") },
    customers: { "han": (name: "Han Qing", patience: 10, needs: { "travels": (weight: 900) }) },
    scenes: [(id: "yard", choices: [(id: "tell", says: "An automobile.", acts: [Tell("chaep")])])],
)"#;

fn shelf() -> tempfile::TempDir {
    folder_with(&[("cup", CUP), ("ford", BROKEN)])
}

#[test]
fn the_course_map_shows_every_scenario_and_gives_the_first_the_focus() {
    let mut game = Game::open(&shelf());
    assert_eq!(game.screen(), Screen::Home);
    assert!(game.shows("A cup that stays warm"));
    assert!(game.shows("Lecture 1"));
    assert_eq!(game.focused(), "A cup that stays warm");
}

#[test]
fn a_broken_scenario_names_its_problem_and_the_rest_is_playable() {
    let mut game = Game::open(&shelf());
    assert!(game.shows("A car for every household"));
    assert!(game.shows("2 errors"));
    assert!(game.shows("scenario.ron:6:52"), "{:#?}", game.texts());
    game.activate("A cup that stays warm");
    assert_eq!(game.screen(), Screen::Briefing);
}

#[test]
fn the_dialog_of_a_broken_scenario_lists_every_problem_with_its_line() {
    let mut game = Game::open(&shelf());
    game.activate("A car for every household: cannot be played, 2 errors");
    assert!(game.shows_part("speaks of the need \"travel\""));
    assert!(game.shows_part("speaks of the fact \"chaep\""));
    assert!(game.shows_part("facts: { \"cheap\""), "the guilty line is quoted");
    game.press(KeyCode::Escape);
    assert!(!game.shows_part("speaks of the fact \"chaep\""));
    assert_eq!(game.screen(), Screen::Home);
    assert_eq!(game.focused(), "A car for every household: cannot be played, 2 errors");
}

#[test]
fn a_mended_scenario_can_be_played_after_reading_anew() {
    let shelf = shelf();
    let mut game = Game::open(&shelf);
    let mended = CUP.replace("A cup that stays warm", "A mended car");
    std::fs::write(shelf.path().join("ford/scenario.ron"), mended).expect("the folder is there");
    game.press(KeyCode::F5);
    assert!(game.shows("A mended car"));
    assert!(!game.shows("2 errors"));
}

#[test]
fn an_empty_folder_says_where_scenarios_are_looked_for() {
    let empty = folder_with(&[]);
    let mut game = Game::open(&empty);
    assert!(game.shows("No scenarios yet"));
    assert!(game.shows(&empty.path().display().to_string()));
    game.assert_layout();
}

#[test]
fn arrows_go_from_card_to_card_and_enter_opens() {
    let mut game = Game::open(&shelf());
    game.press(KeyCode::ArrowRight);
    assert_eq!(game.focused(), "A car for every household: cannot be played, 2 errors");
    game.press(KeyCode::ArrowLeft);
    assert_eq!(game.focused(), "A cup that stays warm");
    game.press(KeyCode::Enter);
    assert_eq!(game.screen(), Screen::Briefing);
}

#[test]
fn a_click_on_a_card_opens_it() {
    let mut game = Game::open(&shelf());
    game.click("A cup that stays warm");
    assert_eq!(game.screen(), Screen::Briefing);
}

#[test]
fn escape_at_home_asks_before_the_game_closes() {
    let mut game = Game::open(&shelf());
    game.press(KeyCode::Escape);
    assert!(game.shows("Close Yinxin?"));
    game.press(KeyCode::Escape);
    assert!(!game.shows("Close Yinxin?"));
    assert!(game.app.should_exit().is_none());
}

#[test]
fn the_briefing_tells_what_a_seller_should_know_and_enter_begins_the_talk() {
    let mut game = Game::open(&shelf());
    game.press(KeyCode::Enter);
    for told in ["You sell cups.", "Sell one.", "It rains", "Mr Gao", "¥80"] {
        assert!(game.shows(told), "{told}");
    }
    let seed = game.app.world().resource::<yinxin::game::screens::briefing::NextSeed>().0;
    assert!(game.shows(&format!("Seed {seed}")));
    game.press(KeyCode::Enter);
    assert_eq!(game.screen(), Screen::Conversation);
    assert_eq!(game.app.world().resource::<Talk>().seed(), seed);
}

#[test]
fn how_hard_a_talk_is_to_be_is_chosen_in_the_briefing() {
    let mut game = Game::open(&shelf());
    game.press(KeyCode::Enter);
    game.activate("Gauges: Hidden");
    game.activate("Coach: Off");
    assert!(game.shows("Only faces and words tell."));
    game.send(Action::StartTalk);
    let view = game.app.world().resource::<Talk>().view();
    assert_eq!(view.gauges, yinxin::sim::Grain::Hidden);
    assert!(!view.coach);
}

#[test]
fn escape_leads_from_the_briefing_back_to_the_card() {
    let mut game = Game::open(&shelf());
    game.press(KeyCode::Enter);
    game.press(KeyCode::Escape);
    assert_eq!(game.screen(), Screen::Home);
    assert_eq!(game.focused(), "A cup that stays warm");
}

/// Asks, tells too much, asks for the order too early, leaves.
fn debriefed(game: &mut Game) {
    game.press(KeyCode::Enter);
    game.press(KeyCode::Enter);
    for choice in ["ask", "order", "leave"] {
        let id = game.choice(choice);
        game.send(Action::Choose(id));
    }
    game.send(Action::ShowDebrief);
    assert_eq!(game.screen(), Screen::Debrief);
}

#[test]
fn the_debrief_tells_what_was_said_why_it_moved_and_how_the_score_adds_up() {
    let mut game = Game::open(&shelf());
    debriefed(&mut game);
    assert!(game.shows("You walked away"));
    assert!(game.shows("“What do you drink?”"));
    assert!(game.shows("Questions are cheap."));
    assert!(game.shows("How the score adds up"));
    assert!(game.shows("half of the weakest gate: Understanding"));
    assert!(game.shows("Found: Hot tea at noon"));
    let (sum, score) = game.sum_of_shares();
    assert_eq!(sum, score);
}

#[test]
fn arrows_step_through_the_turns_of_the_debrief() {
    let mut game = Game::open(&shelf());
    debriefed(&mut game);
    game.press(KeyCode::ArrowRight);
    assert_eq!(game.focused(), "Turn 1: What do you drink?");
    game.press(KeyCode::ArrowRight);
    assert_eq!(game.focused(), "Turn 2: Shall I wrap one?");
    game.press(KeyCode::ArrowLeft);
    assert_eq!(game.focused(), "Turn 1: What do you drink?");
}

#[test]
fn the_same_customer_can_be_met_again_and_the_course_is_one_key_away() {
    let mut game = Game::open(&shelf());
    debriefed(&mut game);
    let seed = game.app.world().resource::<Talk>().seed();
    game.press(KeyCode::KeyR);
    assert_eq!(game.screen(), Screen::Conversation);
    assert_eq!(game.app.world().resource::<Talk>().seed(), seed);
    assert!(game.app.world().resource::<Talk>().turns().is_empty());
    game.send(Action::ShowDebrief);
    game.press(KeyCode::Escape);
    assert_eq!(game.screen(), Screen::Home);
}

#[test]
fn a_talk_that_was_taken_back_is_marked_as_practice() {
    let mut game = Game::open(&shelf());
    game.press(KeyCode::Enter);
    game.press(KeyCode::Enter);
    let ask = game.choice("ask");
    game.send(Action::Choose(ask));
    game.send(Action::Rewind);
    let leave = game.choice("leave");
    game.send(Action::Choose(leave));
    game.send(Action::ShowDebrief);
    assert!(game.shows("Practice"));
}

#[test]
fn settings_are_kept_for_the_next_start() {
    let shelf = shelf();
    let mut game = Game::open(&shelf);
    game.activate("Settings");
    assert!(game.shows("Text size"));
    game.activate("Colours: Ink");
    game.activate("Larger text");
    game.activate("Motion: None");
    let config = game.close();
    let game = Game::open_with(&shelf, config, Vec2::new(1280.0, 720.0));
    let settings = game.app.world().resource::<PlayerSettings>();
    assert_eq!(settings.look, Look::Ink);
    assert_eq!(settings.text_size.percent(), 110);
    assert!(settings.reduced_motion);
}

#[test]
fn the_settings_keep_the_focus_until_they_are_closed_and_then_give_it_back() {
    let mut game = Game::open(&shelf());
    game.focus("Settings");
    game.press(KeyCode::Enter);
    for _ in 0..12 {
        game.press(KeyCode::Tab);
        assert!(game.focus_is_in_a_dialog(), "{}", game.focused());
    }
    game.press(KeyCode::Escape);
    assert_eq!(game.focused(), "Settings");
    assert_eq!(game.screen(), Screen::Home);
}

#[test]
fn a_screen_ignores_its_keys_while_a_dialog_is_open() {
    let mut game = Game::open(&shelf());
    game.press(KeyCode::Enter);
    game.activate("Settings");
    game.press(KeyCode::Escape);
    assert_eq!(game.screen(), Screen::Briefing);
}

#[test]
fn a_corrupt_settings_file_is_told_once_and_the_game_opens() {
    let config = tempfile::tempdir().expect("a temporary folder can be made");
    std::fs::write(config.path().join("settings.ron"), "(language: 7").expect("it can be written");
    let mut game = Game::open_with(&shelf(), config, Vec2::new(1280.0, 720.0));
    assert!(game.shows_part("settings.ron.bad"), "{:#?}", game.texts());
    game.activate("Put this message away");
    assert!(!game.shows_part("settings.ron.bad"));
    game.assert_layout();
}

#[test]
fn a_key_changes_the_language_of_every_screen() {
    let mut game = Game::open(&shelf());
    game.press(KeyCode::KeyL);
    assert!(game.shows("第 1 讲"));
    game.press(KeyCode::KeyL);
    assert!(game.shows("Lecture 1"));
}

/// Every screen of the menus, in one language, at one size: nothing cut, nothing over another.
fn walk(language: Language, size: Vec2, percent: u16) {
    let mut game = Game::open_with(&yinxin_shelf(), window::new_config(), size);
    game.send(Action::SetLanguage(language));
    game.send(Action::SetTextSize(percent.into()));
    game.assert_layout();
    game.press(KeyCode::Enter);
    game.assert_layout();
    game.send(Action::OpenSettings);
    game.assert_layout();
    game.send(Action::CloseDialog);
    game.press(KeyCode::Enter);
    for _ in 0..3 {
        game.send_first_open_choice();
    }
    game.send(Action::ShowDebrief);
    game.assert_layout();
    game.send(Action::GoHome);
    game.activate_starting_with(if language == Language::English { "A car" } else { "A car" });
    game.assert_layout();
}

/// The shipped seal beside a broken scenario.
fn yinxin_shelf() -> tempfile::TempDir {
    let shelf = folder_with(&[("ford", BROKEN)]);
    let shipped = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/imperial-seal");
    std::fs::create_dir(shelf.path().join("imperial-seal")).expect("the folder is new");
    for entry in std::fs::read_dir(shipped).expect("the seal is shipped") {
        let entry = entry.expect("it can be listed");
        let copy = shelf.path().join("imperial-seal").join(entry.file_name());
        std::fs::copy(entry.path(), copy).expect("it can be copied");
    }
    shelf
}

#[test]
fn texts_fit_in_english_at_1280() {
    walk(Language::English, Vec2::new(1280.0, 720.0), 100);
}

#[test]
fn texts_fit_in_chinese_at_1280() {
    walk(Language::Chinese, Vec2::new(1280.0, 720.0), 100);
}

#[test]
fn texts_fit_in_english_at_1920() {
    walk(Language::English, Vec2::new(1920.0, 1080.0), 100);
}

#[test]
fn texts_fit_in_chinese_at_1920() {
    walk(Language::Chinese, Vec2::new(1920.0, 1080.0), 100);
}

#[test]
fn texts_fit_in_english_at_1100() {
    walk(Language::English, Vec2::new(1100.0, 700.0), 100);
}

#[test]
fn texts_fit_in_chinese_at_1100() {
    walk(Language::Chinese, Vec2::new(1100.0, 700.0), 100);
}

#[test]
fn texts_fit_in_a_narrow_window_with_large_letters() {
    walk(Language::English, Vec2::new(1100.0, 700.0), 150);
}
