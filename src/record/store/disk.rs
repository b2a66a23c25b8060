//! A folder of the disk as a [`Shelf`].

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use super::shelf::{Sheet, Shelf, ShelfError};

/// Larger files are not read: no journal comes near it.
const MOST_BYTES: u64 = 64 << 20;

/// How often a file is tried that someone holds: a run that lists the attempts holds each for a
/// moment.
const TRIES: u32 = 20;
const BETWEEN_TRIES: Duration = Duration::from_millis(5);

/// Files below one folder, which is made when something is first written.
#[derive(Clone, Debug)]
pub struct Disk {
    root: PathBuf,
}

impl Disk {
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Where a name lies.
    pub fn path(&self, name: &str) -> PathBuf {
        name.split('/').fold(self.root.clone(), |path, part| path.join(part))
    }

    /// The names of what is in a folder and of that kind, sorted.
    fn entries(&self, folder: &str, wanted: impl Fn(fs::FileType) -> bool) -> Result<Vec<String>, ShelfError> {
        let path = self.path(folder);
        let entries = match fs::read_dir(&path) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(failed(&path, &error)),
        };
        let mut names: Vec<String> = entries
            .flatten()
            .filter(|entry| entry.file_type().is_ok_and(&wanted))
            .filter_map(|entry| entry.file_name().into_string().ok())
            .collect();
        names.sort();
        Ok(names)
    }

    fn open_with(&self, name: &str, options: &OpenOptions) -> Result<File, ShelfError> {
        let path = self.path(name);
        options.open(&path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => ShelfError::Missing(name.to_owned()),
            io::ErrorKind::AlreadyExists => ShelfError::Exists(name.to_owned()),
            _ => failed(&path, &error),
        })
    }

    fn hold(&self, name: &str, file: File) -> Result<Box<dyn Sheet>, ShelfError> {
        for _ in 0..TRIES {
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    thread::sleep(BETWEEN_TRIES);
                    continue;
                }
                // A file system that knows no locks; names are still unique.
                Err(TryLockError::Error(_)) => {}
            }
            return Ok(Box::new(DiskSheet {
                path: self.path(name),
                name: name.to_owned(),
                file,
            }));
        }
        Err(ShelfError::Held(name.to_owned()))
    }

    fn write_beside(&self, path: &Path, beside: &Path, bytes: &[u8]) -> io::Result<()> {
        if let Some(folder) = path.parent() {
            make_folder(folder)?;
        }
        let mut file = File::create(beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(beside, path)?;
        sync_folder_of(path)
    }
}

pub(super) fn failed(path: &Path, error: &io::Error) -> ShelfError {
    ShelfError::Failed {
        name: path.display().to_string(),
        reason: error.to_string(),
    }
}

/// Makes a folder and those above it, so that they outlive a crash of the machine.
fn make_folder(folder: &Path) -> io::Result<()> {
    let missing: Vec<&Path> = folder.ancestors().take_while(|above| !above.is_dir()).collect();
    fs::create_dir_all(folder)?;
    // Of a relative path the last ancestor is empty: the folder in which the program runs.
    let made = missing.into_iter().filter(|made| !made.as_os_str().is_empty());
    made.rev().try_for_each(sync_folder_of)
}

/// Makes the name of a new file outlive a crash of the machine; elsewhere than on Unix that comes
/// with the file.
fn sync_folder_of(path: &Path) -> io::Result<()> {
    if cfg!(unix)
        && let Some(folder) = path.parent()
    {
        let here = folder.as_os_str().is_empty();
        File::open(if here { Path::new(".") } else { folder })?.sync_all()?;
    }
    Ok(())
}

impl Shelf for Disk {
    fn list(&self, folder: &str) -> Result<Vec<String>, ShelfError> {
        self.entries(folder, |kind| kind.is_file())
    }

    fn folders(&self, folder: &str) -> Result<Vec<String>, ShelfError> {
        self.entries(folder, |kind| kind.is_dir())
    }

    fn erase(&self, folder: &str) -> Result<(), ShelfError> {
        let path = self.path(folder);
        match fs::remove_dir_all(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            other => other.map_err(|error| failed(&path, &error)),
        }
    }

    fn read(&self, name: &str) -> Result<Vec<u8>, ShelfError> {
        let file = self.open_with(name, OpenOptions::new().read(true))?;
        read_all(&self.path(name), file)
    }

    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), ShelfError> {
        let path = self.path(name);
        let beside = path.with_extension(format!("{}.tmp", std::process::id()));
        self.write_beside(&path, &beside, bytes).map_err(|error| {
            let _ = fs::remove_file(&beside);
            failed(&path, &error)
        })
    }

    fn create(&self, name: &str) -> Result<Box<dyn Sheet>, ShelfError> {
        let path = self.path(name);
        if let Some(folder) = path.parent() {
            make_folder(folder).map_err(|error| failed(folder, &error))?;
        }
        let file = self.open_with(name, OpenOptions::new().read(true).write(true).create_new(true))?;
        sync_folder_of(&path).map_err(|error| failed(&path, &error))?;
        self.hold(name, file)
    }

    fn open(&self, name: &str) -> Result<Box<dyn Sheet>, ShelfError> {
        let file = self.open_with(name, OpenOptions::new().read(true).write(true))?;
        self.hold(name, file)
    }

    fn is_held(&self, name: &str) -> bool {
        let Ok(file) = File::open(self.path(name)) else {
            return false;
        };
        matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock))
    }
}

/// A file of the disk, locked while this lives.
struct DiskSheet {
    path: PathBuf,
    name: String,
    file: File,
}

impl Sheet for DiskSheet {
    fn read(&mut self) -> Result<Vec<u8>, ShelfError> {
        let mut file = &self.file;
        file.seek(SeekFrom::Start(0))
            .map_err(|error| failed(&self.path, &error))?;
        read_all(&self.path, file)
    }

    fn extend(&mut self, from: u64, bytes: &[u8]) -> Result<(), ShelfError> {
        let length = self.file.metadata().map_err(|error| failed(&self.path, &error))?.len();
        if length < from {
            return Err(ShelfError::Shortened(self.name.clone()));
        }
        let mut write = || -> io::Result<()> {
            self.file.seek(SeekFrom::Start(from))?;
            self.file.write_all(bytes)?;
            let end = from + bytes.len() as u64;
            if length > end {
                self.file.set_len(end)?;
            }
            self.file.sync_data()
        };
        write().map_err(|error| failed(&self.path, &error))
    }
}

fn read_all(path: &Path, file: impl Read) -> Result<Vec<u8>, ShelfError> {
    let mut bytes = Vec::new();
    let read = file.take(MOST_BYTES + 1).read_to_end(&mut bytes);
    let too_large = || io::Error::from(io::ErrorKind::FileTooLarge);
    read.and_then(|read| {
        if read as u64 > MOST_BYTES {
            Err(too_large())
        } else {
            Ok(bytes)
        }
    })
    .map_err(|error| failed(path, &error))
}
