//! Campaigns that a learner has run or is running: one file each, only added to.
//!
//! ```text
//! <data folder>/profiles/<id>/campaigns/<campaign>.jsonl
//! {"event":"begun","edition":"…","seed":3,"at":"…","check":"9f86d081884c7d65"}
//! {"event":"week","week":1,"spent":{"visit":5000},"at":"…","check":"…"}
//! {"event":"ended","orders":410,"four_p":120,"even":230,"at":"…","check":"…"}
//! ```
//!
//! A market follows from its seed and its plan, so that nothing else need be kept. A new beginning
//! leaves what stands before it; the last one counts. A line whose `check` does not fit (BLAKE3 over
//! the line up to it) ends what can be taken up again there.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::profile::Profile;
use super::store::ShelfError;
use crate::market::{Campaign, Plan};
use crate::record::Moment;

const FOLDER: &str = "campaigns";
const BEFORE_CHECK: &str = ",\"check\":\"";
const AFTER_CHECK: &str = "\"}";

/// Something to be kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Line {
    /// A market was opened; `edition` is [`edition_of`] its file.
    Begun { edition: String, seed: u64, at: Moment },
    /// A week was run, from 1; money by activity, where there was some.
    Week {
        week: u8,
        spent: BTreeMap<String, u64>,
        at: Moment,
    },
    /// The last week is over; all orders, and those of the plans it is compared with.
    Ended {
        orders: u64,
        four_p: u64,
        even: u64,
        at: Moment,
    },
}

/// A market as it was left.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnderWay {
    pub edition: String,
    pub seed: u64,
    /// Money by activity of the weeks that were run, in order.
    pub weeks: Vec<BTreeMap<String, u64>>,
    /// When something was kept last.
    pub last: Moment,
    /// It was run to its end and compared.
    pub ended: bool,
}

/// A market that was run to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finished {
    pub orders: u64,
    pub four_p: u64,
    pub even: u64,
    pub at: Moment,
}

/// All that is kept of one campaign.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// The market begun last.
    pub last: Option<UnderWay>,
    /// In the order in which they ended.
    pub results: Vec<Finished>,
    /// Lines that cannot be read.
    pub unreadable: usize,
}

/// What tells one edition of a campaign's file from another.
pub fn edition_of(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex()[..16].to_owned()
}

/// The line of a week that was run, from 1.
pub fn week_line(campaign: &Campaign, plan: &Plan, week: usize, at: Moment) -> Line {
    let row = plan.weeks.get(week.saturating_sub(1)).map_or(&[][..], Vec::as_slice);
    let spent = campaign.activities.iter().zip(row).filter(|(_, money)| **money > 0);
    Line::Week {
        week: week as u8,
        spent: spent.map(|(activity, money)| (activity.id.clone(), *money)).collect(),
        at,
    }
}

impl UnderWay {
    /// The plan so far, and how many weeks of it were run; `None` where it does not fit the campaign.
    pub fn plan(&self, campaign: &Campaign) -> Option<(Plan, usize)> {
        let mut plan = Plan::empty(campaign);
        if self.weeks.len() > plan.weeks.len() {
            return None;
        }
        for (row, spent) in plan.weeks.iter_mut().zip(&self.weeks) {
            for (id, money) in spent {
                let position = campaign.activities.iter().position(|activity| activity.id == *id)?;
                row[position] = *money;
            }
        }
        plan.check(campaign).ok()?;
        Some((plan, self.weeks.len()))
    }
}

fn file_of(profile: &Profile, campaign: &str) -> String {
    profile.file(&format!("{FOLDER}/{campaign}.jsonl"))
}

/// What is kept of a campaign; nothing where nothing was.
///
/// # Errors
/// If the file is there and cannot be read.
pub fn kept(profile: &Profile, campaign: &str) -> Result<Kept, ShelfError> {
    match profile.shelf().read(&file_of(profile, campaign)) {
        Ok(bytes) => Ok(read(&bytes)),
        Err(ShelfError::Missing(_)) => Ok(Kept::default()),
        Err(error) => Err(error),
    }
}

