//! A typed line becomes an answer: numbers as they are shown, from 1, or ids.

use crate::course::{Answer, Exercise, Named, NotAnAnswer, TaskKind};

/// The answer that a line means.
///
/// # Errors
/// What is wrong with it.
pub fn answer(exercise: &Exercise<'_>, line: &str) -> Result<Answer, NotAnAnswer> {
    let words: Vec<&str> = line
        .split(|c: char| c.is_whitespace() || c == ',' || c == '，' || c == '、')
        .filter(|word| !word.is_empty())
        .collect();
    let shown = |word: &&str| one_of(word, &exercise.shown);
    match &exercise.idea.task.kind {
        TaskKind::Sort { columns, rows, .. } => {
            if words.len() != exercise.shown.len() {
                return Err(NotAnAnswer::WrongCount);
            }
            let placed = exercise.shown.iter().zip(&words).map(|(card, word)| {
                let place = place(word, rows, columns)?;
                Ok(((*card).to_owned(), place))
            });
            placed.collect::<Result<_, _>>().map(Answer::Placed)
        }
        TaskKind::Match { .. } => {
            if words.len() != exercise.shown.len() {
                return Err(NotAnAnswer::WrongCount);
            }
            let matched = exercise.shown.iter().zip(&words).map(|(left, word)| {
                let right = one_of(word, &exercise.rights)?;
                Ok(((*left).to_owned(), right))
            });
            matched.collect::<Result<_, _>>().map(Answer::Matched)
        }
        TaskKind::Order { .. } => words.iter().map(shown).collect::<Result<_, _>>().map(Answer::Ordered),
        TaskKind::Choose { .. } | TaskKind::Judge { .. } => {
            words.iter().map(shown).collect::<Result<_, _>>().map(Answer::Chosen)
        }
        TaskKind::Predict { .. } => {
            let number = line.trim().replace([',', '，', ' '], "");
            let unknown = |_| NotAnAnswer::Unknown(line.trim().to_owned());
            number.parse().map(Answer::Number).map_err(unknown)
        }
        TaskKind::Open { .. } => Ok(Answer::Written {
            text: line.trim().to_owned(),
            ticked: Vec::new(),
        }),
    }
}

/// The lines of the rubric that a typed line ticks.
///
/// # Errors
/// A number or id that is not there.
pub fn ticked(exercise: &Exercise<'_>, line: &str) -> Result<Vec<String>, NotAnAnswer> {
    let words = line.split(|c: char| c.is_whitespace() || c == ',');
    words
        .filter(|word| !word.is_empty())
        .map(|word| one_of(word, &exercise.shown))
        .collect()
}

fn one_of(word: &str, ids: &[&str]) -> Result<String, NotAnAnswer> {
    let by_number = word
        .parse::<usize>()
        .ok()
        .and_then(|number| ids.get(number.checked_sub(1)?));
    let found = by_number.or_else(|| ids.iter().find(|id| **id == word));
    found
        .map(|id| (*id).to_owned())
        .ok_or_else(|| NotAnAnswer::Unknown(word.to_owned()))
}

fn place(word: &str, rows: &[Named], columns: &[Named]) -> Result<Vec<String>, NotAnAnswer> {
    let ids = |list: &'_ [Named]| list.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
    let (rows, columns) = (ids(rows), ids(columns));
    let one = |word: &str, list: &[String]| one_of(word, &list.iter().map(String::as_str).collect::<Vec<_>>());
    if rows.is_empty() {
        return Ok(vec![one(word, &columns)?]);
    }
    let unknown = || NotAnAnswer::Unknown(word.to_owned());
    let (row, column) = word.split_once(['.', '/']).ok_or_else(unknown)?;
    Ok(vec![one(row, &rows)?, one(column, &columns)?])
}
