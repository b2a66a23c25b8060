//! Values of a file by field, with a problem for each that is not as it should be.

use std::sync::Arc;

use super::names::Names;
use crate::scenario::Scenario;
use crate::scenario::reading::{
    Finding, Kind, Node, Owner, Report, Span, duplicate_field, empty_text, missing_field, out_of_range, unknown_field,
    unknown_word, wrong_kind,
};

pub struct Reader<'r, 't> {
    pub report: &'r mut Report<'t>,
    pub owner: Owner,
    pub names: Names,
    /// The names of the scenarios beside the account, and the talks that can be played.
    pub beside: Option<(&'r [String], &'r [Arc<Scenario>])>,
    /// Every text that the account needs: its key, and where the thing stands that it belongs to.
    pub spans: Vec<(String, Span)>,
}

/// The fields of one struct.
pub struct Fields<'n> {
    pub node: &'n Node,
    known: &'static [&'static str],
}

impl<'n> Fields<'n> {
    pub fn get(&self, name: &str) -> Option<&'n Node> {
        debug_assert!(self.known.contains(&name), "{name} is a known field");
        let Kind::Struct(list) = &self.node.kind else {
            return None;
        };
        let field = list.iter().find(|field| field.name.value == name);
        field.map(|field| &field.value)
    }

    pub fn opened(&self) -> Span {
        Span::new(self.node.span.start, self.node.span.start + 1)
    }
}

impl Reader<'_, '_> {
    pub fn add(&mut self, finding: Finding) {
        self.report.add(finding.owner(&self.owner));
    }

    pub fn fields<'n>(&mut self, node: &'n Node, known: &'static [&'static str]) -> Fields<'n> {
        let Kind::Struct(list) = &node.kind else {
            self.wrong(node, "wanted-struct");
            return Fields { node, known };
        };
        for (position, field) in list.iter().enumerate() {
            let name = &field.name;
            if !known.contains(&name.value.as_str()) {
                self.add(unknown_field(name, known));
            } else if let Some(first) = list[..position].iter().find(|first| first.name.value == name.value) {
                let line = self.report.line(first.name.span);
                self.add(duplicate_field(name, line));
            }
        }
        Fields { node, known }
    }

    pub fn wrong(&mut self, node: &Node, wanted: &'static str) {
        if !matches!(node.kind, Kind::Broken) {
            let written = self.report.slice(node.span);
            self.add(wrong_kind(node, wanted, written));
        }
    }

    pub fn required<'n>(&mut self, fields: &Fields<'n>, name: &'static str) -> Option<&'n Node> {
        let found = fields.get(name);
        if found.is_none() && matches!(fields.node.kind, Kind::Struct(_)) {
            self.add(missing_field(fields.opened(), name));
        }
        found
    }

    /// The number in that field, brought into its range; the default where it is not there.
    pub fn number(&mut self, fields: &Fields<'_>, name: &'static str, from: i64, to: i64, default: Option<i64>) -> i64 {
        let node = match default {
            Some(_) => fields.get(name),
            None => self.required(fields, name),
        };
        match node {
            Some(node) => self.whole(node, name, from, to),
            None => default.unwrap_or(from),
        }
    }

    pub fn whole(&mut self, node: &Node, name: &str, from: i64, to: i64) -> i64 {
        let Kind::Whole(number) = node.kind else {
            self.wrong(node, "wanted-number");
            return from;
        };
        if !(from..=to).contains(&number) {
            let written = self.report.slice(node.span);
            self.add(out_of_range(node.span, written, from, to).with("name", name));
        }
        number.clamp(from, to)
    }

    pub fn flag(&mut self, fields: &Fields<'_>, name: &'static str) -> bool {
        match fields.get(name).map(|node| (node, &node.kind)) {
            Some((_, Kind::Bool(value))) => *value,
            Some((node, _)) => {
                self.wrong(node, "wanted-bool");
                false
            }
            None => false,
        }
    }

    pub fn text(&mut self, node: &Node) -> String {
        let Kind::Text(quote) = &node.kind else {
            self.wrong(node, "wanted-id");
            return String::new();
        };
        if quote.value.trim().is_empty() {
            self.add(empty_text(node.span));
        }
        quote.value.clone()
    }

    /// The items of a list; none where the field is not there and need not be.
    pub fn list<'n>(&mut self, fields: &Fields<'n>, name: &'static str, needed: bool) -> &'n [Node] {
        let node = if needed {
            self.required(fields, name)
        } else {
            fields.get(name)
        };
        match node.map(|node| (node, &node.kind)) {
            Some((node, Kind::List(items))) => {
                if items.is_empty() && needed {
                    self.add(missing_field(node.span, name));
                }
                items
            }
            Some((node, _)) => {
                self.wrong(node, "wanted-list");
                &[]
            }
            None => &[],
        }
    }

    pub fn map<'n>(&mut self, fields: &Fields<'n>, name: &'static str) -> &'n [(Node, Node)] {
        match fields.get(name).map(|node| (node, &node.kind)) {
            Some((_, Kind::Map(entries))) => entries,
            Some((node, _)) => {
                self.wrong(node, "wanted-map");
                &[]
            }
            None => &[],
        }
    }

    /// Which of these words stands here; the first where it is none of them.
    pub fn word(&mut self, node: &Node, known: &[&str]) -> usize {
        let Kind::Word(found) = &node.kind else {
            self.wrong(node, "wanted-word");
            return 0;
        };
        let position = known.iter().position(|word| word == found);
        if position.is_none() {
            self.add(unknown_word::finding(node.span, found, known));
        }
        position.unwrap_or(0)
    }

    /// The position of the thing of that id; `None`, and a problem, where there is none.
    pub fn named(&mut self, node: &Node, known: &[String]) -> Option<usize> {
        let Kind::Text(quote) = &node.kind else {
            self.wrong(node, "wanted-id");
            return None;
        };
        let position = known.iter().position(|id| *id == quote.value);
        if position.is_none() {
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            self.add(unknown_word::finding(node.span, &quote.value, &known));
        }
        position
    }
}
