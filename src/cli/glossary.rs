//! `yinxin glossary`: the words of the course.

use serde_json::json;

use super::{FINE, LanguageArgument, UNUSABLE, language};
use crate::course::{TERMS, Term, find_terms};
use crate::text::{Language, words};

/// Say what a word of the course means; without one, list all of them.
///
/// Example: yinxin glossary coverage
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// A word, or a part of one, in either language.
    #[arg(value_name = "TERM")]
    term: Option<String>,
    /// One JSON object a line: id, name, meaning, names.
    #[arg(long)]
    json: bool,
    /// Language of the words.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// 2 if there is no such word.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    let found: Vec<&Term> = match &arguments.term {
        Some(asked) => find_terms(asked),
        None => TERMS.iter().collect(),
    };
    if found.is_empty() {
        let asked = arguments.term.unwrap_or_default();
        anstream::eprintln!(
            "{}",
            words(language).with("glossary-no-such", &[("asked", asked.into())])
        );
        return UNUSABLE;
    }
    for term in found {
        let (name, meaning) = (term.name(language), term.meaning(language));
        if arguments.json {
            let names = Language::ALL.map(|language| (language.code(), term.name(language)));
            let names: std::collections::BTreeMap<_, _> = names.into_iter().collect();
            anstream::println!(
                "{}",
                json!({"id": term.id, "name": name, "meaning": meaning, "names": names})
            );
        } else {
            let other = term.name(language.other());
            anstream::println!("{name} ({other})\n    {meaning}");
        }
    }
    FINE
}
