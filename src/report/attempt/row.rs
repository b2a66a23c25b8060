//! One turn of a report.

use super::Report;
use crate::debrief::Remark;
use crate::record::Moment;
use crate::record::journal::Entry;
use crate::sim::{Factors, State};

/// A turn in words and numbers.
pub(super) struct Row<'a> {
    pub remark: &'a Remark,
    /// The choice's id, and what the seller says with it.
    pub choice: &'a str,
    pub says: &'a str,
    /// What the customer answers, in order.
    pub replies: Vec<String>,
    pub found: Vec<&'a str>,
    /// After the turn.
    pub factors: Factors,
    pub state: &'a State,
    /// When the choice was made.
    pub at: Option<Moment>,
    pub comments: Vec<&'a str>,
}

impl<'a> Row<'a> {
    pub fn of(report: &'a Report<'_>, remark: &'a Remark) -> Self {
        let (session, language) = (report.session, report.language);
        let scenario = session.scenario();
        let state = &session.turns()[usize::from(remark.turn) - 1].after;
        let wording = |&line| session.wording(line, remark.turn, language);
        let found = |need: &crate::scenario::NeedId| scenario.texts.get(scenario.needs[need.index()].name, language);
        Self {
            remark,
            choice: &scenario.names.choices[remark.choice.index()],
            says: scenario.texts.get(scenario.choice(remark.choice).says, language),
            replies: remark.lines.iter().map(wording).collect(),
            found: remark.found.iter().map(found).collect(),
            factors: session.factors_at(usize::from(remark.turn)),
            state,
            at: made_at(report, remark.turn),
            comments: comments(report, remark.turn),
        }
    }
}

/// When a turn was made; of one that was taken back and made again, the last time.
fn made_at(report: &Report<'_>, wanted: u16) -> Option<Moment> {
    report.reading.entries.iter().rev().find_map(|entry| match entry {
        Entry::Chose { turn, at, .. } if *turn == wanted => Some(*at),
        _ => None,
    })
}

/// The comments on a turn, 0 = on the whole; in the order in which they were written.
pub(super) fn comments<'a>(report: &'a Report<'_>, wanted: u16) -> Vec<&'a str> {
    let entries = report.reading.entries.iter();
    entries
        .filter_map(|entry| match entry {
            Entry::Commented { turn, text, .. } if *turn == wanted => Some(text.as_str()),
            _ => None,
        })
        .collect()
}
