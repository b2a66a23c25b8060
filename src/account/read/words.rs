//! The Fluent files: every text of the account in both languages, and nothing else.

use std::collections::BTreeMap;

use crate::account::texts::{Message, Texts, messages};
use crate::scenario::Problem;
use crate::scenario::reading::{Finding, Report, Span};
use crate::text::Language;

/// The texts; what is missing is told where the thing stands that it belongs to, everything else in
/// the language file itself.
pub fn read(needed: &[(String, Span)], files: &super::Files, report: &mut Report<'_>) -> (Texts, Vec<Problem>) {
    let mut texts = Texts::default();
    let mut problems = Vec::new();
    for language in Language::ALL {
        let file = format!("{}.ftl", language.code());
        let source = files.texts.iter().find(|(code, _)| *code == language);
        let source = source.map_or("", |(_, text)| text.as_str());
        let mut own = Report::on(&file, source);
        let found = read_file(source, needed, &mut own);
        for (key, span) in needed {
            match found.get(key.as_str()) {
                Some(text) => texts.by_key.entry(key.clone()).or_default()[language as usize].clone_from(text),
                None => report.add(Finding::new("E095", *span).with("key", key).with("file", &file).hint()),
            }
        }
        problems.extend(own.into_problems());
    }
    (texts, problems)
}

fn read_file(source: &str, needed: &[(String, Span)], own: &mut Report<'_>) -> BTreeMap<String, String> {
    let (messages, broken) = messages(source);
    if let Some(at) = broken {
        let line = source[at..].lines().next().unwrap_or_default();
        own.add(Finding::new("W060", Span::new(at, at + line.len())));
    }
    let mut found = BTreeMap::new();
    for Message { key, at, text } in messages {
        let name = key.rsplit_once('.').map_or(key.len(), |(_, ending)| ending.len());
        let span = Span::new(at, at + name);
        match text {
            None => own.add(Finding::new("W067", span).with("key", &key).hint()),
            Some(text) if text.trim().is_empty() => own.add(Finding::new("W066", span).with("key", &key)),
            Some(_) if !needed.iter().any(|(known, _)| *known == key) => {
                own.add(Finding::new("W063", span).with("key", &key));
            }
            Some(text) => {
                found.entry(key).or_insert(text);
            }
        }
    }
    found
}
