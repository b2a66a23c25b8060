//! Screens one after the other, answered from the terminal or a pipe, each answer kept at once.

use std::io::{BufRead, IsTerminal, Write, stdin, stdout};

use rand::TryRng as _;
use serde_json::json;

use super::{Failed, Opened, Place, parse, show};
use crate::cli::UNUSABLE;
use crate::cli::play::now;
use crate::course::{Answer, Exercise, Graded, Idea, NotAnAnswer, Target, TaskKind};
use crate::record::study::{Entry, Study};
use crate::text::{Language, words};

/// Seeds that a person can type again.
const SEEDS: u64 = 1_000_000;

/// How a round is shown and kept.
pub struct Round<'o> {
    pub opened: &'o Opened,
    pub study: Option<Study>,
    pub seed: u64,
    pub json: bool,
    pub review: bool,
    pub language: Language,
}

/// What a round came to.
#[derive(Clone, Copy, Default)]
pub struct Sum {
    pub answered: u16,
    pub points: u16,
    pub of: u16,
    /// The input ended, or the learner did.
    pub stopped: bool,
}

impl<'o> Round<'o> {
    /// A round; what is answered by hand, or where a place was named, is kept.
    pub fn begin(
        opened: &'o Opened,
        place: &Place,
        seed: Option<u64>,
        json: bool,
        review: bool,
        language: Language,
    ) -> Result<Self, Failed> {
        let by_hand = stdin().is_terminal();
        let study = if by_hand || place.is_named() {
            Some(place.study(language)?)
        } else {
            None
        };
        let drawn = || {
            let drawn = by_hand.then(|| rand::rngs::SysRng.try_next_u64().ok()).flatten();
            drawn.unwrap_or(0) % SEEDS
        };
        Ok(Self {
            opened,
            study,
            seed: seed.unwrap_or_else(drawn),
            json,
            review,
            language,
        })
    }

    /// Goes through these ideas, each with the id of its lesson.
    ///
    /// # Errors
    /// A piped line that is no answer, or an answer that could not be kept.
    pub fn run(&mut self, ideas: &[(&str, &Idea)]) -> Result<Sum, Failed> {
        let mut sum = Sum::default();
        let mut lines = stdin().lock().lines().map_while(Result::ok);
        for (at, (lesson, idea)) in ideas.iter().enumerate() {
            let exercise = Exercise::deal(idea, self.seed, &self.opened.beside);
            if !exercise.can_be_graded() {
                self.skip(&exercise);
                continue;
            }
            self.show(lesson, &exercise, at + 1, ideas.len());
            let Some((answer, graded)) = self.answer(lesson, &exercise, &mut lines)? else {
                sum.stopped = true;
                break;
            };
            sum.answered += 1;
            sum.points += graded.points;
            sum.of += graded.of;
            self.keep(lesson, idea, answer, &graded)?;
        }
        Ok(sum)
    }

    fn show(&self, lesson: &str, exercise: &Exercise<'_>, at: usize, of: usize) {
        if self.json {
            anstream::println!("{}", show::screen_json(lesson, exercise, self.language));
            return;
        }
        let filled = [("at", at.into()), ("of", of.into())];
        anstream::println!("— {} —", words(self.language).with("lesson-screen", &filled));
        anstream::println!("{}", show::screen(exercise, self.language));
    }

    fn skip(&self, exercise: &Exercise<'_>) {
        let what = match &exercise.idea.task.kind {
            TaskKind::Predict { target, .. } => match target {
                Target::Orders { campaign: id, .. } | Target::Gauge { scenario: id, .. } => id.as_str(),
                Target::Whole(_) => "",
            },
            _ => "",
        };
        anstream::eprintln!(
            "{}",
            words(self.language).with("lesson-skipped", &[("what", what.into())])
        );
    }

