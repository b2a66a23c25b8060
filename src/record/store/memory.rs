//! A [`Shelf`] in memory: for tests, and where nothing else can be written to. It lasts for one run.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard};

use super::shelf::{Sheet, Shelf, ShelfError};

/// Files in memory; clones share them.
#[derive(Clone, Debug, Default)]
pub struct Memory(Arc<Mutex<Kept>>);

#[derive(Debug, Default)]
struct Kept {
    files: BTreeMap<String, Vec<u8>>,
    held: BTreeSet<String>,
}

impl Memory {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        // A panic elsewhere leaves whole files; they can still be used.
        self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    fn hold(&self, name: &str) -> Result<Box<dyn Sheet>, ShelfError> {
        if !self.kept().held.insert(name.to_owned()) {
            return Err(ShelfError::Held(name.to_owned()));
        }
        Ok(Box::new(MemorySheet {
            shelf: self.clone(),
            name: name.to_owned(),
        }))
    }
}

impl Shelf for Memory {
    fn list(&self, folder: &str) -> Result<Vec<String>, ShelfError> {
        let folder = format!("{folder}/");
        let kept = self.kept();
        let inside = kept.files.keys().filter_map(|name| name.strip_prefix(&folder));
        Ok(inside.filter(|name| !name.contains('/')).map(str::to_owned).collect())
    }

    fn folders(&self, folder: &str) -> Result<Vec<String>, ShelfError> {
        let folder = format!("{folder}/");
        let kept = self.kept();
        let inside = kept.files.keys().filter_map(|name| name.strip_prefix(&folder));
        let folders: BTreeSet<&str> = inside.filter_map(|name| Some(name.split_once('/')?.0)).collect();
        Ok(folders.into_iter().map(str::to_owned).collect())
    }

    fn erase(&self, folder: &str) -> Result<(), ShelfError> {
        let folder = format!("{folder}/");
        self.kept().files.retain(|name, _| !name.starts_with(&folder));
        Ok(())
    }

    fn read(&self, name: &str) -> Result<Vec<u8>, ShelfError> {
        let found = self.kept().files.get(name).cloned();
        found.ok_or_else(|| ShelfError::Missing(name.to_owned()))
    }

    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), ShelfError> {
        self.kept().files.insert(name.to_owned(), bytes.to_owned());
        Ok(())
    }

    fn create(&self, name: &str) -> Result<Box<dyn Sheet>, ShelfError> {
        if self.kept().files.contains_key(name) {
            return Err(ShelfError::Exists(name.to_owned()));
        }
        self.write(name, b"")?;
        self.hold(name)
    }

    fn open(&self, name: &str) -> Result<Box<dyn Sheet>, ShelfError> {
        self.read(name)?;
        self.hold(name)
    }

    fn is_held(&self, name: &str) -> bool {
        self.kept().held.contains(name)
    }
}

struct MemorySheet {
    shelf: Memory,
    name: String,
}

impl Sheet for MemorySheet {
    fn read(&mut self) -> Result<Vec<u8>, ShelfError> {
        self.shelf.read(&self.name)
    }

    fn extend(&mut self, from: u64, bytes: &[u8]) -> Result<(), ShelfError> {
        let mut kept = self.shelf.kept();
        let file = kept.files.entry(self.name.clone()).or_default();
        if (file.len() as u64) < from {
            return Err(ShelfError::Shortened(self.name.clone()));
        }
        file.truncate(from as usize);
        file.extend_from_slice(bytes);
        Ok(())
    }
}

impl Drop for MemorySheet {
    fn drop(&mut self) {
        self.shelf.kept().held.remove(&self.name);
    }
}
