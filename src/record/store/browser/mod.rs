//! What a page keeps as a [`Shelf`].
//!
//! Two pages of one browser share it. Each writes its own journals, so that they meet only when both
//! go on with the same attempt: what is longer than a run knows is then cut, and what is shorter is
//! noticed, as on a disk without locks.

pub(super) mod kept;

use std::collections::BTreeSet;
use std::io;
use std::sync::{Mutex, PoisonError};

use super::files::DATA;
use super::shelf::{Sheet, Shelf, ShelfError};

/// Files that this page is writing.
static HELD: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// The browser's storage for this page.
#[derive(Clone, Copy, Debug, Default)]
pub struct Browser;

fn place(name: &str) -> String {
    format!("{DATA}/{name}")
}

fn failed(name: &str, error: &io::Error) -> ShelfError {
    ShelfError::Failed {
        name: name.to_owned(),
        reason: error.to_string(),
    }
}

fn keep(name: &str, bytes: &[u8]) -> Result<(), ShelfError> {
    kept::set(&place(name), bytes).map_err(|error| failed(name, &error))
}

/// What is kept below a folder, without the folder's name.
fn below(folder: &str) -> Vec<String> {
    let folder = format!("{}/", place(folder));
    let names = kept::names().into_iter();
    names
        .filter_map(|name| Some(name.strip_prefix(&folder)?.to_owned()))
        .collect()
}

fn hold(name: &str) -> Result<Box<dyn Sheet>, ShelfError> {
    let mut held = HELD.lock().unwrap_or_else(PoisonError::into_inner);
    if !held.insert(name.to_owned()) {
        return Err(ShelfError::Held(name.to_owned()));
    }
    Ok(Box::new(Page(name.to_owned())))
}

impl Shelf for Browser {
    fn list(&self, folder: &str) -> Result<Vec<String>, ShelfError> {
        Ok(below(folder).into_iter().filter(|name| !name.contains('/')).collect())
    }

    fn folders(&self, folder: &str) -> Result<Vec<String>, ShelfError> {
        let below = below(folder);
        let folders: BTreeSet<&str> = below.iter().filter_map(|name| Some(name.split_once('/')?.0)).collect();
        Ok(folders.into_iter().map(str::to_owned).collect())
    }

    fn erase(&self, folder: &str) -> Result<(), ShelfError> {
        for name in below(folder) {
            kept::remove(&place(&format!("{folder}/{name}")));
        }
        Ok(())
    }

    fn read(&self, name: &str) -> Result<Vec<u8>, ShelfError> {
        kept::get(&place(name)).ok_or_else(|| ShelfError::Missing(name.to_owned()))
    }

    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), ShelfError> {
        keep(name, bytes)
    }

    fn create(&self, name: &str) -> Result<Box<dyn Sheet>, ShelfError> {
        if kept::get(&place(name)).is_some() {
            return Err(ShelfError::Exists(name.to_owned()));
        }
        keep(name, b"")?;
        hold(name)
    }

    fn open(&self, name: &str) -> Result<Box<dyn Sheet>, ShelfError> {
        self.read(name)?;
        hold(name)
    }

    fn is_held(&self, name: &str) -> bool {
        HELD.lock().unwrap_or_else(PoisonError::into_inner).contains(name)
    }
}

/// A file that this page writes.
struct Page(String);

impl Sheet for Page {
    fn read(&mut self) -> Result<Vec<u8>, ShelfError> {
        Browser.read(&self.0)
    }

    fn extend(&mut self, from: u64, bytes: &[u8]) -> Result<(), ShelfError> {
        let mut file = kept::get(&place(&self.0)).unwrap_or_default();
        if (file.len() as u64) < from {
            return Err(ShelfError::Shortened(self.0.clone()));
        }
        file.truncate(from as usize);
        file.extend_from_slice(bytes);
        keep(&self.0, &file)
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        HELD.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.0);
    }
}
