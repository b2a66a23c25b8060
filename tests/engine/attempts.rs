//! Attempts in the terminal: kept, taken up again, shown, commented, branched; through the real
//! program.

use crate::common;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command as Process, Stdio};

use assert_cmd::Command;
use serde_json::Value;
use tempfile::{TempDir, tempdir};
use yinxin::record::journal::{Damage, Reading};

/// A machine of its own: a folder for data, and a scenario that may be edited.
struct Machine {
    folder: TempDir,
}

impl Machine {
    fn new() -> Self {
        let folder = tempdir().expect("a temporary folder can be made");
        let cup = folder.path().join("cup");
        fs::create_dir(&cup).expect("it is new");
        let text = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journals/cup.ron");
        fs::copy(text, cup.join("scenario.ron")).expect("the scenario is there");
        Self { folder }
    }

    fn path(&self, name: &str) -> String {
        let path = self.folder.path().join(name);
        path.to_str().expect("a temporary folder has a plain name").to_owned()
    }

    fn command(&self) -> Command {
        let mut command = Command::cargo_bin("yinxin").expect("the program is built");
        command
            .env("LC_ALL", "C")
            .env("NO_COLOR", "1")
            .env("YINXIN_DATA_DIR", self.path("data"))
            .timeout(std::time::Duration::from_secs(60));
        command
    }

    /// Plays a script on the cup, in the profile of Ann.
    fn play(&self, choices: &str) -> String {
        self.output(
            &["play", &self.path("cup"), "--profile", "Ann", "--choices", choices],
            0,
        )
    }

    /// Both streams of a call that ends with this code.
    fn output(&self, arguments: &[&str], code: i32) -> String {
        let assert = self.command().args(arguments).assert().code(code);
        let output = assert.get_output();
        let text = [output.stdout.as_slice(), &output.stderr].concat();
        String::from_utf8(text).expect("output is UTF-8")
    }

    fn events(&self, arguments: &[&str], code: i32) -> Vec<Value> {
        let assert = self.command().args(arguments).arg("--json").assert().code(code);
        let text = String::from_utf8(assert.get_output().stdout.clone()).expect("output is UTF-8");
        text.lines()
            .map(|line| serde_json::from_str(line).expect("each line is JSON"))
            .collect()
    }

    /// The journals of Ann, oldest first.
    fn journals(&self) -> Vec<PathBuf> {
        let folder = self.folder.path().join("data/profiles/Ann/attempts");
        let Ok(entries) = fs::read_dir(folder) else {
            return Vec::new();
        };
        let mut found: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        found.retain(|path| path.extension().is_some_and(|ending| ending == "jsonl"));
        found.sort();
        found
    }

    fn only_journal(&self) -> String {
        let journals = self.journals();
        assert_eq!(journals.len(), 1, "{journals:?}");
        journals[0].to_str().expect("a plain name").to_owned()
    }
}

fn read(file: &str) -> Reading {
    Reading::of(&fs::read(file).expect("the journal is there")).expect("the journal is sound")
}

fn named<'a>(events: &'a [Value], name: &str) -> Vec<&'a Value> {
    events.iter().filter(|event| event["event"] == name).collect()
}

#[test]
fn a_script_leaves_nothing_behind_unless_it_is_asked_to() {
    let machine = Machine::new();
    machine.output(&["play", &machine.path("cup"), "--choices", "ask"], 0);
    assert!(!machine.folder.path().join("data").exists());
    machine.play("ask");
    assert_eq!(read(&machine.only_journal()).turns(), 1);
}

#[test]
fn an_unfinished_attempt_is_listed_and_taken_up_again_to_its_end() {
    let machine = Machine::new();
    machine.play("ask,dwell");
    let listed = machine.events(&["play", "--resume", "--profile", "Ann"], 0);
    assert_eq!(listed.len(), 1);
    assert_eq!((&listed[0]["scenario"], &listed[0]["turn"]), (&"cup".into(), &2.into()));
    let events = machine.events(
        &[
            "play",
            "--resume",
            "last",
            "--profile",
            "Ann",
            "--choices",
            "tell,order",
        ],
        0,
    );
    let last = events.last().expect("something is printed");
    assert_eq!((&last["event"], &last["outcome"]), (&"ended".into(), &"sold".into()));
    let reading = read(&machine.only_journal());
    let end = reading.end().expect("the end is written");
    assert_eq!(last["hash"], end.ledger.as_str());
    assert!(machine.events(&["play", "--resume", "--profile", "Ann"], 0).is_empty());
}

