//! N001: a text in which the author left a TODO
//!
//! A reminder of what is still to be written, before learners read it.
//!
//! ```ron
//! why: "TODO ask the coach",
//! ```
//! better:
//! ```ron
//! why: "Proof that can be checked without you weighs more than praise.",
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::{Quote, Span};

pub fn finding(quote: &Quote) -> Option<Finding> {
    let at = ["TODO", "FIXME", "待补", "待写"]
        .iter()
        .find_map(|mark| quote.value.find(mark).map(|at| (at, mark.len())));
    at.map(|(at, length)| {
        let start = quote.place_of(at).start;
        Finding::new("N001", Span::new(start, start + length)).with("text", first_words(&quote.value[at..]))
    })
}

/// Enough of the text to recognise it.
fn first_words(text: &str) -> String {
    text.lines().next().unwrap_or_default().chars().take(40).collect()
}
