//! Published response curves, in whole numbers.

/// The share of customers that money reaches, 0–65,536, S-shaped for a power above 1 and saturating
/// for 1: `most · mᵖ / (halfᵖ + mᵖ)`. J. D. C. Little, "Models and Managers: The Concept of a Decision
/// Calculus" (ADBUDG), Management Science 16(8), 1970, B466–B485. `most` in thousandths, `half` the
/// money that brings half of it; power 1–3.
pub fn share(money: u64, most: u16, half: u32, power: u8) -> u32 {
    let (money, half) = (u128::from(money.min(u64::from(u32::MAX) / 4)), u128::from(half.max(1)));
    let power = u32::from(power.clamp(1, 3));
    let (pushed, held) = (money.pow(power), half.pow(power));
    let share = pushed * 65_536 / (pushed + held) * u128::from(most) / 1000;
    u32::try_from(share).unwrap_or(65_536).min(65_536)
}

/// Thousandths as the 65,536ths that [`raised`] and [`faded`] reckon with, rounded down; all of it is 65,535.
pub fn fine(thousandths: u16) -> u16 {
    (u32::from(thousandths.min(1000)) * 65_536 / 1000).min(65_535) as u16
}

/// That part of a level, rounded up, so that all of it (65,535) is the level itself.
#[inline]
fn part(level: u16, of: u16) -> u16 {
    let product = u32::from(level) * u32::from(of);
    (product >> 16) as u16 + u16::from(product as u16 != 0)
}

/// A level after a contact that closes a share of the distance to the top, by [`fine`]. M. L. Vidale
/// and H. B. Wolfe, "An Operations-Research Study of Sales Response to Advertising", Operations
/// Research 5(3), 1957, 370–381: the effect is in proportion to what is still untouched.
#[inline]
pub fn raised(level: u16, by: u16, top: u16) -> u16 {
    level + part(top.saturating_sub(level), by)
}

/// A level of which a week keeps this share, by [`fine`]: geometric decay, as L. M. Koyck,
/// "Distributed Lags and Investment Analysis", 1954, and Vidale and Wolfe's decay constant.
#[inline]
pub fn faded(level: u16, kept: u16) -> u16 {
    part(level, kept)
}

/// Whole numbers that look like chance, the same for the same place: SplitMix64's finaliser
/// (G. L. Steele, D. Lea, C. H. Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014).
/// A counter and no state, so that threads cannot change the market.
#[inline]
pub fn chance(seed: u64, stream: u64, customer: u64) -> u64 {
    let mut z = seed ^ customer.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ stream.wrapping_mul(0xD1B5_4A32_D192_ED03);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// A number below that one, from 64 bits of chance (D. Lemire, "Fast Random Integer Generation in an
/// Interval", ACM TOMACS 29(1), 2019); `end` below 2³².
#[inline]
pub fn below(chance: u64, end: u64) -> u64 {
    ((chance >> 32) * end) >> 32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_the_money_of_the_curve_brings_half_of_its_share() {
        assert_eq!(share(1000, 1000, 1000, 1), 32_768);
        assert_eq!(share(1000, 500, 1000, 3), 16_384);
        assert_eq!(share(0, 1000, 1000, 2), 0);
    }

    #[test]
    fn a_contact_closes_a_share_of_the_distance() {
        assert_eq!(raised(0, fine(250), 1000), 250);
        assert_eq!(raised(600, fine(250), 1000), 700);
        assert_eq!(raised(900, fine(250), 800), 900);
        assert_eq!(raised(3, fine(1000), 1000), 1000);
        assert_eq!(raised(3, 0, 1000), 3);
        assert_eq!(faded(500, fine(900)), 450);
        assert_eq!((faded(777, fine(1000)), faded(777, 0)), (777, 0));
    }
}
