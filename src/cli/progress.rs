//! `yinxin progress`: how far a learner has come, as the window shows it.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::play::profile_of;
use super::table::draw;
use super::{FINE, LanguageArgument, UNUSABLE, language};
use crate::record::profile::DEFAULT;
use crate::record::progress::{Best, Hidden, Missed, Progress, Side, Summary, progress};
use crate::scenario::Factor;
use crate::text::{Language, Words, words};

/// Talks whose factors are listed; all of them are in `--json`.
const LISTED: usize = 10;

/// Show how far a learner has come.
///
/// Example: yinxin progress --profile default
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The profile to look through.
    #[arg(long, value_name = "NAME", default_value = DEFAULT)]
    profile: String,
    /// Look for journals below this folder, instead of the one that the platform has for data.
    #[arg(long, value_name = "DIR")]
    journal: Option<PathBuf>,
    /// One JSON object.
    #[arg(long)]
    json: bool,
    /// Language of the output.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// 2 if there is no such profile, or its folder cannot be read.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    let profile = profile_of(arguments.journal, &arguments.profile, language);
    let found = profile.and_then(|profile| progress(&profile, &[]).map_err(|error| error.text(language)));
    match found {
        Ok(found) if arguments.json => anstream::println!("{}", as_json(&found, &arguments.profile, language)),
        Ok(found) => anstream::println!("{}", as_text(&found, language)),
        Err(message) => {
            anstream::eprintln!("{message}");
            return UNUSABLE;
        }
    }
    FINE
}

fn as_text(progress: &Progress, language: Language) -> String {
    let words = words(language);
    let unreadable = match progress.unreadable {
        0 => None,
        count => Some(words.with("progress-unreadable", &[("count", count.into())])),
    };
    if progress.is_empty() {
        let empty = words.get("progress-empty-terminal");
        return [Some(empty), unreadable]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join("\n");
    }
    let streak = [
        ("now", progress.streak.now.into()),
        ("longest", progress.streak.longest.into()),
    ];
    let sides = [
        ("progress-graded", &progress.graded),
        ("progress-practice", &progress.practice),
    ];
    let sides = sides.into_iter().filter(|(_, side)| !side.attempts.is_empty());
    let mut parts: Vec<String> = sides
        .map(|(name, side)| side_text(progress, side, &words.get(name), language))
        .collect();
    parts.push(words.with("progress-streak-line", &streak));
    parts.extend(unreadable);
    parts.join("\n\n")
}

fn side_text(progress: &Progress, side: &Side, name: &str, language: Language) -> String {
    let words = words(language);
    let filled = [
        ("name", name.into()),
        ("count", side.attempts.len().into()),
        ("minutes", side.seconds.div_ceil(60).into()),
    ];
    let mut parts = vec![
        words.with("progress-side", &filled),
        bests(progress, side, language),
        factors(progress, side, language),
    ];
    if !side.hidden.is_empty() {
        let lines = side.hidden.iter().map(|hidden| hidden_line(progress, hidden, language));
        parts.push(
            [words.get("progress-hidden")]
                .into_iter()
                .chain(lines)
                .collect::<Vec<_>>()
                .join("\n"),
        );
    }
    parts.join("\n\n")
}

fn heads(words: &Words, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| words.get(key)).collect()
}

fn bests(progress: &Progress, side: &Side, language: Language) -> String {
    let words = words(language);
    let keys = [
        "progress-scenario",
        "progress-talks",
        "progress-passed",
        "progress-best",
        "progress-grade",
    ];
    let row = |best: &Best| {
        vec![
            progress.title(&best.best, language).to_owned(),
            best.attempts.to_string(),
            best.passed.to_string(),
            best.best.score.to_string(),
            best.best.grade().mark(language).to_owned(),
        ]
    };
    let rows: Vec<Vec<String>> = [heads(words, &keys)]
        .into_iter()
        .chain(side.scenarios.iter().map(row))
        .collect();
    draw(&rows)
}

