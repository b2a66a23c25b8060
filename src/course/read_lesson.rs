//! A lesson's file becomes a [`Lesson`].

use std::collections::BTreeMap;

use super::glossary::TERMS;
use super::model::{Idea, Lesson, Task, TaskKind, Words};
use super::reader::{Fields, Reader, whole};
use crate::scenario::Problem;
use crate::scenario::reading::{Kind, Node, Owner, Span, one_thing_to_do, wrong_format};

const LESSON: &[&str] = &["format", "title", "check", "pass", "teaches", "forces", "ideas"];
const IDEA: &[&str] = &[
    "id", "title", "says", "picture", "terms", "teaches", "forces", "sort", "order", "match", "choose", "judge",
    "predict", "open",
];

/// Reads the lesson of that id from its file; only if there is no error.
pub fn read(id: &str, file: &str, text: &str) -> (Option<Lesson>, Vec<Problem>) {
    let owner = Owner {
        key: "owner-lesson",
        id: id.to_owned(),
    };
    whole(file, text, owner, |reader, root| reader.lesson(id, root))
}

impl Reader<'_, '_> {
    /// The format has to be the one that this version knows.
    pub fn format(&mut self, fields: &Fields<'_>) {
        if let Some(node) = self.required(fields, "format")
            && !matches!(node.kind, Kind::Whole(1))
        {
            let written = self.report.slice(node.span);
            self.report.add(wrong_format(node.span, written));
        }
    }

    fn lesson(&mut self, id: &str, root: &Node) -> Lesson {
        let fields = self.fields(root, LESSON);
        self.format(&fields);
        let check = self.flag(&fields, "check");
        let mut lesson = Lesson {
            id: id.to_owned(),
            title: self.words(&fields, "title"),
            check,
            pass: self.number(&fields, "pass", 1, 100, Some(60)) as u8,
            teaches: self.factors(&fields).unwrap_or_default(),
            forces: self.forces(&fields).unwrap_or_default(),
            ideas: Vec::new(),
        };
        let mut seen = BTreeMap::new();
        for node in self.some(&fields, "ideas") {
            let idea = self.idea(node, &lesson, &mut seen);
            lesson.ideas.extend(idea);
            self.own("owner-lesson", id);
        }
        lesson
    }

    fn idea(&mut self, node: &Node, lesson: &Lesson, seen: &mut BTreeMap<String, Span>) -> Option<Idea> {
        let fields = self.fields(node, IDEA);
        let id = self.own_id(&fields, seen);
        self.own("owner-idea", &id);
        let says = if lesson.check {
            self.maybe_words(&fields, "says")
        } else {
            self.words(&fields, "says")
        };
        let terms: Vec<&str> = TERMS.iter().map(|term| term.id).collect();
        let list = self.list(&fields, "terms");
        let idea = Idea {
            title: self.words(&fields, "title"),
            says,
            picture: fields.get("picture").map(|node| self.id(node)),
            terms: list.iter().map(|node| self.one_of(node, &terms)).collect(),
            teaches: self.factors(&fields).unwrap_or_else(|| lesson.teaches.clone()),
            forces: self.forces(&fields).unwrap_or_else(|| lesson.forces.clone()),
            task: self.task(&fields)?,
            id,
        };
        Some(idea)
    }

    fn task(&mut self, fields: &Fields<'_>) -> Option<Task> {
        let found: Vec<&'static str> = TaskKind::NAMES
            .into_iter()
            .filter(|name| fields.get(name).is_some())
            .collect();
        let [name] = found[..] else {
            if matches!(fields.node.kind, Kind::Struct(_)) {
                let finding = one_thing_to_do(fields.opened(), &found, &TaskKind::NAMES);
                self.report.add(finding.owner(&self.owner));
            }
            return None;
        };
        let node = fields.get(name).expect("it was found a moment ago");
        let mut asks = Words::default();
        let kind = self.task_kind(name, node, &mut asks);
        Some(Task { asks, kind })
    }
}
