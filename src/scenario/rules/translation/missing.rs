//! W061: a text without a translation
//!
//! In the other language, learners read the author's own words in its place.
//!
//! ```ron
//! # zh.ftl holds no line for a choice that is new
//! ```
//! better:
//! ```ron
//! ask-who-for-1f09ab = 您是自己留着，还是送人？
//! ```

use crate::scenario::keys::Keyed;
use crate::scenario::report::Finding;

pub fn finding(keyed: &Keyed<'_>, file: &str) -> Finding {
    Finding::new("W061", keyed.span)
        .with("file", file)
        .with("key", &keyed.key)
        .about(keyed.owner)
        .hint()
}
