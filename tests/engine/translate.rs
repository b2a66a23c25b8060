//! Translation files: made, kept up to date, taken through a sheet; nothing a translator wrote is
//! ever lost.

use proptest::prelude::*;
use yinxin::report::sheet::{read_csv, read_xlsx, write_csv, write_xlsx};
use yinxin::scenario::translate::{Coverage, EntryState, Row, Size, Update, Why, import, pseudo_file, update};
use yinxin::scenario::{SourceFiles, load};
use yinxin::text::Language;

const SMALLEST: &str = include_str!("../scenarios/smallest.ron");
const PRINTER: &str = include_str!("../scenarios/printer.ron");

fn files(text: &str) -> SourceFiles {
    SourceFiles {
        id: "cup".to_owned(),
        scenario: text.to_owned(),
        translations: Vec::new(),
    }
}

fn into_chinese(text: &str, existing: Option<&str>) -> Update {
    update(&files(text), Language::Chinese, existing)
}

/// The file with `译：` and the source as each translation.
fn translated(text: &str) -> String {
    let update = into_chinese(text, None);
    let rows: Vec<Row> = update
        .entries
        .iter()
        .zip(2..)
        .map(|(entry, line)| Row {
            line,
            key: entry.line.key.clone(),
            source: entry.line.source.clone(),
            translation: format!("译：{}", entry.line.source),
            state: String::new(),
        })
        .collect();
    let (file, new) = import(&files(text), Language::Chinese, Some(&update.text), &rows).expect("every row fits");
    assert_eq!(new, rows.len());
    file
}

/// What stands for the text with this source.
fn entry(update: &Update, source: &str) -> (EntryState, String) {
    let entry = update.entries.iter().find(|entry| entry.line.source == source);
    let entry = entry.expect("the text is there");
    (entry.state, entry.translation.clone())
}

#[test]
fn a_new_file_has_every_text_and_says_how_much_there_is_to_do() {
    let update = into_chinese(SMALLEST, None);
    let coverage = Coverage::of(&update);
    // Counted by hand: title 5, name 2, greeting 4, four lines of the seller 9 + 3 + 8 + 6, answer 8.
    let all = Size {
        words: 45,
        characters: 0,
    };
    assert_eq!((coverage.lines, coverage.missing, coverage.percent()), (8, 8, 0));
    assert_eq!((coverage.source, coverage.left), (all, all));
    assert_eq!(update.changes.added, 8);
}

#[test]
fn a_translated_file_is_played_in_its_language() {
    let mut files = files(SMALLEST);
    files.translations.push((Language::Chinese, translated(SMALLEST)));
    let loaded = load(&files);
    assert!(loaded.problems.is_empty(), "{:#?}", loaded.problems);
    let scenario = loaded.scenario.expect("it can be played");
    let title = scenario.texts.get(scenario.title, Language::Chinese);
    assert_eq!(title, "译：A cup that stays warm");
}

#[test]
fn an_update_without_a_change_changes_nothing() {
    let file = translated(SMALLEST);
    let again = into_chinese(SMALLEST, Some(&file));
    assert_eq!(again.text, file);
    assert_eq!(Coverage::of(&again).percent(), 100);
}

#[test]
fn a_line_that_moves_keeps_its_translation() {
    let file = translated(SMALLEST);
    let order = "            (id: \"ask-for-order\", says: \"Shall I wrap one for you?\", acts: [AskForOrder]),\n";
    let without = SMALLEST.replace(order, "");
    let first = "(id: \"stall\", opens: \"Good morning. Only looking.\", choices: [\n";
    let moved = without.replace(first, &format!("{first}{order}"));
    assert_ne!(moved, SMALLEST);
    let update = into_chinese(&moved, Some(&file));
    assert_eq!(Coverage::of(&update).percent(), 100);
    let wanted = (EntryState::Translated, "译：Shall I wrap one for you?".to_owned());
    assert_eq!(entry(&update, "Shall I wrap one for you?"), wanted);
}

#[test]
fn a_line_that_is_rewritten_is_marked_stale_until_someone_has_looked() {
    let file = translated(SMALLEST);
    let rewritten = SMALLEST.replace("And by noon?", "And by noon, then?");
    let update = into_chinese(&rewritten, Some(&file));
    let kept = (EntryState::Stale, "译：And by noon?".to_owned());
    assert_eq!(entry(&update, "And by noon, then?"), kept);
    assert!(update.text.contains("# ~ And by noon?"), "{}", update.text);
    let looked: String = update
        .text
        .lines()
        .filter(|line| !line.starts_with("# ~"))
        .map(|line| format!("{line}\n"))
        .collect();
    let after = into_chinese(&rewritten, Some(&looked));
    assert_eq!(entry(&after, "And by noon, then?").0, EntryState::Translated);
}

