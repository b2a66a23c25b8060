//! Nothing is lost: journals under faults, flipped bits, cuts, changed scenarios and two runs at
//! once; and the journals of earlier versions.

use crate::common;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use crate::common::faulty::{Fault, Faulty};
use tempfile::tempdir;
use yinxin::analysis::policies::{Policy, RandomPolicy};
use yinxin::debrief::{debrief, ledger_hash};
use yinxin::record::Moment;
use yinxin::record::journal::{
    Branch, Damage, Entry, Header, Journal, Keeping, Player, Reading, ReplayError, Step, Unreadable, replay,
};
use yinxin::record::profile::{DEFAULT, Profile, ResumeError};
use yinxin::record::replay_file::{self, CommentError};
use yinxin::record::store::{Disk, Memory, Shelf, ShelfError};
use yinxin::scenario::{Scenario, SourceFiles, load};
use yinxin::sim::{Session, Start, View};
use yinxin::text::Language;

fn journals() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journals")
}

/// The small scenario of the corpus, which must never change.
fn cup() -> (SourceFiles, Arc<Scenario>) {
    let text = fs::read_to_string(journals().join("cup.ron")).expect("the corpus has its scenario");
    let files = SourceFiles {
        id: "cup".into(),
        scenario: text,
        translations: Vec::new(),
    };
    let scenario = load(&files).scenario.expect("the scenario of the corpus is sound");
    (files, Arc::new(scenario))
}

fn profile_on(shelf: impl Shelf + 'static) -> Profile {
    Profile::named(Arc::new(shelf), DEFAULT).expect("the default name is a name")
}

/// Turns of a clock of our own: a second each.
fn at(second: u64) -> Moment {
    Moment(1_795_459_200_000 + second * 1000)
}

fn begin(profile: &Profile, files: &SourceFiles, scenario: &Scenario) -> Journal {
    let header = Header::of(scenario, Start::default(), Language::English, at(0));
    let mut journal = profile.begin(header, files, 7);
    journal.try_again();
    journal
}

fn chose(turn: u16, choice: &str) -> Entry {
    Entry::Chose {
        turn,
        choice: choice.into(),
        at: at(turn.into()),
    }
}

/// A talk with a step back: asks, dwells on it, takes that back, tells, and so on to the order.
fn lines(scenario: &Arc<Scenario>) -> Vec<Entry> {
    let mut entries = vec![
        chose(1, "ask"),
        chose(2, "nod"),
        Entry::Rewound { to: 1, at: at(3) },
        chose(2, "dwell"),
        chose(3, "tell"),
        chose(4, "order"),
    ];
    let session = played(scenario, &entries);
    assert!(session.state().has_ended(), "an order was asked for and given");
    entries.push(Entry::ended(&debrief(&session), 4, at(9)));
    entries
}

fn played(scenario: &Arc<Scenario>, entries: &[Entry]) -> Session {
    let header = Header::of(scenario, Start::default(), Language::English, at(0));
    let mut player = Player::begin(Arc::clone(scenario), &header).expect("the header is of this scenario");
    for entry in entries {
        player.play(entry).expect("the lines can be played");
    }
    player.into_session()
}

/// The only journal on a shelf: its name and its bytes.
fn only(shelf: &dyn Shelf) -> (String, Vec<u8>) {
    let files = shelf
        .list("profiles/default/attempts")
        .expect("the folder can be listed");
    let mut names = files.iter().filter(|name| name.ends_with(".jsonl"));
    let name = format!(
        "profiles/default/attempts/{}",
        names.next().expect("a journal was written")
    );
    assert_eq!(names.next(), None, "one attempt has one journal");
    let bytes = shelf.read(&name).expect("it is there");
    (name, bytes)
}

/// A whole journal in bytes, with the end or without.
fn journal(with_end: bool) -> (Vec<u8>, Vec<Entry>) {
    let (files, scenario) = cup();
    let shelf = Memory::default();
    let mut journal = begin(&profile_on(shelf.clone()), &files, &scenario);
    let mut entries = lines(&scenario);
    entries.truncate(if with_end { 7 } else { 4 });
    for entry in &entries {
        assert_eq!(journal.append(entry), &Keeping::Kept);
    }
    let (_, bytes) = only(&shelf);
    (bytes, entries)
}

