//! Which characters the shipped fonts can draw, by language.
//!
//! The list is `assets/fonts/coverage.txt`, made from the fonts themselves; a test keeps the two
//! alike. The loader warns of any other character, because it would be drawn as an empty box.

use std::sync::LazyLock;

use super::Language;

static COVERAGE: LazyLock<[Vec<(u32, u32)>; 2]> =
    LazyLock::new(|| Language::ALL.map(|language| read(include_str!("../../assets/fonts/coverage.txt"), language)));

/// Whether a character is drawn in the Chinese fonts wherever it stands: Han, full-width forms and
/// Chinese punctuation.
pub fn is_chinese(character: char) -> bool {
    matches!(character, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}')
}

/// Whether a text in this language cannot show the character: the fonts in which it would be drawn
/// there lack it. Line breaks and tabs count as held.
pub fn fonts_lack(language: Language, character: char) -> bool {
    if matches!(character, '\n' | '\t') {
        return false;
    }
    let language = if is_chinese(character) {
        Language::Chinese
    } else {
        language
    };
    let point = u32::from(character);
    let ranges = &COVERAGE[language as usize];
    let after = ranges.partition_point(|&(start, _)| start <= point);
    after == 0 || ranges[after - 1].1 < point
}

/// The ranges of one language's section, in ascending order.
fn read(table: &str, language: Language) -> Vec<(u32, u32)> {
    let heading = format!("[{}]", language.code());
    table
        .lines()
        .skip_while(|line| *line != heading)
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let (start, end) = line.split_once('-').unwrap_or((line, line));
            let point = |hex: &str| u32::from_str_radix(hex.trim(), 16).expect("coverage.txt holds hexadecimal ranges");
            (point(start), point(end))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_characters_are_held_and_an_emoji_is_not() {
        for character in ['A', '’', '—', '¥', '\n'] {
            assert!(!fonts_lack(Language::English, character), "{character:?}");
        }
        for character in ['印', '信', '，', '“', '￥'] {
            assert!(!fonts_lack(Language::Chinese, character), "{character:?}");
        }
        assert!(
            !fonts_lack(Language::English, '印'),
            "a Chinese name in English text has its own run"
        );
        assert!(fonts_lack(Language::English, '😀'));
        assert!(fonts_lack(Language::Chinese, '😀'));
    }
}
