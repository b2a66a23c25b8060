//! Mending what needs no decision: full-width punctuation outside of texts, a name with exactly
//! one near match, quotes around a word that wants none.
//!
//! Only the bytes of a mistake change, so comments and layout stay as they are.

use super::SourceFiles;
use super::load::{SCENARIO_FILE, load};
use super::problem::{Edit, Place, Problem};

/// How often what was mended is read again: one mistake may hide another, a fourth layer is none.
const PASSES: usize = 4;

/// One change that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub code: &'static str,
    /// In the file as it was when this was found; lines are those of the author's file, since no
    /// change adds or removes one.
    pub place: Place,
    pub from: String,
    pub to: String,
}

/// A scenario after mending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    /// `scenario.ron`, changed or not.
    pub text: String,
    /// In the order in which they were made.
    pub changes: Vec<Change>,
}

/// Mends `scenario.ron` as far as that can be done without asking. Translations are never changed.
pub fn mend(files: &SourceFiles) -> Mended {
    let mut files = files.clone();
    let mut changes = Vec::new();
    for _ in 0..PASSES {
        let problems = load(&files).problems;
        let in_scenario = problems.iter().filter(|problem| problem.file == SCENARIO_FILE);
        let mut edits: Vec<(&'static str, &Edit)> = in_scenario
            .flat_map(|problem| problem.fix.iter().map(|edit| (problem.code, edit)))
            .collect();
        edits.sort_by_key(|(_, edit)| (edit.place.start, edit.place.end));
        edits.dedup_by(|later, earlier| later.1.place.start < earlier.1.place.end);
        if edits.is_empty() {
            break;
        }
        changes.extend(edits.iter().map(|(code, edit)| Change {
            code,
            place: edit.place,
            from: files.scenario[edit.place.start as usize..edit.place.end as usize].to_owned(),
            to: edit.text.clone(),
        }));
        files.scenario = edited(&files.scenario, edits.iter().map(|(_, edit)| *edit));
    }
    Mended {
        text: files.scenario,
        changes,
    }
}

/// `scenario.ron` with what mends one of its problems; `None` if that problem wants a decision.
pub fn mend_one(files: &SourceFiles, problem: &Problem) -> Option<String> {
    if problem.file != SCENARIO_FILE || problem.fix.is_empty() {
        return None;
    }
    let mut edits: Vec<&Edit> = problem.fix.iter().collect();
    edits.sort_by_key(|edit| (edit.place.start, edit.place.end));
    edits.dedup_by(|later, earlier| later.place.start < earlier.place.end);
    Some(edited(&files.scenario, edits.into_iter()))
}

/// The text with these edits, which come in its order and do not overlap.
fn edited<'e>(text: &str, edits: impl Iterator<Item = &'e Edit>) -> String {
    let mut new = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits {
        new.push_str(&text[at..edit.place.start as usize]);
        new.push_str(&edit.text);
        at = edit.place.end as usize;
    }
    new.push_str(&text[at..]);
    new
}
