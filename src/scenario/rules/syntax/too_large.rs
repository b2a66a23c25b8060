//! E040: a file larger than a megabyte
//!
//! A scenario of a long working day is some hundred kilobytes. A larger file is a picture, a table or
//! several scenarios by mistake, and reading it would keep everybody waiting.
//!
//! ```ron
//! // scenario.ron with 3,000,000 bytes
//! ```
//! better:
//! ```ron
//! // one scenario a folder, each with its own scenario.ron
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(bytes: usize, limit: usize) -> Finding {
    Finding::new("E040", Span::default())
        .with("bytes", bytes)
        .with("limit", limit)
        .hint()
}
