//! What waits to be sent: what the journals tell beyond what the store has been told.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::cursor::Cursor;
use crate::record::Moment;
use crate::record::journal::{Header, Reading, ReplayError};
use crate::record::profile::{Profile, archived};
use crate::record::store::ShelfError;
use crate::record::xapi::{Learner, tell};
use crate::scenario::{Scenario, SourceFiles, load};

/// A statement that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub at: Moment,
    pub attempt: String,
    pub entry: usize,
    pub id: String,
    /// As it is sent.
    pub text: String,
    /// It is the last of its entry.
    pub closes: bool,
}

/// An attempt that cannot be told, or not to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Untold {
    pub attempt: String,
    pub why: Why,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The edition that was played is not there: the scenario's id.
    NoScenario(String),
    /// It cannot be played with the rules of this version.
    Replay(ReplayError),
    /// Its file cannot be read.
    Unreadable,
}

/// What waits, in the order of its timestamps, and what cannot be told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Queue {
    pub waiting: Vec<Waiting>,
    pub untold: Vec<Untold>,
}

/// Looks through a profile. `again`: also what the store refused before. A scenario is taken from
/// the copy beside the journals, else from `at_hand`.
///
/// # Errors
/// If the journals cannot be listed.
pub fn queue(
    profile: &Profile,
    learner: &Learner,
    cursor: &Cursor,
    again: bool,
    at_hand: &dyn Fn(&Header) -> Option<SourceFiles>,
) -> Result<Queue, ShelfError> {
    let mut queue = Queue::default();
    let mut editions = Editions {
        profile,
        at_hand,
        loaded: BTreeMap::new(),
    };
    for reading in readings(profile, &mut queue.untold)? {
        let attempt = &reading.header.attempt;
        let told = cursor.told(attempt);
        let refused_before = again && cursor.asides().any(|aside| aside.attempt == *attempt);
        if told >= reading.entries.len() && !refused_before {
            continue;
        }
        let Some(scenario) = editions.of(&reading.header) else {
            let why = Why::NoScenario(reading.header.scenario.clone());
            let attempt = attempt.clone();
            queue.untold.push(Untold { attempt, why });
            continue;
        };
        let wanted = |entry: usize, id: &str| match cursor.is_aside(id) {
            true => again,
            false => entry >= told,
        };
        add(&mut queue, &reading, scenario, learner, &wanted);
    }
    queue
        .waiting
        .sort_by(|a, b| (a.at, &a.attempt).cmp(&(b.at, &b.attempt)));
    Ok(queue)
}

/// The journals of a profile; of several that are copies of one attempt, the longest.
fn readings(profile: &Profile, untold: &mut Vec<Untold>) -> Result<Vec<Reading>, ShelfError> {
    let listing = profile.attempts()?;
    let mut longest: BTreeMap<String, Reading> = BTreeMap::new();
    for card in listing.cards {
        let Ok(bytes) = profile.shelf().read(&profile.file_of(&card.attempt)) else {
            continue;
        };
        let Ok(reading) = Reading::of(&bytes) else { continue };
        let name = reading.header.attempt.clone();
        let shorter = |there: &Reading| there.entries.len() < reading.entries.len();
        if longest.get(&name).is_none_or(shorter) {
            longest.insert(name, reading);
        }
    }
    untold.extend(listing.unreadable.into_iter().map(|(attempt, _)| Untold {
        attempt,
        why: Why::Unreadable,
    }));
    Ok(longest.into_values().collect())
}

fn add(
    queue: &mut Queue,
    reading: &Reading,
    scenario: Arc<Scenario>,
    learner: &Learner,
    wanted: &dyn Fn(usize, &str) -> bool,
) {
    let attempt = &reading.header.attempt;
    let told = tell(reading, scenario, learner);
    let mut following = told.statements.iter().skip(1).map(|next| next.entry);
    for statement in &told.statements {
        let closes = following.next() != Some(statement.entry);
        let id = statement.id.to_string();
        if wanted(statement.entry, &id) {
            queue.waiting.push(Waiting {
                at: statement.at,
                attempt: attempt.clone(),
                entry: statement.entry,
                id,
                text: statement.body.to_string(),
                closes,
            });
        }
    }
    if let Some(why) = told.stopped {
        let (attempt, why) = (attempt.clone(), Why::Replay(why));
        queue.untold.push(Untold { attempt, why });
    }
}

/// Scenarios, each loaded once.
struct Editions<'a> {
    profile: &'a Profile,
    at_hand: &'a dyn Fn(&Header) -> Option<SourceFiles>,
    loaded: BTreeMap<(String, String), Option<Arc<Scenario>>>,
}

impl Editions<'_> {
    fn of(&mut self, header: &Header) -> Option<Arc<Scenario>> {
        let key = (header.scenario.clone(), header.hash.clone());
        if let Some(known) = self.loaded.get(&key) {
            return known.clone();
        }
        let copy = archived(self.profile.shelf().as_ref(), &header.scenario, &header.hash);
        let files = copy.or_else(|| (self.at_hand)(header));
        let scenario = files.and_then(|files| load(&files).scenario).map(Arc::new);
        self.loaded.insert(key, scenario.clone());
        scenario
    }
}
