//! What one attempt came to, as far as a class report needs it.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::debrief::{Grade, debrief};
use crate::record::Moment;
use crate::record::journal::{Entry, Reading};
use crate::scenario::{ChoiceId, Factor, NeedId, Scenario};
use crate::sim::{Outcome, Session, State, open_choices};

/// A finished attempt.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// Empty where nothing tells whose it is.
    pub learner: String,
    /// Its own name.
    pub attempt: String,
    /// Where it was read from, as shown to people.
    pub file: String,
    pub scenario: Arc<Scenario>,
    pub began: Moment,
    pub ended: Moment,
    /// A choice was taken back, or it branched off another.
    pub practice: bool,
    /// The coach was at hand.
    pub coach: bool,
    pub outcome: Outcome,
    pub passed: bool,
    /// 0–100.
    pub score: u8,
    pub grade: Grade,
    /// In the order of [`Factor::ALL`]; `None` where the factor did not count.
    pub factors: [Option<u8>; 4],
    pub needs_found: Vec<NeedId>,
    pub needs_missed: Vec<NeedId>,
    pub turns: u16,
    /// What could be chosen at some moment of the talk as it stands at its end.
    pub open: BTreeSet<ChoiceId>,
    /// What was chosen; each is among `open`.
    pub chosen: BTreeSet<ChoiceId>,
    /// Comments in the file on the whole attempt, in the order in which they were written.
    pub comments: Vec<String>,
}

impl Attempt {
    /// `None` while the talk is not over.
    pub fn of(reading: &Reading, session: &Session, learner: String, file: String) -> Option<Self> {
        if !session.state().has_ended() {
            return None;
        }
        let (header, account, scenario) = (&reading.header, debrief(session), session.scenario());
        let last = reading.entries.iter().filter_map(Entry::at).max();
        let comments = reading.entries.iter().filter_map(|entry| match entry {
            Entry::Commented { turn: 0, text, .. } => Some(text.clone()),
            _ => None,
        });
        let before = session.turns().iter().map(|turn| &turn.after);
        let before = std::iter::once(session.first_state()).chain(before);
        let open = before.flat_map(|state: &State| open_choices(scenario, state).collect::<Vec<_>>());
        Some(Self {
            learner,
            attempt: header.attempt.clone(),
            file,
            scenario: Arc::clone(scenario),
            began: header.at,
            ended: reading.end().map(|end| end.at).or(last).unwrap_or(header.at),
            practice: account.practice,
            coach: session.begun_with().view.coach,
            outcome: account.outcome,
            passed: account.passed,
            score: account.tally.score,
            grade: account.grade,
            factors: Factor::ALL.map(|factor| account.factors.get(factor)),
            needs_found: account.needs_found,
            needs_missed: account.needs_missed,
            turns: session.turns().len() as u16,
            open: open.collect(),
            chosen: session.turns().iter().map(|turn| turn.choice).collect(),
            comments: comments.collect(),
        })
    }
}
