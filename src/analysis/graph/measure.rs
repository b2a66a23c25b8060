//! How wide a text will be, without knowing the reader's fonts.
//!
//! Wider than most: letters are measured as in DejaVu Sans, the widest of the usual fonts, so that
//! in a narrower one there is only more room.

use unicode_width::UnicodeWidthChar;

/// Width in pixels at this size, rounded up.
pub fn width(text: &str, size: i32) -> i32 {
    (text.chars().map(thousandths).sum::<i32>() * size + 999) / 1000
}

/// Thousandths of the font size.
fn thousandths(character: char) -> i32 {
    match character.width() {
        Some(0) | None => 0,
        Some(2) => 1000,
        Some(_) => match character {
            'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '!' | '|' | '\'' | '’' | '‘' | ' ' => 320,
            'f' | 'r' | 't' | '(' | ')' | '[' | ']' | '-' | '/' => 420,
            'm' | 'w' | 'M' | 'W' | '%' | '—' | '…' | '→' | '×' => 1000,
            // Quotation marks are as wide as a Chinese character in Chinese fonts.
            '“' | '”' => 1000,
            character if character.is_uppercase() => 780,
            _ => 640,
        },
    }
}

/// The text, or as much of its beginning as fits, with an ellipsis.
pub fn shorten(text: &str, size: i32, room: i32) -> String {
    if width(text, size) <= room {
        return text.to_owned();
    }
    let room = room - width("…", size);
    let mut kept = String::new();
    let mut used = 0;
    for character in text.chars() {
        used += thousandths(character) * size;
        if used > room * 1000 {
            break;
        }
        kept.push(character);
    }
    format!("{}…", kept.trim_end_matches([' ', ',', '，', '.', '。']))
}

/// The text in at most so many lines; what does not fit is cut off with an ellipsis.
pub fn wrap(text: &str, size: i32, room: i32, lines: usize) -> Vec<String> {
    let mut wrapped = Vec::new();
    let mut rest = text.trim();
    while wrapped.len() + 1 < lines && width(rest, size) > room {
        let Some(end) = break_before(rest, size, room) else {
            break;
        };
        wrapped.push(rest[..end].trim_end().to_owned());
        rest = rest[end..].trim_start();
    }
    wrapped.push(shorten(rest, size, room));
    wrapped
}

/// Byte of the last break that keeps the line within its room; `None` if its first word is wider.
fn break_before(text: &str, size: i32, room: i32) -> Option<usize> {
    let mut used = 0;
    let mut last = None;
    let mut before = None;
    for (at, character) in text.char_indices() {
        if before.is_some_and(|before| breaks_between(before, character)) {
            last = Some(at);
        }
        used += thousandths(character) * size;
        if used > room * 1000 {
            return last;
        }
        before = Some(character);
    }
    last
}

/// After a space; and between Chinese characters, but not before what closes a sentence or after
/// what opens a quotation.
fn breaks_between(before: char, after: char) -> bool {
    let is_wide = |character: char| character.width() == Some(2);
    let closes = "，。！？；：、”’）》」』…—".contains(after);
    let opens = "“‘（《「『".contains(before);
    before == ' ' || (is_wide(before) || is_wide(after)) && !closes && !opens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chinese_character_is_as_wide_as_it_is_high() {
        assert_eq!(width("印信", 15), 30);
        // Five letters of 640 thousandths each.
        assert_eq!(width("nnnnn", 10), 32);
    }

    #[test]
    fn a_long_text_is_cut_with_an_ellipsis_and_a_short_one_is_left() {
        assert_eq!(shorten("nnn", 10, 20), "nnn");
        // 40 pixels: ten for the ellipsis leave room for four letters of 6.4.
        assert_eq!(shorten("nnnnnnn", 10, 40), "nnnn…");
    }

    #[test]
    fn english_breaks_between_words_and_chinese_before_no_full_stop() {
        assert_eq!(wrap("one two nine", 10, 50, 2), ["one two", "nine"]);
        assert_eq!(wrap("一二三四。五六", 10, 40, 2), ["一二三", "四。五六"]);
    }
}
