//! The lines of a journal: each carries a checksum, chained with the one before it.
//!
//! ```text
//! {"event":"chose","turn":1,"choice":"open-the-case","at":"…","check":"9f86d081884c7d65"}
//! ```
//!
//! `check` is the first 16 hex digits of BLAKE3 over the check of the line before (nothing
//! for the first line) and this line up to `,"check"`. So a flipped bit, and a line that was taken
//! out, put in or moved, are found. It guards against accidents, not against a forger.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// What stands after the last line, with that line's check, while the file is whole. The next line
/// is written over it, so a file that was cut is known by its absence, wherever it was cut.
pub(super) fn mark(check: &str) -> Vec<u8> {
    format!("\"whole {check}\"\n").into_bytes()
}

const BEFORE_CHECK: &[u8] = b",\"check\":\"";
const AFTER_CHECK: &[u8] = b"\"}";
const CHECK_DIGITS: usize = 16;

/// The checksum of a line, hex; empty before the first line.
pub(in crate::record) type Check = String;

/// An entry as a line with its end, and its check.
pub(in crate::record) fn write_line<E: Serialize>(entry: &E, before: &str) -> (Vec<u8>, Check) {
    let mut line = serde_json::to_vec(entry).expect("an entry is plain values, which JSON can write");
    line.pop();
    let check = check_of(before, &line);
    line.extend_from_slice(BEFORE_CHECK);
    line.extend_from_slice(check.as_bytes());
    line.extend_from_slice(AFTER_CHECK);
    line.push(b'\n');
    (line, check)
}

/// The entry that the bytes begin with, how many bytes it takes without the end of its line, and
/// its check; `None` if no line that fits begins here.
pub(in crate::record) fn read_line<E: DeserializeOwned>(bytes: &[u8], before: &str) -> Option<(E, usize, Check)> {
    // Inside a JSON text the quotes would be escaped, so this is the end of the line's own fields.
    let body = bytes
        .windows(BEFORE_CHECK.len())
        .position(|window| window == BEFORE_CHECK)?;
    let rest = &bytes[body + BEFORE_CHECK.len()..];
    let written = rest.get(..CHECK_DIGITS)?;
    let check = check_of(before, &bytes[..body]);
    if written != check.as_bytes() || !rest[CHECK_DIGITS..].starts_with(AFTER_CHECK) {
        return None;
    }
    let length = body + BEFORE_CHECK.len() + CHECK_DIGITS + AFTER_CHECK.len();
    let entry = serde_json::from_slice(&bytes[..length]).ok()?;
    Some((entry, length, check))
}

fn check_of(before: &str, body: &[u8]) -> Check {
    let mut hasher = blake3::Hasher::new();
    hasher.update(before.as_bytes());
    hasher.update(body);
    hasher.finalize().to_hex()[..CHECK_DIGITS].to_owned()
}