#[test]
fn a_scenario_edited_meanwhile_is_finished_as_it_was_begun() {
    let machine = Machine::new();
    machine.play("ask");
    let file = machine.path("cup/scenario.ron");
    let text = fs::read_to_string(&file).expect("it is there");
    fs::write(&file, text.replace("\"order\"", "\"order-now\"")).expect("it can be edited");
    let cup = machine.path("cup");
    let said = machine.output(
        &[
            "play",
            &cup,
            "--resume",
            "last",
            "--profile",
            "Ann",
            "--choices",
            "dwell,tell,order",
        ],
        0,
    );
    assert!(said.contains("changed since"), "{said}");
    assert!(read(&machine.only_journal()).end().is_some());
}

#[test]
fn where_nothing_can_be_kept_the_talk_goes_on_and_says_so() {
    let machine = Machine::new();
    fs::write(machine.path("data"), "a file stands where the folder should be").expect("it is new");
    let said = machine.play("ask,dwell,tell,order");
    assert!(said.contains("cannot be saved right now"), "{said}");
    assert!(said.contains("The last 6 lines"), "header, four choices, end: {said}");
    assert!(said.contains("Passed"), "{said}");
}

/// The disk has room for a kilobyte: the copy of the scenario does not fit, and the journal stops
/// in the middle of a line. What was kept is still there, and is gone on with when there is room.
#[cfg(unix)]
#[test]
fn a_disk_that_fills_up_in_the_middle_of_a_line_harms_nothing() {
    let machine = Machine::new();
    let long = ["ask"].into_iter().chain(["nod"; 9]).collect::<Vec<_>>().join(",");
    let script = "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\"";
    let output = Process::new("sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_yinxin"), "play"])
        .arg(machine.path("cup"))
        .args(["--profile", "Ann", "--choices", &long])
        .env("LC_ALL", "C")
        .env("YINXIN_DATA_DIR", machine.path("data"))
        .output()
        .expect("there is a shell");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && said.contains("cannot be saved right now"),
        "{said}"
    );
    let journal = machine.only_journal();
    let torn = fs::read(&journal).expect("it is there");
    let reading = read(&journal);
    assert_eq!(reading.damage, Some(Damage::Torn));
    assert!((1..10).contains(&reading.turns()), "{}", reading.turns());
    let cup = machine.path("cup");
    machine.output(
        &["play", &cup, "--resume", "last", "--profile", "Ann", "--choices", "nod"],
        0,
    );
    let now = read(&journal);
    assert_eq!((now.turns(), now.damage), (reading.turns() + 1, None));
    assert_eq!(fs::read(format!("{journal}.damaged")).expect("it was kept aside"), torn);
}