/// What the entries of a reading say of the talk: without header and resumptions.
fn of_the_talk(reading: &Reading) -> Vec<Entry> {
    let talk = |entry: &&Entry| !matches!(entry, Entry::Began(_) | Entry::Resumed { .. });
    reading.entries.iter().filter(talk).cloned().collect()
}

// ---- Faults at every write point

/// Plays all lines on a shelf; how many were acknowledged as kept.
fn play_on(shelf: &Faulty, files: &SourceFiles, scenario: &Scenario, entries: &[Entry]) -> usize {
    let mut journal = begin(&profile_on(shelf.clone()), files, scenario);
    let mut acknowledged = 0;
    for (entry, number) in entries.iter().zip(1..) {
        let noted = journal.append(entry);
        if let Keeping::Behind { missing: 0, .. } | Keeping::Kept = noted {
            acknowledged = number;
        }
    }
    acknowledged
}

/// The machine stops at each write, after each number of bytes that could be written: everything
/// acknowledged is there, nothing is made up, and the talk ends as if nothing had happened.
#[test]
fn a_stop_at_any_byte_of_any_write_loses_nothing_acknowledged() {
    let (files, scenario) = cup();
    let entries = lines(&scenario);
    let sound = Faulty::default();
    assert_eq!(play_on(&sound, &files, &scenario, &entries), entries.len());
    // The copy of the scenario, the file, the header, and a line for each entry.
    assert_eq!(sound.writes(), 3 + entries.len());
    let unbroken = ledger_hash(&played(&scenario, &entries));
    let (_, whole) = only(&sound.inner);
    let longest = whole.split_inclusive(|&byte| byte == b'\n').map(<[u8]>::len).max();
    let longest = longest.expect("there are lines") + "\"whole 0123456789abcdef\"\n".len();
    for write in 0..sound.writes() {
        for bytes in 0..=longest {
            let shelf = Faulty::at(write, write + 1, Fault::Stops(bytes));
            let acknowledged = play_on(&shelf, &files, &scenario, &entries);
            let after = shelf.inner.clone();
            let profile = profile_on(after.clone());
            let listing = profile.attempts().expect("memory can be listed");
            let Some(card) = listing.cards.first() else {
                assert_eq!(acknowledged, 0, "write {write}, byte {bytes}");
                continue;
            };
            let (_, found) = only(&after);
            let found = of_the_talk(&Reading::of(&found).expect("it was listed"));
            assert!(found.len() >= acknowledged, "write {write}, byte {bytes}");
            assert_eq!(found, entries[..found.len()], "write {write}, byte {bytes}");
            if card.end.is_some() {
                continue;
            }
            // Once a write is enough for what follows: it does not depend on the byte.
            if bytes % 149 == 0 {
                assert_eq!(
                    finish(&profile, &card.attempt, &files, &entries[found.len()..]),
                    unbroken
                );
            }
        }
    }
}

/// Takes an attempt up again, makes the entries that are left, and checks the file.
fn finish(profile: &Profile, attempt: &str, files: &SourceFiles, rest: &[Entry]) -> String {
    let resumed = profile
        .resume(attempt, Some(files), at(100))
        .expect("an unfinished attempt can be taken up again");
    let mut journal = resumed.journal;
    let over = resumed.session.state().has_ended();
    for entry in rest.iter().filter(|entry| !(over && matches!(entry, Entry::Ended(_)))) {
        assert_eq!(journal.append(entry), &Keeping::Kept);
    }
    let bytes = profile
        .shelf()
        .read(&profile.file_of(attempt))
        .expect("the journal is there");
    let reading = Reading::of(&bytes).expect("a journal that was gone on with is sound");
    assert_eq!(reading.damage, None);
    assert!(reading.end().is_some());
    let scenario = load(files).scenario.expect("it was played");
    ledger_hash(&replay(Arc::new(scenario), &reading).expect("it can be played"))
}

