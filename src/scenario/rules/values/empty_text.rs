//! E032: a text with nothing in it
//!
//! An empty line on the screen looks like a fault of the program. Leave out the field instead.
//!
//! ```ron
//! (id: "nod", says: "")
//! ```
//! better:
//! ```ron
//! (id: "nod", says: "(You nod.)")
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span) -> Finding {
    Finding::new("E032", span)
}
