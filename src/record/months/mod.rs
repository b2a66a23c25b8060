//! Months with an organisation: one file each, one decision a line, only added to.
//!
//! ```text
//! <data folder>/profiles/<id>/accounts/<account>/20261129-184911.jsonl
//! {"event":"began","format":1,"account":"billing-project",…,"check":"9f86d081884c7d65"}
//! {"event":"decided","decision":"go beijing","day":4,…}
//! {"event":"talking","act":"solution-first-run","seed":7,"choices":["ask-bureau"],…}
//! {"event":"wrote","about":"fang","day":4,"text":"Ask about the autumn survey",…}
//! ```
//!
//! Lines carry a chained check, as in a journal. A line that a crash cut off at the end was never shown
//! and is written over; anything else that does not fit makes the file damaged: it is left as it is and
//! not played on.

mod entry;
mod list;
mod read;
mod results;
mod write;

pub use entry::{Began, Ended, Entry, FORMAT, OwnNote, Talking};
pub use list::{Card, Listing, list};
pub use read::{Kept, Unreadable};
pub use results::{Results, results, results_of};
pub use write::{Pen, TakeUpError, begin, look_up, take_up};

use super::profile::Profile;

/// The folder of one account's months on the shelf of a profile.
fn folder(profile: &Profile, account: &str) -> String {
    profile.file(&format!("accounts/{account}"))
}

/// The name of an edition of an account: BLAKE3 of its file, in hex. Words are not part of it.
pub fn edition_of(files: &crate::account::Files) -> String {
    blake3::hash(files.account.as_bytes()).to_hex().to_string()
}
