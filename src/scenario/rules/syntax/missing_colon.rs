//! E044: a colon forgotten after a name
//!
//! A name and its value are joined by a colon.
//!
//! ```ron
//! title "A cup",
//! ```
//! better:
//! ```ron
//! title: "A cup",
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span, name: &str) -> Finding {
    Finding::new("E044", span).with("name", name)
}
