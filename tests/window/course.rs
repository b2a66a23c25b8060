//! The course in the window: its map, lessons by keys and by mouse, reviews, mastery, the glossary.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::text::EditableText;

use crate::common;
use crate::common::window::Game;
use yinxin::course::TaskKind;
use yinxin::game::action::{Action, Does, LessonAction};
use yinxin::game::classroom::{Classroom, Draft, Sitting};
use yinxin::game::screens::Screen;
use yinxin::game::screens::lesson::PICTURES;
use yinxin::game::widgets::ScrollKey;
use yinxin::record::profile::{DEFAULT, Profile};
use yinxin::record::store::{Disk, SettingsFile};
use yinxin::record::study::{Entry, Study};
use yinxin::record::{Moment, Settings, TextSize};
use yinxin::text::Language;

/// Nothing moves, so that nothing has to be waited for.
fn still() -> Settings {
    Settings {
        reduced_motion: true,
        ..Settings::default()
    }
}

/// At home, once it is known how far the learner is.
fn at_home(mut game: Game) -> Game {
    game.until("the course is looked through", |game| {
        game.app.world().resource::<Classroom>().overview().is_some()
    });
    game
}

fn shipped(size: (u32, u32), settings: Settings) -> Game {
    at_home(Game::open(&common::shipped(), size, settings))
}

/// In a lesson of the shipped course.
fn lesson(id: &str, size: (u32, u32), settings: Settings) -> Game {
    let mut game = shipped(size, settings);
    game.ask(Action::OpenLesson(id.to_owned()));
    assert_eq!(game.screen(), Screen::Lesson, "{id}");
    game
}

/// The profile of a game that keeps its data beside its settings.
fn profile(config: &Path) -> Profile {
    Profile::named(Arc::new(Disk::at(config.join("data"))), DEFAULT).expect("the first profile has a name")
}

fn kept(config: &Path) -> Vec<Entry> {
    let study = Study::of(&profile(config)).expect("it can be read");
    study.entries().to_vec()
}

/// What has to be done for all the points of what is shown, one after the other.
fn right(game: &Game) -> Vec<LessonAction> {
    let sitting = game.app.world().resource::<Sitting>();
    let (exercise, draft) = sitting
        .0
        .as_ref()
        .expect("a lesson is open")
        .now()
        .expect("an idea is shown");
    let at = |id: &str| {
        exercise
            .shown
            .iter()
            .position(|shown| *shown == id)
            .expect("it is shown")
    };
    match &exercise.idea.task.kind {
        TaskKind::Sort { columns, rows, cards } => {
            let cell = |id: &str| {
                let card = cards.iter().find(|card| card.id == id).expect("it is a card");
                let place = &card.places[0];
                let row = rows.iter().position(|row| row.id == place[0]).unwrap_or(0);
                let column = columns.iter().position(|one| Some(&one.id) == place.last());
                row * columns.len() + column.expect("it is a column")
            };
            let each = exercise.shown.iter().enumerate();
            each.flat_map(|(at, id)| [LessonAction::Pick(at), LessonAction::Put(cell(id))])
                .collect()
        }
        TaskKind::Match { .. } => {
            let beside = |id: &str| exercise.rights.iter().position(|right| *right == id);
            let each = exercise.shown.iter().enumerate();
            each.flat_map(|(at, id)| {
                let right = beside(id).expect("its right-hand side is shown");
                [LessonAction::Pick(at), LessonAction::Put(right)]
            })
            .collect()
        }
        TaskKind::Order { items } => {
            let Draft::Order { order, .. } = draft else {
                panic!("an order is put together")
            };
            // Up to its place, one after the other: the same swaps as of an insertion sort.
            let mut order: Vec<usize> = order
                .iter()
                .map(|id| items.iter().position(|item| item.id == *id).expect("it is an item"))
                .collect();
            let mut moves = Vec::new();
            for end in 1..order.len() {
                let mut at = end;
                while at > 0 && order[at - 1] > order[at] {
                    order.swap(at - 1, at);
                    moves.push(LessonAction::Move(at, -1));
                    at -= 1;
                }
            }
            moves
        }
        TaskKind::Choose { answers } => {
            let right = answers.iter().filter(|answer| answer.right);
            right.map(|answer| LessonAction::Pick(at(&answer.id))).collect()
        }
        TaskKind::Judge { ways } => {
            let best = ways.iter().max_by_key(|way| way.worth).expect("there are ways");
            vec![LessonAction::Pick(at(&best.id))]
        }
        TaskKind::Predict { .. } => vec![LessonAction::Guess(exercise.target.expect("it is at hand"))],
        TaskKind::Open { .. } => Vec::new(),
    }
}

