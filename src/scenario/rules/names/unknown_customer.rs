//! E010: a customer that does not exist
//!
//! A variant says how a customer of the scenario differs, under the customer's own id.
//!
//! ```ron
//! "collector": (customers: { "lou": (trust: 40) }),
//! ```
//! better:
//! ```ron
//! "collector": (customers: { "luo": (trust: 40) }),
//! ```

use crate::scenario::draft::Reference;
use crate::scenario::report::Finding;

pub fn finding(reference: &Reference<'_>) -> Finding {
    Finding::new("E010", reference.id.span)
}
