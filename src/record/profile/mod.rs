//! One learner's attempts: begun, listed, taken up again.
//!
//! Who shares a machine is [`learners`]; without a choice it is [`DEFAULT`]. Each has a folder of its own, so that all of one
//! person's data can be exported or erased by that folder. Copies of scenarios name nobody and are
//! shared. Two runs may write to one profile at a time: attempts have unique names, and each is
//! held by the run that writes it.

mod archive;
mod card;
mod learner;
pub mod learners;

use std::sync::Arc;

pub use archive::{archived, hash_of};
pub use card::Card;
pub use learner::learner_of;

use super::journal::{ContinueError, Entry, Header, Journal, Keeping, Reading, ReplayError, Unreadable, replay};
use super::moment::Moment;
use super::store::{Shelf, ShelfError};
use crate::debrief::debrief;
use crate::scenario::{Scenario, SourceFiles, load};
use crate::sim::Session;

/// The profile of a learner who has not made one.
pub const DEFAULT: &str = "default";

/// The folder of all profiles.
pub const PROFILES: &str = "profiles";

/// What a journal's file ends with.
pub const JOURNAL_ENDING: &str = ".jsonl";

/// One learner's part of a shelf.
#[derive(Clone)]
pub struct Profile {
    shelf: Arc<dyn Shelf>,
    name: String,
}

/// A text that cannot be the name of a profile's folder everywhere.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" cannot be the name of a profile")]
pub struct NotAName(pub String);

/// What came of looking through a profile.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The attempts that can be read, newest first.
    pub cards: Vec<Card>,
    /// Files that cannot be read, with the reason; they are left as they are.
    pub unreadable: Vec<(String, Unreadable)>,
}

/// An attempt taken up again.
pub struct Resumed {
    pub journal: Journal,
    pub session: Session,
    /// What was found, before anything was added.
    pub reading: Reading,
    /// The scenario has changed since, or is gone: the talk goes on with the copy of then.
    pub on_the_copy: bool,
}