const DIGITS: [KeyCode; 10] = [
    KeyCode::Digit0,
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

/// Answers rightly with keys alone. Cards and lines come up one after the other by themselves.
fn answer_by_keys(game: &mut Game) {
    let wanted = right(game);
    let is_choice = wanted.len() == 1 || !wanted.iter().any(|action| matches!(action, LessonAction::Put(_)));
    for action in wanted {
        match action {
            LessonAction::Pick(at) if is_choice => game.press(DIGITS[at + 1]),
            LessonAction::Pick(_) => {}
            LessonAction::Put(at) => game.press(DIGITS[at + 1]),
            LessonAction::Move(at, _) => {
                for _ in 0..20 {
                    let sitting = game.app.world().resource::<Sitting>();
                    let now = sitting.0.as_ref().and_then(|round| round.now());
                    if matches!(now, Some((_, Draft::Order { picked, .. })) if *picked == at) {
                        break;
                    }
                    game.press(KeyCode::ArrowDown);
                }
                // A number puts the line that was taken up in that place.
                game.press(DIGITS[at]);
            }
            LessonAction::Guess(number) => {
                for digit in number.to_string().bytes() {
                    game.press(DIGITS[usize::from(digit - b'0')]);
                }
            }
            other => panic!("{other:?} is no part of an answer"),
        }
    }
}

/// Moves the pointer to the control that asks for this, presses and releases it.
fn click(game: &mut Game, action: LessonAction) {
    let wanted = Action::Lesson(action);
    let world = game.app.world_mut();
    let mut controls = world.query::<(&Does, &ComputedNode, &UiGlobalTransform)>();
    let found = controls.iter(world).find(|(does, ..)| does.0 == wanted);
    let (_, node, place) = found.unwrap_or_else(|| panic!("nothing asks for {wanted:?}"));
    let position = place.translation * node.inverse_scale_factor() * world.resource::<UiScale>().0;
    game.click_at(position);
}

#[test]
fn a_lesson_is_played_by_keys_alone_to_its_end_and_home_shows_it() {
    let mut game = shipped((1280, 720), still());
    assert!(game.shows("This is where the course begins."));
    game.press(KeyCode::Enter);
    assert_eq!(game.screen(), Screen::Lesson);
    assert!(game.shows("A handsome box"));
    for _ in 0..5 {
        answer_by_keys(&mut game);
        game.press(KeyCode::Enter);
        game.press(KeyCode::Enter);
    }
    // One of one, two of two, four of four, one of one, and four lines in order make three.
    assert!(game.shows("11 of 11 points"));
    assert!(game.shows("Passed"));
    assert!(game.shows("The imperial seal"), "what comes next is told");
    let answered = kept(game.config()).len();
    assert_eq!(answered, 5);
    game.press(KeyCode::Escape);
    assert_eq!(game.screen(), Screen::Home);
    let mut game = at_home(game);
    let names: Vec<String> = game.controls().into_iter().map(|(_, name)| name).collect();
    let card = "Four factors, four gates: 100 %";
    assert!(names.iter().any(|name| name == card), "{names:#?}");
    assert!(game.shows("1 of 25") && game.shows("1 of 11 done"));
}

/// Eight cards; the one put away last is the eighth, and the one after it the first.
#[test]
fn when_all_cards_lie_somewhere_the_arrows_go_on_from_the_last() {
    let mut game = lesson("two-kinds-of-customers", (1280, 720), still());
    for _ in 0..8 {
        game.press(KeyCode::Digit1);
    }
    let picked = |game: &Game| {
        let sitting = game.app.world().resource::<Sitting>();
        match sitting.0.as_ref().and_then(|round| round.now()) {
            Some((_, Draft::Sort { picked, placed, .. })) => (*picked, placed.len()),
            other => panic!("no cards to sort: {}", other.is_some()),
        }
    };
    assert_eq!(picked(&game), (None, 8));
    game.press(KeyCode::ArrowRight);
    assert_eq!(picked(&game), (Some(0), 8));
    // To put one elsewhere does not lead to the second again and again.
    game.press(KeyCode::ArrowRight);
    game.press(KeyCode::ArrowRight);
    game.press(KeyCode::Digit2);
    assert_eq!(picked(&game), (None, 8));
    game.press(KeyCode::ArrowRight);
    assert_eq!(picked(&game), (Some(3), 8));
}

/// Lecture 2 lies far below the first cards.
#[test]
fn whoever_comes_home_is_at_the_card_that_was_open() {
    let mut game = shipped((1280, 720), still());
    game.ask(Action::OpenLesson("notebook".into()));
    game.press(KeyCode::Escape);
    assert_eq!(game.screen(), Screen::Home);
    let mut game = at_home(game);
    let (card, _) = game
        .controls()
        .into_iter()
        .find(|(_, name)| name.starts_with("The notebook"))
        .expect("it is in the course");
    let world = game.app.world();
    let at = world
        .get::<UiGlobalTransform>(card)
        .expect("it is laid out")
        .translation
        .y;
    assert!((0.0..720.0).contains(&at), "{at}");
    game.press(KeyCode::ArrowDown);
    assert_eq!(game.app.world().resource::<InputFocus>().get(), Some(card));
}

#[test]
fn a_lesson_is_played_by_mouse() {
    let mut game = lesson("four-forces", (1920, 1080), still());
    let pages = {
        let sitting = game.app.world().resource::<Sitting>();
        sitting.0.as_ref().expect("it is open").pages().len()
    };
    for _ in 0..pages {
        // Cards and lines come up one after the other by themselves.
        let wanted = right(&game);
        let puts = wanted.iter().any(|action| matches!(action, LessonAction::Put(_)));
        for action in wanted {
            if !puts || !matches!(action, LessonAction::Pick(_)) {
                click(&mut game, action);
            }
        }
        click(&mut game, LessonAction::Forward);
        let sitting = game.app.world().resource::<Sitting>();
        let page = sitting.0.as_ref().and_then(|round| round.page()).expect("still there");
        let graded = page.graded.as_ref().expect("it is answered");
        assert!(graded.is_whole(), "{}: {graded:?}", page.idea);
        click(&mut game, LessonAction::Forward);
    }
    assert!(game.shows("Passed"));
    assert_eq!(kept(game.config()).len(), pages);
}

#[test]
fn an_answer_is_kept_before_its_feedback_is_shown_and_a_wrong_one_is_explained() {
    let mut game = lesson("four-factors", (1280, 720), still());
    let right = right(&game);
    let wrong = (0..3)
        .find(|at| !right.contains(&LessonAction::Pick(*at)))
        .expect("one is wrong");
    game.press(DIGITS[wrong + 1]);
    assert!(kept(game.config()).is_empty(), "nothing is kept before it is answered");
    assert!(!game.shows("0 of 1 point"));
    game.press(KeyCode::Enter);
    assert!(game.shows("0 of 1 point"));
    assert!(
        game.shows("Nobody buys what they do not know."),
        "the right one is explained too"
    );
    let entries = kept(game.config());
    let [
        Entry::Answered {
            points: 0,
            of: 1,
            review: false,
            ..
        },
    ] = &entries[..]
    else {
        panic!("{entries:?}");
    };
    // A graded answer stands.
    game.press(DIGITS[wrong + 1]);
    assert!(game.shows("0 of 1 point"));
}

#[test]
fn without_an_answer_nothing_is_graded_and_it_is_said_what_is_missing() {
    let mut game = lesson("four-factors", (1280, 720), still());
    game.press(KeyCode::Enter);
    assert!(game.shows("Take an answer first."));
    assert!(kept(game.config()).is_empty());
    let mut game = lesson("planning", (1280, 720), still());
    game.press(KeyCode::Enter);
    assert!(game.shows("Guess first"));
}

#[test]
fn a_lesson_that_was_begun_goes_on_where_it_was_left() {
    let mut game = lesson("four-factors", (1280, 720), still());
    answer_by_keys(&mut game);
    game.press(KeyCode::Enter);
    game.press(KeyCode::Escape);
    assert_eq!(game.screen(), Screen::Home);
    game.ask(Action::OpenLesson("four-factors".to_owned()));
    assert!(game.shows("Gold and jade"));
    assert!(!game.shows("A handsome box"));
}

#[test]
fn an_idea_of_an_earlier_day_is_shown_as_answered_and_can_be_tried_again() {
    let mut game = lesson("four-factors", (1280, 720), still());
    answer_by_keys(&mut game);
    game.press(KeyCode::Enter);
    game.press(KeyCode::Escape);
    game.ask(Action::OpenLesson("four-factors".to_owned()));
    game.press(KeyCode::PageUp);
    assert!(game.shows("A handsome box") && game.shows("1 of 1 point"));
    assert!(game.shows("You answered this before."));
    assert!(game.shows("Nobody buys what they do not know."), "why, as on that day");
    // Enter goes on from what is answered, and keeps nothing.
    game.press(KeyCode::Enter);
    assert!(game.shows("Gold and jade"));
    assert_eq!(kept(game.config()).len(), 1);
    game.press(KeyCode::PageUp);
    game.press(KeyCode::KeyR);
    assert!(!game.shows("1 of 1 point") && game.shows("What is missing first of all?"));
    answer_by_keys(&mut game);
    game.press(KeyCode::Enter);
    assert!(game.shows("1 of 1 point") && !game.shows("You answered this before."));
    assert_eq!(kept(game.config()).len(), 2);
}

#[test]
fn an_answer_from_before_answers_were_kept_shows_its_points_alone() {
    let config = tempfile::tempdir().expect("a folder for the settings");
    SettingsFile::within(config.path())
        .save(&still())
        .expect("settings can be kept");
    let mut study = Study::of(&profile(config.path())).expect("it can be made");
    let old = Entry::Answered {
        lesson: "four-factors".to_owned(),
        idea: "gold-and-jade".to_owned(),
        points: 1,
        of: 2,
        review: false,
        at: Moment(1_609_000_000_000),
        answer: None,
    };
    study.keep(old).expect("it can be kept");
    let mut game = at_home(Game::open_with(&common::shipped(), (1280, 720), config));
    game.ask(Action::OpenLesson("four-factors".to_owned()));
    game.press(KeyCode::PageDown);
    assert!(game.shows("Gold and jade") && game.shows("1 of 2 points"));
    assert!(game.shows("what you answered was not kept"));
    assert!(!game.shows("What would I want it for?"), "nothing is asked now");
    game.press(KeyCode::KeyR);
    assert!(game.shows("What would I want it for?"));
}

#[test]
fn enter_at_the_end_of_a_lesson_goes_on_to_what_comes_next() {
    let mut game = lesson("four-factors", (1280, 720), still());
    for _ in 0..5 {
        answer_by_keys(&mut game);
        game.press(KeyCode::Enter);
        game.press(KeyCode::Enter);
    }
    assert!(game.shows("The imperial seal"), "what comes next is told");
    game.press(KeyCode::Enter);
    assert_eq!(game.screen(), Screen::Briefing, "and Enter leads there");
}

#[test]
fn the_glossary_is_read_to_its_end_by_keys() {
    let mut game = lesson("four-factors", (1280, 720), still());
    game.press(KeyCode::F1);
    let scrolled = |game: &mut Game| {
        let world = game.app.world_mut();
        let mut areas = world.query::<(&ScrollKey, &ScrollPosition)>();
        let found = areas.iter(world).find(|(key, _)| key.0 == "glossary");
        found.expect("the glossary is open").1.y
    };
    assert_eq!(scrolled(&mut game), 0.0);
    game.press(KeyCode::ArrowDown);
    let a_line = scrolled(&mut game);
    assert!(a_line > 0.0);
    game.press(KeyCode::PageDown);
    let a_page = scrolled(&mut game);
    assert!(a_page > a_line);
    game.press(KeyCode::End);
    assert!(scrolled(&mut game) > a_page);
    game.press(KeyCode::Home);
    assert_eq!(scrolled(&mut game), 0.0);
    assert!(game.shows("A handsome box"), "the lesson beneath has not moved on");
}

#[test]
fn what_a_certificate_still_takes_is_told_under_progress() {
    let mut game = shipped((1280, 720), still());
    game.press(KeyCode::KeyP);
    let mut game = at_home(game);
    assert!(game.shows("Certificates"));
    assert!(game.shows("“Four factors, four gates” is not finished."));
    assert!(game.shows("things more."));
}

#[test]
fn a_number_is_guessed_by_typing_it_and_a_digit_can_be_taken_back() {
    let mut game = lesson("planning", (1280, 720), still());
    for key in [KeyCode::Digit2, KeyCode::Digit7, KeyCode::Backspace, KeyCode::Digit0] {
        game.press(key);
    }
    assert!(game.shows("20"));
    game.press(KeyCode::Enter);
    assert!(game.shows("2 of 2 points"));
    assert!(game.shows("You guessed 20 customers"));
}

#[test]
fn an_open_question_shows_its_reference_only_after_something_was_written() {
    let mut game = lesson("check-1", (1280, 720), still());
    let reference = "The product-oriented model begins in the factory";
    game.press(KeyCode::Enter);
    assert!(game.shows("Write something first"));
    assert!(!game.shows(reference));
    let world = game.app.world_mut();
    let mut fields = world.query::<&mut EditableText>();
    let mut field = fields.single_mut(world).expect("there is one field");
    field.queue_edit(bevy::text::TextEdit::Insert("One begins with the product.".into()));
    game.settle();
    // Letters typed into the answer are no shortcuts.
    game.press(KeyCode::KeyL);
    assert_eq!(game.settings().language, Language::English);
    game.press(KeyCode::Enter);
    assert!(game.shows(reference));
    assert!(game.shows("One begins with the product."));
    // The first line of the rubric is worth 1 point, the third 2.
    game.press(KeyCode::Digit1);
    game.press(KeyCode::Digit3);
    game.press(KeyCode::Enter);
    assert!(game.shows("3 of 7 points"));
    // Another day: what was written stands there again, with the mark of then.
    game.press(KeyCode::Escape);
    game.ask(Action::OpenLesson("check-1".to_owned()));
    assert!(game.shows("What must a customer-oriented sales strategy consider?"));
    game.press(KeyCode::Escape);
    game.press(KeyCode::PageUp);
    assert!(game.shows("One begins with the product.") && game.shows("3 of 7 points"));
    assert!(game.shows("You answered this before."));
}

#[test]
fn what_was_missed_long_ago_is_due_and_reviewed() {
    let config = tempfile::tempdir().expect("a folder for the settings");
    SettingsFile::within(config.path())
        .save(&still())
        .expect("settings can be kept");
    let mut study = Study::of(&profile(config.path())).expect("it can be made");
    let missed = Entry::Answered {
        lesson: "four-factors".to_owned(),
        idea: "gold-and-jade".to_owned(),
        points: 0,
        of: 2,
        review: false,
        // The end of 2020.
        at: Moment(1_609_000_000_000),
        answer: None,
    };
    study.keep(missed).expect("it can be kept");
    let mut game = at_home(Game::open_with(&common::shipped(), (1280, 720), config));
    assert!(game.shows("One question is due for review."));
    game.press(KeyCode::KeyR);
    assert_eq!(game.screen(), Screen::Lesson);
    assert!(game.shows("Gold and jade"));
    answer_by_keys(&mut game);
    game.press(KeyCode::Enter);
    assert!(game.shows("2 of 2 points"));
    game.press(KeyCode::Enter);
    assert!(game.shows("Review done"));
    let entries = kept(game.config());
    let last = entries.last().expect("it is kept");
    assert!(
        matches!(
            last,
            Entry::Answered {
                points: 2,
                review: true,
                ..
            }
        ),
        "{last:?}"
    );
    game.press(KeyCode::Escape);
    let mut game = at_home(game);
    assert!(game.shows("Nothing is due for review."));
}

#[test]
fn a_term_of_a_lesson_opens_the_glossary_there_and_the_lesson_goes_on() {
    let mut game = lesson("four-factors", (1280, 720), still());
    game.tab_to(&Action::OpenTerm("imperial-seal"));
    game.press(KeyCode::Enter);
    assert!(game.shows("The words of the course") || game.shows("Glossary"));
    let meaning = yinxin::course::find_terms("imperial-seal")[0].meaning(Language::English);
    assert!(game.shows(&meaning));
    // The keys of the lesson are off meanwhile.
    game.press(KeyCode::Digit1);
    game.press(KeyCode::Escape);
    assert!(!game.shows(&meaning));
    assert_eq!(game.screen(), Screen::Lesson);
    game.press(KeyCode::F1);
    assert!(game.shows(&meaning), "F1 opens it in a lesson as well");
}

#[test]
fn mastery_is_explained_with_a_place_to_practise_before_anything_was_played() {
    let mut game = shipped((1280, 720), still());
    game.press(KeyCode::KeyP);
    assert_eq!(game.screen(), Screen::Progress);
    let mut game = at_home(game);
    assert!(game.shows("The four factors") && game.shows("The four forces"));
    assert!(game.shows("Not played yet"));
    assert!(game.shows("Try: say first what it is"));
    game.press(KeyCode::Escape);
    assert_eq!(game.screen(), Screen::Home);
}

/// A course of one lesson, and of a talk that does not lie beside it.
fn small_course() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().expect("it lies in a folder")).expect("it can be made");
        fs::write(file, text).expect("it can be written");
    };
    write(
        "course.ron",
        r#"(format: 1, title: "A short course", lectures: [(id: "one", title: "Only one", steps: [
            (lesson: "first", minutes: 3),
            (play: "elsewhere", title: "Somewhere else", minutes: 5),
        ])])"#,
    );
    write(
        "lessons/first.ron",
        r#"(format: 1, title: "The first", ideas: [(id: "one", title: "One idea", says: "It is so.",
            choose: (asks: "Is it?", answers: [(id: "yes", right: true, says: "Yes", why: "It is."),
                                               (id: "no", says: "No", why: "It is not so.")]))])"#,
    );
    fs::create_dir(folder.path().join("stall")).expect("it can be made");
    let stall = common::shipped().join("../tests/scenarios/smallest.ron");
    fs::copy(stall, folder.path().join("stall/scenario.ron")).expect("it can be copied");
    folder
}

