//! A picture as a Mermaid flow chart, for Markdown pages.

use super::picture::{Card, Detail, Picture};
use super::{Place, Reach};

/// Writes the picture. Scenes are boxes, with a box a choice in them if choices are drawn.
pub fn mermaid(picture: &Picture) -> String {
    let mut text = format!("---\ntitle: {}\n---\nflowchart LR\n", yaml(&picture.title));
    text += &format!("  %% {}\n", picture.note.replace(['\n', '{', '}'], " "));
    for (position, card) in picture.cards.iter().enumerate() {
        text += &node(picture, position, card);
    }
    for (position, card) in picture.cards.iter().enumerate() {
        for (number, row) in card.rows.iter().enumerate() {
            let from = match picture.detail {
                Detail::Choices => format!("c{position}r{number}"),
                Detail::Scenes => format!("c{position}"),
            };
            for exit in &row.exits {
                let arrow = if matches!(exit.reach, Reach::Met(_)) {
                    "-->"
                } else {
                    "-.->"
                };
                let share = quote(&picture.share(exit.reach));
                text += &format!("  {from} {arrow}|{share}| c{}\n", exit.to);
            }
        }
    }
    text += "  classDef missed stroke-dasharray:5 5,color:#6b6254\n";
    text += "  classDef never stroke-dasharray:2 4,color:#6b6254,text-decoration:line-through\n";
    text
}

fn node(picture: &Picture, position: usize, card: &Card) -> String {
    let label = quote(&format!("{}\n{}", card.title, picture.share(card.reach)));
    match (card.place, picture.detail) {
        (Place::Ending(_), _) => format!("  c{position}([{label}]){}\n", class(card.reach)),
        (Place::Scene(_), Detail::Scenes) => format!("  c{position}[{label}]{}\n", class(card.reach)),
        (Place::Scene(_), Detail::Choices) => {
            let label = quote(&format!("{} · {}", card.title, picture.share(card.reach)));
            let mut text = format!("  subgraph c{position}[{label}]\n");
            for (number, row) in card.rows.iter().enumerate() {
                let label = quote(&format!("{}\n{}", row.words, picture.share(row.reach)));
                text += &format!("    c{position}r{number}[{label}]{}\n", class(row.reach));
            }
            text + "  end\n"
        }
    }
}

fn class(reach: Reach) -> &'static str {
    match reach {
        Reach::Met(_) => "",
        Reach::NotMet => ":::missed",
        Reach::Unreachable => ":::never",
    }
}

/// A label: characters that Mermaid reads as its own become its entities.
fn quote(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '\n' => quoted.push_str("<br/>"),
            '"' | '#' | '<' | '>' | '&' | '`' | '\\' | '*' | '_' | '[' | ']' | '{' | '}' | '|' | ';' => {
                quoted.push_str(&format!("#{};", u32::from(character)));
            }
            character => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// A string of the front matter.
fn yaml(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " ");
    format!("\"{escaped}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_mermaid_reads_as_its_own_becomes_an_entity() {
        assert_eq!(quote("say \"yes\" <1 %"), "\"say #34;yes#34; #60;1 %\"");
    }
}
