//! E002: two things of one kind with the same id
//!
//! Facts and promises share their ids, and so do the choices of all scenes: a journal names a choice
//! by its id alone.
//!
//! ```ron
//! (id: "ask", says: "Who for?"), (id: "ask", says: "When?")
//! ```
//! better:
//! ```ron
//! (id: "ask-who", says: "Who for?"), (id: "ask-when", says: "When?")
//! ```

use crate::scenario::draft::Id;
use crate::scenario::report::Finding;

pub fn finding(id: &Id, first_line: u32) -> Finding {
    Finding::new("E002", id.span)
        .with("name", &id.value)
        .with("line", first_line)
        .about(&id.value)
        .hint()
}
