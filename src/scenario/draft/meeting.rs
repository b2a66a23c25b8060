//! What makes several people a meeting: options, rule, levels and functions, interjections.

use super::read::Reader;
use super::signature::DECISIONS;
use super::table::{INTERJECTION, MEETING, OPTION, ROLE};
use super::values::Once;
use super::{Call, Id, NameKind, Person, Wordings};
use crate::scenario::rules;
use crate::scenario::source::{Node, Quote, Span, Spanned};

/// A meeting as written.
#[derive(Debug)]
pub struct DraftMeeting {
    /// The opening bracket.
    pub span: Span,
    pub chair: Option<Id>,
    /// A call of [`DECISIONS`].
    pub rule: Option<Call>,
    pub rounds: u8,
    pub status_quo: Option<Id>,
    pub options: Vec<DraftOption>,
    /// Levels and functions, by their kinds.
    pub roles: Vec<DraftRole>,
    pub interjections: Vec<DraftInterjection>,
}

/// Something to be decided for.
#[derive(Debug)]
pub struct DraftOption {
    pub id: Id,
    pub name: Option<Quote>,
    /// Missing: the price of the scenario.
    pub price: Option<u32>,
    pub when: Vec<Call>,
}

/// A level or a function, and what it brings to whoever has it.
#[derive(Debug)]
pub struct DraftRole {
    pub kind: NameKind,
    pub id: Id,
    pub name: Option<Quote>,
    pub basics: Vec<(Id, u8)>,
    /// Nothing but needs.
    pub person: Person,
}

/// Something that a participant says unasked.
#[derive(Debug)]
pub struct DraftInterjection {
    pub id: Id,
    pub by: Option<Id>,
    pub when: Vec<Call>,
    pub says: Option<Wordings>,
    pub tells: Option<Id>,
    pub acts: Vec<Call>,
}

impl Reader<'_, '_> {
    pub fn meeting(&mut self, node: Option<&Node>) -> Option<DraftMeeting> {
        let mut fields = self.fields(node?, &MEETING)?;
        let chair = self.required(&mut fields, "chair");
        let rule = self.required(&mut fields, "rule");
        let status_quo = self.required(&mut fields, "status_quo");
        let options = self.required(&mut fields, "options");
        let mut roles = self.roles(NameKind::Level, fields.take("levels"));
        roles.extend(self.roles(NameKind::Function, fields.take("functions")));
        let said = self.list(fields.take("interjections")).unwrap_or_default();
        let mut interjections: Vec<_> = said.iter().filter_map(|node| self.interjection(node)).collect();
        let mut once = Once::default();
        interjections.retain(|said| once.is_first(&said.id, self.report));
        let meeting = DraftMeeting {
            span: fields.span,
            chair: self.maybe_id(chair),
            rule: rule.and_then(|rule| self.call(rule, DECISIONS, rules::unknown_rule)),
            rounds: self.number(&mut fields, "rounds"),
            status_quo: self.maybe_id(status_quo),
            options: self.options(options),
            roles,
            interjections,
        };
        self.finish(&fields);
        Some(meeting)
    }

    fn options(&mut self, node: Option<&Node>) -> Vec<DraftOption> {
        let mut read = Vec::new();
        for (id, node) in self.declared(node) {
            let id_text = id.value.clone();
            read.extend(self.within("owner-option", &id_text, |reader| {
                let mut fields = reader.fields(node, &OPTION)?;
                let option = DraftOption {
                    id,
                    name: reader.text(fields.take("name")),
                    price: reader.maybe_number(&mut fields, "price"),
                    when: reader.conditions(fields.take("when")),
                };
                reader.finish(&fields);
                Some(option)
            }));
        }
        read
    }

    fn roles(&mut self, kind: NameKind, node: Option<&Node>) -> Vec<DraftRole> {
        let mut read = Vec::new();
        for (id, node) in self.declared(node) {
            let id_text = id.value.clone();
            read.extend(self.within("owner-role", &id_text, |reader| {
                let mut fields = reader.fields(node, &ROLE)?;
                let role = DraftRole {
                    kind,
                    id,
                    name: reader.text(fields.take("name")),
                    basics: reader.shares(fields.take("basics")),
                    person: Person {
                        needs: reader.weights(fields.take("needs")),
                        ..Person::default()
                    },
                };
                reader.finish(&fields);
                Some(role)
            }));
        }
        read
    }

    fn interjection(&mut self, node: &Node) -> Option<DraftInterjection> {
        let mut fields = self.fields(node, &INTERJECTION)?;
        let id = self.required(&mut fields, "id");
        let id = id
            .and_then(|id| self.new_id(id))
            .unwrap_or_else(|| Spanned::new(String::new(), node.span));
        let id_text = id.value.clone();
        Some(self.within("owner-interjection", &id_text, |reader| {
            let by = reader.required(&mut fields, "by");
            let says = reader.required(&mut fields, "says");
            let said = DraftInterjection {
                id,
                by: reader.maybe_id(by),
                when: reader.conditions(fields.take("when")),
                says: reader.wordings(says),
                tells: reader.maybe_id(fields.take("tells")),
                acts: reader.acts(fields.take("acts")),
            };
            reader.finish(&fields);
            said
        }))
    }
}
