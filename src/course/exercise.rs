//! An exercise as it is shown: a task, dealt by a seed; and what a learner answers.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::deal::{mixed_up, order_of};
use super::grade::{Graded, grade};
use super::model::{Idea, TaskKind};
use super::target::{AtHand, number};

/// What a learner answers: ids, never positions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Of a sort: by card, `[column]` or `[row, column]`. A card that is missing was not placed.
    Placed(BTreeMap<String, Vec<String>>),
    /// Of an order: all of its items.
    Ordered(Vec<String>),
    /// Of a match: by pair, the pair or the extra card whose right-hand side was put there.
    Matched(BTreeMap<String, String>),
    /// Of a choice: what was taken, perhaps nothing; of a judgement: one.
    Chosen(Vec<String>),
    Number(i64),
    /// Of an open question: what was written, and the lines of the rubric that the learner ticked.
    Written {
        text: String,
        ticked: Vec<String>,
    },
}

/// Why an answer is none for this exercise.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAnAnswer {
    #[error("another kind of answer is wanted")]
    WrongKind,
    #[error("there is no \"{0}\" here")]
    Unknown(String),
    #[error("\"{0}\" is given twice")]
    Twice(String),
    #[error("an order names each of its items, a judgement takes one way of acting")]
    WrongCount,
    #[error("{0} is outside of {1} to {2}")]
    OutOfRange(i64, i64, i64),
}

/// A task as it is shown once.
#[derive(Clone, Debug)]
pub struct Exercise<'c> {
    pub idea: &'c Idea,
    /// Ids in the order in which they are shown: the cards of a sort, the items of an order, the left
    /// sides of a match, the answers of a choice or a judgement, the rubric of an open question.
    pub shown: Vec<&'c str>,
    /// Of a match: ids of the right sides, in the order in which they are shown; else empty.
    pub rights: Vec<&'c str>,
    /// Of a prediction: the number itself. `None` where what it is about is not at hand; then it cannot
    /// be graded and is skipped.
    pub target: Option<i64>,
}

impl<'c> Exercise<'c> {
    /// Deals the task of this idea. The same seed deals it alike everywhere.
    pub fn deal(idea: &'c Idea, seed: u64, at_hand: &dyn AtHand) -> Self {
        let (mut shown, mut rights, mut target) = (Vec::new(), Vec::new(), None);
        let what = idea.id.as_str();
        match &idea.task.kind {
            TaskKind::Sort { cards, .. } => {
                let order = order_of(what, seed, cards.len());
                shown = order.into_iter().map(|at| cards[at].id.as_str()).collect();
            }
            TaskKind::Order { items } => {
                let order = mixed_up(what, seed, items.len());
                shown = order.into_iter().map(|at| items[at].id.as_str()).collect();
            }
            TaskKind::Match { pairs, extra } => {
                shown = pairs.iter().map(|pair| pair.id.as_str()).collect();
                let all: Vec<&str> = shown
                    .iter()
                    .copied()
                    .chain(extra.iter().map(|one| one.id.as_str()))
                    .collect();
                rights = mixed_up(what, seed, all.len()).into_iter().map(|at| all[at]).collect();
            }
            TaskKind::Choose { answers } => {
                let order = order_of(what, seed, answers.len());
                shown = order.into_iter().map(|at| answers[at].id.as_str()).collect();
            }
            TaskKind::Judge { ways } => {
                let order = order_of(what, seed, ways.len());
                shown = order.into_iter().map(|at| ways[at].id.as_str()).collect();
            }
            TaskKind::Predict { target: wanted, .. } => target = number(wanted, at_hand),
            TaskKind::Open { rubric, .. } => shown = rubric.iter().map(|line| line.id.as_str()).collect(),
        }
        Self {
            idea,
            shown,
            rights,
            target,
        }
    }

    /// Whether it can be graded: a guess about a scenario that is not there cannot.
    pub fn can_be_graded(&self) -> bool {
        self.target.is_some() || !matches!(self.idea.task.kind, TaskKind::Predict { .. })
    }

    /// Most points.
    pub fn of(&self) -> u16 {
        super::grade::most(&self.idea.task.kind)
    }

    /// What a criterion of an open question is worth; 0 for anything else.
    pub fn points_of(&self, id: &str) -> u8 {
        match &self.idea.task.kind {
            TaskKind::Open { rubric, .. } => rubric.iter().find(|line| line.id == id).map_or(0, |line| line.points),
            _ => 0,
        }
    }

    /// Grades an answer.
    ///
    /// # Errors
    /// If it is no answer to this exercise; then nothing was graded.
    pub fn grade(&self, answer: &Answer) -> Result<Graded, NotAnAnswer> {
        self.check(answer)?;
        Ok(grade(&self.idea.task.kind, answer, self.target))
    }

    fn check(&self, answer: &Answer) -> Result<(), NotAnAnswer> {
        match (&self.idea.task.kind, answer) {
            (TaskKind::Sort { columns, rows, .. }, Answer::Placed(placed)) => {
                known(placed.keys(), &self.shown)?;
                let ids = |list: &'c [super::Named]| list.iter().map(|one| one.id.as_str()).collect::<Vec<_>>();
                let (columns, rows) = (ids(columns), ids(rows));
                for place in placed.values() {
                    match &place[..] {
                        [column] if rows.is_empty() => known([column], &columns)?,
                        [row, column] if !rows.is_empty() => {
                            known([row], &rows)?;
                            known([column], &columns)?;
                        }
                        _ => return Err(NotAnAnswer::WrongKind),
                    }
                }
                Ok(())
            }
            (TaskKind::Order { .. }, Answer::Ordered(order)) => {
                known(order, &self.shown)?;
                once(order)?;
                all_of(order.len() == self.shown.len())
            }
            (TaskKind::Match { .. }, Answer::Matched(matched)) => {
                known(matched.keys(), &self.shown)?;
                known(matched.values(), &self.rights)?;
                once(&matched.values().cloned().collect::<Vec<_>>())
            }
            (TaskKind::Choose { .. }, Answer::Chosen(chosen)) => {
                known(chosen, &self.shown)?;
                once(chosen)
            }
            (TaskKind::Judge { .. }, Answer::Chosen(chosen)) => {
                known(chosen, &self.shown)?;
                all_of(chosen.len() == 1)
            }
            (TaskKind::Predict { from, to, .. }, Answer::Number(number)) => {
                if (from..=to).contains(&number) {
                    Ok(())
                } else {
                    Err(NotAnAnswer::OutOfRange(*number, *from, *to))
                }
            }
            (TaskKind::Open { .. }, Answer::Written { ticked, .. }) => {
                known(ticked, &self.shown)?;
                once(ticked)
            }
            _ => Err(NotAnAnswer::WrongKind),
        }
    }
}

fn known<'a>(given: impl IntoIterator<Item = &'a String>, ids: &[&str]) -> Result<(), NotAnAnswer> {
    match given.into_iter().find(|id| !ids.contains(&id.as_str())) {
        Some(id) => Err(NotAnAnswer::Unknown(id.clone())),
        None => Ok(()),
    }
}

fn once(given: &[String]) -> Result<(), NotAnAnswer> {
    let mut seen = BTreeSet::new();
    match given.iter().find(|id| !seen.insert(id.as_str())) {
        Some(id) => Err(NotAnAnswer::Twice(id.clone())),
        None => Ok(()),
    }
}

fn all_of(right: bool) -> Result<(), NotAnAnswer> {
    if right { Ok(()) } else { Err(NotAnAnswer::WrongCount) }
}
