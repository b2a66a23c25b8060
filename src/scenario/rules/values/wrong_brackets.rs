//! E029: an act or condition with the wrong things in its brackets
//!
//! Each act and condition takes what the reference shows: most take one id, some nothing, some more.
//!
//! ```ron
//! acts: [AskForOrder("now"), Tell],
//! ```
//! better:
//! ```ron
//! acts: [AskForOrder, Tell("case")],
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span, name: &str, example: &str) -> Finding {
    Finding::new("E029", span)
        .with("name", name)
        .with("example", example)
        .hint()
}
