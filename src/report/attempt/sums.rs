//! How the score adds up, and what stands beside it, in the page.

use super::Report;
use super::html::{escaped, heading, section};
use crate::debrief::Share;
use crate::scenario::{Factor, Force, NeedId};
use crate::text::Words;

pub(super) fn sum(report: &Report<'_>, words: &Words) -> String {
    let tally = &report.account.tally;
    let row = |name: &str, points: i64| {
        format!(
            "<tr><th scope=\"row\">{}</th><td class=\"number\">{}</td></tr>\n",
            escaped(name),
            points.to_string().replace('-', "\u{2013}")
        )
    };
    let factor_name = |factor: Factor| words.get(&format!("factor-{}", factor.name()));
    let rows = tally.rows.iter().map(|&(share, points)| {
        let name = match share {
            Share::Mean => words.get("share-mean"),
            Share::Weakest(factor) => words.with("share-weakest", &[("factor", factor_name(factor).into())]),
            Share::NoOrder => words.get("share-no-order"),
        };
        row(&name, points.into())
    });
    let rows: String = rows.chain([row(&words.get("share-sum"), tally.score.into())]).collect();
    let head = ["report-from", "report-points"].map(|key| heading(words, key));
    let table = format!(
        "<table class=\"sum\">\n<thead><tr>{}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n",
        head.concat()
    );
    section(words, "debrief-sum", &table)
}

/// What does not count, and what was missed.
pub(super) fn beside(report: &Report<'_>, words: &Words) -> String {
    let (account, scenario) = (&report.account, report.session.scenario());
    let named = |needs: &[NeedId]| {
        let names = needs.iter().map(|need| scenario.needs[need.index()].name);
        let names: Vec<&str> = names.map(|name| scenario.texts.get(name, report.language)).collect();
        names.join(" · ")
    };
    let missed = if account.needs_missed.is_empty() {
        words.get("debrief-none-missed")
    } else {
        named(&account.needs_missed)
    };
    let forces = Force::ALL.iter().zip(account.forces).map(|(force, times)| {
        let name = words.get(&format!("force-{}", force.name()));
        format!("{name} {}", words.with("debrief-times", &[("count", times.into())]))
    });
    let minutes = words.with("minutes", &[("minutes", account.minutes.into())]);
    let mut rows = vec![
        ("report-found", named(&account.needs_found)),
        ("debrief-missed", missed),
        ("debrief-beside-minutes", minutes),
        ("debrief-beside-forces", forces.collect::<Vec<_>>().join(" · ")),
        ("debrief-beside-untruths", account.untruths.to_string()),
    ];
    if account.money > 0 {
        let money = words.with("yuan", &[("yuan", account.money.into())]);
        rows.push(("debrief-beside-money", money));
    }
    let rows = rows.iter().map(|(key, value)| {
        let value = if value.is_empty() { "0" } else { value };
        format!(
            "<tr><th scope=\"row\">{}</th><td>{}</td></tr>\n",
            escaped(&words.get(key)),
            escaped(value)
        )
    });
    let table = format!("<table>\n<tbody>\n{}</tbody>\n</table>\n", rows.collect::<String>());
    section(words, "debrief-beside", &table)
}
