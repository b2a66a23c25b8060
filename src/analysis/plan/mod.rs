//! The best plan of a seller who knows only what can be seen, where there are too many talks to
//! walk.
//!
//! A plan is found by looking for the choices after which customers show themselves, and planning
//! on for each group that is left; what is left of one customer is searched as in
//! [`search`](super::search). What is found is a value that can be had; the bound is proven: no plan
//! beats the sum of what each customer could come to at the very most.

mod effort;
mod lines;
mod planner;
pub mod possible;
mod tree;

pub use effort::Effort;
pub use lines::looks;
pub use planner::{Planned, Planner};
pub use tree::Branch;
