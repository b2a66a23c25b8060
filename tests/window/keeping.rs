//! What outlives a run of the window: talks that are gone on with, learners, files to hand on.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex};

use bevy::prelude::*;
use bevy::text::EditableText;
use tempfile::TempDir;

use crate::common::faulty::{Fault, Faulty};
use crate::common::window::Game;
use yinxin::game::action::{Action, Does};
use yinxin::game::attempts::Attempts;
use yinxin::game::profile::Learner;
use yinxin::game::replay::{Files, ToWatch, Told};
use yinxin::game::screens::Screen;
use yinxin::game::session::Talk;
use yinxin::record::journal::{Entry, Reading};
use yinxin::record::store::{Memory, SettingsFile, Sheet, Shelf, ShelfError};
use yinxin::record::{Settings, TextSize};
use yinxin::text::Language;

const USUAL: (u32, u32) = (1280, 720);

/// Four choices are open at first: ask, tell, order, leave.
const CUP: &str = r#"(
    format: 1,
    title: "A cup that stays warm",
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
            (id: "ask", says: "What do you drink?", acts: [Ask("mornings")]),
            (id: "tell", says: "This cup keeps it hot.", acts: [Tell("stays-warm")]),
            (id: "order", says: "Shall I wrap one?", acts: [AskForOrder], again: true),
            (id: "leave", says: "Good day.", acts: [Leave]),
        ]),
    ],
)"#;

fn shelf_of_cups() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    fs::create_dir(folder.path().join("cup")).expect("the folder is new");
    fs::write(folder.path().join("cup/scenario.ron"), CUP).expect("it can be written");
    folder
}

fn english() -> Settings {
    Settings {
        language: Language::English,
        ..Settings::default()
    }
}

fn open_on(scenarios: &Path, shelf: Arc<dyn Shelf>) -> Game {
    let config = tempfile::tempdir().expect("a folder for the settings");
    SettingsFile::within(config.path())
        .save(&english())
        .expect("it can be written");
    Game::open_on(scenarios, USUAL, config, shelf)
}

/// Waits until the attempts have been looked through.
fn with_cards(game: &mut Game, count: usize) -> Vec<String> {
    game.until("the attempts", |game| cards(game).len() == count);
    cards(game)
}

/// The names of the attempts that can be taken up, as the screen shows them.
fn cards(game: &mut Game) -> Vec<String> {
    let world = game.app.world_mut();
    let mut controls = world.query::<&Does>();
    let taken_up = controls.iter(world).filter_map(|does| match &does.0 {
        Action::TakeUp(attempt) => Some(attempt.clone()),
        _ => None,
    });
    taken_up.collect()
}

fn take_up(game: &mut Game, attempt: &str) {
    game.ask(Action::TakeUp(attempt.to_owned()));
    game.until("the talk", |game| game.screen() == Screen::Conversation);
}

fn only_journal(config: &Path) -> (PathBuf, Reading) {
    let folder = config.join("data/profiles/default/attempts");
    let files = fs::read_dir(folder).expect("something was kept").flatten();
    let journals: Vec<PathBuf> = files
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "jsonl"))
        .collect();
    assert_eq!(journals.len(), 1);
    let reading = Reading::of(&fs::read(&journals[0]).expect("it is there")).expect("it is sound");
    (journals[0].clone(), reading)
}

fn choices(reading: &Reading) -> Vec<&str> {
    let chosen = reading.entries.iter().filter_map(|entry| match entry {
        Entry::Chose { choice, .. } => Some(choice.as_str()),
        _ => None,
    });
    chosen.collect()
}

/// Screens are built in no certain order.
fn sorted(mut texts: Vec<String>) -> Vec<String> {
    texts.sort();
    texts
}

#[test]
fn a_talk_that_was_left_goes_on_in_the_next_run_with_the_same_words() {
    let scenarios = shelf_of_cups();
    let mut game = Game::open(scenarios.path(), USUAL, english()).talk_about("cup");
    game.press(KeyCode::Digit1);
    game.press(KeyCode::Digit2);
    assert_eq!(game.turns(), 2);
    let before = sorted(game.texts());
    let config = game.close();
    assert_eq!(choices(&only_journal(config.path()).1), ["ask", "order"]);

    let mut game = Game::open_with(scenarios.path(), USUAL, config);
    let waiting = with_cards(&mut game, 1);
    assert!(game.shows("After turn 2"));
    take_up(&mut game, &waiting[0]);
    assert_eq!(game.turns(), 2);
    assert_eq!(sorted(game.texts()), before);
}

