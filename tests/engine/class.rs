//! The report of a class, with values worked out by hand on three learners with two talks each.
//!
//! The scenario is `tests/journals/cup.ron`: one need of 120 yuan, price 80, plausibility 70,
//! scepticism 10, trust 30. Three talks:
//!
//! - *won* (ask, dwell, tell, order): understanding 100; V 120, s 50, worth 60 + 25 = 85; credence 60,
//!   believed, belief 100; sold, experience as expected, satisfaction 60. Sum 345, lowest 60:
//!   (345 + 4 · 60) / 8 = 73.
//! - *half* (tell, part): the need becomes implied: V 40, s −50, worth 10; understanding 100, belief
//!   100. (210 + 3 · 10) / 6 = 40.
//! - *gone* (part): all 0.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::{TempDir, tempdir};
use yinxin::analysis::PolicyName;
use yinxin::debrief::debrief;
use yinxin::record::Moment;
use yinxin::record::journal::{Entry, Header};
use yinxin::record::profile::Profile;
use yinxin::record::store::{Disk, read_scenario};
use yinxin::scenario::{Scenario, SourceFiles, load};
use yinxin::sim::{Session, Start};
use yinxin::text::Language;

const WON: [&str; 4] = ["ask", "dwell", "tell", "order"];
const HALF: [&str; 2] = ["tell", "part"];
const GONE: [&str; 1] = ["part"];

fn cup() -> (SourceFiles, Arc<Scenario>) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journals/cup.ron");
    let files = SourceFiles {
        id: "cup".into(),
        scenario: fs::read_to_string(file).expect("the corpus has its scenario"),
        translations: Vec::new(),
    };
    let scenario = load(&files).scenario.expect("it is sound");
    (files, Arc::new(scenario))
}

/// A minute each of a clock of our own.
fn at(minute: u64) -> Moment {
    Moment(1_795_459_200_000 + minute * 60_000)
}

/// Keeps a talk in the learner's profile; returns the attempt's name.
fn play(folder: &Path, learner: &str, choices: &[&str], minute: u64) -> String {
    let (files, scenario) = cup();
    let profile = Profile::named(Arc::new(Disk::at(folder)), learner).expect("it is a name");
    let header = Header::of(&scenario, Start::default(), Language::English, at(minute));
    let mut journal = profile.begin(header, &files, minute);
    let mut session = Session::start(Arc::clone(&scenario), Start::default());
    for choice in choices {
        let choice = scenario.choice_named(choice).expect("it is in the file");
        session.choose(choice).expect("it is open");
        journal.append(&Entry::chose(&scenario, choice, session.turns().len(), at(minute)));
    }
    if session.state().has_ended() {
        journal.append(&Entry::ended(&debrief(&session), session.turns().len(), at(minute)));
    }
    journal.attempt().to_owned()
}

/// Ann: gone, won. Ben: half, half. 王芳: won, half.
fn class() -> TempDir {
    let folder = tempdir().expect("there is room");
    let talks: [(&str, &[&str]); 6] = [
        ("Ann", &GONE),
        ("Ann", &WON),
        ("Ben", &HALF),
        ("Ben", &HALF),
        ("王芳", &WON),
        ("王芳", &HALF),
    ];
    for ((learner, choices), minute) in talks.into_iter().zip(1..) {
        play(folder.path(), learner, choices, minute);
    }
    folder
}

fn yinxin(folder: &Path, arguments: &[&str]) -> (String, String, Option<i32>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_yinxin"));
    command
        .arg("report")
        .arg(folder)
        .args(arguments)
        .env("LC_ALL", "C")
        .env("YINXIN_DATA_DIR", folder);
    let output = command.output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it writes UTF-8");
    (text(output.stdout), text(output.stderr), output.status.code())
}

fn object(folder: &Path) -> Value {
    let (out, err, code) = yinxin(folder, &["--json"]);
    assert_eq!(code, Some(0), "{out}{err}");
    serde_json::from_str(&out).expect("it is JSON")
}

fn near(value: &Value, expected: f64) -> bool {
    value.as_f64().is_some_and(|value| (value - expected).abs() < 5e-4)
}

#[test]
fn each_learner_has_the_mean_of_their_talks_and_the_latest() {
    let folder = class();
    let report = object(folder.path());
    let row = |index: usize| &report["learners"][index];
    assert_eq!(row(0)["learner"], "Ann");
    // (0 + 100) / 2, (0 + 85) / 2, (0 + 100) / 2; satisfaction counted once.
    for (factor, mean) in [
        ("understanding", 50.0),
        ("worth", 42.5),
        ("belief", 50.0),
        ("satisfaction", 60.0),
    ] {
        assert!(near(&row(0)["factors_mean"][factor], mean), "{factor} in {}", row(0));
    }
    assert!(near(&row(0)["score_mean"], 36.5));
    assert_eq!((&row(0)["score_latest"], &row(0)["passed"]), (&73.into(), &1.into()));
    assert_eq!(row(1)["learner"], "Ben");
    assert_eq!(row(1)["factors_mean"]["satisfaction"], Value::Null, "it never counted");
    assert_eq!(row(2)["learner"], "王芳");
    assert!(near(&row(2)["factors_mean"]["worth"], 47.5));
    assert_eq!(row(2)["factors_latest"]["worth"], 10);
}

