//! The class as a table: one line an attempt. The columns serve Parquet too.

use super::{Attempt, Class};
use crate::report::csv::{BYTE_ORDER_MARK, line};

/// Columns of words, then of whole numbers.
pub(super) const TEXTS: [&str; 10] = [
    "learner", "attempt", "scenario", "title", "began", "ended", "outcome", "grade", "mark", "comment",
];
pub(super) const NUMBERS: [&str; 11] = [
    "passed",
    "practice",
    "coach",
    "score",
    "understanding",
    "worth",
    "belief",
    "satisfaction",
    "needs_found",
    "needs_missed",
    "turns",
];

/// All attempts, practice too: a column says which.
pub(super) fn table(class: &Class) -> String {
    let head: Vec<String> = TEXTS.iter().chain(&NUMBERS).map(|&name| name.to_owned()).collect();
    let rows = class.attempts.iter().map(|attempt| {
        let numbers = numbers(attempt);
        let numbers = numbers
            .iter()
            .map(|number| number.map_or(String::new(), |number| number.to_string()));
        line(&texts(class, attempt).into_iter().chain(numbers).collect::<Vec<_>>())
    });
    format!("{BYTE_ORDER_MARK}{}{}", line(&head), rows.collect::<String>())
}

/// In the order of [`TEXTS`].
pub(super) fn texts(class: &Class, attempt: &Attempt) -> [String; TEXTS.len()] {
    let scenario = &attempt.scenario;
    let joined = |part: fn(&super::Mark) -> &str| {
        let parts = class.marks.of(attempt).map(part).filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" / ")
    };
    [
        attempt.learner.clone(),
        attempt.attempt.clone(),
        scenario.id.clone(),
        scenario.texts.get(scenario.title, class.language).to_owned(),
        attempt.began.to_string(),
        attempt.ended.to_string(),
        attempt.outcome.name().to_owned(),
        attempt.grade.mark(class.language).to_owned(),
        joined(|mark| &mark.mark),
        joined(|mark| &mark.comment),
    ]
}

/// In the order of [`NUMBERS`]; `None` where a factor did not count. Yes is 1.
pub(super) fn numbers(attempt: &Attempt) -> [Option<u64>; NUMBERS.len()] {
    let [understanding, worth, belief, satisfaction] = attempt.factors.map(|points| points.map(u64::from));
    [
        Some(attempt.passed.into()),
        Some(attempt.practice.into()),
        Some(attempt.coach.into()),
        Some(attempt.score.into()),
        understanding,
        worth,
        belief,
        satisfaction,
        Some(attempt.needs_found.len() as u64),
        Some(attempt.needs_missed.len() as u64),
        Some(attempt.turns.into()),
    ]
}
