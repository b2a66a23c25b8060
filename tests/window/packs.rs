//! Packs of scenarios on the course map, without a window.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::common::window::Game;
use yinxin::game::replay::ToWatch;
use yinxin::game::screens::Screen;
use yinxin::record::{Settings, pack};
use yinxin::scenario::SourceFiles;
use yinxin::text::Language;

const SMALLEST: &str = include_str!("../scenarios/smallest.ron");
const USUAL: (u32, u32) = (1280, 720);

fn packed(path: &Path, id: &str, title: &str) {
    let files = SourceFiles {
        id: id.to_owned(),
        scenario: SMALLEST.replace("A cup that stays warm", title),
        translations: Vec::new(),
    };
    let bytes = pack::write(&[files]).expect("one scenario fits");
    fs::write(path, bytes).expect("a file can be written");
}

/// A folder with a scenario in `cup`.
fn shelf() -> TempDir {
    let shelf = tempfile::tempdir().expect("a folder can be made");
    fs::create_dir(shelf.path().join("cup")).expect("a folder can be made");
    fs::write(shelf.path().join("cup/scenario.ron"), SMALLEST).expect("a file can be written");
    shelf
}

fn open(scenarios: &Path) -> Game {
    let settings = Settings {
        language: Language::English,
        ..Settings::default()
    };
    Game::open(scenarios, USUAL, settings)
}

fn give(game: &mut Game, file: &Path) {
    game.app.world_mut().resource_mut::<ToWatch>().0 = Some(file.to_owned());
}

#[test]
fn a_pack_in_the_folder_is_played_and_a_folder_of_its_name_comes_first() {
    let shelf = shelf();
    packed(&shelf.path().join("class.zip"), "pen", "A pen that lasts");
    packed(&shelf.path().join("old.zip"), "cup", "A cup of last year");
    let mut game = open(shelf.path());
    assert!(game.shows("A pen that lasts") && game.shows("A cup that stays warm"));
    assert!(!game.shows("A cup of last year"));
    let game = game.talk_about("pen");
    assert_eq!(game.screen(), Screen::Conversation);
}

#[test]
fn a_pack_alone_can_be_the_course() {
    let shelf = shelf();
    let file = shelf.path().join("class.zip");
    packed(&file, "pen", "A pen that lasts");
    let mut game = open(&file);
    assert!(game.shows("A pen that lasts") && !game.shows("A cup that stays warm"));
}

#[test]
fn a_pack_opened_by_hand_takes_the_place_of_what_has_its_name() {
    let shelf = shelf();
    let elsewhere = tempfile::tempdir().expect("a folder can be made");
    let file = elsewhere.path().join("class.zip");
    packed(&file, "cup", "A cup of this year");
    let mut game = open(shelf.path());
    give(&mut game, &file);
    game.until("the new cup", |game| game.shows("A cup of this year"));
    assert!(!game.shows("A cup that stays warm"));
    let game = game.talk_about("cup");
    assert_eq!(game.turns(), 0);
}

#[test]
fn a_hostile_pack_is_refused_and_everything_else_is_as_it_was() {
    let shelf = shelf();
    let file = shelf.path().join("evil.zip");
    packed(&file, "pen", "A pen that lasts");
    let mut bytes = fs::read(&file).expect("it was just written");
    // Its name leads out of the pack, in the local header and in the list of contents.
    while let Some(at) = bytes.windows(4).position(|name| name == b"pen/") {
        bytes[at..at + 4].copy_from_slice(b"../e");
    }
    let given = tempfile::tempdir().expect("a folder can be made");
    let evil = given.path().join("evil.zip");
    fs::write(&evil, &bytes).expect("a file can be written");
    fs::remove_file(&file).expect("it is there");
    let mut game = open(shelf.path());
    give(&mut game, &evil);
    game.until("the refusal", |game| game.shows("P006"));
    assert!(game.shows("A cup that stays warm"));
    let left: Vec<_> = fs::read_dir(given.path())
        .expect("the folder is there")
        .flatten()
        .collect();
    assert_eq!(left.len(), 1, "nothing was unpacked");
}

#[test]
fn a_refused_pack_in_the_folder_is_told_on_its_card() {
    let shelf = shelf();
    fs::write(shelf.path().join("class.zip"), "not a zip file").expect("a file can be written");
    let mut game = open(shelf.path());
    assert!(game.shows("class.zip") && game.shows("A cup that stays warm"));
    assert_eq!(game.texts_that_do_not_fit(), Vec::<String>::new());
}
