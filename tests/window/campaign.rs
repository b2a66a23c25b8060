//! A campaign in the window, without a window: sliders by key and by mouse, weeks, undo, coming back,
//! what it came to, and that every text fits its box.

use std::fs;
use std::path::Path;

use bevy::input_focus::InputFocus;
use bevy::picking::pointer::{PointerAction, PointerButton};
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui_widgets::{Activate, Slider, SliderValue};

use crate::common::window::Game;
use yinxin::game::action::Action;
use yinxin::game::campaign::{CampaignAction, Filled, Open, Page, Run};
use yinxin::game::profile::Learner;
use yinxin::game::screens::Screen;
use yinxin::market::Policy;
use yinxin::record::Settings;
use yinxin::record::study::{Entry, Study};
use yinxin::text::Language;

/// Three weeks, 3,000 yuan: a week's share is 1,000, and a step 20.
const FAIR: &str = r#"(
    title: (en: "Three weeks at the fair", zh: "集市三周"),
    story: (en: "A stall, a town, three weeks.", zh: "一个摊位，一座小镇，三周时间。"),
    lesson: (en: "Ask before you shout.", zh: "先问，再喊。"),
    customers: 300,
    weeks: 3,
    budget: 3000,
    people: [OperationalUser, DecisionFinance],
    needs: [(id: "any", name: (en: "Any", zh: "都行"), odds: 1, fit: 900)],
    activities: [
        (id: "poster", name: (en: "Posters", zh: "海报"), four_p: true, reach: Media(900, 300, 1), moves: (understanding: 500)),
        (id: "visit", name: (en: "Visits", zh: "拜访"), audience: Prospects, tailored: true, reach: Calls(5, 100),
            moves: (understanding: 600, worth: 700, belief: 700)),
        (id: "call", name: (en: "Call after the sale", zh: "售后回访"), audience: Buyers, reach: Calls(1, 300), serves: 300),
    ],
)"#;

const STALL: &str = r#"(
    format: 1,
    title: "A cup that stays warm",
    price: 80,
    facts: { "stays-warm": (name: "Keeps tea hot", plausibility: 70, basic: 1, serves: { "hot-tea": 100 }) },
    needs: { "hot-tea": (name: "Hot tea on the way", topic: "mornings", depth: 20) },
    customers: { "gao": (name: "Mr Gao", trust: 30, patience: 12, scepticism: 10, needs: { "hot-tea": (weight: 120, stage: Implied) }) },
    scenes: [
        (id: "stall", title: "At the stall", opens: "Good morning.", choices: [
            (id: "ask-mornings", says: "What do you drink?", acts: [Ask("mornings")]),
            (id: "tell-warm", says: "It stays hot.", acts: [Tell("stays-warm")]),
            (id: "leave", says: "Another time, then.", acts: [Leave]),
            (id: "order", says: "Shall I wrap one?", acts: [AskForOrder]),
        ]),
    ],
)"#;

fn still() -> Settings {
    Settings {
        reduced_motion: true,
        ..Settings::default()
    }
}

fn write(folder: &Path, name: &str, file: &str, text: &str) {
    let own = folder.join(name);
    fs::create_dir_all(&own).expect("a folder can be made");
    fs::write(own.join(file), text).expect("a file can be written");
}

/// A town with a fair and a stall.
fn town() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder for the campaign");
    write(folder.path(), "fair", "campaign.ron", FAIR);
    write(folder.path(), "stall", "scenario.ron", STALL);
    folder
}

fn open(game: &Game) -> &Open {
    game.app
        .world()
        .resource::<Run>()
        .open
        .as_ref()
        .expect("a campaign is open")
}

fn ask(game: &mut Game, action: CampaignAction) {
    game.ask(Action::Campaign(action));
}

/// Until the market shows all weeks that were run, and what is to be expected.
fn worked_out(game: &mut Game) {
    game.until("the market", |game| !open(game).waits());
}

fn start_page(game: &mut Game, id: &str) {
    game.ask(Action::OpenCampaign(id.into()));
    assert_eq!(game.screen(), Screen::Campaign);
    game.until("what was kept", |game| open(game).kept.is_some());
}

