//! Which texts a draft has, under which keys translations find them, and their numbers.

use std::collections::BTreeMap;

use super::draft::{Draft, WrittenAs};
use super::ids::{LineId, TextId};
use super::source::{Quote, Span};

/// One text under one key. The same words of the same owner are one text, however often they
/// are written: one translation serves all.
#[derive(Debug)]
pub struct Keyed<'d> {
    /// Owner's id and the first six hex digits of the BLAKE3 of the words.
    pub key: String,
    pub owner: &'d str,
    pub text: String,
    /// Where it is written first.
    pub span: Span,
    pub role: WrittenAs,
    pub quote: Option<&'d Quote>,
}

/// All texts of a draft.
#[derive(Debug)]
pub struct Keys<'d> {
    /// In the order of the file.
    pub texts: Vec<Keyed<'d>>,
    /// Which text begins at this byte of the file.
    at: BTreeMap<usize, TextId>,
    /// Which group of wordings begins at this byte.
    lines: BTreeMap<usize, LineId>,
}

/// The id of the one variant of a scenario that has none.
pub const DEFAULT_VARIANT: &str = "default";

impl<'d> Keys<'d> {
    pub fn of(draft: &'d Draft) -> Self {
        let mut keys = Self {
            texts: Vec::new(),
            at: BTreeMap::new(),
            lines: BTreeMap::new(),
        };
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        for written in draft.written() {
            let mut key = key(written.owner, &written.text, 6);
            if known.get(&key).is_some_and(|&at| keys.texts[at].text != written.text) {
                // Two texts of one owner with the same six digits: once in many lifetimes.
                key = self::key(written.owner, &written.text, 16);
            }
            let position = *known.entry(key.clone()).or_insert(keys.texts.len());
            if let Some(keyed) = keys.texts.get_mut(position) {
                // Written out somewhere, it is a text like any other.
                if keyed.role == WrittenAs::Id {
                    (keyed.role, keyed.quote) = (written.role, written.quote);
                }
            } else {
                let (owner, text, span, role, quote) =
                    (written.owner, written.text, written.span, written.role, written.quote);
                keys.texts.push(Keyed {
                    key,
                    owner,
                    text,
                    span,
                    role,
                    quote,
                });
            }
            keys.at.insert(written.span.start, TextId::at(position));
        }
        for (position, wordings) in draft.wordings().iter().enumerate() {
            keys.lines.insert(wordings.span.start, LineId::at(position));
        }
        keys
    }

    /// The text that is written here.
    pub fn text(&self, span: Span) -> TextId {
        self.at[&span.start]
    }

    /// The group of wordings that is written here.
    pub fn line(&self, span: Span) -> LineId {
        self.lines[&span.start]
    }
}

/// `ask-who-for-1f09ab`
pub fn key(owner: &str, text: &str, digits: usize) -> String {
    let hash = blake3::hash(text.as_bytes()).to_hex();
    format!("{owner}-{}", &hash[..digits])
}