#[test]
fn first_best_and_last_are_beside_each_other() {
    let folder = class();
    let report = object(folder.path());
    let rows = report["progress"].as_array().expect("a list").iter();
    let scores = rows.map(|row| ["first", "best", "last"].map(|name| row[name].as_u64().expect("a score")));
    assert_eq!(scores.collect::<Vec<_>>(), [[0, 73, 73], [40, 40, 40], [73, 73, 40]]);
}

/// The need is found in the two talks that were won.
#[test]
fn the_missed_need_is_counted() {
    let folder = class();
    let report = object(folder.path());
    let missed = &report["needs_missed"][0];
    assert_eq!(missed["need"], "hot-tea");
    assert_eq!((&missed["had"], &missed["missed"]), (&6.into(), &4.into()));
}

/// Scores 0, 73, 40, 40, 73, 40: mean 44⅓, deviation √(3665⅓ / 6) = 24.7162. Who asked: mean 73,
/// the others 30: 43 / 24.7162 · √8 / 6 = 0.8201. Who told: 266 / 5 = 53.2, the other 0:
/// 53.2 / 24.7162 · √5 / 6 = 0.8022.
#[test]
fn a_choice_is_as_hard_as_few_pass_with_it_and_tells_apart_by_the_score() {
    let folder = class();
    let report = object(folder.path());
    let choices = report["choices"].as_array().expect("a list");
    let item = |id: &str| choices.iter().find(|item| item["choice"] == id).expect("it was open");
    let ask = item("ask");
    assert_eq!(
        [&ask["open"], &ask["chosen"], &ask["passed"], &ask["passed_without"]],
        [6, 2, 2, 0].map(Value::from).each_ref()
    );
    assert!(near(&ask["discrimination"], 0.8201), "{ask}");
    assert!(near(&ask["difficulty"], 1.0));
    let tell = item("tell");
    assert!(near(&tell["difficulty"], 0.4), "{tell}");
    assert!(near(&tell["discrimination"], 0.8022), "{tell}");
    assert_eq!(item("nod")["discrimination"], Value::Null, "nobody nodded");
}

#[test]
fn broken_files_are_listed_and_never_stop_the_report() {
    let folder = class();
    let attempts = folder.path().join("profiles/Ann/attempts");
    fs::write(attempts.join("noise.jsonl"), "not a journal").expect("there is room");
    fs::write(folder.path().join("empty.yinxin"), "").expect("there is room");
    play(folder.path(), "Ben", &["ask"], 9);
    let (out, _, code) = yinxin(folder.path(), &["--json"]);
    assert_eq!(code, Some(1), "some files want a look");
    let report: Value = serde_json::from_str(&out).expect("it is JSON");
    assert_eq!(report["attempts"].as_array().map(Vec::len), Some(6));
    let notes = report["notes"].as_array().expect("a list").iter();
    let problems: Vec<&str> = notes.filter_map(|note| note["problem"].as_str()).collect();
    assert_eq!(problems, ["no-journal", "no-journal", "unfinished"], "by file: {out}");
}

#[test]
fn an_attempt_that_was_handed_on_counts_once() {
    let folder = class();
    let name = play(folder.path(), "Ann", &WON, 20);
    let from = folder.path().join(format!("profiles/Ann/attempts/{name}.jsonl"));
    let to = folder.path().join(format!("profiles/Ben/attempts/{name}.jsonl"));
    fs::copy(from, to).expect("there is room");
    let (out, _, code) = yinxin(folder.path(), &["--json"]);
    let report: Value = serde_json::from_str(&out).expect("it is JSON");
    assert_eq!(code, Some(1));
    assert_eq!(report["attempts"].as_array().map(Vec::len), Some(7));
    assert_eq!(report["notes"][0]["problem"], "same-as-of");
}

#[test]
fn the_trainers_marks_stand_beside_the_machines_and_unknown_names_are_told() {
    let folder = class();
    let template = yinxin(folder.path(), &["--marks-template"]);
    assert_eq!(template.2, Some(0), "{}", template.1);
    let file = folder.path().join("marks.csv");
    let table = fs::read_to_string(&file).expect("it was made");
    assert_eq!(table.lines().count(), 7, "columns and six attempts: {table}");
    let again = yinxin(folder.path(), &["--marks-template"]);
    assert_eq!(again.2, Some(2), "nothing is overwritten");
    let mut lines: Vec<String> = table.lines().map(str::to_owned).collect();
    lines[2] = lines[2].replace(",,", ",A+,\"Well asked, <b>well</b> told\"");
    lines.push("Zoe,,B,Who is she?".to_owned());
    lines.push("Ben,no-such-attempt,C,".to_owned());
    fs::write(&file, lines.join("\n")).expect("there is room");
    let page = folder.path().join("class.html");
    let (out, _, code) = yinxin(folder.path(), &["--json", "--html", page.to_str().expect("UTF-8")]);
    assert_eq!(code, Some(1));
    let report: Value = serde_json::from_str(&out).expect("it is JSON");
    assert_eq!(report["attempts"][1]["marks"][0]["mark"], "A+", "{out}");
    let notes = report["notes"].as_array().expect("a list").iter();
    let problems: Vec<&str> = notes.filter_map(|note| note["problem"].as_str()).collect();
    assert_eq!(problems, ["unknown-learner", "unknown-attempt"]);
    let page = fs::read_to_string(page).expect("it was written");
    assert!(
        page.contains("Well asked, &lt;b&gt;well&lt;/b&gt; told"),
        "words stay words"
    );
    assert!(page.contains("Line 8 names Zoe"));
}

