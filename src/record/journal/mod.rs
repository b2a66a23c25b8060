//! The journal of an attempt: what was chosen, on the shelf before it is answered.
//!
//! A file of lines, each one JSON object with a checksum chained to the line before ([`Entry`] has
//! the kinds). Lines are only ever added. Behind the last one stands `"whole …"`, which the
//! next line takes the place of; where it is missing, the file was cut.
//!
//! ```text
//! {"event":"began","format":1,"attempt":"…","scenario":"imperial-seal","hash":"…","seed":7,…,"check":"…"}
//! {"event":"chose","turn":1,"choice":"open-the-case","at":"2026-11-23T18:49:11.123Z","check":"…"}
//! {"event":"rewound","to":0,"at":"…","check":"efe8b5f1362884c3"}
//! "whole efe8b5f1362884c3"
//! ```
//!
//! An attempt is never stored as a state: it is played again from its choices ([`Player`]). Where
//! journals lie is [`profile`](super::profile)'s work.

mod attempt;
mod entry;
pub(in crate::record) mod line;
mod player;
mod read;
mod writer;

pub use attempt::{ContinueError, Done, Job, Journal, Keeping};
pub use entry::{Branch, End, Entry, FORMAT, Header};
pub use player::{Player, ReplayError, Step, replay};
pub use read::{Damage, Reading, Unreadable};
pub(super) use writer::Copy;
