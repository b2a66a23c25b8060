//! Languages, the interface's own words, and which characters the shipped fonts hold.
//!
//! No sentence that a person reads stands in Rust code: the interface's words are Fluent files in
//! `assets/locales`, a scenario's words stand in its own files.

mod coverage;
mod language;
mod number;
mod words;

pub use coverage::{fonts_lack, is_chinese};
pub use language::Language;
pub use number::grouped;
pub use words::{Words, words};
