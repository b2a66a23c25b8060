//! E057: more errors than anyone reads
//!
//! A file with so many errors is usually not a scenario, or one bracket is at fault for all.
//!
//! ```ron
//! // a table saved as scenario.ron
//! ```
//! better:
//! ```ron
//! // begin with the first few errors
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

use crate::scenario::limits::MAX_PROBLEMS;

pub fn finding(span: Span) -> Finding {
    Finding::new("E057", span).with("limit", MAX_PROBLEMS)
}