/// The disk is full, or failing, for a while, from any write on: play goes on, what was written
/// stays as it was, and when the disk works again everything is there.
#[test]
fn a_journal_catches_up_when_a_full_disk_has_room_again() {
    let (files, scenario) = cup();
    let entries = lines(&scenario);
    let faults = [Fault::Refused, Fault::Torn(1), Fault::Torn(60), Fault::Doubtful];
    for (from, fault) in (0..9).flat_map(|from| faults.map(|fault| (from, fault))) {
        for length in [1, 2, 5] {
            let shelf = Faulty::at(from, from + length, fault);
            let mut journal = begin(&profile_on(shelf.clone()), &files, &scenario);
            for entry in &entries {
                let before = shelf.inner.clone();
                let sound = sound_part(&before);
                journal.append(entry);
                assert!(sound_part(&before).starts_with(&sound), "{fault:?} at {from}");
            }
            for _ in 0..length {
                journal.try_again();
            }
            assert_eq!(journal.keeping(), &Keeping::Kept, "{fault:?} at {from} for {length}");
            let (_, bytes) = only(&shelf.inner);
            let reading = Reading::of(&bytes).expect("all of it is there");
            assert_eq!((of_the_talk(&reading), reading.damage), (entries.clone(), None));
        }
    }
}

/// The entries that can be read from the only journal, if there is one.
fn sound_part(shelf: &Memory) -> Vec<Entry> {
    let files = shelf.list("profiles/default/attempts").unwrap_or_default();
    let Some(name) = files.first() else { return Vec::new() };
    let bytes = shelf
        .read(&format!("profiles/default/attempts/{name}"))
        .unwrap_or_default();
    Reading::of(&bytes).map_or(Vec::new(), |reading| reading.entries)
}

#[test]
fn a_refusal_says_how_much_is_missing_and_why() {
    let (files, scenario) = cup();
    let shelf = Faulty::at(0, usize::MAX, Fault::Refused);
    let mut journal = begin(&profile_on(shelf), &files, &scenario);
    let Keeping::Behind { missing, why } = journal.append(&chose(1, "ask")) else {
        panic!("nothing could be kept");
    };
    assert_eq!(*missing, 2, "the header and the choice");
    assert!(why.text(Language::English).contains("No space left on device"));
    assert!(why.text(Language::Chinese).contains("No space left on device"));
}

#[test]
fn without_room_for_the_copy_of_the_scenario_the_choices_are_kept_all_the_same() {
    let (files, scenario) = cup();
    // Write 0 makes the file, write 1 is the copy.
    let shelf = Faulty::at(1, 2, Fault::Refused);
    let mut journal = begin(&profile_on(shelf.clone()), &files, &scenario);
    assert!(matches!(journal.keeping(), Keeping::Behind { missing: 0, .. }));
    assert_eq!(journal.append(&chose(1, "ask")), &Keeping::Kept);
    let (_, bytes) = only(&shelf.inner);
    assert_eq!(Reading::of(&bytes).map(|reading| reading.turns()), Ok(1));
}

// ---- Flipped bits and cuts

#[test]
fn every_flipped_bit_is_found_and_everything_before_it_is_read() {
    for with_end in [false, true] {
        let (sound, entries) = journal(with_end);
        for bit in 0..sound.len() * 8 {
            let mut bytes = sound.clone();
            bytes[bit / 8] ^= 1 << (bit % 8);
            let before = sound[..bit / 8].iter().filter(|&&byte| byte == b'\n').count();
            match Reading::of(&bytes) {
                Err(_) => assert_eq!(before, 0, "bit {bit}"),
                Ok(reading) => {
                    assert!(reading.damage.is_some(), "bit {bit}");
                    let found = of_the_talk(&reading);
                    assert!(found.len() + 1 >= before.min(entries.len() + 1), "bit {bit}");
                    assert_eq!(found, entries[..found.len()], "bit {bit}");
                }
            }
        }
    }
}

#[test]
fn every_cut_is_found_and_everything_before_it_is_read() {
    for with_end in [false, true] {
        let (sound, entries) = journal(with_end);
        for length in 0..sound.len() {
            let before = sound[..length].iter().filter(|&&byte| byte == b'\n').count();
            match Reading::of(&sound[..length]) {
                Err(why) => assert_eq!((before, why), (0, Unreadable::NoHeader), "cut at {length}"),
                Ok(reading) => {
                    assert_eq!(reading.damage, Some(Damage::Torn), "cut at {length}");
                    let found = of_the_talk(&reading);
                    assert!(found.len() + 1 >= before, "cut at {length}");
                    assert_eq!(found, entries[..found.len()], "cut at {length}");
                }
            }
        }
    }
}