#[test]
fn a_certificate_that_is_earned_is_saved_by_its_key() {
    let folder = small_course();
    // Only the lesson, which teaches no factor: passing it is all that it takes.
    let course = r#"(format: 1, title: "A short course", lectures: [(id: "one", title: "Only one", steps: [
        (lesson: "first", minutes: 3),
    ])])"#;
    fs::write(folder.path().join("course.ron"), course).expect("it can be written");
    let mut game = at_home(Game::open(folder.path(), (1280, 720), still()));
    let written = tempfile::tempdir().expect("a folder for files");
    game.app
        .insert_resource(yinxin::game::replay::WrittenTo(written.path().to_owned()));
    game.ask(Action::OpenLesson("first".to_owned()));
    answer_by_keys(&mut game);
    game.press(KeyCode::Enter);
    game.press(KeyCode::Escape);
    game.press(KeyCode::KeyP);
    game.press(KeyCode::KeyM);
    let mut game = at_home(game);
    assert!(game.shows("Earned"));
    game.press(KeyCode::KeyC);
    assert!(game.shows("Your certificate is saved"));
    let files: Vec<_> = fs::read_dir(written.path()).expect("it is there").collect();
    let [Ok(file)] = &files[..] else { panic!("{files:?}") };
    let page = fs::read(file.path()).expect("it can be read");
    assert!(page.starts_with(b"%PDF-"));
}

