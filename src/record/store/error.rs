//! What can go wrong with a file, told to players and authors.

use std::path::{Path, PathBuf};

use crate::scenario::SCENARIO_FILE;
use crate::text::{Language, words};

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
