//! W062: a translation whose source line has changed
//!
//! The key carries a hash of the source line, so a line that was rewritten loses its translation instead
//! of keeping one that says something else.
//!
//! ```ron
//! ask-who-for-1f09ab = 您是自己留着，还是送人？   # the line has changed since
//! ```
//! better:
//! ```ron
//! ask-who-for-77c2d0 = 您是自己戴，还是送人？
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span, old: &str, new: &str, line: u32) -> Finding {
    Finding::new("W062", span)
        .with("old", old)
        .with("new", new)
        .with("line", line)
        .hint()
}

/// A translation that `yinxin translate` has marked.
pub fn marked(span: Span, key: &str) -> Finding {
    Finding::new("W062", span)
        .told_as("marked")
        .with("key", key)
        .hint_as("hint-marked")
}
