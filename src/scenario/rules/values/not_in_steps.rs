//! E025: a number between two steps
//!
//! Trust, expectation and experience move in steps of 5. Finer numbers would promise a precision that
//! nobody can judge in a person, and make the search for the best line very much longer.
//!
//! ```ron
//! trust: 33,
//! ```
//! better:
//! ```ron
//! trust: 35,
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span, number: i64, step: i64) -> Finding {
    let below = number.div_euclid(step) * step;
    Finding::new("E025", span)
        .with("found", number)
        .with("step", step)
        .with("below", below)
        .with("above", below + step)
        .hint()
}
