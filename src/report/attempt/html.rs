//! The report as a page: opens in any browser, without a network, and prints on A4.

use super::Report;
use super::graph::graph;
use super::row::comments;
use super::sums::{beside, sum};
use super::talk::{quotes, talk};
use crate::scenario::Factor;
use crate::sim::Outcome;
use crate::text::{Language, Words, words};

pub(in crate::report) const STYLE: &str = include_str!("style.css");

/// The whole page.
pub(super) fn page(report: &Report<'_>) -> String {
    let scenario = report.session.scenario();
    let words = words(report.language);
    let title = scenario.texts.get(scenario.title, report.language);
    let name = escaped(&words.with("report-title", &[("title", title.into())]));
    let language = match report.language {
        Language::English => "en",
        Language::Chinese => "zh-Hans",
    };
    let parts = [
        head(report, words),
        outcome(report, words),
        graphs(report, words),
        talk(report, words),
        sum(report, words),
        beside(report, words),
        foot(report, words),
    ];
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{name}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n{}</body>\n</html>\n",
        parts.concat()
    )
}

/// Text as it may stand in a page.
pub(in crate::report) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

fn head(report: &Report<'_>, words: &Words) -> String {
    let (scenario, header) = (report.session.scenario(), &report.reading.header);
    let title = scenario.texts.get(scenario.title, report.language);
    let filled = [
        ("when", header.at.to_minute().into()),
        ("seed", header.seed.to_string().into()),
        ("engine", header.engine.as_str().into()),
    ];
    let when = words.with("report-when", &filled);
    format!(
        "<header>\n<p class=\"quiet\">{} · {}</p>\n<h1>{}</h1>\n<p class=\"quiet\">{}</p>\n{}</header>\n",
        escaped(&words.get("product-name")),
        escaped(&words.get("debrief-title")),
        escaped(title),
        escaped(&when),
        quotes(&comments(report, 0), words),
    )
}

fn outcome(report: &Report<'_>, words: &Words) -> String {
    let account = &report.account;
    let verdict = words.get(if account.passed {
        "verdict-passed"
    } else {
        "verdict-not-passed"
    });
    let points = words.with("debrief-points", &[("score", account.tally.score.into())]);
    let scenario = report.session.scenario();
    let who = scenario
        .texts
        .get(scenario.variant(account.variant).name, report.language);
    let who = words.with("debrief-who", &[("who", who.into())]);
    let practice = if account.practice {
        format!(
            "<p><b>{}</b> {}</p>",
            escaped(&words.get("debrief-practice")),
            escaped(&words.get("debrief-practice-note"))
        )
    } else {
        String::new()
    };
    format!(
        "<section class=\"outcome\">\n<div class=\"seal\"><b>{}</b>{}</div>\n<div><p><b>{} · {}</b></p><p>{}</p>{practice}</div>\n</section>\n",
        escaped(account.grade.mark(report.language)),
        escaped(&points),
        escaped(&words.get(&format!("outcome-{}", account.outcome.name()))),
        escaped(&verdict),
        escaped(&who),
    )
}

fn graphs(report: &Report<'_>, words: &Words) -> String {
    let drawn = Factor::ALL.map(|factor| {
        let name = escaped(&words.get(&format!("factor-{}", factor.name())));
        format!("<div><h3>{name}</h3>{}</div>\n", graph(report, factor))
    });
    section(
        words,
        "report-factors",
        &format!("<div class=\"graphs\">\n{}</div>\n", drawn.concat()),
    )
}

/// A heading of a table's column.
pub(super) fn heading(words: &Words, key: &str) -> String {
    format!("<th scope=\"col\">{}</th>", escaped(&words.get(key)))
}

fn foot(report: &Report<'_>, words: &Words) -> String {
    debug_assert_ne!(
        report.account.outcome,
        Outcome::Open,
        "only a finished talk has a report"
    );
    let filled = [
        ("attempt", report.reading.header.attempt.as_str().into()),
        ("hash", report.account.hash.as_str().into()),
    ];
    format!("<footer>{}</footer>\n", escaped(&words.with("report-check", &filled)))
}

/// A part of the page under its heading.
pub(super) fn section(words: &Words, key: &str, content: &str) -> String {
    format!(
        "<section>\n<h2>{}</h2>\n{content}</section>\n",
        escaped(&words.get(key))
    )
}
