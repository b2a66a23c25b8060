//! `yinxin new`: a small scenario to begin with, made of a few answers.

use std::io::{IsTerminal, Write as _, stdin, stdout};
use std::path::{Path, PathBuf};

use unicode_width::UnicodeWidthStr;

use super::{FINE, LanguageArgument, UNUSABLE, language};
use crate::record::authoring;
use crate::scenario::limits::MAX_YUAN;
use crate::text::{Language, words};

/// Letters of the longest name: as long as an id may be.
const LONGEST_NAME: usize = 40;
/// Columns of an answer: what the seller says with it must fit on two lines of an offer.
const LONGEST_ANSWER: usize = 78;

/// Make a small scenario to begin with. It can be played at once.
///
/// Example: yinxin new warm-cup --product "a cup that stays warm" --price 80
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The new folder; its last part is the scenario's name: a-z, 0-9 and hyphens.
    #[arg(value_name = "NAME")]
    folder: PathBuf,
    /// What is sold, as in "a cup that stays warm".
    #[arg(long, value_name = "TEXT")]
    product: Option<String>,
    /// What it costs, in whole yuan.
    #[arg(long, value_name = "YUAN", value_parser = clap::value_parser!(u64).range(1..=MAX_YUAN))]
    price: Option<u64>,
    /// Who stands before the seller, as in "Mr Gao".
    #[arg(long, value_name = "NAME")]
    customer: Option<String>,
    /// What troubles the customer, in their own words.
    #[arg(long, value_name = "TEXT")]
    trouble: Option<String>,
    /// What the seller can say the product does about it.
    #[arg(long, value_name = "TEXT")]
    claim: Option<String>,
    /// What would prove that.
    #[arg(long, value_name = "TEXT")]
    proof: Option<String>,
    /// Language of the scenario and of the questions.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// Makes the folder; 2 if it cannot be made, and then nothing has been written.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    match make(arguments, language) {
        Ok(said) => {
            anstream::println!("{said}");
            FINE
        }
        Err(message) => {
            anstream::eprintln!("{message}");
            UNUSABLE
        }
    }
}

fn make(arguments: Arguments, language: Language) -> Result<String, String> {
    let words = words(language);
    let folder = arguments.folder.clone();
    let path = folder.display().to_string();
    if !is_name(&folder) {
        return Err(words.with("new-bad-name", &[("name", path.into())]));
    }
    if folder.exists() {
        return Err(words.with("new-exists", &[("path", path.into())]));
    }
    let text = Answers::collect(arguments, language)?.fill_in(starter(language));
    let file = authoring::create_scenario(&folder, &text).map_err(|error| error.text(language))?;
    let file = file.display().to_string();
    Ok(words.with("new-made", &[("path", path.into()), ("file", file.into())]))
}

/// Whether the last part of the path can be a scenario's id.
pub(super) fn is_name(folder: &Path) -> bool {
    let letters = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let name = folder
        .file_name()
        .map(|name| name.to_string_lossy())
        .unwrap_or_default();
    (1..=LONGEST_NAME).contains(&name.len()) && name.bytes().all(letters)
}

/// The scenario with places for the answers: `{product}` and so on.
fn starter(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("../../assets/starter/en.ron"),
        Language::Chinese => include_str!("../../assets/starter/zh.ron"),
    }
}

/// What goes into the starter.
struct Answers {
    price: u64,
    /// By place: product, customer, trouble, claim, proof.
    texts: Vec<(&'static str, String)>,
}

impl Answers {
    /// From the flags; what they leave open is asked on a terminal, and elsewhere as in the
    /// example of the questions.
    fn collect(arguments: Arguments, language: Language) -> Result<Self, String> {
        let asks = stdin().is_terminal() && stdout().is_terminal();
        let given = [
            ("product", arguments.product),
            ("customer", arguments.customer),
            ("trouble", arguments.trouble),
            ("claim", arguments.claim),
            ("proof", arguments.proof),
        ];
        let mut texts = Vec::new();
        for (place, answer) in given {
            let example = words(language).get(&format!("new-{place}.example"));
            let answer = match answer {
                Some(answer) => answer,
                None if asks => ask(place, &example, language)?,
                None => example.clone(),
            };
            texts.push((place, tidy(&answer, &example, language)?));
        }
        let price = match arguments.price {
            Some(price) => price,
            None if asks => ask_price(language)?,
            None => 80,
        };
        Ok(Self { price, texts })
    }

