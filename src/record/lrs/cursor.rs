//! How far a store has been told, and what it refused.
//!
//! Lines are only ever added, each with a checksum before it; while one run has the file open no
//! other can send for this profile. A line that was torn by a crash is written over: what it said
//! is then told again, which harms nothing, since a statement keeps its id.
//!
//! ```text
//! 03fe…  {"event":"store","endpoint":"https://lrs.example.com/xapi"}
//! 5f1c…  {"event":"told","attempt":"20261123-…","entries":12}
//! 90ab…  {"event":"refused","id":"…","attempt":"…","entry":3,"status":400,"answer":"…"}
//! 1177…  {"event":"taken","id":"…"}
//! ```

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::endpoint::Endpoint;
use crate::record::profile::Profile;
use crate::record::store::{Sheet, ShelfError};

/// A statement that a store refused for good, with its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aside {
    pub id: String,
    pub attempt: String,
    pub entry: usize,
    pub status: u16,
    pub answer: String,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
enum Line {
    /// The first: the store that it is about.
    Store {
        endpoint: String,
    },
    /// So many entries of an attempt are told, from the first.
    Told {
        attempt: String,
        entries: usize,
    },
    Refused(Aside),
    /// What was refused once is in after all.
    Taken {
        id: String,
    },
}

/// How far one store has been told of one profile; holds the profile for sending.
pub struct Cursor {
    sheet: Box<dyn Sheet>,
    /// Bytes of sound lines on the sheet.
    kept: u64,
    /// Lines that are not kept yet.
    new: Vec<u8>,
    told: BTreeMap<String, usize>,
    asides: BTreeMap<String, Aside>,
}

impl Cursor {
    /// Opens the cursor of a store; begins one if there is none.
    ///
    /// # Errors
    /// [`ShelfError::Held`] if another run is sending to that store for this profile.
    pub fn open(profile: &Profile, endpoint: &Endpoint) -> Result<Self, ShelfError> {
        let name = profile.file(&format!("lrs/{}.sent", endpoint.file_name()));
        let sheet = match profile.shelf().open(&name) {
            Err(ShelfError::Missing(_)) => match profile.shelf().create(&name) {
                // Another run was faster; it holds it, or has done its work already.
                Err(ShelfError::Exists(name)) => profile.shelf().open(&name)?,
                other => other?,
            },
            other => other?,
        };
        let mut cursor = Self {
            sheet,
            kept: 0,
            new: Vec::new(),
            told: BTreeMap::new(),
            asides: BTreeMap::new(),
        };
        cursor.read()?;
        if cursor.kept == 0 {
            let endpoint = endpoint.as_str().to_owned();
            cursor.add(Line::Store { endpoint });
        }
        Ok(cursor)
    }

    fn read(&mut self) -> Result<(), ShelfError> {
        let bytes = self.sheet.read()?;
        for (said, length) in read_lines(&bytes) {
            self.apply(said);
            self.kept += length;
        }
        Ok(())
    }

    fn apply(&mut self, line: Line) {
        match line {
            Line::Store { .. } => {}
            Line::Told { attempt, entries } => {
                self.told.insert(attempt, entries);
            }
            Line::Refused(aside) => {
                self.asides.insert(aside.id.clone(), aside);
            }
            Line::Taken { id } => {
                self.asides.remove(&id);
            }
        }
    }

    fn add(&mut self, line: Line) {
        self.new.extend_from_slice(&write_line(&line));
        self.apply(line);
    }

    /// How many entries of an attempt are told.
    pub fn told(&self, attempt: &str) -> usize {
        self.told.get(attempt).copied().unwrap_or(0)
    }

    /// What was refused, by id.
    pub fn asides(&self) -> impl Iterator<Item = &Aside> {
        self.asides.values()
    }

    /// Whether a statement of this id was refused.
    pub fn is_aside(&self, id: &str) -> bool {
        self.asides.contains_key(id)
    }

    /// Notes that so many entries are told.
    pub(super) fn tell(&mut self, attempt: &str, entries: usize) {
        if entries > self.told(attempt) {
            let attempt = attempt.to_owned();
            self.add(Line::Told { attempt, entries });
        }
    }

    pub(super) fn refuse(&mut self, aside: Aside) {
        self.add(Line::Refused(aside));
    }

    pub(super) fn take(&mut self, id: &str) {
        if self.is_aside(id) {
            self.add(Line::Taken { id: id.to_owned() });
        }
    }

    /// Keeps what was noted.
    ///
    /// # Errors
    /// If the disk refuses; then the next call tries again with all of it.
    pub(super) fn save(&mut self) -> Result<(), ShelfError> {
        if self.new.is_empty() {
            return Ok(());
        }
        self.sheet.extend(self.kept, &self.new)?;
        self.kept += self.new.len() as u64;
        self.new.clear();
        Ok(())
    }
}

const CHECK_DIGITS: usize = 16;

fn check(text: &[u8]) -> String {
    blake3::hash(text).to_hex()[..CHECK_DIGITS].to_owned()
}

fn write_line(line: &Line) -> Vec<u8> {
    let text = serde_json::to_string(line).expect("a line is plain values");
    format!("{}  {text}\n", check(text.as_bytes())).into_bytes()
}

/// The lines up to the first that is not sound, each with its length in bytes.
fn read_lines(bytes: &[u8]) -> impl Iterator<Item = (Line, u64)> {
    let lines = bytes.split_inclusive(|&byte| byte == b'\n');
    lines.map_while(|line| Some((read_line(line)?, line.len() as u64)))
}

/// The stores that were told something of a profile: where its owner asks to have it erased.
///
/// # Errors
/// If the files cannot be listed or read.
pub fn stores_told(profile: &Profile) -> Result<Vec<String>, ShelfError> {
    let mut stores = Vec::new();
    for file in profile.shelf().list(&profile.file("lrs"))? {
        let bytes = profile.shelf().read(&profile.file(&format!("lrs/{file}")))?;
        let lines: Vec<Line> = read_lines(&bytes).map(|(line, _)| line).collect();
        let told = lines.iter().any(|line| !matches!(line, Line::Store { .. }));
        stores.extend(lines.into_iter().find_map(|line| match line {
            Line::Store { endpoint } if told => Some(endpoint),
            _ => None,
        }));
    }
    Ok(stores)
}

/// A whole line that nothing has changed.
fn read_line(line: &[u8]) -> Option<Line> {
    let text = line.strip_suffix(b"\n")?;
    let (written, text) = text.split_at_checked(CHECK_DIGITS)?;
    let text = text.strip_prefix(b"  ")?;
    if written != check(text).as_bytes() {
        return None;
    }
    serde_json::from_slice(text).ok()
}
