//! A folder of `src` uses only those to its left, and Bevy is named in `game/` alone.

use std::fs;
use std::path::{Path, PathBuf};

/// The stations of a scenario line, in order; `cli` and `game` do not know each other.
const ORDER: [&str; 12] = [
    "text", "scenario", "sim", "market", "account", "debrief", "course", "record", "analysis", "report", "cli", "game",
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("src is there") {
        let path = entry.expect("src can be read").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Every folder named after `crate::` in a file, comments left out.
fn uses(text: &str) -> Vec<&str> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| line.split("crate::").skip(1))
        .filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next())
        .collect()
}

#[test]
fn a_folder_uses_only_those_to_its_left() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for (rank, folder) in ORDER.iter().enumerate() {
        for path in sources(&src.join(folder)) {
            let text = fs::read_to_string(&path).expect("a source file is text");
            for used in uses(&text) {
                let Some(used_rank) = ORDER.iter().position(|known| *known == used) else {
                    continue;
                };
                let sideways = *folder == "game" && used == "cli";
                if used_rank > rank || sideways {
                    wrong.push(format!("{} uses {used}", path.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn bevy_is_named_in_the_game_alone() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for folder in ORDER.iter().filter(|folder| **folder != "game") {
        for path in sources(&src.join(folder)) {
            let text = fs::read_to_string(&path).expect("a source file is text");
            let names = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .any(|line| line.contains("bevy::"));
            assert!(!names, "{} names Bevy", path.display());
        }
    }
}

/// The engine is whole numbers, the same everywhere.
#[test]
fn the_engine_knows_no_float_clock_thread_or_hash_order() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for folder in ["scenario", "sim", "account", "debrief", "course"] {
        for path in sources(&src.join(folder)) {
            let text = fs::read_to_string(&path).expect("a source file is text");
            for word in [
                "f32",
                "f64",
                "Instant",
                "SystemTime",
                "HashMap",
                "HashSet",
                "thread::",
                "std::fs",
                "std::env",
            ] {
                let names = text
                    .lines()
                    .filter(|line| !line.trim_start().starts_with("//"))
                    .any(|line| {
                        line.split(|c: char| !c.is_alphanumeric() && c != '_' && c != ':')
                            .any(|part| part.contains(word))
                    });
                assert!(!names, "{} names {word}", path.display());
            }
        }
    }
}
