//! W066: a translation with nothing in it
//!
//! An empty one counts as missing: the author's own words are shown.
//!
//! ```ron
//! title-1f09ab =
//! ```
//! better:
//! ```ron
//! title-1f09ab = 一个保温杯
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span, key: &str) -> Finding {
    Finding::new("W066", span).with("key", key)
}
