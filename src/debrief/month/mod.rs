//! A month with one organisation in words: what happened, what of it shows, what it came to.
//!
//! The terminal and the window say the same sentences. Only what a seller gets to know is told before
//! the end; changes of numbers are for the ledger.

mod calendar;
mod changes;
mod ledger;
mod sentences;
mod told;

pub use calendar::{Coming, Mark, calls, coming, marks, on_day};
pub use changes::{Change, changes};
pub use ledger::{cause, what};
pub use sentences::{lesson, place_of, reading, source, why_closed};
pub use told::{Sign, Told, tell};
