//! How far a learner has come, as a table for a spreadsheet: one line a finished attempt.

use super::csv::{BYTE_ORDER_MARK, line};
use crate::record::progress::{Progress, Summary};
use crate::text::Language;

const COLUMNS: [&str; 13] = [
    "attempt",
    "ended",
    "scenario",
    "title",
    "practice",
    "outcome",
    "passed",
    "score",
    "understanding",
    "worth",
    "belief",
    "satisfaction",
    "seconds",
];

/// Graded attempts first, each kind in the order in which they ended (RFC 4180, UTF-8).
pub fn csv(progress: &Progress, language: Language) -> String {
    let attempts = progress.graded.attempts.iter().chain(&progress.practice.attempts);
    let lines = attempts.map(|attempt| line(&cells(progress, attempt, language)));
    let head = line(&COLUMNS.map(str::to_owned));
    format!("{BYTE_ORDER_MARK}{head}{}", lines.collect::<String>())
}

fn cells(progress: &Progress, attempt: &Summary, language: Language) -> [String; COLUMNS.len()] {
    let factors = attempt.played.as_ref().map_or([None; 4], |played| played.factors);
    let [understanding, worth, belief, satisfaction] =
        factors.map(|points| points.map_or_else(String::new, |points| points.to_string()));
    [
        attempt.attempt.clone(),
        attempt.ended.to_string(),
        attempt.scenario.clone(),
        progress.title(attempt, language).to_owned(),
        attempt.practice.to_string(),
        attempt.outcome.clone(),
        attempt.passed.to_string(),
        attempt.score.to_string(),
        understanding,
        worth,
        belief,
        satisfaction,
        attempt.seconds.to_string(),
    ]
}
