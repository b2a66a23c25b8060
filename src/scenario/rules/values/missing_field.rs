//! E022: a field that must be there
//!
//! Most fields have a default. Those that have none are the ones without which nothing can be played.
//!
//! ```ron
//! (says: "Who is it for?")
//! ```
//! better:
//! ```ron
//! (id: "ask-who-for", says: "Who is it for?")
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(opened: Span, name: &str) -> Finding {
    Finding::new("E022", opened).with("name", name).hint()
}
