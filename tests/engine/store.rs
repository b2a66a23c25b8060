//! What the store finds, reads, refuses and keeps.

use std::fs;
use std::path::Path;

use tempfile::{TempDir, tempdir};
use yinxin::record::store::{Disk, SettingsFile, Shelf, ShelfError, StoreError, read_scenario, scenario_folders};
use yinxin::record::{Look, Settings, TextSize};
use yinxin::scenario::limits::MAX_FILE_BYTES;
use yinxin::text::Language;

fn folder() -> TempDir {
    tempdir().expect("a temporary folder can be made")
}

fn write(path: &Path, text: impl AsRef<[u8]>) {
    fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("its folder can be made");
    fs::write(path, text).expect("a temporary file can be written");
}

#[test]
fn scenarios_are_found_below_a_folder_in_the_order_of_names() {
    let shelf = folder();
    write(&shelf.path().join("b/scenario.ron"), "()");
    write(&shelf.path().join("a/scenario.ron"), "()");
    write(&shelf.path().join("notes/readme.txt"), "nothing to play");
    write(&shelf.path().join(".git/scenario.ron"), "()");
    let found = scenario_folders(shelf.path()).expect("the folder is there");
    assert_eq!(found, [shelf.path().join("a"), shelf.path().join("b")]);
}

#[test]
fn one_scenario_is_found_by_its_folder_or_its_file() {
    let shelf = folder();
    let file = shelf.path().join("seal/scenario.ron");
    write(&file, "()");
    let expected = Ok(vec![shelf.path().join("seal")]);
    assert_eq!(scenario_folders(&shelf.path().join("seal")), expected);
    assert_eq!(scenario_folders(&file), expected);
}

#[test]
fn a_path_with_nothing_at_it_is_named() {
    let shelf = folder();
    let nowhere = shelf.path().join("nowhere");
    assert_eq!(scenario_folders(&nowhere), Err(StoreError::Missing(nowhere.clone())));
    assert_eq!(read_scenario(&nowhere).map(|_| ()), Err(StoreError::Missing(nowhere)));
}

#[test]
fn a_folder_without_a_scenario_is_named() {
    let shelf = folder();
    let refused = read_scenario(shelf.path()).map(|_| ());
    assert_eq!(refused, Err(StoreError::NoScenario(shelf.path().to_owned())));
}

#[test]
fn another_file_is_not_taken_for_a_scenario() {
    let shelf = folder();
    let notes = shelf.path().join("notes.ron");
    write(&notes, "()");
    assert_eq!(read_scenario(&notes).map(|_| ()), Err(StoreError::NotAFolder(notes)));
}

#[test]
fn a_scenario_is_read_with_its_translations_and_the_name_of_its_folder() {
    let shelf = folder();
    write(&shelf.path().join("seal/scenario.ron"), "(format: 1)");
    write(&shelf.path().join("seal/zh.ftl"), "a = 甲");
    let files = read_scenario(&shelf.path().join("seal")).expect("both files are good");
    assert_eq!(files.id, "seal");
    assert_eq!(files.scenario, "(format: 1)");
    assert_eq!(files.translations, [(Language::Chinese, "a = 甲".to_owned())]);
}

#[test]
fn the_byte_order_mark_of_some_editors_is_passed_over() {
    let shelf = folder();
    write(&shelf.path().join("seal/scenario.ron"), "\u{feff}()");
    let files = read_scenario(&shelf.path().join("seal")).expect("the file is good");
    assert_eq!(files.scenario, "()");
}

#[test]
fn a_file_that_is_not_utf8_is_refused_with_the_place_and_the_remedy() {
    let shelf = folder();
    let file = shelf.path().join("seal/scenario.ron");
    // 顾客 in GBK.
    write(&file, b"(\n  title: \"\xb9\xcb\xbf\xcd\",\n)");
    let refused = read_scenario(&file).map(|_| ()).expect_err("GBK is not UTF-8");
    assert_eq!(
        refused,
        StoreError::NotUtf8 {
            path: file,
            byte: 12,
            line: 2
        }
    );
    assert!(refused.to_string().contains("UTF-8"), "{refused}");
    for language in Language::ALL {
        assert!(refused.text(language).contains("UTF-8"), "{}", refused.text(language));
    }
}

