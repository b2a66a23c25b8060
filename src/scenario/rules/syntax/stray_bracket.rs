//! E046: a closing bracket that closes nothing
//!
//! One bracket too many, or its opening partner was lost while moving lines.
//!
//! ```ron
//! acts: [Tell("case")]],
//! ```
//! better:
//! ```ron
//! acts: [Tell("case")],
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span, found: char) -> Finding {
    Finding::new("E046", span).with("found", found).hint()
}
