//! A moment of a talk that is as one wishes, and how to get there: "trust low, legend told".
//!
//! What is found can be reached, since it was: the line that leads there comes with it. That nothing
//! is found proves nothing unless all was walked, and [`Sought`] says which.

mod seeker;
mod wish;

pub use seeker::{Moment, Seeker, Sought};
pub use wish::{Level, Wish, Wishes};
