//! A meeting in the window, without a window: seats, aimed choices, votes, the debrief, and that
//! every text fits its box.
//!
//! The meeting is `scenarios/printer.ron`; what its people think is worked out in `engine/meeting.rs`.

use std::fs;
use std::path::Path;

use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::Activate;
use tempfile::TempDir;

use crate::common::window::Game;
use yinxin::game::action::{Action, Does};
use yinxin::game::screens::Screen;
use yinxin::game::session::Talk;
use yinxin::record::{Settings, TextSize};
use yinxin::scenario::ChoiceId;
use yinxin::sim::{Grain, Outcome};
use yinxin::text::Language;

const PRINTER: &str = include_str!("../scenarios/printer.ron");
const USUAL: (u32, u32) = (1280, 720);

/// A folder with that meeting alone.
fn ward(edit: impl Fn(&str) -> String) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder for the scenario");
    let own = folder.path().join("printer");
    fs::create_dir(&own).expect("a folder can be made");
    fs::write(own.join("scenario.ron"), edit(PRINTER)).expect("a file can be written");
    folder
}

/// Nothing moves, so that nothing has to be waited for.
fn still() -> Settings {
    Settings {
        reduced_motion: true,
        ..Settings::default()
    }
}

fn open(folder: &Path, size: (u32, u32), settings: Settings) -> Game {
    Game::open(folder, size, settings).talk_about("printer")
}

/// In the corridor, before anybody has been seen.
fn in_the_corridor() -> Game {
    open(ward(str::to_owned).path(), USUAL, still())
}

/// Everybody is there.
fn at_the_table() -> Game {
    let mut game = in_the_corridor();
    say(&mut game, "go-in");
    game
}

/// Makes the choice of that name.
fn say(game: &mut Game, name: &str) {
    let choice = choice(game, name);
    let turns = game.turns();
    game.ask(Action::Choose(choice));
    assert_eq!(game.turns(), turns + 1, "{name} is offered");
}

fn choice(game: &Game, name: &str) -> ChoiceId {
    let talk = game.app.world().resource::<Talk>();
    let scenario = talk.scenario().expect("a meeting is under way");
    scenario.choice_named(name).expect("it is a choice")
}

fn control(game: &mut Game, name: &str) -> Entity {
    let controls = game.controls();
    let found = controls.iter().find(|(_, shown)| shown.starts_with(name));
    found.unwrap_or_else(|| panic!("{name} is not in {controls:?}")).0
}

/// The choices that are listed, in the order of their keys.
fn listed(game: &mut Game) -> Vec<ChoiceId> {
    let world = game.app.world_mut();
    let mut lists = world.query::<(&Name, &Children)>();
    let list = lists.iter(world).find(|(name, _)| name.as_str() == "Choices");
    let children: Vec<Entity> = list.map(|(_, children)| children.to_vec()).unwrap_or_default();
    let does = |&child: &Entity| match world.get::<Does>(child)?.0 {
        Action::Choose(choice) => Some(choice),
        _ => None,
    };
    children.iter().filter_map(does).collect()
}

/// Presses the digit of the choice of that name, as the screen lists it.
fn key(game: &mut Game, name: &str) {
    const DIGITS: [KeyCode; 9] = [
        KeyCode::Digit1,
        KeyCode::Digit2,
        KeyCode::Digit3,
        KeyCode::Digit4,
        KeyCode::Digit5,
        KeyCode::Digit6,
        KeyCode::Digit7,
        KeyCode::Digit8,
        KeyCode::Digit9,
    ];
    let (wanted, turns) = (choice(game, name), game.turns());
    let place = listed(game).iter().position(|&choice| choice == wanted);
    game.press(DIGITS[place.unwrap_or_else(|| panic!("{name} is not listed"))]);
    assert_eq!(game.turns(), turns + 1);
    let talk = game.app.world().resource::<Talk>();
    assert_eq!(talk.turns()[turns].choice, wanted, "{name}");
}