/// The factors of the last talks, newest first.
fn factors(progress: &Progress, side: &Side, language: Language) -> String {
    let words = words(language);
    let names = Factor::ALL.map(|factor| words.get(&format!("factor-{}", factor.name())));
    let head = [words.get("progress-last")]
        .into_iter()
        .chain(names)
        .chain([words.get("progress-score")]);
    let row = |summary: &Summary| {
        let of = summary.played.as_ref().map_or([None; 4], |played| played.factors);
        let cells = of.map(|points| points.map_or_else(|| "\u{2013}".to_owned(), |points| points.to_string()));
        let name = format!("{}  {}", summary.ended.to_minute(), progress.title(summary, language));
        [name]
            .into_iter()
            .chain(cells)
            .chain([summary.score.to_string()])
            .collect::<Vec<_>>()
    };
    let last = side.attempts.iter().rev().take(LISTED);
    let rows: Vec<Vec<String>> = [head.collect()].into_iter().chain(last.map(row)).collect();
    draw(&rows)
}

fn hidden_line(progress: &Progress, hidden: &Hidden, language: Language) -> String {
    let words = words(language);
    let (need, topic) = progress.need(hidden, language);
    let filled = [
        ("need", need.into()),
        ("scenario", progress.title_of(hidden, language).into()),
        ("missed", hidden.missed().into()),
        ("met", hidden.met.into()),
    ];
    let why = words.with(
        &format!("progress-why-{}", hidden.why().name()),
        &[("topic", topic.into())],
    );
    format!("  {}\n    {why}", words.with("progress-hidden-line", &filled))
}

fn as_json(progress: &Progress, profile: &str, language: Language) -> Value {
    json!({
        "profile": profile,
        "graded": side_json(progress, &progress.graded, language),
        "practice": side_json(progress, &progress.practice, language),
        "without_pressure": { "now": progress.streak.now, "longest": progress.streak.longest },
        "unreadable": progress.unreadable,
    })
}

fn side_json(progress: &Progress, side: &Side, language: Language) -> Value {
    json!({
        "seconds": side.seconds,
        "attempts": side.attempts.iter().map(|summary| attempt_json(progress, summary, language)).collect::<Vec<_>>(),
        "scenarios": side.scenarios.iter().map(|best| json!({
            "scenario": best.scenario,
            "title": progress.title(&best.best, language),
            "attempts": best.attempts,
            "passed": best.passed,
            "best": { "attempt": best.best.attempt, "score": best.best.score, "passed": best.best.passed,
                      "grade": best.best.grade().mark(Language::English) },
        })).collect::<Vec<_>>(),
        "needs_missed": side.hidden.iter().map(|hidden| hidden_json(progress, hidden, language)).collect::<Vec<_>>(),
    })
}

fn attempt_json(progress: &Progress, summary: &Summary, language: Language) -> Value {
    let points = |position: usize| summary.played.as_ref().and_then(|played| played.factors[position]);
    let factors = Factor::ALL.iter().enumerate();
    let factors: serde_json::Map<String, Value> = factors
        .map(|(at, factor)| (factor.name().to_owned(), json!(points(at))))
        .collect();
    json!({
        "attempt": summary.attempt,
        "scenario": summary.scenario,
        "title": progress.title(summary, language),
        "ended": summary.ended,
        "outcome": summary.outcome,
        "passed": summary.passed,
        "score": summary.score,
        "grade": summary.grade().mark(Language::English),
        "seconds": summary.seconds,
        "factors": factors,
        "pressed": summary.played.as_ref().map(|played| played.pressed),
    })
}

fn hidden_json(progress: &Progress, hidden: &Hidden, language: Language) -> Value {
    let (name, topic) = progress.need(hidden, language);
    let reasons = Missed::ALL.iter().zip(hidden.reasons);
    let reasons: serde_json::Map<String, Value> = reasons
        .map(|(why, times)| (why.name().to_owned(), times.into()))
        .collect();
    json!({
        "scenario": hidden.scenario,
        "need": hidden.need,
        "name": name,
        "topic": topic,
        "met": hidden.met,
        "missed": hidden.missed(),
        "why": hidden.why().name(),
        "reasons": reasons,
    })
}
