//! Whether a meeting makes sense: can it decide, and can everybody be won.
//!
//! Each file is one code; its page is its doc comment.

pub mod heeds_too_much;
pub mod no_voters;
pub mod not_present;
pub mod not_what_they_need;
pub mod only_in_meetings;
pub mod unknown_rule;
pub mod unwanted_option;
pub mod which_option;
