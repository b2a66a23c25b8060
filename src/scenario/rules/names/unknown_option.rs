//! E014: an option that does not exist
//!
//! Facts speak of an option, and the seller asks for the decision on one; an option is given once, in
//! `options` of the meeting.
//!
//! ```ron
//! "a-crisp": (option: "aa", plausibility: 60),
//! ```
//! better:
//! ```ron
//! "a-crisp": (option: "a", plausibility: 60),
//! ```

use crate::scenario::draft::Reference;
use crate::scenario::report::Finding;

pub fn finding(reference: &Reference<'_>) -> Finding {
    Finding::new("E014", reference.id.span)
}
