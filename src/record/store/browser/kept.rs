//! Strings that a page keeps, by name: the browser's `localStorage`.
//!
//! It is read and written at once, which a journal needs: a choice is kept before its reaction is
//! shown. It holds about five million characters for all pages of one origin.

use std::io;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use web_sys::Storage;

/// Before every name, so that nothing else of the same origin is touched.
const OURS: &str = "yinxin:";
/// Before what is text, and before what is not.
const TEXT: char = '=';
const BYTES: char = '~';

fn storage() -> io::Result<Storage> {
    let page = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
    page.ok_or_else(|| io::Error::other("this browser keeps nothing for this page"))
}

pub fn get(name: &str) -> Option<Vec<u8>> {
    let kept = storage().ok()?.get_item(&key(name)).ok()??;
    if let Some(text) = kept.strip_prefix(TEXT) {
        return Some(text.as_bytes().to_vec());
    }
    STANDARD.decode(kept.strip_prefix(BYTES)?).ok()
}

/// Keeps it whole or not at all; what was kept by that name is replaced.
pub fn set(name: &str, bytes: &[u8]) -> io::Result<()> {
    let kept = match str::from_utf8(bytes) {
        Ok(text) => format!("{TEXT}{text}"),
        Err(_) => format!("{BYTES}{}", STANDARD.encode(bytes)),
    };
    let full = |_| {
        io::Error::new(
            io::ErrorKind::StorageFull,
            "the browser's storage for this page is full",
        )
    };
    storage()?.set_item(&key(name), &kept).map_err(full)
}

pub fn remove(name: &str) {
    if let Ok(storage) = storage() {
        // Only a page without rights fails here, and that one keeps nothing.
        let _ = storage.remove_item(&key(name));
    }
}

/// The names of all that is kept, sorted.
pub fn names() -> Vec<String> {
    let Ok(storage) = storage() else { return Vec::new() };
    let keys = (0..storage.length().unwrap_or(0)).filter_map(|at| storage.key(at).ok().flatten());
    let mut names: Vec<String> = keys
        .filter_map(|key| Some(key.strip_prefix(OURS)?.to_owned()))
        .collect();
    names.sort();
    names
}

fn key(name: &str) -> String {
    format!("{OURS}{name}")
}