#[test]
fn a_talk_that_was_only_looked_at_leaves_no_trace() {
    let scenarios = shelf_of_cups();
    let game = Game::open(scenarios.path(), USUAL, english()).talk_about("cup");
    let config = game.close();
    assert!(!config.path().join("data").exists());
}

#[test]
fn a_choice_taken_back_and_the_end_are_written_too() {
    let scenarios = shelf_of_cups();
    let mut game = Game::open(scenarios.path(), USUAL, english()).talk_about("cup");
    game.press(KeyCode::Digit1);
    game.press(KeyCode::KeyZ);
    assert_eq!(game.turns(), 0);
    game.press(KeyCode::Digit4);
    let config = game.close();
    let (_, reading) = only_journal(config.path());
    assert_eq!(choices(&reading), ["ask", "leave"]);
    assert!(
        reading
            .entries
            .iter()
            .any(|entry| matches!(entry, Entry::Rewound { to: 0, .. }))
    );
    assert_eq!(reading.end().map(|end| end.outcome.as_str()), Some("left"));
}

/// Memory whose writing waits until it is let go.
#[derive(Clone, Default)]
struct Held {
    inner: Memory,
    gate: Arc<(Mutex<bool>, Condvar)>,
}

impl Held {
    fn hold(&self, held: bool) {
        *self.gate.0.lock().expect("no test panics here") = held;
        self.gate.1.notify_all();
    }

    fn wait(&self) {
        let held = self.gate.0.lock().expect("no test panics here");
        drop(self.gate.1.wait_while(held, |held| *held).expect("no test panics here"));
    }
}

impl Shelf for Held {
    fn list(&self, folder: &str) -> Result<Vec<String>, ShelfError> {
        self.inner.list(folder)
    }
    fn folders(&self, folder: &str) -> Result<Vec<String>, ShelfError> {
        self.inner.folders(folder)
    }
    fn erase(&self, folder: &str) -> Result<(), ShelfError> {
        self.inner.erase(folder)
    }
    fn read(&self, name: &str) -> Result<Vec<u8>, ShelfError> {
        self.inner.read(name)
    }
    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), ShelfError> {
        self.wait();
        self.inner.write(name, bytes)
    }
    fn create(&self, name: &str) -> Result<Box<dyn Sheet>, ShelfError> {
        self.wait();
        self.inner.create(name)
    }
    fn open(&self, name: &str) -> Result<Box<dyn Sheet>, ShelfError> {
        self.inner.open(name)
    }
    fn is_held(&self, name: &str) -> bool {
        self.inner.is_held(name)
    }
}

#[test]
fn no_reaction_is_shown_before_the_choice_is_kept() {
    let scenarios = shelf_of_cups();
    let shelf = Held::default();
    let mut game = open_on(scenarios.path(), Arc::new(shelf.clone())).talk_about("cup");
    shelf.hold(true);
    let (ask, leave) = (choice(&game, "ask"), choice(&game, "leave"));
    game.app.world_mut().write_message(Action::Choose(ask));
    game.frames(8);
    assert!(game.app.world().resource::<Talk>().is_being_kept());
    assert_eq!(game.turns(), 0, "nothing is shown yet");
    // A second choice does not overtake the first.
    game.app.world_mut().write_message(Action::Choose(leave));
    game.frames(8);
    std::thread::sleep(std::time::Duration::from_millis(320));
    game.frames(4);
    assert!(game.shows("Saving"), "it says why nothing happens");
    shelf.hold(false);
    game.settle();
    assert_eq!(game.turns(), 1);
    assert!(!game.shows("Saving"));
}

fn choice(game: &Game, name: &str) -> yinxin::scenario::ChoiceId {
    let talk = game.app.world().resource::<Talk>();
    let scenario = talk.scenario().expect("a talk is under way");
    scenario.choice_named(name).expect("it is in the file")
}