#[test]
fn a_step_that_is_not_there_is_shown_as_such_and_what_is_in_no_course_stands_below() {
    let folder = small_course();
    let mut game = at_home(Game::open(folder.path(), (1280, 720), still()));
    assert!(game.shows("Only one") && game.shows("The first"));
    assert!(game.shows("Somewhere else") && game.shows("not there yet"));
    assert!(game.shows("More scenarios"));
    let names: Vec<String> = game.controls().into_iter().map(|(_, name)| name).collect();
    assert!(
        names.iter().all(|name| !name.contains("Somewhere else")),
        "it cannot be opened: {names:?}"
    );
    assert!(game.shows("0 of 1"), "what is not there does not count");
}

#[test]
fn a_broken_course_is_told_and_the_map_without_it_stays() {
    let folder = small_course();
    fs::write(folder.path().join("course.ron"), "(format: 1, tilte: \"A\")").expect("it can be written");
    let mut game = Game::open(folder.path(), (1280, 720), still());
    assert!(game.shows("The course cannot be shown"));
    assert!(game.shows("course.ron:1:"));
    assert!(game.shows("Next on your desk"));
}

#[test]
fn every_picture_that_a_shipped_lesson_names_is_drawn() {
    let game = shipped((1280, 720), still());
    let course = game
        .app
        .world()
        .resource::<Classroom>()
        .course()
        .expect("it is shipped")
        .clone();
    let named: BTreeSet<&str> = course
        .lessons
        .values()
        .flat_map(|lesson| &lesson.ideas)
        .filter_map(|idea| idea.picture.as_deref())
        .collect();
    assert!(named.len() >= 12, "{named:?}");
    for name in named {
        assert!(PICTURES.contains(&name), "nobody draws {name}");
    }
}

