//! What an attempt says to a learning record store (LRS): statements of the Experience API (xAPI,
//! IEEE 9274.1.1; the same in its versions 1.0.3 and 2.0).
//!
//! | entry of the journal | statements |
//! |---|---|
//! | `began` | initialized |
//! | `chose` | answered; progressed once, when half of the customer's patience is gone or the talk is over |
//! | `ended` | scored, completed, passed or failed, terminated |
//! | `ended`, of practice | completed, terminated |
//!
//! Practice is an attempt with a choice taken back, or branched off another one: what followed was
//! known, so it neither scores nor passes. Choices that were taken back stay answered, since they
//! were made; those taken over from another attempt were answered there, and are not told again.
//!
//! The statements of a journal that has grown begin with those it had before: so what was sent is
//! known by a number, and an attempt can be told while it is played. Everything here is computed
//! from the journal and its scenario; the same statement always has the same id.

mod duration;
mod ids;
mod iri;
mod learner;
mod parts;
mod tell;

pub use ids::Uuid;
pub use iri::{BASE, extension, scenario_iri};
pub use learner::{Account, Learner, NotALearner};
pub use tell::{Statement, Told, registration, tell};
