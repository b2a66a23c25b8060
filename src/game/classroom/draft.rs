//! An answer while it is put together: nothing of it is graded, and all of it can be taken back.

use std::collections::{BTreeMap, BTreeSet};

use crate::course::{Answer, Exercise, TaskKind};
use crate::game::action::LessonAction;

/// Places are ids, what was taken up is a position as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Draft {
    Sort {
        placed: BTreeMap<String, Vec<String>>,
        /// `None`: every card lies somewhere.
        picked: Option<usize>,
        /// The one put somewhere last, from which the arrows go on.
        put: usize,
    },
    Order {
        order: Vec<String>,
        picked: usize,
    },
    Match {
        /// By left-hand side, the right-hand side beside it.
        matched: BTreeMap<String, String>,
        picked: Option<usize>,
        /// As of a sorted card.
        put: usize,
    },
    /// `one`: taking an answer lets go of the one before.
    Choose {
        taken: BTreeSet<String>,
        one: bool,
    },
    Predict {
        number: i64,
        touched: bool,
    },
    Open {
        text: String,
        ticked: BTreeSet<String>,
        /// The reference answer is shown, and the text stands.
        compared: bool,
    },
}

/// What keeps a draft from being an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// So many cards lie nowhere, so many lines have nothing beside them.
    Cards(usize),
    /// Nothing was taken.
    Choice,
    /// Nobody has guessed yet.
    Guess,
    /// Nothing was written.
    Text,
}

impl Draft {
    pub fn of(exercise: &Exercise<'_>) -> Self {
        match &exercise.idea.task.kind {
            TaskKind::Sort { .. } => Draft::Sort {
                placed: BTreeMap::new(),
                picked: Some(0),
                put: 0,
            },
            TaskKind::Order { .. } => Draft::Order {
                order: exercise.shown.iter().map(|&id| id.to_owned()).collect(),
                picked: 0,
            },
            TaskKind::Match { .. } => Draft::Match {
                matched: BTreeMap::new(),
                picked: Some(0),
                put: 0,
            },
            TaskKind::Choose { answers } => Draft::Choose {
                taken: BTreeSet::new(),
                one: answers.iter().filter(|answer| answer.right).count() == 1,
            },
            TaskKind::Judge { .. } => Draft::Choose {
                taken: BTreeSet::new(),
                one: true,
            },
            TaskKind::Predict { from, to, .. } => Draft::Predict {
                number: from + (to - from) / 2,
                touched: false,
            },
            TaskKind::Open { .. } => Draft::Open {
                text: String::new(),
                ticked: BTreeSet::new(),
                compared: false,
            },
        }
    }

    /// An answer of an earlier day, as it was when it was given.
    pub fn of_answer(answer: &Answer) -> Self {
        match answer {
            Answer::Placed(placed) => Draft::Sort {
                placed: placed.clone(),
                picked: None,
                put: 0,
            },
            Answer::Ordered(order) => Draft::Order {
                order: order.clone(),
                picked: 0,
            },
            Answer::Matched(matched) => Draft::Match {
                matched: matched.clone(),
                picked: None,
                put: 0,
            },
            Answer::Chosen(taken) => Draft::Choose {
                taken: taken.iter().cloned().collect(),
                one: taken.len() == 1,
            },
            Answer::Number(number) => Draft::Predict {
                number: *number,
                touched: true,
            },
            Answer::Written { text, ticked } => Draft::Open {
                text: text.clone(),
                ticked: ticked.iter().cloned().collect(),
                compared: true,
            },
        }
    }

