//! How much of a scenario is translated, and how much work that is.

use super::update::{EntryState, Update};
use crate::text::is_chinese;

/// How long texts are, as translators count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// Runs of letters and digits that are not Chinese.
    pub words: usize,
    /// Chinese characters without punctuation.
    pub characters: usize,
}

impl Size {
    /// The size of a text: `他说 OK, I’m in` has 3 words and 2 characters.
    pub fn of(text: &str) -> Self {
        let mut size = Self::default();
        let mut in_word = false;
        for character in text.chars() {
            let letter = character.is_alphanumeric();
            let joins = in_word && matches!(character, '\'' | '’' | '-');
            if is_chinese(character) && letter {
                size.characters += 1;
                in_word = false;
            } else if letter || joins {
                size.words += usize::from(!in_word);
                in_word = true;
            } else {
                in_word = false;
            }
        }
        size
    }

    fn add(&mut self, other: Self) {
        self.words += other.words;
        self.characters += other.characters;
    }
}

/// How much of a scenario is translated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    pub lines: usize,
    pub translated: usize,
    pub stale: usize,
    pub missing: usize,
    /// Kept though their texts have gone.
    pub retired: usize,
    /// Everything that the author wrote.
    pub source: Size,
    /// What of it is still to be translated or looked through.
    pub left: Size,
    /// What has been translated, in the other language.
    pub done: Size,
}

impl Coverage {
    pub fn of(update: &Update) -> Self {
        let mut coverage = Self {
            lines: update.entries.len(),
            retired: update.retired,
            ..Self::default()
        };
        for entry in &update.entries {
            let size = Size::of(&entry.line.source);
            coverage.source.add(size);
            match entry.state {
                EntryState::Translated => {
                    coverage.translated += 1;
                    coverage.done.add(Size::of(&entry.translation));
                    continue;
                }
                EntryState::Stale => coverage.stale += 1,
                EntryState::Missing => coverage.missing += 1,
            }
            coverage.left.add(size);
        }
        coverage
    }

    /// Lines translated of all, in percent, rounded down: 100 is all of them.
    pub fn percent(&self) -> usize {
        (self.translated * 100).checked_div(self.lines).unwrap_or(100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_chinese_characters_are_counted_apart() {
        let size = |words, characters| Size { words, characters };
        assert_eq!(Size::of("他说 OK, I’m in。"), size(3, 2));
        assert_eq!(Size::of("Well-made, isn’t it? 500 yuan."), size(5, 0));
        assert_eq!(Size::of("“给您，五百元！”"), size(0, 5));
        assert_eq!(Size::of(" … — "), size(0, 0));
    }
}
