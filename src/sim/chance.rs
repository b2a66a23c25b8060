//! What chance decides, all of it from the seed: who stands before the seller, and which wording
//! of a line is heard. Two streams, so that wording never tells the variant.

use rand_core::Rng;
use rand_pcg::Pcg32;

use super::event::Line;
use crate::scenario::{Scenario, VariantId};

/// PCG XSH RR 64/32 (O'Neill 2014): named and portable; its streams are independent.
const VARIANT_STREAM: u64 = 1;
const WORDING_STREAM: u64 = 2;

/// A number below `bound`, from the high bits; the bias is below `bound` / 2³².
fn below(generator: &mut Pcg32, bound: u32) -> u32 {
    ((u64::from(generator.next_u32()) * u64::from(bound)) >> 32) as u32
}

/// The variant that this seed draws, each with the chance of its odds.
pub fn draw_variant(scenario: &Scenario, seed: u64) -> VariantId {
    let odds: Vec<u32> = scenario.variants.iter().map(|variant| variant.odds).collect();
    VariantId::at(draw_by_odds(&odds, seed))
}

/// Which of them this seed draws, each with the chance of its odds; they are not all 0.
pub(crate) fn draw_by_odds(odds: &[u32], seed: u64) -> usize {
    let mut drawn = below(&mut Pcg32::new(mix(seed), VARIANT_STREAM), odds.iter().sum());
    for (position, odds) in odds.iter().enumerate() {
        match drawn.checked_sub(*odds) {
            None => return position,
            Some(rest) => drawn = rest,
        }
    }
    unreachable!("a number below the sum of the odds falls to one of them")
}

/// Which of `count` wordings of a line is heard at this turn; 0 where there is but one.
///
/// Depends on the seed, the turn and the line, and so never on the variant.
pub fn wording(seed: u64, turn: u16, line: Line, count: usize) -> usize {
    let line = match line {
        Line::Authored(id) => id.index() as u64,
        Line::Stock(reaction, _) => 1 << 32 | reaction.key().len() as u64,
    };
    // One generator a line: a talk that goes another way still says this line alike.
    let mixed = mix(mix(seed) ^ (u64::from(turn) << 40 | line));
    below(
        &mut Pcg32::new(mixed, WORDING_STREAM),
        count.try_into().expect("a few wordings"),
    ) as usize
}

/// The finaliser of SplitMix64 (Steele, Lea & Flood 2014): neighbouring seeds become unlike ones,
/// which the first draw of a PCG alone does not give.
fn mix(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The published demo of PCG (`pcg32-demo`, seed 42, stream 54) begins with these numbers.
    #[test]
    fn the_generator_is_the_published_one() {
        let mut generator = Pcg32::new(42, 54);
        let drawn: Vec<u32> = (0..6).map(|_| generator.next_u32()).collect();
        assert_eq!(
            drawn,
            [0xa15c02b7, 0x7b47f409, 0xba1d3330, 0x83d2f293, 0xbfa4784b, 0xcbed606e]
        );
    }

    #[test]
    fn every_wording_is_heard_about_equally_often() {
        let mut heard = [0; 3];
        for seed in 0..3000 {
            heard[wording(seed, 4, Line::Authored(crate::scenario::LineId::at(7)), 3)] += 1;
        }
        assert!(heard.iter().all(|&times| (900..1100).contains(&times)), "{heard:?}");
    }

    /// Two independent seeds agree on one of three wordings a third of the time.
    #[test]
    fn neighbouring_seeds_do_not_speak_alike() {
        let line = |id| Line::Authored(crate::scenario::LineId::at(id));
        for seed in 0..20 {
            let same = (0..300)
                .filter(|&id| wording(seed, id, line(id.into()), 3) == wording(seed + 1, id, line(id.into()), 3))
                .count();
            assert!(
                (60..140).contains(&same),
                "seeds {seed} and {}: {same} of 300",
                seed + 1
            );
        }
    }
}
