//! E024: a number outside its range
//!
//! Points run from 0 to 100, money up to a thousand million yuan, minutes up to 240: the ranges of the
//! reference. A number outside would be cut off somewhere, unseen.
//!
//! ```ron
//! plausibility: 130,
//! ```
//! better:
//! ```ron
//! plausibility: 95,
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Span;

pub fn finding(span: Span, written: &str, from: i64, to: i64) -> Finding {
    Finding::new("E024", span)
        .with("found", written)
        .with("from", grouped(from))
        .with("to", grouped(to))
}

/// `1,000,000,000`: nobody counts nine zeros.
fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = if number < 0 { "-".to_owned() } else { String::new() };
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