#[test]
fn a_line_taken_out_or_moved_is_found() {
    let (sound, _) = journal(true);
    let lines: Vec<&[u8]> = sound.split_inclusive(|&byte| byte == b'\n').collect();
    for taken in 1..lines.len() - 1 {
        let mut without = lines.clone();
        let line = without.remove(taken);
        let reading = Reading::of(&without.concat()).expect("the header is there");
        assert!(reading.damage.is_some(), "without line {taken}");
        without.insert(lines.len() - 2, line);
        if taken < lines.len() - 2 {
            let reading = Reading::of(&without.concat()).expect("the header is there");
            assert!(reading.damage.is_some(), "line {taken} moved");
        }
    }
}

/// Whatever is damaged, a copy of it is kept before anything is written over it.
#[test]
fn a_damaged_journal_is_kept_aside_and_gone_on_with() {
    let (files, scenario) = cup();
    let (sound, _) = journal(false);
    for place in (0..sound.len()).step_by(3) {
        let mut bytes = sound.clone();
        bytes[place] ^= 4;
        let shelf = Memory::default();
        let profile = profile_on(shelf.clone());
        let attempt = begin(&profile, &files, &scenario).attempt().to_owned();
        let name = profile.file_of(&attempt);
        shelf.write(&name, &bytes).expect("memory takes everything");
        match profile.resume(&attempt, None, at(50)) {
            Ok(mut resumed) => {
                assert!(resumed.reading.damage.is_some());
                assert_eq!(resumed.journal.try_again(), &Keeping::Kept);
                assert_eq!(shelf.read(&format!("{name}.damaged")), Ok(bytes.clone()));
                let now = Reading::of(&shelf.read(&name).expect("it is there")).expect("it is sound again");
                assert_eq!(now.damage, None);
                assert_eq!(of_the_talk(&now), of_the_talk(&resumed.reading));
            }
            Err(ResumeError::Unreadable(_)) => assert_eq!(shelf.read(&name), Ok(bytes), "it is left as it is"),
            Err(other) => panic!("byte {place}: {other}"),
        }
    }
}

#[test]
fn a_journal_damaged_twice_is_kept_aside_twice() {
    let (files, scenario) = cup();
    let shelf = Memory::default();
    let profile = profile_on(shelf.clone());
    let mut begun = begin(&profile, &files, &scenario);
    begun.append(&chose(1, "ask"));
    let attempt = begun.attempt().to_owned();
    drop(begun);
    let name = profile.file_of(&attempt);
    for _ in 0..2 {
        let mut bytes = shelf.read(&name).expect("it is there");
        bytes.truncate(bytes.len() - 3);
        shelf.write(&name, &bytes).expect("memory takes everything");
        let resumed = profile.resume(&attempt, None, at(50));
        let mut journal = resumed.expect("a cut is no reason to stop").journal;
        assert_eq!(journal.try_again(), &Keeping::Kept);
    }
    let first = shelf.read(&format!("{name}.damaged")).expect("kept aside");
    let second = shelf.read(&format!("{name}.damaged-2")).expect("kept aside");
    assert!(first.len() < second.len());
}

/// If the copy cannot be kept, nothing is written over what is damaged.
#[test]
fn what_is_damaged_is_not_written_over_before_it_is_kept_aside() {
    let (files, scenario) = cup();
    let (sound, entries) = journal(false);
    let cut = &sound[..sound.len() - 20];
    let shelf = Faulty::at(4, 6, Fault::Refused);
    let profile = profile_on(shelf.clone());
    let attempt = begin(&profile, &files, &scenario).attempt().to_owned();
    let name = profile.file_of(&attempt);
    shelf.inner.write(&name, cut).expect("memory takes everything");
    // Write 3 is a choice elsewhere, so that 4 and 5 are the copies.
    shelf.write("elsewhere", b"").expect("the fault comes later");
    let mut resumed = profile
        .resume(&attempt, None, at(50))
        .expect("play goes on although the disk refuses");
    assert!(matches!(resumed.journal.try_again(), Keeping::Behind { .. }));
    resumed.journal.append(&chose(3, "tell"));
    assert_eq!(shelf.read(&name).as_deref(), Ok(cut), "not touched");
    resumed.journal.append(&chose(4, "order"));
    assert_eq!(resumed.journal.keeping(), &Keeping::Kept);
    assert_eq!(shelf.read(&format!("{name}.damaged")).as_deref(), Ok(cut));
    let now = Reading::of(&shelf.read(&name).expect("it is there")).expect("it is sound again");
    assert_eq!(of_the_talk(&now)[..entries.len() - 1], entries[..entries.len() - 1]);
}

