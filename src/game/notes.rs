//! The journal of the talk under way, written off the frame: what was noted, whether it is kept.
//!
//! Nothing is made on the disk before the first choice: a talk that was only looked at leaves no
//! trace. Who notes and what is shown meanwhile is decided in [`session`](super::session).

use std::sync::Arc;
use std::time::Duration;
#[cfg(not(target_arch = "wasm32"))]
use std::time::{SystemTime, UNIX_EPOCH};

use bevy::log::warn;
use bevy::platform::time::Instant;
use rand::TryRng;

use super::errand::Errand;
use crate::record::Moment;
use crate::record::journal::{Entry, Header, Journal, Keeping};
use crate::record::profile::Profile;
use crate::record::store::ShelfError;
use crate::scenario::SourceFiles;

/// Saving that takes longer is said.
const SLOW: Duration = Duration::from_millis(300);
/// After a refusal the disk is asked again this often, and with every choice.
const BETWEEN_TRIES: Duration = Duration::from_secs(10);
/// A window that closes waits so long for the disk.
const AT_THE_END: Duration = Duration::from_secs(3);

/// The journal of one talk.
pub struct Notes {
    /// Away while something is written.
    hand: Option<Hand>,
    out: Option<Errand<Box<Journal>>>,
    /// Noted while the hand was away.
    waiting: Vec<Entry>,
    /// Of each line noted in this run whether it is a choice.
    choices: Vec<bool>,
    keeping: Keeping,
    attempt: Option<String>,
    tried: Instant,
    told: Telling,
}

/// What a learner is told about the saving.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Telling {
    /// Nothing: it works.
    #[default]
    Nothing,
    /// It takes its time.
    Slow,
    /// The disk refuses; so many choices are not kept.
    Behind { choices: usize, why: ShelfError },
}

enum Hand {
    NotBegun(Box<Beginning>),
    Journal(Box<Journal>),
}

/// A journal that is not made yet.
struct Beginning {
    profile: Profile,
    header: Header,
    files: Arc<SourceFiles>,
}

impl Notes {
    /// The journal of a new talk; of a branch, with the choices that it takes over.
    pub fn begin(profile: Profile, header: Header, files: Arc<SourceFiles>, taken_over: Vec<Entry>) -> Self {
        let beginning = Beginning { profile, header, files };
        let mut notes = Self::with(Hand::NotBegun(Box::new(beginning)), None);
        notes.remember(taken_over);
        notes
    }

    /// Goes on with the journal of a talk taken up again.
    pub fn go_on(journal: Journal) -> Self {
        let attempt = journal.attempt().to_owned();
        Self::with(Hand::Journal(Box::new(journal)), Some(attempt))
    }

    fn with(hand: Hand, attempt: Option<String>) -> Self {
        Self {
            hand: Some(hand),
            out: None,
            waiting: Vec::new(),
            choices: Vec::new(),
            keeping: Keeping::Kept,
            attempt,
            tried: Instant::now(),
            told: Telling::Nothing,
        }
    }

    /// The attempt's name; `None` before anything was written.
    pub fn attempt(&self) -> Option<&str> {
        self.attempt.as_deref()
    }

    /// What is to be told now.
    pub fn telling(&self) -> &Telling {
        &self.told
    }

    /// Whether something is being written.
    pub fn is_out(&self) -> bool {
        self.out.is_some()
    }

    /// Takes entries down and has them written.
    pub fn note(&mut self, entries: Vec<Entry>) {
        self.remember(entries);
        self.send();
    }

    /// Asks the disk again, if something is missing.
    pub fn try_again(&mut self) {
        if self.keeping != Keeping::Kept {
            self.send();
        }
    }

    fn remember(&mut self, entries: Vec<Entry>) {
        let chose = |entry: &Entry| matches!(entry, Entry::Chose { .. });
        self.choices.extend(entries.iter().map(chose));
        self.waiting.extend(entries);
    }

    fn send(&mut self) {
        let Some(hand) = self.hand.take() else { return };
        let entries = std::mem::take(&mut self.waiting);
        self.tried = Instant::now();
        self.out = Some(Errand::send(move || {
            let mut journal = hand.take_up();
            for entry in &entries {
                journal.note(entry);
            }
            journal.try_again();
            journal
        }));
    }

    /// Hears from the disk: whether everything noted has been tried, and whether what is to be told
    /// is different now.
    pub fn hear(&mut self) -> (bool, bool) {
        if let Some(journal) = self.out.as_mut().and_then(Errand::came_back) {
            self.take_back(journal);
        }
        if self.out.is_none() && self.tried.elapsed() > BETWEEN_TRIES {
            self.try_again();
        }
        let telling = self.what_to_tell();
        let news = telling != self.told;
        self.told = telling;
        (self.out.is_none(), news)
    }

    fn take_back(&mut self, journal: Box<Journal>) {
        self.out = None;
        self.keeping = journal.keeping().clone();
        if let Keeping::Behind { missing, why } = &self.keeping {
            warn!("{missing} lines of the journal are not kept: {why}");
        }
        self.attempt = Some(journal.attempt().to_owned());
        self.hand = Some(Hand::Journal(journal));
        if !self.waiting.is_empty() {
            self.send();
        }
    }

    fn what_to_tell(&self) -> Telling {
        match &self.keeping {
            Keeping::Behind { missing, why } => Telling::Behind {
                choices: self
                    .choices
                    .iter()
                    .rev()
                    .take(*missing)
                    .filter(|&&choice| choice)
                    .count(),
                why: why.clone(),
            },
            Keeping::Kept if self.out.as_ref().is_some_and(|errand| errand.lasts() > SLOW) => Telling::Slow,
            Keeping::Kept => Telling::Nothing,
        }
    }

    /// Waits for what is being written, three seconds at most, and tries once more what is missing.
    pub fn finish(&mut self) {
        self.wait();
        self.try_again();
        self.wait();
    }

    fn wait(&mut self) {
        let begun = Instant::now();
        while self.out.is_some() && begun.elapsed() < AT_THE_END {
            std::thread::sleep(Duration::from_millis(1));
            if let Some(journal) = self.out.as_mut().and_then(Errand::came_back) {
                self.take_back(journal);
            }
        }
    }
}

impl Drop for Notes {
    /// A last try, which nobody waits for.
    fn drop(&mut self) {
        self.try_again();
    }
}

impl Hand {
    fn take_up(self) -> Box<Journal> {
        match self {
            Hand::Journal(journal) => journal,
            Hand::NotBegun(beginning) => {
                let Beginning { profile, header, files } = *beginning;
                // Without entropy the name is made unique by counting on.
                let salt = rand::rngs::SysRng.try_next_u64().unwrap_or_default();
                Box::new(profile.begin(header, &files, salt))
            }
        }
    }
}

/// The wall clock; 0 where it stands before 1970.
#[cfg(target_arch = "wasm32")]
pub fn now() -> Moment {
    Moment(js_sys::Date::now() as u64)
}

/// The wall clock; 0 where it stands before 1970.
#[cfg(not(target_arch = "wasm32"))]
pub fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment(since.as_millis() as u64)
}
