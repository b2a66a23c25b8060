//! Campaigns by path, for every command that takes one.

use std::path::{Path, PathBuf};

use super::{report, scenarios};
use crate::market::{self, CAMPAIGN_FILE, Campaign};
use crate::record::store;
use crate::scenario::{Loaded, Problem, SourceFiles};
use crate::text::{Language, words};

/// The folder of a campaign that a path names: itself, or that of its `campaign.ron`. `None` where a
/// scenario is meant.
pub fn folder(path: &Path) -> Option<PathBuf> {
    if path.is_dir() {
        return path.join(CAMPAIGN_FILE).is_file().then(|| path.to_owned());
    }
    store::campaign_folders(path).pop()
}

/// The campaign of a folder, and its problems.
///
/// # Errors
/// A sentence, if the file cannot be read at all.
pub fn load(folder: &Path, language: Language) -> Result<(Option<Campaign>, Vec<Problem>, String), String> {
    let file = folder.join(CAMPAIGN_FILE);
    let text = store::read_text(&file).map_err(|error| {
        let filled = [
            ("path", file.display().to_string().into()),
            ("reason", error.text(language).into()),
        ];
        words(language).with("campaign-unreadable", &filled)
    })?;
    let (campaign, problems) = market::load(&store::folder_name(folder), &text);
    Ok((campaign, problems, text))
}

/// The file and its problems, as `check` shows them.
///
/// # Errors
/// As [`load`].
pub fn read(folder: &Path, language: Language) -> Result<scenarios::Read, String> {
    let (_, problems, text) = load(folder, language)?;
    Ok(scenarios::Read {
        folder: folder.to_owned(),
        files: files(folder, text),
        loaded: Loaded {
            scenario: None,
            problems,
            title: None,
        },
    })
}

/// A campaign that can be run, or the blocks of its problems.
///
/// # Errors
/// The sentences for standard error.
pub fn runnable(folder: &Path, language: Language) -> Result<Campaign, Vec<String>> {
    let (campaign, problems, text) = load(folder, language).map_err(|error| vec![error])?;
    let files = files(folder, text);
    let blocks = || {
        problems
            .iter()
            .map(|problem| report::block(problem, folder, &files, language))
    };
    campaign.ok_or_else(|| blocks().collect())
}

fn files(folder: &Path, text: String) -> SourceFiles {
    SourceFiles {
        id: store::folder_name(folder),
        scenario: text,
        ..SourceFiles::default()
    }
}
