//! Months begun and taken up again; what happens in them is written before it is shown.

use super::entry::{Began, Entry};
use super::folder;
use super::read::{Kept, Unreadable};
use crate::record::journal::line::{Check, write_line};
use crate::record::profile::{JOURNAL_ENDING, Profile};
use crate::record::store::{Sheet, ShelfError};

/// Of months begun within the same second so many get a name.
const SAME_SECOND: usize = 100;

/// Writes on one month's file; no other run does meanwhile.
pub struct Pen {
    sheet: Box<dyn Sheet>,
    length: u64,
    check: Check,
    /// The last sound line has no end yet.
    open_line: bool,
}

/// Why a month cannot be taken up again. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TakeUpError {
    #[error(transparent)]
    Shelf(#[from] ShelfError),
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
}

impl Pen {
    /// Writes a line. `Ok` means that it outlives a crash of the machine.
    ///
    /// # Errors
    /// If the disk refuses; the file is then as it was, and the same can be tried again.
    pub fn keep(&mut self, entry: &Entry) -> Result<(), ShelfError> {
        let (line, check) = write_line(entry, &self.check);
        let mut bytes = Vec::with_capacity(line.len() + 1);
        if self.open_line {
            bytes.push(b'\n');
        }
        bytes.extend_from_slice(&line);
        self.sheet.extend(self.length, &bytes)?;
        self.length += bytes.len() as u64;
        self.check = check;
        self.open_line = false;
        Ok(())
    }
}

/// Begins a file; its name, without the ending.
///
/// # Errors
/// If the disk refuses.
pub fn begin(profile: &Profile, began: Began) -> Result<(String, Pen), ShelfError> {
    let folder = folder(profile, &began.account);
    let at = began.at;
    let name = |number: usize| match number {
        1 => at.for_name(),
        _ => format!("{}-{number}", at.for_name()),
    };
    let mut refused = ShelfError::Exists(folder.clone());
    for name in (1..=SAME_SECOND).map(name) {
        match profile.shelf().create(&format!("{folder}/{name}{JOURNAL_ENDING}")) {
            Ok(sheet) => {
                let mut pen = Pen {
                    sheet,
                    length: 0,
                    check: Check::new(),
                    open_line: false,
                };
                pen.keep(&Entry::Began(began))?;
                return Ok((name, pen));
            }
            Err(error @ ShelfError::Exists(_)) => refused = error,
            Err(error) => return Err(error),
        }
    }
    Err(refused)
}

/// Takes the file of that name up again.
///
/// # Errors
/// If it cannot be read, is damaged, or another run writes on it.
pub fn take_up(profile: &Profile, account: &str, name: &str) -> Result<(Kept, Pen), TakeUpError> {
    let file = format!("{}/{name}{JOURNAL_ENDING}", folder(profile, account));
    let mut sheet = profile.shelf().open(&file)?;
    let bytes = sheet.read()?;
    let kept = Kept::read(&bytes)?;
    let length = kept.length;
    let open_line = bytes[..length as usize].last() != Some(&b'\n');
    let pen = Pen {
        sheet,
        length,
        check: kept.check.clone(),
        open_line,
    };
    Ok((kept, pen))
}

/// What stands in the file of that name; nobody has to put their pen down for it.
///
/// # Errors
/// If it cannot be read or is damaged.
pub fn look_up(profile: &Profile, account: &str, name: &str) -> Result<Kept, Unreadable> {
    let file = format!("{}/{name}{JOURNAL_ENDING}", folder(profile, account));
    Kept::read(&profile.shelf().read(&file)?)
}
