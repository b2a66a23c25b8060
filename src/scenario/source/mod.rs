//! The text of a scenario file becomes a tree that knows where everything stands.
//!
//! `ron`'s own reader stops at the first mistake and forgets positions, so the file is read here:
//! tolerantly, since a trainer wants to hear of every mistake at once. What this reads without
//! a problem, `ron` reads too (a test compares them). What the words mean is not known here.

mod lists;
mod parser;
mod quote;
mod scanner;
mod span;
mod strings;
mod token;
mod tree;

pub(crate) use parser::parse;
pub(super) use quote::Quote;
pub(super) use span::Lines;
pub(crate) use span::{Span, Spanned};
pub(super) use tree::Field;
pub(crate) use tree::{Kind, Node};
