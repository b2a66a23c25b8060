//! What a course is, checked: nothing in it can be wrong when it is played.

use std::collections::BTreeMap;

use crate::scenario::{Factor, Force};
use crate::text::Language;

/// A text in both languages; where its author wrote one, that one in both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    pub english: String,
    pub chinese: String,
}

impl Words {
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::English => &self.english,
            Language::Chinese => &self.chinese,
        }
    }
}

/// A whole course.
#[derive(Clone, Debug)]
pub struct Course {
    pub title: Words,
    /// Never empty; in the order in which they are taught.
    pub lectures: Vec<Lecture>,
    /// By id: every lesson that a step leads to.
    pub lessons: BTreeMap<String, Lesson>,
    pub mastery: MasteryRule,
}

/// One lecture.
#[derive(Clone, Debug)]
pub struct Lecture {
    pub id: String,
    pub title: Words,
    /// One sentence; may be empty.
    pub about: Words,
    /// Never empty; in the recommended order.
    pub steps: Vec<Step>,
}

/// What a step is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepKind {
    Lesson,
    /// A lesson at the end of a lecture, without new ideas.
    Check,
    /// A scenario: a talk, a meeting.
    Play,
    /// A market over weeks.
    Campaign,
    /// A month with one organisation.
    Account,
}

impl StepKind {
    /// The name in JSON and in message keys.
    pub fn name(self) -> &'static str {
        match self {
            StepKind::Lesson => "lesson",
            StepKind::Check => "check",
            StepKind::Play => "play",
            StepKind::Campaign => "campaign",
            StepKind::Account => "account",
        }
    }
}

/// Something to do on the way through a lecture. Nothing is ever locked.
#[derive(Clone, Debug)]
pub struct Step {
    /// Id of the lesson, or of the scenario's folder; once in a course.
    pub id: String,
    pub kind: StepKind,
    /// A lesson's is its own.
    pub title: Words,
    /// One sentence; may be empty.
    pub about: Words,
    /// Estimated, 1–240.
    pub minutes: u8,
    /// Ids of the steps that are recommended before.
    pub after: Vec<String>,
    /// What it trains; a lesson's own where the step says nothing.
    pub teaches: Vec<Factor>,
    pub forces: Vec<Force>,
    /// Whether its scenario lies beside the course; lessons always do.
    pub at_hand: bool,
}

/// When a factor or a force counts as mastered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MasteryRule {
    /// How many of 100 points come from plays, the rest from checks, 0–100.
    pub plays: u8,
    /// So many plays, the last ones, are looked at, 1–20.
    pub last: u8,
    /// Points from which it is mastered, 1–100.
    pub mastered: u8,
}

/// A lesson: one idea after the other.
#[derive(Clone, Debug)]
pub struct Lesson {
    pub id: String,
    pub title: Words,
    /// `true`: a self-check; `false`: it explains.
    pub check: bool,
    /// Per cent of the points from which it is passed, 1–100.
    pub pass: u8,
    pub teaches: Vec<Factor>,
    pub forces: Vec<Force>,
    /// Never empty.
    pub ideas: Vec<Idea>,
}

/// One screen.
#[derive(Clone, Debug)]
pub struct Idea {
    /// Once in its lesson.
    pub id: String,
    pub title: Words,
    /// Empty in a check.
    pub says: Words,
    /// The name of a drawing.
    pub picture: Option<String>,
    /// Of [`TERMS`](super::TERMS).
    pub terms: Vec<String>,
    pub teaches: Vec<Factor>,
    pub forces: Vec<Force>,
    pub task: Task,
}

/// What is to be done on a screen.
#[derive(Clone, Debug)]
pub struct Task {
    pub asks: Words,
    pub kind: TaskKind,
}

