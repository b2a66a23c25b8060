//! A state in 128 bits, for tables of millions.
//!
//! Two lanes of folded multiplication over the state's words. Two different states share a
//! fingerprint with a chance of about 2⁻¹²⁸; among 10⁸ states that is below 10⁻²², which we take for
//! never. Fixed constants: the same on every machine and in every run.

use std::hash::{BuildHasherDefault, Hash, Hasher};

/// What stands for a state, or for several, in a table.
pub type Fingerprint = u128;

/// The fingerprint of anything that can be hashed.
pub fn fingerprint(value: &impl Hash) -> Fingerprint {
    let mut lanes = Lanes::default();
    value.hash(&mut lanes);
    u128::from(lanes.0) << 64 | u128::from(lanes.1)
}

/// Digits of π and of e: nothing up our sleeves.
const SEEDS: (u64, u64) = (0x243f_6a88_85a3_08d3, 0xb7e1_5162_8aed_2a6b);
const FACTORS: (u64, u64) = (0x9e37_79b9_7f4a_7c15, 0xd6e8_feb8_6659_fd93);

struct Lanes(u64, u64);

impl Default for Lanes {
    fn default() -> Self {
        Self(SEEDS.0, SEEDS.1)
    }
}

fn fold(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b);
    product as u64 ^ (product >> 64) as u64
}

impl Hasher for Lanes {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.write_u64(u64::from_le_bytes(word));
        }
    }

    fn write_u8(&mut self, word: u8) {
        self.write_u64(word.into());
    }

    fn write_u16(&mut self, word: u16) {
        self.write_u64(word.into());
    }

    fn write_u32(&mut self, word: u32) {
        self.write_u64(word.into());
    }

    fn write_u64(&mut self, word: u64) {
        // A lane that fell to zero would stay there: the rotation and the sum keep it moving.
        self.0 = fold(self.0 ^ word, FACTORS.0).wrapping_add(SEEDS.1);
        self.1 = fold(self.1.rotate_left(23) ^ word, FACTORS.1).wrapping_add(SEEDS.0);
    }

    fn write_u128(&mut self, word: u128) {
        self.write_u64(word as u64);
        self.write_u64((word >> 64) as u64);
    }

    fn write_usize(&mut self, word: usize) {
        self.write_u64(word as u64);
    }

    fn write_isize(&mut self, word: isize) {
        self.write_u64(word as u64);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// Takes a fingerprint as its own hash.
#[derive(Default)]
pub struct AsIs(u64);

impl Hasher for AsIs {
    fn write(&mut self, _: &[u8]) {
        unreachable!("only fingerprints are looked up")
    }

    fn write_u128(&mut self, fingerprint: u128) {
        self.0 = fingerprint as u64;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// A table by fingerprint. Looked up, never walked: its order is nobody's.
pub type Table<V> = std::collections::HashMap<Fingerprint, V, BuildHasherDefault<AsIs>>;
