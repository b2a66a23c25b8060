//! `course.ron` and its lessons become a [`Course`], or all that is wrong with them.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Course, Lecture, Lesson, MasteryRule, Step, StepKind};
use super::read_lesson;
use super::reader::{Fields, Reader, whole};
use crate::scenario::reading::{
    Kind, Node, Owner, Report, Span, Spanned, not_at_hand, unknown_field, unknown_word, unlisted_lesson,
};
use crate::scenario::{Problem, Severity};

/// Name of a course's file, among the scenarios.
pub const COURSE_FILE: &str = "course.ron";
/// The folder of lessons beside it; a lesson's id is the name of its file without `.ron`.
pub const LESSONS: &str = "lessons";

/// The files of a course, as text.
#[derive(Clone, Debug, Default)]
pub struct CourseFiles {
    /// `course.ron`.
    pub course: String,
    /// Id and text of each lesson, in the order of ids.
    pub lessons: Vec<(String, String)>,
    /// Ids of the scenarios beside it, of the campaigns, and of the accounts.
    pub scenarios: BTreeSet<String>,
    pub campaigns: BTreeSet<String>,
    pub accounts: BTreeSet<String>,
}

impl CourseFiles {
    /// The text of a file as problems name it: `course.ron`, `lessons/notebook.ron`.
    pub fn text_of(&self, file: &str) -> &str {
        let lesson = file.strip_prefix(LESSONS).and_then(|rest| rest.strip_prefix('/'));
        let id = lesson.and_then(|name| name.strip_suffix(".ron"));
        let lesson = id.and_then(|id| self.lessons.iter().find(|(known, _)| known == id));
        lesson.map_or(&self.course, |(_, text)| text)
    }
}

/// A course, and what was found in its files.
#[derive(Debug)]
pub struct Loaded {
    /// Only if there is no error.
    pub course: Option<Course>,
    /// The course's first, then those of the lessons by their ids, each in the order of its file.
    pub problems: Vec<Problem>,
}

/// Reads a course.
pub fn load(files: &CourseFiles) -> Loaded {
    let (mut lessons, mut theirs) = (BTreeMap::new(), Vec::new());
    for (id, text) in &files.lessons {
        let file = format!("{LESSONS}/{id}.ron");
        let (lesson, problems) = read_lesson::read(id, &file, text);
        lessons.extend(lesson.map(|lesson| (id.clone(), lesson)));
        theirs.extend(problems);
    }
    let owner = Owner {
        key: "owner-course",
        id: String::new(),
    };
    let mut named = BTreeSet::new();
    let (course, mut problems) = whole(COURSE_FILE, &files.course, owner, |reader, root| {
        let mut course = CourseReader {
            reader,
            files,
            lessons: &lessons,
            named: &mut named,
        };
        course.course(root)
    });
    problems.extend(theirs);
    // A course that cannot be read names nothing, and nobody is helped by being told so of each lesson.
    if course.is_some() {
        for (id, text) in files.lessons.iter().filter(|(id, _)| !named.contains(id)) {
            let file = format!("{LESSONS}/{id}.ron");
            let mut report = Report::on(&file, text);
            report.add(unlisted_lesson(id));
            problems.extend(report.into_problems());
        }
    }
    let sound = problems.iter().all(|problem| problem.severity != Severity::Error);
    let course = course.filter(|_| sound).map(|mut course| {
        lessons.retain(|id, _| named.contains(id));
        course.lessons = lessons;
        course
    });
    Loaded { course, problems }
}

struct CourseReader<'c, 'r, 't> {
    reader: &'c mut Reader<'r, 't>,
    files: &'c CourseFiles,
    lessons: &'c BTreeMap<String, Lesson>,
    /// Lessons that steps lead to.
    named: &'c mut BTreeSet<String>,
}

/// Fields that say what a step is.
const KINDS: [&str; 4] = ["lesson", "play", "campaign", "account"];
const STEP: &[&str] = &[
    "lesson", "play", "campaign", "account", "title", "about", "minutes", "after", "teaches", "forces",
];

impl<'c> CourseReader<'c, '_, '_> {
    fn course(&mut self, root: &Node) -> Course {
        let fields = self.reader.fields(root, &["format", "title", "mastery", "lectures"]);
        self.reader.format(&fields);
        let title = self.reader.words(&fields, "title");
        let mastery = self.mastery(&fields);
        let mut lectures = Vec::new();
        let (mut seen, mut steps) = (BTreeMap::new(), BTreeMap::new());
        let mut afters = Vec::new();
        for node in self.reader.some(&fields, "lectures") {
            lectures.push(self.lecture(node, &mut seen, &mut steps, &mut afters));
        }
        let known: Vec<&str> = steps.keys().map(String::as_str).collect();
        for (owner, node) in afters {
            self.reader.own("owner-step", &owner);
            self.reader.one_of(node, &known);
        }
        Course {
            title,
            lectures,
            lessons: BTreeMap::new(),
            mastery,
        }
    }

