//! Mastery and the next thing to do, in words.

use super::mastery::{Measure, Subject};
use super::overview::{Next, Overview, Why};
use crate::course::Course;
use crate::scenario::{Factor, Force};
use crate::text::{Language, words};

impl Subject {
    /// Its name: "Belief".
    pub fn name(self, language: Language) -> String {
        words(language).get(&match self {
            Subject::Factor(factor) => format!("factor-{}", factor.name()),
            Subject::Force(force) => format!("force-{}", force.name()),
        })
    }

    /// The name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Subject::Factor(factor) => factor.name(),
            Subject::Force(force) => force.name(),
        }
    }

    fn force(self) -> Force {
        match self {
            Subject::Factor(factor) => Force::ALL[factor as usize],
            Subject::Force(force) => force,
        }
    }

    fn factor(self) -> Factor {
        self.force().factor()
    }
}

impl Measure {
    /// Why it stands there, in one to three sentences: the plays, how the force was used, the checks.
    pub fn reasons(&self, language: Language) -> Vec<String> {
        let words = words(language);
        let mut said = Vec::new();
        if self.counted == 0 {
            said.push(words.get("mastery-not-played"));
        } else {
            if let (Subject::Factor(_), Some(points)) = (self.subject, self.plays) {
                let filled = [
                    ("points", points.into()),
                    ("plays", self.counted.into()),
                    ("closed", self.closed.into()),
                ];
                said.push(words.with("mastery-plays", &filled));
            }
            said.push(self.habit_told(language));
        }
        said.push(match self.checks {
            Some(share) => words.with("mastery-checks", &[("share", share.into())]),
            None => words.get("mastery-no-checks"),
        });
        said
    }

    /// "3 of 5 proofs came after a doubt".
    fn habit_told(&self, language: Language) -> String {
        let force = self.subject.force().name();
        let filled = [("well", self.habit.well.into()), ("of", self.habit.of.into())];
        let key = match self.habit.of {
            0 => format!("mastery-habit-{force}.none"),
            _ => format!("mastery-habit-{force}"),
        };
        words(language).with(&key, &filled)
    }

    /// What to try, with the step for it where the course has one; `None` once it is mastered.
    pub fn advice(&self, course: &Course, language: Language) -> Option<String> {
        if self.mastered {
            return None;
        }
        let words = words(language);
        let advice = words.get(&format!("mastery-try-{}", self.subject.factor().name()));
        let step = self.try_step.as_deref().and_then(|id| course.step(id));
        Some(match step {
            Some(step) => {
                let filled = [("advice", advice.into()), ("step", step.title.get(language).into())];
                words.with("mastery-try", &filled)
            }
            None => advice,
        })
    }
}

impl Overview {
    /// What to do next: "The imperial seal".
    pub fn next_name(&self, course: &Course, language: Language) -> String {
        match &self.next {
            Next::Review(count) => words(language).with("course-review", &[("count", (*count).into())]),
            Next::Step(id) => {
                let step = course.step(id);
                step.map_or_else(|| id.clone(), |step| step.title.get(language).to_owned())
            }
            Next::Finished => words(language).get("course-finished"),
        }
    }

    /// Why that is next, in a sentence.
    pub fn why_told(&self, language: Language) -> String {
        let words = words(language);
        match self.why {
            Why::Due => words.get("course-why-due"),
            Why::First => words.get("course-why-first"),
            Why::Begun => words.get("course-why-begun"),
            Why::NotPassed => words.get("course-why-not-passed"),
            Why::InOrder => words.get("course-why-in-order"),
            Why::Weakest(subject) => {
                let filled = [("subject", subject.name(language).into())];
                words.with("course-why-weakest", &filled)
            }
            Why::AllMastered => words.get("course-why-all-mastered"),
        }
    }
}
