//! E013: a promise that is a plain fact, or does not exist
//!
//! A promise is a fact about the future with a size: it raises what the customer expects and has to be
//! kept. A plain fact can be told, but not promised or delivered.
//!
//! ```ron
//! facts: { "free-repair": (plausibility: 60) },
//! …
//! acts: [Promise("free-repair")],
//! ```
//! better:
//! ```ron
//! promises: { "free-repair": (size: 20) },
//! …
//! acts: [Promise("free-repair")],
//! ```

use crate::scenario::draft::Reference;
use crate::scenario::report::Finding;

pub fn finding(reference: &Reference<'_>) -> Finding {
    Finding::new("E013", reference.id.span)
}
