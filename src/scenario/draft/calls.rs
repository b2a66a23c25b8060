//! Acts and conditions as written: a word, and values in brackets after it.

use super::Id;
use super::read::Reader;
use super::signature::{ACTS, CONDITIONS, DECISIONS, Signature, Takes};
use crate::scenario::report::Finding;
use crate::scenario::rules;
use crate::scenario::source::{Kind, Node, Quote, Span};

/// One act or condition; its values fit its [`Signature`].
#[derive(Debug)]
pub struct Call {
    pub name: &'static str,
    pub span: Span,
    pub knowable: bool,
    pub values: Vec<Value>,
}

/// What stands in the brackets.
#[derive(Debug)]
pub enum Value {
    Name(super::NameKind, Id),
    Word(&'static str),
    Number(i64),
    Text(Quote),
    Calls(Vec<Call>),
}

impl Call {
    /// The id it speaks of, where it speaks of one.
    pub fn id(&self) -> Option<&Id> {
        self.values.iter().find_map(|value| match value {
            Value::Name(_, id) => Some(id),
            _ => None,
        })
    }

    /// This condition and all those inside it.
    pub fn walk<'c>(&'c self, visit: &mut impl FnMut(&'c Call)) {
        visit(self);
        for value in &self.values {
            if let Value::Calls(parts) = value {
                parts.iter().for_each(|part| part.walk(visit));
            }
        }
    }

    /// The number it says, where it says one.
    pub fn number(&self) -> Option<i64> {
        self.values.iter().find_map(|value| match value {
            Value::Number(number) => Some(*number),
            _ => None,
        })
    }
}

impl Reader<'_, '_> {
    pub fn acts(&mut self, node: Option<&Node>) -> Vec<Call> {
        self.calls(node, ACTS, rules::unknown_act)
    }

    pub fn conditions(&mut self, node: Option<&Node>) -> Vec<Call> {
        self.calls(node, CONDITIONS, rules::unknown_condition)
    }

    fn calls(&mut self, node: Option<&Node>, table: &'static [Signature], unknown: Unknown) -> Vec<Call> {
        let Some(node) = node else { return Vec::new() };
        // A single one without brackets is what everybody writes at first, and it is clear.
        if matches!(node.kind, Kind::Word(_) | Kind::Tuple(Some(_), _)) {
            self.wrong(node, "wanted-list");
            return Vec::new();
        }
        let Some(items) = self.list(Some(node)) else {
            return Vec::new();
        };
        items
            .iter()
            .filter_map(|item| self.call(item, table, unknown))
            .collect()
    }

    pub fn call(&mut self, node: &Node, table: &'static [Signature], unknown: Unknown) -> Option<Call> {
        let none = Vec::new();
        let (name, at, items) = match &node.kind {
            Kind::Word(name) => (name, node.span, &none),
            Kind::Tuple(Some(name), items) => (&name.value, name.span, items),
            _ => {
                let wanted = match table {
                    _ if std::ptr::eq(table, ACTS) => "wanted-act",
                    _ if std::ptr::eq(table, DECISIONS) => "wanted-decision",
                    _ => "wanted-condition",
                };
                self.wrong(node, wanted);
                return None;
            }
        };
        let Some(signature) = table.iter().find(|signature| signature.name == name) else {
            self.lost.uses = true;
            let names: Vec<&str> = table.iter().map(|signature| signature.name).collect();
            let finding = unknown(at, name, &names).owner(&self.owner);
            self.report.add(finding);
            return None;
        };
        if items.len() < signature.least() || items.len() > signature.takes.len() {
            self.lost.uses = true;
            self.report
                .add(rules::wrong_brackets(node.span, name, &signature.example()).owner(&self.owner));
            return None;
        }
        let values: Vec<Value> = signature
            .takes
            .iter()
            .zip(items)
            .filter_map(|(takes, item)| self.call_value(*takes, item))
            .collect();
        let complete = values.len() == items.len();
        let call = Call {
            name: signature.name,
            span: node.span,
            knowable: signature.knowable,
            values,
        };
        if call.name == "Adjust" && complete {
            self.adjust_in_steps(&call, &items[1]);
        }
        complete.then_some(call)
    }

    fn call_value(&mut self, takes: Takes, node: &Node) -> Option<Value> {
        match takes {
            Takes::Name(kind) => Some(Value::Name(kind, self.id(node)?)),
            Takes::Word(words) => Some(Value::Word(self.word(Some(node), words)?)),
            Takes::Number(from, to, step) | Takes::MaybeNumber(from, to, step) => {
                Some(Value::Number(self.whole(node, None, from, to, step)?))
            }
            Takes::Text => Some(Value::Text(self.text(Some(node))?)),
            Takes::Condition => Some(Value::Calls(vec![self.call(
                node,
                CONDITIONS,
                rules::unknown_condition,
            )?])),
            Takes::Conditions => Some(Value::Calls(self.conditions(Some(node)))),
        }
    }

    /// All but patience moves in steps of 5.
    fn adjust_in_steps(&mut self, call: &Call, node: &Node) {
        let moves_patience = matches!(call.values.first(), Some(Value::Word("Patience")));
        if let Some(number) = call.number()
            && !moves_patience
            && number % 5 != 0
        {
            self.report.add(
                rules::not_in_steps(node.span, number, 5)
                    .told_as("here")
                    .owner(&self.owner),
            );
        }
    }
}

/// Makes the finding for a word that is in no table: its place, itself, the known ones.
type Unknown = fn(Span, &str, &[&str]) -> Finding;
