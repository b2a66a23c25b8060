//! The author guides are true: every piece of a scenario in them is put together as the text says,
//! every command in them is run, and what stands below it is what it prints.
//!
//! In `scenarios/README*.md`
//! - `ron` begins a scenario anew; `ron facts`, `ron scenes stall choices` puts the entries there,
//!   each in place of one of the same name; `ron file` puts fields of the file itself;
//! - `ron wrong PLACE` does so for the next command only, which may find problems;
//! - `ftl` is the translation beside it;
//! - `console` holds commands after `$ ` and below each what it prints; a line `…` stands for any
//!   lines (`console full` leaves out none, `console debrief` only gauges). Before each command the scenario must be free of problems.
//!
//! `UPDATE=1 cargo test --test engine guide::` writes what is printed now; read the diff.

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use yinxin::scenario::{SourceFiles, load};
use yinxin::text::{Language, words};

#[test]
fn the_english_guide_shows_what_happens() {
    follow("README.md");
}

#[test]
fn the_chinese_guide_shows_what_happens() {
    follow("README.zh.md");
}

#[test]
fn both_guides_teach_the_same_in_the_same_order() {
    let shape = |name: &str| -> Vec<String> {
        let text = fs::read_to_string(guide(name)).expect("the guide is there");
        let lines = text
            .lines()
            .filter(|line| line.starts_with("```") || line.starts_with("## "));
        let plain = |line: &str| if line.starts_with('#') { "##" } else { line }.to_owned();
        lines.map(plain).collect()
    };
    assert_eq!(shape("README.md"), shape("README.zh.md"));
}

#[test]
fn the_first_scenario_of_a_guide_has_less_than_twenty_lines() {
    for name in ["README.md", "README.zh.md"] {
        let text = fs::read_to_string(guide(name)).expect("the guide is there");
        let first = text.split("```ron\n").nth(1).and_then(|rest| rest.split("```").next());
        assert!(first.expect("there is a scenario").lines().count() < 20);
    }
}

fn guide(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios").join(name)
}

/// Follows a guide from top to bottom, as a reader would.
fn follow(name: &str) {
    let text = fs::read_to_string(guide(name)).expect("the guide is there");
    let language = if name.contains(".zh.") {
        Language::Chinese
    } else {
        Language::English
    };
    let mut desk = Desk::new(language);
    let mut told = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        told.push_str(line);
        told.push('\n');
        let Some(info) = line.strip_prefix("```") else { continue };
        let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        if info.starts_with("console") {
            told.push_str(&desk.run(&block, info));
        } else {
            desk.take_over(info, &format!("{}\n", block.join("\n")));
            block.iter().for_each(|line| told.extend([line, "\n"]));
        }
        told.push_str("```\n");
    }
    if told != text && std::env::var_os("UPDATE").is_some() {
        fs::write(guide(name), &told).expect("the guide can be written");
    }
    assert!(
        desk.wrong.is_empty(),
        "{name} shows something else:\n{}",
        desk.wrong.join("\n\n")
    );
}

/// What the reader has on the desk.
struct Desk {
    folder: tempfile::TempDir,
    language: Language,
    scenario: String,
    /// With a mistake in it, for the next command.
    mistaken: Option<String>,
    translation: Option<String>,
    wrong: Vec<String>,
}

impl Desk {
    fn new(language: Language) -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        fs::create_dir(folder.path().join("cup")).expect("a folder can be made");
        Self {
            folder,
            language,
            scenario: String::new(),
            mistaken: None,
            translation: None,
            wrong: Vec::new(),
        }
    }

    fn take_over(&mut self, info: &str, block: &str) {
        let words: Vec<&str> = info.split_whitespace().collect();
        match words.as_slice() {
            ["ron"] => self.scenario = block.to_owned(),
            ["ron", "wrong", place @ ..] => self.mistaken = Some(put(&self.scenario, place, block)),
            ["ron", "file"] => self.scenario = put(&self.scenario, &[], block),
            ["ron", place @ ..] => self.scenario = put(&self.scenario, place, block),
            ["ftl"] => self.translation = Some(block.to_owned()),
            _ => {}
        }
    }

    /// Runs the commands of a block; returns the block as it should be.
    fn run(&mut self, block: &[&str], info: &str) -> String {
        let mut told = String::new();
        for part in block.join("\n").split("$ ").skip(1) {
            let (command, shown) = part.split_once('\n').unwrap_or((part, ""));
            let shown = shown.trim_end();
            let printed = self.print(command);
            told.push_str(&format!("$ {command}\n"));
            if matches(&lines(shown), &lines(&printed)) {
                told.push_str(shown);
            } else {
                told.push_str(&match info {
                    "console full" => printed.clone(),
                    _ => shortened(&printed, info == "console debrief", self.language),
                });
                self.wrong
                    .push(format!("$ {command}\nshown:\n{shown}\nprinted:\n{printed}"));
            }
            told.push('\n');
        }
        told
    }

    fn print(&mut self, command: &str) -> String {
        let text = self.mistaken.take();
        if text.is_none() {
            self.assert_good(command);
        }
        let folder = self.folder.path().join("cup");
        fs::write(folder.join("scenario.ron"), text.as_ref().unwrap_or(&self.scenario)).expect("it can be written");
        if let Some(translation) = self.translation.take() {
            fs::write(
                folder.join(format!("{}.ftl", self.language.other().code())),
                translation,
            )
            .expect("it can be written");
        }
        let arguments = command.strip_prefix("yinxin ").expect("a guide shows our commands");
        let output = Command::cargo_bin("yinxin")
            .expect("the program is built")
            .args(arguments.split_whitespace())
            .current_dir(self.folder.path())
            .env("LC_ALL", format!("{}.UTF-8", self.language.code()))
            .output()
            .expect("the program runs");
        String::from_utf8([output.stdout, output.stderr].concat())
            .expect("it speaks UTF-8")
            .trim_end()
            .to_owned()
    }

    fn assert_good(&self, command: &str) {
        let loaded = load(&SourceFiles {
            id: "cup".to_owned(),
            scenario: self.scenario.clone(),
            translations: Vec::new(),
        });
        assert_eq!(loaded.problems, [], "before {command}:\n{}", self.scenario);
    }
}