/// The first week of the fair.
fn at_the_fair() -> (tempfile::TempDir, Game) {
    let folder = town();
    let mut game = Game::open(folder.path(), (1280, 720), still());
    start_page(&mut game, "fair");
    game.press(KeyCode::Enter);
    assert_eq!(open(&game).page, Page::Weeks);
    worked_out(&mut game);
    (folder, game)
}

fn run_week(game: &mut Game) {
    game.press(KeyCode::Enter);
    worked_out(game);
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

#[test]
fn a_card_of_the_course_map_opens_the_campaign() {
    let folder = town();
    let mut game = Game::open(folder.path(), (1280, 720), still());
    assert!(game.shows("A stall, a town, three weeks."));
    activate(&mut game, "Three weeks at the fair");
    assert_eq!(game.screen(), Screen::Campaign);
    assert!(game.shows("What you will see"));
}

#[test]
fn arrows_choose_a_row_and_put_money_on_it() {
    let (_folder, mut game) = at_the_fair();
    game.press(KeyCode::ArrowRight);
    game.press(KeyCode::ArrowRight);
    assert_eq!(open(&game).row, [40, 0, 0]);
    game.press(KeyCode::ArrowDown);
    game.press(KeyCode::ArrowRight);
    game.press(KeyCode::ArrowLeft);
    game.press(KeyCode::ArrowLeft);
    game.press(KeyCode::ArrowRight);
    assert_eq!(open(&game).row, [40, 20, 0]);
    game.app
        .world_mut()
        .resource_mut::<ButtonInput<KeyCode>>()
        .press(KeyCode::ShiftLeft);
    game.press(KeyCode::ArrowRight);
    assert_eq!(open(&game).row, [40, 120, 0], "five steps with Shift");
    assert!(game.shows("2,840 yuan"), "what is left follows: {:#?}", game.texts());
}

#[test]
fn arrows_work_when_nothing_has_the_focus() {
    let (_folder, mut game) = at_the_fair();
    game.app.world_mut().resource_mut::<InputFocus>().clear();
    game.press(KeyCode::ArrowRight);
    assert_eq!(open(&game).row, [20, 0, 0]);
}

/// Where the middle of a slider is, and how wide it is.
fn slider(game: &mut Game, name: &str) -> (Entity, Vec2, f32) {
    let world = game.app.world_mut();
    let mut sliders =
        world.query_filtered::<(Entity, &AccessibleLabel, &ComputedNode, &UiGlobalTransform), With<Slider>>();
    let (entity, _, node, place) = sliders
        .iter(world)
        .find(|(_, label, ..)| label.0.starts_with(name))
        .expect("the activity has a slider");
    let scale = node.inverse_scale_factor();
    (entity, place.translation * scale, node.size().x * scale)
}

#[test]
fn a_slider_is_dragged_and_the_whole_drag_is_taken_back_at_once() {
    let (_folder, mut game) = at_the_fair();
    let (entity, middle, width) = slider(&mut game, "Visits");
    // Its end is what a hundred visits cost: 500.
    game.point(middle, PointerAction::Move { delta: Vec2::ONE });
    game.point(middle, PointerAction::Press(PointerButton::Primary));
    let middle_of_it = open(&game).row[1];
    assert!(
        [240, 260].contains(&middle_of_it),
        "the middle, to a whole step: {middle_of_it}"
    );
    for part in [0.1, 0.2, 0.25] {
        let at = middle + Vec2::new(width * part, 0.0);
        game.point(
            at,
            PointerAction::Move {
                delta: Vec2::new(10.0, 0.0),
            },
        );
    }
    let still_there = game
        .app
        .world()
        .get::<SliderValue>(entity)
        .expect("the slider was not built anew");
    let shown = still_there.0 as u64;
    let at = middle + Vec2::new(width * 0.25, 0.0);
    game.point(at, PointerAction::Release(PointerButton::Primary));
    game.settle();
    let money = open(&game).row[1];
    assert!(
        (380..=420).contains(&money),
        "three quarters of 500 and a little: {money}"
    );
    assert_eq!(shown, money);
    assert!(game.shows(&money.to_string()));
    game.press(KeyCode::KeyZ);
    assert_eq!(open(&game).row, [0, 0, 0]);
}

#[test]
fn the_chart_expects_more_of_more_money() {
    let (_folder, mut game) = at_the_fair();
    let expected = |game: &Game| {
        let shown = open(game).shown.as_ref().expect("it is worked out");
        shown.expected.last().expect("there are weeks to come").past[0].middle
    };
    let before = expected(&game);
    ask(&mut game, CampaignAction::Fill(Policy::CustomerOriented));
    game.until("another forecast", |game| expected(game) > before);
    assert_eq!(open(&game).filled, Filled::By(Policy::CustomerOriented));
}

#[test]
fn an_amount_can_be_typed() {
    let (_folder, mut game) = at_the_fair();
    game.press(KeyCode::ArrowDown);
    game.press(KeyCode::KeyT);
    let world = game.app.world_mut();
    let mut fields = world.query::<&mut EditableText>();
    let mut field = fields.single_mut(world).expect("a field is open");
    *field = EditableText::new("333");
    game.settle();
    game.press(KeyCode::Enter);
    assert_eq!(open(&game).row, [0, 333, 0]);
    assert_eq!(open(&game).week, 0, "Enter took the amount and ran no week");
    game.press(KeyCode::ArrowRight);
    assert_eq!(open(&game).row, [0, 340, 0], "the focus is back on the slider");
}

#[test]
fn no_more_is_spent_than_there_is_or_than_can_be_used() {
    let (_folder, mut game) = at_the_fair();
    ask(&mut game, set(1, 2000));
    assert_eq!(open(&game).row[1], 500, "a hundred visits cost 500");
    ask(&mut game, set(0, 9000));
    assert_eq!((open(&game).row[0], open(&game).money_left()), (2500, 0));
}

fn set(activity: usize, money: u64) -> CampaignAction {
    CampaignAction::Set {
        activity,
        money,
        last: true,
    }
}

#[test]
fn changes_are_taken_back_one_by_one_until_the_week_is_run() {
    let (_folder, mut game) = at_the_fair();
    ask(&mut game, set(0, 100));
    ask(&mut game, set(1, 200));
    ask(&mut game, CampaignAction::Fill(Policy::Even));
    assert_eq!(open(&game).row, [333, 333, 333]);
    game.press(KeyCode::KeyZ);
    assert_eq!(open(&game).row, [100, 200, 0]);
    activate(&mut game, "Undo");
    assert_eq!(open(&game).row, [100, 0, 0]);
    run_week(&mut game);
    game.press(KeyCode::KeyZ);
    assert_eq!(
        (open(&game).week, open(&game).spent()),
        (1, 100),
        "what is spent is spent"
    );
}

#[test]
fn after_a_week_it_is_said_what_happened_and_what_keeps_customers() {
    let (_folder, mut game) = at_the_fair();
    ask(&mut game, set(0, 300));
    run_week(&mut game);
    assert!(game.shows("What happened in week 1"));
    assert!(game.shows("300 yuan reached"), "{:#?}", game.texts());
    assert!(game.shows("are kept by Need & worth") || game.shows("are still kept by Understanding"));
    assert!(game.shows("Week 2 of 3"));
}

/// All three weeks as the third policy would.
fn to_the_end(game: &mut Game) {
    ask(game, CampaignAction::Fill(Policy::CustomerOriented));
    for _ in 0..3 {
        run_week(game);
    }
    assert_eq!(open(game).page, Page::End);
    game.until("the comparison", |game| open(game).compared.is_some());
    game.until("one of the customers", |game| open(game).drawn.is_some());
}

#[test]
fn a_whole_campaign_is_compared_searched_and_kept_for_the_course() {
    let (_folder, mut game) = at_the_fair();
    to_the_end(&mut game);
    assert!(game.shows("Ask before you shout."));
    assert!(game.shows("Week by week"));
    game.until("the best plan", |game| open(game).found.is_some());
    let (compared, best) = {
        let open = open(&game);
        (
            open.compared.expect("it was compared"),
            open.found.as_ref().expect("it was found").orders,
        )
    };
    assert_eq!(
        compared.orders, compared.oriented,
        "played as that policy would, it brings the same"
    );
    assert!(best >= compared.oriented);
    let profile = game.app.world().resource::<Learner>().profile().clone();
    game.until("the entry", |_| {
        Study::of(&profile).is_ok_and(|study| !study.entries().is_empty())
    });
    let study = Study::of(&profile).expect("it can be read");
    let [
        Entry::Ran {
            campaign, orders, even, ..
        },
    ] = study.entries()
    else {
        panic!("{:?}", study.entries());
    };
    assert_eq!(
        (campaign.as_str(), *orders, *even),
        ("fair", compared.orders, compared.even)
    );
}

#[test]
fn a_campaign_that_was_left_goes_on_in_its_week() {
    let (folder, mut game) = at_the_fair();
    ask(&mut game, set(1, 400));
    run_week(&mut game);
    let before = {
        let open = open(&game);
        (open.seed, open.shown.as_ref().expect("it is shown").weeks.clone())
    };
    game.press(KeyCode::Escape);
    assert_eq!(open(&game).page, Page::Start);
    game.until("what was kept", |game| open(game).left().is_some());
    let config = game.close();
    let mut game = Game::open_with(folder.path(), (1280, 720), config);
    start_page(&mut game, "fair");
    assert!(game.shows("Go on with week 2"));
    game.press(KeyCode::Enter);
    worked_out(&mut game);
    let open = open(&game);
    assert_eq!(
        (open.week, open.spent(), open.row.as_slice()),
        (1, 400, &[0, 400, 0][..])
    );
    let after = (open.seed, open.shown.as_ref().expect("it is shown").weeks.clone());
    assert_eq!(after, before);
}

#[test]
fn a_campaign_that_was_changed_meanwhile_begins_anew() {
    let (folder, mut game) = at_the_fair();
    run_week(&mut game);
    game.press(KeyCode::Escape);
    game.until("what was kept", |game| open(game).left().is_some());
    write(folder.path(), "fair", "campaign.ron", &FAIR.replace("300,", "301,"));
    let config = game.close();
    let mut game = Game::open_with(folder.path(), (1280, 720), config);
    start_page(&mut game, "fair");
    assert!(open(&game).left().is_none());
    assert!(game.shows("it can only begin anew"));
}

#[test]
fn the_same_market_can_be_tried_again() {
    let (_folder, mut game) = at_the_fair();
    to_the_end(&mut game);
    let seed = open(&game).seed;
    game.press(KeyCode::KeyP);
    assert_eq!(
        (open(&game).page, open(&game).seed, open(&game).week),
        (Page::Weeks, seed, 0)
    );
    assert_eq!(open(&game).row, [0, 0, 0]);
}

#[test]
fn a_customer_sits_down_as_the_campaign_left_them() {
    let (_folder, mut game) = at_the_fair();
    to_the_end(&mut game);
    assert!(game.shows("sits down with you"));
    activate(&mut game, "Talk to them");
    game.until("the talk", |game| game.screen() == Screen::Conversation);
    assert!(game.shows("Good morning."));
    let belief = open(&game).drawn.expect("one was drawn").belief;
    let trust = {
        let talk = game.app.world().resource::<yinxin::game::session::Talk>();
        let scenario = talk.scenario().expect("a talk is under way");
        scenario.variants[0].start.trust
    };
    // Belief of 1000 is trust of 100, in steps of five.
    assert_eq!(u16::from(trust), belief / 50 * 5);
    game.ask(Action::LeaveTalk);
    assert_eq!((game.screen(), open(&game).page), (Screen::Campaign, Page::End));
    let profile = game.app.world().resource::<Learner>().profile().clone();
    assert!(
        profile.attempts().expect("it can be listed").cards.is_empty(),
        "the talk is not kept"
    );
}

#[test]
fn the_weeks_are_saved_as_tables() {
    let (_folder, mut game) = at_the_fair();
    to_the_end(&mut game);
    game.press(KeyCode::KeyS);
    assert!(game.shows("Saved: "));
    let files = fs::read_dir(game.config().join("files")).expect("it is there");
    let mut endings: Vec<String> = files
        .map(|file| file.expect("it can be seen").path())
        .map(|path| path.extension().unwrap_or_default().to_string_lossy().into_owned())
        .collect();
    endings.sort();
    assert_eq!(endings, ["csv", "parquet"]);
}

#[test]
fn everything_has_a_name_and_can_be_reached_by_tab() {
    let (_folder, mut game) = at_the_fair();
    for (control, name) in game.controls() {
        assert!(!name.trim().is_empty(), "{control} has no name");
        assert!(!name.contains('['), "{name} is a key without words");
    }
    for action in [
        CampaignAction::Fill(Policy::FourP),
        CampaignAction::RunWeek,
        CampaignAction::Type(2),
    ] {
        game.tab_to(&Action::Campaign(action));
    }
}

/// The campaigns that are shipped.
fn shipped() -> tempfile::TempDir {
    let folder = town();
    for id in ["one-budget-eight-weeks", "ford-every-household", "dell-direct"] {
        let file = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("scenarios")
            .join(id)
            .join("campaign.ron");
        let text = fs::read_to_string(file).expect("the campaign is shipped");
        write(folder.path(), id, "campaign.ron", &text);
    }
    folder
}

#[test]
fn everything_fits_in_both_languages_and_all_sizes() {
    let folder = shipped();
    for size in [(1280, 720), (1920, 1080), (1100, 700), (800, 600), (700, 500)] {
        for language in [Language::English, Language::Chinese] {
            let mut game = Game::open(folder.path(), size, Settings { language, ..still() });
            let fits = |game: &mut Game, what: &str| {
                let misfits = game.texts_that_do_not_fit();
                assert!(misfits.is_empty(), "{what} {size:?} {language:?}: {misfits:#?}");
            };
            fits(&mut game, "home");
            for id in ["one-budget-eight-weeks", "dell-direct"] {
                start_page(&mut game, id);
                fits(&mut game, "start");
                ask(&mut game, CampaignAction::Begin);
                worked_out(&mut game);
                fits(&mut game, "before the first week");
                ask(&mut game, CampaignAction::Fill(Policy::CustomerOriented));
                run_week(&mut game);
                run_week(&mut game);
                fits(&mut game, "after two weeks");
                game.ask(Action::Back);
                game.ask(Action::Back);
            }
            start_page(&mut game, "fair");
            ask(&mut game, CampaignAction::Begin);
            worked_out(&mut game);
            to_the_end(&mut game);
            game.until("the best plan", |game| open(game).found.is_some());
            fits(&mut game, "end");
        }
    }
}

/// The first range comes from three futures; what stays is that of all of them, for the slider's last place.
#[test]
fn a_slider_that_rests_shows_the_whole_forecast_of_its_place() {
    let (_folder, mut game) = at_the_fair();
    let whole = |game: &Game| open(game).shown.as_ref().filter(|shown| !shown.is_sketch).cloned();
    let mut resting_at = |money| {
        game.until("the whole forecast", |game| whole(game).is_some());
        let answers = open(&game).answers;
        game.app.world_mut().write_message(Action::Campaign(set(0, money)));
        game.until("another one", |game| {
            open(game).answers > answers && whole(game).is_some()
        });
        whole(&game).expect("it was waited for").expected
    };
    let (many, few) = (resting_at(900), resting_at(30));
    assert_ne!(many, few);
    for money in [300, 600, 900] {
        game.app.world_mut().write_message(Action::Campaign(set(0, money)));
        game.app.update();
    }
    game.until("the whole forecast of where it rests", |game| {
        whole(game).is_some_and(|shown| shown.expected == many)
    });
    let answers = open(&game).answers;
    (0..20).for_each(|_| game.app.update());
    assert_eq!(open(&game).answers, answers, "nothing else comes");
}

/// Printed, not asserted: `cargo test --test window ten_thousand -- --nocapture`.
#[test]
fn a_slider_of_ten_thousand_customers_says_when_the_forecast_stood() {
    let folder = shipped();
    let mut game = Game::open(folder.path(), (1280, 720), still());
    start_page(&mut game, "ford-every-household");
    ask(&mut game, CampaignAction::Begin);
    worked_out(&mut game);
    assert_eq!(open(&game).campaign.customers, 10_000);
    for money in (1..=12).map(|step| 20_000 * step) {
        let answers = open(&game).answers;
        let begun = std::time::Instant::now();
        game.app.world_mut().write_message(Action::Campaign(set(0, money)));
        let mut frames = 0;
        while open(&game).answers == answers {
            game.app.update();
            frames += 1;
        }
        // One more frame draws it.
        game.app.update();
        let sketched = begun.elapsed().as_secs_f64() * 1000.0;
        while open(&game).shown.as_ref().is_none_or(|shown| shown.is_sketch) {
            game.app.update();
        }
        game.app.update();
        let refined = begun.elapsed().as_secs_f64() * 1000.0;
        println!("{money}: {sketched:.1} ms, {frames} frames; refined after {refined:.1} ms");
    }
}
