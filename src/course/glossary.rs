//! The words of the course, each with what it means. The words themselves are in `assets/locales`.

use crate::text::{Language, words};

/// A word of the course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// Kebab-case: what a lesson names it by.
    pub id: &'static str,
    /// Keys of the word and of its meaning.
    name: &'static str,
    meaning: &'static str,
}

macro_rules! term {
    ($id:literal) => {
        Term {
            id: $id,
            name: concat!("glossary-", $id),
            meaning: concat!("glossary-", $id, ".meaning"),
        }
    };
    ($id:literal, $group:literal) => {
        Term {
            id: $id,
            name: concat!($group, "-", $id),
            meaning: concat!("glossary-", $group, "-", $id),
        }
    };
}

/// All words, in the order in which a learner meets them.
pub const TERMS: &[Term] = &[
    term!("buying-factor"),
    term!("understanding", "factor"),
    term!("worth", "factor"),
    term!("belief", "factor"),
    term!("satisfaction", "factor"),
    term!("gate"),
    term!("imperial-seal"),
    term!("sales-force"),
    term!("introduce", "force"),
    term!("uncover", "force"),
    term!("build-trust", "force"),
    term!("exceed", "force"),
    term!("product-oriented"),
    term!("four-p"),
    term!("customer-oriented"),
    term!("build-to-order"),
    term!("cost"),
    term!("time"),
    term!("coverage"),
    term!("consumer"),
    term!("key-account"),
    term!("dossier"),
    term!("customer-information"),
    term!("competitor-information"),
    term!("project-information"),
    term!("personal-information"),
    term!("level"),
    term!("operational"),
    term!("management"),
    term!("decision"),
    term!("function"),
    term!("user"),
    term!("technical"),
    term!("finance"),
    term!("need"),
    term!("claim"),
    term!("evidence"),
    term!("promise"),
    term!("patience"),
    term!("attainable"),
];

impl Term {
    pub fn name(&self, language: Language) -> String {
        words(language).get(self.name)
    }

    /// One or two sentences.
    pub fn meaning(&self, language: Language) -> String {
        words(language).get(self.meaning)
    }
}

/// The words that a person may mean: of that id or name in either language, else those that hold it in
/// their name. Empty: none.
pub fn find_terms(asked: &str) -> Vec<&'static Term> {
    let asked = asked.trim().to_lowercase();
    let names = |term: &Term| {
        let names = Language::ALL.map(|language| term.name(language).to_lowercase());
        [term.id.to_owned(), names[0].clone(), names[1].clone()]
    };
    let exact: Vec<&Term> = TERMS.iter().filter(|term| names(term).contains(&asked)).collect();
    if !exact.is_empty() || asked.is_empty() {
        return exact;
    }
    TERMS
        .iter()
        .filter(|term| names(term).iter().any(|name| name.contains(&asked)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_has_its_name_and_meaning_in_both_languages() {
        for term in TERMS {
            for language in Language::ALL {
                for text in [term.name(language), term.meaning(language)] {
                    assert!(!text.starts_with('['), "{} lacks {text}", term.id);
                }
            }
        }
    }

    #[test]
    fn a_word_is_found_by_its_name_in_either_language_and_by_a_part_of_it() {
        let ids = |asked| find_terms(asked).iter().map(|term| term.id).collect::<Vec<_>>();
        assert_eq!(ids("大客户"), ["key-account"]);
        assert_eq!(ids(" Belief "), ["belief"]);
        assert_eq!(ids("层次"), ["level"]);
        assert!(ids("oriented").contains(&"product-oriented"));
        assert!(ids("zebra").is_empty());
    }
}
