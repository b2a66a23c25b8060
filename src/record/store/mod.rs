//! The one module that touches the disk: where scenarios and assets lie, the text of a scenario
//! folder, the player's settings; and the [`Shelf`] that journals are kept on.
//!
//! Nothing here judges what a file says: the text goes to [`crate::scenario`], which does.

mod beside;
mod create;
mod disk;
mod memory;
mod private;
mod shelf;
mod tree;
mod walk;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::{env, fs};

use super::settings::Settings;
use crate::account::{self, ACCOUNT_FILE};
use crate::course::{COURSE_FILE, CourseFiles, LESSONS};
use crate::market::CAMPAIGN_FILE;
use crate::scenario::{SCENARIO_FILE, SourceFiles, limits::MAX_FILE_BYTES};
use crate::text::{Language, words};

pub use create::{Readers, create_file};
pub use disk::Disk;
pub use memory::Memory;
pub use private::{NotPrivate, read_private};
pub use shelf::{Sheet, Shelf, ShelfError};
pub use walk::{Found, find_attempts};

/// How far below the folder given scenarios are looked for; also ends a ring of links.
const DEEPEST: usize = 4;

/// Why a file could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    #[error("there is no file or folder {}", .0.display())]
    Missing(PathBuf),
    /// A file where a scenario's folder was expected.
    #[error("{} is not a scenario folder", .0.display())]
    NotAFolder(PathBuf),
    #[error("the folder {} holds no {SCENARIO_FILE}", .0.display())]
    NoScenario(PathBuf),
    #[error("{} has {bytes} bytes; at most {limit} are read", .path.display())]
    TooLarge { path: PathBuf, bytes: u64, limit: usize },
    /// Byte and line of the first byte that is not UTF-8; the byte from 0, the line from 1.
    #[error("{} is not UTF-8: line {line}, byte {byte}; save the file as UTF-8", .path.display())]
    NotUtf8 { path: PathBuf, byte: usize, line: usize },
    #[error("{} could not be read: {reason}", .path.display())]
    Unreadable { path: PathBuf, reason: String },
    #[error("{} could not be written: {reason}", .path.display())]
    Unwritable { path: PathBuf, reason: String },
    /// A settings file that says something else; `kept` is where it lies now.
    #[error("the settings in {} could not be understood: {reason}", .path.display())]
    BadSettings {
        path: PathBuf,
        kept: Option<PathBuf>,
        reason: String,
    },
}

impl StoreError {
    /// What happened, with the remedy, in a sentence for players and authors.
    pub fn text(&self, language: Language) -> String {
        let name = |path: &Path| path.display().to_string();
        let words = words(language);
        match self {
            StoreError::Missing(path) => words.with("problem-missing", &[("path", name(path).into())]),
            StoreError::NotAFolder(path) => words.with("problem-not-a-folder", &[("path", name(path).into())]),
            StoreError::NoScenario(path) => words.with("problem-no-scenario", &[("path", name(path).into())]),
            StoreError::TooLarge { path, bytes, limit } => words.with(
                "problem-too-large",
                &[
                    ("path", name(path).into()),
                    ("bytes", (*bytes).into()),
                    ("limit", (*limit).into()),
                ],
            ),
            StoreError::NotUtf8 { path, byte, line } => words.with(
                "problem-not-utf8",
                &[
                    ("path", name(path).into()),
                    ("byte", (*byte).into()),
                    ("line", (*line).into()),
                ],
            ),
            StoreError::Unreadable { path, reason } => words.with(
                "problem-unreadable",
                &[("path", name(path).into()), ("reason", reason.as_str().into())],
            ),
            StoreError::Unwritable { path, reason } => words.with(
                "problem-unwritable",
                &[("path", name(path).into()), ("reason", reason.as_str().into())],
            ),
            StoreError::BadSettings { kept: Some(kept), .. } => {
                words.with("problem-bad-settings", &[("kept", name(kept).into())])
            }
            StoreError::BadSettings { path, kept: None, .. } => {
                words.with("problem-bad-settings-stay", &[("path", name(path).into())])
            }
        }
    }
}

/// The folder of scenarios: the first of [`places`] that is there.
pub fn find_scenarios_dir() -> Option<PathBuf> {
    places("scenarios").into_iter().find(|place| place.is_dir())
}

/// The folder of fonts and portraits: the first of [`places`] that is there.
pub fn find_assets_dir() -> Option<PathBuf> {
    places("assets").into_iter().find(|place| place.is_dir())
}

/// The folder of journals and copies of scenarios: `YINXIN_DATA_DIR` if that is set, else the one
/// that the platform has for a program's data; `None` where it has none.
#[cfg(any(feature = "cli", feature = "game"))]
pub fn data_dir() -> Option<PathBuf> {
    let given = env::var_os("YINXIN_DATA_DIR").filter(|folder| !folder.is_empty());
    given
        .map(PathBuf::from)
        .or_else(|| directories::ProjectDirs::from("", "", "yinxin").map(|folders| folders.data_dir().to_owned()))
}

