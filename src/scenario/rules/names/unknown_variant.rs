//! E009: a variant that does not exist
//!
//! A truth or an entry tied to a variant that can never be drawn would never count.
//!
//! ```ron
//! true_in: ["colector"],
//! ```
//! better:
//! ```ron
//! true_in: ["collector"],
//! ```

use crate::scenario::draft::Reference;
use crate::scenario::report::Finding;

pub fn finding(reference: &Reference<'_>) -> Finding {
    Finding::new("E009", reference.id.span)
}
