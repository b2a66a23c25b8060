//! The window without a screen: the game's screens, played by keys and actions.
#![cfg(feature = "game")]

#[path = "../common/mod.rs"]
mod common;

mod account;
mod campaign;
mod course;
mod debrief;
mod keeping;
mod lab;
mod meeting;
mod menus;
mod packs;
mod progress;
mod screens;
