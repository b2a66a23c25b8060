//! Accounts by path, for every command that takes one.

use std::path::{Path, PathBuf};

use super::{report, scenarios};
use crate::account::{ACCOUNT_FILE, Account, Files, load};
use crate::record::store;
use crate::scenario::{Loaded, Problem, Severity, SourceFiles};
use crate::text::{Language, words};

/// The folder of an account that a path names: itself, or that of its `account.ron`. `None` where
/// something else is meant.
pub fn folder(path: &Path) -> Option<PathBuf> {
    if path.is_dir() {
        return path.join(ACCOUNT_FILE).is_file().then(|| path.to_owned());
    }
    store::account_folders(path).pop()
}

/// The account of a folder with its problems, and its files as they were read.
///
/// # Errors
/// A sentence, if the file cannot be read at all.
pub fn read(folder: &Path, language: Language) -> Result<(Option<Account>, scenarios::Read), String> {
    let files = store::read_account(folder).map_err(|error| {
        let filled = [
            ("path", folder.join(ACCOUNT_FILE).display().to_string().into()),
            ("reason", error.text(language).into()),
        ];
        words(language).with("account-unreadable", &filled)
    })?;
    let (account, problems) = load(&store::folder_name(folder), &files);
    Ok((account, as_read(folder, files, problems)))
}

fn as_read(folder: &Path, files: Files, problems: Vec<Problem>) -> scenarios::Read {
    scenarios::Read {
        folder: folder.to_owned(),
        files: SourceFiles {
            scenario: files.account,
            translations: files.texts,
            ..SourceFiles::default()
        },
        loaded: Loaded {
            scenario: None,
            problems,
            title: None,
        },
    }
}

/// The problems of an account as people read them; `errors` alone, or all.
pub fn blocks(read: &scenarios::Read, errors: bool, language: Language) -> Vec<String> {
    let problems = read.loaded.problems.iter();
    problems
        .filter(|problem| !errors || problem.severity == Severity::Error)
        .map(|problem| report::block(problem, &read.folder, &read.files, language))
        .collect()
}
