//! E006: a question about a topic that does not exist
//!
//! A topic exists when a need belongs to it. A question about anything else could only be answered
//! evasively, and the learner would think that trust is missing.
//!
//! ```ron
//! acts: [Ask("morning")],
//! ```
//! better:
//! ```ron
//! acts: [Ask("mornings")],
//! ```

use crate::scenario::draft::Reference;
use crate::scenario::report::Finding;

pub fn finding(reference: &Reference<'_>) -> Finding {
    Finding::new("E006", reference.id.span)
}
