//! W063: a translation of nothing
//!
//! Its text has gone from the scenario, or the key is misspelled.
//!
//! ```ron
//! ask-whofor-1f09ab = 您是自己留着，还是送人？
//! ```
//! better:
//! ```ron
//! ask-who-for-1f09ab = 您是自己留着，还是送人？
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span, key: &str) -> Finding {
    Finding::new("W063", span).with("key", key)
}
