//! Which store everything is sent to: a file in the data folder, written by hand or by `--save`.

use serde::{Deserialize, Serialize};

use super::endpoint::Endpoint;
use crate::record::store::{Shelf, ShelfError};

/// The file's name.
pub const FILE: &str = "lrs.json";

/// What the file says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Config {
    pub endpoint: Endpoint,
}

/// Why it is not known where to send.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConfigError {
    #[error(transparent)]
    Shelf(#[from] ShelfError),
    #[error("{FILE} could not be understood: {0}")]
    NotUnderstood(String),
}

impl Config {
    /// What was kept; `None` if nothing was, and then nothing is sent.
    ///
    /// # Errors
    /// If the file is there and cannot be read.
    pub fn load(shelf: &dyn Shelf) -> Result<Option<Self>, ConfigError> {
        let bytes = match shelf.read(FILE) {
            Ok(bytes) => bytes,
            Err(ShelfError::Missing(_)) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let read = serde_json::from_slice(&bytes);
        read.map(Some)
            .map_err(|error| ConfigError::NotUnderstood(error.to_string()))
    }

    /// Keeps it for later.
    ///
    /// # Errors
    /// If it cannot be written; what was kept before is then as it was.
    pub fn save(&self, shelf: &dyn Shelf) -> Result<(), ShelfError> {
        let mut text = serde_json::to_vec_pretty(self).expect("an address is a plain value");
        text.push(b'\n');
        shelf.write(FILE, &text)
    }
}
