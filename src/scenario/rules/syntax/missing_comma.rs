//! E043: a comma forgotten between two entries
//!
//! Entries are kept apart by commas; the end of a line does not do it.
//!
//! ```ron
//! title: "A cup"
//! price: 80
//! ```
//! better:
//! ```ron
//! title: "A cup",
//! price: 80,
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span, next: &str) -> Finding {
    Finding::new("E043", span).with("next", next.lines().next().unwrap_or_default())
}
