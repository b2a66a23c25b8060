//! E052: a name without a value
//!
//! After a colon stands what the name means. To leave a field at its default, leave out the whole
//! field.
//!
//! ```ron
//! price: ,
//! ```
//! better:
//! ```ron
//! price: 80,
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span) -> Finding {
    Finding::new("E052", span).hint()
}
