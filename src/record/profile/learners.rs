//! The learners who share a machine: who there is, what they are called, who played last.
//!
//! ```text
//! <data folder>/profiles/<id>/learner.json    {"name":"小李"}
//!              /profiles/last.json            {"id":"default"}
//! ```
//!
//! A learner's id is the name of the folder, made from the first name given; calling them otherwise
//! moves nothing, so a talk in another window goes on. No passwords are pretended.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{DEFAULT, JOURNAL_ENDING, Profile};
use crate::record::store::{Shelf, ShelfError};

/// Names are this long at most, in characters.
pub const LONGEST_NAME: usize = 32;

const PROFILES: &str = "profiles";
const LAST: &str = "profiles/last.json";

/// One of those who share a machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Learner {
    /// [`Profile::id`].
    pub id: String,
    /// `None`: not asked yet. Empty: asked, and not said.
    pub name: Option<String>,
    /// Files of attempts, finished or not, damaged ones counted.
    pub attempts: usize,
}

#[derive(Serialize, Deserialize)]
struct Named {
    name: String,
}

#[derive(Serialize, Deserialize)]
struct Last {
    id: String,
}

/// Everyone, the one without a profile of their own first; never empty.
///
/// # Errors
/// If the folder is there and cannot be listed.
pub fn learners(shelf: &dyn Shelf) -> Result<Vec<Learner>, ShelfError> {
    let mut ids = shelf.folders(PROFILES)?;
    ids.retain(|id| id != DEFAULT);
    ids.insert(0, DEFAULT.to_owned());
    ids.into_iter().map(|id| learner(shelf, &id)).collect()
}

/// One learner, by id.
///
/// # Errors
/// If their folder is there and cannot be listed.
pub fn learner(shelf: &dyn Shelf, id: &str) -> Result<Learner, ShelfError> {
    let files = shelf.list(&format!("{PROFILES}/{id}/attempts"))?;
    let attempts = files.iter().filter(|file| file.ends_with(JOURNAL_ENDING)).count();
    Ok(Learner {
        name: name_of(shelf, id),
        id: id.to_owned(),
        attempts,
    })
}

/// What a learner is called; `None` if nobody has asked yet. Of a folder made by `--profile NAME`
/// it is the folder's name.
pub fn name_of(shelf: &dyn Shelf, id: &str) -> Option<String> {
    let written = shelf.read(&learner_file(id)).ok();
    let named = written.and_then(|bytes| serde_json::from_slice::<Named>(&bytes).ok());
    named
        .map(|named| named.name)
        .or_else(|| (id != DEFAULT).then(|| id.to_owned()))
}

/// Calls a learner otherwise; an empty name = they would rather not say.
///
/// # Errors
/// If it cannot be written.
pub fn call(shelf: &dyn Shelf, id: &str, name: &str) -> Result<(), ShelfError> {
    let name = tidy(name);
    let bytes = serde_json::to_vec(&Named { name }).expect("a name is a plain value");
    shelf.write(&learner_file(id), &bytes)
}

/// Adds a learner; returns the id. A name that cannot be a folder's is still theirs.
///
/// # Errors
/// If it cannot be written.
pub fn add(shelf: &Arc<dyn Shelf>, name: &str) -> Result<String, ShelfError> {
    let taken: Vec<String> = shelf.folders(PROFILES)?.iter().map(|id| id.to_lowercase()).collect();
    let name = tidy(name);
    let wanted = match Profile::named(Arc::clone(shelf), &name) {
        Ok(_) => name.clone(),
        Err(_) => "learner".to_owned(),
    };
    let free = |id: &String| id != DEFAULT && !taken.contains(&id.to_lowercase());
    let numbered = (2u32..).map(|number| format!("{wanted}-{number}"));
    let id = std::iter::once(wanted.clone()).chain(numbered).find(free);
    let id = id.expect("not every name is taken");
    call(shelf.as_ref(), &id, &name)?;
    Ok(id)
}

