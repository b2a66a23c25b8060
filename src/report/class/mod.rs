//! The report of a class: everyone's attempts side by side.
//!
//! Made of journals and replay files, each played again, so that a mark is what the choices came to
//! and not what a file says. What cannot be read is listed with its reason and left out. Attempts
//! with a choice taken back are practice: listed, but not counted. Here floats are fine: averages.

mod attempt;
mod compare;
mod csv;
mod gather;
mod html;
mod items;
mod json;
mod library;
mod marks;
mod names;
#[cfg(feature = "cli")]
mod parquet;
mod trouble;

use std::collections::BTreeMap;

pub use attempt::Attempt;
pub use compare::{Heat, Progress, heat, progress};
pub use gather::{Read, gather, read_attempt};
pub use items::{Item, Missed, items, missed, point_biserial};
pub use library::Library;
pub use marks::{Mark, Marks};
pub use names::learner_in;
pub use trouble::{Note, Trouble};

use crate::record::Moment;
use crate::text::Language;

/// The file in the folder of a class that the trainer edits.
pub const MARKS_FILE: &str = "marks.csv";

/// A class, ready to be written in one of the formats.
pub struct Class {
    /// Finished ones, by learner and then by their end.
    pub attempts: Vec<Attempt>,
    /// What was left out, or wants a look; by file.
    pub notes: Vec<Note>,
    pub marks: Marks,
    /// Whether attempts with a choice taken back count too.
    pub with_practice: bool,
    pub made_at: Moment,
    pub language: Language,
}

impl Class {
    /// The attempts that count, in order.
    pub fn counted(&self) -> impl Iterator<Item = &Attempt> {
        self.attempts
            .iter()
            .filter(|attempt| self.with_practice || !attempt.practice)
    }

    /// The counted attempts of each learner, in order of their end.
    fn by_learner(&self) -> BTreeMap<&str, Vec<&Attempt>> {
        let mut learners: BTreeMap<&str, Vec<&Attempt>> = BTreeMap::new();
        for attempt in self.counted() {
            learners.entry(&attempt.learner).or_default().push(attempt);
        }
        learners
    }

    /// One page that needs nothing else, and prints on A4.
    pub fn html(&self) -> String {
        html::page(self)
    }

    /// One object, with a field for everything that the page shows.
    pub fn json(&self) -> String {
        json::object(self)
    }

    /// One line an attempt, after a line with the names of the columns (RFC 4180, UTF-8).
    pub fn csv(&self) -> String {
        csv::table(self)
    }

    /// The rows of [`csv`](Self::csv) as Parquet.
    #[cfg(feature = "cli")]
    pub fn parquet(&self) -> Vec<u8> {
        parquet::file(self)
    }
}