    fn mastery(&mut self, fields: &Fields<'_>) -> MasteryRule {
        let empty = Node {
            span: Span::default(),
            kind: Kind::Struct(Vec::new()),
        };
        let node = fields.get("mastery").unwrap_or(&empty);
        let fields = self.reader.fields(node, &["plays", "last", "mastered"]);
        MasteryRule {
            plays: self.reader.number(&fields, "plays", 0, 100, Some(60)) as u8,
            last: self.reader.number(&fields, "last", 1, 20, Some(3)) as u8,
            mastered: self.reader.number(&fields, "mastered", 1, 100, Some(75)) as u8,
        }
    }

    fn lecture<'n>(
        &mut self,
        node: &'n Node,
        seen: &mut BTreeMap<String, Span>,
        steps: &mut BTreeMap<String, Span>,
        afters: &mut Vec<(String, &'n Node)>,
    ) -> Lecture {
        let fields = self.reader.fields(node, &["id", "title", "about", "steps"]);
        let id = self.reader.own_id(&fields, seen);
        let mut lecture = Lecture {
            id,
            title: self.reader.words(&fields, "title"),
            about: self.reader.maybe_words(&fields, "about"),
            steps: Vec::new(),
        };
        for node in self.reader.some(&fields, "steps") {
            let step = self.step(node, steps, afters);
            lecture.steps.extend(step);
            self.reader.own("owner-course", "");
        }
        lecture
    }

    fn step<'n>(
        &mut self,
        node: &'n Node,
        steps: &mut BTreeMap<String, Span>,
        afters: &mut Vec<(String, &'n Node)>,
    ) -> Option<Step> {
        let fields = self.reader.fields(node, STEP);
        let found: Vec<&str> = KINDS.into_iter().filter(|kind| fields.get(kind).is_some()).collect();
        let &[what] = &found[..] else {
            if let Kind::Struct(list) = &node.kind {
                let extra = list
                    .iter()
                    .filter(|field| KINDS.contains(&field.name.value.as_str()))
                    .nth(1);
                match extra {
                    Some(field) => self
                        .reader
                        .report
                        .add(unknown_field(&field.name, &STEP[KINDS.len()..]).owner(&self.reader.owner)),
                    None => {
                        self.reader.required(&fields, "lesson");
                    }
                }
            }
            return None;
        };
        let place = fields.get(what).expect("it was found a moment ago");
        let id = self.reader.new_id(place, steps);
        self.reader.own("owner-step", &id);
        let lesson = match what {
            "lesson" => self.lesson(&id, place),
            _ => None,
        };
        let kind = match (what, lesson.is_some_and(|lesson| lesson.check)) {
            ("lesson", false) => StepKind::Lesson,
            ("lesson", true) => StepKind::Check,
            ("play", _) => StepKind::Play,
            ("account", _) => StepKind::Account,
            _ => StepKind::Campaign,
        };
        let title = match lesson {
            Some(lesson) => lesson.title.clone(),
            None if what == "lesson" => Default::default(),
            None => self.reader.words(&fields, "title"),
        };
        let after = self.reader.list(&fields, "after");
        afters.extend(after.iter().map(|node| (id.clone(), node)));
        let teaches = self.reader.factors(&fields);
        let forces = self.reader.forces(&fields);
        Some(Step {
            kind,
            title,
            about: self.reader.maybe_words(&fields, "about"),
            minutes: self.reader.number(&fields, "minutes", 1, 240, None) as u8,
            after: after
                .iter()
                .filter_map(|node| match &node.kind {
                    Kind::Text(quote) => Some(quote.value.clone()),
                    _ => None,
                })
                .collect(),
            teaches: teaches
                .or_else(|| lesson.map(|lesson| lesson.teaches.clone()))
                .unwrap_or_default(),
            forces: forces
                .or_else(|| lesson.map(|lesson| lesson.forces.clone()))
                .unwrap_or_default(),
            at_hand: self.is_at_hand(kind, &id, place),
            id,
        })
    }

    /// The lesson that a step names. One with errors is told there, and not here again.
    fn lesson(&mut self, id: &str, place: &Node) -> Option<&'c Lesson> {
        self.named.insert(id.to_owned());
        let known: Vec<&str> = self.files.lessons.iter().map(|(id, _)| id.as_str()).collect();
        if !id.is_empty() && !known.contains(&id) {
            let finding = unknown_word::finding(place.span, &Spanned::new(id.to_owned(), place.span).value, &known);
            self.reader.report.add(finding.owner(&self.reader.owner));
        }
        self.lessons.get(id)
    }

    fn is_at_hand(&mut self, kind: StepKind, id: &str, place: &Node) -> bool {
        let known = match kind {
            StepKind::Lesson | StepKind::Check => return true,
            StepKind::Play => &self.files.scenarios,
            StepKind::Campaign => &self.files.campaigns,
            StepKind::Account => &self.files.accounts,
        };
        let there = known.contains(id);
        if !there && !id.is_empty() {
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            self.reader.report.add(not_at_hand(place.span, id, &known));
        }
        there
    }
}
