//! The toy market that the peers run: four factor levels, four channels with a chance, decay, a
//! threshold; the same numbers as `mesa_market.py`.

pub const WEEKS: u64 = 52;
const REACH: [u64; 4] = [400, 250, 120, 60];
const PULL: [[f32; 4]; 4] = [
    [0.05, 0.0, 0.02, 0.0],
    [0.10, 0.05, 0.0, 0.02],
    [0.15, 0.20, 0.05, 0.05],
    [0.10, 0.30, 0.25, 0.15],
];
const KEEP: [f32; 4] = [0.97, 0.985, 0.96, 0.99];
const WEIGHT: [f32; 4] = [0.3, 0.3, 0.25, 0.15];
const THRESHOLD: f32 = 0.42;
const HAZARD: u64 = 13_107;

/// 64 bits that look like chance, the same for the same customer and week.
#[inline]
pub fn hash(customer: u64, week: u64) -> u64 {
    let mut z = customer.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ week.wrapping_mul(0xD1B5_4A32_D192_ED03);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// The levels at the start: 0 to 0.4.
pub fn start(customer: u64) -> [f32; 4] {
    let drawn = hash(customer, u64::MAX);
    std::array::from_fn(|factor| (drawn >> (16 * factor) & 0xffff) as f32 / 65_536.0 * 0.4)
}

/// A customer's week; `true` if he would buy now.
#[inline]
pub fn week(customer: u64, week: u64, levels: [&mut f32; 4]) -> bool {
    let drawn = hash(customer, week);
    let [a, b, c, d] = levels;
    for channel in 0..4 {
        if drawn >> (12 * channel) & 0xfff < REACH[channel] {
            let pull = &PULL[channel];
            *a += pull[0] * (1.0 - *a);
            *b += pull[1] * (1.0 - *b);
            *c += pull[2] * (1.0 - *c);
            *d += pull[3] * (1.0 - *d);
        }
    }
    *a *= KEEP[0];
    *b *= KEEP[1];
    *c *= KEEP[2];
    *d *= KEEP[3];
    let wish = *a * WEIGHT[0] + *b * WEIGHT[1] + *c * WEIGHT[2] + *d * WEIGHT[3];
    wish > THRESHOLD && drawn >> 48 < HAZARD
}
