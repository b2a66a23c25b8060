//! What leaves as a file for other programs.
//!
//! Bytes are made and read here; [`crate::record::store`] puts them on the disk and fetches them.

#[cfg(feature = "cli")]
pub mod shards;