/// Erases all of a learner's data. The copies of scenarios name nobody and stay.
///
/// # Errors
/// [`ShelfError::Held`] if one of their talks is under way in another run, or if the disk refuses.
pub fn erase(shelf: &dyn Shelf, id: &str) -> Result<(), ShelfError> {
    let folder = format!("{PROFILES}/{id}");
    for file in shelf.list(&format!("{folder}/attempts"))? {
        let name = format!("{folder}/attempts/{file}");
        if shelf.is_held(&name) {
            return Err(ShelfError::Held(name));
        }
    }
    shelf.erase(&folder)
}

/// Who played last, if they are still there; else [`DEFAULT`].
pub fn last(shelf: &dyn Shelf) -> String {
    let written = shelf.read(LAST).ok();
    let last = written.and_then(|bytes| serde_json::from_slice::<Last>(&bytes).ok());
    let there = |id: &String| shelf.folders(PROFILES).is_ok_and(|ids| ids.contains(id));
    last.map(|last| last.id)
        .filter(there)
        .unwrap_or_else(|| DEFAULT.to_owned())
}

/// Remembers who plays.
///
/// # Errors
/// If it cannot be written.
pub fn remember(shelf: &dyn Shelf, id: &str) -> Result<(), ShelfError> {
    let bytes = serde_json::to_vec(&Last { id: id.to_owned() }).expect("an id is a plain value");
    shelf.write(LAST, &bytes)
}

fn learner_file(id: &str) -> String {
    format!("{PROFILES}/{id}/learner.json")
}

/// A name on one line, without spaces around it, not too long.
fn tidy(name: &str) -> String {
    let line: String = name.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    line.trim()
        .chars()
        .take(LONGEST_NAME)
        .collect::<String>()
        .trim_end()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::store::Memory;

    fn shelf() -> Arc<dyn Shelf> {
        Arc::new(Memory::default())
    }

    #[test]
    fn without_a_choice_there_is_one_learner_whose_name_nobody_has_asked() {
        let shelf = shelf();
        let nobody = Learner {
            id: DEFAULT.to_owned(),
            name: None,
            attempts: 0,
        };
        assert_eq!(learners(shelf.as_ref()), Ok(vec![nobody]));
        assert_eq!(last(shelf.as_ref()), DEFAULT);
    }

    #[test]
    fn a_learner_is_added_called_otherwise_and_erased() {
        let shelf = shelf();
        let id = add(&shelf, " 小李 ").expect("memory takes everything");
        assert_eq!(id, "小李");
        remember(shelf.as_ref(), &id).expect("memory takes everything");
        assert_eq!(last(shelf.as_ref()), "小李");
        call(shelf.as_ref(), &id, "李老师").expect("memory takes everything");
        shelf
            .write("profiles/小李/attempts/one.jsonl", b"x")
            .expect("memory takes everything");
        let now = learner(shelf.as_ref(), &id).expect("it is there");
        assert_eq!((now.name.as_deref(), now.attempts), (Some("李老师"), 1));
        erase(shelf.as_ref(), &id).expect("nobody holds it");
        assert_eq!(learners(shelf.as_ref()).map(|all| all.len()), Ok(1));
        assert_eq!(last(shelf.as_ref()), DEFAULT, "who is gone is not the last");
    }

    #[test]
    fn two_of_one_name_and_one_with_a_slash_have_folders_of_their_own() {
        let shelf = shelf();
        assert_eq!(add(&shelf, "Li"), Ok("Li".to_owned()));
        assert_eq!(add(&shelf, "li"), Ok("li-2".to_owned()));
        assert_eq!(add(&shelf, "Li/Wang"), Ok("learner".to_owned()));
        assert_eq!(name_of(shelf.as_ref(), "learner").as_deref(), Some("Li/Wang"));
    }

    #[test]
    fn who_plays_in_another_window_is_not_erased() {
        let shelf = shelf();
        let id = add(&shelf, "Li").expect("memory takes everything");
        let held = shelf.create("profiles/Li/attempts/one.jsonl").expect("it is new");
        assert!(matches!(erase(shelf.as_ref(), &id), Err(ShelfError::Held(_))));
        drop(held);
        assert_eq!(erase(shelf.as_ref(), &id), Ok(()));
    }
}
