//! A translation file brought up to date with its scenario. Nothing that a translator wrote is lost.

use super::blocks::{Block, Marks};
use super::file::File;
use super::lines::{Line, lines};
use crate::scenario::SourceFiles;
use crate::scenario::translation::value_of;
use crate::text::{Language, words};

/// How a text stands in a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryState {
    Translated,
    /// The source has changed since; the source is shown until someone has looked at it.
    Stale,
    /// No translation, or an empty one.
    Missing,
}

impl EntryState {
    pub const ALL: [EntryState; 3] = [EntryState::Translated, EntryState::Stale, EntryState::Missing];

    /// The name in sheets and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            EntryState::Translated => "translated",
            EntryState::Stale => "stale",
            EntryState::Missing => "missing",
        }
    }
}

/// A text with its translation.
#[derive(Clone, Debug)]
pub struct Entry {
    pub line: Line,
    /// Where it stands, in the language of the translation.
    pub place: String,
    /// Who says it; empty for nobody.
    pub speaker: String,
    /// Empty where it is missing.
    pub translation: String,
    pub state: EntryState,
}

/// What an update did, as counts of entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    pub added: usize,
    /// Got the new id of their owner.
    pub renamed: usize,
    /// Newly marked stale.
    pub stale: usize,
    /// Came back from below the heading.
    pub returned: usize,
    /// Went below the heading.
    pub retired: usize,
}

/// A file brought up to date.
#[derive(Clone, Debug)]
pub struct Update {
    pub text: String,
    /// In the order of the scenario, without texts that nobody wrote and nobody translated.
    pub entries: Vec<Entry>,
    /// Entries kept below the heading.
    pub retired: usize,
    pub changes: Changes,
}

/// The file for a language brought up to date; `existing` is what it holds now.
pub fn update(files: &SourceFiles, language: Language, existing: Option<&str>) -> Update {
    let texts = lines(files);
    let crlf = existing.is_some_and(|text| text.contains("\r\n"));
    let mut file = File::read(&existing.unwrap_or_default().replace("\r\n", "\n"));
    let changes = file.follow(&texts);
    let mut entries = Vec::new();
    for (at, line) in texts.iter().enumerate() {
        let Some(block) = file.active.iter_mut().find(|slot| slot.text == Some(at)) else {
            continue;
        };
        let mut entry = Entry {
            line: line.clone(),
            place: line.place(language),
            speaker: line.speaker(language),
            translation: value_of(&block.block.text()).unwrap_or_default(),
            state: EntryState::Translated,
        };
        entry.mark(&mut block.block);
        entries.push(entry);
    }
    if existing.is_none() && !file.active.is_empty() {
        let about = words(language).get("translate-about");
        let head = about.lines().map(|line| format!("### {line}").trim_end().to_owned());
        file.active[0].block.lead.splice(0..0, head.chain([String::new()]));
    }
    let text = file.text(language);
    Update {
        text: if crlf { text.replace('\n', "\r\n") } else { text },
        entries,
        retired: file.retired.iter().filter(|block| block.key.is_some()).count(),
        changes,
    }
}

impl Entry {
    /// Says above the entry where the text stands and what it was, and judges by that.
    fn mark(&mut self, block: &mut Block) {
        let former = block.marks().former.filter(|former| *former != self.line.source);
        let is_missing = self.translation.trim().is_empty();
        self.state = match (&former, is_missing) {
            (_, true) => EntryState::Missing,
            (Some(_), false) => EntryState::Stale,
            (None, false) => EntryState::Translated,
        };
        let said_by = if self.speaker.is_empty() {
            String::new()
        } else {
            format!(" · {}", self.speaker)
        };
        block.set_marks(&Marks {
            place: Some(format!("{}{said_by}", self.place)),
            source: Some(self.line.source.clone()),
            former: former.filter(|_| !is_missing),
        });
    }
}
