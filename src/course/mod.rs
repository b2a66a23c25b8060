//! The course: lectures, their steps, and lessons that are played one screen at a time.
//!
//! Files become a checked [`Course`] or all that is wrong with them; an [`Exercise`] deals a lesson's
//! task by a seed and grades an answer in whole points. What a learner has done, when something comes
//! up again and how far it has taken them is looked at in `record::study`.

mod deal;
mod exercise;
mod glossary;
mod grade;
mod load;
mod model;
mod read_lesson;
mod read_task;
mod reader;
mod target;

pub use deal::order_of;
pub use exercise::{Answer, Exercise, NotAnAnswer};
pub use glossary::{TERMS, Term, find_terms};
pub use grade::{Graded, Item, Mark};
pub use load::{COURSE_FILE, CourseFiles, LESSONS, Loaded, load};
pub use model::*;
pub use target::{AtHand, Nothing};
