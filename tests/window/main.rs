//! The window without a screen: the game's screens, played by keys and actions.
#![cfg(feature = "game")]

#[path = "../common/mod.rs"]
mod common;

mod debrief;
mod keeping;
mod lab;
mod menus;
mod progress;
mod screens;