/// The folder of settings: `YINXIN_CONFIG_DIR` if that is set, else the one that the platform has for
/// it; `None` where it has none.
#[cfg(any(feature = "cli", feature = "game"))]
pub fn config_dir() -> Option<PathBuf> {
    let given = env::var_os("YINXIN_CONFIG_DIR").filter(|folder| !folder.is_empty());
    given
        .map(PathBuf::from)
        .or_else(|| directories::ProjectDirs::from("", "", "yinxin").map(|folders| folders.config_dir().to_owned()))
}

/// Where files to hand on are written: `YINXIN_FILES_DIR` if that is set, else a folder of our own
/// among the player's documents, else in their home; `None` where there is neither.
#[cfg(any(feature = "cli", feature = "game"))]
pub fn files_dir() -> Option<PathBuf> {
    let given = env::var_os("YINXIN_FILES_DIR").filter(|folder| !folder.is_empty());
    given.map(PathBuf::from).or_else(|| {
        let folders = directories::UserDirs::new()?;
        let documents = folders.document_dir().unwrap_or(folders.home_dir());
        Some(documents.join("Yinxin"))
    })
}

/// Where a folder of that name is looked for, nearest first: beside the program, in the folders
/// above it, and in the source tree that the program was built from.
pub fn places(name: &str) -> Vec<PathBuf> {
    let mut places: Vec<PathBuf> = env::current_exe()
        .ok()
        .and_then(|program| program.parent().map(Path::to_owned))
        .map(|folder| folder.ancestors().map(|above| above.join(name)).collect())
        .unwrap_or_default();
    places.push(Path::new(env!("CARGO_MANIFEST_DIR")).join(name));
    places.dedup();
    places
}

/// The scenario folders at and below a path, sorted by path; empty if there are none. The path
/// may be a folder of scenarios, one scenario's folder, or its `scenario.ron`.
///
/// # Errors
/// If there is nothing at the path, or another file.
pub fn scenario_folders(path: &Path) -> Result<Vec<PathBuf>, StoreError> {
    if path.is_file() {
        let folder = scenario_folder(path).ok_or_else(|| StoreError::NotAFolder(path.to_owned()))?;
        return Ok(vec![folder]);
    }
    if !path.is_dir() {
        return Err(StoreError::Missing(path.to_owned()));
    }
    let mut found = Vec::new();
    collect(SCENARIO_FILE, path, DEEPEST, &mut found);
    found.sort();
    Ok(found)
}

/// The campaign folders at and below a path, sorted by path; the path may be a `campaign.ron` too.
/// Empty if there are none, or nothing is there.
pub fn campaign_folders(path: &Path) -> Vec<PathBuf> {
    folders_with(CAMPAIGN_FILE, path)
}

/// The same of accounts and their `account.ron`.
pub fn account_folders(path: &Path) -> Vec<PathBuf> {
    folders_with(ACCOUNT_FILE, path)
}

fn folders_with(name: &str, path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        let is_one = path.file_name().is_some_and(|own| own == name);
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        return is_one
            .then(|| folder.unwrap_or(Path::new(".")).to_owned())
            .into_iter()
            .collect();
    }
    let mut found = Vec::new();
    collect(name, path, DEEPEST, &mut found);
    found.sort();
    found
}

/// The folders at and below that one which hold a file of that name.
fn collect(file: &str, folder: &Path, depth: usize, found: &mut Vec<PathBuf>) {
    if folder.join(file).exists() {
        found.push(folder.to_owned());
    }
    let Some(depth) = depth.checked_sub(1) else { return };
    // A folder that may not be listed holds nothing that could be played.
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        if !hidden && entry.path().is_dir() {
            collect(file, &entry.path(), depth, found);
        }
    }
}

/// The folder of a `scenario.ron`; `None` for any other file.
fn scenario_folder(file: &Path) -> Option<PathBuf> {
    if file.file_name()? != SCENARIO_FILE {
        return None;
    }
    let folder = file.parent()?;
    Some(if folder.as_os_str().is_empty() {
        PathBuf::from(".")
    } else {
        folder.to_owned()
    })
}

