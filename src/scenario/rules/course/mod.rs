//! Whether the files of a course make sense: can each exercise be done, and is each step there.
//!
//! Each file is one code; its page is its doc comment. [`crate::course`] reads the files and asks.

pub mod no_right_answer;
pub mod not_at_hand;
pub mod one_thing_to_do;
pub mod unlisted_lesson;
