//! E071: a straight quote inside a text
//!
//! The first straight quote ends the text, and the rest of the line means nothing. Inside a text, write
//! `\"`, or the curly quotes that people read anyway.
//!
//! ```ron
//! says: "They call it "the eternal cup".",
//! ```
//! better:
//! ```ron
//! says: "They call it “the eternal cup”.",
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span) -> Finding {
    Finding::new("E071", span).hint()
}
