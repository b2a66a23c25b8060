//! The texts themselves: whether they fit the screen, the fonts and the author's intention.
//!
//! Each file is one code; its page is its doc comment.

pub mod missing_glyph;
pub mod same_wording;
pub mod todo;
pub mod too_long;

use crate::scenario::draft::WrittenAs;
use crate::scenario::report::Report;
use crate::scenario::source::Quote;
use crate::text::Language;

/// What is asked of every text by itself, the author's or a translator's.
pub fn check_one(quote: &Quote, role: WrittenAs, language: Language, report: &mut Report<'_>) {
    if role == WrittenAs::Choice {
        too_long::finding(quote)
            .into_iter()
            .for_each(|finding| report.add(finding));
    }
    missing_glyph::finding(quote, language)
        .into_iter()
        .for_each(|finding| report.add(finding));
    todo::finding(quote).into_iter().for_each(|finding| report.add(finding));
}
