//! What is checked beside scenarios: campaigns, accounts and courses with their lessons.

use std::collections::BTreeMap;
use std::path::Path;

use super::Checked;
use crate::cli::{account_file, campaign_file, scenarios};
use crate::course;
use crate::record::store::{self, StoreError};
use crate::scenario::{Loaded, Problem, SourceFiles};
use crate::text::Language;

impl Checked {
    /// Reads every campaign, account and course that a path means; `false` if there is none.
    pub(super) fn read_others(&mut self, path: &Path, language: Language) -> bool {
        let campaigns = store::campaign_folders(path);
        for folder in &campaigns {
            match campaign_file::read(folder, language) {
                Ok(read) => self.campaigns.push(read),
                Err(error) => self.unusable.push(error),
            }
        }
        let accounts = store::account_folders(path);
        for folder in &accounts {
            match account_file::read(folder, language) {
                Ok((_, read)) => self.accounts.push(read),
                Err(error) => self.unusable.push(error),
            }
        }
        let courses = store::courses_of(path);
        for folder in &courses {
            match read_course(folder) {
                Ok(read) => {
                    self.courses += 1;
                    self.course_files.extend(read);
                }
                Err(error) => self.unusable.push(error.text(language)),
            }
        }
        !(campaigns.is_empty() && accounts.is_empty() && courses.is_empty())
    }
}

/// Each file of the course that has problems is one entry.
fn read_course(folder: &Path) -> Result<Vec<scenarios::Read>, StoreError> {
    let files = store::read_course(folder)?;
    let mut by_file: BTreeMap<String, Vec<Problem>> = BTreeMap::new();
    for problem in course::load(&files).problems {
        by_file.entry(problem.file.clone()).or_default().push(problem);
    }
    let read = |(name, problems): (String, Vec<Problem>)| scenarios::Read {
        folder: folder.to_owned(),
        files: SourceFiles {
            scenario: files.text_of(&name).to_owned(),
            ..SourceFiles::default()
        },
        loaded: found(problems),
    };
    Ok(by_file.into_iter().map(read).collect())
}

/// Problems, and nothing that could be played as a talk.
fn found(problems: Vec<Problem>) -> Loaded {
    Loaded {
        scenario: None,
        problems,
        title: None,
    }
}