/// The texts of one scenario: its folder, or the `scenario.ron` in it.
///
/// # Errors
/// The first file that is missing, too large, unreadable or not UTF-8.
pub fn read_scenario(path: &Path) -> Result<SourceFiles, StoreError> {
    if !path.exists() {
        return Err(StoreError::Missing(path.to_owned()));
    }
    let folder = if path.is_dir() {
        path.to_owned()
    } else {
        scenario_folder(path).ok_or_else(|| StoreError::NotAFolder(path.to_owned()))?
    };
    let file = folder.join(SCENARIO_FILE);
    if !file.exists() {
        return Err(StoreError::NoScenario(folder));
    }
    let scenario = read_text(&file)?;
    let mut translations = Vec::new();
    for language in Language::ALL {
        let file = folder.join(format!("{}.ftl", language.code()));
        if file.exists() {
            translations.push((language, read_text(&file)?));
        }
    }
    Ok(SourceFiles {
        id: folder_name(&folder),
        scenario,
        translations,
    })
}

/// The texts of one account: its folder, or the `account.ron` in it.
///
/// # Errors
/// The first file that is missing, too large, unreadable or not UTF-8.
pub fn read_account(path: &Path) -> Result<account::Files, StoreError> {
    let file = if path.is_dir() {
        path.join(ACCOUNT_FILE)
    } else {
        path.to_owned()
    };
    let account = read_text(&file)?;
    let mut texts = Vec::new();
    for language in Language::ALL {
        let beside = file.with_file_name(format!("{}.ftl", language.code()));
        if beside.exists() {
            texts.push((language, read_text(&beside)?));
        }
    }
    let folder = file.parent().unwrap_or(Path::new("."));
    let beside = beside::beside(folder, &account::talks_named(&account));
    Ok(account::Files {
        account,
        texts,
        beside: Some(beside),
    })
}

/// The files of a course: its `course.ron`, or the folder in which that lies, with the lessons, and the
/// names of the scenarios, campaigns and accounts, beside it.
///
/// # Errors
/// The first file that is missing, too large, unreadable or not UTF-8.
pub fn read_course(path: &Path) -> Result<CourseFiles, StoreError> {
    let file = if path.is_dir() {
        path.join(COURSE_FILE)
    } else {
        path.to_owned()
    };
    let folder = file.parent().unwrap_or(Path::new("."));
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let mut lessons = Vec::new();
    for file in files_in(&folder.join(LESSONS)) {
        if let Some(id) = file
            .file_stem()
            .filter(|_| file.extension().is_some_and(|end| end == "ron"))
        {
            lessons.push((id.to_string_lossy().into_owned(), read_text(&file)?));
        }
    }
    let holding = |file: &str| {
        let found = files_in(folder).into_iter().filter(|place| place.join(file).is_file());
        found.map(|place| folder_name(&place)).collect()
    };
    Ok(CourseFiles {
        course: read_text(&file)?,
        lessons,
        campaigns: holding(CAMPAIGN_FILE),
        accounts: holding(ACCOUNT_FILE),
        scenarios: scenario_folders(folder)?
            .iter()
            .map(|place| folder_name(place))
            .collect(),
    })
}

/// What lies in a folder, by name; nothing where there is none.
pub(super) fn files_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    found.sort();
    found
}

/// The folder of the course that a path means whole or in part: at or below it, or, for a lesson and the
/// folder of lessons, the one around it.
pub fn courses_of(path: &Path) -> Vec<PathBuf> {
    let is_lessons = |folder: &Path| folder_name(folder) == LESSONS;
    let lessons = if path.is_file() { path.parent() } else { Some(path) };
    let around = lessons
        .filter(|folder| is_lessons(folder))
        .map(|folder| folder.join(".."));
    match around.filter(|folder| folder.join(COURSE_FILE).is_file()) {
        Some(folder) => vec![folder],
        None => folders_with(COURSE_FILE, path),
    }
}

/// The name of a scenario's folder, which is the scenario's id; also for `.` and `..`.
pub fn folder_name(folder: &Path) -> String {
    let whole = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    let name = folder.file_name().or_else(|| whole.file_name());
    name.map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

/// The bytes of a file. The size is looked at first: a file of gigabytes is never read.
fn read_bytes(path: &Path, limit: usize) -> Result<Vec<u8>, StoreError> {
    let unreadable = |error: io::Error| StoreError::Unreadable {
        path: path.to_owned(),
        reason: error.to_string(),
    };
    let facts = fs::metadata(path).map_err(unreadable)?;
    if !facts.is_file() {
        return Err(unreadable(io::Error::from(io::ErrorKind::InvalidInput)));
    }
    if facts.len() > limit as u64 {
        return Err(StoreError::TooLarge {
            path: path.to_owned(),
            bytes: facts.len(),
            limit,
        });
    }
    fs::read(path).map_err(unreadable)
}

/// A text file of at most [`MAX_FILE_BYTES`], without the byte order mark that some editors
/// write.
pub(crate) fn read_text(path: &Path) -> Result<String, StoreError> {
    let bytes = read_bytes(path, MAX_FILE_BYTES)?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let byte = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..byte].iter().filter(|&&byte| byte == b'\n').count() + 1;
        StoreError::NotUtf8 {
            path: path.to_owned(),
            byte,
            line,
        }
    })?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// Writes a file whole or not at all: to a file beside it first, which then takes its place.
