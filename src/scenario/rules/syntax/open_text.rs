//! E047: a text without its closing quote
//!
//! Everything up to the next quote would become part of the text, so this is found by what follows.
//! A quote inside a text is written `\"`.
//!
//! ```ron
//! says: "Good morning.,
//! ```
//! better:
//! ```ron
//! says: "Good morning.",
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(opened: Span) -> Finding {
    Finding::new("E047", opened).hint()
}
