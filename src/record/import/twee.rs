//! Twee 3: passages as text, `:: Name [tags] {metadata}` above each.
//!
//! Source: the Twee 3 specification of the Interactive Fiction Technology Foundation. What stands
//! before the first passage is ignored, as there.

use std::collections::BTreeSet;

use serde_json::Value;

use super::markup;
use super::story::{Passage, Story};

/// Passages that a story format runs instead of showing.
const SPECIAL: [&str; 14] = [
    "StoryInit",
    "StoryCaption",
    "StoryBanner",
    "StoryMenu",
    "StoryAuthor",
    "StorySubtitle",
    "StoryInterface",
    "StorySettings",
    "StoryShare",
    "PassageHeader",
    "PassageFooter",
    "PassageReady",
    "PassageDone",
    "PassageStart",
];
/// Tags of passages that are not shown by themselves.
const UNSHOWN: [&str; 11] = [
    "script",
    "stylesheet",
    "startup",
    "debug-startup",
    "header",
    "footer",
    "debug-header",
    "debug-footer",
    "widget",
    "init",
    "Twine.private",
];

/// Whether some line begins a passage.
pub fn is_it(text: &str) -> bool {
    text.lines().any(|line| line.starts_with("::"))
}

/// A passage as it stands in the file.
pub struct Raw<'t> {
    pub name: String,
    pub tags: Vec<String>,
    /// Of its heading.
    pub line: usize,
    pub body: std::borrow::Cow<'t, str>,
}

pub fn read(text: &str) -> Story {
    let mut raws = Vec::new();
    let mut heading: Option<(usize, &str, usize)> = None;
    let mut at = 0;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        if line.starts_with("::") {
            raws.extend(heading.map(|(line, head, body)| raw(head, line, &text[body..at])));
            heading = Some((number, line, at + line.len()));
        }
        at += line.len();
    }
    raws.extend(heading.map(|(line, head, body)| raw(head, line, &text[body..])));
    assemble(raws)
}

/// Parts shown passages from settings and scripts.
pub fn assemble(raws: Vec<Raw<'_>>) -> Story {
    let mut story = Story::default();
    let mut start = None;
    let mut known = BTreeSet::new();
    for raw in raws {
        let body = raw.body.trim();
        let unshown = raw.tags.iter().any(|tag| UNSHOWN.contains(&tag.as_str()));
        match raw.name.as_str() {
            "StoryTitle" => story.title = Some(body.to_owned()).filter(|title| !title.is_empty()),
            "StoryData" => start = start_of(body).or(start),
            name if unshown || SPECIAL.contains(&name) => story.logic.push(format!(":: {name}\n{body}")),
            _ => {
                let passage = passage(raw);
                story.add(passage, &mut known);
            }
        }
    }
    match start {
        Some(name) => story.start_at(&name),
        None => story.start = story.position("Start").unwrap_or(0),
    }
    story
}

fn passage(raw: Raw<'_>) -> Passage {
    let read = markup::read(&raw.body, raw.line + 1);
    Passage {
        name: raw.name,
        line: raw.line,
        text: read.text,
        links: read.links,
        logic: read.logic,
    }
}

/// The passage that `StoryData` names as the start.
fn start_of(data: &str) -> Option<String> {
    let data: Value = serde_json::from_str(data).ok()?;
    Some(data.get("start")?.as_str()?.to_owned())
}

fn raw<'t>(heading: &str, line: usize, body: &'t str) -> Raw<'t> {
    let heading = heading.trim_start_matches(':').trim();
    let metadata = unescaped_at(heading, '{').filter(|_| heading.ends_with('}'));
    let heading = metadata.map_or(heading, |at| heading[..at].trim_end());
    let tags = unescaped_at(heading, '[').filter(|_| heading.ends_with(']'));
    let (name, tags) = match tags {
        Some(at) => (&heading[..at], &heading[at + 1..heading.len() - 1]),
        None => (heading, ""),
    };
    Raw {
        name: unescape(name.trim()),
        tags: tags.split_whitespace().map(unescape).collect(),
        line,
        body: body.into(),
    }
}

/// The last such bracket that no backslash stands before.
fn unescaped_at(text: &str, bracket: char) -> Option<usize> {
    text.rmatch_indices(bracket)
        .map(|(at, _)| at)
        .find(|&at| !text[..at].ends_with('\\'))
}

fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => plain.extend(characters.next()),
            other => plain.push(other),
        }
    }
    plain
}