#[test]
fn a_journal_that_someone_shortens_is_written_anew() {
    let (files, scenario) = cup();
    let shelf = Memory::default();
    let mut journal = begin(&profile_on(shelf.clone()), &files, &scenario);
    journal.append(&chose(1, "ask"));
    let (name, _) = only(&shelf);
    shelf.write(&name, b"{").expect("memory takes everything");
    assert_eq!(journal.append(&chose(2, "nod")), &Keeping::Kept);
    let (_, bytes) = only(&shelf);
    let reading = Reading::of(&bytes).expect("all of it is there");
    assert_eq!(of_the_talk(&reading), [chose(1, "ask"), chose(2, "nod")]);
}

// ---- Taking up again

#[test]
fn a_card_says_what_a_home_screen_shows() {
    let (files, scenario) = cup();
    let profile = profile_on(Memory::default());
    let mut journal = begin(&profile, &files, &scenario);
    for entry in &lines(&scenario)[..4] {
        journal.append(entry);
    }
    let cards = profile.unfinished().expect("memory can be listed");
    assert_eq!(cards.len(), 1);
    assert_eq!((cards[0].title.as_str(), cards[0].turn), ("A cup that stays warm", 2));
    assert_eq!((cards[0].began, cards[0].last), (at(0), at(3)));
    assert!(cards[0].held, "it is being played");
    drop(journal);
    assert!(!profile.unfinished().expect("memory can be listed")[0].held);
}

#[test]
fn a_finished_attempt_is_no_longer_offered() {
    let (files, scenario) = cup();
    let profile = profile_on(Memory::default());
    let mut journal = begin(&profile, &files, &scenario);
    for entry in lines(&scenario) {
        journal.append(&entry);
    }
    let attempt = journal.attempt().to_owned();
    drop(journal);
    assert_eq!(profile.unfinished(), Ok(Vec::new()));
    assert!(matches!(
        profile.resume(&attempt, None, at(9)),
        Err(ResumeError::Finished)
    ));
}

#[test]
fn an_attempt_that_is_being_played_is_not_taken_up_by_another_run() {
    let folder = tempdir().expect("a temporary folder can be made");
    for shelf in [
        Arc::new(Memory::default()) as Arc<dyn Shelf>,
        Arc::new(Disk::at(folder.path())),
    ] {
        let (files, scenario) = cup();
        let profile = Profile::named(shelf, DEFAULT).expect("the default name is a name");
        let mut journal = begin(&profile, &files, &scenario);
        journal.append(&chose(1, "ask"));
        let refused = profile.resume(journal.attempt(), None, at(9)).map(|_| ());
        assert!(matches!(refused, Err(ResumeError::Shelf(ShelfError::Held(_)))));
        assert!(profile.unfinished().expect("the folder can be listed")[0].held);
        assert_eq!(journal.append(&chose(2, "nod")), &Keeping::Kept);
    }
}

#[test]
fn attempts_begun_at_the_same_moment_have_their_own_files() {
    let (files, scenario) = cup();
    let profile = profile_on(Memory::default());
    let journals: Vec<Journal> = (0..5).map(|_| begin(&profile, &files, &scenario)).collect();
    assert_eq!(
        profile.unfinished().expect("memory can be listed").len(),
        journals.len()
    );
}

#[test]
fn a_changed_scenario_is_finished_on_the_copy_of_then() {
    let (files, scenario) = cup();
    let profile = profile_on(Memory::default());
    let mut journal = begin(&profile, &files, &scenario);
    journal.append(&chose(1, "ask"));
    let attempt = journal.attempt().to_owned();
    drop(journal);
    let mut changed = files.clone();
    changed.scenario = changed.scenario.replace("\"ask\"", "\"ask-more\"");
    let resumed = profile
        .resume(&attempt, Some(&changed), at(9))
        .expect("the copy is there");
    assert!(resumed.on_the_copy);
    assert_eq!(resumed.session.scenario().hash, scenario.hash);
    assert_eq!(resumed.session.turns().len(), 1);
}

#[test]
fn a_copy_that_was_changed_is_not_taken_for_the_edition() {
    let (files, scenario) = cup();
    let shelf = Memory::default();
    let profile = profile_on(shelf.clone());
    let attempt = begin(&profile, &files, &scenario).attempt().to_owned();
    let copy = format!("archive/{}/scenario.ron", scenario.hash);
    shelf.write(&copy, b"(format: 1)").expect("memory takes everything");
    let refused = profile.resume(&attempt, None, at(9)).map(|_| ());
    assert_eq!(refused, Err(ResumeError::NoScenario("cup".into())));
}

