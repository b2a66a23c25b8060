//! What is wrong with a scenario, as data. Drawing it is the work of `cli` and `game`.

use crate::text::Language;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Cannot be played.
    Error,
    /// Can be played, but is probably not what was meant.
    Warning,
    /// A reminder that the author left.
    Note,
}

impl Severity {
    /// The name in JSON and in reports.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// A stretch of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Bytes from the start of the file, first and one past the last; may be empty.
    pub start: u32,
    pub end: u32,
    /// From 1.
    pub line: u32,
    /// From 1, in characters, as editors count.
    pub column: u32,
}

/// A sentence in both languages of the interface; [`Problem`]s are told in either.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub english: String,
    pub chinese: String,
}

impl Said {
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::English => &self.english,
            Language::Chinese => &self.chinese,
        }
    }
}

/// One stretch of a file, replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub place: Place,
    /// What stands there afterwards.
    pub text: String,
}

/// Something wrong with a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// `E012`, `W003`, `N001`: stable, never used again for something else.
    pub code: &'static str,
    pub severity: Severity,
    /// Name of the file in the scenario's folder: `scenario.ron`, `zh.ftl`.
    pub file: String,
    pub place: Place,
    /// Lower case, no full stop, names in quotes.
    pub message: Said,
    /// What to do about it.
    pub hint: Option<Said>,
    /// The id of what it is about, where it has one.
    pub id: Option<String>,
    /// What mends it, where that needs no decision by the author: in the order of the file, never
    /// overlapping, on one line. Empty where it does.
    pub fix: Vec<Edit>,
}
