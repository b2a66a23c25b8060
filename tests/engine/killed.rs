//! The real program, killed while it is being played: what it has answered is never lost.

use crate::common;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use rand_core::Rng;
use rand_pcg::Pcg32;
use serde_json::Value;
use tempfile::tempdir;
use yinxin::record::journal::{Entry, Reading};
use yinxin::record::profile::{DEFAULT, Profile};
use yinxin::record::store::Disk;

/// How often the program is killed; more by `YINXIN_KILLS`.
fn kills() -> u32 {
    let set = std::env::var("YINXIN_KILLS").ok().and_then(|text| text.parse().ok());
    set.unwrap_or(12)
}

/// Something that was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Typed {
    Choice(String),
    Back,
}

/// The program under test, playing.
struct Run {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    attempt: String,
    open: Vec<String>,
    over: bool,
    first_answer: Duration,
}

impl Run {
    /// Starts the program on a folder of journals, up to its first offers.
    fn start(folder: &Path, arguments: &[&str]) -> Self {
        let begun = Instant::now();
        let mut child = spawn(folder, arguments);
        let input = child.stdin.take().expect("it is piped");
        let output = BufReader::new(child.stdout.take().expect("it is piped"));
        let mut run = Self {
            child,
            input,
            output,
            attempt: String::new(),
            open: Vec::new(),
            over: false,
            first_answer: Duration::ZERO,
        };
        run.listen();
        run.first_answer = begun.elapsed();
        run
    }

    /// Reads up to the next offers or the end of the talk; what was answered on the way.
    fn listen(&mut self) -> Vec<Typed> {
        let mut answered = Vec::new();
        let mut line = String::new();
        while self.output.read_line(&mut line).expect("a pipe can be read") > 0 {
            // The last line of a killed program may be half a line: it was not read by anyone.
            let Ok(event) = serde_json::from_str::<Value>(&line) else {
                break;
            };
            let text = |value: &Value| value.as_str().expect("it is a text").to_owned();
            match event["event"].as_str() {
                Some("attempt") => self.attempt = text(&event["attempt"]),
                Some("chose") => answered.push(Typed::Choice(text(&event["id"]))),
                Some("rewound") => answered.push(Typed::Back),
                Some("ended") => self.over = true,
                Some("offered") => {
                    let choices = event["choices"].as_array().expect("a list");
                    let open = choices.iter().filter(|choice| choice["open"] == true);
                    self.open = open.map(|choice| text(&choice["id"])).collect();
                    return answered;
                }
                _ => {}
            }
            line.clear();
        }
        answered
    }

    fn type_in(&mut self, typed: &Typed) {
        let word = match typed {
            Typed::Choice(id) => id,
            Typed::Back => "z",
        };
        writeln!(self.input, "{word}").expect("the program reads");
    }

    /// Kills it, at once and without warning; what it had still answered.
    fn kill(mut self) -> Vec<Typed> {
        self.child.kill().expect("it was started here");
        self.child.wait().expect("it was started here");
        let mut answered = Vec::new();
        loop {
            let more = self.listen();
            if more.is_empty() {
                return answered;
            }
            answered.extend(more);
        }
    }
}

fn spawn(folder: &Path, arguments: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_yinxin"))
        .args(["play", "--json", "--journal"])
        .arg(folder)
        .args(arguments)
        .env("LC_ALL", "C")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts")
}

/// Kills the program so many milliseconds after it was asked to take up an attempt.
fn kill_at_the_start(folder: &Path, attempt: &str, after_ms: u32) {
    let mut child = spawn(folder, &["--resume", attempt]);
    thread::sleep(Duration::from_millis(after_ms.into()));
    child.kill().expect("it was started here");
    child.wait().expect("it was started here");
}

/// The journal of an attempt, which a killed program leaves readable.
fn read(profile: &Profile, folder: &Path, attempt: &str) -> Reading {
    let bytes = std::fs::read(Disk::at(folder).path(&profile.file_of(attempt)));
    Reading::of(&bytes.expect("the journal is there")).expect("a killed program leaves it readable")
}

