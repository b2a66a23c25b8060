//! E003: a fact that does not exist
//!
//! What can be told, proved or known at the start must be among `facts` or `promises`; otherwise telling
//! it could move nothing.
//!
//! ```ron
//! acts: [Tell("stays-worm")],
//! ```
//! better:
//! ```ron
//! acts: [Tell("stays-warm")],
//! ```

use crate::scenario::draft::Reference;
use crate::scenario::report::Finding;

pub fn finding(reference: &Reference<'_>) -> Finding {
    Finding::new("E003", reference.id.span)
}
