//! What all months of a profile came to, account by account: for the course.

use std::collections::BTreeMap;

use super::list::{Listing, list};
use crate::record::profile::Profile;
use crate::record::store::ShelfError;

/// What the months of one account came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Results {
    /// Months that can be taken up again.
    pub unfinished: usize,
    pub finished: usize,
    /// Orders won.
    pub won: usize,
    /// Months in which every gate was open.
    pub passed: usize,
    /// The best score of those finished, 0–100; `None` = none is.
    pub best: Option<u8>,
}

impl Results {
    pub fn of(listing: &Listing) -> Self {
        let ended = || listing.cards.iter().filter_map(|card| card.ended.as_ref());
        Self {
            unfinished: listing.unfinished().count(),
            finished: ended().count(),
            won: ended().filter(|ended| ended.outcome == "won").count(),
            passed: ended().filter(|ended| ended.passed).count(),
            best: ended().map(|ended| ended.score).max(),
        }
    }
}

/// By account id; accounts never played are left out.
///
/// # Errors
/// If the folder of months cannot be listed.
pub fn results(profile: &Profile) -> Result<BTreeMap<String, Results>, ShelfError> {
    let accounts = profile.shelf().folders(&profile.file("accounts"))?;
    let of = |account: String| {
        let results = results_of(profile, &account);
        (account, results)
    };
    Ok(accounts.into_iter().map(of).collect())
}

/// Of one account.
pub fn results_of(profile: &Profile, account: &str) -> Results {
    Results::of(&list(profile, account))
}
