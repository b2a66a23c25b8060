//! A simulation by many threads, in shards, and put together again: always the same figures.

use crate::common;
use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use serde_json::Value;
use tempfile::{TempDir, tempdir};
use yinxin::analysis::PolicyName;
use yinxin::analysis::simulation::{Plan, Shard, play_all};
use yinxin::report::shards::{SetProblem, ShardError, ShardFile, Trait, merge};
use yinxin::sim::View;

/// The program, away from the environment's language and colours.
fn yinxin() -> Command {
    let mut command = Command::cargo_bin("yinxin").expect("the program is built");
    command.env("LC_ALL", "C").env("NO_COLOR", "1");
    command
}

fn folder() -> TempDir {
    tempdir().expect("a temporary folder can be made")
}

fn seal() -> PathBuf {
    common::shipped().join("imperial-seal")
}

/// What a simulation of the seal prints; of one policy that plays at random and one that does not
/// unless others are named, since `best` thinks for a while.
fn simulate(arguments: &str) -> String {
    let mut command = yinxin();
    command.arg("simulate").arg(seal()).args(arguments.split_whitespace());
    if !arguments.contains("--policy") {
        command.args(["--policy", "random,listener"]);
    }
    printed(&mut command)
}

fn printed(command: &mut Command) -> String {
    let assert = command.assert().success().stderr("");
    String::from_utf8(assert.get_output().stdout.clone()).expect("output is UTF-8")
}

/// Plays one shard into a file of the folder.
fn shard(folder: &TempDir, arguments: &str, index: u32, of: u32) -> PathBuf {
    let path = folder.path().join(format!("s_{index}_{of}.parquet"));
    simulate(&format!("{arguments} --shard {index}/{of} --out {}", path.display()));
    path
}

/// What is said when the files are put together; nobody does.
fn refusal(files: &[&Path]) -> String {
    let assert = yinxin().arg("merge").args(files).assert().code(2).stdout("");
    String::from_utf8(assert.get_output().stderr.clone()).expect("output is UTF-8")
}

fn read(path: &Path) -> ShardFile {
    ShardFile::read(fs::read(path).expect("a shard was written")).expect("it is a shard")
}

#[test]
fn merged_shards_are_the_simulation_bit_for_bit() {
    let folder = folder();
    let run = "--games 40 --seed 9 --json";
    let whole = folder.path().join("whole.parquet");
    let expected = simulate(&format!("{run} --out {}", whole.display()));
    for of in [1, 2, 3, 7] {
        // The last first: the order of the files does not matter.
        let files: Vec<PathBuf> = (0..of).rev().map(|index| shard(&folder, run, index, of)).collect();
        let merged = folder.path().join("merged.parquet");
        let mut command = yinxin();
        command
            .arg("merge")
            .args(&files)
            .arg("--json")
            .arg("--out")
            .arg(&merged);
        assert_eq!(printed(&mut command), expected, "{of} shards");
        assert_eq!(fs::read(&merged).ok(), fs::read(&whole).ok(), "{of} shards");
    }
}

#[test]
fn there_may_be_more_shards_than_games() {
    let folder = folder();
    let files: Vec<PathBuf> = (0..4).map(|index| shard(&folder, "--games 2", index, 4)).collect();
    let mut command = yinxin();
    assert_eq!(printed(command.arg("merge").args(&files)), simulate("--games 2"));
}

/// Of three games from seed 5 on, shard 1 of 3 has game 1 alone, which has seed 6.
#[test]
fn a_shard_plays_the_games_that_belong_to_it() {
    let folder = folder();
    let file = folder.path().join("s.parquet");
    let part = format!(
        "--policy random --json --games 3 --seed 5 --shard 1/3 --out {}",
        file.display()
    );
    assert_eq!(simulate(&part), simulate("--policy random --json --games 1 --seed 6"));
}

