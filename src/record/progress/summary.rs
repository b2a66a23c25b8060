//! What one finished attempt came to, small enough to be kept for a thousand of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::habits::{Habit, habits};
use crate::debrief::debrief;
use crate::record::Moment;
use crate::record::journal::{End, Entry, Reading, replay};
use crate::scenario::{Act, Factor, NeedId, PersonId, Scenario, TopicId};
use crate::sim::{Event, Session};

/// Between two entries more time than this was not spent on the talk: five minutes, of our choosing.
const LONGEST_PAUSE_MS: u64 = 5 * 60 * 1000;

/// One finished attempt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    pub attempt: String,
    /// The scenario's id, and its title in the language of the talk.
    pub scenario: String,
    pub title: String,
    /// The edition that was played.
    pub hash: String,
    pub ended: Moment,
    /// [`crate::sim::Outcome::name`].
    pub outcome: String,
    pub passed: bool,
    /// 0–100, as it was told then.
    pub score: u8,
    /// A choice was taken back, or it branched off another attempt.
    pub practice: bool,
    /// Spent on the talk; of a pause at most five minutes.
    pub seconds: u64,
    /// `None` where it cannot be played again as it was recorded: its edition is gone, or rules have
    /// changed.
    pub played: Option<Played>,
}

/// What only playing an attempt again tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Played {
    /// At the end, in the order of [`Factor::ALL`]; `None`: it did not count.
    pub factors: [Option<u8>; 4],
    /// The needs that this customer had, in the order of the file.
    pub needs: Vec<Met>,
    /// `true`: an act `Pressure` was used, also one that was taken back.
    pub pressed: bool,
    /// In the order of [`Force::ALL`](crate::scenario::Force::ALL).
    pub habits: [Habit; 4],
}

/// A need that the customer of an attempt had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Met {
    /// The need's id.
    pub need: String,
    /// `None`: the customer told it.
    pub missed: Option<Missed>,
}

/// Why a need stayed untold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Missed {
    /// Nothing was asked about its topic.
    Unasked,
    /// The last question about its topic was evaded: the trust was not there yet.
    Evaded,
    /// Another need was told for an answer, and this one would have taken more.
    LeftOff,
}

impl Missed {
    pub const ALL: [Missed; 3] = [Missed::Unasked, Missed::Evaded, Missed::LeftOff];

    /// The name in JSON and in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Missed::Unasked => "unasked",
            Missed::Evaded => "evaded",
            Missed::LeftOff => "left-off",
        }
    }
}

impl Summary {
    /// The summary of a journal; `None` while the attempt is not finished.
    pub(super) fn of(attempt: &str, reading: &Reading, scenario: Option<&Arc<Scenario>>) -> Option<Self> {
        let (header, end) = (&reading.header, reading.end()?);
        let taken_back = |entry: &Entry| matches!(entry, Entry::Rewound { .. });
        Some(Self {
            attempt: attempt.to_owned(),
            scenario: header.scenario.clone(),
            title: header.title.clone(),
            hash: header.hash.clone(),
            ended: end.at,
            outcome: end.outcome.clone(),
            passed: end.passed,
            score: end.score,
            practice: header.branch.is_some() || reading.entries.iter().any(taken_back),
            seconds: spent_ms(&reading.entries) / 1000,
            played: scenario.and_then(|scenario| Played::of(reading, end, scenario)),
        })
    }
}

impl Played {
    fn of(reading: &Reading, end: &End, scenario: &Arc<Scenario>) -> Option<Self> {
        let session = replay(Arc::clone(scenario), reading).ok()?;
        let account = debrief(&session);
        if account.hash != end.ledger {
            return None;
        }
        let told = account.needs_found.iter().map(|&need| (need, None));
        let untold = account.needs_missed.iter();
        let untold = untold.map(|&need| (need, Some(why_missed(&session, need))));
        let needs: BTreeMap<NeedId, Option<Missed>> = told.chain(untold).collect();
        let met = |(need, missed): (NeedId, _)| Met {
            need: scenario.names.needs[need.index()].clone(),
            missed,
        };
        let needs: Vec<Met> = needs.into_iter().map(met).collect();
        Some(Self {
            factors: Factor::ALL.map(|factor| account.factors.get(factor)),
            habits: habits(&session, &needs),
            needs,
            pressed: reading.entries.iter().any(|entry| presses(scenario, entry)),
        })
    }
}

