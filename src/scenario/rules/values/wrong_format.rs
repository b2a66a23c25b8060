//! E030: a format of another number
//!
//! `format` says by which edition of the reference a file is written, so that later editions can still
//! read it.
//!
//! ```ron
//! format: 2,
//! ```
//! better:
//! ```ron
//! format: 1,
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span, written: &str) -> Finding {
    Finding::new("E030", span).with("found", written).hint()
}