#[derive(Clone, Debug)]
pub enum TaskKind {
    /// Cards into columns; with rows, into the cells of a grid. Points: one a card, in a grid two.
    Sort {
        columns: Vec<Named>,
        /// Empty: columns alone.
        rows: Vec<Named>,
        cards: Vec<SortCard>,
    },
    /// Written in the right order. Points: how many stand in the right order among themselves, less one.
    Order { items: Vec<Explained> },
    /// Points: one a pair.
    Match { pairs: Vec<Pair>, extra: Vec<Named> },
    /// Points: one for each right answer taken, less one for each wrong one, at least 0.
    Choose { answers: Vec<Choice> },
    /// One way of acting is taken. Points: what experts find it worth.
    Judge { ways: Vec<Way> },
    /// Points: 2 near enough, 1 within three times that.
    Predict {
        from: i64,
        to: i64,
        unit: Words,
        target: Target,
        near: i64,
        why: Words,
    },
    /// Written freely, marked by oneself. Points: those of what was ticked.
    Open { reference: Words, rubric: Vec<Criterion> },
}

impl TaskKind {
    /// In the order of [`TaskKind::NAMES`].
    pub const NAMES: [&'static str; 7] = ["sort", "order", "match", "choose", "judge", "predict", "open"];

    /// The name in files, in JSON and in message keys.
    pub fn name(&self) -> &'static str {
        match self {
            TaskKind::Sort { .. } => "sort",
            TaskKind::Order { .. } => "order",
            TaskKind::Match { .. } => "match",
            TaskKind::Choose { .. } => "choose",
            TaskKind::Judge { .. } => "judge",
            TaskKind::Predict { .. } => "predict",
            TaskKind::Open { .. } => "open",
        }
    }
}

/// Something with a name: a column, a row, a card that fits nothing.
#[derive(Clone, Debug)]
pub struct Named {
    pub id: String,
    pub says: Words,
}

/// Something with an explanation.
#[derive(Clone, Debug)]
pub struct Explained {
    pub id: String,
    pub says: Words,
    pub why: Words,
}

/// Where a card belongs: `[column]`, or in a grid `[row, column]`.
pub type Place = Vec<String>;

#[derive(Clone, Debug)]
pub struct SortCard {
    pub id: String,
    pub says: Words,
    /// First where it belongs, then places that are right as well; never empty.
    pub places: Vec<Place>,
    /// A name of [`PORTRAITS`](crate::scenario::format::PORTRAITS).
    pub portrait: Option<String>,
    pub why: Words,
}

#[derive(Clone, Debug)]
pub struct Pair {
    pub id: String,
    pub left: Words,
    pub right: Words,
    pub why: Words,
}

#[derive(Clone, Debug)]
pub struct Choice {
    pub id: String,
    pub says: Words,
    pub right: bool,
    pub why: Words,
}

#[derive(Clone, Debug)]
pub struct Way {
    pub id: String,
    pub says: Words,
    /// 0–4, by experts.
    pub worth: u8,
    pub why: Words,
}

#[derive(Clone, Debug)]
pub struct Criterion {
    pub id: String,
    pub says: Words,
    /// 1–5.
    pub points: u8,
}

/// What a guess is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Whole(i64),
    /// All orders of a campaign with a policy, with seed 1.
    Orders {
        campaign: String,
        policy: String,
    },
    /// A factor after these choices.
    Gauge {
        scenario: String,
        variant: String,
        choices: Vec<String>,
        factor: Factor,
    },
}

impl Course {
    /// All steps in order, each with its lecture.
    pub fn steps(&self) -> impl Iterator<Item = (&Lecture, &Step)> {
        self.lectures
            .iter()
            .flat_map(|lecture| lecture.steps.iter().map(move |step| (lecture, step)))
    }

    /// The step of that id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps().map(|(_, step)| step).find(|step| step.id == id)
    }
}

impl Lesson {
    /// The idea of that id.
    pub fn idea(&self, id: &str) -> Option<&Idea> {
        self.ideas.iter().find(|idea| idea.id == id)
    }
}
