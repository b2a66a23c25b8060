//! What journals ask of a place that keeps things: the disk, the browser's storage, or memory.
//!
//! Names are texts with `/` between folder and file, whatever the platform writes.

use crate::text::{Language, words};

/// Why a shelf did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ShelfError {
    #[error("{0} is not there")]
    Missing(String),
    /// There is one of that name, which is left alone.
    #[error("{0} is there already")]
    Exists(String),
    /// Another run of the program is writing to it.
    #[error("{0} is being written by another run of the program")]
    Held(String),
    /// It is shorter than what was kept in it: someone else has changed it.
    #[error("{0} has become shorter")]
    Shortened(String),
    /// The disk is full, may not be written to, or fails.
    #[error("{name}: {reason}")]
    Failed { name: String, reason: String },
}

impl ShelfError {
    /// What happened, in a sentence for players.
    pub fn text(&self, language: Language) -> String {
        let words = words(language);
        match self {
            ShelfError::Missing(name) => words.with("shelf-missing", &[("name", name.as_str().into())]),
            ShelfError::Exists(name) => words.with("shelf-exists", &[("name", name.as_str().into())]),
            ShelfError::Held(name) => words.with("shelf-held", &[("name", name.as_str().into())]),
            ShelfError::Shortened(name) => words.with("shelf-shortened", &[("name", name.as_str().into())]),
            ShelfError::Failed { name, reason } => words.with(
                "shelf-failed",
                &[("name", name.as_str().into()), ("reason", reason.as_str().into())],
            ),
        }
    }
}

/// A place that keeps files by name and outlives a run.
pub trait Shelf: Send + Sync {
    /// The names of the files in a folder, sorted; empty if there is no such folder.
    fn list(&self, folder: &str) -> Result<Vec<String>, ShelfError>;

    /// The names of the folders in a folder, sorted; empty if there is no such folder.
    fn folders(&self, folder: &str) -> Result<Vec<String>, ShelfError>;

    /// Erases a folder and all that is in it; fine if it is not there.
    fn erase(&self, folder: &str) -> Result<(), ShelfError>;

    /// All of a file.
    fn read(&self, name: &str) -> Result<Vec<u8>, ShelfError>;

    /// Keeps a file whole or not at all; one of that name is replaced.
    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), ShelfError>;

    /// Makes an empty file to write on, held by this run until it is dropped.
    ///
    /// # Errors
    /// [`ShelfError::Exists`] if there is one of that name.
    fn create(&self, name: &str) -> Result<Box<dyn Sheet>, ShelfError>;

    /// Opens a file to write on, held by this run until it is dropped.
    ///
    /// # Errors
    /// [`ShelfError::Held`] if another run has it; [`ShelfError::Missing`].
    fn open(&self, name: &str) -> Result<Box<dyn Sheet>, ShelfError>;

    /// Whether someone has it open to write on. `false` where that cannot be known.
    fn is_held(&self, name: &str) -> bool;
}

/// A file that one run writes on.
pub trait Sheet: Send + Sync {
    /// All that stands on it.
    fn read(&mut self) -> Result<Vec<u8>, ShelfError>;

    /// Makes it its first `from` bytes and these after them. `Ok` means that they outlive a crash
    /// of the machine; after an error the first `from` bytes are as they were, and anything may
    /// stand after them.
    ///
    /// # Errors
    /// [`ShelfError::Shortened`] if there are fewer than `from` bytes.
    fn extend(&mut self, from: u64, bytes: &[u8]) -> Result<(), ShelfError>;
}
