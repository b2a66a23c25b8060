//! E033: an empty list where at least one entry is needed
//!
//! Without a fact there is nothing to tell, without a need nothing to find, without a customer nobody to
//! talk to and without a scene no talk.
//!
//! ```ron
//! needs: {},
//! ```
//! better:
//! ```ron
//! needs: { "hot-tea": (topic: "mornings") },
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span, name: &str) -> Finding {
    Finding::new("E033", span).with("name", name)
}
