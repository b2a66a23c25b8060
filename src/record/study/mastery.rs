//! How far a learner masters each factor and each force, from plays and checks together.
//!
//! Plays: of a factor its mean over the last graded plays in which it counted; of a force how often, in
//! the last graded plays in which it was used, it was used well. Checks: the last answer to every question about it. Both are
//! put together by the course's rule; what has not been done yet counts 0, so nobody masters by reading.

use std::collections::BTreeMap;

use super::log::Entry;
use crate::course::{Course, Idea, MasteryRule};
use crate::record::progress::{Habit, Played, Progress};
use crate::scenario::{Factor, Force};

/// What a measure is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    Factor(Factor),
    Force(Force),
}

/// How far something is mastered, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    pub subject: Subject,
    /// 0–100.
    pub points: u8,
    /// `true`: from the points that the course's rule asks for.
    pub mastered: bool,
    /// 0–100 from plays; `None`: none in which it counted.
    pub plays: Option<u8>,
    /// Over how many plays.
    pub counted: u16,
    /// Of a factor: plays at whose end it stood below 60, the usual gate. Of a force 0.
    pub closed: u16,
    /// Of the force itself, or of the force that moves the factor.
    pub habit: Habit,
    /// Per cent of the points of its questions; `None`: none answered.
    pub checks: Option<u8>,
    /// The step to try for it: the first that is not done, else the one that went worst. `None`: the
    /// course has none.
    pub try_step: Option<String>,
}

/// All measures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mastery {
    /// In the order of [`Factor::ALL`].
    pub factors: Vec<Measure>,
    /// In the order of [`Force::ALL`].
    pub forces: Vec<Measure>,
}

/// Where a gate is unless a file says otherwise.
const USUAL_GATE: u8 = 60;

/// Measures everything; steps to try are filled in by the overview.
pub(super) fn measure(course: &Course, progress: &Progress, entries: &[Entry]) -> Mastery {
    let plays: Vec<&Played> = progress
        .graded
        .attempts
        .iter()
        .rev()
        .filter_map(|attempt| attempt.played.as_ref())
        .collect();
    let answers = last_answers(entries);
    let rule = course.mastery;
    let factor = |factor: Factor| {
        let points = plays.iter().filter_map(|played| played.factors[factor as usize]);
        let points: Vec<u8> = points.take(rule.last.into()).collect();
        let sum: usize = points.iter().map(|&points| usize::from(points)).sum();
        let part = Part {
            plays: (!points.is_empty()).then(|| (sum / points.len().max(1)) as u8),
            counted: points.len() as u16,
            closed: points.iter().filter(|&&points| points < USUAL_GATE).count() as u16,
            habit: habit(&plays, Force::ALL[factor as usize], rule),
            checks: share(course, &answers, |idea| idea.teaches.contains(&factor)),
        };
        part.measure(Subject::Factor(factor), rule)
    };
    let force = |force: Force| {
        let habit = habit(&plays, force, rule);
        let part = Part {
            plays: (100 * u32::from(habit.well))
                .checked_div(habit.of.into())
                .map(|share| share as u8),
            counted: plays.len().min(rule.last.into()) as u16,
            closed: 0,
            habit,
            checks: share(course, &answers, |idea| idea.forces.contains(&force)),
        };
        part.measure(Subject::Force(force), rule)
    };
    Mastery {
        factors: Factor::ALL.map(factor).into(),
        forces: Force::ALL.map(force).into(),
    }
}

struct Part {
    plays: Option<u8>,
    counted: u16,
    closed: u16,
    habit: Habit,
    checks: Option<u8>,
}

impl Part {
    fn measure(self, subject: Subject, rule: MasteryRule) -> Measure {
        let of = |points: Option<u8>, weight: u8| u32::from(points.unwrap_or(0)) * u32::from(weight);
        let points = (of(self.plays, rule.plays) + of(self.checks, 100 - rule.plays)) / 100;
        Measure {
            subject,
            points: points as u8,
            mastered: points >= u32::from(rule.mastered),
            plays: self.plays,
            counted: self.counted,
            closed: self.closed,
            habit: self.habit,
            checks: self.checks,
            try_step: None,
        }
    }
}

/// Over the last plays in which it was done at all: not every talk offers something to promise, and one
/// that does not takes nothing away.
fn habit(plays: &[&Played], force: Force, rule: MasteryRule) -> Habit {
    let done = plays.iter().map(|played| played.habits[force as usize]);
    let last = done.filter(|habit| habit.of > 0).take(rule.last.into());
    last.fold(Habit::default(), Habit::and)
}

/// The last answer to each question: points and most points, by lesson and idea.
pub(super) type LastAnswers<'e> = BTreeMap<(&'e str, &'e str), (u16, u16)>;

pub(super) fn last_answers(entries: &[Entry]) -> LastAnswers<'_> {
    let mut found = LastAnswers::new();
    for entry in entries {
        if let Entry::Answered {
            lesson,
            idea,
            points,
            of,
            ..
        } = entry
        {
            found.insert((lesson, idea), (*points, *of));
        }
    }
    found
}

/// Per cent of the points of the answered questions of this kind.
fn share(course: &Course, answers: &LastAnswers<'_>, is_about: impl Fn(&Idea) -> bool) -> Option<u8> {
    let (mut points, mut of) = (0u32, 0u32);
    for (&(lesson, idea), &(had, most)) in answers {
        let idea = course.lessons.get(lesson).and_then(|lesson| lesson.idea(idea));
        if !idea.is_some_and(&is_about) {
            continue;
        }
        // A task that has become smaller since is not worth more than all.
        points += u32::from(had.min(most));
        of += u32::from(most);
    }
    (100 * points).checked_div(of).map(|share| share as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn play(promised: u16) -> Played {
        let exceed = Habit {
            well: promised,
            of: promised,
        };
        Played {
            factors: [None; 4],
            needs: Vec::new(),
            pressed: false,
            habits: [Habit::default(), Habit::default(), Habit::default(), exceed],
        }
    }

    /// The last three had nothing to promise, the one before had two promises, and three are looked at.
    #[test]
    fn a_talk_that_offers_nothing_to_promise_takes_nothing_away() {
        let plays = [play(0), play(0), play(0), play(2), play(1), play(1), play(4)];
        let plays: Vec<&Played> = plays.iter().collect();
        let rule = MasteryRule {
            plays: 60,
            last: 3,
            mastered: 75,
        };
        let found = habit(&plays, Force::Exceed, rule);
        assert_eq!((found.well, found.of), (4, 4));
        assert_eq!(habit(&plays[..3], Force::Exceed, rule), Habit::default());
    }
}
