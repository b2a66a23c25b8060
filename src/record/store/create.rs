//! Files that are made once and never written over: a key, a table for the trainer to fill in.

use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::Path;

use super::StoreError;

/// Who may read a new file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// Whoever may read in its folder.
    Anyone,
    /// Its owner alone (mode 0600); on Windows the folder decides.
    Owner,
}

/// Makes a file with these bytes; `false`, and nothing is touched, if there is one already.
///
/// # Errors
/// [`StoreError::Unwritable`]; then there is no such file.
pub fn create_file(path: &Path, bytes: &[u8], readers: Readers) -> Result<bool, StoreError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if readers == Readers::Owner {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    #[cfg(not(unix))]
    let _ = readers;
    let written = match options.open(path) {
        Ok(mut file) => file.write_all(bytes).and_then(|()| file.sync_all()).inspect_err(|_| {
            // Half a key would only puzzle someone.
            let _ = std::fs::remove_file(path);
        }),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Ok(false),
        Err(error) => Err(error),
    };
    written.map(|()| true).map_err(|error| StoreError::Unwritable {
        path: path.to_owned(),
        reason: error.to_string(),
    })
}
