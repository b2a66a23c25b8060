//! E091: an exercise that nobody can do rightly
//!
//! A choice needs an answer that is right, a judgement one that is worth something, an order at least two
//! things, and a number to be guessed must lie where the slider goes. Else every learner loses its points.
//!
//! ```ron
//! predict: (asks: "How many customers a day?", from: 10, to: 20, answer: 5, why: "…"),
//! ```
//! better:
//! ```ron
//! predict: (asks: "How many customers a day?", from: 0, to: 20, answer: 5, why: "…"),
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

/// `case`: `choose`, `judge`, `order`, `sort`, `match` or `predict`.
pub fn finding(span: Span, case: &str) -> Finding {
    Finding::new("E091", span).told_as(case)
}
