//! Simulations that are stopped or killed midway, and run again by GNU parallel.

use crate::common;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use tempfile::tempdir;

/// Hundredths of a second on the processor after which a simulation is surely playing.
const PLAYING: u64 = 8;

fn program() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_yinxin"))
}

fn yinxin(arguments: &[&str]) -> Command {
    let mut command = Command::new(program());
    command.args(arguments).env("LC_ALL", "C").env("NO_COLOR", "1");
    command
}

/// Waits until the process has played for a while; `false` = it ended before.
fn plays(process: u32) -> bool {
    while let Some(spent) = processor_time(process) {
        if spent >= PLAYING {
            return true;
        }
        thread::sleep(Duration::from_millis(5));
    }
    false
}

/// Hundredths of a second; `None` once it has ended.
fn processor_time(process: u32) -> Option<u64> {
    let facts = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // After the name, which may hold anything, in brackets: the state, ten more, the time.
    let facts: Vec<&str> = facts.rsplit_once(')')?.1.split_whitespace().collect();
    (facts[0] != "Z").then(|| facts[11].parse().ok()).flatten()
}

fn signal(process: u32, name: &str) {
    let sent = Command::new("kill").args([name, &process.to_string()]).status();
    assert!(sent.is_ok_and(|status| status.success()), "{name} was not sent");
}

fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let mut names: Vec<String> = entries
        .map(|entry| {
            entry
                .expect("an entry can be read")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}

#[test]
fn ctrl_c_ends_with_what_is_known_and_without_a_file() {
    let folder = tempdir().expect("a temporary folder can be made");
    let out = folder.path().join("s.parquet");
    let seal = common::shipped().join("imperial-seal");
    let mut command = yinxin(&["simulate", "--policy", "random", "--games", "100000000000000", "--json"]);
    command.arg(seal).arg("--out").arg(&out);
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let child = child.expect("the program starts");
    assert!(plays(child.id()));
    signal(child.id(), "-INT");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(130));
    let line: serde_json::Value = serde_json::from_slice(&output.stdout).expect("what is known is a line");
    let games = line["games"].as_u64().expect("games are counted");
    assert!(games > 0);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        said.contains(&format!("Stopped after {games} of 100000000000000 talks")),
        "{said}"
    );
    assert!(said.contains("was not written"), "{said}");
    assert_eq!(files(folder.path()), [""; 0]);
}

/// Eight shards at two at a time; the one with number 3 is killed while it plays.
#[test]
fn gnu_parallel_runs_a_killed_shard_again_and_the_result_is_as_if_unparted() {
    if !has_parallel() {
        return;
    }
    let seal = common::shipped().join("imperial-seal");
    let mut games = 16_000;
    // A machine so fast that the shard ends before it can be killed gets more to do.
    let (folder, run) = loop {
        let folder = tempdir().expect("a temporary folder can be made");
        let run = format!(
            "simulate {} --policy random,listener --games {games} --seed 7 --json",
            seal.display()
        );
        if kill_one_shard(folder.path(), &run) {
            break (folder, run);
        }
        games *= 4;
    };
    let out = folder.path().join("out");
    let expected: Vec<String> = (0..8)
        .filter(|shard| *shard != 3)
        .map(|shard| format!("s_{shard}.parquet"))
        .collect();
    assert_eq!(files(&out), expected, "a killed shard leaves nothing");
    let merged = || {
        let mut command = yinxin(&["merge", "--json"]);
        command.args(files(&out).iter().map(|name| out.join(name)));
        command.output().expect("the program starts")
    };
    let refused = merged();
    assert_eq!(refused.status.code(), Some(2));
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(said.contains("missing: 3 (of 0 to 7)"), "{said}");

    let again = parallel(folder.path(), &run, "--resume-failed").status();
    assert!(again.expect("parallel starts").success());
    let begun = fs::read_to_string(folder.path().join("begun")).expect("each shard says when it begins");
    assert_eq!(begun.lines().count(), 9, "eight shards, and one of them twice");
    let unparted = yinxin(&run.split(' ').collect::<Vec<_>>())
        .output()
        .expect("the program starts");
    assert!(unparted.status.success());
    assert_eq!(String::from_utf8(merged().stdout), String::from_utf8(unparted.stdout));
}

/// Whether GNU parallel is there. Where `YINXIN_TEST_PARALLEL` is set, it must be.
fn has_parallel() -> bool {
    let asked = Command::new("parallel").arg("--version").stdin(Stdio::null()).output();
    let there = asked.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).contains("GNU parallel"));
    let must = std::env::var_os("YINXIN_TEST_PARALLEL").is_some_and(|value| value != OsStr::new(""));
    assert!(
        there || !must,
        "GNU parallel is not installed (Debian: apt-get install parallel)"
    );
    if !there {
        eprintln!("not run: GNU parallel is not installed; set YINXIN_TEST_PARALLEL=1 to make that an error");
    }
    there
}

/// Runs the job, and kills shard 3 while it plays; `false` = it had ended before.
fn kill_one_shard(folder: &Path, run: &str) -> bool {
    let mut job = parallel(folder, run, "--joblog").spawn().expect("parallel starts");
    let process = loop {
        let written = fs::read_to_string(folder.join("process-3")).unwrap_or_default();
        if let Ok(process) = written.trim().parse() {
            break process;
        }
        assert!(
            job.try_wait().is_ok_and(|ended| ended.is_none()),
            "parallel ended early"
        );
        thread::sleep(Duration::from_millis(2));
    };
    let in_time = plays(process);
    if in_time {
        signal(process, "-KILL");
    }
    let failed = !job.wait().expect("parallel ends").success();
    failed && in_time
}

/// The shell becomes the program, so that the process it names is the one that plays.
fn parallel(folder: &Path, run: &str, log: &str) -> Command {
    let program = program();
    let script = format!(
        "echo $$ > process-{{}}; echo {{}} >> begun; exec {} {run} --threads 1 --shard {{}}/8 --out out/s_{{}}.parquet",
        program.display()
    );
    let mut command = Command::new("parallel");
    command.args(["--will-cite", "--jobs", "2", log]);
    if log != "--joblog" {
        command.arg("--joblog");
    }
    command.args(["jobs.log", &script, ":::", "0", "1", "2", "3", "4", "5", "6", "7"]);
    command.current_dir(folder).env("HOME", folder).env("LC_ALL", "C");
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}
