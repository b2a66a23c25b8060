//! Why a file is not a shard.

use std::path::Path;

use crate::text::{Language, words};

/// Why a file is not a shard that can be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ShardError {
    /// With the reader's reason.
    #[error("not a Parquet file: {0}")]
    NotParquet(String),
    /// A Parquet file of something else.
    #[error("not a shard of a simulation")]
    NotAShard,
    /// Written by a program that writes them otherwise.
    #[error("a shard of format {0}")]
    OtherFormat(String),
    /// A policy that this program does not know.
    #[error("a policy \"{0}\" that is not known")]
    UnknownPolicy(String),
    /// Not as it was written; with what shows it.
    #[error("damaged: {0}")]
    Damaged(String),
}

impl ShardError {
    /// What is wrong with the file, and the remedy, in a sentence.
    pub fn text(&self, path: &Path, language: Language) -> String {
        let (key, detail) = match self {
            ShardError::NotParquet(reason) => ("shard-not-parquet", reason.as_str()),
            ShardError::NotAShard => ("shard-of-something-else", ""),
            ShardError::OtherFormat(format) => ("shard-other-format", format.as_str()),
            ShardError::UnknownPolicy(name) => ("shard-unknown-policy", name.as_str()),
            ShardError::Damaged(what) => ("shard-damaged", what.as_str()),
        };
        let path = path.display().to_string();
        words(language).with(key, &[("path", path.into()), ("detail", detail.into())])
    }
}
