//! E005: a need that does not exist
//!
//! A fact that serves no existing need would be worth nothing to anybody.
//!
//! ```ron
//! serves: { "hot-te": 100 },
//! ```
//! better:
//! ```ron
//! serves: { "hot-tea": 100 },
//! ```

use crate::scenario::draft::Reference;
use crate::scenario::report::Finding;

pub fn finding(reference: &Reference<'_>) -> Finding {
    Finding::new("E005", reference.id.span)
}
