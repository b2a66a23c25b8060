//! E055: an invisible character
//!
//! Copied from another program, such characters cannot be seen or drawn, and two texts that look the
//! same would differ.
//!
//! ```ron
//! says: "Good<U+0007> morning"
//! ```
//! better:
//! ```ron
//! says: "Good morning"
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span, found: char) -> Finding {
    Finding::new("E055", span)
        .with("found", format!("U+{:04X}", u32::from(found)))
        .hint()
}