fn assert_fits(game: &mut Game, what: &str) {
    let misfits = game.texts_that_do_not_fit();
    assert!(misfits.is_empty(), "{what}:\n{}", misfits.join("\n"));
    for text in game.texts() {
        assert!(
            !text.contains("[lesson-") && !text.contains("[home-"),
            "{what}: {text} is a key without words"
        );
    }
}

/// Home, every idea of every lesson before and after its answer, the end, and mastery.
fn everything_fits(size: (u32, u32), language: Language, percent: u16) {
    let settings = Settings {
        language,
        text_size: TextSize::from(percent),
        ..still()
    };
    let mut game = shipped(size, settings);
    let about = |what: &str| format!("{size:?} {language:?} {percent} %, {what}");
    assert_fits(&mut game, &about("home"));
    let course = game
        .app
        .world()
        .resource::<Classroom>()
        .course()
        .expect("it is shipped")
        .clone();
    for id in course.lessons.keys() {
        game.ask(Action::OpenLesson(id.clone()));
        for idea in &course.lessons[id].ideas {
            assert_fits(&mut game, &about(&format!("{id}/{}", idea.id)));
            let actions = right(&game);
            if actions.is_empty() {
                let world = game.app.world_mut();
                let mut sitting = world.resource_mut::<Sitting>();
                sitting
                    .0
                    .as_mut()
                    .expect("it is open")
                    .write("A few words of one's own.");
                game.ask(Action::Lesson(LessonAction::Forward));
                assert_fits(&mut game, &about(&format!("{id}/{} compared", idea.id)));
            }
            for (count, action) in actions.iter().enumerate() {
                game.app.world_mut().write_message(Action::Lesson(*action));
                game.frames(1);
                if count == actions.len() / 2 {
                    game.settle();
                    assert_fits(&mut game, &about(&format!("{id}/{} half answered", idea.id)));
                }
            }
            game.ask(Action::Lesson(LessonAction::Forward));
            assert_fits(&mut game, &about(&format!("{id}/{} answered", idea.id)));
            game.ask(Action::Lesson(LessonAction::Forward));
        }
        assert_fits(&mut game, &about(&format!("{id}, its end")));
        game.ask(Action::GoHome);
    }
    game.ask(Action::OpenProgress);
    let mut game = at_home(game);
    game.ask(Action::ShowMastery);
    assert_fits(&mut game, &about("mastery"));
}