/// What a journal holds of what was typed.
fn typed_in(reading: &Reading) -> Vec<Typed> {
    let typed = |entry: &Entry| match entry {
        Entry::Chose { choice, .. } => Some(Typed::Choice(choice.clone())),
        Entry::Rewound { .. } => Some(Typed::Back),
        _ => None,
    };
    reading.entries.iter().filter_map(typed).collect()
}

/// Each time the program is started on what the last kill left, played for some turns, and killed
/// at any moment while it answers.
#[test]
fn a_killed_program_loses_nothing_that_it_has_answered() {
    let folder = tempdir().expect("a temporary folder can be made");
    let profile = Profile::named(Arc::new(Disk::at(folder.path())), DEFAULT).expect("it is a name");
    let seal = common::shipped().join("imperial-seal");
    let seal = seal.to_str().expect("the source tree has a plain name");
    let mut chance = Pcg32::new(8, 5);
    let (mut under_way, mut acknowledged): (Option<String>, Vec<Typed>) = (None, Vec::new());
    let (mut resumed, mut slowest, mut lines) = (0u32, Duration::ZERO, 0);
    for number in 0..kills() {
        if let Some(attempt) = under_way.as_deref().filter(|_| chance.next_u32().is_multiple_of(8)) {
            kill_at_the_start(folder.path(), attempt, chance.next_u32() % 30);
            let kept = typed_in(&read(&profile, folder.path(), attempt));
            assert_eq!(kept, acknowledged, "kill {number}, at the start");
            continue;
        }
        let mut run = match &under_way {
            Some(attempt) => Run::start(folder.path(), &["--resume", attempt]),
            None => Run::start(folder.path(), &[seal, "--seed", &number.to_string()]),
        };
        if under_way.is_some() {
            resumed += 1;
            slowest = slowest.max(run.first_answer);
        } else {
            acknowledged.clear();
        }
        let mut last = None;
        for _ in 0..chance.next_u32() % 6 {
            let typed = next(&run.open, &acknowledged, &mut chance);
            run.type_in(&typed);
            last = Some(typed);
            acknowledged.extend(run.listen());
            lines += 1;
            if run.over {
                break;
            }
        }
        if !run.over {
            let typed = next(&run.open, &acknowledged, &mut chance);
            run.type_in(&typed);
            last = Some(typed);
            thread::sleep(Duration::from_micros(u64::from(chance.next_u32() % 8000)));
        }
        let attempt = run.attempt.clone();
        acknowledged.extend(run.kill());
        let reading = read(&profile, folder.path(), &attempt);
        let kept = typed_in(&reading);
        assert!(
            kept.starts_with(&acknowledged),
            "kill {number}: {kept:?}, {acknowledged:?}"
        );
        let beyond = &kept[acknowledged.len()..];
        assert!(
            beyond.len() <= 1 && beyond.iter().all(|typed| Some(typed) == last.as_ref()),
            "kill {number}"
        );
        // What was kept and not answered is answered when the attempt is taken up again.
        acknowledged = kept;
        under_way = reading.end().is_none().then_some(attempt);
        if under_way.is_some() && has_ended(&reading) {
            under_way = None;
        }
    }
    println!(
        "{} kills, {lines} answers waited for, {resumed} resumed, the slowest after {slowest:?}",
        kills()
    );
}

/// Whether the talk is over although its end was not written yet.
fn has_ended(reading: &Reading) -> bool {
    let scenario = common::scenario(&reading.header.scenario);
    let session = yinxin::record::journal::replay(scenario, reading).expect("it can be played again");
    session.state().has_ended()
}

/// Any open choice; now and then a step back.
fn next(open: &[String], made: &[Typed], chance: &mut Pcg32) -> Typed {
    let depth = made.iter().fold(0i32, |depth, typed| match typed {
        Typed::Choice(_) => depth + 1,
        Typed::Back => depth - 1,
    });
    if depth > 0 && chance.next_u32().is_multiple_of(6) {
        return Typed::Back;
    }
    Typed::Choice(open[chance.next_u32() as usize % open.len()].clone())
}
