//! Files read and written whole.

use std::io;
use std::path::Path;

use super::{StoreError, files};
use crate::scenario::limits::MAX_FILE_BYTES;

/// The bytes of a file. The size is looked at first: a file of gigabytes is never read.
fn read_bytes(path: &Path, limit: usize) -> Result<Vec<u8>, StoreError> {
    let unreadable = |error: io::Error| StoreError::Unreadable {
        path: path.to_owned(),
        reason: error.to_string(),
    };
    let bytes = files::size(path).map_err(unreadable)?;
    if bytes > limit as u64 {
        return Err(StoreError::TooLarge {
            path: path.to_owned(),
            bytes,
            limit,
        });
    }
    files::read(path).map_err(unreadable)
}

/// A text file of at most [`MAX_FILE_BYTES`], without the byte order mark that some editors
/// write.
pub(crate) fn read_text(path: &Path) -> Result<String, StoreError> {
    let bytes = read_bytes(path, MAX_FILE_BYTES)?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let byte = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..byte].iter().filter(|&&byte| byte == b'\n').count() + 1;
        StoreError::NotUtf8 {
            path: path.to_owned(),
            byte,
            line,
        }
    })?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// Writes a file whole or not at all: to a file beside it first, which then takes its place.
///
/// # Errors
/// [`StoreError::Unwritable`]; what stood there before is then as it was.
pub fn write_text(path: &Path, text: &str) -> Result<(), StoreError> {
    write_file(path, text.as_bytes())
}

/// The bytes of a file of at most `limit` bytes; the size is looked at first.
///
/// # Errors
/// If it is missing, too large, no file or unreadable.
pub fn read_file(path: &Path, limit: usize) -> Result<Vec<u8>, StoreError> {
    if !files::exists(path) {
        return Err(StoreError::Missing(path.to_owned()));
    }
    read_bytes(path, limit)
}

/// Finds out whether [`write_file`] will find room for a file there, before hours are spent on
/// what is to be written: makes its folders, and a file beside it that goes at once.
///
/// # Errors
/// [`StoreError::Unwritable`].
pub fn try_to_write(path: &Path) -> Result<(), StoreError> {
    let trial = path.with_extension(format!("{}.try", std::process::id()));
    let tried = free_for_a_file(path).and_then(|()| files::write(&trial, &[]));
    tried.map_err(|error| StoreError::Unwritable {
        path: path.to_owned(),
        reason: error.to_string(),
    })?;
    // Nobody looks for it; left behind it would only puzzle someone.
    let _ = files::remove(&trial);
    Ok(())
}

/// Writes a file whole or not at all: to a file beside it first, which then takes its place.
///
/// # Errors
/// [`StoreError::Unwritable`]; what was there before is then as it was.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let written = free_for_a_file(path).and_then(|()| files::write(path, bytes));
    written.map_err(|error| StoreError::Unwritable {
        path: path.to_owned(),
        reason: error.to_string(),
    })
}

/// A file may take the place of a file, never of a folder or of a device as `/dev/null`.
fn free_for_a_file(path: &Path) -> io::Result<()> {
    if files::exists(path) && !files::is_file(path) {
        return Err(io::Error::other("something else is there that is no file"));
    }
    Ok(())
}