/// Writes 0 and 1 make the journal's file and the copy of the scenario, 2 writes its first lines.
#[test]
fn on_a_full_disk_play_goes_on_and_says_so_and_what_is_missing_is_kept_later() {
    let scenarios = shelf_of_cups();
    let shelf = Faulty::at(0, 8, Fault::Refused);
    let mut game = open_on(scenarios.path(), Arc::new(shelf.clone())).talk_about("cup");
    game.press(KeyCode::Digit1);
    assert_eq!(game.turns(), 1, "play goes on");
    assert!(game.shows("Your last choice cannot be saved right now"));
    assert!(game.shows("No space left on device"));
    assert_eq!(game.texts_that_do_not_fit(), Vec::<String>::new());
    for _ in 0..8 {
        game.ask(Action::TryToKeep);
        game.until("the disk", |game| !game.shows("Saving"));
        std::thread::sleep(std::time::Duration::from_millis(20));
        game.settle();
    }
    game.until("room on the disk", |game| !game.shows("cannot be saved"));
    let names = shelf
        .inner
        .list("profiles/default/attempts")
        .expect("memory can be listed");
    assert_eq!(names.len(), 1);
    let bytes = shelf.inner.read(&format!("profiles/default/attempts/{}", names[0]));
    let reading = Reading::of(&bytes.expect("it is there")).expect("it is sound");
    assert_eq!(choices(&reading), ["ask"]);
}

#[test]
fn a_changed_scenario_is_finished_on_the_copy_and_says_so() {
    let scenarios = shelf_of_cups();
    let mut game = Game::open(scenarios.path(), USUAL, english()).talk_about("cup");
    game.press(KeyCode::Digit1);
    let config = game.close();
    let changed = CUP.replace("What do you drink?", "How do you start the day?");
    fs::write(scenarios.path().join("cup/scenario.ron"), changed).expect("it can be written");
    let mut game = Game::open_with(scenarios.path(), USUAL, config);
    let waiting = with_cards(&mut game, 1);
    take_up(&mut game, &waiting[0]);
    assert!(game.shows("on the copy kept then"));
    assert!(game.shows("What do you drink?"));
    assert_eq!(game.texts_that_do_not_fit(), Vec::<String>::new());
    game.press(KeyCode::Digit1);
    assert_eq!(game.turns(), 2);
    assert!(!game.shows("on the copy kept then"), "it is said once");
    let config = game.close();
    assert_eq!(only_journal(config.path()).1.turns(), 2);
}

#[test]
fn setting_a_talk_aside_asks_first_and_deletes_nothing() {
    let scenarios = shelf_of_cups();
    let mut game = Game::open(scenarios.path(), USUAL, english()).talk_about("cup");
    game.press(KeyCode::Digit1);
    game.ask(Action::LeaveTalk);
    let waiting = with_cards(&mut game, 1);
    game.ask(Action::AskToSetAside(waiting[0].clone()));
    assert!(game.shows("Set “A cup that stays warm” aside?"));
    assert_eq!(game.texts_that_do_not_fit(), Vec::<String>::new());
    game.press(KeyCode::Escape);
    assert_eq!(cards(&mut game).len(), 1);
    game.ask(Action::SetAside(waiting[0].clone()));
    with_cards(&mut game, 0);
    game.ask(Action::ToggleAllAttempts);
    assert_eq!(cards(&mut game), waiting);
    assert!(game.shows("Set aside"));
    take_up(&mut game, &waiting[0]);
    assert_eq!(game.turns(), 1);
    game.press(KeyCode::Digit1);
    game.ask(Action::LeaveTalk);
    game.until("the card again", |game| {
        let attempts = game.app.world().resource::<Attempts>();
        attempts
            .listing()
            .cards
            .iter()
            .any(|card| !card.aside && card.turn == 2)
    });
}

#[test]
fn an_unreadable_journal_is_told_and_left_alone() {
    let scenarios = shelf_of_cups();
    let config = tempfile::tempdir().expect("a folder for the settings");
    SettingsFile::within(config.path())
        .save(&english())
        .expect("it can be written");
    let folder = config.path().join("data/profiles/default/attempts");
    fs::create_dir_all(&folder).expect("it can be made");
    fs::write(folder.join("broken.jsonl"), "no journal\n").expect("it can be written");
    let mut game = Game::open_with(scenarios.path(), USUAL, config);
    game.until("the message", |game| game.shows("broken.jsonl cannot be read"));
    let config = game.close();
    let left = fs::read(config.path().join("data/profiles/default/attempts/broken.jsonl"));
    assert_eq!(left.expect("it is there"), b"no journal\n");
}

