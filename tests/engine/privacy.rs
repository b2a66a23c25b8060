//! All of one person's data: handed out whole, erased without a rest; through the real program.

use crate::common;
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command as Process, Stdio};

use assert_cmd::Command;
use serde_json::Value;
use tempfile::{TempDir, tempdir};

/// A machine on which Ann and Bo have played the seal, and Ann alone the one a year later.
struct Machine {
    folder: TempDir,
}

impl Machine {
    fn new() -> Self {
        let machine = Self {
            folder: tempdir().expect("a temporary folder can be made"),
        };
        for (name, id) in [
            ("Ann", "imperial-seal"),
            ("Ann", "imperial-seal-a-year-later"),
            ("Bo", "imperial-seal"),
        ] {
            machine.call(
                &["play", &path_of(id), "--profile", name, "--choices", "ask-for-order"],
                0,
            );
        }
        machine
    }

    fn command(&self) -> Command {
        let mut command = Command::cargo_bin("yinxin").expect("the program is built");
        command
            .env("LC_ALL", "C")
            .env("YINXIN_DATA_DIR", self.folder.path().join("data"))
            .env("YINXIN_CONFIG_DIR", self.folder.path().join("settings"))
            .timeout(std::time::Duration::from_secs(60));
        command
    }

    fn call(&self, arguments: &[&str], code: i32) -> String {
        let assert = self.command().args(arguments).assert().code(code);
        let output = assert.get_output();
        String::from_utf8([output.stdout.as_slice(), &output.stderr].concat()).expect("output is UTF-8")
    }

    /// All files of the data folder, by name.
    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        files_below(&self.folder.path().join("data"))
    }

    fn out(&self) -> String {
        self.folder.path().join("out").display().to_string()
    }
}

fn path_of(id: &str) -> String {
    common::shipped().join(id).display().to_string()
}

fn files_below(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn gather(root: &Path, folder: &Path, found: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                gather(root, &path, found);
            } else {
                let name = path.strip_prefix(root).expect("it lies below").display().to_string();
                found.insert(name, fs::read(&path).expect("it can be read"));
            }
        }
    }
    let mut found = BTreeMap::new();
    gather(folder, folder, &mut found);
    found
}

#[test]
fn the_list_names_everyone_with_their_talks() {
    let machine = Machine::new();
    assert_eq!(
        machine.call(&["profile", "list"], 0),
        "Ann: 2 talks, 2 unfinished\nBo: 1 talk, 1 unfinished\n"
    );
    let lines = machine.call(&["profile", "list", "--json"], 0);
    let first: Value = serde_json::from_str(lines.lines().next().expect("two lines")).expect("it is JSON");
    assert_eq!((&first["profile"], &first["attempts"]), (&"Ann".into(), &2.into()));
}

/// A copy that the program opens: everything of Ann's, the scenarios she played, nothing of Bo's.
#[test]
fn an_export_holds_everything_and_nothing_of_anyone_else() {
    let machine = Machine::new();
    machine.call(&["profile", "identify", "Ann", "--email", "ann@example.org"], 0);
    machine.call(&["profile", "export", "Ann", "--out", &machine.out()], 0);
    let mut expected = machine.files();
    expected.retain(|name, _| !name.starts_with("profiles/Bo"));
    assert_eq!(
        expected.len(),
        2 + 1 + 2 * 2,
        "two journals, the person, two scenarios with a translation"
    );
    assert_eq!(files_below(Path::new(&machine.out())), expected);
    let listed = machine.call(&["profile", "list", "--journal", &machine.out()], 0);
    assert_eq!(listed, "Ann: 2 talks, 2 unfinished\n");
    let said = machine.call(&["profile", "export", "Bo", "--out", &machine.out()], 2);
    assert!(said.contains("is not empty"), "{said}");
}

