//! E001: an id that is not kebab-case
//!
//! Ids are for files, journals and translation keys: `a-z`, `0-9` and `-`, at most 40 letters. Learners
//! never see them, so they need not be Chinese and need not be pretty.
//!
//! ```ron
//! "Hot Tea": (topic: "mornings"),
//! ```
//! better:
//! ```ron
//! "hot-tea": (topic: "mornings"),
//! ```

use crate::scenario::draft::Id;
use crate::scenario::report::Finding;

pub fn finding(id: &Id) -> Finding {
    Finding::new("E001", id.span)
        .with("name", &id.value)
        .about(&id.value)
        .hint()
}