#[test]
fn a_file_that_is_too_large_is_refused_before_it_is_read() {
    let shelf = folder();
    let path = shelf.path().join("seal/scenario.ron");
    write(&path, "");
    let bytes = 1 << 40;
    // A file of holes: it takes no room on the disk, but would fill the memory.
    let file = fs::OpenOptions::new()
        .write(true)
        .open(&path)
        .expect("it has just been written");
    file.set_len(bytes).expect("a file may have holes");
    let refused = read_scenario(&path).map(|_| ());
    assert_eq!(
        refused,
        Err(StoreError::TooLarge {
            path,
            bytes,
            limit: MAX_FILE_BYTES
        })
    );
}

#[test]
fn settings_survive_a_restart() {
    let config = folder();
    let settings = Settings {
        language: Language::Chinese,
        look: Look::Ink,
        text_size: TextSize::from(150),
        ..Settings::default()
    };
    SettingsFile::within(&config.path().join("new"))
        .save(&settings)
        .expect("the folder is made on the way");
    let after = SettingsFile::within(&config.path().join("new")).load();
    assert_eq!(after, (settings, None));
}

#[test]
fn saving_leaves_no_other_file_behind() {
    let config = folder();
    let file = SettingsFile::within(config.path());
    file.save(&Settings::default())
        .expect("a temporary folder can be written to");
    file.save(&Settings::default())
        .expect("a temporary folder can be written to");
    let names: Vec<_> = fs::read_dir(config.path())
        .expect("the folder is there")
        .map(|entry| entry.expect("it can be listed").file_name())
        .collect();
    assert_eq!(names, ["settings.ron"]);
}

#[test]
fn a_new_player_has_the_default_settings_and_no_message() {
    let config = folder();
    let (settings, trouble) = SettingsFile::within(config.path()).load();
    assert_eq!(
        Settings {
            language: Language::English,
            ..settings
        },
        Settings::default()
    );
    assert_eq!(trouble, None);
}

#[test]
fn a_corrupt_settings_file_is_kept_aside_and_the_defaults_hold() {
    let config = folder();
    let path = config.path().join("settings.ron");
    write(&path, b"(look: \xff\xfe");
    let (settings, trouble) = SettingsFile::within(config.path()).load();
    assert_eq!(settings.look, Look::Paper);
    let kept = config.path().join("settings.ron.bad");
    assert!(matches!(trouble, Some(StoreError::BadSettings { kept: Some(at), .. }) if at == kept));
    assert_eq!(fs::read(kept).expect("it was kept"), b"(look: \xff\xfe");
    assert!(!path.exists());
}

#[test]
fn settings_that_cannot_be_written_are_an_error_and_not_a_panic() {
    let config = folder();
    // A file stands where the folder should be.
    let blocked = config.path().join("blocked");
    write(&blocked, "");
    let refused = SettingsFile::within(&blocked).save(&Settings::default());
    assert!(matches!(refused, Err(StoreError::Unwritable { .. })), "{refused:?}");
}

#[test]
fn a_shelf_on_the_disk_makes_the_folders_that_it_needs() {
    let here = folder();
    let disk = Disk::at(here.path().join("new/data"));
    disk.write("archive/a/scenario.ron", b"()")
        .expect("the folders are made");
    let mut sheet = disk
        .create("profiles/Ann/attempts/a.jsonl")
        .expect("the folders are made");
    sheet.extend(0, b"one\ntail").expect("there is room");
    sheet
        .extend(4, b"two")
        .expect("what stood after the first line makes way");
    drop(sheet);
    assert_eq!(
        disk.read("profiles/Ann/attempts/a.jsonl").as_deref(),
        Ok(b"one\ntwo".as_slice())
    );
    assert_eq!(disk.list("profiles/Ann/attempts"), Ok(vec!["a.jsonl".to_owned()]));
    assert_eq!(disk.list("nowhere"), Ok(Vec::new()));
    let again = disk.create("profiles/Ann/attempts/a.jsonl").map(|_| ());
    assert!(matches!(again, Err(ShelfError::Exists(_))));
}
