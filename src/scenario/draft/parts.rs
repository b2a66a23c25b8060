//! What a scenario is made of apart from the people and the talk: facts, evidence, needs and so on.

use super::read::Reader;
use super::table::{ENTRY, EVIDENCE, FACT, NEED, PROMISE, SHARE, WEAKNESS};
use super::values::Once;
use super::{DraftEntry, DraftEvidence, DraftFact, DraftNeed, Id};
use crate::scenario::model::Privacy;
use crate::scenario::rules;
use crate::scenario::source::{Kind, Node, Quote, Spanned};

impl Reader<'_, '_> {
    /// Facts and promises, which share their names.
    pub fn facts(&mut self, facts: Option<&Node>, promises: Option<&Node>) -> Vec<DraftFact> {
        let mut read: Vec<DraftFact> = Vec::new();
        for (id, node) in self.declared(facts) {
            let id_text = id.value.clone();
            read.extend(self.within("owner-fact", &id_text, |reader| reader.fact(id, node)));
        }
        let mut once = Once::default();
        for fact in &read {
            once.is_first(&fact.id, self.report);
        }
        for (id, node) in self.declared(promises) {
            if once.is_first(&id, self.report) {
                let id_text = id.value.clone();
                read.extend(self.within("owner-promise", &id_text, |reader| reader.promise(id, node)));
            }
        }
        read
    }

    fn fact(&mut self, id: Id, node: &Node) -> Option<DraftFact> {
        let mut fields = self.fields(node, &FACT)?;
        let fact = DraftFact {
            id,
            name: self.text(fields.take("name")),
            plausibility: self.required_number(&mut fields, "plausibility"),
            basic: self.number(&mut fields, "basic"),
            promise: self.number(&mut fields, "promise"),
            is_promise: false,
            bears_price: self.flag(&mut fields, "bears_price"),
            option: self.maybe_id(fields.take("option")),
            serves: self.shares(fields.take("serves")),
            true_in: self.variant_list(fields.take("true_in")),
            false_in: self.variant_list(fields.take("false_in")),
        };
        self.finish(&fields);
        Some(fact)
    }

    fn promise(&mut self, id: Id, node: &Node) -> Option<DraftFact> {
        let mut fields = self.fields(node, &PROMISE)?;
        let promise = DraftFact {
            id,
            name: self.text(fields.take("name")),
            promise: self.required_number(&mut fields, "size"),
            plausibility: self.number(&mut fields, "plausibility"),
            basic: 0,
            is_promise: true,
            bears_price: false,
            option: self.maybe_id(fields.take("option")),
            serves: self.shares(fields.take("serves")),
            true_in: None,
            false_in: None,
        };
        self.finish(&fields);
        Some(promise)
    }

    fn variant_list(&mut self, node: Option<&Node>) -> Option<Spanned<Vec<Id>>> {
        let node = node?;
        Some(Spanned::new(self.ids(Some(node))?, node.span))
    }

    /// `{ id: 1–100 }`
    pub fn shares(&mut self, node: Option<&Node>) -> Vec<(Id, u8)> {
        let mut shares = Vec::new();
        for (id, value) in self.by_name(node) {
            let share = self.whole(value, Some(&id.value), SHARE.0, SHARE.1, SHARE.2);
            shares.extend(
                share
                    .and_then(|share| u8::try_from(share).ok())
                    .map(|share| (id, share)),
            );
        }
        shares
    }

    pub fn evidence(&mut self, node: Option<&Node>) -> Vec<DraftEvidence> {
        let mut read = Vec::new();
        for (id, node) in self.declared(node) {
            let id_text = id.value.clone();
            read.extend(self.within("owner-evidence", &id_text, |reader| reader.one_evidence(id, node)));
        }
        read
    }

    fn one_evidence(&mut self, id: Id, node: &Node) -> Option<DraftEvidence> {
        let mut fields = self.fields(node, &EVIDENCE)?;
        let supports = self.required(&mut fields, "supports");
        if let Some(Node {
            span,
            kind: Kind::Map(entries),
        }) = supports
            && entries.is_empty()
        {
            self.report.add(rules::none_given(*span, "supports"));
        }
        let evidence = DraftEvidence {
            id,
            name: self.text(fields.take("name")),
            supports: self.shares(supports),
            checkable: self.flag(&mut fields, "checkable"),
        };
        self.finish(&fields);
        Some(evidence)
    }

    pub fn needs(&mut self, node: Option<&Node>) -> Vec<DraftNeed> {
        let mut read = Vec::new();
        for (id, node) in self.declared(node) {
            let id_text = id.value.clone();
            read.extend(self.within("owner-need", &id_text, |reader| reader.need(id, node)));
        }
        read
    }

    fn need(&mut self, id: Id, node: &Node) -> Option<DraftNeed> {
        let mut fields = self.fields(node, &NEED)?;
        let topic = self.required(&mut fields, "topic");
        self.lost.names |= topic.is_none();
        let need = DraftNeed {
            id,
            name: self.text(fields.take("name")),
            topic: topic.and_then(|topic| self.new_id(topic)),
            depth: self.number(&mut fields, "depth"),
        };
        self.finish(&fields);
        Some(need)
    }

    pub fn topics(&mut self, node: Option<&Node>) -> Vec<(Id, Quote)> {
        let mut read = Vec::new();
        for (id, node) in self.declared(node) {
            read.extend(self.text(Some(node)).map(|name| (id, name)));
        }
        read
    }

    pub fn entries(&mut self, node: Option<&Node>) -> Vec<DraftEntry> {
        let mut read = Vec::new();
        for (id, node) in self.declared(node) {
            let id_text = id.value.clone();
            read.extend(self.within("owner-entry", &id_text, |reader| reader.entry(id, node)));
        }
        read
    }

    fn entry(&mut self, id: Id, node: &Node) -> Option<DraftEntry> {
        let mut fields = self.fields(node, &ENTRY)?;
        let entry = DraftEntry {
            id,
            name: self.text(fields.take("name")),
            privacy: match self.word_in(&mut fields, "kind") {
                Some("Private") => Privacy::Private,
                _ => Privacy::Open,
            },
            source: self.text(fields.take("source")),
            told_with: self.maybe_id(fields.take("told_with")),
            about: self.maybe_id(fields.take("about")),
            fits_in: self.ids(fields.take("fits_in")),
        };
        self.finish(&fields);
        Some(entry)
    }

    pub fn weaknesses(&mut self, node: Option<&Node>) -> Vec<(Id, Option<Quote>)> {
        let mut read = Vec::new();
        for (id, node) in self.declared(node) {
            let id_text = id.value.clone();
            let name = self.within("owner-weakness", &id_text, |reader| {
                let mut fields = reader.fields(node, &WEAKNESS)?;
                let name = reader.text(fields.take("name"));
                reader.finish(&fields);
                name
            });
            read.push((id, name));
        }
        read
    }
}
