//! Scenarios by path, for every command that takes one.

use std::path::{Path, PathBuf};

use crate::record::store;
use crate::scenario::{self, Loaded, Scenario, SourceFiles, VariantId};
use crate::text::{Language, words};

/// A scenario folder as read, and what the loader made of it.
pub struct Read {
    pub folder: PathBuf,
    pub files: SourceFiles,
    pub loaded: Loaded,
}

/// Reads and loads the scenario of a folder, or of its `scenario.ron`.
///
/// # Errors
/// A sentence that names the file and the remedy, if it cannot be read at all.
pub fn read(path: &Path, language: Language) -> Result<Read, String> {
    let folder = if path.is_file() {
        path.parent().unwrap_or(Path::new("."))
    } else {
        path
    };
    let files = store::read_scenario(folder).map_err(|error| error.text(language))?;
    let loaded = scenario::load(&files);
    Ok(Read {
        folder: folder.to_owned(),
        files,
        loaded,
    })
}

/// Every scenario folder at or below the path, in the order of names.
///
/// # Errors
/// A sentence, if there is none.
pub fn below(path: &Path, language: Language) -> Result<Vec<PathBuf>, String> {
    let found = store::scenario_folders(path).map_err(|error| error.text(language))?;
    if found.is_empty() {
        let path = path.display().to_string();
        return Err(words(language).with("check-nothing-here", &[("path", path.into())]));
    }
    Ok(found)
}

/// The variant of that name; `None` if none was asked for.
///
/// # Errors
/// A sentence that names the known ones.
pub fn variant(scenario: &Scenario, name: Option<&str>, language: Language) -> Result<Option<VariantId>, String> {
    let Some(name) = name else { return Ok(None) };
    let known = || scenario.names.variants.join(", ");
    let unknown = || {
        let filled = [("variant", name.into()), ("known", known().into())];
        words(language).with("play-unknown-variant", &filled)
    };
    scenario.variant_named(name).map(Some).ok_or_else(unknown)
}

/// Says, of a meeting, that this search knows talks with one customer alone.
///
/// # Errors
/// That sentence.
pub fn one_customer(scenario: &Scenario, language: Language) -> Result<(), String> {
    match scenario.meeting {
        Some(_) => Err(words(language).get("no-search-of-meetings")),
        None => Ok(()),
    }
}
