//! `scenarios/reference*.md` is what the program itself says about its format.
//!
//! `UPDATE=1 cargo test --test engine reference::` writes it.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use yinxin::scenario::format::{Given, PARTS};
use yinxin::scenario::{SourceFiles, load};

fn printed(language: &str) -> String {
    let mut command = Command::cargo_bin("yinxin").expect("the program is built");
    let output = command
        .args(["reference", "--lang", language])
        .output()
        .expect("the program runs");
    String::from_utf8(output.stdout).expect("it speaks UTF-8")
}

fn assert_written(file: &str, language: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios").join(file);
    let printed = printed(language);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &printed).expect("it can be written");
    }
    let written = fs::read_to_string(&path).expect("the reference is there");
    assert!(
        written == printed,
        "{file} is not what the program says: UPDATE=1 cargo test --test engine reference::"
    );
}

#[test]
fn the_english_reference_is_what_the_loader_reads_by() {
    assert_written("reference.md", "en");
}

#[test]
fn the_chinese_reference_is_what_the_loader_reads_by() {
    assert_written("reference.zh.md", "zh");
}

#[test]
fn no_word_of_the_reference_is_missing() {
    for language in ["en", "zh"] {
        let page = printed(language);
        for unfilled in [
            "[field-",
            "[act-",
            "[condition-",
            "[value-",
            "[default-",
            "{ $",
            "{$",
            "\n@",
        ] {
            assert!(!page.contains(unfilled), "{unfilled} in {language}");
        }
    }
}

/// The defaults of a customer are filled in long after reading; they are those of the table all the same.
#[test]
fn a_field_written_with_its_default_means_the_same_as_one_left_out() {
    let small = include_str!("../scenarios/smallest.ron").replace(
        "portrait: \"gao\", trust: 30, patience: 10, scepticism: 10,",
        "patience: 10,",
    );
    let shape = |text: &str| {
        let loaded = load(&SourceFiles {
            id: "test".to_owned(),
            scenario: text.to_owned(),
            translations: Vec::new(),
        });
        let mut scenario = loaded.scenario.unwrap_or_else(|| panic!("{:?}", loaded.problems));
        scenario.hash.clear();
        format!("{scenario:#?}")
    };
    let places = [
        ("customer", "patience: 10,"),
        ("file", "price: 80,"),
        ("fact", "basic: 1,"),
        ("choice", "says: \"And by noon?\","),
        ("weight", "weight: 120,"),
    ];
    let mut count = 0;
    for (key, place) in places {
        let small = small
            .replace("basic: 1", "basic: 1,")
            .replace(",,", ",")
            .replace(", stage: Latent", ",");
        let part = PARTS.iter().find(|part| part.key == key).expect("it is a part");
        for field in part.fields {
            let default = match field.given {
                Given::Number(number) => number.to_string(),
                Given::Flag(value) => value.to_string(),
                Given::Word(word) => word.to_owned(),
                Given::Text(text) => format!("\"{text}\""),
                _ => continue,
            };
            if place.starts_with(field.name) {
                continue;
            }
            let written = small.replacen(place, &format!("{place} {}: {default},", field.name), 1);
            assert_ne!(written, small, "{key} {}", field.name);
            assert_eq!(shape(&small), shape(&written), "{key} {}", field.name);
            count += 1;
        }
    }
    assert!(count >= 15, "only {count} defaults");
}