/// Scrolls the control of that name into sight, moves the pointer there, presses and releases it.
fn click(game: &mut Game, name: &str) {
    let entity = control(game, name);
    game.app
        .world_mut()
        .trigger(bevy::ui_widgets::ScrollIntoView { entity });
    game.settle();
    let entity = control(game, name);
    game.click_on(entity);
}

/// Everybody's own concern found and answered, and the doubted repairs proved.
const WELL: [&str; 9] = [
    "go-in",
    "ask-nurse",
    "imply-calm",
    "ask-tech",
    "imply-repairs",
    "ask-head",
    "imply-trouble",
    "tell-hush",
    "show-book",
];

#[test]
fn before_the_meeting_everybody_who_will_sit_there_is_shown() {
    let mut game = in_the_corridor();
    for name in ["Ms Lin", "Mr Bai", "Mr Qiao"] {
        assert!(game.shows(name), "{name}");
    }
    assert!(game.shows("chairs · "), "the head leads it");
    assert!(game.shows("Nobody is here"));
    assert!(!game.shows("Say to"), "there is nobody to speak to");
}

#[test]
fn a_visit_is_a_talk_with_that_person_and_what_was_told_there_stays_in_the_notebook() {
    let mut game = in_the_corridor();
    say(&mut game, "see-nurse");
    assert!(game.shows("Night nurse") && game.shows("You are here at three in the morning?"));
    assert!(!game.shows("The table’s gates"));
    say(&mut game, "ask-night");
    say(&mut game, "thank-nurse");
    say(&mut game, "go-in");
    assert!(game.shows("The table’s gates"));
    assert!(game.shows("Quiet at night"));
}

#[test]
fn the_table_tells_how_it_decides_who_sits_there_and_what_lies_on_it() {
    let mut game = at_the_table();
    for shown in [
        "The majority decides",
        "Head of the ward",
        "management",
        "technical",
        "Hush",
        "¥280",
        "The old printer",
        "Ms Lin: patience",
    ] {
        assert!(game.shows(shown), "{shown}");
    }
}

/// Before anything has been told everybody is for the old one, and firmly: 100 − 0.
#[test]
fn each_seat_tells_what_they_are_for_and_how_firmly() {
    let mut game = at_the_table();
    let texts = game.texts();
    let firm = texts.iter().filter(|text| text.as_str() == "Firmly for K").count();
    assert_eq!(firm, 3, "{texts:?}");
}

#[test]
fn in_a_graded_meeting_no_stance_is_shown() {
    let folder = ward(str::to_owned);
    let hidden = Settings {
        gauges: Grain::Hidden,
        coach: false,
        ..still()
    };
    let mut game = open(folder.path(), USUAL, hidden);
    say(&mut game, "go-in");
    assert!(!game.shows("for K"));
    assert!(game.shows("Not shown: listen"));
}

#[test]
fn arrows_change_the_person_and_digits_then_count_what_can_be_said_to_them() {
    let mut game = at_the_table();
    let all = listed(&mut game);
    assert!(all.len() > 3);
    // Anyone, the table, then the people in the order of their ids: head, nurse, tech.
    game.press(KeyCode::ArrowRight);
    let to_all = listed(&mut game);
    assert!(to_all.contains(&choice(&game, "tell-hush")) && !to_all.contains(&choice(&game, "ask-nurse")));
    game.press(KeyCode::ArrowRight);
    game.press(KeyCode::ArrowRight);
    assert_eq!(listed(&mut game), [choice(&game, "ask-nurse")]);
    game.press(KeyCode::Digit2);
    assert_eq!(game.turns(), 1, "there is no second one");
    game.press(KeyCode::Digit1);
    let talk = game.app.world().resource::<Talk>();
    assert_eq!(talk.turns()[1].choice, choice(&game, "ask-nurse"));
    // Back over the head and the table to anyone.
    for _ in 0..3 {
        game.press(KeyCode::ArrowLeft);
    }
    assert!(listed(&mut game).len() > 3);
}

