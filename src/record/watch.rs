//! Notices that something was saved, once it is whole.
//!
//! Editors save in several steps: they empty the file and write it anew, or write another one and
//! give it the old name. Whoever watches looks every now and then and hands over what was seen;
//! times are the caller's. Used by `check --watch` and by the running game.

use std::path::{Path, PathBuf};

use super::authoring::{Stamp, stamp};
use super::store;

/// Looks to wait for a file that is still being written.
const PATIENCE: u32 = 5;

/// Something that can be looked at again and again.
pub trait Sight: PartialEq {
    /// Whether nothing seems to be missing at the moment.
    fn is_whole(&self) -> bool;
}

/// Tells a change from the steps in which it is written.
pub struct Watcher<S> {
    /// As it was when it was last said to be whole.
    known: S,
    /// Another sight, and for how many looks there has been one.
    changing: Option<(S, u32)>,
}

impl<S: Sight> Watcher<S> {
    pub fn new(known: S) -> Self {
        Self { known, changing: None }
    }

    /// What was last said to be whole.
    pub fn known(&self) -> &S {
        &self.known
    }

    /// Takes what is to be seen now. `Some` with what was known before, once it is another and is
    /// whole: seen twice alike, or so often that there is no sense in waiting longer.
    pub fn look(&mut self, now: S) -> Option<S> {
        if now == self.known {
            self.changing = None;
            return None;
        }
        let (still, looks) = match self.changing.take() {
            Some((before, looks)) => (before == now, looks + 1),
            None => (false, 0),
        };
        if (still && now.is_whole()) || looks >= PATIENCE {
            return Some(std::mem::replace(&mut self.known, now));
        }
        self.changing = Some((now, looks));
        None
    }
}

/// Scenario folders with their stamps, in the order of names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen(pub Vec<(PathBuf, Stamp)>);

impl Seen {
    /// Every scenario at or below a path; none where it cannot be read.
    pub fn below(path: &Path) -> Self {
        Self::of(store::scenario_folders(path).unwrap_or_default())
    }

    pub fn of(folders: impl IntoIterator<Item = PathBuf>) -> Self {
        let stamped = |folder: PathBuf| (folder.clone(), stamp(&folder));
        Self(folders.into_iter().map(stamped).collect())
    }

    /// The same folders as they are now.
    pub fn again(&self) -> Self {
        Self::of(self.0.iter().map(|(folder, _)| folder.clone()))
    }

    /// Folders that are not as they were, that are new, and that are gone.
    pub fn differ_from(&self, before: &Self) -> Vec<PathBuf> {
        let missing_in = |these: &Self, those: &Self| -> Vec<PathBuf> {
            let other = these.0.iter().filter(|one| !those.0.contains(one));
            other.map(|(folder, _)| folder.clone()).collect()
        };
        let mut changed = missing_in(self, before);
        changed.extend(missing_in(before, self));
        changed.sort();
        changed.dedup();
        changed
    }
}

impl Sight for Seen {
    fn is_whole(&self) -> bool {
        self.0.iter().all(|(_, stamp)| stamp.has_text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a file holds; empty = being written.
    impl Sight for &str {
        fn is_whole(&self) -> bool {
            !self.is_empty()
        }
    }

    #[test]
    fn a_change_is_told_once_it_is_seen_twice_alike() {
        let mut watcher = Watcher::new("old");
        assert_eq!(watcher.look("old"), None);
        assert_eq!(watcher.look("new"), None);
        assert_eq!(watcher.look("new"), Some("old"));
        assert_eq!(watcher.look("new"), None);
    }

    #[test]
    fn a_file_that_is_emptied_first_is_waited_for() {
        let mut watcher = Watcher::new("old");
        assert_eq!(watcher.look(""), None);
        assert_eq!(watcher.look(""), None);
        assert_eq!(watcher.look("half"), None);
        assert_eq!(watcher.look("whole"), None);
        assert_eq!(watcher.look("whole"), Some("old"));
    }

    #[test]
    fn a_file_that_stays_empty_is_told_in_the_end() {
        let mut watcher = Watcher::new("old");
        let told = (0..10).position(|_| watcher.look("").is_some());
        assert_eq!(told, Some(PATIENCE as usize));
    }

    #[test]
    fn what_comes_back_as_it_was_has_not_changed() {
        let mut watcher = Watcher::new("old");
        assert_eq!(watcher.look("new"), None);
        assert_eq!(watcher.look("old"), None);
        assert_eq!(watcher.look("new"), None);
    }
}