/// The machine stops between the last answer and the line that says the talk is over.
#[test]
fn an_end_that_was_not_written_is_added() {
    let (files, scenario) = cup();
    let shelf = Memory::default();
    let profile = profile_on(shelf.clone());
    let mut journal = begin(&profile, &files, &scenario);
    for entry in &lines(&scenario)[..6] {
        journal.append(entry);
    }
    let attempt = journal.attempt().to_owned();
    drop(journal);
    let resumed = profile.resume(&attempt, None, at(9)).expect("it has no end yet");
    assert!(resumed.session.state().has_ended());
    assert_eq!(profile.unfinished(), Ok(Vec::new()));
    let (_, bytes) = only(&shelf);
    let reading = Reading::of(&bytes).expect("it is sound");
    let end = reading.end().expect("the end was added");
    assert_eq!((end.outcome.as_str(), end.turn), ("sold", 4));
}

#[test]
fn names_that_no_folder_can_have_are_refused() {
    let shelf: Arc<dyn Shelf> = Arc::new(Memory::default());
    for name in ["", ".", "..", "a/b", "a\\b", "a:b", " a", "a.", "a\nb"] {
        assert!(Profile::named(Arc::clone(&shelf), name).is_err(), "{name:?}");
    }
    for name in ["default", "王芳", "Ann B."] {
        let expected = !name.ends_with('.');
        assert_eq!(Profile::named(Arc::clone(&shelf), name).is_ok(), expected, "{name:?}");
    }
}

// ---- Playing again

#[test]
fn a_journal_of_another_edition_is_not_played() {
    let (files, scenario) = cup();
    let (bytes, _) = journal(true);
    let reading = Reading::of(&bytes).expect("it is sound");
    let mut other = files;
    other.scenario.push('\n');
    let other = Arc::new(load(&other).scenario.expect("a line more is no mistake"));
    assert_eq!(replay(other, &reading).map(|_| ()), Err(ReplayError::OtherScenario));
    assert!(replay(scenario, &reading).is_ok());
}

#[test]
fn a_rewound_or_branched_attempt_is_practice_when_it_is_played_again() {
    let (_, scenario) = cup();
    let (bytes, _) = journal(true);
    let reading = Reading::of(&bytes).expect("it is sound");
    assert!(
        replay(Arc::clone(&scenario), &reading)
            .expect("it can be played")
            .is_practice()
    );
    let mut header = Header::of(&scenario, Start::default(), Language::English, at(0));
    let plain = Player::begin(Arc::clone(&scenario), &header).expect("it is of this scenario");
    assert!(!plain.session().is_practice());
    header.branch = Some(Branch {
        attempt: "another".into(),
        turn: 0,
    });
    let branched = Player::begin(scenario, &header).expect("it is of this scenario");
    assert!(branched.session().is_practice());
}

/// How many random attempts are recorded and played again; more by `YINXIN_REPLAYS`.
fn replays() -> u64 {
    let set = std::env::var("YINXIN_REPLAYS").ok().and_then(|text| text.parse().ok());
    set.unwrap_or(200)
}

/// Random talks with steps back, on every shipped scenario: played again from the bytes of the
/// journal, they have the same ledger; by one thread and by two, and in every build, which the
/// digest printed here compares.
#[test]
fn recorded_attempts_are_played_again_with_the_same_ledger() {
    let scenarios: Vec<Played> = common::all_shipped()
        .iter()
        .map(|id| (common::files_of(id), common::scenario(id)))
        .collect();
    let count = replays();
    let alone = ledgers(&scenarios, 0..count, 1);
    let other = thread::scope(|scope| {
        let odd = scope.spawn(|| ledgers(&scenarios, 1..count, 2));
        let even = ledgers(&scenarios, 0..count, 2);
        let odd = odd.join().expect("the talks can be played");
        (0..count as usize)
            .map(|seed| [&even, &odd][seed % 2][seed / 2].clone())
            .collect::<Vec<_>>()
    });
    assert_eq!(alone, other);
    println!("{count} attempts, digest {}", blake3::hash(alone.concat().as_bytes()));
}

