//! A language that nobody speaks: what is still in plain letters on a screen cannot be translated.
//!
//! Texts are accented, a third longer (as German is to English) and stand between brackets, so
//! that a cut end is seen too. What stands in braces, and every digit, stays as it is.

use super::lines::lines;
use super::write::message;
use crate::scenario::{Scenario, SourceFiles};
use crate::text::is_chinese;

/// The text in that language. `Only 5 left.` is `⟦Ôñļý 5 ļéƒţ. ····⟧`.
pub fn pseudo(text: &str) -> String {
    let mut deep = 0_u32;
    let mut said: String = text
        .chars()
        .map(|character| {
            match character {
                '{' => deep += 1,
                '}' => deep = deep.saturating_sub(1),
                _ => {}
            }
            if deep > 0 { character } else { accented(character) }
        })
        .collect();
    let chinese = text.chars().any(is_chinese);
    let longer = text.chars().count().div_ceil(3);
    let filling = if chinese { "～" } else { "·" };
    if !chinese {
        said.push(' ');
    }
    said.extend(std::iter::repeat_n(filling, longer));
    format!("⟦{said}⟧")
}

fn accented(character: char) -> char {
    const PLAIN: &str = "AaBCcDdEeFfGgHhIiJjKkLlMNnOoPRrSsTtUuWwYyZz";
    const ACCENTED: &str = "ÀáßÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļḾÑñÔôÞŔŕŠšŢţÛûŴŵÝýŽž";
    let at = PLAIN.chars().position(|plain| plain == character);
    at.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(character)
}

/// A translation file in that language.
pub fn pseudo_file(files: &SourceFiles) -> String {
    let texts = lines(files);
    let entries = texts.iter().flat_map(|line| message(&line.key, &pseudo(&line.source)));
    entries.map(|line| line + "\n").collect()
}

/// Has the scenario speak that language, whatever it is asked for.
pub fn speak_pseudo(scenario: &mut Scenario) {
    for text in &mut scenario.texts.lines {
        text.source = pseudo(&text.source);
        text.translations.fill(None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_longer_bracketed_and_keeps_what_is_filled_in() {
        assert_eq!(pseudo("Only 5 left."), "⟦Ôñļý 5 ļéƒţ. ····⟧");
        assert_eq!(pseudo("Hi { $name }!"), "⟦Ĥî { $name }! ·····⟧");
        assert_eq!(pseudo("您好。"), "⟦您好。～⟧");
    }
}
