//! W023: more warnings than anyone reads
//!
//! Usually one cause has many effects: a new language whose translations are not yet written, or Chinese
//! text in a file that says `language: "en"`. The scenario can be played all the same.
//!
//! ```ron
//! // zh.ftl with two lines, for a scenario with a thousand texts
//! ```
//! better:
//! ```ron
//! // begin with the first few warnings
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

use crate::scenario::limits::MAX_PROBLEMS;

pub fn finding(span: Span) -> Finding {
    Finding::new("W023", span).with("limit", MAX_PROBLEMS)
}