#[test]
fn a_person_to_whom_nothing_can_be_said_is_passed_over() {
    let mut game = at_the_table();
    // Once asked, nothing is left to be said to the technician but what follows from the answer.
    say(&mut game, "ask-tech");
    say(&mut game, "imply-repairs");
    let chip = control(&mut game, "To Mr Qiao");
    assert!(game.app.world().get::<InteractionDisabled>(chip).is_some());
    game.press(KeyCode::ArrowLeft);
    assert_eq!(
        listed(&mut game),
        [choice(&game, "ask-nurse")],
        "the last who can be spoken to"
    );
}

#[test]
fn a_click_on_a_seat_speaks_to_that_person() {
    let mut game = at_the_table();
    let world = game.app.world_mut();
    let mut seats = world.query::<(&Name, &Children)>();
    let (_, rows) = seats
        .iter(world)
        .find(|(name, _)| name.as_str() == "Seats")
        .expect("they are there");
    let nurse = world.get::<Children>(rows[0]).expect("a row of seats")[1];
    let node = world.get::<ComputedNode>(nurse).expect("it is laid out");
    let place = world.get::<UiGlobalTransform>(nurse).expect("it has a place");
    let position = place.translation * node.inverse_scale_factor() * world.resource::<UiScale>().0;
    game.click_at(position);
    assert_eq!(listed(&mut game), [choice(&game, "ask-nurse")]);
}

/// The nurse speaks up when the noise is told, and gives away what he cares about.
#[test]
fn who_speaks_up_unasked_is_named() {
    let mut game = at_the_table();
    say(&mut game, "tell-swift");
    assert!(game.shows("Speaks up"));
    assert!(game.shows("Speaking"), "and has the floor");
    assert!(game.shows("Quiet at night"));
}

#[test]
fn a_whole_meeting_can_be_played_by_keys() {
    let mut game = in_the_corridor();
    for name in WELL {
        key(&mut game, name);
    }
    key(&mut game, "propose-hush");
    assert!(game.shows("Decided: A · Hush"));
    assert!(game.shows("Hands for A · Hush: 3 of 3. Carried."));
    game.press(KeyCode::Enter);
    assert_eq!(game.screen(), Screen::Debrief);
    // The majority of three, and the two who think best of it: 76 and 85 of 60, 76, 85.
    assert!(game.shows("2 of 3"));
    assert!(game.shows("These had to be won for it: Mr Bai, Mr Qiao."));
    assert!(game.shows("Own view 76"));
}

#[test]
fn a_whole_meeting_can_be_played_by_mouse() {
    let mut game = in_the_corridor();
    click(&mut game, "Go into the meeting.");
    click(&mut game, "To Mr Bai");
    click(&mut game, "Mr Bai: Mr Bai, where");
    assert_eq!(game.turns(), 2);
    click(&mut game, "To The table");
    click(&mut game, "The table: What would you like to do?");
    assert!(game.shows("It stays as it is: K · The old printer"));
    click(&mut game, "Debrief");
    assert_eq!(game.screen(), Screen::Debrief);
    assert!(game.shows("was not carried"));
}

#[test]
fn a_refused_order_shows_who_voted_for_what_and_the_meeting_goes_on() {
    let mut game = at_the_table();
    say(&mut game, "tell-hush");
    say(&mut game, "propose-hush");
    assert!(game.shows("Hands for A · Hush: 0 of 3. Not carried."));
    let talk = game.app.world().resource::<Talk>();
    assert_eq!(talk.seen().expect("it goes on").outcome, Outcome::Open);
}

#[test]
fn the_debrief_says_what_the_rule_demanded() {
    let under = |rule: &str| {
        let folder = ward(|text| text.replace("rule: Majority", &format!("rule: {rule}")));
        let mut game = open(folder.path(), USUAL, still());
        for name in WELL {
            say(&mut game, name);
        }
        say(&mut game, "propose-hush");
        game.ask(Action::ShowDebrief);
        game
    };
    let mut all = under("Consensus");
    assert!(all.shows("Everybody with a vote had to be for it"));
    assert!(all.shows("These had to be won for it: Ms Lin, Mr Bai, Mr Qiao."));
    let mut one = under("Authority(\"head\")");
    assert!(one.shows("Ms Lin decided alone"));
    assert!(one.shows("These had to be won for it: Ms Lin."));
    let mut veto = under("Veto(\"technical\")");
    assert!(veto.shows("nobody from this function against it: technical"));
}

