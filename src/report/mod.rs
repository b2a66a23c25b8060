//! What leaves as a file for other programs.
//!
//! Bytes are made and read here; [`crate::record::store`] puts them on the disk and fetches them.

pub mod attempt;
mod csv;
pub mod progress;
#[cfg(feature = "cli")]
pub mod shards;
