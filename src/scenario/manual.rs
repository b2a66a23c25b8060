//! The manual: a page for every code that a check, an analysis or the opening of a pack can tell, in
//! both languages.
//!
//! The English page of a rule is the doc comment of its file. `assets/manual` holds the English
//! pages of what [`analysis`](crate::analysis) and [`account`](crate::account) find and of why a pack is refused, and all
//! Chinese ones: there a page without
//! examples of its own shows those of the English page, since the format is the same.

use super::rules::RULES;
use crate::text::Language;

/// What a code means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    pub code: String,
    /// One sentence part: "a scene that does not exist".
    pub summary: String,
    /// What is checked and why it matters in training: paragraphs of plain Markdown.
    pub text: String,
    /// A piece of a scenario as it should not be; empty where there is nothing to be shown.
    pub wrong: String,
    /// The same piece as it should be.
    pub right: String,
}

const ANALYSIS: &str = include_str!("../../assets/manual/en/analysis.md");
const ACCOUNT: &str = include_str!("../../assets/manual/en/account.md");
const PACKS: &str = include_str!("../../assets/manual/en/pack.md");
/// In the order of `rules`, then analysis, accounts and packs.
const CHINESE: [&str; 11] = [
    include_str!("../../assets/manual/zh/names.md"),
    include_str!("../../assets/manual/zh/values.md"),
    include_str!("../../assets/manual/zh/syntax.md"),
    include_str!("../../assets/manual/zh/sense.md"),
    include_str!("../../assets/manual/zh/unused.md"),
    include_str!("../../assets/manual/zh/words.md"),
    include_str!("../../assets/manual/zh/translation.md"),
    include_str!("../../assets/manual/zh/course.md"),
    include_str!("../../assets/manual/zh/analysis.md"),
    include_str!("../../assets/manual/zh/account.md"),
    include_str!("../../assets/manual/zh/pack.md"),
];

/// All pages: errors, warnings, notes, refusals of packs, each in the order of codes.
pub fn manual(language: Language) -> Vec<Page> {
    let mut pages: Vec<Page> = RULES.iter().map(|rule| Page::of(&rule.page())).collect();
    pages.extend([ANALYSIS, ACCOUNT, PACKS].into_iter().flat_map(sections).map(Page::of));
    pages.sort_by_key(|page| ("EWNP".find(&page.code[..1]), page.code.clone()));
    if language == Language::Chinese {
        for told in CHINESE.into_iter().flat_map(sections).map(Page::of) {
            if let Some(page) = pages.iter_mut().find(|page| page.code == told.code) {
                page.tell_as(told);
            }
        }
    }
    pages
}

/// The page of that code; `None` if there is no such code.
pub fn manual_page(code: &str, language: Language) -> Option<Page> {
    manual(language).into_iter().find(|page| page.code == code)
}

/// The pages of one file, each after its `## `.
fn sections(file: &str) -> impl Iterator<Item = &str> {
    file.split("\n## ").skip(1)
}

impl Page {
    /// Reads `CODE: summary`, paragraphs, and up to two examples, the wrong one first.
    fn of(page: &str) -> Self {
        let (title, body) = page.split_once('\n').unwrap_or((page, ""));
        let (code, summary) = title.split_once([':', '：']).unwrap_or((title, ""));
        let mut parts = body.split("```");
        let text = parts.next().unwrap_or_default().trim().to_owned();
        // Every other part is an example, after the line that says what kind it is.
        let mut example = || {
            let block = parts.next().unwrap_or_default();
            parts.next();
            let lines = block.split_once('\n').map_or("", |(_, lines)| lines);
            lines.trim_end().to_owned()
        };
        let wrong = example();
        Self {
            code: code.trim().to_owned(),
            summary: summary.trim().to_owned(),
            text,
            wrong,
            right: example(),
        }
    }

    /// Takes over the words of a translated page, and its examples where it has some.
    fn tell_as(&mut self, told: Page) {
        self.summary = told.summary;
        self.text = told.text;
        if !told.wrong.is_empty() {
            self.wrong = told.wrong;
            self.right = told.right;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{fonts_lack, words};

    #[test]
    fn every_code_that_has_a_message_has_a_page_in_both_languages() {
        let english = manual(Language::English);
        let chinese = manual(Language::Chinese);
        assert_eq!(english.len(), chinese.len());
        for (page, told) in english.iter().zip(&chinese) {
            let key = match page.code.strip_prefix('P') {
                Some(number) => format!("pack-p{number}"),
                None => page.code.clone(),
            };
            assert!(words(Language::English).has(&key), "{}", page.code);
            assert_eq!(page.code, told.code);
            // What a damaged pack looks like cannot be written down.
            let shows = !["P016", "P018"].contains(&page.code.as_str());
            for (part, has) in [
                (&page.summary, true),
                (&page.text, true),
                (&page.wrong, shows),
                (&page.right, shows),
            ] {
                assert_eq!(!part.is_empty(), has, "{}", page.code);
            }
            let is_chinese = |text: &str| text.chars().any(crate::text::is_chinese);
            assert!(
                is_chinese(&told.summary) && is_chinese(&told.text),
                "{} in Chinese",
                page.code
            );
            let lacking: String = told
                .text
                .chars()
                .filter(|c| fonts_lack(Language::Chinese, *c))
                .collect();
            assert_eq!(lacking, "", "{}", page.code);
        }
    }

    #[test]
    fn a_chinese_page_is_of_a_code_that_exists_and_stands_once() {
        let known: Vec<String> = manual(Language::English).into_iter().map(|page| page.code).collect();
        let mut seen: Vec<String> = Vec::new();
        for page in CHINESE.into_iter().flat_map(sections).map(Page::of) {
            assert!(known.contains(&page.code), "{}", page.code);
            assert!(!seen.contains(&page.code), "{} twice", page.code);
            seen.push(page.code);
        }
    }
}
