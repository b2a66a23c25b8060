//! Things that stand in the file and never come into play: probably a line was forgotten.
//!
//! Each file is one code; its page is its doc comment.

pub mod empty_topic;
pub mod entry_unused;
pub mod listed_twice;
pub mod never_open;
pub mod outlasts_patience;
pub mod reason_never_shown;
pub mod reply_never_given;
pub mod stays_in_scene;
pub mod unasked_topic;
pub mod unkept_promise;
pub mod unknown_portrait;
pub mod unmade_promise;
pub mod unpromised_delivery;
pub mod unreachable_scene;
pub mod unserved_need;
pub mod unshown_evidence;
pub mod untold_fact;
pub mod unwanted_need;
pub mod wants_nothing;
pub mod weakness_unused;
