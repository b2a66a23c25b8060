//! `yinxin explain`: the manual page of a code.

use anstyle::{AnsiColor, Style};
use serde_json::json;
use unicode_width::UnicodeWidthStr;

use super::{FINE, LanguageArgument, UNUSABLE, language};
use crate::scenario::{Page, manual};
use crate::text::{Language, is_chinese, words};

const STRONG: Style = Style::new().bold();
const WRONG: Style = AnsiColor::Red.on_default().bold();
const RIGHT: Style = AnsiColor::Green.on_default().bold();

/// Columns of a line of text; a Chinese character takes two.
const WIDTH: usize = 80;

/// Say what a code means: what is checked, why it matters, a wrong and a right example.
///
/// Example: yinxin explain E012
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The code, as `check`, `analyze` and packs print it; without one all are listed.
    #[arg(value_name = "CODE")]
    code: Option<String>,
    /// One JSON object a line: code, severity, summary, text, wrong, right.
    #[arg(long)]
    json: bool,
    /// Language of the page.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// Prints the page, or the list; 2 if there is no such code.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    let pages = manual(language);
    let Some(code) = &arguments.code else {
        pages.iter().for_each(|page| print_entry(page, arguments.json));
        return FINE;
    };
    let code = spelled(code);
    match pages.iter().find(|page| page.code == code) {
        Some(page) if arguments.json => print_entry(page, true),
        Some(page) => print_page(page, language),
        None => {
            anstream::eprintln!("{}", no_such(&code, &pages, language));
            return UNUSABLE;
        }
    }
    FINE
}

/// `e12` is E012.
fn spelled(code: &str) -> String {
    let code = code.trim().trim_matches(['[', ']']).to_uppercase();
    match code.split_at_checked(1) {
        Some((letter, digits)) if digits.parse::<u16>().is_ok() => format!("{letter}{digits:0>3}"),
        _ => code,
    }
}

fn no_such(code: &str, pages: &[Page], language: Language) -> String {
    let near = |page: &&Page| (strsim::damerau_levenshtein(&page.code, code), page.code.clone());
    let nearest = pages.iter().min_by_key(near).expect("the manual has pages");
    let filled = [
        ("code", code.into()),
        ("near", nearest.code.as_str().into()),
        ("summary", nearest.summary.as_str().into()),
    ];
    words(language).with("explain-no-such-code", &filled)
}

/// `E`, `W`, `N` and, of a pack, `P` in words.
fn severity(code: &str) -> &'static str {
    match code.as_bytes().first() {
        Some(b'E') => "error",
        Some(b'P') => "refused",
        Some(b'W') => "warning",
        _ => "note",
    }
}

fn print_entry(page: &Page, as_json: bool) {
    if as_json {
        let entry = json!({
            "code": page.code,
            "severity": severity(&page.code),
            "summary": page.summary,
            "text": page.text,
            "wrong": page.wrong,
            "right": page.right,
        });
        anstream::println!("{entry}");
    } else {
        anstream::println!("{STRONG}{}{STRONG:#}  {}", page.code, page.summary);
    }
}

fn print_page(page: &Page, language: Language) {
    let words = words(language);
    let severity = words.get(&format!("severity-{}", severity(&page.code)));
    anstream::println!("{STRONG}{severity}[{}]: {}{STRONG:#}\n", page.code, page.summary);
    for paragraph in page.text.split("\n\n") {
        wrapped(paragraph, WIDTH)
            .iter()
            .for_each(|line| anstream::println!("{line}"));
        anstream::println!();
    }
    for (style, key, example) in [
        (WRONG, "explain-wrong", &page.wrong),
        (RIGHT, "explain-right", &page.right),
    ] {
        if example.is_empty() {
            continue;
        }
        anstream::println!("{style}{}{style:#}", words.get(key));
        example.lines().for_each(|line| anstream::println!("    {line}"));
    }
}

/// A paragraph in lines of at most that width, broken between words or between Chinese
/// characters, but not before a mark that ends something.
fn wrapped(paragraph: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for piece in pieces(paragraph) {
        let line = lines.last_mut().expect("there is always a line");
        let room = width.saturating_sub(line.width());
        if piece.trim_end().width() > room && !line.is_empty() {
            line.truncate(line.trim_end().len());
            lines.push(piece);
        } else {
            line.push_str(&piece);
        }
    }
    let last = lines.last_mut().expect("there is always a line");
    last.truncate(last.trim_end().len());
    lines
}

/// Words with the space after them; Chinese characters one by one, each with the marks that close
/// after it and open before it.
fn pieces(paragraph: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut last = None;
    for character in joined(paragraph).chars() {
        let begins = match last {
            None => true,
            Some(' ') => character != ' ',
            Some(last) => {
                let between = is_chinese(last) || is_chinese(character);
                between && character != ' ' && !"，。、；：）”》？！".contains(character) && !"（“《".contains(last)
            }
        };
        if begins {
            pieces.push(String::new());
        }
        pieces
            .last_mut()
            .expect("the first character begins one")
            .push(character);
        last = Some(character);
    }
    pieces
}

/// The lines of the source as one: a line end is a space, and nothing after Chinese.
fn joined(paragraph: &str) -> String {
    let mut text = String::new();
    for line in paragraph.lines() {
        if !text.is_empty() && !text.ends_with(is_chinese) {
            text.push(' ');
        }
        text.push_str(line.trim());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_may_be_written_short_and_small() {
        assert_eq!(spelled("e12"), "E012");
        assert_eq!(spelled("[W003]"), "W003");
        assert_eq!(spelled("nonsense"), "NONSENSE");
    }

    #[test]
    fn a_paragraph_breaks_between_words_and_between_chinese_characters() {
        assert_eq!(wrapped("one two\nthree", 9), ["one two", "three"]);
        assert_eq!(wrapped("顾客先问，再听。", 6), ["顾客先", "问，再", "听。"]);
    }
}
