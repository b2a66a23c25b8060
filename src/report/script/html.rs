//! A script as a page: opens in any browser, without a network, and prints on A4.

use super::{Part, Script};
use crate::report::office::xml;
use crate::text::Language;

const STYLE: &str = include_str!("../attempt/style.css");
const OWN_STYLE: &str = include_str!("style.css");

pub fn page(script: &Script) -> String {
    let language = match script.language {
        Language::English => "en",
        Language::Chinese => "zh-Hans",
    };
    let mut body = String::new();
    let mut in_list = false;
    for part in &script.parts {
        let is_point = matches!(part, Part::Point(_) | Part::Said(_));
        if is_point != in_list {
            body.push_str(if is_point { "<ul>\n" } else { "</ul>\n" });
            in_list = is_point;
        }
        body.push_str(&written(part));
    }
    if in_list {
        body.push_str("</ul>\n");
    }
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>\n{STYLE}{OWN_STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n",
        xml(&script.title)
    )
}

fn written(part: &Part) -> String {
    match part {
        Part::Heading(level, text) => format!("<h{level}>{}</h{level}>\n", broken(text)),
        Part::Text(text) => format!("<p>{}</p>\n", broken(text)),
        Part::Note(text) => format!("<p class=\"quiet\">{}</p>\n", broken(text)),
        Part::Point(text) => format!("<li>{}</li>\n", broken(text)),
        Part::Said(text) => format!("<li class=\"said\">{}</li>\n", broken(text)),
        Part::Table(head, rows) => {
            let head: String = head
                .iter()
                .map(|cell| format!("<th scope=\"col\">{}</th>", broken(cell)))
                .collect();
            let row = |cells: &Vec<String>| {
                let cells: String = cells.iter().map(|cell| format!("<td>{}</td>", broken(cell))).collect();
                format!("<tr>{cells}</tr>\n")
            };
            let rows: String = rows.iter().map(row).collect();
            format!("<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n")
        }
    }
}

/// With its line breaks.
fn broken(text: &str) -> String {
    xml(text).replace('\n', "<br>")
}
