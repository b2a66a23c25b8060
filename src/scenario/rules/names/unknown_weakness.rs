//! E008: a weakness that does not exist
//!
//! Only a weakness that stands in `weaknesses` can be admitted: admitting is honest where it is real.
//!
//! ```ron
//! acts: [Admit("slow")],
//! ```
//! better:
//! ```ron
//! weaknesses: { "slow-delivery": (name: "Delivery takes six weeks") },
//! …
//! acts: [Admit("slow-delivery")],
//! ```

use crate::scenario::draft::Reference;
use crate::scenario::report::Finding;

pub fn finding(reference: &Reference<'_>) -> Finding {
    Finding::new("E008", reference.id.span)
}
