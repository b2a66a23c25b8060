//! Copies of the scenarios that were played, one an edition.

use crate::record::journal::Copy;
use crate::record::store::Shelf;
use crate::scenario::{SCENARIO_FILE, SourceFiles};
use crate::text::Language;

/// The edition's name: BLAKE3 of `scenario.ron`, in hex. Translations change no talk.
pub fn hash_of(files: &SourceFiles) -> String {
    blake3::hash(files.scenario.as_bytes()).to_hex().to_string()
}

fn name_of(hash: &str, file: &str) -> String {
    format!("archive/{hash}/{file}")
}

fn translation(language: Language) -> String {
    format!("{}.ftl", language.code())
}

/// The files of an edition's copy; `scenario.ron` last, since its presence says that all is there.
pub(super) fn copies(hash: &str, files: &SourceFiles) -> Vec<Copy> {
    let translations = files
        .translations
        .iter()
        .map(|(language, text)| (translation(*language), text));
    translations
        .chain([(SCENARIO_FILE.to_owned(), &files.scenario)])
        .map(|(file, text)| Copy {
            name: name_of(hash, &file),
            bytes: text.clone().into_bytes(),
            first: false,
        })
        .collect()
}

/// The copy of an edition, under this id; `None` if there is none, or not a sound one.
pub fn archived(shelf: &dyn Shelf, id: &str, hash: &str) -> Option<SourceFiles> {
    let read = |file: &str| String::from_utf8(shelf.read(&name_of(hash, file)).ok()?).ok();
    let files = SourceFiles {
        id: id.to_owned(),
        scenario: read(SCENARIO_FILE)?,
        translations: Language::ALL
            .into_iter()
            .filter_map(|language| Some((language, read(&translation(language))?)))
            .collect(),
    };
    (hash_of(&files) == hash).then_some(files)
}
