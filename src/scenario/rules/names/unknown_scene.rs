//! E012: a scene that does not exist
//!
//! Where `then` leads, the talk goes on; to nowhere it cannot go.
//!
//! ```ron
//! then: "pricng",
//! ```
//! better:
//! ```ron
//! then: "pricing",
//! ```

use crate::scenario::draft::Reference;
use crate::scenario::report::Finding;

pub fn finding(reference: &Reference<'_>) -> Finding {
    Finding::new("E012", reference.id.span)
}