/// The search would take a meeting for a talk with its chair.
#[test]
fn no_best_line_is_searched_for_and_a_hint_is_given_at_once() {
    let mut game = at_the_table();
    game.press(KeyCode::KeyH);
    let talk = game.app.world().resource::<Talk>();
    assert!(talk.hint().is_some() && !talk.is_thinking());
    say(&mut game, "leave");
    game.ask(Action::ShowDebrief);
    assert!(game.shows("not worked out for meetings yet"));
    assert!(!game.shows("The best line"));
}

#[test]
fn a_meeting_taken_back_stands_as_it_stood_and_is_practice() {
    let mut game = at_the_table();
    let before = listed(&mut game);
    say(&mut game, "ask-nurse");
    game.press(KeyCode::KeyZ);
    assert_eq!(game.turns(), 1);
    assert_eq!(listed(&mut game), before);
    assert!(game.shows("Practice"));
}

#[test]
fn a_meeting_can_be_replayed_from_a_turn_of_its_debrief() {
    let mut game = at_the_table();
    say(&mut game, "ask-nurse");
    say(&mut game, "leave");
    game.ask(Action::ShowDebrief);
    game.press(KeyCode::ArrowRight);
    game.press(KeyCode::ArrowRight);
    game.press(KeyCode::KeyR);
    assert_eq!(game.screen(), Screen::Conversation);
    assert_eq!(game.turns(), 1);
    assert!(game.shows("The table’s gates"));
}

#[test]
fn an_unfinished_meeting_goes_on_in_the_next_run() {
    let folder = ward(str::to_owned);
    let mut game = open(folder.path(), USUAL, still());
    say(&mut game, "go-in");
    say(&mut game, "tell-swift");
    let mut before = game.texts();
    before.sort();
    let config = game.close();
    let mut game = Game::open_with(folder.path(), USUAL, config);
    let waiting = |game: &mut Game| -> Option<Entity> {
        let world = game.app.world_mut();
        let mut controls = world.query::<(Entity, &Does)>();
        let mut takes_up = controls
            .iter(world)
            .filter(|(_, does)| matches!(does.0, Action::TakeUp(_)));
        takes_up.next().map(|(entity, _)| entity)
    };
    game.until("the attempt", |game| waiting(game).is_some());
    let entity = waiting(&mut game).expect("it waits");
    game.app.world_mut().trigger(Activate { entity });
    game.until("the meeting", |game| game.screen() == Screen::Conversation);
    assert_eq!(game.turns(), 2);
    let mut after = game.texts();
    after.sort();
    assert_eq!(after, before);
}

/// Nine can be said: more than a low window shows at once.
#[test]
fn the_last_of_many_choices_is_scrolled_into_sight_by_keys() {
    let mut game = at_the_table();
    say(&mut game, "tell-swift");
    assert_eq!(listed(&mut game).len(), 9);
    game.press(KeyCode::ArrowUp);
    let focus = game
        .app
        .world()
        .resource::<InputFocus>()
        .get()
        .expect("on the last choice");
    let world = game.app.world_mut();
    let mut areas = world.query::<(&Name, &ComputedNode, &UiGlobalTransform)>();
    let (_, node, place) = areas
        .iter(world)
        .find(|(name, ..)| name.as_str() == "Choices")
        .expect("they are listed");
    let room = Rect::from_center_size(place.translation, node.size()).inflate(2.0);
    assert!(
        node.content_size().y > node.size().y,
        "they need more room than there is"
    );
    let last = world.get::<ComputedNode>(focus).expect("it is laid out");
    let place = world.get::<UiGlobalTransform>(focus).expect("it has a place");
    let last = Rect::from_center_size(place.translation, last.size());
    assert!(
        room.contains(last.min) && room.contains(last.max),
        "{last:?} in {room:?}"
    );
}

