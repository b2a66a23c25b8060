//! The report as one JSON object. Fields may be added, none renamed.

use serde_json::{Map, Value, json};

use super::row::comments;
use super::{Report, Row};
use crate::debrief::{Share, act_name, reason};
use crate::scenario::{Factor, Force};
use crate::sim::Factors;

pub(super) fn object(report: &Report<'_>) -> String {
    let (header, account, language) = (&report.reading.header, &report.account, report.language);
    let scenario = report.session.scenario();
    let need = |need: &crate::scenario::NeedId| scenario.names.needs[need.index()].clone();
    let variant = &scenario.names.variants[account.variant.index()];
    let forces = Force::ALL.iter().zip(account.forces);
    let forces: Map<String, Value> = forces
        .map(|(force, times)| (force.name().to_owned(), times.into()))
        .collect();
    let mut text = serde_json::to_string_pretty(&json!({
        "format": 1,
        "attempt": header.attempt,
        "scenario": { "id": scenario.id, "title": scenario.texts.get(scenario.title, language), "hash": scenario.hash },
        "engine": header.engine,
        "seed": header.seed,
        "variant": { "id": variant, "name": scenario.texts.get(scenario.variant(account.variant).name, language) },
        "language": language.code(),
        "began": header.at,
        "ended": report.reading.end().map(|end| end.at),
        "practice": account.practice,
        "branch_of": header.branch.as_ref().map(|branch| branch.attempt.as_str()),
        "outcome": account.outcome.name(),
        "passed": account.passed,
        "score": account.tally.score,
        "grade": account.grade.mark(language),
        "sum": account.tally.rows.iter().map(|&(share, points)| sum(share, points)).collect::<Vec<_>>(),
        "factors": factors(&account.factors),
        "needs_found": account.needs_found.iter().map(need).collect::<Vec<_>>(),
        "needs_missed": account.needs_missed.iter().map(need).collect::<Vec<_>>(),
        "minutes": account.minutes,
        "money": account.money,
        "untruths": account.untruths,
        "forces": forces,
        "turns": report.rows().map(|row| turn(report, &row)).collect::<Vec<_>>(),
        "comments": comments(report, 0),
        "ledger": account.hash,
    }))
    .expect("a report is plain values, which JSON can write");
    text.push('\n');
    text
}

fn factors(factors: &Factors) -> Value {
    let named = Factor::ALL.map(|factor| (factor.name().to_owned(), json!(factors.get(factor))));
    Value::Object(named.into_iter().collect())
}

fn sum(share: Share, points: i16) -> Value {
    match share {
        Share::Mean => json!({ "share": "mean", "points": points }),
        Share::Weakest(factor) => json!({ "share": "weakest", "factor": factor.name(), "points": points }),
        Share::NoOrder => json!({ "share": "no-order", "points": points }),
    }
}

fn turn(report: &Report<'_>, row: &Row<'_>) -> Value {
    let scenario = report.session.scenario();
    let changes = row.remark.entries.iter().map(|entry| {
        json!({
            "factor": entry.factor.name(),
            "change": entry.change,
            "act": act_name(entry.cause),
            "cause": reason(scenario, entry.cause, report.language),
        })
    });
    let moved = row.remark.moved.iter().map(|&(part, change, cause)| {
        json!({ "what": part.name(), "change": change, "cause": reason(scenario, cause, report.language) })
    });
    json!({
        "turn": row.remark.turn,
        "choice": row.choice,
        "at": row.at,
        "says": row.says,
        "replies": row.replies,
        "changes": changes.collect::<Vec<_>>(),
        "moved": moved.collect::<Vec<_>>(),
        "found": row.remark.found.iter().map(|need| &scenario.names.needs[need.index()]).collect::<Vec<_>>(),
        "factors": factors(&row.factors),
        "trust": row.state.trust(),
        "patience": row.state.patience(),
        "comments": row.comments,
    })
}
