//! E050: a character that has no business there
//!
//! Outside of texts the file knows names, whole numbers, texts, brackets, commas and colons.
//!
//! ```ron
//! price: 80 ¥,
//! ```
//! better:
//! ```ron
//! price: 80,
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span, found: impl ToString) -> Finding {
    Finding::new("E050", span).with("found", found)
}

/// A character that other formats use in place of this one.
pub fn instead_of(span: Span, found: char, wanted: char) -> Finding {
    Finding::new("E050", span)
        .with("found", found)
        .with("wanted", wanted)
        .hint()
        .mend(span, wanted)
}
