//! The class as one JSON object. Fields may be added, none renamed.

use serde_json::{Map, Value, json};

use super::{Attempt, Class, heat, items, missed, progress};
use crate::scenario::Factor;

pub(super) fn object(class: &Class) -> String {
    let learners = heat(class).into_iter().map(|row| {
        json!({
            "learner": row.learner,
            "attempts": row.attempts,
            "passed": row.passed,
            "score_mean": row.mean_score,
            "score_latest": row.latest_score,
            "factors_mean": factors(row.mean),
            "factors_latest": factors(row.latest),
            "comments": class.marks.of_learner(&row.learner).map(mark).collect::<Vec<_>>(),
        })
    });
    let progress = progress(class).into_iter().map(|row| {
        json!({
            "learner": row.learner,
            "scenario": row.scenario,
            "attempts": row.attempts,
            "first": row.first,
            "best": row.best,
            "last": row.last,
        })
    });
    let missed = missed(class).into_iter().map(|row| {
        json!({ "scenario": row.scenario, "need": row.need, "name": row.name, "had": row.had, "missed": row.missed })
    });
    let items = items(class).into_iter().map(|row| {
        json!({
            "scenario": row.scenario,
            "choice": row.choice,
            "says": row.says,
            "open": row.open,
            "chosen": row.chosen,
            "passed": row.passed,
            "passed_without": row.passed_without,
            "difficulty": row.difficulty(),
            "discrimination": row.discrimination,
        })
    });
    let notes = class.notes.iter().map(|note| {
        json!({ "file": note.file, "problem": note.trouble.name(), "message": note.trouble.text(class.language) })
    });
    let text = serde_json::to_string(&json!({
        "format": 1,
        "made": class.made_at,
        "with_practice": class.with_practice,
        "learners": learners.collect::<Vec<_>>(),
        "progress": progress.collect::<Vec<_>>(),
        "needs_missed": missed.collect::<Vec<_>>(),
        "choices": items.collect::<Vec<_>>(),
        "attempts": class.attempts.iter().map(|one| attempt(class, one)).collect::<Vec<_>>(),
        "notes": notes.collect::<Vec<_>>(),
    }));
    text.expect("a report is plain values, which JSON can write")
}

fn factors<T: Into<Value>>(points: [Option<T>; 4]) -> Map<String, Value> {
    let named = Factor::ALL.into_iter().zip(points);
    named
        .map(|(factor, points)| (factor.name().to_owned(), points.map_or(Value::Null, T::into)))
        .collect()
}

fn mark(mark: &super::Mark) -> Value {
    json!({ "mark": mark.mark, "comment": mark.comment })
}

fn attempt(class: &Class, attempt: &Attempt) -> Value {
    json!({
        "learner": attempt.learner,
        "attempt": attempt.attempt,
        "file": attempt.file,
        "scenario": attempt.scenario.id,
        "hash": attempt.scenario.hash,
        "began": attempt.began,
        "ended": attempt.ended,
        "practice": attempt.practice,
        "coach": attempt.coach,
        "outcome": attempt.outcome.name(),
        "passed": attempt.passed,
        "score": attempt.score,
        "grade": attempt.grade.mark(class.language),
        "factors": factors(attempt.factors),
        "turns": attempt.turns,
        "comments": attempt.comments,
        "marks": class.marks.of(attempt).map(mark).collect::<Vec<_>>(),
    })
}
