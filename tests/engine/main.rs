//! Everything left of the window: the engine, the format, records, reports, the terminal.
//!
//! One program for all of it: linked once, it builds in a fraction of the time and the space.

#[path = "../common/mod.rs"]
mod common;

mod account;
mod account_bound;
mod analysis;
#[cfg(feature = "cli")]
mod attempts;
#[cfg(feature = "cli")]
mod author;
mod bad_scenarios;
mod carried;
mod certificate;
mod class;
mod course;
mod graph;
#[cfg(feature = "cli")]
mod guide;
mod hints;
mod import;
mod journal;
#[cfg(feature = "cli")]
mod killed;
mod laws;
mod layers;
#[cfg(feature = "cli")]
mod lms;
mod loader;
#[cfg(feature = "cli")]
mod lrs;
mod market;
mod meeting;
mod meeting_search;
#[cfg(feature = "cli")]
mod meeting_terminal;
mod mistakes;
mod months;
mod packs;
mod playthroughs;
#[cfg(feature = "cli")]
mod privacy;
mod progress;
#[cfg(feature = "cli")]
mod reference;
mod report;
#[cfg(feature = "cli")]
mod schema;
mod seek;
#[cfg(feature = "cli")]
mod shards;
#[cfg(all(feature = "cli", target_os = "linux"))]
mod shards_interrupted;
mod store;
#[cfg(feature = "cli")]
mod terminal;
mod translate;
mod words;