    /// A need is worth half as much again as the price, so that the sale is worth it once the
    /// need is understood, and not before.
    fn fill_in(&self, starter: &str) -> String {
        let weight = (self.price + self.price.div_ceil(2)).min(MAX_YUAN);
        let numbers = [("price", self.price), ("weight", weight)];
        let texts = self.texts.iter().map(|(place, text)| (*place, escaped(text)));
        let numbers = numbers.iter().map(|(place, number)| (*place, number.to_string()));
        // In one pass, so that an answer may hold "{price}" and mean it.
        let filled: Vec<(String, String)> = texts
            .chain(numbers)
            .map(|(place, text)| (format!("{{{place}}}"), text))
            .collect();
        let mut rest = starter;
        let mut text = String::with_capacity(starter.len());
        while let Some(at) = rest.find('{') {
            text.push_str(&rest[..at]);
            let place = filled.iter().find(|(place, _)| rest[at..].starts_with(place.as_str()));
            let (length, put) = place.map_or((1, "{"), |(place, put)| (place.len(), put));
            text.push_str(put);
            rest = &rest[at + length..];
        }
        text + rest
    }
}

/// An answer on one line without what cannot be shown; the example for an empty one.
///
/// # Errors
/// A sentence, if it is too long for an offer.
fn tidy(answer: &str, example: &str, language: Language) -> Result<String, String> {
    let plain: String = answer.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    if plain.width() > LONGEST_ANSWER {
        let limit = match language {
            Language::English => LONGEST_ANSWER,
            Language::Chinese => LONGEST_ANSWER / 2,
        };
        let filled = [("answer", plain.into()), ("limit", limit.into())];
        return Err(words(language).with("new-too-long", &filled));
    }
    Ok(if plain.is_empty() { example.to_owned() } else { plain })
}

/// For a text between quotes.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

fn ask(place: &str, example: &str, language: Language) -> Result<String, String> {
    let question = words(language).get(&format!("new-{place}"));
    anstream::print!("{question} [{example}] ");
    let _ = stdout().flush();
    let mut line = String::new();
    let read = stdin().read_line(&mut line).map_err(|error| error.to_string())?;
    if read == 0 {
        return Err(words(language).get("new-given-up"));
    }
    Ok(line)
}

fn ask_price(language: Language) -> Result<u64, String> {
    loop {
        let answer = ask("price", "80", language)?;
        match answer.trim() {
            "" => return Ok(80),
            digits => match digits.parse() {
                Ok(price) if (1..=MAX_YUAN).contains(&price) => return Ok(price),
                _ => anstream::println!("{}", words(language).get("new-price.again")),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{SourceFiles, load};

    fn made(language: Language, price: u64, answer: &str) -> SourceFiles {
        let places = ["product", "customer", "trouble", "claim", "proof"];
        let answers = Answers {
            price,
            texts: places.iter().map(|place| (*place, answer.to_owned())).collect(),
        };
        SourceFiles {
            id: "new".to_owned(),
            scenario: answers.fill_in(starter(language)),
            translations: Vec::new(),
        }
    }

    #[test]
    fn whatever_is_answered_the_scenario_is_without_problems() {
        let long = "x".repeat(LONGEST_ANSWER);
        let wide = "杯".repeat(LONGEST_ANSWER / 2);
        for language in Language::ALL {
            for answer in [
                "a \"cup\"",
                "C:\\cup {price}",
                "// no",
                "“杯”",
                long.as_str(),
                wide.as_str(),
            ] {
                for price in [1, 2, 80, MAX_YUAN] {
                    let loaded = load(&made(language, price, answer));
                    assert_eq!(loaded.problems, [], "{answer} at {price} in {language:?}");
                }
            }
        }
    }

    #[test]
    fn an_answer_that_looks_like_a_place_stays_as_it_is() {
        assert!(
            made(Language::English, 80, "the {price}")
                .scenario
                .contains("the {price}")
        );
    }

    #[test]
    fn a_name_is_one_that_can_be_an_id() {
        assert!(is_name(Path::new("my/warm-cup")));
        for bad in ["Warm Cup", "", "..", "杯子", "warm_cup"] {
            assert!(!is_name(Path::new(bad)), "{bad}");
        }
    }
}
