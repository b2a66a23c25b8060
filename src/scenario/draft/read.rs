//! Fields and whole drafts, read from the tree; every problem is reported and reading goes on.

use super::Draft;
use super::table::{Field, FieldValue, Given, Part, Range};
use crate::scenario::report::{Owner, Report};
use crate::scenario::rules;
use crate::scenario::source::{self, Kind, Node, Span};

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
    /// The fields of a struct of this part; reports anything else.
    pub fn fields<'n>(&mut self, node: &'n Node, part: &'static Part) -> Option<Fields<'n>> {
        let Kind::Struct(list) = &node.kind else {
            self.wrong(node, "wanted-struct");
            self.lost.names = true;
            return None;
        };
        Some(Fields {
            list,
            part,
            span: Span::new(node.span.start, node.span.start + 1),
            asked: Vec::new(),
        })
    }

    /// Reports the fields that the table does not know, and those that stand there twice.
    pub fn finish(&mut self, fields: &Fields<'_>) {
        let known: Vec<&'static str> = fields.part.fields.iter().map(|field| field.name).collect();
        debug_assert!(
            known.iter().all(|name| fields.asked.contains(name)),
            "every field in the table of {} is read: {:?}",
            fields.part.key,
            fields.asked
        );
        for (position, field) in fields.list.iter().enumerate() {
            let name = &field.name;
            if !known.contains(&name.value.as_str()) {
                self.report.add(rules::unknown_field(name, &known).owner(&self.owner));
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
        debug_assert!(
            fields.row(name).given == Given::Required,
            "the table says that {name} is required"
        );
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
    list: &'n [source::Field],
    part: &'static Part,
    /// The opening bracket: where a missing field is missed.
    pub span: Span,
    /// Read so far.
    asked: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    /// The field of that name; the first, if it stands there twice.
    pub fn take(&mut self, name: &'static str) -> Option<&'n Node> {
        self.row(name);
        self.asked.push(name);
        let node = self
            .list
            .iter()
            .find(|field| field.name.value == name)
            .map(|field| &field.value)?;
        (!matches!(node.kind, Kind::Nothing)).then_some(node)
    }

    /// What the table says about that field.
    pub fn row(&self, name: &str) -> &'static Field {
        let row = self.part.field(name);
        row.unwrap_or_else(|| {
            panic!(
                "every field that is read stands in the table of {}: {name}",
                self.part.key
            )
        })
    }

    /// The numbers that it takes.
    pub fn range(&self, name: &str) -> Range {
        match self.row(name).takes {
            FieldValue::Number(range, _) => range,
            _ => panic!("the table says that {name} is a number"),
        }
    }
}
