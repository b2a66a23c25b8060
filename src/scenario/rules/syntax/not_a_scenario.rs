//! E041: a file that is not one `( … )`
//!
//! A scenario is everything between one pair of round brackets. An empty file, or one that begins
//! with another bracket, cannot be told apart from a file of another kind.
//!
//! ```ron
//! { title: "A cup that stays warm" }
//! ```
//! better:
//! ```ron
//! (
//!     title: "A cup that stays warm",
//! )
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span) -> Finding {
    Finding::new("E041", span)
}
