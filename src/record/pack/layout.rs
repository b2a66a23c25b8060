//! Which entries of a pack are whose: a folder with a `scenario.ron` is a scenario.

use std::collections::BTreeMap;

use super::directory::Entry;
use super::limits::MAX_SCENARIOS;
use super::{PackError, SCENARIO_FILE};
use crate::text::Language;

/// Where a scenario's files lie in the pack.
#[derive(Debug)]
pub struct Place {
    pub id: String,
    pub scenario: String,
    pub translations: Vec<(Language, String)>,
}

/// The scenarios by id, and the names of what is left.
#[derive(Debug)]
pub struct Places {
    pub scenarios: Vec<Place>,
    pub others: Vec<String>,
}

/// Endings of files that are packs themselves.
const ARCHIVES: [&str; 9] = ["zip", "7z", "rar", "gz", "tar", "tgz", "xz", "bz2", "jar"];

pub fn places(entries: &[Entry], name: &str) -> Result<Places, PackError> {
    let files = entries
        .iter()
        .map(|entry| entry.name.as_str())
        .filter(|name| !name.ends_with('/'));
    // What Finder adds to every zip is nobody's file.
    let files: Vec<&str> = files
        .filter(|file| !file.starts_with("__MACOSX/") && !file.ends_with(".DS_Store"))
        .collect();
    if let Some(nested) = files.iter().find(|file| is_archive(file)) {
        return Err(PackError::Nested {
            name: (*nested).to_owned(),
        });
    }
    let mut found: BTreeMap<String, Place> = BTreeMap::new();
    let mut others = Vec::new();
    for &file in &files {
        let (folder, own) = file.rsplit_once('/').unwrap_or(("", file));
        if own == SCENARIO_FILE {
            let place = place(folder, file, &files, name)?;
            if let Some(other) = found.insert(place.id.clone(), place) {
                return Err(PackError::SameId { id: other.id });
            }
        }
    }
    let used = |file: &str| found.values().any(|place| place.holds(file));
    others.extend(files.iter().filter(|file| !used(file)).map(|&file| file.to_owned()));
    match found.len() {
        0 => Err(PackError::Nothing),
        count if count > MAX_SCENARIOS => Err(PackError::TooManyScenarios { count }),
        _ => Ok(Places {
            scenarios: found.into_values().collect(),
            others,
        }),
    }
}

impl Place {
    fn holds(&self, file: &str) -> bool {
        self.scenario == file || self.translations.iter().any(|(_, name)| name == file)
    }
}

fn place(folder: &str, file: &str, files: &[&str], name: &str) -> Result<Place, PackError> {
    let id = match folder.rsplit('/').next() {
        Some("") | None => name,
        Some(own) => own,
    };
    // Journals keep the id, and it names a file there.
    if id.is_empty() || id.starts_with('.') || id.contains('#') {
        return Err(PackError::BadId { id: id.to_owned() });
    }
    let beside = |language: Language| {
        let own = format!("{}.ftl", language.code());
        let path = if folder.is_empty() {
            own
        } else {
            format!("{folder}/{own}")
        };
        files.contains(&path.as_str()).then_some((language, path))
    };
    Ok(Place {
        id: id.to_owned(),
        scenario: file.to_owned(),
        translations: Language::ALL.into_iter().filter_map(beside).collect(),
    })
}

fn is_archive(file: &str) -> bool {
    let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending);
    ARCHIVES.iter().any(|archive| archive.eq_ignore_ascii_case(ending))
}
