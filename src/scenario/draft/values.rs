//! Single values: texts, ids, whole numbers, words, lists and maps.

use std::collections::BTreeMap;

use super::read::{Fields, Reader};
use super::table::{FieldValue, Given};
use super::{Id, Wordings};
use crate::scenario::report::Report;
use crate::scenario::rules;
use crate::scenario::source::{Kind, Node, Quote, Span, Spanned};

/// Letters of the longest id.
pub const MAX_ID: usize = 40;

impl Reader<'_, '_> {
    /// Says what was wanted and what stands there; what was broken before stays untold.
    pub fn wrong(&mut self, node: &Node, wanted: &'static str) {
        self.lost.uses = true;
        if !matches!(node.kind, Kind::Broken) {
            let written = self.report.slice(node.span);
            self.report
                .add(rules::wrong_kind(node, wanted, written).owner(&self.owner));
        }
    }

    pub fn text(&mut self, node: Option<&Node>) -> Option<Quote> {
        let node = node?;
        let Kind::Text(quote) = &node.kind else {
            self.wrong(node, "wanted-text");
            return None;
        };
        if quote.value.trim().is_empty() {
            self.report.add(rules::empty_text(quote.span).owner(&self.owner));
        }
        Some(quote.clone())
    }

    /// One text, or a list of them.
    pub fn wordings(&mut self, node: Option<&Node>) -> Option<Wordings> {
        let node = node?;
        let list = match &node.kind {
            Kind::List(items) if items.is_empty() => {
                self.report
                    .add(rules::empty_text(node.span).told_as("list").owner(&self.owner));
                Vec::new()
            }
            Kind::List(items) => items.iter().filter_map(|item| self.text(Some(item))).collect(),
            Kind::Text(_) => self.text(Some(node)).into_iter().collect(),
            _ => {
                self.wrong(node, "wanted-texts");
                return None;
            }
        };
        Some(Wordings { span: node.span, list })
    }

    /// An id where it is used; how ids are spelled is asked where they are declared.
    pub fn id(&mut self, node: &Node) -> Option<Id> {
        let Kind::Text(quote) = &node.kind else {
            self.wrong(node, "wanted-id");
            return None;
        };
        Some(Spanned::new(quote.value.clone(), quote.span))
    }

    pub fn maybe_id(&mut self, node: Option<&Node>) -> Option<Id> {
        self.id(node?)
    }

    /// An id where it is declared.
    pub fn new_id(&mut self, node: &Node) -> Option<Id> {
        let Some(id) = self.id(node) else {
            self.lost.names = true;
            return None;
        };
        let letters = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if id.value.is_empty() || id.value.len() > MAX_ID || !id.value.bytes().all(letters) {
            self.report.add(rules::bad_id(&id));
        }
        Some(id)
    }

    pub fn ids(&mut self, node: Option<&Node>) -> Option<Vec<Id>> {
        let items = self.list(node)?;
        Some(items.iter().filter_map(|item| self.id(item)).collect())
    }

    fn boolean(&mut self, node: &Node) -> bool {
        match node.kind {
            Kind::Bool(value) => value,
            _ => {
                self.wrong(node, "wanted-bool");
                false
            }
        }
    }

    /// A whole number from … to …, in steps of …; out of range it is told and brought into it.
    /// `name` is that of its field.
    pub fn whole(&mut self, node: &Node, name: Option<&str>, from: i64, to: i64, step: i64) -> Option<i64> {
        let Kind::Whole(number) = node.kind else {
            self.wrong(node, "wanted-number");
            return None;
        };
        let finding = if !(from..=to).contains(&number) {
            self.lost.uses = true;
            rules::out_of_range(node.span, self.report.slice(node.span), from, to)
        } else if number % step != 0 {
            rules::not_in_steps(node.span, number, step)
        } else {
            return Some(number);
        };
        let finding = match name {
            Some(name) => finding.with("name", name),
            None => finding.told_as("here"),
        };
        self.report.add(finding.owner(&self.owner));
        Some(number.clamp(from, to))
    }

    /// The number in that field, if it is there.
    pub fn maybe_number<T: TryFrom<i64>>(&mut self, fields: &mut Fields<'_>, name: &'static str) -> Option<T> {
        let (from, to, step) = fields.range(name);
        let node = fields.take(name)?;
        let number = self.whole(node, Some(name), from, to, step)?;
        T::try_from(number).ok()
    }