/// Why an attempt cannot be taken up again. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ResumeError {
    #[error(transparent)]
    Shelf(#[from] ShelfError),
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    #[error("it is finished")]
    Finished,
    /// Neither the scenario at hand nor a sound copy is the one that was played.
    #[error("the edition of \"{0}\" that was played is not there")]
    NoScenario(String),
    #[error(transparent)]
    Replay(#[from] ReplayError),
}

impl From<ContinueError> for ResumeError {
    fn from(error: ContinueError) -> Self {
        match error {
            ContinueError::Shelf(error) => error.into(),
            ContinueError::Unreadable(error) => error.into(),
        }
    }
}

impl Profile {
    /// The profile of that name on a shelf; made when something is first kept in it.
    ///
    /// # Errors
    /// If the name cannot be a folder's on every platform: 1 to 64 characters, no separators,
    /// control or reserved characters, no dot or space at the ends.
    pub fn named(shelf: Arc<dyn Shelf>, name: &str) -> Result<Self, NotAName> {
        let reserved = |c: char| c.is_control() || "/\\:*?\"<>|".contains(c);
        let bare = name.trim_matches([' ', '.']);
        if name.is_empty() || name.chars().count() > 64 || name.contains(reserved) || bare.len() != name.len() {
            return Err(NotAName(name.to_owned()));
        }
        Ok(Self {
            shelf,
            name: name.to_owned(),
        })
    }

    /// The name of its folder, which stays when the learner is called otherwise.
    pub fn id(&self) -> &str {
        &self.name
    }

    pub fn shelf(&self) -> &Arc<dyn Shelf> {
        &self.shelf
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// The name on the shelf of a file of this profile.
    pub(in crate::record) fn file(&self, name: &str) -> String {
        format!("{}/{name}", self.folder())
    }

    /// The folder on the shelf of all that is this profile's.
    pub(in crate::record) fn folder(&self) -> String {
        format!("{PROFILES}/{}", self.name)
    }

    /// The folder on the shelf of its journals.
    pub(in crate::record) fn attempts_folder(&self) -> String {
        self.file("attempts")
    }

    /// The name of an attempt's file on the shelf.
    pub fn file_of(&self, attempt: &str) -> String {
        format!("{}/{attempt}{JOURNAL_ENDING}", self.attempts_folder())
    }

    /// Begins the journal of an attempt: takes a name for it. Its first line, and the copy of its
    /// scenario, are kept with whatever is kept first: by [`Journal::try_again`] at once, by a
    /// [`Job`](super::journal::Job), or with the first choice.
    ///
    /// `salt` is any number that another attempt of the same second does not have; entropy, or a
    /// counter where there is none.
    pub fn begin(&self, mut header: Header, files: &SourceFiles, salt: u64) -> Journal {
        let mut salt = salt;
        let sheet = loop {
            header.attempt = format!("{}-{}-{salt:016x}", header.at.for_name(), header.scenario);
            match self.shelf.create(&self.file_of(&header.attempt)) {
                Err(ShelfError::Exists(_)) => salt = salt.wrapping_add(1),
                other => break other.ok(),
            }
        };
        let name = self.file_of(&header.attempt);
        let copies = archive::copies(&header.hash, files);
        Journal::begin(header, Arc::clone(&self.shelf), name, sheet, copies)
    }

    /// All attempts of this profile.
    ///
    /// # Errors
    /// If the folder is there and cannot be listed.
    pub fn attempts(&self) -> Result<Listing, ShelfError> {
        let mut listing = Listing::default();
        for file in self.shelf.list(&self.attempts_folder())? {
            let Some(attempt) = file.strip_suffix(JOURNAL_ENDING) else {
                continue;
            };
            let name = format!("{}/{file}", self.attempts_folder());
            let held = self.shelf.is_held(&name);
            // One that another run has just made, or holds where a held file cannot be read.
            let Ok(bytes) = self.shelf.read(&name) else { continue };
            if bytes.is_empty() {
                continue;
            }
            match Reading::of(&bytes) {
                Ok(reading) => listing.cards.push(Card::of(attempt, &reading, held)),
                Err(why) => listing.unreadable.push((name, why)),
            }
        }
        listing
            .cards
            .sort_by(|a, b| (b.last, &b.attempt).cmp(&(a.last, &a.attempt)));
        Ok(listing)
    }

    /// Puts an unfinished attempt away: it is listed no more among those to be finished, and can
    /// still be taken up. Nothing is deleted.
    ///
    /// # Errors
    /// If it is held by another run, or cannot be read or written.
    pub fn set_aside(&self, attempt: &str, at: Moment) -> Result<(), ResumeError> {
        let name = self.file_of(attempt);
        let sheet = self.shelf.open(&name)?;
        let (mut journal, _) = Journal::go_on(Arc::clone(&self.shelf), name, sheet)?;
        match journal.append(&Entry::SetAside { at }) {
            Keeping::Kept => Ok(()),
            Keeping::Behind { why, .. } => Err(why.clone().into()),
        }
    }

    /// The attempts that wait to be finished, newest first: without those set aside.
    pub fn unfinished(&self) -> Result<Vec<Card>, ShelfError> {
        let mut cards = self.attempts()?.cards;
        cards.retain(|card| card.end.is_none() && !card.aside);
        Ok(cards)
    }

    /// Takes an attempt up again, by playing it anew: with the scenario at hand if that is the
    /// edition that was played, else with the copy of then. Of a damaged journal a copy is kept aside
    /// before anything is written to it, which is with the next entry.
    ///
    /// If the talk was over but its end not yet written, the end is added and kept.
    pub fn resume(&self, attempt: &str, at_hand: Option<&SourceFiles>, at: Moment) -> Result<Resumed, ResumeError> {
        let name = self.file_of(attempt);
        let sheet = self.shelf.open(&name)?;
        let (mut journal, reading) = Journal::go_on(Arc::clone(&self.shelf), name, sheet)?;
        if reading.end().is_some() {
            return Err(ResumeError::Finished);
        }
        let header = &reading.header;
        let (files, on_the_copy) = match at_hand.filter(|files| archive::hash_of(files) == header.hash) {
            Some(files) => (files.clone(), false),
            None => (self.copy_of(header)?, at_hand.is_some()),
        };
        let session = replay(Arc::new(self.load(&files, header)?), &reading)?;
        let engine = env!("CARGO_PKG_VERSION").to_owned();
        // Kept with the next entry: nobody waits for the disk before the talk is on the screen.
        journal.note(&Entry::Resumed { engine, at });
        if session.state().has_ended() {
            journal.append(&Entry::ended(&debrief(&session), session.turns().len(), at));
        }
        Ok(Resumed {
            journal,
            session,
            reading,
            on_the_copy,
        })
    }

    fn copy_of(&self, header: &Header) -> Result<SourceFiles, ResumeError> {
        let copy = archived(self.shelf.as_ref(), &header.scenario, &header.hash);
        copy.ok_or_else(|| ResumeError::NoScenario(header.scenario.clone()))
    }

    fn load(&self, files: &SourceFiles, header: &Header) -> Result<Scenario, ResumeError> {
        let loaded = load(files).scenario;
        loaded.ok_or_else(|| ResumeError::NoScenario(header.scenario.clone()))
    }
}