/// Keeps lines behind those that are there.
///
/// # Errors
/// If the disk refuses, or another run is writing just now. What was kept before stays.
pub fn keep(profile: &Profile, campaign: &str, lines: &[Line]) -> Result<(), ShelfError> {
    let name = file_of(profile, campaign);
    let shelf = profile.shelf();
    let mut sheet = match shelf.create(&name) {
        Err(ShelfError::Exists(_)) => shelf.open(&name)?,
        other => other?,
    };
    let before = sheet.read()?;
    let mut text: String = lines.iter().map(write_line).collect();
    // Cut off in the middle of a line: that line is left, and this one begins anew.
    if before.last().is_some_and(|&byte| byte != b'\n') {
        text.insert(0, '\n');
    }
    sheet.extend(before.len() as u64, text.as_bytes())
}

fn read(bytes: &[u8]) -> Kept {
    let mut kept = Kept::default();
    for line in bytes.split(|&byte| byte == b'\n').filter(|line| !line.is_empty()) {
        match read_line(line) {
            Some(line) => kept.take(line),
            None => kept.unreadable += 1,
        }
    }
    kept
}

impl Kept {
    fn take(&mut self, line: Line) {
        match (line, &mut self.last) {
            (Line::Begun { edition, seed, at }, last) => {
                *last = Some(UnderWay {
                    edition,
                    seed,
                    last: at,
                    ..UnderWay::default()
                });
            }
            // A week that does not follow is of a run whose other lines are lost.
            (Line::Week { week, spent, at }, Some(last)) if usize::from(week) == last.weeks.len() + 1 => {
                last.weeks.push(spent);
                last.last = at;
            }
            (
                Line::Ended {
                    orders,
                    four_p,
                    even,
                    at,
                },
                last,
            ) => {
                self.results.push(Finished {
                    orders,
                    four_p,
                    even,
                    at,
                });
                if let Some(last) = last {
                    last.ended = true;
                    last.last = at;
                }
            }
            (Line::Week { .. }, _) => self.unreadable += 1,
        }
    }
}

fn check_of(body: &str) -> String {
    blake3::hash(body.as_bytes()).to_hex()[..16].to_owned()
}

fn write_line(line: &Line) -> String {
    let mut text = serde_json::to_string(line).expect("a line is plain values, which JSON can write");
    text.pop();
    let check = check_of(&text);
    text + BEFORE_CHECK + &check + AFTER_CHECK + "\n"
}

fn read_line(line: &[u8]) -> Option<Line> {
    let line = std::str::from_utf8(line).ok()?;
    let (body, rest) = line.rsplit_once(BEFORE_CHECK)?;
    let check = rest.strip_suffix(AFTER_CHECK)?;
    if check != check_of(body) {
        return None;
    }
    serde_json::from_str(&format!("{body}}}")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines() -> Vec<Line> {
        let week = |week: u8, money: u64| Line::Week {
            week,
            spent: BTreeMap::from([("visit".to_owned(), money)]),
            at: Moment(u64::from(week)),
        };
        let begun = Line::Begun {
            edition: "e".into(),
            seed: 7,
            at: Moment(0),
        };
        vec![begun, week(1, 500), week(2, 900)]
    }

    fn bytes(lines: &[Line]) -> Vec<u8> {
        lines.iter().map(write_line).collect::<String>().into_bytes()
    }

    #[test]
    fn the_market_begun_last_is_there_with_its_weeks() {
        let mut all = lines();
        all.extend(lines().into_iter().take(2));
        let last = read(&bytes(&all)).last.expect("one was begun");
        assert_eq!((last.seed, last.weeks.len(), last.ended), (7, 1, false));
        assert_eq!(last.weeks[0]["visit"], 500);
    }

    #[test]
    fn a_damaged_week_ends_what_can_be_taken_up_again() {
        let mut damaged = bytes(&lines());
        let at = damaged.windows(3).position(|window| window == b"500").expect("week 1");
        damaged[at] = b'9';
        let kept = read(&damaged);
        // Week 1 is lost, and week 2 does not follow it.
        assert_eq!(kept.unreadable, 2);
        assert!(kept.last.expect("it was begun").weeks.is_empty());
    }

    #[test]
    fn results_stay_when_the_market_is_opened_again() {
        let ended = Line::Ended {
            orders: 5,
            four_p: 1,
            even: 4,
            at: Moment(9),
        };
        let mut all = lines();
        all.push(ended);
        all.extend(lines());
        let kept = read(&bytes(&all));
        assert_eq!(kept.results.len(), 1);
        assert!(!kept.last.expect("one is open").ended);
    }
}
