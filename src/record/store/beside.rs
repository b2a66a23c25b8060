//! What lies beside an account: the scenarios of its talks.

use std::fs;
use std::path::Path;

use super::read_scenario;
use crate::account::Beside;
use crate::scenario::SCENARIO_FILE;

/// The scenario folders beside that one, and the texts of those that are named.
pub fn beside(folder: &Path, named: &[String]) -> Beside {
    if named.is_empty() {
        return Beside::default();
    }
    let above = folder.join("..");
    let entries = fs::read_dir(&above).into_iter().flatten().flatten();
    let scenarios = entries.filter(|entry| entry.path().join(SCENARIO_FILE).is_file());
    let mut names: Vec<String> = scenarios
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    let here = named.iter().filter(|name| names.contains(name));
    let talks = here.filter_map(|name| {
        let mut files = read_scenario(&above.join(name)).ok()?;
        files.id.clone_from(name);
        Some(files)
    });
    Beside {
        talks: talks.collect(),
        names,
    }
}
