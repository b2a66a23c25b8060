//! The talk turn by turn, in the page.

use super::html::{escaped, heading, section};
use super::{Report, Row};
use crate::debrief::reason;
use crate::text::Words;

pub(super) fn talk(report: &Report<'_>, words: &Words) -> String {
    let rows: String = report.rows().map(|row| turn(report, &row, words)).collect();
    let head = ["report-turn", "report-said", "report-moved"].map(|key| heading(words, key));
    let table = format!(
        "<table>\n<thead><tr>{}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n",
        head.concat()
    );
    section(words, "debrief-talk", &table)
}

fn turn(report: &Report<'_>, row: &Row<'_>, words: &Words) -> String {
    let scenario = report.session.scenario();
    let customer = scenario.texts.get(scenario.customer.name, report.language);
    let spoken =
        |who: &str, text: &str| format!("<p><span class=\"who\">{}</span> {}</p>", escaped(who), escaped(text));
    let said: String = std::iter::once(spoken(&words.get("play-you"), row.says))
        .chain(row.replies.iter().map(|reply| spoken(customer, reply)))
        .collect();
    format!(
        "<tr><th scope=\"row\" class=\"number\">{}</th><td class=\"said\">{said}{}</td><td>{}</td></tr>\n",
        row.remark.turn,
        quotes(&row.comments, words),
        moved(report, row, words),
    )
}

/// What a turn moved, with causes: factors first, then the rest, then what was found.
fn moved(report: &Report<'_>, row: &Row<'_>, words: &Words) -> String {
    let scenario = report.session.scenario();
    let line = |what: String, change: i64, cause| {
        let style = if change > 0 { "gain" } else { "loss" };
        let cause = reason(scenario, cause, report.language);
        format!(
            "<p>{} <span class=\"{style}\">{}</span> <span class=\"who\">{}</span></p>",
            escaped(&what),
            signed(change),
            escaped(&cause)
        )
    };
    let factors = row.remark.entries.iter().map(|entry| {
        let name = words.get(&format!("factor-{}", entry.factor.name()));
        line(name, entry.change.into(), entry.cause)
    });
    let parts = row.remark.moved.iter().map(|&(part, change, cause)| {
        let name = words.get(&format!("part-{}", part.name()));
        line(name, change, cause)
    });
    let found = row.found.iter().map(|need| {
        let found = words.with("debrief-found", &[("need", (*need).into())]);
        format!("<p><b>{}</b></p>", escaped(&found))
    });
    let all: String = factors.chain(parts).chain(found).collect();
    if all.is_empty() {
        format!("<p class=\"quiet\">{}</p>", escaped(&words.get("debrief-no-change")))
    } else {
        all
    }
}

/// A change with its sign; the minus is the one that every font has.
fn signed(change: i64) -> String {
    format!("{change:+}").replace('-', "\u{2013}")
}

/// Comments, each in a box of its own.
pub(super) fn quotes(comments: &[&str], words: &Words) -> String {
    let name = escaped(&words.get("report-comment"));
    comments
        .iter()
        .map(|text| format!("<blockquote><b>{name}</b> {}</blockquote>", escaped(text)))
        .collect()
}
