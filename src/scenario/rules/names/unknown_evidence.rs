//! E004: evidence that does not exist
//!
//! Only what stands in `evidence` can be shown, since there it says which facts it supports.
//!
//! ```ron
//! acts: [Prove("apraisal")],
//! ```
//! better:
//! ```ron
//! acts: [Prove("appraisal")],
//! ```

use crate::scenario::draft::Reference;
use crate::scenario::report::Finding;

pub fn finding(reference: &Reference<'_>) -> Finding {
    Finding::new("E004", reference.id.span)
}
