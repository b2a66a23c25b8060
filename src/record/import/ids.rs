//! Ids out of names: kebab-case, unique, at most 40 letters.

use std::collections::BTreeSet;

/// Letters of an id.
const LONGEST: usize = 40;

/// The ids of one kind that are taken.
#[derive(Debug, Default)]
pub struct Ids(BTreeSet<String>);

impl Ids {
    /// Takes ids that are used elsewhere.
    pub fn reserve(&mut self, ids: &[&str]) {
        self.0.extend(ids.iter().map(|&id| id.to_owned()));
    }

    /// A new id from a name; a name without Latin letters or digits becomes `stem`, then `stem-2`.
    pub fn take(&mut self, name: &str, stem: &str) -> String {
        let plain = kebab(name, LONGEST - 5);
        let plain = if plain.is_empty() { stem.to_owned() } else { plain };
        let mut id = plain.clone();
        let mut number = 1;
        while !self.0.insert(id.clone()) {
            number += 1;
            id = format!("{plain}-{number}");
        }
        id
    }
}

/// The first words of a name as an id; may be empty.
pub fn kebab(name: &str, longest: usize) -> String {
    let mut id = String::new();
    for character in name.chars() {
        match character.to_ascii_lowercase() {
            letter if letter.is_ascii_alphanumeric() => id.push(letter),
            '\'' | '’' => {}
            _ if !id.is_empty() && !id.ends_with('-') => id.push('-'),
            _ => {}
        }
    }
    let id = id.trim_end_matches('-');
    if id.len() <= longest {
        return id.to_owned();
    }
    let cut = id[..=longest].rfind('-').filter(|&at| at > 0).unwrap_or(longest);
    id[..cut].trim_end_matches('-').to_owned()
}
