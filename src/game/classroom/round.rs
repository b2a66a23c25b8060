//! A lesson, a self-check or a review that is open: its ideas one after the other.

use std::sync::Arc;

use bevy::prelude::*;

use super::draft::{Draft, Missing};
use crate::course::{Answer, Course, Exercise, Graded, Idea, Lesson, TaskKind, Words};
use crate::record::store::ShelfError;
use crate::record::study::{Beside, Entry};

/// What is open, if anything is.
#[derive(Resource, Default)]
pub struct Sitting(pub Option<Round>);

/// What is gone through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The lesson or self-check of that id.
    Lesson(String),
    Review,
}

/// The ideas that are gone through, and what was answered.
pub struct Round {
    course: Arc<Course>,
    what: What,
    seed: u64,
    beside: Beside,
    pages: Vec<Page>,
    /// As many as there are pages: the end.
    at: usize,
    note: Option<Note>,
}

/// Something that has to be told beside the button that goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    Missing(Missing),
    /// The answer is graded, and could not be kept.
    Unkept(ShelfError),
}

/// One idea.
pub struct Page {
    pub lesson: String,
    pub idea: String,
    /// `None` until it is shown.
    dealt: Option<Dealt>,
    pub graded: Option<Graded>,
    /// The answer of another day.
    before: Option<Before>,
}

/// What was answered before this sitting.
#[derive(Clone)]
struct Before {
    points: u16,
    /// Most points.
    of: u16,
    /// `None`: it was answered before answers were kept whole.
    answer: Option<Answer>,
}

struct Dealt {
    shown: Vec<String>,
    rights: Vec<String>,
    target: Option<i64>,
    draft: Draft,
}

impl Dealt {
    fn exercise<'c>(&'c self, idea: &'c Idea) -> Exercise<'c> {
        Exercise {
            idea,
            shown: self.shown.iter().map(String::as_str).collect(),
            rights: self.rights.iter().map(String::as_str).collect(),
            target: self.target,
        }
    }
}

impl Round {
    /// A lesson; one that was begun goes on with the first idea that is not answered, and what was
    /// answered on another day is shown so. `None`: the course has no such lesson.
    pub(super) fn lesson(course: &Arc<Course>, id: &str, entries: &[Entry], seed: u64, beside: Beside) -> Option<Self> {
        let lesson = course.lessons.get(id)?;
        let pages: Vec<Page> = lesson
            .ideas
            .iter()
            .map(|idea| Page::new(id, &idea.id, last_answer(entries, id, &idea.id)))
            .collect();
        let is_open = |page: &Page| page.before.is_none();
        let has_missed = |page: &Page| page.points().is_some_and(|(points, of)| points < of);
        // Who has answered everything begins with what was missed, and else at the beginning.
        let at = pages.iter().position(is_open);
        let at = at.or_else(|| pages.iter().position(has_missed)).unwrap_or(0);
        let mut round = Self {
            course: Arc::clone(course),
            what: What::Lesson(id.to_owned()),
            seed,
            beside,
            pages,
            at,
            note: None,
        };
        round.deal();
        Some(round)
    }

    /// A review of these ideas, each with the id of its lesson.
    pub(super) fn review(course: &Arc<Course>, due: Vec<(String, String)>, seed: u64, beside: Beside) -> Self {
        let mut round = Self {
            course: Arc::clone(course),
            what: What::Review,
            seed,
            beside,
            pages: due.iter().map(|(lesson, idea)| Page::new(lesson, idea, None)).collect(),
            at: 0,
            note: None,
        };
        round.deal();
        round
    }

    pub fn what(&self) -> &What {
        &self.what
    }

    pub fn course(&self) -> &Course {
        &self.course
    }

    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// The position of what is shown; as many as there are pages: the end.
    pub fn at(&self) -> usize {
        self.at
    }

    pub fn note(&self) -> Option<&Note> {
        self.note.as_ref()
    }

    pub(super) fn tell(&mut self, note: Option<Note>) {
        self.note = note;
    }

    pub fn is_over(&self) -> bool {
        self.at >= self.pages.len()
    }

    /// The lesson that is gone through; `None` in a review.
    pub fn lesson_shown(&self) -> Option<&Lesson> {
        match &self.what {
            What::Lesson(id) => self.course.lessons.get(id),
            What::Review => None,
        }
    }

    pub fn page(&self) -> Option<&Page> {
        self.pages.get(self.at)
    }

    pub fn idea_of(&self, page: &Page) -> Option<&Idea> {
        self.course.lessons.get(&page.lesson)?.idea(&page.idea)
    }

    /// What is shown now: the exercise, and what is put together of an answer.
    pub fn now(&self) -> Option<(Exercise<'_>, &Draft)> {
        let page = self.page()?;
        let dealt = page.dealt.as_ref()?;
        Some((dealt.exercise(self.idea_of(page)?), &dealt.draft))
    }

    /// The same, to be changed.
    pub(super) fn now_mut(&mut self) -> Option<(Exercise<'_>, &mut Draft)> {
        let page = self.pages.get_mut(self.at)?;
        let idea = self.course.lessons.get(&page.lesson)?.idea(&page.idea)?;
        let dealt = page.dealt.as_mut()?;
        let exercise = Exercise {
            idea,
            shown: dealt.shown.iter().map(String::as_str).collect(),
            rights: dealt.rights.iter().map(String::as_str).collect(),
            target: dealt.target,
        };
        Some((exercise, &mut dealt.draft))
    }

