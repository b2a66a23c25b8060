//! E056: something else where a field's name should stand
//!
//! Between round brackets every value has its name before it, without quotes.
//!
//! ```ron
//! ("title": "A cup")
//! ```
//! better:
//! ```ron
//! (title: "A cup")
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span, found: &str) -> Finding {
    Finding::new("E056", span).with("found", found.lines().next().unwrap_or_default())
}
