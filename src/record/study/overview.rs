//! The course as a learner finds it: how far each step is, and what to do next and why.

use std::collections::BTreeMap;

use super::log::{Entry, Study};
use super::mastery::{LastAnswers, Mastery, Measure, Subject, last_answers, measure};
use super::review::{Due, schedule};
use crate::course::{Course, Lesson, Step, StepKind};
use crate::record::Moment;
use crate::record::progress::Progress;

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Its scenario does not lie beside the course.
    NotHere,
    New,
    /// A lesson: so many of its ideas are answered, but not all.
    Begun {
        answered: u16,
        of: u16,
    },
    /// Finished, but not passed; best score or per cent of the points.
    Tried {
        best: u8,
    },
    /// Passed; best score or per cent of the points.
    Done {
        best: u8,
    },
}

/// What to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// So many questions are due.
    Review(usize),
    /// The step of that id.
    Step(String),
    /// Everything is done and mastered.
    Finished,
}

/// Why that is next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Before they are forgotten.
    Due,
    /// Nothing was done yet.
    First,
    /// It was begun.
    Begun,
    /// It was tried and not passed.
    NotPassed,
    /// What is recommended before it is done.
    InOrder,
    /// Everything is done; this is mastered least.
    Weakest(Subject),
    AllMastered,
}

/// The course of one learner at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overview {
    /// By step id; one for each.
    pub steps: BTreeMap<String, Standing>,
    /// Every question that will come up again, the one due first first.
    pub reviews: Vec<Due>,
    /// How many of them are due.
    pub due: usize,
    pub mastery: Mastery,
    pub next: Next,
    pub why: Why,
    /// Steps done, of those that can be done.
    pub done: usize,
    pub of: usize,
    /// Estimated for what is not done.
    pub minutes_left: u32,
}

/// From so many questions on, review comes before anything new.
const REVIEW_FROM: usize = 3;

/// Looks at the course with what this learner has done.
pub fn overview(course: &Course, progress: &Progress, study: &Study, now: Moment) -> Overview {
    let entries = study.entries();
    let answers = last_answers(entries);
    let standing = |step: &Step| standing(course, progress, entries, &answers, step);
    let steps: BTreeMap<String, Standing> = course
        .steps()
        .map(|(_, step)| (step.id.clone(), standing(step)))
        .collect();
    let reviews = schedule(course, entries);
    let due = reviews.iter().filter(|review| review.due <= now).count();
    let mut mastery = measure(course, progress, entries);
    for measure in mastery.factors.iter_mut().chain(&mut mastery.forces) {
        measure.try_step = step_for(course, &steps, measure.subject);
    }
    let (next, why) = next(course, &steps, due, &mastery);
    let can_be_done: Vec<&Step> = course
        .steps()
        .map(|(_, step)| step)
        .filter(|step| step.at_hand)
        .collect();
    let is_done = |step: &Step| matches!(steps[&step.id], Standing::Done { .. });
    let left = can_be_done.iter().filter(|step| !is_done(step));
    Overview {
        done: can_be_done.iter().filter(|step| is_done(step)).count(),
        of: can_be_done.len(),
        minutes_left: left.map(|step| u32::from(step.minutes)).sum(),
        reviews,
        due,
        mastery,
        next,
        why,
        steps,
    }
}

fn standing(
    course: &Course,
    progress: &Progress,
    entries: &[Entry],
    answers: &LastAnswers<'_>,
    step: &Step,
) -> Standing {
    match step.kind {
        StepKind::Lesson | StepKind::Check => of_lesson(&course.lessons[&step.id], answers),
        _ if !step.at_hand => Standing::NotHere,
        StepKind::Play => of_play(progress, &step.id),
        StepKind::Campaign => of_campaign(entries, &step.id),
        StepKind::Account => of_account(entries, &step.id),
    }
}

fn of_lesson(lesson: &Lesson, answers: &LastAnswers<'_>) -> Standing {
    let answered = lesson
        .ideas
        .iter()
        .filter_map(|idea| answers.get(&(lesson.id.as_str(), idea.id.as_str())));
    let (mut count, mut points, mut of) = (0u16, 0u32, 0u32);
    for &(had, most) in answered {
        count += 1;
        points += u32::from(had.min(most));
        of += u32::from(most);
    }
    let best = (100 * points).checked_div(of).unwrap_or(0) as u8;
    match usize::from(count) {
        0 => Standing::New,
        all if all < lesson.ideas.len() => Standing::Begun {
            answered: count,
            of: lesson.ideas.len() as u16,
        },
        _ if best >= lesson.pass => Standing::Done { best },
        _ => Standing::Tried { best },
    }
}

