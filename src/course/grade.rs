//! What an answer is worth, in whole points, each part with its explanation.

use super::exercise::Answer;
use super::model::{SortCard, TaskKind, Words};

/// How a part of an answer was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Right,
    /// The row or the column, a way that is not the best, a number not quite near.
    Part,
    Wrong,
    /// Left alone, rightly: nothing to be told off or praised for.
    Left,
}

impl Mark {
    /// The name in JSON and in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Mark::Right => "right",
            Mark::Part => "part",
            Mark::Wrong => "wrong",
            Mark::Left => "left",
        }
    }
}

/// One card, item, pair or answer, looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its id; of a prediction `answer`.
    pub id: String,
    pub mark: Mark,
    /// What it brought; below 0 for a wrong answer of a choice, whose sum is never below 0.
    pub points: i16,
    /// Where it belongs: of a sort the place, of an order its place from 1, of a match the pair itself,
    /// of a prediction the number. Empty where the mark says it.
    pub belongs: Vec<String>,
    /// Empty for a line of a rubric.
    pub why: Words,
}

/// An answer, graded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graded {
    pub points: u16,
    /// Most points, at least 1.
    pub of: u16,
    /// In the order in which they are written.
    pub items: Vec<Item>,
    /// Of an open question: the reference answer; else empty.
    pub reference: Words,
}

impl Graded {
    /// Whether nothing was missed.
    pub fn is_whole(&self) -> bool {
        self.points == self.of
    }
}

/// Points for a number near enough, and for one within three times that.
const NEAR: u16 = 2;
const NEARLY: u16 = 1;

/// Most points of a task.
pub(super) fn most(kind: &TaskKind) -> u16 {
    let most = match kind {
        TaskKind::Sort { rows, cards, .. } => cards.len() * if rows.is_empty() { 1 } else { 2 },
        TaskKind::Order { items } => items.len() - 1,
        TaskKind::Match { pairs, .. } => pairs.len(),
        TaskKind::Choose { answers } => answers.iter().filter(|answer| answer.right).count(),
        TaskKind::Judge { ways } => ways.iter().map(|way| usize::from(way.worth)).max().unwrap_or(0),
        TaskKind::Predict { .. } => NEAR.into(),
        TaskKind::Open { rubric, .. } => rubric.iter().map(|line| usize::from(line.points)).sum(),
    };
    u16::try_from(most).unwrap_or(u16::MAX)
}

/// Grades a checked answer.
pub(super) fn grade(kind: &TaskKind, answer: &Answer, target: Option<i64>) -> Graded {
    let mut reference = Words::default();
    let items = match (kind, answer) {
        (TaskKind::Sort { rows, cards, .. }, Answer::Placed(placed)) => cards
            .iter()
            .map(|card| sorted(card, placed.get(&card.id), !rows.is_empty()))
            .collect(),
        (TaskKind::Order { items }, Answer::Ordered(order)) => {
            let place = |id: &String| items.iter().position(|item| item.id == *id);
            let places: Vec<usize> = order.iter().filter_map(place).collect();
            let kept = longest_rise(&places);
            // The first that stands right is what the others are measured by.
            let first = kept.first().copied();
            let judge = |(at, item): (usize, &super::Explained)| Item {
                id: item.id.clone(),
                mark: if kept.contains(&at) { Mark::Right } else { Mark::Wrong },
                points: i16::from(kept.contains(&at) && first != Some(at)),
                belongs: vec![(at + 1).to_string()],
                why: item.why.clone(),
            };
            items.iter().enumerate().map(judge).collect()
        }
        (TaskKind::Match { pairs, .. }, Answer::Matched(matched)) => pairs
            .iter()
            .map(|pair| {
                let right = matched.get(&pair.id) == Some(&pair.id);
                one(&pair.id, right, vec![pair.id.clone()], &pair.why)
            })
            .collect(),
        (TaskKind::Choose { answers }, Answer::Chosen(chosen)) => answers
            .iter()
            .map(|answer| chose(answer, chosen.contains(&answer.id)))
            .collect(),
        (TaskKind::Judge { ways }, Answer::Chosen(chosen)) => {
            let best = ways.iter().map(|way| way.worth).max().unwrap_or(0);
            let judge = |way: &super::Way| {
                let taken = chosen.contains(&way.id);
                let mark = match (taken, way.worth) {
                    (false, _) => Mark::Left,
                    (true, worth) if worth == best => Mark::Right,
                    (true, 0) => Mark::Wrong,
                    (true, _) => Mark::Part,
                };
                Item {
                    id: way.id.clone(),
                    mark,
                    points: if taken { way.worth.into() } else { 0 },
                    belongs: vec![way.worth.to_string()],
                    why: way.why.clone(),
                }
            };
            ways.iter().map(judge).collect()
        }
        (TaskKind::Predict { near, why, .. }, Answer::Number(number)) => {
            let off = target.map_or(u64::MAX, |target| number.abs_diff(target));
            let near = near.unsigned_abs();
            let (mark, points) = match off {
                off if off <= near => (Mark::Right, NEAR),
                off if off <= near.saturating_mul(3) => (Mark::Part, NEARLY),
                _ => (Mark::Wrong, 0),
            };
            vec![Item {
                id: "answer".to_owned(),
                mark,
                points: points as i16,
                belongs: target.map(|target| target.to_string()).into_iter().collect(),
                why: why.clone(),
            }]
        }
        (
            TaskKind::Open {
                reference: known,
                rubric,
            },
            Answer::Written { ticked, .. },
        ) => {
            reference = known.clone();
            let judge = |line: &super::Criterion| {
                let had = ticked.contains(&line.id);
                Item {
                    id: line.id.clone(),
                    mark: if had { Mark::Right } else { Mark::Wrong },
                    points: if had { line.points.into() } else { 0 },
                    belongs: Vec::new(),
                    why: Words::default(),
                }
            };
            rubric.iter().map(judge).collect()
        }
        _ => unreachable!("check() lets only answers of the task's kind through"),
    };
    let points: i16 = items.iter().map(|item: &Item| item.points).sum();
    Graded {
        points: points.max(0) as u16,
        of: most(kind),
        items,
        reference,
    }
}

