//! What a learner answered in lessons and reviews, and how campaigns and accounts went: one line each,
//! only added to.
//!
//! ```text
//! <data folder>/profiles/<id>/study.jsonl
//! {"event":"answered","lesson":"notebook","idea":"three-visits",…,"at":"…","check":"9f86d081884c7d65"}
//! ```
//!
//! An answer is kept whole: what was written freely is shown again beside the mark that the learner gave
//! it. `check` is the first 16 hex digits of BLAKE3 over the line up to it. A line that cannot be read is
//! left as it is and counted; what follows it still counts.

use serde::{Deserialize, Serialize};

use crate::course::Answer;
use crate::record::Moment;
use crate::record::profile::Profile;
use crate::record::store::ShelfError;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Entry {
    /// A task of a lesson was answered.
    Answered {
        lesson: String,
        idea: String,
        points: u16,
        /// Most points, at least 1.
        of: u16,
        /// `true`: it had come up again; `false`: in its lesson.
        review: bool,
        at: Moment,
        /// What was answered, so that it can be shown again; older lines have none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        answer: Option<Answer>,
    },
    /// A campaign was run to its end.
    Ran {
        campaign: String,
        /// All orders: the learner's, and what an even split of the same budget brings.
        orders: u64,
        even: u64,
        at: Moment,
    },
    /// An account was worked to its end.
    Worked {
        account: String,
        /// 0–100.
        score: u8,
        passed: bool,
        at: Moment,
    },
}

/// All that a profile has answered.
#[derive(Clone)]
pub struct Study {
    profile: Profile,
    /// In the order in which they were kept.
    entries: Vec<Entry>,
    unreadable: usize,
}

const FILE: &str = "study.jsonl";
const BEFORE_CHECK: &str = ",\"check\":\"";
const AFTER_CHECK: &str = "\"}";

impl Study {
    /// What the profile has answered so far; nothing where nothing was kept.
    ///
    /// # Errors
    /// If the file is there and cannot be read.
    pub fn of(profile: &Profile) -> Result<Self, ShelfError> {
        let bytes = match profile.shelf().read(&profile.file(FILE)) {
            Ok(bytes) => bytes,
            Err(ShelfError::Missing(_)) => Vec::new(),
            Err(error) => return Err(error),
        };
        let mut study = Self {
            profile: profile.clone(),
            entries: Vec::new(),
            unreadable: 0,
        };
        study.read(&bytes);
        Ok(study)
    }

    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Lines that cannot be read.
    pub fn unreadable(&self) -> usize {
        self.unreadable
    }

    /// Keeps an entry; what another run has added meanwhile is taken in as well.
    ///
    /// # Errors
    /// If the disk refuses, or another run is writing just now. What was kept before stays.
    pub fn keep(&mut self, entry: Entry) -> Result<(), ShelfError> {
        let name = self.profile.file(FILE);
        let shelf = self.profile.shelf();
        let mut sheet = match shelf.create(&name) {
            Err(ShelfError::Exists(_)) => shelf.open(&name)?,
            other => other?,
        };
        let before = sheet.read()?;
        let mut line = write_line(&entry);
        // Cut off in the middle of a line: that line is left, and this one begins anew.
        if before.last().is_some_and(|&byte| byte != b'\n') {
            line.insert(0, '\n');
        }
        sheet.extend(before.len() as u64, line.as_bytes())?;
        self.read(&before);
        self.entries.push(entry);
        Ok(())
    }

    fn read(&mut self, bytes: &[u8]) {
        let lines = bytes.split(|&byte| byte == b'\n').filter(|line| !line.is_empty());
        self.entries.clear();
        self.unreadable = 0;
        for line in lines {
            match read_line(line) {
                Some(entry) => self.entries.push(entry),
                None => self.unreadable += 1,
            }
        }
    }
}

fn check_of(body: &str) -> String {
    blake3::hash(body.as_bytes()).to_hex()[..16].to_owned()
}

fn write_line(entry: &Entry) -> String {
    let mut line = serde_json::to_string(entry).expect("an entry is plain values, which JSON can write");
    line.pop();
    let check = check_of(&line);
    line + BEFORE_CHECK + &check + AFTER_CHECK + "\n"
}

fn read_line(line: &[u8]) -> Option<Entry> {
    let line = std::str::from_utf8(line).ok()?;
    let (body, rest) = line.rsplit_once(BEFORE_CHECK)?;
    let check = rest.strip_suffix(AFTER_CHECK)?;
    if check != check_of(body) {
        return None;
    }
    serde_json::from_str(&format!("{body}}}")).ok()
}
