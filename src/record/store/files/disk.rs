//! The machine's own files.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

pub fn exists(path: &Path) -> bool {
    path.exists()
}

pub fn is_file(path: &Path) -> bool {
    path.is_file()
}

pub fn is_dir(path: &Path) -> bool {
    path.is_dir()
}

/// What lies in a folder, by name.
pub fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder)?.flatten().map(|entry| entry.path()).collect();
    found.sort();
    Ok(found)
}

/// The bytes of a file, before it is read.
///
/// # Errors
/// Also if it is a folder or a device.
pub fn size(path: &Path) -> io::Result<u64> {
    let facts = fs::metadata(path)?;
    if facts.is_file() {
        Ok(facts.len())
    } else {
        Err(io::Error::from(io::ErrorKind::InvalidInput))
    }
}

pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    fs::read(path)
}

/// Writes a file whole or not at all, and the folders above it.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = path.with_extension(format!("{}.tmp", std::process::id()));
    let written = || {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut file = fs::File::create(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    written().inspect_err(|_| {
        // What is left of it would only puzzle someone.
        let _ = fs::remove_file(&beside);
    })
}

pub fn remove(path: &Path) -> io::Result<()> {
    fs::remove_file(path)
}

pub fn rename(path: &Path, to: &Path) -> io::Result<()> {
    fs::rename(path, to)
}

/// Without links, `.` and `..`.
pub fn canonical(path: &Path) -> io::Result<PathBuf> {
    fs::canonicalize(path)
}
