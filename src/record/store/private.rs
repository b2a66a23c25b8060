//! Files that only their owner may read.

use std::path::Path;

use super::{StoreError, read_text};

/// Why a private file was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotPrivate {
    Store(StoreError),
    /// Others on this machine may read it.
    OpenToOthers,
}

/// The text of a file that only its owner may read; `None` if there is none.
///
/// # Errors
/// If others may read it, as far as the system can tell (on Unix), or if it cannot be read.
pub fn read_private(path: &Path) -> Result<Option<String>, NotPrivate> {
    if !path.exists() {
        return Ok(None);
    }
    if is_open_to_others(path) {
        return Err(NotPrivate::OpenToOthers);
    }
    read_text(path).map(Some).map_err(NotPrivate::Store)
}

#[cfg(unix)]
fn is_open_to_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(path).is_ok_and(|facts| facts.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_open_to_others(_: &Path) -> bool {
    false
}
