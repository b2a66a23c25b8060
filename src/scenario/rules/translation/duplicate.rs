//! W064: two translations with the same key
//!
//! The first of them counts.
//!
//! ```ron
//! title-1f09ab = 保温杯
//! title-1f09ab = 热水杯
//! ```
//! better:
//! ```ron
//! title-1f09ab = 保温杯
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span, key: &str, first_line: u32) -> Finding {
    Finding::new("W064", span)
        .with("key", key)
        .with("line", first_line)
        .hint()
}
