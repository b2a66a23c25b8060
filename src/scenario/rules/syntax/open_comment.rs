//! E048: a comment `/*` without its `*/`
//!
//! The rest of the file would be a comment.
//!
//! ```ron
//! /* the first scene
//! ```
//! better:
//! ```ron
//! /* the first scene */
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(opened: Span) -> Finding {
    Finding::new("E048", opened).hint()
}