fn one(id: &str, right: bool, belongs: Vec<String>, why: &Words) -> Item {
    Item {
        id: id.to_owned(),
        mark: if right { Mark::Right } else { Mark::Wrong },
        points: right.into(),
        belongs,
        why: why.clone(),
    }
}

fn chose(answer: &super::Choice, taken: bool) -> Item {
    let (mark, points) = match (taken, answer.right) {
        (true, true) => (Mark::Right, 1),
        (true, false) => (Mark::Wrong, -1),
        (false, true) => (Mark::Part, 0),
        (false, false) => (Mark::Left, 0),
    };
    Item {
        id: answer.id.clone(),
        mark,
        points,
        belongs: Vec::new(),
        why: answer.why.clone(),
    }
}

/// In a grid a point for the row and one for the column, of the place that fits best.
fn sorted(card: &SortCard, placed: Option<&Vec<String>>, grid: bool) -> Item {
    let fits = |place: &Vec<String>| {
        let placed = placed.into_iter().flatten();
        placed.zip(place).filter(|(given, wanted)| given == wanted).count()
    };
    let points = card.places.iter().map(fits).max().unwrap_or(0);
    let mark = match (points, grid) {
        (2, true) | (1, false) => Mark::Right,
        (0, _) => Mark::Wrong,
        _ => Mark::Part,
    };
    Item {
        id: card.id.clone(),
        mark,
        points: points as i16,
        belongs: card.places.first().cloned().unwrap_or_default(),
        why: card.why.clone(),
    }
}

/// The values of a longest rising part of these, ascending; of several the one that ends lowest.
fn longest_rise(values: &[usize]) -> Vec<usize> {
    let mut best: Vec<Vec<usize>> = Vec::new();
    for (at, &value) in values.iter().enumerate() {
        let before = best[..at]
            .iter()
            .filter(|rise| rise.last().is_some_and(|&last| last < value));
        let mut rise = before
            .max_by_key(|rise| (rise.len(), std::cmp::Reverse(rise.last().copied())))
            .cloned()
            .unwrap_or_default();
        rise.push(value);
        best.push(rise);
    }
    let longest = best
        .into_iter()
        .max_by_key(|rise| (rise.len(), std::cmp::Reverse(rise.last().copied())));
    longest.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::longest_rise;

    /// 2 0 1 3: 0 1 3 rises, 2 does not belong. 2 1 0: one alone.
    #[test]
    fn one_thing_out_of_place_costs_one_thing() {
        assert_eq!(longest_rise(&[2, 0, 1, 3]), [0, 1, 3]);
        assert_eq!(longest_rise(&[2, 1, 0]).len(), 1);
        assert_eq!(longest_rise(&[0, 1, 2]), [0, 1, 2]);
    }
}