/// Practice counts for having done it; a score that was taken without stepping back comes first.
fn of_play(progress: &Progress, id: &str) -> Standing {
    let sides = [&progress.graded, &progress.practice];
    let bests: Vec<_> = sides
        .iter()
        .flat_map(|side| &side.scenarios)
        .filter(|best| best.scenario == id)
        .collect();
    match bests.iter().find(|best| best.passed > 0).or(bests.first()) {
        None => Standing::New,
        Some(best) if best.passed > 0 => Standing::Done { best: best.best.score },
        Some(best) => Standing::Tried { best: best.best.score },
    }
}

/// Passed with more orders than an even split brings. The figure is per cent of that split, 100 at most.
fn of_campaign(entries: &[Entry], id: &str) -> Standing {
    let runs = entries.iter().filter_map(|entry| match entry {
        Entry::Ran {
            campaign, orders, even, ..
        } if campaign == id => Some((*orders, *even)),
        _ => None,
    });
    let best = runs.max_by_key(|&(orders, even)| (orders > even, orders));
    let share = |orders: u64, even: u64| (orders.saturating_mul(100) / even.max(1)).min(100) as u8;
    match best {
        None => Standing::New,
        Some((orders, even)) if orders > even => Standing::Done {
            best: share(orders, even),
        },
        Some((orders, even)) => Standing::Tried {
            best: share(orders, even),
        },
    }
}

/// An account that was won comes before a higher score that was lost.
fn of_account(entries: &[Entry], id: &str) -> Standing {
    let ended = entries.iter().filter_map(|entry| match entry {
        Entry::Worked {
            account, score, passed, ..
        } if account == id => Some((*passed, (*score).min(100))),
        _ => None,
    });
    match ended.max() {
        None => Standing::New,
        Some((true, best)) => Standing::Done { best },
        Some((false, best)) => Standing::Tried { best },
    }
}

fn next(course: &Course, steps: &BTreeMap<String, Standing>, due: usize, mastery: &Mastery) -> (Next, Why) {
    if due >= REVIEW_FROM {
        return (Next::Review(due), Why::Due);
    }
    let open = || {
        course
            .steps()
            .map(|(_, step)| step)
            .filter(|step| !matches!(steps[&step.id], Standing::Done { .. } | Standing::NotHere))
    };
    let is_ready = |step: &&Step| {
        step.after
            .iter()
            .all(|before| matches!(steps.get(before), Some(Standing::Done { .. } | Standing::NotHere)))
    };
    let begun = open().find(|step| matches!(steps[&step.id], Standing::Begun { .. }));
    if let Some(step) = begun.or_else(|| open().find(is_ready)).or_else(|| open().next()) {
        let untouched = |standing: &Standing| matches!(standing, Standing::New | Standing::NotHere);
        let why = match steps[&step.id] {
            Standing::Begun { .. } => Why::Begun,
            Standing::Tried { .. } => Why::NotPassed,
            _ if steps.values().all(untouched) => Why::First,
            _ => Why::InOrder,
        };
        return (Next::Step(step.id.clone()), why);
    }
    if due > 0 {
        return (Next::Review(due), Why::Due);
    }
    let all = mastery.factors.iter().chain(&mastery.forces);
    // Of equals the first: factors come before forces, in the order of the gates.
    let weakest = all.filter(|measure| !measure.mastered).min_by_key(|one| one.points);
    match weakest {
        Some(Measure {
            subject,
            try_step: Some(step),
            ..
        }) => (Next::Step(step.clone()), Why::Weakest(*subject)),
        _ => (Next::Finished, Why::AllMastered),
    }
}

/// The first step about it that is not done; else the one that went worst.
fn step_for(course: &Course, steps: &BTreeMap<String, Standing>, subject: Subject) -> Option<String> {
    let about = |step: &&Step| match subject {
        Subject::Factor(factor) => step.teaches.contains(&factor),
        Subject::Force(force) => step.forces.contains(&force),
    };
    let found = course.steps().map(|(_, step)| step).filter(about);
    let rank = |step: &&Step| match steps[&step.id] {
        Standing::Done { best } => Some(u16::from(best) + 1),
        Standing::NotHere => None,
        _ => Some(0),
    };
    let best = found
        .filter_map(|step| rank(&step).map(|rank| (rank, step)))
        .min_by_key(|(rank, _)| *rank);
    best.map(|(_, step)| step.id.clone())
}
