//! In what order the parts of an exercise are shown: drawn from the seed, the same everywhere.

use rand_core::Rng;
use rand_pcg::Pcg32;

/// The positions `0..count` in the order in which this seed shows them. `what` keeps two exercises of
/// the same seed apart.
pub fn order_of(what: &str, seed: u64, count: usize) -> Vec<usize> {
    let hash = blake3::hash(what.as_bytes());
    let stream = u64::from_le_bytes(hash.as_bytes()[..8].try_into().expect("a hash has 32 bytes"));
    let mut generator = Pcg32::new(mix(seed), stream);
    let mut order: Vec<usize> = (0..count).collect();
    // Fisher and Yates, from the end.
    for last in (1..count).rev() {
        let drawn = below(&mut generator, last as u32 + 1) as usize;
        order.swap(last, drawn);
    }
    order
}

/// The same, and never as it was written: else an order would be given away.
pub fn mixed_up(what: &str, seed: u64, count: usize) -> Vec<usize> {
    let mut order = order_of(what, seed, count);
    if count > 1 && order.is_sorted() {
        order.rotate_left(1);
    }
    order
}

/// A number below `bound`, from the high bits; the bias is below `bound` / 2³².
fn below(generator: &mut Pcg32, bound: u32) -> u32 {
    ((u64::from(generator.next_u32()) * u64::from(bound)) >> 32) as u32
}

/// The finaliser of SplitMix64 (Steele, Lea & Flood 2014): neighbouring seeds become unlike ones.
fn mix(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_card_is_dealt_once_and_the_same_seed_deals_alike() {
        let dealt = order_of("four-factors/first-no", 7, 12);
        assert_eq!(dealt, order_of("four-factors/first-no", 7, 12));
        let mut sorted = dealt.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, (0..12).collect::<Vec<_>>());
        assert_ne!(dealt, order_of("four-factors/first-no", 8, 12));
    }

    #[test]
    fn an_order_is_never_shown_as_it_is_right() {
        assert!((0..200).all(|seed| !mixed_up("x", seed, 3).is_sorted()));
        assert_eq!(mixed_up("x", 1, 1), [0]);
    }
}
