//! W019: a character that the shipped fonts cannot draw
//!
//! It would appear as an empty box. Emoji and rare characters are the usual ones.
//!
//! ```ron
//! says: "Good morning 😀"
//! ```
//! better:
//! ```ron
//! says: "Good morning!"
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::Quote;
use crate::text::{Language, fonts_lack};

/// Characters named in one message.
const NAMED: usize = 6;

/// One finding a text, at the first such character.
pub fn finding(quote: &Quote, language: Language) -> Option<Finding> {
    let mut lacking = Vec::new();
    for (at, character) in quote.value.char_indices() {
        if fonts_lack(language, character) && !lacking.iter().any(|(_, known)| *known == character) {
            lacking.push((at, character));
        }
    }
    let (first, _) = *lacking.first()?;
    let named: String = lacking.iter().take(NAMED).map(|(_, character)| character).collect();
    let finding = Finding::new("W019", quote.place_of(first)).with("characters", named);
    Some(if lacking.len() > NAMED {
        finding.hint_as("many")
    } else {
        finding.hint()
    })
}
