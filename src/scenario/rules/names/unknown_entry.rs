//! E007: a personal entry that does not exist
//!
//! What the seller may know about the person stands in `personal`, with its source.
//!
//! ```ron
//! acts: [Personal("likes-opra")],
//! ```
//! better:
//! ```ron
//! acts: [Personal("likes-opera")],
//! ```

use crate::scenario::draft::Reference;
use crate::scenario::report::Finding;

pub fn finding(reference: &Reference<'_>) -> Finding {
    Finding::new("E007", reference.id.span)
}