#[test]
fn a_changed_journal_goes_on_before_the_damage_and_is_kept_aside() {
    let scenarios = shelf_of_cups();
    let mut game = Game::open(scenarios.path(), USUAL, english()).talk_about("cup");
    for _ in 0..3 {
        game.press(KeyCode::Digit1);
    }
    let config = game.close();
    let (path, _) = only_journal(config.path());
    let sound = fs::read_to_string(&path).expect("it is there");
    // The third choice was asking for the order.
    let damaged = sound.replacen("\"choice\":\"order\"", "\"choice\":\"0rder\"", 1);
    assert_ne!(sound, damaged);
    fs::write(&path, &damaged).expect("it can be written");
    let mut game = Game::open_with(scenarios.path(), USUAL, config);
    let waiting = with_cards(&mut game, 1);
    assert!(game.shows("This record was damaged. Everything up to turn 2 is there"));
    take_up(&mut game, &waiting[0]);
    assert_eq!(game.turns(), 2);
    assert!(game.shows("The record of this talk was damaged"));
    game.press(KeyCode::Digit1);
    let config = game.close();
    let (path, reading) = only_journal(config.path());
    assert_eq!((reading.turns(), reading.damage), (3, None));
    let aside = fs::read_to_string(format!("{}.damaged", path.display()));
    assert_eq!(aside.expect("the damaged file is kept aside"), damaged);
}

#[test]
fn a_talk_in_another_window_is_not_taken_up_twice() {
    let scenarios = shelf_of_cups();
    let mut game = Game::open(scenarios.path(), USUAL, english()).talk_about("cup");
    game.press(KeyCode::Digit1);
    let config = game.close();
    let (path, _) = only_journal(config.path());
    let held = yinxin::record::store::Disk::at(path.parent().expect("it lies in a folder"));
    let name = path.file_name().expect("it has a name").to_string_lossy().into_owned();
    let sheet = held.open(&name).expect("nobody holds it");
    let mut game = Game::open_with(scenarios.path(), USUAL, config);
    let waiting = with_cards(&mut game, 1);
    assert!(game.shows("Open in another window"));
    game.ask(Action::TakeUp(waiting[0].clone()));
    game.until("the refusal", |game| game.shows("close that window first"));
    assert_eq!(game.screen(), Screen::Home);
    drop(sheet);
    take_up(&mut game, &waiting[0]);
}

/// Types into the field that is there.
fn type_into_field(game: &mut Game, text: &str) {
    let world = game.app.world_mut();
    let mut fields = world.query::<&mut EditableText>();
    let mut field = fields.single_mut(world).expect("there is one field");
    field.queue_edit(bevy::text::TextEdit::Insert(text.into()));
    game.settle();
}

fn name(game: &Game) -> Option<String> {
    game.app.world().resource::<Learner>().name().map(str::to_owned)
}

#[test]
fn learners_are_added_chosen_renamed_and_erased_with_the_number_of_their_talks() {
    let scenarios = shelf_of_cups();
    let mut game = Game::open(scenarios.path(), USUAL, english()).talk_about("cup");
    game.press(KeyCode::Digit1);
    game.ask(Action::LeaveTalk);
    with_cards(&mut game, 1);
    assert!(game.shows("What may we call you?"), "a name is asked for gently");
    game.ask(Action::OpenLearners);
    type_into_field(&mut game, "Li Na");
    game.ask(Action::SaveLearner);
    assert_eq!(name(&game).as_deref(), Some("Li Na"));
    assert!(!game.shows("What may we call you?"));
    type_into_field(&mut game, "小王");
    assert_eq!(game.texts_that_do_not_fit(), Vec::<String>::new());
    game.ask(Action::SaveLearner);
    assert_eq!(name(&game).as_deref(), Some("小王"));
    with_cards(&mut game, 0);
    game.ask(Action::ChooseLearner("default".into()));
    with_cards(&mut game, 1);
    game.ask(Action::AskToEraseLearner("default".into()));
    assert!(game.shows("Erase everything of Li Na? 1 talk would be lost for good."));
    assert_eq!(game.texts_that_do_not_fit(), Vec::<String>::new());
    game.press(KeyCode::Escape);
    assert!(!game.shows("Erase everything"), "Escape keeps it");
    game.ask(Action::AskToEraseLearner("default".into()));
    game.ask(Action::EraseLearner("default".into()));
    with_cards(&mut game, 0);
    assert_eq!(name(&game), None);
    let config = game.close();
    assert!(!config.path().join("data/profiles/default").exists());
    assert!(config.path().join("data/profiles/小王").exists());
}

