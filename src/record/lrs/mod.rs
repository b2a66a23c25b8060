//! Sending what attempts have to tell to a learning record store (LRS).
//!
//! ```text
//! <data folder>/lrs.json                                  where to send; without it nothing is sent
//!              /profiles/<name>/learner.json              what the learner is told of as
//!              /profiles/<name>/lrs/<endpoint>.sent       how far that store has been told, and what
//!                                                         it refused, with its answer
//! ```
//!
//! The queue is the journals themselves plus that last file, so weeks without a network cost
//! nothing, and a crash at any moment repeats a statement at most, under the id it had before.
//! [`queue`] says what waits, [`send`] sends it; [`Lrs`] is a store as they see it, [`http`] a real
//! one. Names and passwords for a store are [`credentials`]; they stand in none of these files.

mod answer;
mod ask;
mod config;
#[cfg(feature = "cli")]
pub mod credentials;
mod cursor;
mod endpoint;
#[cfg(feature = "cli")]
pub mod http;
mod pace;
mod person;
pub mod queue;
pub mod send;

pub use answer::{Answer, Lrs, NoAnswer};
pub use config::{Config, ConfigError};
pub use cursor::{Aside, Cursor, stores_told};
pub use endpoint::{Endpoint, NotAnEndpoint};
pub use pace::Pace;
pub use person::{PersonError, keep_learner, known_learner, learner_of};
