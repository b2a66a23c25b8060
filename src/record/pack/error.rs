//! Why a pack is refused, each reason with its stable code.

use std::path::PathBuf;

use super::limits::*;
use crate::record::store::StoreError;
use crate::text::{Language, words};

/// A rule that a pack breaks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    #[error("not a zip file, or its list of contents is damaged")]
    NotZip,
    #[error("{bytes} bytes; at most {MAX_PACK_BYTES} are read")]
    TooLarge { bytes: usize },
    #[error("{count} entries; at most {MAX_ENTRIES} are read")]
    TooManyEntries { count: usize },
    #[error("{count} scenarios; at most {MAX_SCENARIOS} are read")]
    TooManyScenarios { count: usize },
    #[error("no scenario in it")]
    Nothing,
    /// `..`, an absolute path, a drive letter, a backslash, a name that Windows gives to devices.
    #[error("{name:?} leads out of the pack")]
    Escapes { name: String },
    #[error("{name:?} is too long or too deep")]
    TooDeep { name: String },
    #[error("a name that is not UTF-8: {name:?}")]
    NameNotText { name: String },
    #[error("{name:?} is there twice")]
    Twice { name: String },
    /// Two names that differ in capitals alone are one file on many machines.
    #[error("{name:?} and {other:?} differ in capitals alone")]
    CaseClash { name: String, other: String },
    #[error("{name:?} is a link")]
    Link { name: String },
    #[error("{name:?} is encrypted")]
    Encrypted { name: String },
    #[error("{name:?} is packed in a way other than deflate")]
    Method { name: String },
    #[error("{name:?} unpacks to {ratio} times its size")]
    Bomb { name: String, ratio: u64 },
    #[error("{bytes} bytes unpacked; at most {MAX_UNPACKED_BYTES}")]
    Unpacked { bytes: u64 },
    #[error("{name:?} shares its bytes with another entry")]
    Overlap { name: String },
    #[error("{name:?} is an archive within the pack")]
    Nested { name: String },
    #[error("{name:?} is damaged")]
    Damaged { name: String },
    #[error("{name:?} is longer than {limit} bytes")]
    FileTooLarge { name: String, limit: usize },
    #[error("{name:?} is not UTF-8 text")]
    NotText { name: String },
    /// Two scenarios whose folders have the same name.
    #[error("two scenarios are called {id:?}")]
    SameId { id: String },
    #[error("{id:?} cannot be a scenario's name")]
    BadId { id: String },
}

impl PackError {
    /// Stable, never used again for something else.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotZip => "P001",
            Self::TooLarge { .. } => "P002",
            Self::TooManyEntries { .. } => "P003",
            Self::TooManyScenarios { .. } => "P004",
            Self::Nothing => "P005",
            Self::Escapes { .. } => "P006",
            Self::TooDeep { .. } => "P007",
            Self::NameNotText { .. } => "P008",
            Self::Twice { .. } => "P009",
            Self::CaseClash { .. } => "P010",
            Self::Link { .. } => "P011",
            Self::Encrypted { .. } => "P012",
            Self::Method { .. } => "P013",
            Self::Bomb { .. } => "P014",
            Self::Unpacked { .. } => "P015",
            Self::Overlap { .. } => "P016",
            Self::Nested { .. } => "P017",
            Self::Damaged { .. } => "P018",
            Self::FileTooLarge { .. } => "P019",
            Self::NotText { .. } => "P020",
            Self::SameId { .. } => "P021",
            Self::BadId { .. } => "P022",
        }
    }

    /// What is wrong, with the remedy, in a sentence for trainers.
    pub fn text(&self, language: Language) -> String {
        let words = words(language);
        let shown = |name: &str| -> String { name.chars().flat_map(char::escape_debug).take(120).collect() };
        let key = format!("pack-{}", self.code().to_lowercase());
        let filled: Vec<(&str, fluent_bundle::FluentValue<'_>)> = match self {
            Self::NotZip | Self::Nothing => Vec::new(),
            Self::TooLarge { bytes } => vec![("bytes", (*bytes).into()), ("limit", MAX_PACK_BYTES.into())],
            Self::TooManyEntries { count } => vec![("count", (*count).into()), ("limit", MAX_ENTRIES.into())],
            Self::TooManyScenarios { count } => vec![("count", (*count).into()), ("limit", MAX_SCENARIOS.into())],
            Self::Unpacked { bytes } => vec![("bytes", (*bytes).into()), ("limit", MAX_UNPACKED_BYTES.into())],
            Self::Bomb { name, ratio } => vec![
                ("name", shown(name).into()),
                ("ratio", (*ratio).into()),
                ("limit", MAX_RATIO.into()),
            ],
            Self::CaseClash { name, other } => vec![("name", shown(name).into()), ("other", shown(other).into())],
            Self::FileTooLarge { name, limit } => vec![("name", shown(name).into()), ("limit", (*limit).into())],
            Self::SameId { id } | Self::BadId { id } => vec![("name", shown(id).into())],
            Self::Escapes { name }
            | Self::TooDeep { name }
            | Self::NameNotText { name }
            | Self::Twice { name }
            | Self::Link { name }
            | Self::Encrypted { name }
            | Self::Method { name }
            | Self::Overlap { name }
            | Self::Nested { name }
            | Self::Damaged { name }
            | Self::NotText { name } => vec![("name", shown(name).into())],
        };
        words.with(&key, &filled)
    }
}

/// Why a pack's file cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    #[error(transparent)]
    Unreadable(StoreError),
    #[error("{}: {error}", .path.display())]
    Refused { path: PathBuf, error: PackError },
}

impl OpenError {
    /// `refused[P006]: pack.zip: …`, in a sentence for trainers.
    pub fn text(&self, language: Language) -> String {
        match self {
            Self::Unreadable(error) => error.text(language),
            Self::Refused { path, error } => words(language).with(
                "pack-refused",
                &[
                    ("code", error.code().into()),
                    ("path", path.display().to_string().into()),
                    ("reason", error.text(language).into()),
                ],
            ),
        }
    }
}
