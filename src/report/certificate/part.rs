//! When a part of the course is mastered, and the certificate that this earns.
//!
//! A part is a lecture, or the whole course. It takes every step of it: lessons and self-checks
//! passed, campaigns passed, talks passed without a step back; and every factor and force that the
//! part teaches mastered by the course's own rule. The coach may have been at hand: unlike a
//! scenario's certificate, this one tells what was learned, not how one talk was played.

use super::{Certificate, Kind};
use crate::course::{Course, Lecture, Step, StepKind, Words};
use crate::debrief::Grade;
use crate::record::Moment;
use crate::record::progress::Progress;
use crate::record::study::{Entry, Measure, Overview, Standing, Subject};
use crate::scenario::Factor;
use crate::text::{Language, words};

/// The name of the whole course as a part of itself.
pub const WHOLE: &str = "all";

/// A part of a course, and what one learner has done of it.
pub struct Part<'c> {
    id: String,
    title: &'c Words,
    course: &'c Course,
    /// Never empty.
    lectures: Vec<&'c Lecture>,
}

/// What a learner lacks for the certificate of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartLacks {
    /// A step that is not done.
    Step { step: String, standing: Standing },
    /// A talk that was passed with choices taken back alone.
    Practice { step: String },
    /// A factor or force that is not mastered yet.
    Mastery { subject: Subject, points: u8 },
}

/// What one learner has done of a course.
#[derive(Clone, Copy)]
pub struct Done<'l> {
    pub overview: &'l Overview,
    pub progress: &'l Progress,
    pub entries: &'l [Entry],
}

impl<'c> Part<'c> {
    /// The lecture of that id, or the whole course for [`WHOLE`].
    pub fn of(course: &'c Course, id: &str) -> Option<Self> {
        let whole = id == WHOLE;
        let lectures: Vec<&Lecture> = course.lectures.iter().filter(|one| whole || one.id == id).collect();
        let title = &lectures.first()?.title;
        Some(Self {
            id: id.to_owned(),
            title: if whole { &course.title } else { title },
            course,
            lectures,
        })
    }

    pub fn title(&self, language: Language) -> &'c str {
        self.title.get(language)
    }

    fn steps(&self) -> impl Iterator<Item = &'c Step> {
        self.lectures.iter().flat_map(|lecture| &lecture.steps)
    }

    /// The measures of what the part teaches; factors before forces.
    fn measures<'l>(&self, overview: &'l Overview) -> Vec<&'l Measure> {
        let all = overview.mastery.factors.iter().chain(&overview.mastery.forces);
        let taught = |measure: &&Measure| {
            self.steps().any(|step| match measure.subject {
                Subject::Factor(factor) => step.teaches.contains(&factor),
                Subject::Force(force) => step.forces.contains(&force),
            })
        };
        all.filter(taught).collect()
    }

    /// All that is lacking, steps first, in the order of the course; empty if it is earned.
    pub fn lacks(&self, done: Done<'_>) -> Vec<PartLacks> {
        let of_step = |step: &Step| match done.overview.steps[&step.id] {
            Standing::Done { .. } if is_practice_alone(done.progress, step) => {
                Some(PartLacks::Practice { step: step.id.clone() })
            }
            Standing::Done { .. } => None,
            standing => Some(PartLacks::Step {
                step: step.id.clone(),
                standing,
            }),
        };
        let measures = self.measures(done.overview).into_iter();
        let unmastered = measures.filter(|one| !one.mastered).map(|one| PartLacks::Mastery {
            subject: one.subject,
            points: one.points,
        });
        self.steps().filter_map(of_step).chain(unmastered).collect()
    }

    /// What is lacking, in words: one sentence each.
    pub fn told(&self, lacking: &PartLacks, language: Language) -> String {
        let words = words(language);
        let title = |id: &str| {
            let step = self.course.step(id);
            step.map_or_else(|| id.to_owned(), |step| step.title.get(language).to_owned())
        };
        let (key, step) = match lacking {
            PartLacks::Mastery { subject, points } => {
                let filled = [
                    ("subject", subject.name(language).into()),
                    ("points", (*points).into()),
                    ("asked", self.course.mastery.mastered.into()),
                ];
                return words.with("certificate-lacks-mastery", &filled);
            }
            PartLacks::Practice { step } => ("certificate-lacks-graded", step),
            PartLacks::Step { step, standing } => match standing {
                Standing::NotHere => ("certificate-lacks-here", step),
                Standing::Tried { .. } => ("certificate-lacks-passed", step),
                _ => ("certificate-lacks-done", step),
            },
        };
        words.with(key, &[("step", title(step).into())])
    }
}

