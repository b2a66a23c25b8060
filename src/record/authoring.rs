//! What the trainers' tools do with a scenario's files: make a folder, write a mended file back,
//! notice that something was saved.

use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::store::{StoreError, files_in, write_text};
use crate::account::ACCOUNT_FILE;
use crate::course::{COURSE_FILE, LESSONS};
use crate::market::CAMPAIGN_FILE;
use crate::scenario::SCENARIO_FILE;
use crate::text::Language;

/// Makes a new folder with this text as its `scenario.ron`; returns the file.
///
/// # Errors
/// [`StoreError::Unwritable`], also if there is something at the path already: nothing is ever
/// overwritten.
pub fn create_scenario(folder: &Path, text: &str) -> Result<PathBuf, StoreError> {
    let unwritable = |error: io::Error| StoreError::Unwritable {
        path: folder.to_owned(),
        reason: error.to_string(),
    };
    if let Some(above) = folder.parent() {
        fs::create_dir_all(above).map_err(unwritable)?;
    }
    // Making the folder is the test whether it was there: nobody can come in between.
    fs::create_dir(folder).map_err(unwritable)?;
    let file = folder.join(SCENARIO_FILE);
    write_text(&file, text)?;
    Ok(file)
}

/// Writes the `scenario.ron` of a folder back, whole or not at all, if the file still holds `was`.
/// A byte order mark, the file's permissions and a link that leads to it stay.
///
/// # Errors
/// [`StoreError::Unwritable`], also if the file has been changed meanwhile.
pub fn write_back(folder: &Path, was: &str, text: &str) -> Result<(), StoreError> {
    let link = folder.join(SCENARIO_FILE);
    let unwritable = |error: io::Error| StoreError::Unwritable {
        path: link.clone(),
        reason: error.to_string(),
    };
    let file = fs::canonicalize(&link).map_err(unwritable)?;
    let now = fs::read_to_string(&file).map_err(unwritable)?;
    let mark = if now.starts_with('\u{feff}') { "\u{feff}" } else { "" };
    if &now[mark.len()..] != was {
        return Err(unwritable(io::Error::other("it was changed meanwhile")));
    }
    let permissions = fs::metadata(&file).map_err(unwritable)?.permissions();
    write_text(&file, &format!("{mark}{text}"))?;
    fs::set_permissions(&file, permissions).map_err(unwritable)
}

/// When the files of a folder were last written and how long they are; equal stamps, equal files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    translations: Vec<Option<Written>>,
    /// The files that say what the folder is, each in its place; then the lessons of a course.
    own: Vec<Option<Written>>,
}

type Written = (SystemTime, u64);

/// What a trainer writes, each in a folder of its own; a course lies among the others.
const OWN_FILES: [&str; 4] = [SCENARIO_FILE, CAMPAIGN_FILE, ACCOUNT_FILE, COURSE_FILE];

impl Stamp {
    /// Whether the folder's own file is there, and none of its files is empty.
    pub fn has_text(&self) -> bool {
        let mut written = self.own.iter().flatten().peekable();
        written.peek().is_some() && written.all(|(_, bytes)| *bytes > 0)
    }
}

/// The stamp of a folder of a scenario, campaign, account or course as it is now; a missing file has
/// its place in it too.
pub fn stamp(folder: &Path) -> Stamp {
    let of = |metadata: Metadata| Some((metadata.modified().ok()?, metadata.len()));
    let file = |path: PathBuf| fs::metadata(path).ok().and_then(of);
    let translation = |language: Language| file(folder.join(format!("{}.ftl", language.code())));
    let mut own: Vec<Option<Written>> = OWN_FILES.iter().map(|name| file(folder.join(name))).collect();
    if own.last().is_some_and(Option::is_some) {
        own.extend(files_in(&folder.join(LESSONS)).into_iter().map(file));
    }
    Stamp {
        translations: Language::ALL.map(translation).to_vec(),
        own,
    }
}

/// Writes a translation file of a folder, whole or not at all, if it still holds `was` (`None`: it
/// is not there). A byte order mark and a link that leads to the file stay.
///
/// # Errors
/// [`StoreError::Unwritable`], also if the file has been changed meanwhile.
pub fn write_translation(file: &Path, was: Option<&str>, text: &str) -> Result<(), StoreError> {
    let unwritable = |error: io::Error| StoreError::Unwritable {
        path: file.to_owned(),
        reason: error.to_string(),
    };
    let changed = || unwritable(io::Error::other("it was changed meanwhile"));
    let Some(was) = was else {
        return if file.exists() {
            Err(changed())
        } else {
            write_text(file, text)
        };
    };
    let file = fs::canonicalize(file).map_err(unwritable)?;
    let now = fs::read_to_string(&file).map_err(unwritable)?;
    let mark = if now.starts_with('\u{feff}') { "\u{feff}" } else { "" };
    if &now[mark.len()..] != was {
        return Err(changed());
    }
    let permissions = fs::metadata(&file).map_err(unwritable)?.permissions();
    write_text(&file, &format!("{mark}{text}"))?;
    fs::set_permissions(&file, permissions).map_err(unwritable)
}
