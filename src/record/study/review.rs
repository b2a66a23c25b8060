//! When a question that was missed comes up again: FSRS, the free spaced repetition scheduler (Ye, Su &
//! Cao 2022, "A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling", KDD),
//! with its published default parameters, in whole days.
//!
//! Only answers are kept; the schedule is reckoned from them each time, so that a better method may take
//! its place. A question enters with the first answer that missed something. From then on each answer
//! counts: all points *good*, at least 60 % *hard*, less *again*. *Easy* is never given: how long one
//! thought is not measured.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rs_fsrs::{Card, FSRS, Parameters, Rating};

use super::log::Entry;
use crate::course::Course;
use crate::record::Moment;

/// Per cent of the points from which an answer is only hard.
const HARD_FROM: u32 = 60;

/// A question that comes up again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Ids of the lesson and of the idea.
    pub lesson: String,
    pub idea: String,
    pub due: Moment,
    /// How often it was answered since it was first missed, that time included.
    pub seen: u16,
}

/// Every question that was ever missed and is still in the course, the one due first first.
pub fn schedule(course: &Course, entries: &[Entry]) -> Vec<Due> {
    let mut cards: BTreeMap<(&str, &str), (Card, u16)> = BTreeMap::new();
    let fsrs = FSRS::new(Parameters {
        enable_short_term: false,
        ..Parameters::default()
    });
    for entry in entries {
        let Entry::Answered {
            lesson,
            idea,
            points,
            of,
            at,
            ..
        } = entry
        else {
            continue;
        };
        let known = course.lessons.get(lesson).and_then(|lesson| lesson.idea(idea));
        let key = (lesson.as_str(), idea.as_str());
        if known.is_none() || points >= of && !cards.contains_key(&key) {
            continue;
        }
        let now = time(*at);
        let (card, seen) = cards.entry(key).or_insert_with(|| (new_card(now), 0));
        // A clock that was set back would reckon with negative days.
        let now = now.max(card.last_review);
        *card = fsrs.next(card.clone(), now, rating(*points, *of)).card;
        *seen = seen.saturating_add(1);
    }
    let mut found: Vec<Due> = cards
        .into_iter()
        .map(|((lesson, idea), (card, seen))| Due {
            lesson: lesson.to_owned(),
            idea: idea.to_owned(),
            due: Moment(card.due.timestamp_millis().try_into().unwrap_or(0)),
            seen,
        })
        .collect();
    found.sort_by(|a, b| (a.due, &a.lesson, &a.idea).cmp(&(b.due, &b.lesson, &b.idea)));
    found
}

fn rating(points: u16, of: u16) -> Rating {
    match 100 * u32::from(points) / u32::from(of.max(1)) {
        100.. => Rating::Good,
        HARD_FROM.. => Rating::Hard,
        _ => Rating::Again,
    }
}

fn time(at: Moment) -> DateTime<Utc> {
    let ms = i64::try_from(at.0).unwrap_or(i64::MAX);
    DateTime::from_timestamp_millis(ms).unwrap_or(DateTime::UNIX_EPOCH)
}

fn new_card(now: DateTime<Utc>) -> Card {
    Card {
        due: now,
        last_review: now,
        ..Card::default()
    }
}
