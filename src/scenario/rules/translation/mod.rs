//! The translations beside a scenario. A fault in one never keeps the scenario from being played:
//! the author's own words stand in for it.
//!
//! Each file is one code; its page is its doc comment.

pub mod duplicate;
pub mod empty;
pub mod missing;
pub mod own_language;
pub mod placeable;
pub mod stale;
pub mod syntax;
pub mod unused;

use std::collections::BTreeSet;
use std::ops::Range;

use crate::scenario::draft::WrittenAs;
use crate::scenario::keys::{Keyed, Keys};
use crate::scenario::report::{Finding, Report};
use crate::scenario::source::Span;
use crate::scenario::translation::{Translated, Translations};

/// Compares a translation file with the texts: what is missing is told where the text stands in
/// the scenario, what is too much in the translation itself.
pub fn check(read: &Translations, keys: &Keys<'_>, file: &str, scenario: &mut Report<'_>, own: &mut Report<'_>) {
    let translated = read.entries.as_slice();
    let known: BTreeSet<&str> = keys.texts.iter().map(|keyed| keyed.key.as_str()).collect();
    let mut missing: Vec<&Keyed<'_>> = keys
        .texts
        .iter()
        .filter(|keyed| keyed.role != WrittenAs::Id && !read.mentioned.contains(&keyed.key))
        .collect();
    for (position, entry) in translated.iter().enumerate() {
        if known.contains(entry.key.as_str()) || own.is_full() {
            continue;
        }
        match renewed(position, translated, keys, &missing) {
            Some(at) => {
                let keyed = missing.remove(at);
                own.add(stale::finding(
                    entry.span,
                    &entry.key,
                    &keyed.key,
                    scenario.line(keyed.span),
                ));
            }
            None => own.add(unused::finding(entry.span, &entry.key)),
        }
    }
    for keyed in missing {
        scenario.add(missing::finding(keyed, file));
    }
}

/// Which of the missing texts a translation without a text was probably made for: of the same
/// owner, and at the same place among the owner's texts; or the only one of the owner's.
fn renewed(position: usize, translated: &[Translated], keys: &Keys<'_>, missing: &[&Keyed<'_>]) -> Option<usize> {
    let owner = owner(&translated[position].key)?;
    let place = translated[..position]
        .iter()
        .filter(|entry| self::owner(&entry.key) == Some(owner))
        .count();
    let same_place = keys.texts.iter().filter(|keyed| keyed.owner == owner).nth(place);
    let at_same_place = same_place.and_then(|same| missing.iter().position(|keyed| keyed.key == same.key));
    let mut of_owner = missing
        .iter()
        .enumerate()
        .filter(|(_, keyed)| keyed.owner == owner)
        .map(|(at, _)| at);
    at_same_place.or_else(|| of_owner.next().filter(|_| of_owner.next().is_none()))
}

/// The owner's id in a key: what stands before its hash.
fn owner(key: &str) -> Option<&str> {
    let (owner, hash) = key.rsplit_once('-')?;
    hash.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(owner)
}

/// A stretch that Fluent could not read: a key with nothing after it, or something else. Also
/// returns the key that it probably is about.
pub fn broken(text: &str, stretch: Range<usize>, at: usize) -> (&str, Finding) {
    let written = text.get(stretch.clone()).unwrap_or_default();
    let line = written.trim_start();
    let start = stretch.start + written.len() - line.len();
    let first = line.lines().next().unwrap_or_default().trim_end();
    let letters = |character: char| character.is_ascii_alphanumeric() || character == '-';
    let key = &first[..first.find(|character| !letters(character)).unwrap_or(first.len())];
    let after_key = first[key.len()..].trim();
    if after_key == "=" && !key.is_empty() {
        return (key, empty::finding(Span::new(start, start + key.len()), key));
    }
    let end = start + first.len();
    let place = if (start..=end).contains(&at) && text.is_char_boundary(at) {
        at
    } else {
        start
    };
    (key, syntax::finding(Span::new(place, end)))
}
