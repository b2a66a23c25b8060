//! What can go wrong between the characters and the tree: brackets, quotes, commas.
//!
//! Each file is one code; its page is its doc comment. The scanner and the parser find these.

pub mod after_the_end;
pub mod bad_escape;
pub mod control_character;
pub mod field_name;
pub mod full_width;
pub mod inner_quote;
pub mod missing_colon;
pub mod missing_comma;
pub mod missing_value;
pub mod not_a_scenario;
pub mod not_a_whole_number;
pub mod open_bracket;
pub mod open_comment;
pub mod open_text;
pub mod strange_character;
pub mod stray_bracket;
pub mod too_deep;
pub mod too_large;
pub mod too_many_problems;
pub mod too_many_warnings;
