//! Scenarios by path, for every command that takes one.

use std::path::{Path, PathBuf};

use crate::record::{pack, store};
use crate::scenario::{self, Loaded, Scenario, SourceFiles, VariantId};
use crate::text::{Language, words};

/// A scenario folder as read, and what the loader made of it.
pub struct Read {
    pub folder: PathBuf,
    pub files: SourceFiles,
    pub loaded: Loaded,
}

/// Reads and loads the scenario of a folder, of its `scenario.ron`, or of a pack (`FILE.zip#id`; a
/// pack with one scenario needs no id).
///
/// # Errors
/// A sentence that names the file and the remedy, if it cannot be read at all.
pub fn read(path: &Path, language: Language) -> Result<Read, String> {
    if let Some((file, id)) = in_pack(path) {
        return read_packed(&file, id.as_deref(), language);
    }
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
    match in_pack(path) {
        Some((_, Some(_))) => return Ok(vec![path.to_owned()]),
        Some((file, None)) => {
            let pack = pack::open(&file).map_err(|error| error.text(language))?;
            return Ok(pack.scenarios.iter().map(|files| named(&file, &files.id)).collect());
        }
        None => {}
    }
    let found = store::scenario_folders(path).map_err(|error| error.text(language))?;
    if found.is_empty() {
        let path = path.display().to_string();
        return Err(words(language).with("check-nothing-here", &[("path", path.into())]));
    }
    Ok(found)
}

/// The pack that a path means, and the scenario in it; `None` for a folder or another file.
fn in_pack(path: &Path) -> Option<(PathBuf, Option<String>)> {
    if path.exists() {
        return (path.is_file() && pack::is_pack(path)).then(|| (path.to_owned(), None));
    }
    let (file, id) = path.to_str()?.rsplit_once('#')?;
    pack::is_pack(Path::new(file)).then(|| (PathBuf::from(file), Some(id.to_owned())))
}

/// `FILE.zip#id`
fn named(file: &Path, id: &str) -> PathBuf {
    PathBuf::from(format!("{}#{id}", file.display()))
}

fn read_packed(file: &Path, id: Option<&str>, language: Language) -> Result<Read, String> {
    let mut scenarios = pack::open(file).map_err(|error| error.text(language))?.scenarios;
    let path = || ("path", file.display().to_string().into());
    let known: Vec<String> = scenarios.iter().map(|files| files.id.clone()).collect();
    let found = match id {
        Some(id) => known.iter().position(|known| known == id).ok_or_else(|| {
            words(language).with(
                "pack-no-such",
                &[path(), ("id", id.into()), ("known", known.join(", ").into())],
            )
        })?,
        None if known.len() == 1 => 0,
        None => {
            let first = known.first().cloned().unwrap_or_default();
            return Err(words(language).with("pack-which", &[path(), ("first", first.into())]));
        }
    };
    let files = scenarios.swap_remove(found);
    let loaded = scenario::load(&files);
    Ok(Read {
        folder: named(file, &files.id),
        files,
        loaded,
    })
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
