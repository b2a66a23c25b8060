//! The random player's numbers: one generator for all players, except where an engine brings its
//! own.

use rand_core::Rng;
use rand_pcg::Pcg32;

pub struct Dice(Pcg32);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(Pcg32::new(seed, 3))
    }

    /// A number below `bound`.
    #[inline]
    pub fn below(&mut self, bound: u32) -> u32 {
        ((u64::from(self.0.next_u32()) * u64::from(bound)) >> 32) as u32
    }
}
