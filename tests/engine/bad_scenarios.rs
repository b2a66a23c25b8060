//! Scenarios with mistakes: each file in `bad-scenarios` holds, directly above every guilty line, what
//! the author is told about it, and is told nothing else.
//!
//! ```text
//! // error[E012] column 18: choice "ask" leads to scene "pricng", which does not exist
//! // hint: did you mean "pricing"?
//! ```
//!
//! A folder holds a `scenario.ron` and its translations (there the comments begin with `#`).
//! `UPDATE=1 cargo test --test engine bad_scenarios::` writes what is told now; read the diff.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use yinxin::scenario::{Problem, SourceFiles, load};
use yinxin::text::Language;

/// The files of one case, by the names that problems use.
type Case = BTreeMap<String, String>;

#[test]
fn every_bad_scenario_is_told_what_stands_above_its_guilty_lines_and_nothing_else() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad-scenarios");
    let mut paths: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("the folder is there")
        .map(|e| e.unwrap().path())
        .collect();
    paths.sort();
    assert!(paths.len() >= 45, "only {} bad scenarios", paths.len());
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = Vec::new();
    for path in paths {
        let case = read(&path);
        let annotated = settled(&case);
        if update {
            write(&path, &annotated);
        } else if annotated != case {
            wrong.push(difference(&path, &case, &annotated));
        }
    }
    assert!(wrong.is_empty(), "{} cases differ:\n{}", wrong.len(), wrong.join("\n"));
}

/// These need a large file, or are of a course: see `course.rs`.
const ELSEWHERE: [&str; 9] = ["E040", "E051", "E057", "E058", "W023", "E090", "E091", "W040", "W041"];

/// Every code that a rule has is shown by some bad scenario, but for those that need a large file.
#[test]
fn every_code_has_its_bad_scenario() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad-scenarios");
    let mut shown = String::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        read(&entry.unwrap().path())
            .values()
            .for_each(|text| shown.push_str(text));
    }
    let missing: Vec<&str> = yinxin::scenario::RULES
        .iter()
        .map(|rule| rule.code)
        .filter(|code| !ELSEWHERE.contains(code) && !shown.contains(&format!("[{code}]")))
        .collect();
    assert!(missing.is_empty(), "no bad scenario shows {missing:?}");
}

fn read(path: &Path) -> Case {
    let text = |path: &Path| fs::read_to_string(path).expect("a case is text");
    if path.is_file() {
        return BTreeMap::from([("scenario.ron".to_owned(), text(path))]);
    }
    let files = fs::read_dir(path)
        .expect("a case is a file or a folder")
        .map(|entry| entry.unwrap().path());
    files
        .map(|file| (file.file_name().unwrap().to_string_lossy().into_owned(), text(&file)))
        .collect()
}

fn write(path: &Path, case: &Case) {
    if path.is_file() {
        fs::write(path, &case["scenario.ron"]).unwrap();
    } else {
        case.iter()
            .for_each(|(name, text)| fs::write(path.join(name), text).unwrap());
    }
}

/// The case with the comments that fit it. Comments move the lines that messages speak of, so
/// it is done until nothing changes any more.
fn settled(case: &Case) -> Case {
    let mut now = case.clone();
    for _ in 0..5 {
        let next = annotated(&now);
        if next == now {
            break;
        }
        now = next;
    }
    now
}

fn annotated(case: &Case) -> Case {
    let translation = |language: Language| Some((language, case.get(&format!("{}.ftl", language.code()))?.clone()));
    let files = SourceFiles {
        id: "bad".to_owned(),
        scenario: case["scenario.ron"].clone(),
        translations: Language::ALL.into_iter().filter_map(translation).collect(),
    };
    let loaded = load(&files);
    assert_eq!(loaded.scenario.is_none(), loaded.has_errors());
    case.iter()
        .map(|(name, text)| {
            let own: Vec<&Problem> = loaded.problems.iter().filter(|problem| problem.file == *name).collect();
            (
                name.clone(),
                with_comments(text, &own, if name.ends_with(".ron") { "//" } else { "#" }),
            )
        })
        .collect()
}

fn with_comments(text: &str, problems: &[&Problem], mark: &str) -> String {
    let mut lines = Vec::new();
    for (number, line) in (1..).zip(text.split('\n')) {
        let indent = &line[..line.len() - line.trim_start_matches(' ').len()];
        for problem in problems.iter().filter(|problem| problem.place.line == number) {
            let (severity, code, column) = (problem.severity.name(), problem.code, problem.place.column);
            lines.push(format!(
                "{indent}{mark} {severity}[{code}] column {column}: {}",
                problem.message.english
            ));
            lines.extend(
                problem
                    .hint
                    .iter()
                    .map(|hint| format!("{indent}{mark} hint: {}", hint.english)),
            );
        }
        if !is_comment(line, mark) {
            lines.push(line.to_owned());
        }
    }
    lines.join("\n")
}

/// Whether the line is one of ours, and not the author's own comment.
fn is_comment(line: &str, mark: &str) -> bool {
    let Some(said) = line.trim_start().strip_prefix(mark) else {
        return false;
    };
    ["error[", "warning[", "note[", "hint: "]
        .iter()
        .any(|start| said.trim_start().starts_with(start))
}

fn difference(path: &Path, expected: &Case, found: &Case) -> String {
    let mut told = format!("{}\n", path.display());
    for (name, text) in expected {
        let found = &found[name];
        let only = |a: &str, b: &str| -> Vec<String> {
            a.lines()
                .filter(|line| !b.lines().any(|other| other == *line))
                .map(str::to_owned)
                .collect()
        };
        only(text, found)
            .iter()
            .for_each(|line| told.push_str(&format!("  expected  {line}\n")));
        only(found, text)
            .iter()
            .for_each(|line| told.push_str(&format!("  told      {line}\n")));
    }
    told
}
