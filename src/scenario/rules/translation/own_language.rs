//! W065: a translation into the author's own language
//!
//! The scenario says in `language` what it is written in; a translation into the same is never shown.
//!
//! ```ron
//! // scenario.ron with language: "zh", and zh.ftl beside it
//! ```
//! better:
//! ```ron
//! // scenario.ron with language: "zh", and en.ftl beside it
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(file: &str) -> Finding {
    Finding::new("W065", Span::default()).with("file", file).hint()
}
