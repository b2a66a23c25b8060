//! A picture for Graphviz: `dot -Tsvg`, `-Tpdf`, or a drawing programme.

use super::measure::wrap;
use super::picture::{Card, Detail, Picture, Row};
use super::{Place, Reach};

/// Fonts that hold both languages.
const FONT: &str = "fontname=\"Source Sans 3, Noto Sans SC, sans-serif\"";
/// Pixels of a choice's words before the line is broken, and lines at most.
const ROOM: i32 = 420;
const LINES: usize = 3;

/// Writes the picture. Scenes are tables with a row a choice, named by the authors' ids.
pub fn dot(picture: &Picture) -> String {
    let mut text = format!(
        "digraph {} {{\n  rankdir=LR;\n  label={};\n  labelloc=t;\n  bgcolor=\"#f7f2e7\";\n  {FONT};\n  \
         node [shape=plain, {FONT}, fontsize=13];\n  edge [{FONT}, fontsize=11, color=\"#4e473d\"];\n",
        quote(&picture.title),
        quote(&format!("{}\n{}", picture.title, picture.note)),
    );
    let (endings, scenes): (Vec<&Card>, Vec<&Card>) = picture.cards.iter().partition(|card| is_ending(card));
    for scene in scenes {
        text += &format!("  {} [label=<{}>];\n", id(scene), table(picture, scene));
    }
    text += "  {\n    rank=sink;\n";
    for ending in endings {
        text += &stamp(picture, ending);
    }
    text += "  }\n";
    for card in &picture.cards {
        for (number, row) in card.rows.iter().enumerate() {
            text += &edges(picture, card, number, row);
        }
    }
    text + "}\n"
}

fn is_ending(card: &Card) -> bool {
    matches!(card.place, Place::Ending(_))
}

fn stamp(picture: &Picture, card: &Card) -> String {
    format!(
        "    {} [shape=box, style=\"{}\", penwidth=2, margin=0.15, label={}];\n",
        id(card),
        style(card.reach),
        quote(&format!("{}\n{}", card.title, picture.share(card.reach)))
    )
}

/// A table in Graphviz's own HTML.
fn table(picture: &Picture, card: &Card) -> String {
    let dashed = if matches!(card.reach, Reach::Met(_)) {
        ""
    } else {
        " STYLE=\"dashed\""
    };
    let mut html = format!(
        "<TABLE BORDER=\"1\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"5\" BGCOLOR=\"#fffcf5\"{dashed}>\
         <TR><TD ALIGN=\"LEFT\"><B>{}</B></TD><TD ALIGN=\"RIGHT\"><B>{}</B></TD></TR>",
        struck(&card.title, card.reach),
        html_escape(&picture.share(card.reach))
    );
    for (number, row) in card.rows.iter().enumerate() {
        if picture.detail == Detail::Choices {
            html += &format!(
                "<TR><TD ALIGN=\"LEFT\">{}</TD><TD ALIGN=\"RIGHT\" PORT=\"{}\">{}</TD></TR>",
                struck(&row.words, row.reach),
                port(number),
                html_escape(&picture.share(row.reach))
            );
        }
    }
    html + "</TABLE>"
}

fn edges(picture: &Picture, card: &Card, number: usize, row: &Row) -> String {
    let from = match picture.detail {
        Detail::Choices => format!("{}:{}:e", id(card), port(number)),
        Detail::Scenes => id(card),
    };
    let mut text = String::new();
    for exit in &row.exits {
        let style = match exit.reach {
            Reach::Met(games) => {
                let tenths = 10 + 40 * games / picture.games.max(1);
                format!("penwidth={}.{}", tenths / 10, tenths % 10)
            }
            _ => "style=dashed, color=\"#8f8268\"".to_owned(),
        };
        let share = quote(&picture.share(exit.reach));
        text += &format!(
            "  {from} -> {} [label={share}, {style}];\n",
            id(&picture.cards[exit.to])
        );
    }
    text
}

fn id(card: &Card) -> String {
    match card.place {
        Place::Scene(_) => quote(&format!("scene {}", card.name)),
        Place::Ending(_) => quote(&format!("ending {}", card.name)),
    }
}

fn port(row: usize) -> String {
    format!("row{row}")
}

fn style(reach: Reach) -> &'static str {
    if matches!(reach, Reach::Met(_)) {
        "rounded"
    } else {
        "rounded,dashed"
    }
}

/// In lines, struck out where no talk can come.
fn struck(text: &str, reach: Reach) -> String {
    let lines = wrap(text, 13, ROOM, LINES).into_iter().map(|line| {
        let line = html_escape(&line);
        if reach == Reach::Unreachable {
            format!("<S>{line}</S>")
        } else {
            line
        }
    });
    let lines: Vec<String> = lines.collect();
    match lines.as_slice() {
        [one] => one.clone(),
        // A break aligns the line before it, so the last one needs its own.
        several => several
            .iter()
            .map(|line| format!("{line}<BR ALIGN=\"LEFT\"/>"))
            .collect(),
    }
}

/// A string of the DOT language.
fn quote(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    format!("\"{escaped}\"")
}

fn html_escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_angles_are_escaped() {
        assert_eq!(quote("say \"yes\" \\"), "\"say \\\"yes\\\" \\\\\"");
        assert_eq!(html_escape("<1 % & more"), "&lt;1 % &amp; more");
    }
}
