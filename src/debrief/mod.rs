//! What the talk came to, and why: the ledger, the score, the remarks, the coach's hint.
//!
//! A debrief is computed from a [`Session`](crate::sim::Session) and holds no state of its own. Better lines are the work
//! of analysis, not of this folder.

mod account;
mod grade;
mod hint;
mod hint_toward;
mod ledger;
pub mod month;
mod reasons;
mod score;
mod table;

pub use account::{Debrief, Remark, debrief};
pub use grade::Grade;
pub use hint::{Hint, hint};
pub use hint_toward::hint_toward;
pub use ledger::{Entry, ledger, ledger_hash};
pub use reasons::{act_name, reason};
pub use score::{Share, Tally, WITHOUT_ORDER, is_passed, points, score};
pub use table::{PersonDebrief, Sway, TableDebrief};
