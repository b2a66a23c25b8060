//! E051: brackets nested too deeply
//!
//! A scenario needs about a dozen levels. More than the limit is a slip, such as brackets pasted many
//! times, and reading it could exhaust the memory.
//!
//! ```ron
//! when: [Not(Not(Not(Not(…
//! ```
//! better:
//! ```ron
//! when: [Told("case")]
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

use crate::scenario::limits::MAX_DEPTH;

pub fn finding(span: Span) -> Finding {
    Finding::new("E051", span).with("limit", MAX_DEPTH)
}
