//! What a line says.

use serde::{Deserialize, Serialize};

use crate::record::Moment;

/// The format written, and the newest that is read.
pub const FORMAT: u32 = 1;

/// One line. Ids are the author's names, never positions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Entry {
    /// The first line, and only it.
    Began(Began),
    /// A decision, as in a script, and the day that it has become.
    Decided {
        decision: String,
        day: u16,
        at: Moment,
    },
    /// A talk under way, after each choice; the last one stands. The decision that comes of it ends it.
    Talking(Talking),
    Wrote(OwnNote),
    /// The own note of that position among all that were written, from 0, was taken away.
    Erased {
        note: usize,
        at: Moment,
    },
    Ended(Ended),
    /// Written by a later version; it changes nothing in the month.
    #[serde(other)]
    Unknown,
}

/// How a month began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Began {
    pub format: u32,
    /// The account's id.
    pub account: String,
    /// BLAKE3 of `account.ron`, in hex.
    pub hash: String,
    /// The version of the program.
    pub engine: String,
    pub seed: u64,
    /// Which the seed drew.
    pub variant: String,
    pub at: Moment,
}

/// A talk that is part of the month, as far as it has gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Talking {
    /// The act that is settled in it.
    pub act: String,
    /// What it was begun with.
    pub seed: u64,
    /// Choices made, in order; none = it was not begun.
    pub choices: Vec<String>,
    pub at: Moment,
}

/// A note of the player's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnNote {
    /// The id of the person it is about; `None` = of the account as a whole.
    pub about: Option<String>,
    /// On which it was written.
    pub day: u16,
    pub text: String,
    pub at: Moment,
}

/// What a month came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// The name of the outcome, as in messages.
    pub outcome: String,
    /// 0–100.
    pub score: u8,
    pub passed: bool,
    /// The customer will buy again.
    pub next_order: bool,
    pub at: Moment,
}