#[test]
fn every_english_text_fits_its_box() {
    for size in [(1280, 720), (1920, 1080), (700, 500), (400, 800)] {
        everything_fits(size, Language::English, 100);
    }
}

#[test]
fn every_chinese_text_fits_its_box() {
    for size in [(1280, 720), (1920, 1080), (700, 500), (400, 800)] {
        everything_fits(size, Language::Chinese, 100);
    }
}

#[test]
fn large_letters_fit_too() {
    everything_fits((1280, 720), Language::English, 150);
    everything_fits((1280, 720), Language::Chinese, 150);
}

/// A game that nobody has ever opened.
fn first_start(size: (u32, u32)) -> Game {
    let config = tempfile::tempdir().expect("a folder for the settings");
    let mut game = Game::open_with(&common::shipped(), size, config);
    game.ask(Action::SetLanguage(Language::English));
    game
}

#[test]
fn at_the_first_start_language_and_name_are_asked_and_a_talk_is_shown() {
    let mut game = first_start((1280, 720));
    assert!(game.shows("Welcome to Yinxin"));
    game.ask(Action::SetLanguage(Language::Chinese));
    assert!(game.shows("欢迎来到印信"));
    game.ask(Action::SetLanguage(Language::English));
    let world = game.app.world_mut();
    let mut fields = world.query::<&mut EditableText>();
    let mut field = fields.single_mut(world).expect("there is one field");
    field.queue_edit(bevy::text::TextEdit::Insert("Lin Yue".into()));
    game.settle();
    game.ask(Action::BeginGuide);
    assert_eq!(game.screen(), Screen::Briefing);
    assert!(game.shows("First the briefing"));
    let learner = game.app.world().resource::<yinxin::game::profile::Learner>();
    assert_eq!(learner.name(), Some("Lin Yue"));
    game.ask(Action::StartTalk);
    assert!(game.shows("This is your customer."));
    game.press(KeyCode::Digit1);
    assert!(game.shows("The four factors stand beside the customer"));
    game.ask(Action::SkipGuide);
    assert!(!game.shows("The four factors stand beside the customer"));
}