/// For a browser to play again: with `YINXIN_RECORD_TO` set, as many journals as `YINXIN_REPLAYS` says
/// are written to that file, a JSON list of texts. Without it, two are made and none is written.
#[test]
fn recorded_attempts_can_be_handed_to_another_machine() {
    let to = std::env::var_os("YINXIN_RECORD_TO");
    let ids = common::all_shipped();
    let count = if to.is_some() { replays() } else { 2 };
    let record = |seed: u64| {
        let id = &ids[seed as usize % ids.len()];
        let (bytes, _) = record_and_replay(&(common::files_of(id), common::scenario(id)), seed);
        String::from_utf8(bytes).expect("a journal is text")
    };
    let journals: Vec<String> = (0..count).map(record).collect();
    assert!(journals.iter().all(|journal| journal.contains("\"ledger\"")));
    if let Some(to) = to {
        let text = serde_json::to_string(&journals).expect("texts are JSON");
        fs::write(to, text).expect("the file named can be written");
    }
}

type Played = (SourceFiles, Arc<Scenario>);

/// The ledgers' hashes of every `step`th of these attempts.
fn ledgers(scenarios: &[Played], seeds: Range<u64>, step: usize) -> Vec<String> {
    seeds
        .step_by(step)
        .map(|seed| recorded(&scenarios[seed as usize % scenarios.len()], seed))
        .collect()
}

/// The hash of a recorded ledger.
fn recorded(played: &Played, seed: u64) -> String {
    record_and_replay(played, seed).1
}

/// Plays at random, records it, plays the record, and compares; the journal, and the hash of the ledger.
fn record_and_replay((files, scenario): &Played, seed: u64) -> (Vec<u8>, String) {
    let shelf = Memory::default();
    let start = Start {
        seed,
        variant: None,
        view: View::default(),
    };
    let header = Header::of(scenario, start, Language::Chinese, at(seed));
    let mut journal = profile_on(shelf.clone()).begin(header, files, seed);
    let mut session = Session::start(Arc::clone(scenario), start);
    let mut player = RandomPolicy::new(seed);
    let mut steps = 0;
    while let Some(choice) = player.choose(scenario, &session.observe()) {
        session.choose(choice).expect("a policy takes an open offer");
        journal.note(&Entry::chose(scenario, choice, session.turns().len(), at(seed)));
        steps += 1;
        if steps % 7 == seed % 7 && steps < 30 && session.rewind() {
            let to = session.turns().len() as u16;
            journal.note(&Entry::Rewound { to, at: at(seed) });
        }
    }
    let account = debrief(&session);
    journal.append(&Entry::ended(&account, session.turns().len(), at(seed)));
    let (_, bytes) = only(&shelf);
    let reading = Reading::of(&bytes).expect("it is sound");
    let again = replay(Arc::clone(scenario), &reading).expect("it can be played");
    assert_eq!(debrief(&again), account, "seed {seed}");
    let ledger = ledger_hash(&again);
    assert_eq!(reading.end().map(|end| &end.ledger), Some(&ledger));
    (bytes, ledger)
}

// ---- Replay files

#[test]
fn a_replay_file_is_the_journal_and_may_carry_its_scenario() {
    let (files, _) = cup();
    let (bytes, entries) = journal(true);
    let plain = replay_file::export(&bytes, None).expect("it is sound");
    assert_eq!(plain, bytes);
    let carrying = replay_file::export(&bytes, Some(&files)).expect("it is sound");
    let reading = Reading::of(&carrying).expect("it is sound");
    assert_eq!(reading.damage, None);
    assert_eq!(of_the_talk(&reading)[..entries.len()], entries);
    let carried = replay_file::carried(&reading).expect("it carries the scenario");
    assert_eq!((carried.id, carried.scenario), (files.id, files.scenario));
    assert!(reading.end().is_some(), "what is carried changes nothing in the talk");
}

#[test]
fn a_carried_scenario_of_another_edition_is_not_taken() {
    let (mut files, _) = cup();
    files.scenario.push('\n');
    let (bytes, _) = journal(true);
    let carrying = replay_file::export(&bytes, Some(&files)).expect("it is sound");
    let reading = Reading::of(&carrying).expect("it is sound");
    assert!(replay_file::carried(&reading).is_none());
}

