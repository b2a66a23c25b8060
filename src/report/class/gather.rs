//! From files to a class.

use std::collections::BTreeMap;

use super::{Attempt, Class, Library, Marks, Note, Trouble};
use crate::record::Moment;
use crate::record::journal::{Entry, Reading, replay};
use crate::text::Language;

/// What came of a file: its attempt with what is to be said of it beside, or why it is not counted.
pub type Read = Result<(Attempt, Vec<Trouble>), Trouble>;

/// Reads and plays a file's bytes.
///
/// # Errors
/// Why it cannot be counted.
pub fn read_attempt(bytes: &[u8], learner: String, file: String, library: &Library) -> Read {
    let reading = Reading::of(bytes)?;
    let scenario = library.scenario(&reading);
    let scenario = scenario.ok_or_else(|| Trouble::NoScenario(reading.header.scenario.clone()))?;
    let session = replay(scenario, &reading)?;
    let mut troubles = Vec::new();
    if reading.damage.is_some() {
        troubles.push(Trouble::Damaged);
    }
    if library.is_other_edition(&reading) {
        troubles.push(Trouble::OtherEdition(reading.header.scenario.clone()));
    }
    let unfinished = if reading.damage.is_some() {
        Trouble::Damaged
    } else {
        Trouble::Unfinished
    };
    let attempt = Attempt::of(&reading, &session, learner, file).ok_or(unfinished)?;
    let recorded = reading.entries.iter().rev().find_map(|entry| match entry {
        Entry::Ended(end) => Some(end.ledger.as_str()),
        _ => None,
    });
    if recorded.is_some_and(|ledger| ledger != crate::debrief::ledger_hash(&session)) {
        troubles.push(Trouble::Differs);
    }
    Ok((attempt, troubles))
}

/// The class of these files, in any order: each with its name and what came of it.
pub fn gather(
    files: Vec<(String, Read)>,
    marks: Marks,
    with_practice: bool,
    made_at: Moment,
    language: Language,
) -> Class {
    let (mut attempts, mut notes) = (Vec::new(), Vec::new());
    for (file, read) in files {
        let troubles = match read {
            Ok((attempt, troubles)) => {
                attempts.push(attempt);
                troubles
            }
            Err(trouble) => vec![trouble],
        };
        notes.extend(troubles.into_iter().map(|trouble| Note {
            file: file.clone(),
            trouble,
        }));
    }
    let mut attempts = once_each(attempts, &mut notes);
    attempts.sort_by(|a, b| (&a.learner, a.ended, &a.attempt).cmp(&(&b.learner, b.ended, &b.attempt)));
    notes.extend(marks.unknown(&attempts));
    notes.sort_by(|a, b| a.file.cmp(&b.file));
    Class {
        attempts,
        notes,
        marks,
        with_practice,
        made_at,
        language,
    }
}

/// Each attempt once: of one that is there as a journal and as a replay file, the one with more
/// comments. The same attempt under two names was handed on: it counts for the first file alone.
fn once_each(mut attempts: Vec<Attempt>, notes: &mut Vec<Note>) -> Vec<Attempt> {
    attempts.sort_by(|a, b| a.file.cmp(&b.file));
    let mut kept: BTreeMap<String, Attempt> = BTreeMap::new();
    for attempt in attempts {
        match kept.get_mut(&attempt.attempt) {
            None => drop(kept.insert(attempt.attempt.clone(), attempt)),
            Some(known) if known.learner == attempt.learner => {
                if known.comments.len() < attempt.comments.len() {
                    *known = attempt;
                }
            }
            Some(known) => notes.push(Note {
                file: attempt.file,
                trouble: Trouble::SameAsOf(known.learner.clone()),
            }),
        }
    }
    kept.into_values().collect()
}