/// Whether a talk was passed, but never without a step back.
fn is_practice_alone(progress: &Progress, step: &Step) -> bool {
    let passed = |side: &crate::record::progress::Side| {
        let mut bests = side.scenarios.iter().filter(|best| best.scenario == step.id);
        bests.any(|best| best.passed > 0)
    };
    step.kind == StepKind::Play && passed(&progress.practice) && !passed(&progress.graded)
}

impl Certificate {
    /// The certificate of a part of the course. Its factors are how far those that the part teaches
    /// are mastered, and its score comes of them as that of a talk does: half the mean, half the lowest.
    ///
    /// # Errors
    /// All that the learner lacks.
    pub fn of_part(
        part: &Part<'_>,
        done: Done<'_>,
        learner: &str,
        issued_at: Moment,
        language: Language,
    ) -> Result<Self, Vec<PartLacks>> {
        let lacking = part.lacks(done);
        if !lacking.is_empty() {
            return Err(lacking);
        }
        let measures = part.measures(done.overview);
        let factors = Factor::ALL.map(|factor| {
            let about = measures.iter().find(|one| one.subject == Subject::Factor(factor));
            about.map(|one| one.points)
        });
        let score = score(&factors);
        let steps = part.steps().count() as u16;
        Ok(Self {
            kind: Kind::Part { steps },
            learner: learner.to_owned(),
            attempt: part.id.clone(),
            scenario: part.id.clone(),
            title: part.title.get(language).to_owned(),
            hash: edition(part),
            score,
            grade: Grade::of(score).mark(language).to_owned(),
            factors,
            passed_at: last_moment(part, done).unwrap_or(issued_at),
            issued_at,
            ledger: evidence(part, done),
            language,
        })
    }
}

/// Half the mean and half the lowest, rounded down once. Mastered 90, 80 and 76: mean 82, lowest 76,
/// score 79. A part that teaches no factor has nothing to take off: 100.
fn score(factors: &[Option<u8>; 4]) -> u8 {
    let counted: Vec<u32> = factors.iter().flatten().map(|&points| points.into()).collect();
    let (count, sum) = (counted.len() as u32, counted.iter().sum::<u32>());
    let lowest = counted.iter().min().copied().unwrap_or(100);
    (sum + count * lowest).checked_div(2 * count).unwrap_or(100) as u8
}

/// Which part it was: its steps, in order. Changing a course's texts leaves it as it is.
fn edition(part: &Part<'_>) -> String {
    let lines = part.steps().map(|step| format!("{} {}\n", step.kind.name(), step.id));
    blake3::hash(lines.collect::<String>().as_bytes()).to_hex().to_string()
}

/// A check sum of what was done: each step's best, then what is mastered. Whoever has the learner's
/// data comes to the same.
fn evidence(part: &Part<'_>, done: Done<'_>) -> String {
    let best = |step: &Step| match done.overview.steps[&step.id] {
        Standing::Done { best } | Standing::Tried { best } => best,
        _ => 0,
    };
    let steps = part.steps().map(|step| format!("{} {}\n", step.id, best(step)));
    let measures = part.measures(done.overview).into_iter();
    let measures = measures.map(|one| format!("{} {}\n", one.subject.id(), one.points));
    blake3::hash(steps.chain(measures).collect::<String>().as_bytes())
        .to_hex()
        .to_string()
}

/// When the last of it was done.
fn last_moment(part: &Part<'_>, done: Done<'_>) -> Option<Moment> {
    let of_part = |id: &str| part.steps().any(|step| step.id == id);
    let answers = done.entries.iter().filter_map(|entry| match entry {
        Entry::Answered { lesson: id, at, .. }
        | Entry::Ran { campaign: id, at, .. }
        | Entry::Worked { account: id, at, .. } => of_part(id).then_some(*at),
    });
    let talks = done.progress.graded.attempts.iter();
    let talks = talks.filter(|talk| of_part(&talk.scenario)).map(|talk| talk.ended);
    answers.chain(talks).max()
}
