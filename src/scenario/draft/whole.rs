//! The file itself: its fields, and the small ones among their values.

use super::read::Reader;
use super::table::{AFTER_SALE, BRIEFING, COURSE, FILE, GATES};
use super::{Draft, DraftBriefing, Id};
use crate::scenario::rules;
use crate::scenario::source::{Kind, Node};
use crate::text::Language;

impl Reader<'_, '_> {
    pub fn draft(&mut self, root: &Node) -> Option<Draft> {
        let mut fields = self.fields(root, &FILE)?;
        let format = self.required(&mut fields, "format");
        self.format(format);
        let language = self.language(fields.take("language"));
        let title = self.required(&mut fields, "title");
        let title = self.text(title);
        let facts = self.required(&mut fields, "facts");
        let needs = self.required(&mut fields, "needs");
        let customers = self.required(&mut fields, "customers");
        let scenes = self.required(&mut fields, "scenes");
        for (name, node) in [
            ("facts", facts),
            ("needs", needs),
            ("customers", customers),
            ("scenes", scenes),
        ] {
            self.lost.names |= node.is_none();
            self.at_least_one(name, node);
        }
        let promises = fields.take("promises");
        let draft = Draft {
            span: fields.span,
            language,
            title,
            summary: self.text(fields.take("summary")),
            product: self.text(fields.take("product")),
            course: self.course(fields.take("course")),
            difficulty: self.number(&mut fields, "difficulty"),
            price: self.required_number(&mut fields, "price"),
            small: self.flag(&mut fields, "small"),
            repeat: self.flag(&mut fields, "repeat"),
            gates: self.gates(fields.take("gates")),
            briefing: self.briefing(fields.take("briefing")),
            facts: self.facts(facts, promises),
            evidence: self.evidence(fields.take("evidence")),
            needs: self.needs(needs),
            topics: self.topics(fields.take("topics")),
            entries: self.entries(fields.take("personal")),
            weaknesses: self.weaknesses(fields.take("weaknesses")),
            customers: self.people(customers, false),
            meeting: self.meeting(fields.take("meeting")),
            variants: self.variants(fields.take("variants")),
            scenes: self.scenes(scenes),
            after_sale: self.after_sale(fields.take("after_sale")),
        };
        self.finish(&fields);
        Some(draft)
    }

    fn format(&mut self, node: Option<&Node>) {
        let Some(node) = node else { return };
        if !matches!(node.kind, Kind::Whole(1) | Kind::Broken) {
            let written = self.report.slice(node.span);
            self.report.add(rules::wrong_format(node.span, written));
        }
    }

    fn language(&mut self, node: Option<&Node>) -> Language {
        let Some(code) = self.text(node) else {
            return Language::default();
        };
        let known = Language::ALL.into_iter().find(|language| language.code() == code.value);
        known.unwrap_or_else(|| {
            self.report.add(rules::unknown_language(code.span, &code.value));
            Language::default()
        })
    }

    /// The lists without which nothing can be played.
    fn at_least_one(&mut self, name: &'static str, node: Option<&Node>) {
        let Some(node) = node else { return };
        let empty = match &node.kind {
            Kind::Map(entries) => entries.is_empty(),
            Kind::List(items) => items.is_empty(),
            _ => false,
        };
        if empty {
            self.lost.names = true;
            self.report.add(rules::none_given(node.span, name));
        }
    }

    fn course(&mut self, node: Option<&Node>) -> Option<(u8, u8)> {
        let mut fields = self.fields(node?, &COURSE)?;
        let lecture = self.required_number(&mut fields, "lecture");
        let place = self.required_number(&mut fields, "place");
        self.finish(&fields);
        Some((lecture, place))
    }

    fn gates(&mut self, node: Option<&Node>) -> [u8; 4] {
        let names = ["understanding", "worth", "belief", "satisfaction"];
        let Some(mut fields) = node.and_then(|node| self.fields(node, &GATES)) else {
            return [60; 4];
        };
        let gates = names.map(|gate| self.number(&mut fields, gate));
        self.finish(&fields);
        gates
    }

    fn briefing(&mut self, node: Option<&Node>) -> Option<DraftBriefing> {
        let mut fields = self.fields(node?, &BRIEFING)?;
        let story = self.required(&mut fields, "story");
        let goal = self.required(&mut fields, "goal");
        let known = self.list(fields.take("known")).unwrap_or_default();
        let briefing = DraftBriefing {
            story: self.text(story),
            goal: self.text(goal),
            known: known.iter().filter_map(|item| self.text(Some(item))).collect(),
            note: self.text(fields.take("note")),
        };
        self.finish(&fields);
        Some(briefing)
    }

    fn after_sale(&mut self, node: Option<&Node>) -> Option<(Id, u8)> {
        let mut fields = self.fields(node?, &AFTER_SALE)?;
        let scene = self.required(&mut fields, "scene");
        let scene = self.maybe_id(scene);
        let patience = self.required_number(&mut fields, "patience");
        self.finish(&fields);
        Some((scene?, patience))
    }
}
