//! A month's file, read.

use super::entry::{Began, Ended, Entry, FORMAT, OwnNote, Talking};
use crate::record::Moment;
use crate::record::journal::line::{Check, read_line};
use crate::record::store::ShelfError;
use crate::text::{Language, words};

/// Why a file cannot be played on. It is left as it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    #[error(transparent)]
    Shelf(#[from] ShelfError),
    /// Its first line is none of ours.
    #[error("it is no month of this program")]
    Foreign,
    #[error("it was written by a later version of the program")]
    Newer,
    /// From 1.
    #[error("line {line} has been changed or is damaged")]
    Damaged { line: usize },
}

impl Unreadable {
    /// What is wrong, in a sentence for players.
    pub fn text(&self, file: &str, language: Language) -> String {
        let words = words(language);
        let file = ("file", file.to_owned().into());
        match self {
            Unreadable::Shelf(error) => error.text(language),
            Unreadable::Foreign => words.with("month-file-foreign", &[file]),
            Unreadable::Newer => words.with("month-file-newer", &[file]),
            Unreadable::Damaged { line } => words.with("month-file-damaged", &[file, ("line", (*line).into())]),
        }
    }
}

/// What stands in a sound file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub began: Began,
    /// In order, as in a script.
    pub decisions: Vec<String>,
    /// The day that it has become; 1 before the first decision.
    pub day: u16,
    /// A talk that was left in its middle; its act is not decided yet.
    pub talking: Option<Talking>,
    /// All that were written, in order; `None` = it was taken away.
    pub notes: Vec<Option<OwnNote>>,
    pub ended: Option<Ended>,
    /// When something was last written.
    pub last: Moment,
    /// Bytes that are sound; what a crash cut off stands behind them.
    pub(super) length: u64,
    pub(super) check: Check,
}

impl Kept {
    /// # Errors
    /// If it is none of ours, or something in it does not fit.
    pub fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        let (first, taken, check) = read_line::<Entry>(bytes, "").ok_or(Unreadable::Foreign)?;
        let Entry::Began(began) = first else {
            return Err(Unreadable::Foreign);
        };
        if began.format > FORMAT {
            return Err(Unreadable::Newer);
        }
        let mut kept = Self {
            last: began.at,
            began,
            decisions: Vec::new(),
            day: 1,
            talking: None,
            notes: Vec::new(),
            ended: None,
            length: 0,
            check,
        };
        let mut sound = kept.behind(bytes, taken);
        let mut line = 1;
        while sound < bytes.len() {
            line += 1;
            let Some((entry, taken, check)) = read_line(&bytes[sound..], &kept.check) else {
                let cut_off = !bytes[sound..].contains(&b'\n');
                if cut_off {
                    break;
                }
                return Err(Unreadable::Damaged { line });
            };
            kept.take(entry);
            kept.check = check;
            sound = kept.behind(bytes, sound + taken);
        }
        Ok(kept)
    }

    /// Behind the end of the line; a line whose end was cut off gets it with the next.
    fn behind(&mut self, bytes: &[u8], end: usize) -> usize {
        self.length = end as u64;
        match bytes.get(end) {
            Some(b'\n') => {
                self.length += 1;
                end + 1
            }
            _ => end,
        }
    }

    fn take(&mut self, entry: Entry) {
        match entry {
            Entry::Began(_) | Entry::Unknown => {}
            Entry::Decided { decision, day, at } => {
                self.decisions.push(decision);
                self.talking = None;
                self.day = day;
                self.last = at;
            }
            Entry::Talking(talking) => {
                self.last = talking.at;
                self.talking = Some(talking).filter(|talking| !talking.choices.is_empty());
            }
            Entry::Wrote(note) => {
                self.last = note.at;
                self.notes.push(Some(note));
            }
            Entry::Erased { note, at } => {
                self.last = at;
                if let Some(note) = self.notes.get_mut(note) {
                    *note = None;
                }
            }
            Entry::Ended(ended) => {
                self.last = ended.at;
                self.ended = Some(ended);
            }
        }
    }

    /// The decisions as a script.
    pub fn script(&self) -> String {
        self.decisions.iter().map(|decision| format!("{decision}\n")).collect()
    }
}