/// The program, waiting for its next line.
fn waiting(machine: &Machine, arguments: &[&str]) -> Child {
    let mut child = Process::new(env!("CARGO_BIN_EXE_yinxin"))
        .args(arguments)
        .args(["--json", "--profile", "Ann"])
        .env("LC_ALL", "C")
        .env("YINXIN_DATA_DIR", machine.path("data"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let output = child.stdout.as_mut().expect("it is piped");
    let mut lines = BufReader::new(output).lines();
    let offers = lines.find(|line| line.as_ref().is_ok_and(|line| line.contains("\"offered\"")));
    assert!(offers.is_some(), "it offers something");
    child
}

#[test]
fn two_runs_do_not_write_to_one_attempt() {
    let machine = Machine::new();
    let mut first = waiting(&machine, &["play", &machine.path("cup")]);
    let said = machine.output(&["play", "--resume", "last", "--profile", "Ann"], 2);
    assert!(said.contains("open in another window"), "{said}");
    let listed = machine.events(&["play", "--resume", "--profile", "Ann"], 0);
    assert_eq!(listed[0]["held"], true);
    writeln!(first.stdin.as_mut().expect("it is piped"), "ask").expect("the program reads");
    drop(first.stdin.take());
    first.wait().expect("it ends with its input");
    assert_eq!(read(&machine.only_journal()).turns(), 1);
}

#[test]
fn many_runs_on_one_profile_have_a_sound_journal_each() {
    let machine = Machine::new();
    let cup = machine.path("cup");
    let runs: Vec<Child> = (0..8)
        .map(|_| {
            Process::new(env!("CARGO_BIN_EXE_yinxin"))
                .args(["play", &cup, "--profile", "Ann", "--choices", "ask,dwell,tell,order"])
                .env("YINXIN_DATA_DIR", machine.path("data"))
                .stdout(Stdio::null())
                .spawn()
                .expect("the program starts")
        })
        .collect();
    for mut run in runs {
        assert!(run.wait().expect("it was started here").success());
    }
    let journals = machine.journals();
    assert_eq!(journals.len(), 8);
    for journal in journals {
        let reading = read(journal.to_str().expect("a plain name"));
        assert!(reading.end().is_some() && reading.damage.is_none());
    }
}

#[test]
fn a_replay_shows_every_turn_with_its_comments_and_checks_the_ledger() {
    let machine = Machine::new();
    machine.play("ask,dwell,tell,order");
    let (journal, replay) = (machine.only_journal(), machine.path("lesson.yinxin"));
    machine.output(&["replay", &journal, "--export", &replay], 0);
    machine.output(&["replay", &replay, "--comment", "2", "Well asked."], 0);
    let events = machine.events(&["replay", &replay], 0);
    assert_eq!(named(&events, "chose").len(), 4);
    let comments = named(&events, "commented");
    assert_eq!(
        (&comments[0]["turn"], &comments[0]["text"]),
        (&2.into(), &"Well asked.".into())
    );
    let last = events.last().expect("something is printed");
    assert_eq!(
        (&last["event"], &last["as_recorded"]),
        (&"replayed".into(), &true.into())
    );
    assert_eq!(named(&events, "ended")[0]["hash"], last["recorded"]);
    let text = machine.output(&["replay", &replay], 0);
    assert!(
        text.contains("Comment: Well asked.") && text.contains("every point comes out as it was recorded"),
        "{text}"
    );
    assert_eq!(read(&journal).entries.len(), 6, "the journal itself was not commented");
}

/// The scenario did not come with the program, so the file carries it to another machine.
#[test]
fn a_replay_file_opens_on_another_machine() {
    let (here, there) = (Machine::new(), Machine::new());
    here.play("ask,dwell,tell,order");
    let replay = there.path("lesson.yinxin");
    here.output(&["replay", &here.only_journal(), "--export", &replay], 0);
    drop(here);
    let events = there.events(&["replay", &replay, "--as-learner"], 0);
    assert_eq!(named(&events, "chose").len(), 4);
    assert!(named(&events, "changed").is_empty(), "a learner sees no hidden state");
    let branched = there.events(
        &[
            "play",
            "--from",
            &replay,
            "--turn",
            "1",
            "--profile",
            "Ann",
            "--choices",
            "part",
        ],
        0,
    );
    assert_eq!(named(&branched, "ended")[0]["outcome"], "left");
    let reading = read(&there.only_journal());
    assert_eq!(reading.turns(), 2);
    assert_eq!(reading.header.branch.as_ref().map(|branch| branch.turn), Some(1));
}

#[test]
fn a_scenario_that_came_with_the_program_is_named_and_not_carried() {
    let machine = Machine::new();
    let seal = common::shipped().join("imperial-seal");
    let seal = seal.to_str().expect("a plain name");
    machine.output(&["play", seal, "--profile", "Ann", "--choices", "open-the-case"], 0);
    let (journal, replay) = (machine.only_journal(), machine.path("short.yinxin"));
    machine.output(&["replay", &journal, "--export", &replay], 0);
    assert_eq!(
        fs::read(&replay).expect("written"),
        fs::read(&journal).expect("it is there")
    );
    machine.output(&["replay", &journal, "--export", &replay, "--with-scenario"], 0);
    let carrying = fs::read(&replay).expect("written");
    assert!(carrying.len() > 50_000);
    machine.output(&["replay", &replay], 0);
}

#[test]
fn a_damaged_journal_is_shown_as_far_as_it_is_sound() {
    let machine = Machine::new();
    machine.play("ask,dwell,tell,order");
    let journal = machine.only_journal();
    let mut bytes = fs::read(&journal).expect("it is there");
    let place = bytes
        .windows(4)
        .position(|word| word == b"tell")
        .expect("it was chosen");
    bytes[place] ^= 1;
    fs::write(&journal, &bytes).expect("it can be written");
    let events = machine.events(&["replay", &journal], 1);
    assert_eq!(named(&events, "chose").len(), 2);
    assert_eq!(events.last().expect("something is printed")["damage"], "changed");
    assert_eq!(
        fs::read(&journal).expect("it is there"),
        bytes,
        "showing changes nothing"
    );
}

#[test]
fn what_is_no_journal_is_refused_in_a_sentence() {
    let machine = Machine::new();
    let file = machine.path("notes.txt");
    fs::write(&file, "Buy tea.").expect("it is new");
    assert!(machine.output(&["replay", &file], 2).contains("is no journal"));
    let missing = machine.path("nothing.yinxin");
    assert!(machine.output(&["replay", &missing], 2).contains("is not there"));
    fs::write(&file, "{\"event\":\"began\",\"format\":9}\n").expect("it can be written");
    let said = machine.output(&["replay", &file, "--lang", "zh"], 2);
    assert!(said.contains("更新版本"), "{said}");
}

/// A file from someone else steers no terminal.
#[test]
fn a_comment_with_control_characters_is_shown_without_them() {
    let machine = Machine::new();
    machine.play("ask");
    let journal = machine.only_journal();
    machine.output(&["replay", &journal, "--comment", "1", "red \u{1b}[31mtext"], 0);
    let said = machine.output(&["replay", &journal, "--plain"], 0);
    assert!(
        said.contains("red \u{fffd}[31mtext") && !said.contains('\u{1b}'),
        "{said}"
    );
}

#[test]
fn a_journal_renamed_by_hand_is_taken_up_by_its_new_name() {
    let machine = Machine::new();
    machine.play("ask");
    let journal = machine.only_journal();
    let renamed = Path::new(&journal).with_file_name("monday.jsonl");
    fs::rename(&journal, renamed).expect("it can be renamed");
    let listed = machine.events(&["play", "--resume", "--profile", "Ann"], 0);
    assert_eq!(listed[0]["attempt"], "monday");
    machine.output(
        &["play", "--resume", "monday", "--profile", "Ann", "--choices", "nod"],
        0,
    );
    assert_eq!(read(&machine.only_journal()).turns(), 2);
}

#[test]
fn a_comment_on_a_turn_that_was_never_made_is_refused() {
    let machine = Machine::new();
    machine.play("ask");
    let journal = machine.only_journal();
    let said = machine.output(&["replay", &journal, "--comment", "7", "Hm."], 2);
    assert!(said.contains("the last one is 1"), "{said}");
    let said = machine.output(&["replay", &journal, "--comment", "x", "Hm."], 2);
    assert!(said.contains("not the number of a turn"), "{said}");
}

#[test]
fn a_finished_attempt_leaves_as_a_page_an_object_and_a_table() {
    let machine = Machine::new();
    machine.play("ask,dwell,tell,order");
    let journal = machine.only_journal();
    for (name, begins) in [
        ("a.html", "<!DOCTYPE html>"),
        ("a.json", "{"),
        ("a.csv", "\u{feff}turn,"),
    ] {
        let file = machine.path(name);
        machine.output(&["replay", &journal, "--export", &file], 0);
        let text = fs::read_to_string(&file).expect("it was written");
        assert!(text.starts_with(begins), "{name}");
    }
    let said = machine.output(&["replay", &journal, "--export", &machine.path("a.docx")], 2);
    assert!(said.contains(".html, .json or .csv"), "{said}");
}

#[test]
fn an_unfinished_attempt_leaves_as_no_report() {
    let machine = Machine::new();
    machine.play("ask");
    let file = machine.path("a.html");
    let said = machine.output(&["replay", &machine.only_journal(), "--export", &file], 2);
    assert!(said.contains("Only a finished talk"), "{said}");
    assert!(!Path::new(&file).exists());
}
