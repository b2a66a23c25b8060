//! The words of a scenario: the author's own, and what translations stand beside them.

use super::ids::TextId;
use crate::text::Language;

/// Every text of a scenario, in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    /// What the author wrote in.
    pub language: Language,
    pub lines: Vec<Text>,
}

/// One text.
#[derive(Clone, Debug)]
pub struct Text {
    /// Its key in translation files: owner's id and a short hash of the source line.
    pub key: String,
    /// As the author wrote it; never empty.
    pub source: String,
    /// By language; `None` in the author's own language and where no translation is there.
    pub translations: [Option<String>; Language::ALL.len()],
}

impl Texts {
    /// The text in this language; the author's own words where it is not translated.
    pub fn get(&self, id: TextId, language: Language) -> &str {
        let text = &self.lines[id.index()];
        text.translations[language as usize].as_deref().unwrap_or(&text.source)
    }
}
