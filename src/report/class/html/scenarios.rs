//! Scenarios: the needs that stay untold, and the choices as items of a test.

use super::{number, paragraph, percent, section, table};
use crate::report::attempt::escaped;
use crate::report::class::{Class, Item, Missed, items as all_items, missed as all_missed};
use crate::text::Words;

/// As many needs as a trainer can speak about.
const MOST_NEEDS: usize = 12;
/// Below so many attempts a figure may be chance.
const FEW: usize = 10;

pub(super) fn missed(class: &Class, words: &Words) -> String {
    let rows = missed_rows(class);
    if rows.is_empty() {
        return section(words, "class-missed", &paragraph(&words.get("debrief-none-missed")));
    }
    let headings = ["class-need", "class-scenario", ">class-missed-by", "class-missed-share"];
    section(words, "class-missed", &table(words, "small", &headings, &rows))
}

fn missed_rows(class: &Class) -> String {
    let rows = all_missed(class).into_iter().take(MOST_NEEDS);
    let row = |row: Missed| {
        let share = row.missed as f64 / row.had as f64;
        format!(
            "<tr><th scope=\"row\">{}</th><td>{}</td>{}<td class=\"line\">{}</td></tr>\n",
            escaped(&row.name),
            escaped(&row.title),
            number(&format!("{} / {}", row.missed, row.had)),
            bar(share),
        )
    };
    rows.map(row).collect()
}

/// A share as a bar with its number.
fn bar(share: f64) -> String {
    let (width, label) = ((130.0 * share).round(), percent(Some(share)));
    format!(
        "<svg viewBox=\"0 0 190 16\" role=\"img\" aria-label=\"{label}\"><title>{label}</title>\
         <rect x=\"0\" y=\"3\" width=\"130\" height=\"10\" fill=\"none\" stroke=\"#cfc6b4\"/>\
         <rect x=\"0\" y=\"3\" width=\"{width:.0}\" height=\"10\" fill=\"#642347\"/>\
         <text x=\"138\" y=\"13\" font-size=\"13\" fill=\"#23201c\">{label}</text></svg>"
    )
}

pub(super) fn items(class: &Class, words: &Words) -> String {
    let all = all_items(class);
    let headings = [
        "class-choice",
        ">class-chosen",
        ">class-then-passed",
        ">class-else-passed",
        ">class-discrimination",
    ];
    let parts = all.chunk_by(|a, b| a.scenario == b.scenario).map(|of_scenario| {
        let rows: String = of_scenario.iter().map(|item| row(item, words)).collect();
        format!(
            "<h3>{}</h3>\n{}",
            escaped(&of_scenario[0].title),
            table(words, "small", &headings, &rows)
        )
    });
    let parts: String = parts.collect();
    section(
        words,
        "class-items",
        &(paragraph(&words.get("class-items-note")) + &parts),
    )
}

fn row(item: &Item, words: &Words) -> String {
    let without = item.open - item.chosen;
    let otherwise = (without > 0).then(|| item.passed_without as f64 / without as f64);
    let figure = item
        .discrimination
        .map_or("–".to_owned(), |r| format!("{r:+.2}").replace('-', "\u{2013}"));
    let few = if item.discrimination.is_some() && item.open < FEW {
        format!(" <span class=\"quiet\">{}</span>", escaped(&words.get("class-few")))
    } else {
        String::new()
    };
    format!(
        "<tr><th scope=\"row\" class=\"says\">{}</th>{}{}{}{}</tr>\n",
        escaped(&item.says),
        number(&format!("{} / {}", item.chosen, item.open)),
        number(&percent(item.difficulty())),
        number(&percent(otherwise)),
        number(&format!("{figure}{few}")),
    )
}
