//! The texts in a trainer's folders.

use std::path::{Path, PathBuf};

use super::{StoreError, beside, files, read_text};
use crate::account::{self, ACCOUNT_FILE};
use crate::course::{COURSE_FILE, CourseFiles, LESSONS};
use crate::market::CAMPAIGN_FILE;
use crate::scenario::{SCENARIO_FILE, SourceFiles};
use crate::text::Language;

/// How far below the folder given scenarios are looked for; also ends a ring of links.
const DEEPEST: usize = 4;

/// The scenario folders at and below a path, sorted by path; empty if there are none. The path
/// may be a folder of scenarios, one scenario's folder, or its `scenario.ron`.
///
/// # Errors
/// If there is nothing at the path, or another file.
pub fn scenario_folders(path: &Path) -> Result<Vec<PathBuf>, StoreError> {
    if files::is_file(path) {
        let folder = scenario_folder(path).ok_or_else(|| StoreError::NotAFolder(path.to_owned()))?;
        return Ok(vec![folder]);
    }
    if !files::is_dir(path) {
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
    if files::is_file(path) {
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
    if files::exists(&folder.join(file)) {
        found.push(folder.to_owned());
    }
    let Some(depth) = depth.checked_sub(1) else { return };
    // A folder that may not be listed holds nothing that could be played.
    for inner in files_in(folder) {
        let name = inner.file_name().unwrap_or_default();
        if !name.to_string_lossy().starts_with('.') && files::is_dir(&inner) {
            collect(file, &inner, depth, found);
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
    if !files::exists(path) {
        return Err(StoreError::Missing(path.to_owned()));
    }
    let folder = if files::is_dir(path) {
        path.to_owned()
    } else {
        scenario_folder(path).ok_or_else(|| StoreError::NotAFolder(path.to_owned()))?
    };
    let file = folder.join(SCENARIO_FILE);
    if !files::exists(&file) {
        return Err(StoreError::NoScenario(folder));
    }
    let scenario = read_text(&file)?;
    let mut translations = Vec::new();
    for language in Language::ALL {
        let file = folder.join(format!("{}.ftl", language.code()));
        if files::exists(&file) {
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
    let file = if files::is_dir(path) {
        path.join(ACCOUNT_FILE)
    } else {
        path.to_owned()
    };
    let account = read_text(&file)?;
    let mut texts = Vec::new();
    for language in Language::ALL {
        let beside = file.with_file_name(format!("{}.ftl", language.code()));
        if files::exists(&beside) {
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
    let file = if files::is_dir(path) {
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
        let found = files_in(folder)
            .into_iter()
            .filter(|place| files::is_file(&place.join(file)));
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
pub fn files_in(folder: &Path) -> Vec<PathBuf> {
    files::list(folder).unwrap_or_default()
}

/// The folder of the course that a path means whole or in part: at or below it, or, for a lesson and the
/// folder of lessons, the one around it.
pub fn courses_of(path: &Path) -> Vec<PathBuf> {
    let is_lessons = |folder: &Path| folder_name(folder) == LESSONS;
    let lessons = if files::is_file(path) {
        path.parent()
    } else {
        Some(path)
    };
    let around = lessons
        .filter(|folder| is_lessons(folder))
        .map(|folder| folder.join(".."));
    match around.filter(|folder| files::is_file(&folder.join(COURSE_FILE))) {
        Some(folder) => vec![folder],
        None => folders_with(COURSE_FILE, path),
    }
}

/// The name of a scenario's folder, which is the scenario's id; also for `.` and `..`.
pub fn folder_name(folder: &Path) -> String {
    let whole = files::canonical(folder).unwrap_or_else(|_| folder.to_owned());
    let name = folder.file_name().or_else(|| whole.file_name());
    name.map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}
