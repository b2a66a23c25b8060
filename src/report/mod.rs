//! What leaves as a file for other programs.
//!
//! Bytes are made and read here; [`crate::record::store`] puts them on the disk and fetches them.

pub mod attempt;
pub mod campaign;
pub mod certificate;
pub mod class;
mod csv;
#[cfg(feature = "cli")]
pub mod lms;
#[cfg(feature = "cli")]
mod office;
pub mod progress;
#[cfg(feature = "cli")]
pub mod script;
#[cfg(feature = "cli")]
pub mod shards;
#[cfg(feature = "cli")]
pub mod sheet;