#[test]
fn a_comment_is_added_at_a_turn_that_was_made() {
    let (bytes, _) = journal(true);
    let shelf: Arc<dyn Shelf> = Arc::new(Memory::default());
    shelf.write("a.yinxin", &bytes).expect("memory takes everything");
    let say = |turn, text| replay_file::comment(Arc::clone(&shelf), "a.yinxin", turn, text, at(70));
    assert_eq!(say(2, "先问再说，\"check\":\""), Ok(()));
    assert_eq!(say(5, "…"), Err(CommentError::NoSuchTurn { turn: 5, last: 4 }));
    let bytes = shelf.read("a.yinxin").expect("it is there");
    let reading = Reading::of(&bytes).expect("it is sound");
    assert_eq!(reading.damage, None);
    let comment = Entry::Commented {
        turn: 2,
        text: "先问再说，\"check\":\"".into(),
        at: at(70),
    };
    assert_eq!(reading.entries.last(), Some(&comment));
    assert!(reading.end().is_some());
}

// ---- Earlier versions

/// A journal of the corpus, and what is in it.
struct Old {
    name: &'static str,
    /// The choices as they stand at the end.
    choices: &'static [&'static str],
    outcome: Option<&'static str>,
    damage: Option<Damage>,
}

/// What the program wrote in format 1.
const CORPUS: [Old; 5] = [
    Old {
        name: "sold",
        choices: &["ask", "dwell", "tell", "order"],
        outcome: Some("sold"),
        damage: None,
    },
    Old {
        name: "rewound",
        choices: &["ask", "tell", "part"],
        outcome: Some("left"),
        damage: None,
    },
    Old {
        name: "interrupted",
        choices: &["ask", "nod"],
        outcome: None,
        damage: None,
    },
    Old {
        name: "branched",
        choices: &["ask", "nod", "nod"],
        outcome: None,
        damage: None,
    },
    Old {
        name: "torn",
        choices: &["ask"],
        outcome: None,
        damage: Some(Damage::Torn),
    },
];

#[test]
fn the_journals_of_format_1_can_be_read_and_played() {
    let (_, scenario) = cup();
    for old in CORPUS {
        let name = old.name;
        let file = journals().join(format!("v1/profiles/default/attempts/{name}.jsonl"));
        let bytes = fs::read(&file).expect("the corpus is there");
        let reading = Reading::of(&bytes).unwrap_or_else(|why| panic!("{name}: {why}"));
        assert_eq!(reading.damage, old.damage, "{name}");
        assert_eq!(reading.end().map(|end| end.outcome.as_str()), old.outcome, "{name}");
        let mut player = Player::begin(Arc::clone(&scenario), &reading.header).expect("the scenario has not changed");
        for entry in &reading.entries {
            let step = player.play(entry).unwrap_or_else(|why| panic!("{name}: {why}"));
            assert_ne!(step, Step::Ended { as_recorded: false }, "{name}");
        }
        let made = player.session().turns().iter();
        let made: Vec<&str> = made
            .map(|turn| scenario.names.choices[turn.choice.index()].as_str())
            .collect();
        assert_eq!(made, old.choices, "{name}");
    }
}

#[test]
fn the_replay_file_of_format_1_carries_its_scenario_and_a_comment() {
    let bytes = fs::read(journals().join("v1/sold.yinxin")).expect("the corpus is there");
    let reading = Reading::of(&bytes).expect("it is sound");
    assert_eq!(reading.damage, None);
    let files = replay_file::carried(&reading).expect("it carries its scenario");
    let scenario = load(&files).scenario.expect("it was played");
    let session = replay(Arc::new(scenario), &reading).expect("it can be played");
    assert_eq!(session.turns().len(), 4);
    let comment = reading.entries.iter().find_map(|entry| match entry {
        Entry::Commented { turn, text, .. } => Some((*turn, text.as_str())),
        _ => None,
    });
    assert_eq!(comment, Some((2, "问到痛处了。")));
}

/// A journal of a later version is named as such, and its unknown entries are passed over as long
/// as the format is this one.
#[test]
fn a_newer_format_is_named_and_a_new_kind_of_entry_is_passed_over() {
    let later = br#"{"event":"began","format":2,"talk":{"scenario":"cup"},"check":"0000000000000000"}"#;
    assert_eq!(Reading::of(later), Err(Unreadable::Newer(2)));
    let entry: Entry = serde_json::from_str(r#"{"event":"smiled","turn":3}"#).expect("it is an entry");
    assert_eq!(entry, Entry::Unknown);
}
