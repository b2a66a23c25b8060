//! Translations that come back from a sheet: taken over all together, or not at all.

use std::collections::{BTreeMap, BTreeSet};

use super::blocks::{Marks, join, split};
use super::update::{Entry, EntryState, update};
use super::write::message;
use crate::scenario::SourceFiles;
use crate::text::Language;

/// A row of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Of the sheet, from 1, the heading included.
    pub line: u64,
    pub key: String,
    pub source: String,
    pub translation: String,
    pub state: String,
}

/// Why a row cannot be taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    UnknownKey,
    Duplicate,
    ChangedSource,
    /// It does not hold the same `{…}` as the source.
    Placeable,
    UnknownState,
}

impl Why {
    /// The column at fault.
    pub fn column(self) -> &'static str {
        match self {
            Why::UnknownKey | Why::Duplicate => "key",
            Why::ChangedSource => "source",
            Why::Placeable => "translation",
            Why::UnknownState => "state",
        }
    }

    /// Key of the sentence.
    pub fn word(self) -> &'static str {
        match self {
            Why::UnknownKey => "import-unknown-key",
            Why::Duplicate => "import-duplicate",
            Why::ChangedSource => "import-changed-source",
            Why::Placeable => "import-placeable",
            Why::UnknownState => "import-unknown-state",
        }
    }
}

/// A row that cannot be taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub line: u64,
    pub key: String,
    pub why: Why,
}

/// The file with the translations of a sheet, and how many of them were new. Where none is, the
/// file is as it was. Empty cells change nothing: nobody deletes a translation by leaving it out.
///
/// # Errors
/// Every row that does not fit, in the order of the sheet.
pub fn import(
    files: &SourceFiles,
    language: Language,
    existing: Option<&str>,
    rows: &[Row],
) -> Result<(String, usize), Vec<Refusal>> {
    let now = update(files, language, existing);
    let by_key: BTreeMap<&str, &Entry> = now
        .entries
        .iter()
        .map(|entry| (entry.line.key.as_str(), entry))
        .collect();
    let mut seen = BTreeSet::new();
    let mut refused = Vec::new();
    let mut new: BTreeMap<&str, &str> = BTreeMap::new();
    for row in rows {
        let entry = by_key.get(row.key.as_str()).copied();
        match judge(row, entry, seen.insert(row.key.as_str())) {
            Some(why) => refused.push(Refusal {
                line: row.line,
                key: row.key.clone(),
                why,
            }),
            None if entry.is_some_and(|entry| says_more(row, entry)) => {
                new.insert(&row.key, &row.translation);
            }
            None => {}
        }
    }
    if !refused.is_empty() {
        return Err(refused);
    }
    if new.is_empty() {
        return Ok((existing.map_or(now.text, str::to_owned), 0));
    }
    Ok((with(&now.text, &new), new.len()))
}

fn judge(row: &Row, entry: Option<&Entry>, is_first: bool) -> Option<Why> {
    let Some(entry) = entry else {
        return Some(Why::UnknownKey);
    };
    if !is_first {
        return Some(Why::Duplicate);
    }
    if row.source.trim() != entry.line.source.trim() {
        return Some(Why::ChangedSource);
    }
    let known = |state: &EntryState| state.name() == row.state;
    if !row.state.is_empty() && !EntryState::ALL.iter().any(known) {
        return Some(Why::UnknownState);
    }
    let unlike = placeables(&row.translation) != placeables(&entry.line.source);
    (unlike && !row.translation.trim().is_empty() && row.translation != entry.translation).then_some(Why::Placeable)
}

/// Whether the row holds another translation, or says that a stale one is good.
fn says_more(row: &Row, entry: &Entry) -> bool {
    let looked_through = entry.state == EntryState::Stale && row.state == EntryState::Translated.name();
    !row.translation.trim().is_empty() && (row.translation != entry.translation || looked_through)
}

/// What stands in braces, sorted; braces that do not pair stand for themselves.
fn placeables(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(['{', '}']) {
        let length = match rest[start..].find('}') {
            Some(end) if rest[start..].starts_with('{') => end + 1,
            _ => 1,
        };
        found.push(&rest[start..start + length]);
        rest = &rest[start + length..];
    }
    found.sort_unstable();
    found
}

/// The file with these translations in it.
fn with(text: &str, new: &BTreeMap<&str, &str>) -> String {
    let crlf = text.contains("\r\n");
    let plain = text.replace("\r\n", "\n");
    let mut blocks = split(plain.trim_end_matches('\n').split('\n'));
    for block in &mut blocks {
        let Some(key) = block.key.clone() else { continue };
        if let Some(translation) = new.get(key.as_str()) {
            block.body = message(&key, translation);
            let marks = block.marks();
            block.set_marks(&Marks { former: None, ..marks });
        }
    }
    let text: String = join(&blocks).into_iter().map(|line| format!("{line}\n")).collect();
    if crlf { text.replace('\n', "\r\n") } else { text }
}
