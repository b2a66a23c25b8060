//! Customers and variants.

use super::read::Reader;
use super::table::{CUSTOMER, VARIANT, WEIGHT};
use super::{DraftVariant, DraftWeight, Id, Person};
use crate::scenario::model::NeedStage;
use crate::scenario::rules;
use crate::scenario::source::{Node, Spanned};

impl Reader<'_, '_> {
    /// Customers as written; in a variant everything may be left out, and how the person looks
    /// must not be there.
    pub fn people(&mut self, node: Option<&Node>, in_variant: bool) -> Vec<(Id, Person)> {
        let entries = if in_variant {
            self.by_name(node)
        } else {
            self.declared(node)
        };
        let mut people = Vec::new();
        for (id, node) in entries {
            if in_variant {
                people.extend(self.person(node, true).map(|person| (id, person)));
            } else {
                let id_text = id.value.clone();
                let person = self.within("owner-customer", &id_text, |reader| reader.person(node, false));
                people.extend(person.map(|person| (id, person)));
            }
        }
        people
    }

    fn person(&mut self, node: &Node, in_variant: bool) -> Option<Person> {
        let mut fields = self.fields(node, &CUSTOMER)?;
        let mut person = Person::default();
        if in_variant {
            for name in ["name", "role", "portrait", "level", "function", "vote"] {
                if let Some(node) = fields.take(name) {
                    self.report
                        .add(rules::looks_in_variant(node.span, name).owner(&self.owner));
                }
            }
            person.patience = self.maybe_number(&mut fields, "patience");
        } else {
            let name = self.required(&mut fields, "name");
            person.name = self.text(name);
            person.role = self.text(fields.take("role"));
            person.portrait = self
                .text(fields.take("portrait"))
                .map(|quote| Spanned::new(quote.value, quote.span));
            person.patience = Some(self.required_number(&mut fields, "patience"));
            person.level = self.maybe_id(fields.take("level"));
            person.function = self.maybe_id(fields.take("function"));
            person.vote = Some(self.number(&mut fields, "vote"));
        }
        person.trust = self.maybe_number(&mut fields, "trust");
        person.scepticism = self.maybe_number(&mut fields, "scepticism");
        person.expectation = self.maybe_number(&mut fields, "expectation");
        person.experience = self.maybe_number(&mut fields, "experience");
        person.frank_from = self.maybe_number(&mut fields, "frank_from");
        person.understood = self.ids(fields.take("understood"));
        person.heard = self.ids(fields.take("heard"));
        person.needs = self.weights(fields.take("needs"));
        let heeds = fields.take("heeds");
        person.heeds = heeds.map(|node| self.shares(Some(node)));
        self.finish(&fields);
        Some(person)
    }

    pub fn weights(&mut self, node: Option<&Node>) -> Option<Vec<DraftWeight>> {
        let node = node?;
        let mut weights = Vec::new();
        for (need, node) in self.by_name(Some(node)) {
            let Some(mut fields) = self.fields(node, &WEIGHT) else {
                continue;
            };
            let weight = self.required_number(&mut fields, "weight");
            let stage = match self.word_in(&mut fields, "stage") {
                Some("Implied") => NeedStage::Implied,
                Some("Explicit") => NeedStage::Explicit,
                _ => NeedStage::Latent,
            };
            let depth = self.maybe_number(&mut fields, "depth");
            self.finish(&fields);
            weights.push(DraftWeight {
                need,
                weight,
                stage,
                depth,
            });
        }
        Some(weights)
    }

    pub fn variants(&mut self, node: Option<&Node>) -> Vec<DraftVariant> {
        let mut variants = Vec::new();
        for (id, node) in self.declared(node) {
            let id_text = id.value.clone();
            variants.extend(self.within("owner-variant", &id_text, |reader| reader.variant(id, node)));
        }
        variants
    }

    fn variant(&mut self, id: Id, node: &Node) -> Option<DraftVariant> {
        let mut fields = self.fields(node, &VARIANT)?;
        let variant = DraftVariant {
            id,
            name: self.text(fields.take("name")),
            odds: self.number(&mut fields, "odds"),
            walk_away: self.flag(&mut fields, "walk_away"),
            weaknesses: self.ids(fields.take("weaknesses")),
            people: self.people(fields.take("customers"), true),
        };
        self.finish(&fields);
        Some(variant)
    }
}
