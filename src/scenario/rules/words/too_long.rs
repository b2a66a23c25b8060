//! W018: a choice that needs more than two lines
//!
//! A learner reads up to nine choices before speaking. What takes more than two lines on the screen is
//! read by nobody, and people do not talk so: 110 letters, or 52 Chinese characters.
//!
//! ```ron
//! says: "This cup, which our engineers have spent three years on in their laboratory by the lake, keeps whatever you pour into it hot for eight hours."
//! ```
//! better:
//! ```ron
//! says: "This cup keeps your tea hot for eight hours."
//! ```

use unicode_width::UnicodeWidthStr;

use crate::scenario::report::Finding;
use crate::scenario::source::Quote;

/// Columns of two lines of Latin letters.
const LATIN: usize = 110;
/// Columns of two lines of Chinese characters, which take two each.
const CHINESE: usize = 104;

pub fn finding(quote: &Quote) -> Option<Finding> {
    let columns = quote.value.width();
    let is_wide = quote
        .value
        .chars()
        .any(|character| ('\u{4e00}'..='\u{9fff}').contains(&character));
    let limit = if is_wide { CHINESE } else { LATIN };
    let shown = |columns: usize| if is_wide { columns.div_ceil(2) } else { columns };
    (columns > limit).then(|| {
        Finding::new("W018", quote.span)
            .with("count", shown(columns))
            .with("limit", shown(limit))
            .hint()
    })
}
