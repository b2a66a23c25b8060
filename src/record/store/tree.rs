//! Folders of the disk as wholes: what lies in them, and taking them away.

use std::fs;
use std::io;
use std::path::Path;

use super::disk::{Disk, failed};
use super::shelf::ShelfError;

impl Disk {
    /// The names of the folders in a folder, sorted; empty if there is no such folder.
    pub fn folders(&self, folder: &str) -> Result<Vec<String>, ShelfError> {
        self.inside(folder, |kind| kind.is_dir())
    }

    /// The names on the shelf of all files in a folder and below it, sorted.
    pub fn files_below(&self, folder: &str) -> Result<Vec<String>, ShelfError> {
        let files = self.inside(folder, |kind| !kind.is_dir())?;
        let mut found: Vec<String> = files.iter().map(|file| format!("{folder}/{file}")).collect();
        for inner in self.folders(folder)? {
            found.extend(self.files_below(&format!("{folder}/{inner}"))?);
        }
        found.sort();
        Ok(found)
    }

    /// Whether nothing lies in it; also where it is not there.
    pub fn is_empty(&self) -> bool {
        !fs::read_dir(self.path("")).is_ok_and(|mut inside| inside.next().is_some())
    }

    /// Takes a folder away, with all that is in it and without following a link out of it.
    pub fn remove_folder(&self, folder: &str) -> Result<(), ShelfError> {
        let path = self.path(folder);
        forgiving(fs::remove_dir_all(&path), &path)
    }

    fn inside(&self, folder: &str, wanted: impl Fn(fs::FileType) -> bool) -> Result<Vec<String>, ShelfError> {
        let path = self.path(folder);
        let entries = match fs::read_dir(&path) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(failed(&path, &error)),
        };
        let mut names = Vec::new();
        for entry in entries {
            let entry = entry.map_err(|error| failed(&path, &error))?;
            let kind = entry.file_type().map_err(|error| failed(&path, &error))?;
            if wanted(kind) {
                let unreadable = |_| failed(&entry.path(), &io::Error::from(io::ErrorKind::InvalidData));
                names.push(entry.file_name().into_string().map_err(unreadable)?);
            }
        }
        names.sort();
        Ok(names)
    }
}

fn forgiving(outcome: io::Result<()>, path: &Path) -> Result<(), ShelfError> {
    match outcome {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed(path, &error)),
        _ => Ok(()),
    }
}
