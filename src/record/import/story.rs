//! A story as both tools have it: passages, and links between them.

use super::Remark;

/// A story in the order of its file.
#[derive(Debug, Default)]
pub struct Story {
    pub title: Option<String>,
    /// Names are unique.
    pub passages: Vec<Passage>,
    /// Position of the passage that it begins with.
    pub start: usize,
    /// What belongs to no passage: scripts, styles, settings.
    pub logic: Vec<String>,
    pub remarks: Vec<Remark>,
}

/// One knot or passage.
#[derive(Debug, Default)]
pub struct Passage {
    pub name: String,
    /// In the file, from 1; 0 where the file has no lines worth naming.
    pub line: usize,
    /// What is read there, without markup; may be empty.
    pub text: String,
    pub links: Vec<Link>,
    /// What could not be carried over, in the words of the file.
    pub logic: Vec<String>,
}

/// One way on.
#[derive(Debug, Default)]
pub struct Link {
    pub says: String,
    /// What the story answers before it goes on; may be empty.
    pub answer: String,
    /// Name of a passage; `None`: the story ends or says not where to.
    pub to: Option<String>,
    pub line: usize,
    /// It is there once only.
    pub once: bool,
    pub logic: Vec<String>,
}

impl Story {
    pub fn position(&self, name: &str) -> Option<usize> {
        self.passages.iter().position(|passage| passage.name == name)
    }

    /// Begins with the passage of that name, if it is there.
    pub fn start_at(&mut self, name: &str) {
        match self.position(name) {
            Some(position) => self.start = position,
            None => self.remarks.push(Remark::NoStart { name: name.to_owned() }),
        }
    }

    /// Adds a passage unless there is one of that name, as Twine itself does.
    pub fn add(&mut self, passage: Passage, known: &mut std::collections::BTreeSet<String>) {
        if known.insert(passage.name.clone()) {
            self.passages.push(passage);
        } else {
            let Passage { name, line, .. } = passage;
            self.remarks.push(Remark::Twice { name, line });
        }
    }
}
