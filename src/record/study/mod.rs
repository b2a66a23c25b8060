//! A learner's way through the course: what was answered, what comes up again, how far it has led.
//!
//! [`Study`] keeps every answer of a profile; [`schedule`] reckons from them when each missed question
//! comes up again; [`overview`] puts plays and answers together: the state of every step, mastery by
//! factor and force with its reasons, and what to do next.

mod beside;
mod log;
mod mastery;
mod overview;
mod review;
mod tell;

pub use beside::Beside;
pub use log::{Entry, Study};
pub use mastery::{Mastery, Measure, Subject};
pub use overview::{Next, Overview, Standing, Why, overview};
pub use review::{Due, schedule};
