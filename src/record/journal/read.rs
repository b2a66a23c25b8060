//! From the bytes of a journal to its entries, as far as they are sound.

use serde::Deserialize;

use super::entry::{End, Entry, FORMAT, Header};
use super::line::{Check, mark, read_line};

/// What is wrong with a journal's bytes. Everything before it is sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It stops in the middle of a line, or without its closing mark: a crash while a line was
    /// written, whose choice was then never answered, or a cut.
    Torn,
    /// Something was changed. The line that does not fit, from 1.
    Changed { line: usize },
}

/// Why a journal cannot be read at all. It is left as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Its first line is not sound.
    #[error("the first line is not sound")]
    NoHeader,
    #[error("it was written by a newer version of the program, in format {0}")]
    Newer(u32),
}

/// A journal as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    pub header: Header,
    /// All sound entries, the header first.
    pub entries: Vec<Entry>,
    pub damage: Option<Damage>,
    /// How many bytes are sound, the closing mark not counted.
    pub(super) sound: usize,
    /// The check of the last sound line.
    pub(super) check: Check,
}

impl Reading {
    /// Reads a journal or a replay file.
    ///
    /// # Errors
    /// If not even its header is sound, or its format is too new.
    pub fn of(bytes: &[u8]) -> Result<Self, Unreadable> {
        let (mut entries, mut sound, mut check) = (Vec::new(), 0, Check::new());
        let mut first = true;
        while let Some((entry, length, next)) = read_line(&bytes[sound..], &check) {
            // A second header would be another journal; the chain forbids it, and so do we.
            if first != matches!(entry, Entry::Began(_)) {
                break;
            }
            first = false;
            entries.push(entry);
            check = next;
            sound += length;
            match bytes.get(sound) {
                Some(b'\n') => sound += 1,
                _ => break,
            }
        }
        let Some(Entry::Began(header)) = entries.first() else {
            return Err(newer(bytes).map_or(Unreadable::NoHeader, Unreadable::Newer));
        };
        if header.format > FORMAT {
            return Err(Unreadable::Newer(header.format));
        }
        let header = header.clone();
        let line_ended = bytes[sound - 1] == b'\n';
        let rest = &bytes[sound..];
        let damage = if line_ended && rest == mark(&check) {
            None
        } else if rest.contains(&b'\n') {
            let line = entries.len() + usize::from(line_ended);
            Some(Damage::Changed { line })
        } else {
            Some(Damage::Torn)
        };
        Ok(Self {
            header,
            entries,
            damage,
            sound,
            check,
        })
    }

    /// The turns made so far, without those taken back.
    pub fn turns(&self) -> u16 {
        self.entries.iter().fold(0, |turns, entry| match *entry {
            Entry::Chose { .. } => turns + 1,
            Entry::Rewound { to, .. } => turns.min(to),
            _ => turns,
        })
    }

    /// How it ended; `None` while it is not finished, also where it was rewound after an end.
    pub fn end(&self) -> Option<&End> {
        let last = self.entries.iter().rev().find(|entry| {
            matches!(
                entry,
                Entry::Ended(_) | Entry::Chose { .. } | Entry::Rewound { .. } | Entry::Began(_)
            )
        })?;
        match last {
            Entry::Ended(end) => Some(end),
            _ => None,
        }
    }

    /// Whether it was put away unfinished.
    pub fn is_set_aside(&self) -> bool {
        let last = self
            .entries
            .iter()
            .rev()
            .find(|entry| !matches!(entry, Entry::Commented { .. } | Entry::Scenario { .. } | Entry::Unknown));
        matches!(last, Some(Entry::SetAside { .. }))
    }

    /// The sound lines as they stand in the file.
    pub(super) fn sound_lines<'a>(&self, bytes: &'a [u8]) -> &'a [u8] {
        &bytes[..self.sound]
    }
}

/// The format of a first line that this version cannot read, if it says one.
fn newer(bytes: &[u8]) -> Option<u32> {
    #[derive(Deserialize)]
    struct Format {
        format: u32,
    }
    let line = bytes.split(|&byte| byte == b'\n').next()?;
    let Format { format } = serde_json::from_slice(line).ok()?;
    (format > FORMAT).then_some(format)
}
