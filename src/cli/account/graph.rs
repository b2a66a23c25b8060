//! `yinxin graph` of an account.

use std::path::Path;
use std::sync::Arc;

use super::account;
use crate::analysis::graph::{Detail, Picture, account::picture};
use crate::text::Language;

/// Plays of each variant with the random policy, beside one of each of the others.
const GAMES: u32 = 100;

/// The picture of the account at a path.
///
/// # Errors
/// The sentences for standard error.
pub fn draw(path: &Path, seed: u64, detail: Detail, language: Language) -> Result<Picture, String> {
    let account = account(path, language).map_err(|failed| failed.1.join("\n"))?;
    Ok(picture(&Arc::new(account), GAMES, seed, detail, language))
}