/// Policies that play alike whatever the seed meet everyone once, not once a shard.
#[test]
fn what_needs_no_games_is_played_in_the_first_shard() {
    let folder = folder();
    let file = folder.path().join("s.parquet").display().to_string();
    let policies = |shard: &str| {
        let lines = simulate(&format!("--games 4 --json --shard {shard} --out {file}"));
        let names = lines
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).expect("a line is JSON"));
        names.map(|line| line["policy"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(policies("0/2"), ["random", "listener"]);
    assert_eq!(policies("1/2"), ["random"]);
}

/// 600 games are three batches of at most 256.
#[test]
fn any_number_of_threads_gives_the_same_figures() {
    let folder = folder();
    let run = |threads: u32| {
        let file = folder.path().join("t.parquet");
        let said = simulate(&format!(
            "--games 600 --json --threads {threads} --out {}",
            file.display()
        ));
        (said, fs::read(&file).expect("the file was written"))
    };
    let alone = run(1);
    assert_eq!(run(2), alone);
    assert_eq!(run(5), alone);
}

/// Stopped after its first batch of 256, `random` has played the first 256 games; the listener had
/// met one customer of several, and a part of an exact figure is none.
#[test]
fn what_is_known_when_a_simulation_is_stopped_is_the_first_games() {
    let scenario = common::scenario("imperial-seal");
    let plan = |policies, games| Plan {
        scenario: &scenario,
        view: View::default(),
        policies,
        games,
        seed: 3,
        shard: Shard::WHOLE,
    };
    let (random, listener) = (&[PolicyName::Random][..], &[PolicyName::Listener][..]);
    let stopped = |policies| play_all(&plan(policies, 1_000_000), NonZeroUsize::MIN, &|_| false);
    assert_eq!(
        stopped(random),
        play_all(&plan(random, 256), NonZeroUsize::MIN, &|_| true)
    );
    assert_eq!(stopped(listener)[0].games(), 0);
}

#[test]
fn a_set_with_a_shard_missing_is_refused_by_its_number() {
    let folder = folder();
    let files: Vec<PathBuf> = [0, 2, 3].map(|index| shard(&folder, "--games 8", index, 8)).to_vec();
    let said = refusal(&[&files[0], &files[1], &files[2]]);
    assert!(said.contains("missing: 1, 4–7 (of 0 to 7)"), "{said}");
}

#[test]
fn a_set_with_a_shard_twice_is_refused_by_both_files() {
    let folder = folder();
    let (one, two) = (shard(&folder, "--games 8", 0, 2), shard(&folder, "--games 8", 1, 2));
    let copy = folder.path().join("copy.parquet");
    fs::copy(&two, &copy).expect("a file can be copied");
    let said = refusal(&[&one, &two, &copy]);
    assert!(said.contains("Shard 1 is there twice"), "{said}");
    assert!(
        said.contains("s_1_2.parquet") && said.contains("copy.parquet"),
        "{said}"
    );
}

#[test]
fn a_set_of_two_runs_is_refused_by_all_that_differs() {
    let folder = folder();
    let one = shard(&folder, "--games 8 --seed 1", 0, 2);
    let two = shard(&folder, "--games 9 --seed 2 --policy random --view gauges=hidden", 1, 2);
    let said = refusal(&[&one, &two]);
    for different in [
        "The first seed: 1 in ",
        "The number of games: 8 in ",
        "The policies: random,listener in ",
        "shown: gauges=exact,patience=coarse,coach=on in ",
        "but gauges=hidden,patience=coarse,coach=on in ",
    ] {
        assert!(said.contains(different), "{different}: {said}");
    }
    let three = shard(&folder, "--games 8 --seed 1", 2, 3);
    let said = refusal(&[&one, &three]);
    assert!(
        said.contains("The number of shards: 2 in ") && said.contains("but 3 in "),
        "{said}"
    );
}

#[test]
fn shards_of_a_scenario_that_was_edited_between_are_refused() {
    let folder = folder();
    let copy = folder.path().join("imperial-seal");
    fs::create_dir(&copy).expect("a folder can be made");
    let play = |index: u32, text: &str| {
        fs::write(copy.join("scenario.ron"), text).expect("a scenario can be written");
        let file = folder.path().join(format!("{index}.parquet"));
        let shard = format!("--games 4 --shard {index}/2 --out {}", file.display());
        let mut command = yinxin();
        command.arg("simulate").arg(&copy).args(["--policy", "random"]);
        printed(command.args(shard.split_whitespace()));
        file
    };
    let text = fs::read_to_string(seal().join("scenario.ron")).expect("the seal is shipped");
    let (one, two) = (play(0, &text), play(1, &format!("{text}\n// A word more.\n")));
    let said = refusal(&[&one, &two]);
    assert!(said.contains("The scenario’s text (its hash)"), "{said}");
    assert_eq!(said.lines().count(), 2, "{said}");
}

#[test]
fn shards_of_two_versions_are_refused() {
    let folder = folder();
    let mut files = [0, 1].map(|index| {
        let path = shard(&folder, "--games 4", index, 2);
        (path.clone(), read(&path))
    });
    assert!(merge(&files).is_ok());
    files[1].1.run.engine = "99.0.0".to_owned();
    let problems = merge(&files).expect_err("two versions play differently");
    assert!(
        matches!(&problems[..], [SetProblem::Different { what: Trait::Engine, values, .. }] if values.1 == "99.0.0"),
        "{problems:?}"
    );
    assert_eq!(merge(&[]), Err(vec![SetProblem::Empty]));
}

#[test]
fn what_is_no_shard_is_refused_with_its_path() {
    let folder = folder();
    let good = shard(&folder, "--games 4", 0, 1);
    let nowhere = folder.path().join("nowhere.parquet");
    let text = folder.path().join("text.parquet");
    fs::write(&text, "not a table").expect("a file can be written");
    let said = refusal(&[&nowhere, &good, &text, folder.path()]);
    assert_eq!(said.lines().count(), 3, "{said}");
    assert!(said.contains("nowhere.parquet"), "{said}");
    assert!(said.contains("text.parquet is not a whole Parquet file"), "{said}");
}

#[test]
fn a_table_of_another_program_is_not_taken_for_a_shard() {
    let folder = folder();
    let mut bytes = fs::read(shard(&folder, "--games 4", 0, 1)).expect("a shard was written");
    let name = b"yinxin.digest";
    let place = bytes.windows(name.len()).position(|window| window == name);
    bytes[place.expect("the digest is an entry")] = b'm';
    assert_eq!(ShardFile::read(bytes), Err(ShardError::NotAShard));
}

#[test]
fn a_shard_with_one_byte_changed_or_its_end_cut_off_is_refused() {
    let folder = folder();
    let path = shard(&folder, "--games 4 --policy presser", 0, 1);
    let bytes = fs::read(&path).expect("a shard was written");
    for place in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[place] ^= 0x15;
        assert!(ShardFile::read(damaged).is_err(), "byte {place}");
        assert!(ShardFile::read(bytes[..place].to_vec()).is_err(), "cut at {place}");
    }
    fs::write(&path, [&bytes[..40], &bytes[41..]].concat()).expect("a file can be written");
    let said = refusal(&[&path]);
    assert!(said.contains("s_0_1.parquet is damaged"), "{said}");
}

/// As many games as there may be would take years: what cannot be written is said before.
#[test]
fn a_file_that_cannot_be_written_is_said_at_once_with_its_path() {
    let folder = folder();
    let file = folder.path().join("file");
    fs::write(&file, "in the way").expect("a file can be written");
    for out in [file.join("below.parquet"), folder.path().to_owned()] {
        let mut command = yinxin();
        command.arg("simulate").arg(seal()).args(["--games", "100000000000000"]);
        let assert = command.arg("--out").arg(&out).assert().code(2).stdout("");
        let said = String::from_utf8_lossy(&assert.get_output().stderr).into_owned();
        assert!(said.contains(&out.display().to_string()), "{said}");
    }
    assert_eq!(fs::read_to_string(&file).ok().as_deref(), Some("in the way"));
}

#[test]
fn a_shard_without_a_file_or_beyond_the_last_is_a_wrong_call() {
    for wrong in ["--shard 0/2", "--shard 2/2 --out s.parquet", "--games 0", "--threads 0"] {
        let mut command = yinxin();
        command.arg("simulate").arg(seal()).args(wrong.split_whitespace());
        command.assert().code(2);
    }
}
