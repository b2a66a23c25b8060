//! The class as a page: opens in any browser, without a network, and prints on A4. It looks like the
//! report of an attempt, whose style it takes.

mod learners;
mod scenarios;

use super::Class;
use crate::report::attempt::{STYLE, escaped};
use crate::text::{Language, Words, words};

const OWN_STYLE: &str = include_str!("style.css");

pub(super) fn page(class: &Class) -> String {
    let words = words(class.language);
    let language = match class.language {
        Language::English => "en",
        Language::Chinese => "zh-Hans",
    };
    let parts = [
        head(class, words),
        learners::heat_map(class, words),
        learners::progress(class, words),
        scenarios::missed(class, words),
        scenarios::items(class, words),
        learners::attempts(class, words),
        notes(class, words),
    ];
    let title = escaped(&words.get("class-title"));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}{OWN_STYLE}</style>\n</head>\n<body>\n{}</body>\n</html>\n",
        parts.concat()
    )
}

fn head(class: &Class, words: &Words) -> String {
    let counted = class.counted().count();
    let learners = class.by_learner().len();
    let filled = [
        ("learners", learners.into()),
        ("attempts", counted.into()),
        (
            "passed",
            class.counted().filter(|attempt| attempt.passed).count().into(),
        ),
        ("practice", (class.attempts.len() - counted).into()),
        ("when", class.made_at.to_minute().into()),
    ];
    let practice = if counted < class.attempts.len() {
        paragraph(&words.with("class-practice", &filled))
    } else {
        String::new()
    };
    format!(
        "<header>\n<p class=\"quiet\">{} · {}</p>\n<h1>{}</h1>\n<p>{}</p>\n{practice}</header>\n",
        escaped(&words.get("product-name")),
        escaped(&words.with("class-made", &filled)),
        escaped(&words.get("class-title")),
        escaped(&words.with("class-summary", &filled)),
    )
}

/// What could not be counted, and what wants a look.
fn notes(class: &Class, words: &Words) -> String {
    if class.notes.is_empty() {
        return String::new();
    }
    let row = |note: &super::Note| {
        let text = note.trouble.text(class.language);
        format!(
            "<tr><th scope=\"row\" class=\"file\">{}</th><td>{}</td></tr>\n",
            escaped(&note.file),
            escaped(&text)
        )
    };
    let rows: String = class.notes.iter().map(row).collect();
    section(
        words,
        "class-notes",
        &format!("<table>\n<tbody>\n{rows}</tbody>\n</table>\n"),
    )
}

/// A part of the page under its heading.
fn section(words: &Words, key: &str, content: &str) -> String {
    format!(
        "<section>\n<h2>{}</h2>\n{content}</section>\n",
        escaped(&words.get(key))
    )
}

fn paragraph(text: &str) -> String {
    format!("<p class=\"quiet\">{}</p>\n", escaped(text))
}

/// A table with these headings; one with `>` before it stands over numbers.
fn table(words: &Words, style: &str, headings: &[&str], rows: &str) -> String {
    let cell = |key: &&str| match key.strip_prefix('>') {
        Some(key) => format!("<th scope=\"col\" class=\"over\">{}</th>", escaped(&words.get(key))),
        None => format!("<th scope=\"col\">{}</th>", escaped(&words.get(key))),
    };
    let head: String = headings.iter().map(cell).collect();
    format!("<table class=\"{style}\">\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n")
}

/// The learner's name, or that there is none.
fn name(learner: &str, words: &Words) -> String {
    if learner.is_empty() {
        format!("<span class=\"quiet\">{}</span>", escaped(&words.get("class-no-name")))
    } else {
        escaped(learner)
    }
}

/// A share of 0–1 in per cent, or a dash.
fn percent(share: Option<f64>) -> String {
    share.map_or("–".to_owned(), |share| format!("{:.0} %", 100.0 * share))
}

fn number(text: &str) -> String {
    format!("<td class=\"number\">{text}</td>")
}