    /// Changes it as the learner wants; `false`: that means nothing here.
    pub fn change(&mut self, exercise: &Exercise<'_>, action: LessonAction) -> bool {
        let shown = |at: usize| exercise.shown.get(at).map(|&id| id.to_owned());
        match (self, action) {
            (Draft::Sort { picked, .. } | Draft::Match { picked, .. }, LessonAction::Pick(at)) => {
                *picked = (at < exercise.shown.len()).then_some(at).or(*picked);
            }
            (Draft::Sort { picked, put, .. } | Draft::Match { picked, put, .. }, LessonAction::PickFurther(by)) => {
                *picked = Some(further(picked.unwrap_or(*put), by, exercise.shown.len()));
            }
            (Draft::Sort { placed, picked, put }, LessonAction::Put(at)) => {
                let (Some(card), Some(place)) = (picked.and_then(shown), place(exercise, at)) else {
                    return false;
                };
                placed.insert(card, place);
                *put = picked.unwrap_or(*put);
                *picked = next_open(exercise, *picked, |id| placed.contains_key(id));
            }
            (Draft::Match { matched, picked, put }, LessonAction::Put(at)) => {
                let (Some(left), Some(&right)) = (picked.and_then(shown), exercise.rights.get(at)) else {
                    return false;
                };
                // A right-hand side stands beside one line only.
                matched.retain(|_, taken| *taken != right);
                matched.insert(left, right.to_owned());
                *put = picked.unwrap_or(*put);
                *picked = next_open(exercise, *picked, |id| matched.contains_key(id));
            }
            (Draft::Order { order, picked }, LessonAction::Pick(at)) => *picked = at.min(order.len() - 1),
            (Draft::Order { order, picked }, LessonAction::PickFurther(by)) => {
                *picked = further(*picked, by, order.len());
            }
            (Draft::Order { order, picked }, LessonAction::Put(to)) => {
                let to = to.min(order.len() - 1);
                let item = order.remove(*picked);
                order.insert(to, item);
                *picked = to;
            }
            (Draft::Order { order, picked }, LessonAction::Move(at, by)) => {
                let to = at.saturating_add_signed(by as isize);
                if at >= order.len() || to >= order.len() {
                    return false;
                }
                order.swap(at, to);
                *picked = to;
            }
            (Draft::Choose { taken, one }, LessonAction::Pick(at)) => {
                let Some(id) = shown(at) else { return false };
                let had = taken.contains(&id);
                if *one {
                    taken.clear();
                }
                if had {
                    taken.remove(&id);
                } else {
                    taken.insert(id);
                }
            }
            (Draft::Predict { number, touched }, action) => {
                let (from, to) = range(exercise);
                let wanted = match (action, *touched) {
                    (LessonAction::Guess(wanted), _) => wanted,
                    (LessonAction::Digit(Some(digit)), true) => {
                        let longer = number.saturating_mul(10).saturating_add(digit.into());
                        // One digit too many begins a new number.
                        if longer > to { digit.into() } else { longer }
                    }
                    (LessonAction::Digit(Some(digit)), false) => digit.into(),
                    (LessonAction::Digit(None), _) => *number / 10,
                    _ => return false,
                };
                *number = wanted.min(to).max(from.min(0));
                *touched = true;
            }
            (
                Draft::Open {
                    ticked, compared: true, ..
                },
                LessonAction::Pick(at),
            ) => {
                let Some(id) = shown(at) else { return false };
                if !ticked.remove(&id) {
                    ticked.insert(id);
                }
            }
            _ => return false,
        }
        true
    }

    pub fn missing(&self, exercise: &Exercise<'_>) -> Option<Missing> {
        let all = exercise.shown.len();
        match self {
            Draft::Sort { placed, .. } if placed.len() < all => Some(Missing::Cards(all - placed.len())),
            Draft::Match { matched, .. } if matched.len() < all => Some(Missing::Cards(all - matched.len())),
            Draft::Choose { taken, .. } if taken.is_empty() => Some(Missing::Choice),
            Draft::Predict { touched: false, .. } => Some(Missing::Guess),
            Draft::Open { text, .. } if text.trim().is_empty() => Some(Missing::Text),
            _ => None,
        }
    }

    pub fn answer(&self, exercise: &Exercise<'_>) -> Answer {
        match self {
            Draft::Sort { placed, .. } => Answer::Placed(placed.clone()),
            Draft::Order { order, .. } => Answer::Ordered(order.clone()),
            Draft::Match { matched, .. } => Answer::Matched(matched.clone()),
            Draft::Choose { taken, .. } => Answer::Chosen(taken.iter().cloned().collect()),
            // While it is being typed a number may lie below the least one.
            Draft::Predict { number, .. } => {
                let (from, to) = range(exercise);
                Answer::Number((*number).clamp(from, to))
            }
            Draft::Open { text, ticked, .. } => Answer::Written {
                text: text.trim().to_owned(),
                ticked: ticked.iter().cloned().collect(),
            },
        }
    }
}

fn range(exercise: &Exercise<'_>) -> (i64, i64) {
    match exercise.idea.task.kind {
        TaskKind::Predict { from, to, .. } => (from, to),
        _ => (0, 0),
    }
}

/// Around at the ends.
fn further(at: usize, by: i32, count: usize) -> usize {
    let count = count.max(1);
    (at + count).saturating_add_signed(by as isize) % count
}

/// The next one after this that is not done, around at the end.
fn next_open(exercise: &Exercise<'_>, after: Option<usize>, is_done: impl Fn(&str) -> bool) -> Option<usize> {
    let count = exercise.shown.len();
    let after = after.unwrap_or(0);
    (1..=count)
        .map(|by| (after + by) % count)
        .find(|&at| !is_done(exercise.shown[at]))
}

/// Columns from left to right; in a grid cells row by row.
fn place(exercise: &Exercise<'_>, at: usize) -> Option<Vec<String>> {
    let TaskKind::Sort { columns, rows, .. } = &exercise.idea.task.kind else {
        return None;
    };
    if rows.is_empty() {
        return Some(vec![columns.get(at)?.id.clone()]);
    }
    let (row, column) = (at / columns.len(), at % columns.len());
    Some(vec![rows.get(row)?.id.clone(), columns[column].id.clone()])
}
