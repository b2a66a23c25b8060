//! W060: a line that is no Fluent message
//!
//! A translation is `key = text`. A text that goes on over several lines has its further lines
//! indented; a line that begins at the margin begins something new.
//!
//! ```ron
//! title-1f09ab: 一个保温杯
//! ```
//! better:
//! ```ron
//! title-1f09ab = 一个保温杯
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span) -> Finding {
    Finding::new("W060", span).hint()
}