    /// The number in that field, else its default.
    pub fn number<T: TryFrom<i64>>(&mut self, fields: &mut Fields<'_>, name: &'static str) -> T {
        let Given::Number(default) = fields.row(name).given else {
            panic!("the table gives {name} a default");
        };
        let written = self.maybe_number(fields, name);
        let default = || {
            T::try_from(default)
                .ok()
                .expect("a default is in the range of its field")
        };
        written.unwrap_or_else(default)
    }

    /// The number in that field, which must be there; the least one if it is not.
    pub fn required_number<T: TryFrom<i64> + Default>(&mut self, fields: &mut Fields<'_>, name: &'static str) -> T {
        let (from, to, step) = fields.range(name);
        let node = self.required(fields, name);
        let number = node.and_then(|node| self.whole(node, Some(name), from, to, step));
        T::try_from(number.unwrap_or(from)).unwrap_or_default()
    }

    /// What that field says, else its default; `false` if it says something else.
    pub fn flag(&mut self, fields: &mut Fields<'_>, name: &'static str) -> bool {
        let Given::Flag(default) = fields.row(name).given else {
            panic!("the table gives {name} a default");
        };
        match fields.take(name) {
            Some(node) => self.boolean(node),
            None => default,
        }
    }

    /// The word in that field, one of those in the table.
    pub fn word_in(&mut self, fields: &mut Fields<'_>, name: &'static str) -> Option<&'static str> {
        let FieldValue::Word(words) = fields.row(name).takes else {
            panic!("the table says that {name} is a word");
        };
        self.word(fields.take(name), words)
    }

    /// One of these words.
    pub fn word(&mut self, node: Option<&Node>, words: &'static [&'static str]) -> Option<&'static str> {
        let node = node?;
        let Kind::Word(found) = &node.kind else {
            let written = self.report.slice(node.span).trim_matches('"');
            if matches!(node.kind, Kind::Text(_)) && words.contains(&written) {
                self.lost.uses = true;
                self.report.add(rules::unknown_word::quoted(node.span, written));
                return None;
            }
            self.wrong(node, "wanted-word");
            return None;
        };
        let known = words.iter().find(|word| *word == found).copied();
        if known.is_none() {
            self.lost.uses = true;
            self.report
                .add(rules::unknown_word::finding(node.span, found, words).owner(&self.owner));
        }
        known
    }

    pub fn list<'n>(&mut self, node: Option<&'n Node>) -> Option<&'n [Node]> {
        let node = node?;
        let Kind::List(items) = &node.kind else {
            self.wrong(node, "wanted-list");
            return None;
        };
        Some(items)
    }

    /// The entries of a map whose keys declare ids; duplicates are told and kept once.
    pub fn declared<'n>(&mut self, node: Option<&'n Node>) -> Vec<(Id, &'n Node)> {
        self.entries_once(node, Self::new_id)
    }

    /// The entries of a map whose keys name something declared elsewhere.
    pub fn by_name<'n>(&mut self, node: Option<&'n Node>) -> Vec<(Id, &'n Node)> {
        self.entries_once(node, Self::id)
    }

    fn entries_once<'n>(
        &mut self,
        node: Option<&'n Node>,
        key_of: fn(&mut Self, &Node) -> Option<Id>,
    ) -> Vec<(Id, &'n Node)> {
        let mut entries: Vec<(Id, &Node)> = Vec::new();
        let mut once = Once::default();
        for (key, value) in self.map(node) {
            if let Some(id) = key_of(self, key)
                && once.is_first(&id, self.report)
            {
                entries.push((id, value));
            }
        }
        entries
    }

    fn map<'n>(&mut self, node: Option<&'n Node>) -> &'n [(Node, Node)] {
        match node.map(|node| (node, &node.kind)) {
            Some((_, Kind::Map(entries))) => entries,
            Some((node, _)) => {
                self.wrong(node, "wanted-map");
                self.lost.names = true;
                &[]
            }
            None => &[],
        }
    }
}

/// The ids seen so far, of which each may come once.
#[derive(Default)]
pub struct Once(BTreeMap<String, Span>);

impl Once {
    /// Whether the id is new; if it is not, that is told. An id that could not be read counts as new.
    pub fn is_first(&mut self, id: &Id, report: &mut Report<'_>) -> bool {
        if id.value.is_empty() {
            return true;
        }
        if let Some(first) = self.0.get(&id.value) {
            let line = report.line(*first);
            report.add(rules::duplicate_id(id, line));
            return false;
        }
        self.0.insert(id.value.clone(), id.span);
        true
    }
}