    pub(super) fn grade(&mut self, graded: Graded) {
        let at = self.at;
        if let Some(page) = self.pages.get_mut(at) {
            page.graded = Some(graded);
        }
    }

    pub(super) fn go_to(&mut self, at: usize) {
        self.at = at.min(self.pages.len());
        self.note = None;
        self.deal();
    }

    pub(super) fn again(&mut self, seed: u64) {
        self.seed = seed;
        self.forget();
        self.go_to(0);
    }

    /// What is shown now is asked once more, its cards in another order.
    pub(super) fn try_again(&mut self, seed: u64) {
        self.seed = seed;
        if let Some(page) = self.pages.get_mut(self.at) {
            page.forget();
        }
        self.go_to(self.at);
    }

    /// What is written in the open question that is shown now.
    pub fn write(&mut self, written: &str) {
        if let Some((
            _,
            Draft::Open {
                text, compared: false, ..
            },
        )) = self.now_mut()
        {
            written.clone_into(text);
        }
    }

    fn forget(&mut self) {
        self.pages.iter_mut().for_each(Page::forget);
    }

    fn deal(&mut self) {
        let Some(page) = self.pages.get(self.at).filter(|page| page.dealt.is_none()) else {
            return;
        };
        let Some(idea) = self.idea_of(page) else { return };
        let exercise = Exercise::deal(idea, self.seed, &self.beside);
        // A lesson may have been rewritten since: an answer that is none any more is not shown again.
        let answer = page.before.as_ref().and_then(|before| before.answer.as_ref());
        let again = answer.and_then(|answer| Some((Draft::of_answer(answer), exercise.grade(answer).ok()?)));
        let (draft, graded) = match again.filter(|_| exercise.can_be_graded()) {
            Some((draft, graded)) => (draft, Some(graded)),
            None => (Draft::of(&exercise), None),
        };
        let owned = |ids: &[&str]| ids.iter().map(|&id| id.to_owned()).collect();
        let dealt = Dealt {
            shown: owned(&exercise.shown),
            rights: owned(&exercise.rights),
            target: exercise.target,
            draft,
        };
        let page = &mut self.pages[self.at];
        (page.dealt, page.graded) = (Some(dealt), graded);
    }

    /// Points and most points of all that is answered, of this sitting or before it.
    pub fn points(&self) -> (u16, u16) {
        let had = self.pages.iter().filter_map(Page::points);
        had.fold((0, 0), |(points, of), (more, most)| (points + more, of + most))
    }

    /// Whether nothing is left to be answered but guesses about what is not at hand.
    pub fn is_whole(&self) -> bool {
        self.pages
            .iter()
            .all(|page| page.points().is_some() || page.cannot_be_graded())
    }
}

impl Page {
    fn new(lesson: &str, idea: &str, before: Option<Before>) -> Self {
        Self {
            lesson: lesson.to_owned(),
            idea: idea.to_owned(),
            dealt: None,
            graded: None,
            before,
        }
    }

    /// Points and most points; `None`: not answered.
    pub fn points(&self) -> Option<(u16, u16)> {
        let now = self.graded.as_ref().map(|graded| (graded.points, graded.of));
        now.or(self.before.as_ref().map(|before| (before.points, before.of)))
    }

    /// Whether it is not asked now: it was answered, in this sitting or before it.
    pub fn is_answered(&self) -> bool {
        self.graded.is_some() || self.is_of_before()
    }

    /// Whether what is shown was answered before this sitting; then it may be tried again.
    pub fn is_of_before(&self) -> bool {
        self.before.is_some()
    }

    fn forget(&mut self) {
        (self.dealt, self.graded, self.before) = (None, None, None);
    }

    /// A guess that was shown, about something that is not at hand.
    fn cannot_be_graded(&self) -> bool {
        self.dealt
            .as_ref()
            .is_some_and(|dealt| matches!(dealt.draft, Draft::Predict { .. }) && dealt.target.is_none())
    }
}

fn last_answer(entries: &[Entry], lesson: &str, idea: &str) -> Option<Before> {
    entries.iter().rev().find_map(|entry| match entry {
        Entry::Answered {
            lesson: in_lesson,
            idea: about,
            points,
            of,
            answer,
            ..
        } if in_lesson == lesson && about == idea => Some(Before {
            points: *points,
            of: *of,
            answer: answer.clone(),
        }),
        _ => None,
    })
}

/// What stands on a card or line of an exercise; of a match on its left or its right side.
pub fn says_of<'c>(exercise: &Exercise<'c>, id: &str, right: bool) -> Option<&'c Words> {
    match &exercise.idea.task.kind {
        TaskKind::Sort { cards, .. } => cards.iter().find(|card| card.id == id).map(|card| &card.says),
        TaskKind::Order { items } => items.iter().find(|item| item.id == id).map(|item| &item.says),
        TaskKind::Match { pairs, extra } => {
            let pair = pairs.iter().find(|pair| pair.id == id);
            let pair = pair.map(|pair| if right { &pair.right } else { &pair.left });
            pair.or_else(|| extra.iter().find(|one| one.id == id).map(|one| &one.says))
        }
        TaskKind::Choose { answers } => answers.iter().find(|one| one.id == id).map(|one| &one.says),
        TaskKind::Judge { ways } => ways.iter().find(|way| way.id == id).map(|way| &way.says),
        TaskKind::Open { rubric, .. } => rubric.iter().find(|line| line.id == id).map(|line| &line.says),
        TaskKind::Predict { .. } => None,
    }
}
