//! What can go wrong between the tree and the draft: fields and their values.
//!
//! Each file is one code; its page is its doc comment. The draft's reader finds these.

pub mod duplicate_field;
pub mod empty_text;
pub mod looks_in_variant;
pub mod missing_field;
pub mod none_given;
pub mod not_in_steps;
pub mod out_of_range;
pub mod unknown_act;
pub mod unknown_condition;
pub mod unknown_field;
pub mod unknown_language;
pub mod unknown_word;
pub mod wrong_brackets;
pub mod wrong_format;
pub mod wrong_kind;
