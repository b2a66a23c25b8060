//! E053: something after the last bracket
//!
//! The scenario ends with the bracket that closes its first one. What stands behind it would be
//! ignored, which nobody wants of their own words.
//!
//! ```ron
//! )
//! scenes: []
//! ```
//! better:
//! ```ron
//!     scenes: []
//! )
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span) -> Finding {
    Finding::new("E053", span).hint()
}
