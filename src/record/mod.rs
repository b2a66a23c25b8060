//! What outlives a run: the scenario files that are read, and the player's settings.
//!
//! [`store`] alone touches the disk; [`settings`] is what a settings file holds. Journals and
//! profiles are not here yet.

pub mod settings;
pub mod store;

pub use settings::{Look, Settings, TextSize};