#[test]
fn whoever_goes_straight_to_the_course_is_not_asked_again() {
    let mut game = first_start((1280, 720));
    game.press(KeyCode::Escape);
    assert!(!game.shows("Welcome to Yinxin"));
    assert_eq!(game.screen(), Screen::Home);
    game.ask(Action::OpenProgress);
    game.ask(Action::GoHome);
    assert!(!game.shows("Welcome to Yinxin"));
    let config = game.close();
    let mut game = Game::open_with(&common::shipped(), (1280, 720), config);
    assert!(!game.shows("Welcome to Yinxin"));
}

#[test]
fn the_first_minutes_fit_in_both_languages_and_sizes() {
    for (size, percent) in [((1280, 720), 100), ((1280, 720), 150), ((700, 500), 100)] {
        for language in Language::ALL {
            let mut game = first_start(size);
            game.ask(Action::SetTextSize(TextSize::from(percent)));
            game.ask(Action::SetLanguage(language));
            let about = |what: &str| format!("{size:?} {language:?} {percent} %, {what}");
            assert_fits(&mut game, &about("welcome"));
            game.ask(Action::BeginGuide);
            assert_fits(&mut game, &about("guided briefing"));
            game.ask(Action::StartTalk);
            for turn in 0..6 {
                assert_fits(&mut game, &about(&format!("guided talk, turn {turn}")));
                game.press(KeyCode::Digit1);
            }
        }
    }
}