fn presses(scenario: &Scenario, entry: &Entry) -> bool {
    let Entry::Chose { choice, .. } = entry else {
        return false;
    };
    let id = scenario.choice_named(choice);
    id.is_some_and(|id| scenario.choice(id).acts.contains(&Act::Pressure))
}

/// Of a need that was not told.
fn why_missed(session: &Session, need: NeedId) -> Missed {
    let scenario = session.scenario();
    let topic: TopicId = scenario.needs[need.index()].topic;
    if let (Some(meeting), Some(table)) = (&scenario.meeting, session.table()) {
        // Whom else one has asked does not matter.
        let has = |who: &PersonId| {
            let lens = &meeting.person(*who).lens;
            lens.variant(table.person(*who).variant()).needs[need.index()].weight > 0
        };
        let evaded = |who: PersonId| table.person(who).asked_in_vain(topic).is_some();
        let of_topic = |other: NeedId| scenario.needs[other.index()].topic == topic;
        let answered = |who: PersonId| {
            let mut needs = (0..scenario.needs.len()).map(NeedId::at);
            needs.any(|other| of_topic(other) && table.person(who).is_found(other))
        };
        return if meeting.ids().filter(has).any(evaded) {
            Missed::Evaded
        } else if meeting.ids().filter(has).any(answered) {
            Missed::LeftOff
        } else {
            Missed::Unasked
        };
    }
    let asked = session
        .turns()
        .iter()
        .rev()
        .find(|turn| scenario.choice(turn.choice).acts.contains(&Act::Ask(topic)));
    match asked {
        None => Missed::Unasked,
        Some(turn) if turn.events.contains(&Event::Evaded(topic)) => Missed::Evaded,
        Some(_) => Missed::LeftOff,
    }
}

/// Milliseconds from entry to entry. What lies before a talk was taken up again was spent elsewhere,
/// and a comment belongs to no talk.
fn spent_ms(entries: &[Entry]) -> u64 {
    let told = entries.iter().filter(|entry| !matches!(entry, Entry::Commented { .. }));
    let mut last: Option<Moment> = None;
    let mut spent = 0;
    for (entry, at) in told.filter_map(|entry| Some((entry, entry.at()?))) {
        if let Some(last) = last
            && !matches!(entry, Entry::Resumed { .. })
        {
            spent += at.0.saturating_sub(last.0).min(LONGEST_PAUSE_MS);
        }
        last = Some(at);
    }
    spent
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chose(turn: u16, second: u64) -> Entry {
        let (choice, at) = ("ask".to_owned(), Moment(second * 1000));
        Entry::Chose { turn, choice, at }
    }

    fn resumed(second: u64) -> Entry {
        let (engine, at) = ("0".to_owned(), Moment(second * 1000));
        Entry::Resumed { engine, at }
    }

    /// 30 s to the second turn; a night; 20 s from taking it up to the third turn.
    #[test]
    fn a_night_between_two_sittings_is_not_spent_on_the_talk() {
        let entries = [chose(1, 0), chose(2, 30), resumed(40_000), chose(3, 40_020)];
        assert_eq!(spent_ms(&entries), 50_000);
    }

    #[test]
    fn of_a_long_pause_five_minutes_count() {
        assert_eq!(spent_ms(&[chose(1, 0), chose(2, 3600)]), 300_000);
    }

    #[test]
    fn a_comment_of_the_next_day_is_not_part_of_the_talk() {
        let comment = Entry::Commented {
            turn: 1,
            text: "Why?".into(),
            at: Moment(90_000_000),
        };
        assert_eq!(spent_ms(&[chose(1, 0), chose(2, 10), comment]), 10_000);
    }
}
