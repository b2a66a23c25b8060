//! The hand that writes a journal to the shelf, and what is kept beside it.

use std::mem;
use std::sync::Arc;

use crate::record::store::{Sheet, Shelf, ShelfError};

/// What has a journal's file open.
pub(super) struct Writer {
    pub shelf: Arc<dyn Shelf>,
    pub name: String,
    /// Not there until the file could be made.
    pub sheet: Option<Box<dyn Sheet>>,
    /// Bytes of lines that are known to be kept.
    pub kept: usize,
    /// Files to be kept beside it: the scenario's copy, a damaged file.
    pub copies: Vec<Copy>,
}

/// A file to be kept beside a journal.
pub(in crate::record) struct Copy {
    pub name: String,
    pub bytes: Vec<u8>,
    /// Nothing may be written to the journal before this one is kept.
    pub first: bool,
}

impl Writer {
    /// Keeps the copies and these lines, with what follows the last of them.
    pub fn write(&mut self, lines: &[u8], mark: &[u8]) -> Result<(), ShelfError> {
        let copied = self.write_copies();
        if self.copies.iter().any(|copy| copy.first) {
            return copied;
        }
        self.write_lines(lines, mark)?;
        copied
    }

    /// Keeps the copies that are not kept yet; the first refusal is told, the others are tried.
    fn write_copies(&mut self) -> Result<(), ShelfError> {
        let mut outcome = Ok(());
        for copy in mem::take(&mut self.copies) {
            let there = self.shelf.read(&copy.name).is_ok_and(|bytes| bytes == copy.bytes);
            if there {
                continue;
            }
            if let Err(why) = self.shelf.write(&copy.name, &copy.bytes) {
                self.copies.push(copy);
                outcome = outcome.and(Err(why));
            }
        }
        outcome
    }

    fn write_lines(&mut self, lines: &[u8], mark: &[u8]) -> Result<(), ShelfError> {
        let (shelf, name, kept) = (&self.shelf, &self.name, self.kept);
        let sheet = match &mut self.sheet {
            Some(sheet) => sheet,
            missing => missing.insert(make(shelf.as_ref(), name)?),
        };
        let whole = |from: usize| [&lines[from..], mark].concat();
        match sheet.extend(kept as u64, &whole(kept)) {
            // Someone shortened it. We have all of it, and write it anew.
            Err(ShelfError::Shortened(_)) => {
                self.kept = 0;
                sheet.extend(0, &whole(0))?;
            }
            other => other?,
        }
        self.kept = lines.len();
        Ok(())
    }
}

/// A new file; or the empty one that an earlier try has left.
fn make(shelf: &dyn Shelf, name: &str) -> Result<Box<dyn Sheet>, ShelfError> {
    match shelf.create(name) {
        Err(ShelfError::Exists(name)) => {
            let mut sheet = shelf.open(&name)?;
            if sheet.read()?.is_empty() {
                Ok(sheet)
            } else {
                Err(ShelfError::Exists(name))
            }
        }
        other => other,
    }
}

/// The copy of a damaged file, under a name that is free or has the same bytes already.
pub(super) fn aside(shelf: &dyn Shelf, name: &str, bytes: &[u8]) -> Copy {
    let free = (1u32..)
        .map(|number| match number {
            1 => format!("{name}.damaged"),
            _ => format!("{name}.damaged-{number}"),
        })
        .find(|name| match shelf.read(name) {
            Ok(there) => there == bytes,
            Err(ShelfError::Missing(_)) => true,
            Err(_) => false,
        });
    Copy {
        name: free.expect("not every name is taken"),
        bytes: bytes.to_owned(),
        first: true,
    }
}
