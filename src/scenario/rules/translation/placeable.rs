//! W067: a translation with something to be filled in
//!
//! Fluent fills `{ $name }` with values, but a scenario has none to fill in. A brace itself is written
//! `{"{"}`.
//!
//! ```ron
//! greet-1f09ab = 早上好，{ $name }！
//! ```
//! better:
//! ```ron
//! greet-1f09ab = 早上好，高先生！
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span, key: &str) -> Finding {
    Finding::new("W067", span).with("key", key).hint()
}
