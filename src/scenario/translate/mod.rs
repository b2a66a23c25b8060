//! Translation files made and kept up to date: what `yinxin translate` does, as text to text.
//!
//! A translator's file stays theirs: order, comments and blank lines stay as they are. Only three
//! kinds of comment lines right above an entry are ours, told by their first sign:
//!
//! ```ftl
//! # @ first-look › open-the-case: the customer answers · Luo Jian
//! # > By hand? Perhaps.
//! # ~ By hand? Never.
//! open-the-case-1f09ab = 手工？也许吧。
//! ```
//!
//! `@` says where the text stands and who says it, `>` what the author wrote, and `~`, in stale
//! entries alone, what the author had written when it was translated. Who has looked a stale entry
//! through removes the `~` line.

mod blocks;
mod coverage;
mod file;
mod import;
mod lines;
mod matching;
mod pseudo;
mod update;
mod write;

pub use coverage::{Coverage, Size};
pub use import::{Refusal, Row, Why, import};
pub use lines::{Line, Speaker, lines};
pub use pseudo::{pseudo, pseudo_file, speak_pseudo};
pub use update::{Changes, Entry, EntryState, Update, update};

/// First signs of our comment lines.
pub(super) const STALE_SIGN: &str = "~";
