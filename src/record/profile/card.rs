//! What a list shows of an attempt, without loading its scenario.

use crate::record::Moment;
use crate::record::journal::{Branch, Damage, End, Entry, Reading};
use crate::text::Language;

/// One attempt in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its name, which is its file's: also of one that was copied or renamed by hand.
    pub attempt: String,
    /// The scenario's id, and its title in the language of the talk.
    pub scenario: String,
    pub title: String,
    /// The edition that was played.
    pub hash: String,
    pub language: Language,
    /// Turns made, without those taken back.
    pub turn: u16,
    pub began: Moment,
    /// When something was last written.
    pub last: Moment,
    /// `None`: it can be taken up again.
    pub end: Option<End>,
    pub branch: Option<Branch>,
    /// It was put away unfinished.
    pub aside: bool,
    /// Another run is playing it now.
    pub held: bool,
    /// Its file is damaged; what comes before the damage is there.
    pub damage: Option<Damage>,
}

impl Card {
    pub(super) fn of(attempt: &str, reading: &Reading, held: bool) -> Self {
        let header = reading.header.clone();
        Self {
            turn: reading.turns(),
            last: reading.entries.iter().filter_map(Entry::at).max().unwrap_or(header.at),
            end: reading.end().cloned(),
            damage: reading.damage,
            aside: reading.is_set_aside(),
            held,
            attempt: attempt.to_owned(),
            scenario: header.scenario,
            title: header.title,
            hash: header.hash,
            language: header.language,
            began: header.at,
            branch: header.branch,
        }
    }
}
