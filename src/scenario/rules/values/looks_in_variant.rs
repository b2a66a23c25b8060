//! E034: a variant in which the customer looks different
//!
//! Variants are what the seller cannot see. With another name or face in one of them, the learner would
//! know at the first glance whom the seed has drawn, and asking would be worth nothing.
//!
//! ```ron
//! "collector": (customers: { "luo": (portrait: "han") }),
//! ```
//! better:
//! ```ron
//! "luo": (name: "Mr Luo", portrait: "luo", …)  // in the scenario's own customers
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span, name: &str) -> Finding {
    Finding::new("E034", span).with("name", name).hint()
}
