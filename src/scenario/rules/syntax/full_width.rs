//! E042: full-width punctuation outside of texts
//!
//! A Chinese keyboard types `，：（）“”` where the file wants `,:()"`. They look alike and are not.
//! Between quotes, in what people say, they are right.
//!
//! ```ron
//! title： “茶杯”，
//! ```
//! better:
//! ```ron
//! title: "茶杯",
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

/// Punctuation of a Chinese keyboard.
pub fn finding(span: Span, found: char, wanted: char) -> Finding {
    Finding::new("E042", span)
        .with("found", found)
        .with("wanted", wanted)
        .hint()
        .mend(span, wanted)
}

/// A space that is wider, or does not break.
pub fn space(span: Span) -> Finding {
    Finding::new("E042", span).told_as("space").hint().mend(span, ' ')
}

/// Curly, single and corner quotes where a text begins or ends.
pub fn quote(span: Span, found: char) -> Finding {
    Finding::new("E042", span)
        .told_as("quote")
        .with("found", found)
        .hint_as("quote-hint")
}
