//! W041: a lesson that no step leads to
//!
//! The file lies among the lessons, and the course does not name it: nobody will see it.
//!
//! ```ron
//! steps: [(lesson: "four-factors", minutes: 8)],  // and lessons/notebook.ron is there as well
//! ```
//! better:
//! ```ron
//! steps: [(lesson: "four-factors", minutes: 8), (lesson: "notebook", minutes: 6)],
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(id: &str) -> Finding {
    Finding::new("W041", Span::new(0, 0)).with("id", id).about(id).hint()
}