#[test]
fn the_page_needs_nothing_but_itself_and_speaks_both_languages() {
    let folder = class();
    for (language, title) in [("en", "Where everyone stands"), ("zh", "各人强弱")] {
        let file = folder.path().join(format!("{language}.html"));
        yinxin(
            folder.path(),
            &["--html", file.to_str().expect("UTF-8"), "--lang", language],
        );
        let page = fs::read_to_string(file).expect("it was written");
        assert!(page.contains(title) && page.contains("size: A4") && page.contains("default-src 'none'"));
        for word in [
            "http:", "https:", "src=", "url(", "@import", "<script", "<link", "[class-",
        ] {
            assert!(!page.contains(word), "{word}");
        }
        // Ann's worth: 42.5 is shown as 43 (half away from zero), the latest is 85.
        assert!(
            page.contains("<td class=\"h2\"><span class=\"under\">43</span><small>85</small></td>"),
            "{page}"
        );
    }
}

#[test]
fn the_table_and_the_parquet_file_have_a_row_an_attempt() {
    let folder = class();
    let (table, parquet) = (folder.path().join("class.csv"), folder.path().join("class.parquet"));
    let files = [&table, &parquet].map(|path: &PathBuf| path.to_str().expect("UTF-8").to_owned());
    yinxin(folder.path(), &["--csv", &files[0], "--parquet", &files[1]]);
    let table = fs::read_to_string(table).expect("it was written");
    assert_eq!(table.lines().count(), 7);
    assert!(
        table
            .lines()
            .nth(1)
            .is_some_and(|line| line.starts_with("Ann,") && line.contains(",left,D,,,0,0,1,0,0,0,0,,0,1,1")),
        "{table}"
    );
    let bytes = fs::read(parquet).expect("it was written");
    assert!(bytes.starts_with(b"PAR1") && bytes.ends_with(b"PAR1"));
}

#[test]
fn an_empty_folder_is_told() {
    let folder = tempdir().expect("there is room");
    let (_, err, code) = yinxin(folder.path(), &[]);
    assert_eq!(code, Some(2));
    assert!(err.contains("There is no journal"), "{err}");
}

/// `YINXIN_CLASS=1000 cargo core --test engine class_of_a_thousand -- --nocapture` says how long a large class
/// takes; here a small one, to see that it works.
#[test]
fn a_class_of_a_thousand_is_reported() {
    let count: u64 = std::env::var("YINXIN_CLASS")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(40);
    let folder = tempdir().expect("there is room");
    let scenarios = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/imperial-seal");
    let files = read_scenario(&scenarios).expect("it is shipped");
    let scenario = Arc::new(load(&files).scenario.expect("it is sound"));
    for seed in 0..count {
        simulate(folder.path(), &files, &scenario, seed);
    }
    for threads in ["1", "2"] {
        let begun = Instant::now();
        let file = folder.path().join("class.html");
        let arguments = ["--threads", threads, "--html", file.to_str().expect("UTF-8")];
        let (out, err, code) = yinxin(folder.path(), &arguments);
        assert_eq!(code, Some(0), "{out}{err}");
        println!("{count} journals, {threads} threads: {:?}", begun.elapsed());
    }
}

/// A talk that a policy plays, kept as a journal without waiting for the disk.
fn simulate(folder: &Path, files: &SourceFiles, scenario: &Arc<Scenario>, seed: u64) {
    let learner = format!("Learner {:03}", seed % 100);
    let profile = Profile::named(Arc::new(Disk::at(folder)), &learner).expect("it is a name");
    let start = Start {
        seed,
        ..Start::default()
    };
    let header = Header::of(scenario, start, Language::English, at(seed));
    let mut journal = profile.begin(header, files, seed);
    let mut session = Session::start(Arc::clone(scenario), start);
    let policy = if seed.is_multiple_of(2) {
        PolicyName::Random
    } else {
        PolicyName::Listener
    };
    let mut player = policy.player(start.view, seed);
    while let Some(choice) = player.choose(scenario, &session.observe()) {
        session.choose(choice).expect("a policy takes an open offer");
        journal.note(&Entry::chose(scenario, choice, session.turns().len(), at(seed)));
    }
    journal.append(&Entry::ended(&debrief(&session), session.turns().len(), at(seed)));
}