/// Plays into the meeting at one size, and looks at every moment.
fn everything_fits(size: (u32, u32), language: Language, percent: u16) {
    let settings = Settings {
        language,
        text_size: TextSize::from(percent),
        ..still()
    };
    let folder = ward(str::to_owned);
    let mut game = Game::open(folder.path(), size, settings);
    let fits = |game: &mut Game, when: &str| {
        let misfits = game.texts_that_do_not_fit();
        let at = format!("{size:?} {language:?} {percent} %, {when}");
        assert!(misfits.is_empty(), "{at}:\n{}", misfits.join("\n"));
    };
    game.ask(Action::OpenScenario("printer".into()));
    fits(&mut game, "briefing");
    game.ask(Action::StartTalk);
    fits(&mut game, "corridor");
    for name in [
        "see-nurse",
        "ask-night",
        "thank-nurse",
        "go-in",
        "tell-swift",
        "propose-swift",
    ] {
        say(&mut game, name);
        fits(&mut game, name);
    }
    game.press(KeyCode::KeyH);
    game.press(KeyCode::KeyN);
    fits(&mut game, "hint and notebook");
    game.press(KeyCode::KeyN);
    game.press(KeyCode::ArrowRight);
    fits(&mut game, "to the table");
    say(&mut game, "let-them-decide");
    fits(&mut game, "decided");
    game.ask(Action::ShowDebrief);
    fits(&mut game, "debrief");
}

#[test]
fn every_english_text_fits_its_box() {
    for size in [(1280, 720), (1920, 1080), (1100, 700), (1000, 640), (700, 500)] {
        everything_fits(size, Language::English, 100);
    }
}

#[test]
fn every_chinese_text_fits_its_box() {
    for size in [(1280, 720), (1920, 1080), (1100, 700), (1000, 640), (700, 500)] {
        everything_fits(size, Language::Chinese, 100);
    }
}

#[test]
fn large_letters_fit_too() {
    everything_fits((1280, 720), Language::English, 150);
    everything_fits((1920, 1080), Language::Chinese, 130);
}

/// The largest meeting that there can be: three levels by three functions, six options.
#[test]
fn nine_people_and_six_options_fit() {
    let portraits = ["han", "wei", "xu", "luo", "fang", "meng"];
    let others = portraits.iter().map(|portrait| {
        format!(
            "        \"{portrait}\": (name: \"Mr {portrait}\", role: \"Deputy head of department\", \
             portrait: \"{portrait}\", patience: 9, trust: 40, scepticism: 0, level: \"decision\", \
             function: \"finance\", needs: {{ \"few-repairs\": (weight: 300) }}),\n"
        )
    });
    let others: String = others.collect();
    let options: String = (1..=3)
        .map(|number| format!("            \"more-{number}\": (name: \"One more that prints, {number}\"),\n"))
        .collect();
    let folder = ward(|text| {
        text.replace("    },\n    meeting: (", &format!("{others}    }},\n    meeting: ("))
            .replace("            \"keep\":", &format!("{options}            \"keep\":"))
    });
    for (size, language) in [
        ((1280, 720), Language::English),
        ((1920, 1080), Language::Chinese),
        ((1100, 700), Language::English),
        ((700, 500), Language::Chinese),
    ] {
        let settings = Settings { language, ..still() };
        let mut game = open(folder.path(), size, settings);
        say(&mut game, "go-in");
        let misfits = game.texts_that_do_not_fit();
        assert!(misfits.is_empty(), "{size:?}: {}", misfits.join("\n"));
        say(&mut game, "tell-hush");
        say(&mut game, "propose-hush");
        let misfits = game.texts_that_do_not_fit();
        assert!(misfits.is_empty(), "{size:?}: {}", misfits.join("\n"));
        assert!(game.shows("9"), "nine have voted");
    }
}