#[test]
fn a_line_that_goes_and_comes_back_finds_its_translation_again() {
    let file = translated(SMALLEST);
    let line = "            (id: \"tell-warm\", says: \"This cup keeps it hot for eight hours.\", acts: [Tell(\"stays-warm\")]),\n";
    let without = into_chinese(&SMALLEST.replace(line, ""), Some(&file));
    assert_eq!((without.retired, without.changes.retired), (1, 1));
    assert!(without.text.contains("译：This cup keeps it hot for eight hours."));
    let back = into_chinese(SMALLEST, Some(&without.text));
    assert_eq!((back.retired, back.changes.returned), (0, 1));
    assert_eq!(Coverage::of(&back).percent(), 100);
}

#[test]
fn what_a_translator_adds_by_hand_stays() {
    let file = translated(SMALLEST);
    let theirs = file.replacen("\n# @", "\n# Ask Ms Lin about the cup.\n\n# @", 1);
    assert_ne!(theirs, file, "there is a place for it");
    let update = into_chinese(&SMALLEST.replace("And by noon?", "At noon?"), Some(&theirs));
    assert!(update.text.contains("# Ask Ms Lin about the cup."), "{}", update.text);
}

#[test]
fn a_sheet_brings_back_what_was_written_in_it_and_refuses_what_does_not_fit() {
    let update = into_chinese(SMALLEST, None);
    let sheets = [
        read_csv(write_csv(&update.entries).as_bytes()).expect("the sheet is read"),
        read_xlsx(&write_xlsx(&update.entries).expect("the workbook is written")).expect("it is read"),
    ];
    for mut rows in sheets {
        assert_eq!(rows.len(), 8);
        let noon = rows
            .iter()
            .position(|row| row.source == "And by noon?")
            .expect("its row");
        rows[noon].translation = "那到了中午呢，“还热吗”？".to_owned();
        let taken = import(&files(SMALLEST), Language::Chinese, Some(&update.text), &rows);
        let (file, new) = taken.expect("every row fits");
        assert_eq!(new, 1);
        let now = into_chinese(SMALLEST, Some(&file));
        let wanted = (EntryState::Translated, "那到了中午呢，“还热吗”？".to_owned());
        assert_eq!(entry(&now, "And by noon?"), wanted);

        rows[0].key = "no-such-key-123456".to_owned();
        rows[noon].source = "And in the evening?".to_owned();
        let refused = import(&files(SMALLEST), Language::Chinese, Some(&update.text), &rows);
        let reasons: Vec<Why> = refused
            .expect_err("two rows do not fit")
            .iter()
            .map(|refusal| refusal.why)
            .collect();
        assert_eq!(reasons, [Why::UnknownKey, Why::ChangedSource]);
    }
}

#[test]
fn the_pseudo_language_marks_every_text() {
    let file = pseudo_file(&files(SMALLEST));
    // The eight, and the names that nobody wrote: of the fact, the need and the topic.
    assert_eq!(file.matches('⟦').count(), 11);
}

proptest! {
    /// Whatever edits follow each other, a translation is above or below the heading of those
    /// whose text has gone, never nowhere.
    #[test]
    fn no_edit_loses_a_translation(gone in proptest::collection::vec(0..8usize, 0..6)) {
        let mut file = translated(SMALLEST);
        let lines: Vec<&str> = SMALLEST.lines().collect();
        let choices: Vec<usize> = (0..lines.len()).filter(|&at| lines[at].contains("(id: \"")).collect();
        for at in gone {
            let left_out = choices[at % choices.len()];
            let text: String = (0..lines.len())
                .filter(|&line| line != left_out || lines[line].contains("stall") || lines[line].contains("replies"))
                .map(|line| format!("{}\n", lines[line]))
                .collect();
            file = into_chinese(&text, Some(&file)).text;
            prop_assert_eq!(file.matches("译：").count(), 8);
        }
        let back = into_chinese(SMALLEST, Some(&file));
        prop_assert_eq!(Coverage::of(&back).percent(), 100);
    }
}

/// A translator has to know whose words they are: at a table several people talk.
#[test]
fn every_line_of_a_meeting_names_who_says_it() {
    let update = into_chinese(PRINTER, None);
    let said_by = |source: &str| {
        let entry = update.entries.iter().find(|entry| entry.line.source == source);
        entry.expect("the text is there").speaker.clone()
    };
    // Visited at night; leading the meeting; asked; speaking up.
    assert_eq!(said_by("You are here at three in the morning? Sit down."), "Mr Bai");
    assert_eq!(said_by("We have a quarter of an hour. Please."), "Ms Lin");
    assert_eq!(said_by("Whoever sleeps lightly wakes up. Every time."), "Mr Bai");
    assert_eq!(said_by("At night I hear every fan on the floor."), "Mr Bai");
    assert_eq!(said_by("Mr Qiao, what do you repair most?"), "卖方");
}
