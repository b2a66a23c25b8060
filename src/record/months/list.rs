//! The months of one account, for a list.

use super::entry::Ended;
use super::folder;
use super::read::{Kept, Unreadable};
use crate::record::Moment;
use crate::record::profile::{JOURNAL_ENDING, Profile};

/// One month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its file's name, without the ending.
    pub name: String,
    /// The day that it has become.
    pub day: u16,
    /// Decisions taken.
    pub decisions: usize,
    /// When something was last written.
    pub last: Moment,
    /// `None`: it can be taken up again.
    pub ended: Option<Ended>,
}

/// What came of looking through an account's months.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Newest first.
    pub cards: Vec<Card>,
    /// Files that cannot be read, with the reason; they are left as they are.
    pub unreadable: Vec<(String, Unreadable)>,
}

impl Listing {
    /// Those that wait to be finished, newest first.
    pub fn unfinished(&self) -> impl Iterator<Item = &Card> {
        self.cards.iter().filter(|card| card.ended.is_none())
    }

    /// Newest first.
    pub fn finished(&self) -> impl Iterator<Item = &Card> {
        self.cards.iter().filter(|card| card.ended.is_some())
    }
}

/// All months of an account. Where the folder cannot be listed, it says so among the unreadable.
pub fn list(profile: &Profile, account: &str) -> Listing {
    let folder = folder(profile, account);
    let mut listing = Listing::default();
    let files = match profile.shelf().list(&folder) {
        Ok(files) => files,
        Err(error) => {
            listing.unreadable.push((folder, error.into()));
            return listing;
        }
    };
    for file in files {
        let Some(name) = file.strip_suffix(JOURNAL_ENDING) else {
            continue;
        };
        let read = profile.shelf().read(&format!("{folder}/{file}"));
        // Cut off before its first line: nothing was played in it.
        if read.as_ref().is_ok_and(Vec::is_empty) {
            continue;
        }
        let kept = read.map_err(Unreadable::from).and_then(|bytes| Kept::read(&bytes));
        match kept {
            Ok(kept) => listing.cards.push(Card {
                name: name.to_owned(),
                day: kept.day,
                decisions: kept.decisions.len(),
                last: kept.last,
                ended: kept.ended,
            }),
            Err(reason) => listing.unreadable.push((file, reason)),
        }
    }
    listing.cards.sort_by_key(|card| std::cmp::Reverse(card.last));
    listing
}
