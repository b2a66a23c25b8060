//! What can be found out about a scenario by playing it.
//!
//! [`policies`] see an [`Observation`](crate::sim::Observation), never the customer's state;
//! [`search`] looks at everything. Both play on the engine itself: there is no second model.
//! [`balance`] puts both together, [`findings`] tells an author what to mend, [`review`] looks back
//! on one talk, [`seek`] finds a moment of one, [`simulation`] plays many, [`graph`] draws a scenario.

pub mod balance;
pub mod cohort;
pub mod findings;
pub mod graph;
pub mod plan;
pub mod policies;
pub mod review;
pub mod search;
pub mod seek;
pub mod simulation;
pub mod standing;
pub mod table;
pub mod tally;
pub(crate) mod threads;

pub use policies::{Policy, PolicyName, RandomPolicy};