///
/// # Errors
/// [`StoreError::Unwritable`]; what stood there before is then as it was.
pub fn write_text(path: &Path, text: &str) -> Result<(), StoreError> {
    write_file(path, text.as_bytes())
}

/// The bytes of a file of at most `limit` bytes; the size is looked at first.
///
/// # Errors
/// If it is missing, too large, no file or unreadable.
pub fn read_file(path: &Path, limit: usize) -> Result<Vec<u8>, StoreError> {
    if !path.exists() {
        return Err(StoreError::Missing(path.to_owned()));
    }
    read_bytes(path, limit)
}

/// Finds out whether [`write_file`] will find room for a file there, before hours are spent on
/// what is to be written: makes its folders, and a file beside it that goes at once.
///
/// # Errors
/// [`StoreError::Unwritable`].
pub fn try_to_write(path: &Path) -> Result<(), StoreError> {
    let trial = path.with_extension(format!("{}.try", std::process::id()));
    let tried = free_for_a_file(path).and_then(|()| write_whole(&trial, &[]));
    tried.map_err(|error| StoreError::Unwritable {
        path: path.to_owned(),
        reason: error.to_string(),
    })?;
    // Nobody looks for it; left behind it would only puzzle someone.
    let _ = fs::remove_file(&trial);
    Ok(())
}

/// Writes a file whole or not at all: to a file beside it first, which then takes its place.
///
/// # Errors
/// [`StoreError::Unwritable`]; what was there before is then as it was.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let written = free_for_a_file(path).and_then(|()| write_whole(path, bytes));
    written.map_err(|error| StoreError::Unwritable {
        path: path.to_owned(),
        reason: error.to_string(),
    })
}

fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = path.with_extension(format!("{}.tmp", std::process::id()));
    let written = || {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut file = fs::File::create(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    written().inspect_err(|_| {
        // What is left of it would only puzzle someone.
        let _ = fs::remove_file(&beside);
    })
}

/// A file may take the place of a file, never of a folder or of a device as `/dev/null`.
fn free_for_a_file(path: &Path) -> io::Result<()> {
    if fs::metadata(path).is_ok_and(|facts| !facts.is_file()) {
        return Err(io::Error::other("something else is there that is no file"));
    }
    Ok(())
}

/// Where a player's settings are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsFile {
    /// `None` where the machine has no place for settings; then they last for one run.
    path: Option<PathBuf>,
}

impl SettingsFile {
    /// In the folder that the platform has for it, or in `YINXIN_CONFIG_DIR` if that is set.
    #[cfg(feature = "game")]
    pub fn of_player() -> Self {
        Self {
            path: config_dir().map(|folder| folder.join("settings.ron")),
        }
    }

    /// In this folder.
    pub fn within(folder: &Path) -> Self {
        Self {
            path: Some(folder.join("settings.ron")),
        }
    }

    /// Whether settings were ever kept; also where there is no place to keep them.
    pub fn exists(&self) -> bool {
        self.path.as_deref().is_none_or(Path::exists)
    }

    /// The settings as they were kept, and what was wrong with the file. Never fails: without a
    /// file, and with a bad one, they are as for a new player. A bad file is kept aside as
    /// `settings.ron.bad`, so that the next change does not destroy it.
    pub fn load(&self) -> (Settings, Option<StoreError>) {
        let new_player = Settings {
            language: language_of_environment(),
            ..Settings::default()
        };
        let Some(path) = self.path.as_deref().filter(|path| path.exists()) else {
            return (new_player, None);
        };
        let reason = match read_text(path) {
            Ok(text) => match Settings::read(&text) {
                Ok(settings) => return (settings, None),
                Err(reason) => reason,
            },
            Err(error @ (StoreError::TooLarge { .. } | StoreError::NotUtf8 { .. })) => error.to_string(),
            Err(error) => return (new_player, Some(error)),
        };
        let aside = path.with_extension("ron.bad");
        let kept = fs::rename(path, &aside).is_ok().then_some(aside);
        let bad = StoreError::BadSettings {
            path: path.to_owned(),
            kept,
            reason,
        };
        (new_player, Some(bad))
    }

    /// Keeps the settings for the next run.
    ///
    /// # Errors
    /// [`StoreError::Unwritable`]; what was kept before is then as it was.
    pub fn save(&self, settings: &Settings) -> Result<(), StoreError> {
        match &self.path {
            Some(path) => write_text(path, &settings.write()),
            None => Ok(()),
        }
    }
}

/// The language that the machine is set to, as far as we speak it; else English.
pub fn language_of_environment() -> Language {
    let set = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(set)
        .and_then(|locale| Language::from_code(&locale))
        .unwrap_or_default()
}