fn lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim_end).collect()
}

/// Whether the printed lines are the shown ones, where `…` is shown for any lines.
fn matches(shown: &[&str], printed: &[&str]) -> bool {
    match shown {
        [] => printed.is_empty(),
        ["…", rest @ ..] => (0..=printed.len()).any(|from| matches(rest, &printed[from..])),
        [line, rest @ ..] => printed.first() == Some(line) && matches(rest, &printed[1..]),
    }
}

/// What is said, from the first choice to the verdict, without the gauges, which would fill the page.
fn shortened(printed: &str, with_debrief: bool, language: Language) -> String {
    let words = words(language);
    let you = format!("{}: ", words.get("play-you"));
    let verdicts = ["verdict-passed", "verdict-not-passed"].map(|key| words.get(key));
    let is_told = |line: &str| {
        let is_gauge = ["░", "█", " min", "分钟"].iter().any(|sign| line.contains(sign));
        !(line.is_empty() || line.starts_with("  ") && is_gauge)
    };
    let all: Vec<&str> = printed.lines().collect();
    let begin = all.iter().position(|line| line.starts_with(&you)).unwrap_or(0);
    let is_verdict = |line: &&str| verdicts.iter().any(|verdict| line.starts_with(verdict));
    let end = all.iter().position(is_verdict).map_or(all.len(), |at| at + 1);
    let end = if with_debrief { all.len() } else { end };
    let mut short: Vec<&str> = Vec::new();
    for (at, line) in all.iter().enumerate() {
        if (begin..end).contains(&at) && is_told(line) {
            short.push(line.trim_end());
        } else if short.last() != Some(&"…") {
            short.push("…");
        }
    }
    short.join("\n")
}

/// Puts the entries into what stands at that place of a scenario.
fn put(scenario: &str, place: &[&str], entries: &str) -> String {
    let open = scenario.find('(').expect("a scenario stands between brackets");
    let close = scenario.rfind(')').expect("a scenario stands between brackets");
    let inner = put_inside(&scenario[open + 1..close], place, entries);
    format!("(\n{inner})\n")
}

fn put_inside(inner: &str, place: &[&str], new: &str) -> String {
    let mut all = entries(inner);
    match place {
        [] => {
            for entry in entries(new) {
                match all.iter_mut().find(|old| old.key == entry.key) {
                    Some(old) => *old = entry,
                    None => all.push(entry),
                }
            }
        }
        [name, rest @ ..] => {
            let at = all.iter().position(|entry| entry.key == *name).unwrap_or_else(|| {
                all.extend(entries(&format!("{name}: {{}}")));
                all.len() - 1
            });
            let text = &all[at].text;
            let open = text.find(['(', '[', '{']).expect("it holds something");
            let inside = put_inside(&text[open + 1..text.len() - 1], rest, new);
            all[at].text = format!("{}{inside}{}", &text[..=open], &text[text.len() - 1..]);
        }
    }
    all.iter().map(|entry| format!("{},\n", entry.text)).collect()
}

/// An entry between brackets: its name, and all of it without the comma.
struct Entry {
    key: String,
    text: String,
}

/// The entries at the top of what stands between two brackets.
fn entries(inner: &str) -> Vec<Entry> {
    let (mut found, mut depth, mut start, mut in_text) = (Vec::new(), 0, 0, false);
    let mut characters = inner.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' if in_text => drop(characters.next()),
            '"' => in_text = !in_text,
            '/' if !in_text && inner[at..].starts_with("//") => {
                characters.by_ref().find(|(_, character)| *character == '\n');
            }
            '(' | '[' | '{' if !in_text => depth += 1,
            ')' | ']' | '}' if !in_text => depth -= 1,
            ',' if !in_text && depth == 0 => {
                found.extend(entry(&inner[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    found.extend(entry(&inner[start..]));
    found
}

/// Reads `"name": …`, `name: …` or `(id: "name", …)`; comments before it are left out.
fn entry(text: &str) -> Option<Entry> {
    let plain: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    let plain = plain.join("\n").trim().to_owned();
    let named = plain.strip_prefix('(').map_or(plain.as_str(), |rest| rest.trim_start());
    let key = match named.strip_prefix("id:") {
        Some(rest) => rest.split('"').nth(1)?,
        None => named.split(':').next()?.trim().trim_matches('"'),
    };
    (!plain.is_empty()).then(|| Entry {
        key: key.to_owned(),
        text: plain.clone(),
    })
}
