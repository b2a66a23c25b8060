//! What a class report has to say about a file.

use crate::record::journal::{ReplayError, Unreadable};
use crate::text::{Language, words};

/// A file and what is to be said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub file: String,
    pub trouble: Trouble,
}

/// Why a file is left out, or wants a look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The disk's reason.
    NotRead(String),
    NoJournal,
    Newer,
    /// The scenario's id.
    NoScenario(String),
    CannotPlay,
    Unfinished,
    /// Counted, as far as it is sound.
    Damaged,
    /// Counted, by today's rules; then others were in force.
    Differs,
    /// Counted; the scenario is not the edition at hand. Its id.
    OtherEdition(String),
    /// Another learner's file holds the same attempt; this one is left out.
    SameAsOf(String),
    /// A line of the table of marks names someone, or an attempt, that is not there.
    UnknownLearner {
        line: u64,
        learner: String,
    },
    UnknownAttempt {
        line: u64,
        attempt: String,
    },
    /// The table of marks cannot be read from this line on.
    BadTable {
        line: u64,
    },
}

impl From<Unreadable> for Trouble {
    fn from(error: Unreadable) -> Self {
        match error {
            Unreadable::NoHeader => Trouble::NoJournal,
            Unreadable::Newer(_) => Trouble::Newer,
        }
    }
}

impl From<ReplayError> for Trouble {
    fn from(_: ReplayError) -> Self {
        Trouble::CannotPlay
    }
}

impl Trouble {
    /// The name in JSON.
    pub fn name(&self) -> &'static str {
        match self {
            Trouble::NotRead(_) => "not-read",
            Trouble::NoJournal => "no-journal",
            Trouble::Newer => "newer",
            Trouble::NoScenario(_) => "no-scenario",
            Trouble::CannotPlay => "cannot-play",
            Trouble::Unfinished => "unfinished",
            Trouble::Damaged => "damaged",
            Trouble::Differs => "differs",
            Trouble::OtherEdition(_) => "other-edition",
            Trouble::SameAsOf(_) => "same-as-of",
            Trouble::UnknownLearner { .. } => "unknown-learner",
            Trouble::UnknownAttempt { .. } => "unknown-attempt",
            Trouble::BadTable { .. } => "bad-table",
        }
    }

    /// In a sentence, with the remedy where there is one.
    pub fn text(&self, language: Language) -> String {
        let words = words(language);
        let key = format!("class-note-{}", self.name());
        match self {
            Trouble::NotRead(reason) => words.with(&key, &[("reason", reason.as_str().into())]),
            Trouble::NoScenario(scenario) | Trouble::OtherEdition(scenario) => {
                words.with(&key, &[("scenario", scenario.as_str().into())])
            }
            Trouble::SameAsOf(learner) => words.with(&key, &[("learner", learner.as_str().into())]),
            Trouble::UnknownLearner { line, learner } => {
                words.with(&key, &[("line", (*line).into()), ("learner", learner.as_str().into())])
            }
            Trouble::UnknownAttempt { line, attempt } => {
                words.with(&key, &[("line", (*line).into()), ("attempt", attempt.as_str().into())])
            }
            Trouble::BadTable { line } => words.with(&key, &[("line", (*line).into())]),
            _ => words.get(&key),
        }
    }

    /// Whether the trainer should look; an attempt that is still under way is nothing to mend.
    pub fn is_problem(&self) -> bool {
        !matches!(self, Trouble::Unfinished)
    }
}
