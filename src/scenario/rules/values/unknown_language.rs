//! E031: a language that the game does not speak
//!
//! The language of a file decides its fonts, the length of lines and which file holds translations.
//!
//! ```ron
//! language: "english",
//! ```
//! better:
//! ```ron
//! language: "en",
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span, found: &str) -> Finding {
    Finding::new("E031", span).with("found", found).hint()
}