    /// `None`: the learner stopped, or the input ended.
    fn answer(
        &self,
        lesson: &str,
        exercise: &Exercise<'_>,
        lines: &mut impl Iterator<Item = String>,
    ) -> Result<Option<(Answer, Graded)>, Failed> {
        loop {
            let Some(line) = self.line(lines) else { return Ok(None) };
            let graded = parse::answer(exercise, &line).and_then(|answer| match answer {
                Answer::Written { text, .. } => self.marked(exercise, text, lines),
                answer => exercise.grade(&answer).map(|graded| Some((answer, graded))),
            });
            match graded {
                Ok(None) => return Ok(None),
                Ok(Some((answer, graded))) => {
                    self.told(lesson, exercise, &graded);
                    return Ok(Some((answer, graded)));
                }
                Err(why) => self.not_understood(exercise, &why)?,
            }
        }
    }

    /// An open answer, marked by the learner.
    fn marked(
        &self,
        exercise: &Exercise<'_>,
        text: String,
        lines: &mut impl Iterator<Item = String>,
    ) -> Result<Option<(Answer, Graded)>, NotAnAnswer> {
        let TaskKind::Open { reference, .. } = &exercise.idea.task.kind else {
            return Err(NotAnAnswer::WrongKind);
        };
        let words = words(self.language);
        let reference = reference.get(self.language);
        if self.json {
            let rubric = exercise.shown.iter().map(|id| {
                let says = show::says_of(exercise, id, false).get(self.language);
                json!({"id": id, "says": says, "points": exercise.points_of(id)})
            });
            let rubric: Vec<_> = rubric.collect();
            anstream::println!(
                "{}",
                json!({"event": "reference", "reference": reference, "rubric": rubric})
            );
        } else {
            anstream::println!(
                "{}\n{reference}\n{}",
                words.get("lesson-reference"),
                words.get("lesson-tick")
            );
            for (id, number) in exercise.shown.iter().zip(1..) {
                let says = show::says_of(exercise, id, false).get(self.language);
                let filled = [("says", says.into()), ("points", exercise.points_of(id).into())];
                anstream::println!("  {number}. {}", words.with("lesson-criterion", &filled));
            }
        }
        let Some(line) = self.any_line(lines) else {
            return Ok(None);
        };
        let ticked = parse::ticked(exercise, &line)?;
        let answer = Answer::Written { text, ticked };
        exercise.grade(&answer).map(|graded| Some((answer, graded)))
    }

    /// The next line that is not empty; `None` at the end, and for `q`.
    fn line(&self, lines: &mut impl Iterator<Item = String>) -> Option<String> {
        loop {
            let line = self.any_line(lines)?;
            match line.trim() {
                "" => {}
                "q" | "Q" => return None,
                _ => return Some(line),
            }
        }
    }

    fn any_line(&self, lines: &mut impl Iterator<Item = String>) -> Option<String> {
        if stdin().is_terminal() && !self.json {
            anstream::print!("> ");
            let _ = stdout().flush();
        }
        lines.next()
    }

    fn not_understood(&self, exercise: &Exercise<'_>, why: &NotAnAnswer) -> Result<(), Failed> {
        let told = show::not_an_answer(exercise, why, self.language);
        if !stdin().is_terminal() {
            return Err(Failed(UNUSABLE, vec![told]));
        }
        anstream::println!("{told}");
        Ok(())
    }

    fn told(&self, lesson: &str, exercise: &Exercise<'_>, graded: &Graded) {
        if self.json {
            anstream::println!("{}", show::graded_json(lesson, exercise, graded, self.language));
        } else {
            anstream::println!("{}\n", show::graded(exercise, graded, self.language));
        }
    }

    fn keep(&mut self, lesson: &str, idea: &Idea, answer: Answer, graded: &Graded) -> Result<(), Failed> {
        let Some(study) = &mut self.study else { return Ok(()) };
        let entry = Entry::Answered {
            lesson: lesson.to_owned(),
            idea: idea.id.clone(),
            points: graded.points,
            of: graded.of,
            review: self.review,
            at: now(),
            answer: Some(answer),
        };
        study.keep(entry).map_err(|error| {
            let filled = [("reason", error.text(self.language).into())];
            Failed(UNUSABLE, vec![words(self.language).with("lesson-unkept", &filled)])
        })
    }

    /// Says that the round ended before its end.
    pub fn tell_stopped(&self) {
        let key = if self.study.is_some() {
            "lesson-stopped"
        } else {
            "lesson-stopped-unkept"
        };
        if !self.json {
            anstream::println!("{}", words(self.language).get(key));
        }
    }
}
