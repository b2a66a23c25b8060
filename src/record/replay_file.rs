//! A replay file, `*.yinxin`: an attempt to be handed to another person, who watches it, comments
//! on a turn, and branches off.
//!
//! It is the journal's own lines, byte for byte, so one reader serves both. The scenario is named
//! by its hash, and carried along where the receiver would not have it: a file that names it is a
//! few thousand letters, one that carries it a hundred times that, and holds every answer of the
//! scenario, which a trainer may not want passed around. No profile is named in it.

use std::sync::Arc;

use super::journal::{ContinueError, Entry, Journal, Keeping, Reading, Unreadable};
use super::moment::Moment;
use super::profile::archived;
use super::store::{Memory, Shelf, ShelfError};
use crate::scenario::{SCENARIO_FILE, SourceFiles};
use crate::text::Language;

/// What a replay file's name ends with.
pub const ENDING: &str = "yinxin";

/// The attempt of a journal as a replay file: as far as it is sound, with these files of its
/// scenario if it shall carry them.
///
/// # Errors
/// If the journal cannot be read at all.
pub fn export(journal: &[u8], carry: Option<&SourceFiles>) -> Result<Vec<u8>, Unreadable> {
    let shelf: Arc<dyn Shelf> = Arc::new(Memory::default());
    let name = "replay";
    shelf.write(name, journal).expect("memory takes everything");
    let sheet = shelf.open(name).expect("it has just been written");
    let (mut copy, reading) = match Journal::go_on(Arc::clone(&shelf), name.to_owned(), sheet) {
        Ok(begun) => begun,
        Err(ContinueError::Unreadable(why)) => return Err(why),
        Err(ContinueError::Shelf(why)) => unreachable!("memory does not fail: {why}"),
    };
    if let Some(files) = carry.filter(|_| carried(&reading).is_none()) {
        copy.note(&carried_file(SCENARIO_FILE, &files.scenario));
        for (language, text) in &files.translations {
            copy.note(&carried_file(&format!("{}.ftl", language.code()), text));
        }
    }
    copy.try_again();
    Ok(shelf.read(name).expect("it has just been written"))
}

fn carried_file(file: &str, text: &str) -> Entry {
    Entry::Scenario {
        file: file.to_owned(),
        text: text.to_owned(),
    }
}

/// The scenario that a replay file carries, if it is the one that was played.
pub fn carried(reading: &Reading) -> Option<SourceFiles> {
    let file = |wanted: &str| {
        reading.entries.iter().find_map(|entry| match entry {
            Entry::Scenario { file, text } if file == wanted => Some(text.clone()),
            _ => None,
        })
    };
    let files = SourceFiles {
        id: reading.header.scenario.clone(),
        scenario: file(SCENARIO_FILE)?,
        translations: Language::ALL
            .into_iter()
            .filter_map(|language| Some((language, file(&format!("{}.ftl", language.code()))?)))
            .collect(),
    };
    fits(reading, &files).then_some(files)
}

/// Whether these files are the edition that was played.
pub fn fits(reading: &Reading, files: &SourceFiles) -> bool {
    blake3::hash(files.scenario.as_bytes()).to_hex().as_str() == reading.header.hash
}

/// The edition that was played: carried along, or the first that fits of those at hand, or the copy
/// on this shelf.
pub fn find_scenario(
    reading: &Reading,
    at_hand: impl IntoIterator<Item = SourceFiles>,
    shelf: Option<&dyn Shelf>,
) -> Option<SourceFiles> {
    let header = &reading.header;
    carried(reading)
        .or_else(|| at_hand.into_iter().find(|files| fits(reading, files)))
        .or_else(|| archived(shelf?, &header.scenario, &header.hash))
}

/// Adds a comment to a journal or replay file: turn 0 is the whole.
///
/// # Errors
/// If it cannot be read or written, or has no such turn.
pub fn comment(shelf: Arc<dyn Shelf>, name: &str, turn: u16, text: &str, at: Moment) -> Result<(), CommentError> {
    let sheet = shelf.open(name)?;
    let (mut journal, reading) = Journal::go_on(shelf, name.to_owned(), sheet).map_err(|error| match error {
        ContinueError::Shelf(error) => CommentError::Shelf(error),
        ContinueError::Unreadable(error) => CommentError::Unreadable(error),
    })?;
    let last = reading.turns();
    if turn > last {
        return Err(CommentError::NoSuchTurn { turn, last });
    }
    let text = text.to_owned();
    match journal.append(&Entry::Commented { turn, text, at }) {
        Keeping::Kept => Ok(()),
        Keeping::Behind { why, .. } => Err(CommentError::Shelf(why.clone())),
    }
}

/// Why a comment was not added. The file is as it was, or ends with half a line that readers pass
/// over.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CommentError {
    #[error(transparent)]
    Shelf(#[from] ShelfError),
    #[error(transparent)]
    Unreadable(Unreadable),
    #[error("there is no turn {turn}; the last is {last}")]
    NoSuchTurn { turn: u16, last: u16 },
}
