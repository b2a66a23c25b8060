//! E049: a backslash that means nothing
//!
//! In a text, a backslash gives the next character another meaning: `\n` is a new line, `\"` a quote,
//! `\\` a backslash.
//!
//! ```ron
//! says: "Fifty \% off"
//! ```
//! better:
//! ```ron
//! says: "Fifty % off"
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span, written: &str) -> Finding {
    Finding::new("E049", span).with("found", written).hint()
}
