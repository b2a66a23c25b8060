//! Fields and whole drafts, read from the tree; every problem is reported and reading goes on.

use super::Draft;
use crate::scenario::report::{Owner, Report};
use crate::scenario::rules;
use crate::scenario::source::{Field, Kind, Node, Span};

/// What could not be taken over into the draft, so that rules do not draw false conclusions.
#[derive(Clone, Copy, Debug, Default)]
pub struct Lost {
    /// Something that declares a name: names may seem unknown that are not.
    pub names: bool,
    /// An act, a condition or a number: things may seem unused that are not.
    pub uses: bool,
}

/// Reads a draft; `None` if the root is no struct, which the parser has reported.
pub fn read(root: &Node, report: &mut Report<'_>) -> Option<(Draft, Lost)> {
    let owner = Owner {
        key: "owner-scenario",
        id: String::new(),
    };
    let mut reader = Reader {
        report,
        lost: Lost::default(),
        owner,
    };
    let draft = reader.draft(root)?;
    Some((draft, reader.lost))
}

/// Reads values of known types, and says where they are not.
pub struct Reader<'r, 't> {
    pub report: &'r mut Report<'t>,
    pub lost: Lost,
    /// Whose fields are being read, for the messages.
    pub owner: Owner,
}

impl Reader<'_, '_> {
    /// The fields of a struct; reports anything else.
    pub fn fields<'n>(&mut self, node: &'n Node) -> Option<Fields<'n>> {
        let Kind::Struct(list) = &node.kind else {
            self.wrong(node, "wanted-struct");
            self.lost.names = true;
            return None;
        };
        Some(Fields {
            list,
            span: Span::new(node.span.start, node.span.start + 1),
            asked: Vec::new(),
        })
    }

    /// Reports the fields that nobody asked for, and those that stand there twice.
    pub fn finish(&mut self, fields: &Fields<'_>) {
        for (position, field) in fields.list.iter().enumerate() {
            let name = &field.name;
            if !fields.asked.contains(&name.value.as_str()) {
                self.report
                    .add(rules::unknown_field(name, &fields.asked).owner(&self.owner));
            } else if let Some(first) = fields.list[..position]
                .iter()
                .find(|first| first.name.value == name.value)
            {
                let line = self.report.line(first.name.span);
                self.report.add(rules::duplicate_field(name, line).owner(&self.owner));
            }
        }
    }

    /// The field of that name, which must be there.
    pub fn required<'n>(&mut self, fields: &mut Fields<'n>, name: &'static str) -> Option<&'n Node> {
        let found = fields.take(name);
        if found.is_none() {
            self.report
                .add(rules::missing_field(fields.span, name).owner(&self.owner));
        }
        found
    }

    /// Reads something whose problems are told as problems of this owner.
    pub fn within<T>(&mut self, key: &'static str, id: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let inner = Owner { key, id: id.to_owned() };
        let outer = std::mem::replace(&mut self.owner, inner);
        let value = read(self);
        self.owner = outer;
        value
    }
}

/// The fields of one struct while they are read.
pub struct Fields<'n> {
    list: &'n [Field],
    /// The opening bracket: where a missing field is missed.
    pub span: Span,
    asked: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    /// The field of that name; the first, if it stands there twice.
    pub fn take(&mut self, name: &'static str) -> Option<&'n Node> {
        self.asked.push(name);
        let node = self
            .list
            .iter()
            .find(|field| field.name.value == name)
            .map(|field| &field.value)?;
        (!matches!(node.kind, Kind::Nothing)).then_some(node)
    }
}