#[test]
fn erasing_leaves_nothing_of_one_person_and_all_of_the_others() {
    let machine = Machine::new();
    let before = machine.files();
    machine.call(&["profile", "identify", "Ann", "--email", "ann@example.org"], 0);
    machine.call(&["profile", "erase", "Ann", "--yes"], 0);
    let left = machine.files();
    assert!(left.keys().all(|name| !name.contains("Ann")), "{:?}", left.keys());
    assert!(!machine.folder.path().join("data/profiles/Ann").exists());
    assert!(
        left.iter().all(|(name, bytes)| before.get(name) == Some(bytes)),
        "nothing else is touched"
    );
    // Bo's journal, and the seal that he played with its translation; the other seal was Ann's alone.
    assert_eq!(left.len(), 1 + 2, "{:?}", left.keys());
    machine.call(
        &[
            "play",
            "--resume",
            "last",
            "--profile",
            "Bo",
            "--choices",
            "ask-for-order",
        ],
        0,
    );
}

/// A lesson answered in the terminal, its open questions too.
#[test]
fn what_was_written_freely_is_handed_out_and_erased_as_well() {
    let machine = Machine::new();
    let written = "They sit where the work is done.";
    let answered = machine
        .command()
        .args(["lesson", "check-1", "--course"])
        .arg(common::shipped())
        .args(["--profile", "Ann", "--seed", "1"])
        .write_stdin(format!("{written}\n1\n"))
        .assert();
    let output = String::from_utf8_lossy(&answered.get_output().stdout).into_owned();
    assert!(output.contains("1 of 7 points"), "{output}");
    machine.call(&["profile", "export", "Ann", "--out", &machine.out()], 0);
    let holds = |files: &BTreeMap<String, Vec<u8>>| {
        let text = |bytes: &Vec<u8>| String::from_utf8_lossy(bytes).contains(written);
        files.values().any(text)
    };
    assert!(holds(&files_below(Path::new(&machine.out()))));
    assert!(holds(&machine.files()));
    machine.call(&["profile", "erase", "Ann", "--yes"], 0);
    assert!(!holds(&machine.files()));
}

#[test]
fn nothing_is_erased_unasked_and_an_unknown_name_is_told() {
    let machine = Machine::new();
    let before = machine.files();
    assert!(machine.call(&["profile", "erase", "Ann"], 2).contains("add --yes"));
    assert!(
        machine
            .call(&["profile", "erase", "Cy", "--yes"], 2)
            .contains("There is no profile")
    );
    assert!(
        machine
            .call(&["profile", "erase", "../data", "--yes"], 2)
            .contains("cannot be the name")
    );
    assert!(
        machine
            .call(&["profile", "erase", "..", "--yes"], 2)
            .contains("cannot be the name")
    );
    assert_eq!(machine.files(), before);
}

#[test]
fn a_talk_under_way_is_not_erased_beneath_it() {
    let machine = Machine::new();
    let mut child = Process::new(env!("CARGO_BIN_EXE_yinxin"))
        .args(["play", &path_of("imperial-seal"), "--profile", "Ann", "--json"])
        .env("YINXIN_DATA_DIR", machine.folder.path().join("data"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut lines = BufReader::new(child.stdout.as_mut().expect("it is piped")).lines();
    let offers = lines.find(|line| line.as_ref().is_ok_and(|line| line.contains("\"offered\"")));
    assert!(offers.is_some(), "it offers something");
    assert!(
        machine
            .call(&["profile", "erase", "Ann", "--yes"], 2)
            .contains("is in use")
    );
    drop(child.stdin.take());
    child.wait().expect("it ends with its input");
    machine.call(&["profile", "erase", "Ann", "--yes"], 0);
}

/// What a company holds is not ours to erase: the person is told whom to ask, and what to quote.
#[test]
fn who_was_told_of_is_told_where_and_as_whom() {
    let machine = Machine::new();
    machine.call(
        &[
            "profile",
            "identify",
            "Ann",
            "--account",
            "https://hr.example.com",
            "4711",
        ],
        0,
    );
    // 127.0.0.1:9 answers nobody, so nothing was sent: there is nobody to ask.
    let mut command = machine.command();
    command.env("YINXIN_LRS_USER", "a").env("YINXIN_LRS_PASSWORD", "b");
    command
        .args(["sync", "--endpoint", "http://127.0.0.1:9/xapi", "--tries", "1"])
        .assert()
        .code(1);
    let said = machine.call(&["profile", "erase", "Ann", "--yes", "--json"], 0);
    let line: Value = serde_json::from_str(&said).expect("it is JSON");
    assert_eq!(line["known_as"], "4711");
    assert_eq!(line["stores"], Value::Array(Vec::new()));
}
