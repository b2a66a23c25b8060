//! The interface's words: both languages complete, the same arguments, only characters that the
//! shipped fonts hold; and the list of those characters true to the fonts.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use yinxin::text::{Language, fonts_lack, is_chinese};

/// Message keys (with `.attribute`) and the arguments that each uses.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for (_, text) in locale_files(language) {
        let resource = fluent_syntax::parser::parse(text).expect("a shipped file is Fluent");
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            if let Some(pattern) = &message.value {
                found.insert(message.id.name.clone(), arguments(pattern));
            }
            for attribute in &message.attributes {
                found.insert(
                    format!("{}.{}", message.id.name, attribute.id.name),
                    arguments(&attribute.value),
                );
            }
        }
    }
    found
}

fn arguments(pattern: &Pattern<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => found.extend(variable(inline)),
            Expression::Select { selector, variants } => {
                found.extend(variable(selector));
                found.extend(variants.iter().flat_map(|variant| arguments(&variant.value)));
            }
        }
    }
    found
}

fn variable(expression: &InlineExpression<String>) -> Option<String> {
    match expression {
        InlineExpression::VariableReference { id } => Some(id.name.clone()),
        _ => None,
    }
}

fn locale_files(language: Language) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("assets/locales")
        .join(language.code());
    let mut files: Vec<(String, String)> = fs::read_dir(folder)
        .expect("each language has its folder")
        .map(|entry| entry.expect("the folder can be read").path())
        .map(|path| {
            (
                path.display().to_string(),
                fs::read_to_string(&path).expect("a locale file is UTF-8"),
            )
        })
        .collect();
    files.sort();
    files
}

#[test]
fn every_message_is_there_in_both_languages_with_the_same_arguments() {
    let (english, chinese) = (messages(Language::English), messages(Language::Chinese));
    let keys = |messages: &BTreeMap<String, BTreeSet<String>>| messages.keys().cloned().collect::<BTreeSet<_>>();
    let one_sided: Vec<_> = keys(&english).symmetric_difference(&keys(&chinese)).cloned().collect();
    assert!(one_sided.is_empty(), "in one language only: {one_sided:#?}");
    for (key, arguments) in &english {
        assert_eq!(arguments, &chinese[key], "arguments of {key}");
    }
}

#[test]
fn the_fonts_hold_every_character_of_the_interface() {
    for language in Language::ALL {
        for (path, text) in locale_files(language) {
            for (line, number) in text.lines().zip(1..).filter(|(line, _)| !line.starts_with('#')) {
                let lacking: String = line
                    .chars()
                    .filter(|&character| fonts_lack(language, character))
                    .collect();
                assert!(lacking.is_empty(), "{path}:{number} has {lacking:?}");
            }
        }
    }
}

/// The list that the loader warns by, against the fonts themselves.
#[test]
fn the_list_of_characters_is_true_to_the_shipped_fonts() {
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
    let pairs = [
        (
            Language::English,
            ["SourceSans3-Regular.ttf", "SourceSerif4-SemiBold.ttf"],
        ),
        (
            Language::Chinese,
            ["NotoSansSC-Regular.ttf", "NotoSerifSC-SemiBold.ttf"],
        ),
    ];
    for (language, files) in pairs {
        let data = files.map(|file| fs::read(fonts.join(file)).expect("the font is shipped"));
        let faces = data
            .each_ref()
            .map(|bytes| ttf_parser::Face::parse(bytes, 0).expect("the font can be read"));
        for character in (' '..='\u{fffd}').filter(|character| !character.is_control()) {
            if language == Language::English && is_chinese(character) {
                continue; // drawn in the Chinese fonts, and compared there
            }
            let held = faces.iter().all(|face| face.glyph_index(character).is_some());
            assert_eq!(
                !fonts_lack(language, character),
                held,
                "{language:?} U+{:04X}",
                character as u32
            );
        }
    }
}
