//! Journals and replay files below a folder.

use std::fs;
use std::path::{Path, PathBuf};

use super::StoreError;
use crate::record::profile::JOURNAL_ENDING;
use crate::record::replay_file::ENDING;

/// How deep folders are looked into; also ends a ring of links.
const DEEPEST: usize = 16;

/// What was found below a folder, each list sorted by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Journals (`*.jsonl`) and replay files (`*.yinxin`).
    pub attempts: Vec<PathBuf>,
    /// Folders that hold an `archive` of played scenarios.
    pub archives: Vec<PathBuf>,
}

/// Looks through a folder, to any depth; hidden files and folders are passed over, and so are folders
/// that may not be listed.
///
/// # Errors
/// If the folder itself cannot be listed.
pub fn find_attempts(folder: &Path) -> Result<Found, StoreError> {
    if !folder.exists() {
        return Err(StoreError::Missing(folder.to_owned()));
    }
    fs::read_dir(folder).map_err(|error| StoreError::Unreadable {
        path: folder.to_owned(),
        reason: error.to_string(),
    })?;
    let mut found = Found::default();
    collect(folder, DEEPEST, &mut found);
    found.attempts.sort();
    found.archives.sort();
    Ok(found)
}

fn collect(folder: &Path, depth: usize, found: &mut Found) {
    let Some(depth) = depth.checked_sub(1) else { return };
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        let name = name.to_string_lossy();
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            if name == "archive" {
                found.archives.push(folder.to_owned());
            } else {
                collect(&path, depth, found);
            }
        } else if name.ends_with(JOURNAL_ENDING) || path.extension().is_some_and(|ending| ending == ENDING) {
            found.attempts.push(path);
        }
    }
}
