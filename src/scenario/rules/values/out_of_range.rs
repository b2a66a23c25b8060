//! E024: a number outside its range
//!
//! Points run from 0 to 100, money up to a thousand million yuan, minutes up to 240: the ranges of the
//! reference. A number outside would be cut off somewhere, unseen.
//!
//! ```ron
//! plausibility: 130,
//! ```
//! better:
//! ```ron
//! plausibility: 95,
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;
use crate::text::grouped;

pub fn finding(span: Span, written: &str, from: i64, to: i64) -> Finding {
    Finding::new("E024", span)
        .with("found", written)
        .with("from", grouped(from))
        .with("to", grouped(to))
}
