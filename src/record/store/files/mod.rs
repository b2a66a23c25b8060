//! Files by path: those of the disk, or, in a browser, what came with the page and what it keeps.
//!
//! Both have the same functions, and only what more than one place needs.

#[cfg(not(target_arch = "wasm32"))]
mod disk;
#[cfg(target_arch = "wasm32")]
mod page;

#[cfg(not(target_arch = "wasm32"))]
pub use disk::*;
#[cfg(target_arch = "wasm32")]
pub use page::*;
