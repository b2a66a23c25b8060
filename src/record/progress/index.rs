//! The summaries of finished attempts, kept so that they need not be played again.
//!
//! ```text
//! <data folder>/profiles/<id>/progress.index    a check of the rest, then one JSON object
//! ```
//!
//! Nothing is lost with it: whatever is missing, damaged, older than the program or about a journal
//! that has changed since is worked out anew.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::edition::Edition;
use super::summary::Summary;
use crate::record::profile::Profile;

/// Raised whenever a summary means something else than before.
const FORMAT: u32 = 3;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Index {
    format: u32,
    /// The version of the program that worked it out: another one may have other rules.
    engine: String,
    /// By the name of the attempt.
    pub attempts: BTreeMap<String, Kept>,
    /// By their hash.
    pub editions: BTreeMap<String, Edition>,
}

/// A summary, and which bytes it is of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Kept {
    /// [`print`] of the journal.
    pub journal: String,
    pub summary: Summary,
}

impl Index {
    pub fn new() -> Self {
        Self {
            format: FORMAT,
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            ..Self::default()
        }
    }

    /// The index of a profile; an empty one where there is none that can be used.
    pub fn of(profile: &Profile) -> Self {
        let bytes = profile.shelf().read(&file_of(profile)).ok();
        bytes.and_then(|bytes| Self::read(&bytes)).unwrap_or_default()
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let line = bytes.iter().position(|&byte| byte == b'\n')?;
        let (check, rest) = (&bytes[..line], &bytes[line + 1..]);
        if check != print(rest).as_bytes() {
            return None;
        }
        let index: Self = serde_json::from_slice(rest).ok()?;
        let empty = Self::new();
        (index.format == empty.format && index.engine == empty.engine).then_some(index)
    }

    fn write(&self) -> Vec<u8> {
        let rest = serde_json::to_vec(self).expect("an index is plain values, which JSON can write");
        [print(&rest).as_bytes(), b"\n", &rest].concat()
    }

    /// Keeps it for the next time. A shelf that refuses costs time then, and nothing else.
    pub fn keep(&self, profile: &Profile) {
        let _ = profile.shelf().write(&file_of(profile), &self.write());
    }
}

fn file_of(profile: &Profile) -> String {
    format!("profiles/{}/progress.index", profile.id())
}

/// A fingerprint of these bytes.
pub(super) fn print(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_index_with_one_changed_byte_is_none() {
        let whole = Index::new().write();
        assert_eq!(Index::read(&whole), Some(Index::new()));
        for place in 0..whole.len() {
            let mut changed = whole.clone();
            changed[place] ^= 1;
            assert_eq!(Index::read(&changed), None, "byte {place}");
        }
    }

    #[test]
    fn an_index_of_another_version_is_none() {
        let older = Index {
            engine: "0.0.1".into(),
            ..Index::new()
        };
        assert_eq!(Index::read(&older.write()), None);
    }
}
