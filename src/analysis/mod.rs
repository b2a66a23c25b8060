//! What can be found out about a scenario by playing it.
//!
//! Policies see an [`Observation`](crate::sim::Observation), never the customer's state.

mod policy;

pub use policy::RandomPolicy;
