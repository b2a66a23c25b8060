//! Whether a file's bytes are as they were written.
//!
//! Looked at before the Parquet reader sees them: it trusts what it reads, and a wrong length in a
//! damaged file ends the program. The digest of the whole file is an entry of its metadata, taken
//! while that entry says [`BLANK`].

use super::ShardError;

/// The entry of the digest.
pub const DIGEST: &str = "yinxin.digest";
/// What the entry says while the digest is taken: as long as a BLAKE3 in hex.
pub const BLANK: &str = "0000000000000000000000000000000000000000000000000000000000000000";
/// What a Parquet file begins and ends with.
const MAGIC: &[u8] = b"PAR1";
/// Between name and value of an entry: the value's field number and type, and its length.
const BEFORE_VALUE: [u8; 2] = [0x18, BLANK.len() as u8];

/// Puts the digest in the place of the blank.
pub fn sign(mut bytes: Vec<u8>) -> Vec<u8> {
    let place = place_of_digest(&bytes).expect("the blank is among the entries");
    let digest = blake3::hash(&bytes).to_hex();
    bytes[place..place + BLANK.len()].copy_from_slice(digest.as_bytes());
    bytes
}

/// Makes sure that the bytes are as they were written.
///
/// # Errors
/// If they are no whole Parquet file, one of another program, or damaged.
pub fn check(bytes: &[u8]) -> Result<(), ShardError> {
    if !bytes.starts_with(MAGIC) || !bytes.ends_with(MAGIC) || bytes.len() == MAGIC.len() {
        return Err(ShardError::NotParquet("PAR1".to_owned()));
    }
    let place = place_of_digest(bytes).ok_or(ShardError::NotAShard)?;
    let mut blank = bytes.to_vec();
    blank[place..place + BLANK.len()].copy_from_slice(BLANK.as_bytes());
    let digest = blake3::hash(&blank).to_hex();
    if bytes[place..place + BLANK.len()] == *digest.as_bytes() {
        Ok(())
    } else {
        Err(ShardError::Damaged("digest".to_owned()))
    }
}

/// Where the digest begins; it is among the last entries.
fn place_of_digest(bytes: &[u8]) -> Option<usize> {
    let marker = [DIGEST.as_bytes(), &BEFORE_VALUE].concat();
    let found = bytes.windows(marker.len()).rposition(|window| window == marker)?;
    let place = found + marker.len();
    (place + BLANK.len() <= bytes.len()).then_some(place)
}
