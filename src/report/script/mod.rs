//! A scenario as a script to read: for colleagues who review it and do not read scenario files.
//!
//! [`build`](build::build) puts it into headings, paragraphs and tables; one writer a format.

mod acts;
mod build;
mod conditions;
mod docx;
mod html;
mod people;
mod talk;

use crate::scenario::{Scenario, TextId};
use crate::text::{Language, Words, words};

/// A piece of a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Level 1 is the title, 4 what the seller can say.
    Heading(u8, String),
    Text(String),
    /// Something about what stands beside it.
    Note(String),
    /// A point of a list.
    Point(String),
    /// A wording of the customer.
    Said(String),
    /// Rows as wide as the heading.
    Table(Vec<String>, Vec<Vec<String>>),
}

/// A scenario put into words.
pub struct Script {
    pub title: String,
    pub language: Language,
    pub parts: Vec<Part>,
}

impl Script {
    pub fn of(scenario: &Scenario, language: Language) -> Self {
        let writer = Writer {
            scenario,
            language,
            words: words(language),
        };
        Self {
            title: writer.text(scenario.title).to_owned(),
            language,
            parts: build::build(&writer),
        }
    }

    /// One page that needs nothing else, and prints on A4.
    pub fn html(&self) -> String {
        html::page(self)
    }

    /// A Word document; the same scenario is always the same bytes.
    pub fn docx(&self) -> Vec<u8> {
        docx::document(self)
    }
}

/// What the parts are written with.
struct Writer<'s> {
    scenario: &'s Scenario,
    language: Language,
    words: &'static Words,
}

impl<'s> Writer<'s> {
    fn text(&self, id: TextId) -> &'s str {
        self.scenario.texts.get(id, self.language)
    }

    fn word(&self, key: &str) -> String {
        self.words.get(key)
    }

    /// A sentence about one thing.
    fn about(&self, key: &str, name: &str) -> String {
        self.words.with(key, &[("name", name.into())])
    }

    /// One thing after another, as this language lists them.
    fn list(&self, things: &[String]) -> String {
        things.join(&self.separator())
    }

    fn separator(&self) -> String {
        match self.language {
            Language::English => ", ".to_owned(),
            Language::Chinese => "、".to_owned(),
        }
    }

    fn section(&self, key: &str) -> Part {
        Part::Heading(2, self.word(key))
    }

    fn head(&self, keys: &[&str]) -> Vec<String> {
        keys.iter().map(|key| self.word(key)).collect()
    }
}
