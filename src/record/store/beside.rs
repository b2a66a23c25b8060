//! What lies beside an account: the scenarios of its talks.

use std::path::Path;

use super::{files, files_in, folder_name, read_scenario};
use crate::account::Beside;
use crate::scenario::SCENARIO_FILE;

/// The scenario folders beside that one, and the texts of those that are named.
pub fn beside(folder: &Path, named: &[String]) -> Beside {
    if named.is_empty() {
        return Beside::default();
    }
    let above = folder.join("..");
    let folders = files_in(&above).into_iter();
    let names: Vec<String> = folders
        .filter(|folder| files::is_file(&folder.join(SCENARIO_FILE)))
        .map(|folder| folder_name(&folder))
        .collect();
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
