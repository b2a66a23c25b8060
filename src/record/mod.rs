//! What outlives a run: the scenario files that are read, and the player's settings.
//!
//! [`store`] and, for the trainers' tools, [`authoring`] alone touch the disk; [`settings`] is what
//! a settings file holds. Journals and profiles are not here yet.

pub mod authoring;
pub mod settings;
pub mod store;

pub use settings::{Look, Settings, TextSize};
