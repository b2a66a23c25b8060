//! E021: a field that stands there twice
//!
//! Only one of the two can count, and the file does not say which.
//!
//! ```ron
//! (id: "ask", minutes: 2, minutes: 3)
//! ```
//! better:
//! ```ron
//! (id: "ask", minutes: 3)
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Spanned;

pub fn finding(name: &Spanned<String>, first_line: u32) -> Finding {
    Finding::new("E021", name.span)
        .with("name", &name.value)
        .with("line", first_line)
        .hint()
}