#[test]
fn letters_typed_into_a_name_are_no_shortcuts() {
    let scenarios = shelf_of_cups();
    let mut game = Game::open(scenarios.path(), USUAL, english());
    game.ask(Action::OpenLearners);
    game.press(KeyCode::KeyL);
    assert_eq!(game.settings().language, Language::English);
}

#[test]
fn a_finished_talk_is_saved_as_a_file_watched_commented_on_and_played_on() {
    let scenarios = shelf_of_cups();
    let mut game = Game::open(scenarios.path(), USUAL, english()).talk_about("cup");
    game.press(KeyCode::Digit1);
    game.press(KeyCode::Digit1);
    game.press(KeyCode::Digit2);
    game.press(KeyCode::Enter);
    assert_eq!(game.screen(), Screen::Debrief);
    game.press(KeyCode::KeyS);
    let written = |game: &mut Game| match game.app.world().resource::<Files>().told() {
        Some(Told::Written(paths)) => Some(paths.clone()),
        _ => None,
    };
    game.until("the file", |game| written(game).is_some());
    let paths = written(&mut game).expect("it was written");
    assert!(game.shows("Saved in "));
    assert!(paths.iter().all(|path| path.exists()));
    assert_eq!(paths.len(), 2, "the replay and its report");

    game.ask(Action::GoHome);
    game.app.world_mut().resource_mut::<ToWatch>().0 = Some(paths[0].clone());
    game.until("the replay", |game| game.screen() == Screen::Conversation);
    assert!(game.shows("Turn 0 of 3"));
    assert!(game.shows("Said next: “What do you drink?”"));
    game.press(KeyCode::ArrowRight);
    game.press(KeyCode::ArrowRight);
    assert!(game.shows("Turn 2 of 3"));
    game.press(KeyCode::Digit1);
    assert_eq!(game.turns(), 2, "what is watched is not played");
    assert_eq!(game.texts_that_do_not_fit(), Vec::<String>::new());
    game.ask(Action::AddComment("Why not ask first?".into()));
    game.until("the comment", |game| game.shows("Why not ask first?"));
    assert!(game.shows("Turn 2 of 3"), "it stays where it was");
    game.press(KeyCode::ArrowLeft);
    assert!(!game.shows("Why not ask first?"));
    game.press(KeyCode::KeyR);
    assert_eq!(game.turns(), 1);
    assert!(game.app.world().resource::<Talk>().is_practice());
    game.press(KeyCode::Digit1);
    assert_eq!(game.turns(), 2);
    game.press(KeyCode::Escape);
    game.ask(Action::LeaveTalk);
    with_cards(&mut game, 1);
    assert!(game.shows("Replayed from another talk"));
}

#[test]
fn what_is_no_replay_file_is_told_on_the_course_map() {
    let scenarios = shelf_of_cups();
    let mut game = Game::open(scenarios.path(), USUAL, english());
    let file = scenarios.path().join("poem.yinxin");
    fs::write(&file, "Roses are red").expect("it can be written");
    game.app.world_mut().resource_mut::<ToWatch>().0 = Some(file);
    game.until("the message", |game| game.shows("is no replay file"));
    assert_eq!(game.screen(), Screen::Home);
}

#[test]
fn everything_fits_in_both_languages_and_sizes() {
    let scenarios = shelf_of_cups();
    for (size, language, text_size) in [
        (USUAL, Language::Chinese, TextSize::default()),
        ((1920, 1080), Language::English, TextSize::default()),
        ((760, 560), Language::English, TextSize::default()),
        ((760, 560), Language::Chinese, TextSize::default()),
    ] {
        let settings = Settings {
            language,
            text_size,
            ..Settings::default()
        };
        let mut game = Game::open(scenarios.path(), size, settings).talk_about("cup");
        game.press(KeyCode::Digit1);
        game.ask(Action::LeaveTalk);
        with_cards(&mut game, 1);
        assert_eq!(
            game.texts_that_do_not_fit(),
            Vec::<String>::new(),
            "{size:?} {language:?}"
        );
        game.ask(Action::OpenLearners);
        assert_eq!(
            game.texts_that_do_not_fit(),
            Vec::<String>::new(),
            "{size:?} {language:?}"
        );
    }
}
