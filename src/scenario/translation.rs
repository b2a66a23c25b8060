//! Translation files beside a scenario: Fluent, one message a text.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, PatternElement};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::SourceFiles;
use super::draft::{Draft, WrittenAs};
use super::keys::Keys;
use super::limits::MAX_FILE_BYTES;
use super::problem::Problem;
use super::report::Report;
use super::rules::{self, translation as rule, words};
use super::source::{Quote, Span};
use super::texts::Texts;
use super::translate::STALE_SIGN;
use crate::text::Language;

/// A translated text: its key, and what it says.
#[derive(Debug)]
pub struct Translated {
    pub key: String,
    /// Where the key stands.
    pub span: Span,
    pub quote: Quote,
}

/// What a translation file holds.
#[derive(Debug, Default)]
pub struct Translations {
    /// In the order of the file; of two with one key, the first.
    pub entries: Vec<Translated>,
    /// All keys that stand in the file, with or without a text that can be used.
    pub mentioned: BTreeSet<String>,
}

/// The translations of one language, by key.
type Translation = (Language, BTreeMap<String, String>);

/// Reads all translation files. Their problems are added to `problems`; what is missing in them
/// goes to the report on the scenario itself, where the text stands.
pub fn read_all(
    files: &SourceFiles,
    draft: &Draft,
    keys: &Keys<'_>,
    report: &mut Report<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<Translation> {
    let mut read_files = Vec::new();
    for (language, text) in &files.translations {
        let file = format!("{}.ftl", language.code());
        let mut own = Report::on(&file, text);
        if text.len() > MAX_FILE_BYTES {
            own.add(rules::too_large(text.len(), MAX_FILE_BYTES));
        } else if *language == draft.language {
            own.add(rule::own_language::finding(&file));
        } else {
            let read = read(text, &mut own);
            rule::check(&read, keys, &file, report, &mut own);
            check_words(&read.entries, keys, *language, &mut own);
            let texts = read.entries.into_iter().map(|entry| (entry.key, entry.quote.value));
            read_files.push((*language, texts.collect()));
        }
        problems.extend(own.into_problems());
    }
    read_files
}

/// Puts the translations beside the texts that they translate.
pub fn fill_in(texts: &mut Texts, translations: &[Translation]) {
    for text in &mut texts.lines {
        for (language, by_key) in translations {
            text.translations[*language as usize] = by_key.get(&text.key).cloned();
        }
    }
}

fn read(text: &str, report: &mut Report<'_>) -> Translations {
    let mut read = Translations::default();
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let stretch = error.slice.unwrap_or(error.pos.clone());
                let (key, finding) = rule::broken(text, stretch.start..stretch.end.min(text.len()), error.pos.start);
                read.mentioned.insert(key.to_owned());
                report.add(finding);
            }
            resource
        }
    };
    let mut lines: BTreeMap<&str, Span> = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        let start = offset(text, key);
        let span = Span::new(start, start + key.len());
        read.mentioned.insert(key.to_owned());
        if let Some(first) = lines.get(key) {
            let line = report.line(*first);
            report.add(rule::duplicate::finding(span, key, line));
            continue;
        }
        lines.insert(key, span);
        if is_stale(message) {
            report.add(rule::stale::marked(span, key));
            continue;
        }
        match pattern(text, message, report) {
            Some(quote) if quote.value.trim().is_empty() => report.add(rule::empty::finding(span, key)),
            Some(quote) => read.entries.push(Translated {
                key: key.to_owned(),
                span,
                quote,
            }),
            None => {}
        }
    }
    read
}

/// Whether its comment says that the source line has changed since: see [`super::translate`].
fn is_stale(message: &Message<&str>) -> bool {
    let comments = message.comment.iter().flat_map(|comment| &comment.content);
    let mut signs = comments.map(|line| line.split(' ').next());
    signs.any(|sign| sign == Some(STALE_SIGN))
}

/// The text of a single message; `None` if it has none that can be used.
pub fn value_of(message: &str) -> Option<String> {
    let resource = parser::parse(message).ok()?;
    let [Entry::Message(read)] = resource.body.as_slice() else {
        return None;
    };
    pattern(message, read, &mut Report::on("", message)).map(|quote| quote.value)
}

/// The message's text. Scenarios have nothing to fill in, so a placeable can only be a mistake,
/// but for `{"{"}`, which is how Fluent writes a brace.
fn pattern(text: &str, message: &Message<&str>, report: &mut Report<'_>) -> Option<Quote> {
    let key = message.id.name;
    let mut quote = Quote::starting(offset(text, key));
    for element in &message.value.as_ref()?.elements {
        match element {
            PatternElement::TextElement { value } => {
                let mut at = offset(text, value);
                quote.resume_at(at);
                for character in value.chars() {
                    at += character.len_utf8();
                    if character == '\r' {
                        quote.resume_at(at);
                    } else {
                        quote.value.push(character);
                    }
                }
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => {
                quote.resume_at(offset(text, value));
                quote.value.push_str(&unescape_unicode_to_string(value));
            }
            PatternElement::Placeable { .. } => {
                let start = offset(text, key);
                report.add(rule::placeable::finding(Span::new(start, start + key.len()), key));
                return None;
            }
        }
    }
    Some(quote)
}

/// Where a piece of the text begins in it.
fn offset(text: &str, piece: &str) -> usize {
    (piece.as_ptr() as usize)
        .saturating_sub(text.as_ptr() as usize)
        .min(text.len())
}

/// What is asked of every text is asked of its translation too.
fn check_words(translated: &[Translated], keys: &Keys<'_>, language: Language, report: &mut Report<'_>) {
    let roles: BTreeMap<&str, WrittenAs> = keys
        .texts
        .iter()
        .map(|keyed| (keyed.key.as_str(), keyed.role))
        .collect();
    for entry in translated {
        let role = roles.get(entry.key.as_str()).copied().unwrap_or(WrittenAs::Text);
        words::check_one(&entry.quote, role, language, report);
    }
}
