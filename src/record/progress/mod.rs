//! How far a learner has come: the finished attempts of one profile, looked at together.
//!
//! Attempts that were rewound or branched off are practice, and never counted with the graded ones.
//! Needs that stayed hidden are named only of talks that are over, since then the debrief has
//! shown them. Screens and the terminal show a [`Progress`]; reading a thousand journals takes a
//! second or two once, and then the index beside them answers.

mod edition;
mod habits;
mod index;
mod patterns;
mod summary;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use edition::{Edition, Named};
pub use habits::Habit;
pub use patterns::{Best, Hidden, Streak};
pub use summary::{Met, Missed, Played, Summary};

use edition::Editions;
use index::{Index, Kept, print};

use super::journal::{Reading, replay};
use super::profile::{JOURNAL_ENDING, Profile};
use super::store::ShelfError;
use crate::scenario::Scenario;
use crate::sim::Session;
use crate::text::Language;

/// How far a learner has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Attempts without a step back.
    pub graded: Side,
    /// Those in which a choice was taken back, or that branched off another.
    pub practice: Side,
    /// Talks in a row without pressure, graded and practice together.
    pub streak: Streak,
    /// Journals that cannot be read; they are left as they are.
    pub unreadable: usize,
    /// The names in each edition played, by its hash.
    pub editions: BTreeMap<String, Edition>,
}

/// The graded attempts, or those for practice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Side {
    /// In the order in which they ended.
    pub attempts: Vec<Summary>,
    /// One a scenario, the one played last first.
    pub scenarios: Vec<Best>,
    /// Needs that stayed untold, the one missed most often first.
    pub hidden: Vec<Hidden>,
    /// Spent on these talks.
    pub seconds: u64,
}

impl Progress {
    /// The progress that these attempts make, in any order.
    fn of(mut summaries: Vec<Summary>) -> Self {
        summaries.sort_by(|a, b| (a.ended, &a.attempt).cmp(&(b.ended, &b.attempt)));
        let streak = Streak::of(&summaries);
        let (practice, graded) = summaries.into_iter().partition(|summary| summary.practice);
        Self {
            graded: Side::of(graded),
            practice: Side::of(practice),
            streak,
            ..Self::default()
        }
    }

    /// Whether nothing was finished yet.
    pub fn is_empty(&self) -> bool {
        self.graded.attempts.is_empty() && self.practice.attempts.is_empty()
    }

    /// The title of an attempt's scenario; where its edition is gone, as the journal has it.
    pub fn title<'a>(&'a self, summary: &'a Summary, language: Language) -> &'a str {
        let edition = self.editions.get(&summary.hash);
        edition.map_or(&summary.title, |edition| edition.title.get(language))
    }

    /// What a need is called, and the topic under which it is asked for; both the id where the
    /// edition is gone.
    pub fn need<'a>(&'a self, hidden: &'a Hidden, language: Language) -> (&'a str, &'a str) {
        let edition = self.editions.get(&hidden.hash);
        let named = edition.and_then(|edition| edition.needs.get(&hidden.need));
        named.map_or((&hidden.need, &hidden.need), |(need, topic)| {
            (need.get(language), topic.get(language))
        })
    }

    /// The title of the scenario that a need belongs to.
    pub fn title_of<'a>(&'a self, hidden: &'a Hidden, language: Language) -> &'a str {
        let edition = self.editions.get(&hidden.hash);
        edition.map_or(&hidden.scenario, |edition| edition.title.get(language))
    }
}

impl Side {
    fn of(attempts: Vec<Summary>) -> Self {
        Self {
            scenarios: patterns::bests(&attempts),
            hidden: patterns::hidden(&attempts),
            seconds: attempts.iter().map(|attempt| attempt.seconds).sum(),
            attempts,
        }
    }
}

/// Looks through a profile. `at_hand` are scenarios that need not be loaded from their copies.
///
/// # Errors
/// If the folder is there and cannot be listed.
pub fn progress(profile: &Profile, at_hand: &[Arc<Scenario>]) -> Result<Progress, ShelfError> {
    let known = Index::of(profile);
    let mut found = Index::new();
    let mut editions = Editions::new(profile, at_hand);
    let (mut summaries, mut unreadable) = (Vec::new(), 0);
    for file in profile.shelf().list(&profile.attempts_folder())? {
        let Some(attempt) = file.strip_suffix(JOURNAL_ENDING) else {
            continue;
        };
        // One that another run has just made, or holds where a held file cannot be read.
        let Ok(bytes) = profile.shelf().read(&profile.file_of(attempt)) else {
            continue;
        };
        if bytes.is_empty() {
            continue;
        }
        let journal = print(&bytes);
        let summary = match known.attempts.get(attempt).filter(|kept| kept.journal == journal) {
            Some(kept) => kept.summary.clone(),
            None => match Reading::of(&bytes) {
                Ok(reading) => match summarise(attempt, &reading, &mut editions) {
                    Some(summary) => summary,
                    None => continue,
                },
                Err(_) => {
                    unreadable += 1;
                    continue;
                }
            },
        };
        remember(&mut found, &known, journal, &summary, &mut editions);
        summaries.push(summary);
    }
    if found != known {
        found.keep(profile);
    }
    Ok(Progress {
        unreadable,
        editions: found.editions,
        ..Progress::of(summaries)
    })
}

fn summarise(attempt: &str, reading: &Reading, editions: &mut Editions<'_>) -> Option<Summary> {
    reading.end()?;
    let header = &reading.header;
    Summary::of(attempt, reading, editions.get(&header.scenario, &header.hash))
}

/// Takes a summary into the index. One that could not be played again may be so another time.
fn remember(found: &mut Index, known: &Index, journal: String, summary: &Summary, editions: &mut Editions<'_>) {
    let hash = &summary.hash;
    if !found.editions.contains_key(hash)
        && let Some(edition) = editions.names(&summary.scenario, hash, known.editions.get(hash))
    {
        found.editions.insert(hash.clone(), edition);
    }
    if summary.played.is_some() {
        let kept = Kept {
            journal,
            summary: summary.clone(),
        };
        found.attempts.insert(summary.attempt.clone(), kept);
    }
}

/// A finished attempt played again, to look back on it; `None` where that cannot be done.
pub fn look_back(profile: &Profile, at_hand: &[Arc<Scenario>], attempt: &str) -> Option<Session> {
    let bytes = profile.shelf().read(&profile.file_of(attempt)).ok()?;
    let reading = Reading::of(&bytes).ok()?;
    let header = &reading.header;
    let scenario = edition::find(profile, at_hand, &header.scenario, &header.hash)?;
    let session = replay(scenario, &reading).ok()?;
    session.state().has_ended().then_some(session)
}
