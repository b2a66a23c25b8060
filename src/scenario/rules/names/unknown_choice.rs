//! E011: a choice that does not exist
//!
//! `Chose("…")` of a choice that does not exist could never hold, and `also` would offer nothing.
//!
//! ```ron
//! when: [Chose("opn-case")],
//! ```
//! better:
//! ```ron
//! when: [Chose("open-case")],
//! ```

use crate::scenario::draft::Reference;
use crate::scenario::report::Finding;

pub fn finding(reference: &Reference<'_>) -> Finding {
    Finding::new("E011", reference.id.span)
}
