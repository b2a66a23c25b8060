//! E045: a bracket that is never closed
//!
//! Where the closing bracket was forgotten only the author knows, so the place told is where it was
//! opened. Nothing after it can be judged until it is closed.
//!
//! ```ron
//! acts: [Tell("case"),
//! replies: [],
//! ```
//! better:
//! ```ron
//! acts: [Tell("case")],
//! replies: [],
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(opened: Span, open: char, close: char) -> Finding {
    Finding::new("E045", opened)
        .with("open", open)
        .with("close", close)
        .hint()
}
