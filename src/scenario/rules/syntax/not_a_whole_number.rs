//! E054: a number that is not whole, or not a number
//!
//! Everything is counted in whole points, yuan and minutes, so that the same choices give the same
//! score on every machine. Thousands stand without a comma, because a comma ends the number.
//!
//! ```ron
//! patience: 7.5,
//! ```
//! better:
//! ```ron
//! patience: 8,
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span, written: &str) -> Finding {
    Finding::new("E054", span).with("found", written).hint()
}

/// With commas between its thousands; `bare` is the same number without.
pub fn grouped(span: Span, written: &str, bare: &str) -> Finding {
    let finding = Finding::new("E054", span).told_as("grouped").hint_as("ungrouped");
    finding.with("found", written).with("bare", bare).mend(span, bare)
}
