//! One week of one stretch of customers, block by block. Every draw of chance depends on the seed, the
//! week and the customer alone, so that no thread can change it.
//!
//! Whom something happens to is a word with a bit a customer: most things happen to few, and the few
//! are gone through one by one; what happens to all goes through whole rows.

use super::campaign::{FULL, MOVED};
use super::observation::Counts;
use super::population::{BLOCK, Bytes, Part, Row, TAILORED};
use super::response::{chance, faded, fine, raised};
use super::week::{Air, Push};

/// Streams of chance of a week: whom an activity meets (four a draw), which people there, the rest.
const MEETS: u64 = 2000;
const PEOPLE: u64 = 1000;
const REST: u64 = 900;

/// From so many customers on, a whole row is quicker than one by one.
const MANY: u32 = 20;

/// What a content buyer's word adds to understanding and belief, what a let-down one's leaves of belief.
const PRAISE: u16 = 200;
const WARNED: u16 = 700;

/// Runs the week for a stretch, and counts.
pub(super) fn run(air: &Air<'_>, part: &mut Part<'_>) -> Counts {
    let mut counts = Counts::default();
    let rows = part.people * MOVED;
    for (position, levels) in part.levels.chunks_exact_mut(rows).enumerate() {
        let left = part.left - position * BLOCK;
        let mut block = Block {
            air,
            first: part.first + (position * BLOCK) as u64,
            live: if left < BLOCK { (1 << left) - 1 } else { u64::MAX },
            levels,
            need: &part.need[position],
            expectation: &mut part.expectation[position],
            satisfaction: &mut part.satisfaction[position],
            orders: &mut part.orders[position],
            wait: &mut part.wait[position],
        };
        block.week(&mut counts);
    }
    counts
}

struct Block<'a, 'c> {
    air: &'a Air<'c>,
    first: u64,
    /// Bit per customer: not one that only fills the block up.
    live: u64,
    /// By person, by factor.
    levels: &'a mut [Row],
    need: &'a Bytes,
    expectation: &'a mut Row,
    satisfaction: &'a mut Row,
    orders: &'a mut Bytes,
    wait: &'a mut Bytes,
}

impl Block<'_, '_> {
    fn week(&mut self, counts: &mut Counts) {
        self.meet(counts);
        self.fade();
        self.hear();
        self.count_and_buy(counts);
    }

    fn meet(&mut self, counts: &mut Counts) {
        let air = self.air;
        if air.pushes.is_empty() {
            return;
        }
        let bought = self.bought();
        let asks = air.pushes.iter().any(Push::asks_who_knows);
        let knows = if asks { self.knows() } else { 0 };
        let kinds = [knows & !bought, !knows & !bought, bought];
        let mut touched = 0u64;
        for (group, pushes) in air.pushes.chunks(4).enumerate() {
            let draws = four(air.seed, MEETS + group as u64, self.first);
            for (push, draws) in pushes.iter().zip(&draws) {
                let hit = self.live & hits(push, draws, kinds);
                if hit != 0 {
                    let met = self.contact(push, hit, counts);
                    self.promise_and_serve(push, met, bought);
                    touched |= met;
                }
            }
        }
        counts.reached += u64::from(touched.count_ones());
    }

    /// Bit per customer of those that are hit where at least one person was met.
    fn contact(&mut self, push: &Push, hit: u64, counts: &mut Counts) -> u64 {
        let air = self.air;
        let tops = self.worth_tops(push);
        let mut draws = [[0; BLOCK]; 4];
        let mut all = 0;
        for (person, &cell) in air.campaign.people.iter().enumerate() {
            let mut met = hit;
            if !push.meets_all {
                if person % 4 == 0 {
                    let stream = PEOPLE + push.activity * 16 + person as u64 / 4;
                    draws = four(air.seed, stream, self.first);
                }
                met &= lucky(&draws[person % 4], push.coverage[usize::from(cell)]);
            }
            all |= met;
            counts.met[usize::from(cell)] += u64::from(met.count_ones());
            let [understanding, worth, belief] = push.moves;
            let rows = &mut self.levels[person * MOVED..][..MOVED];
            raise(&mut rows[0], met, understanding, &[FULL; BLOCK]);
            raise(&mut rows[1], met, worth, &tops);
            raise(&mut rows[2], met, belief, &[FULL; BLOCK]);
        }
        all
    }

    /// How far worth can rise with each customer by this activity.
    fn worth_tops(&self, push: &Push) -> Row {
        let needs = &self.air.campaign.needs;
        match needs.as_slice() {
            _ if push.tailored || push.moves[1] == 0 => [FULL; BLOCK],
            [only] => [(only.fit + push.lifts).min(FULL); BLOCK],
            needs => self
                .need
                .map(|need| (needs[usize::from(need)].fit + push.lifts).min(FULL)),
        }
    }

    /// Satisfaction comes from expectation: R. L. Oliver, "A Cognitive Model of the Antecedents and
    /// Consequences of Satisfaction Decisions", Journal of Marketing Research 17(4), 1980, 460–469.
    fn promise_and_serve(&mut self, push: &Push, met: u64, bought: u64) {
        if push.promise > 0 {
            each(met, |lane| {
                self.expectation[lane] = self.expectation[lane].max(push.promise)
            });
        }
        if push.tailored {
            each(met, |lane| self.orders[lane] |= TAILORED);
        }
        raise(self.satisfaction, met & bought, push.serves, &[FULL; BLOCK]);
    }

    fn fade(&mut self) {
        for rows in self.levels.chunks_exact_mut(MOVED) {
            for (row, kept) in rows.iter_mut().zip(self.air.kept) {
                row.iter_mut().for_each(|level| *level = faded(*level, kept));
            }
        }
    }

    /// Rivals, and what buyers tell: F. M. Bass, "A New Product Growth for Model Consumer Durables",
    /// Management Science 15(5), 1969, 215–227.
    fn hear(&mut self) {
        let air = self.air;
        if air.praise + air.warning + air.rival == 0 {
            return;
        }
        let [praise, warning, rival, _] = four(air.seed, REST, self.first);
        let (praised, warned) = (lucky(&praise, air.praise), lucky(&warning, air.warning));
        let rivals = lucky(&rival, air.rival);
        let (by, warned_leaves) = (fine(PRAISE), fine(WARNED));
        each(self.live & (praised | warned | rivals), |lane| {
            let is = |bits: u64| bits >> lane & 1 == 1;
            for rows in self.levels.chunks_exact_mut(MOVED) {
                if is(rivals) {
                    rows[1][lane] = faded(rows[1][lane], air.rival_leaves);
                    rows[2][lane] = faded(rows[2][lane], air.rival_leaves);
                }
                if is(praised) {
                    rows[0][lane] = raised(rows[0][lane], by, FULL);
                    rows[2][lane] = raised(rows[2][lane], by, FULL);
                }
                if is(warned) {
                    rows[2][lane] = faded(rows[2][lane], warned_leaves);
                }
            }
        });
    }

    fn count_and_buy(&mut self, counts: &mut Counts) {
        let campaign = self.air.campaign;
        let past: [u64; MOVED] = std::array::from_fn(|factor| self.past(factor));
        let (both, open) = (past[0] & past[1], past[0] & past[1] & past[2]);
        let bought = self.bought();
        let sum = |bits: u64| u64::from((bits & self.live).count_ones());
        counts.knowing += sum(self.knows() & !bought);
        counts.past[0] += sum(past[0]);
        counts.past[1] += sum(both);
        counts.past[2] += sum(open);
        let content = bits(&self.satisfaction.map(|level| u8::from(level >= campaign.gates[3])));
        let ready = bits(&self.wait.map(|weeks| u8::from(weeks == 0)));
        let again = if campaign.again_after > 0 {
            bought & content & ready
        } else {
            0
        };
        if campaign.again_after > 0 {
            self.wait.iter_mut().for_each(|weeks| *weeks = weeks.saturating_sub(1));
        }
        each(self.live & open & (!bought | again), |lane| {
            let dice = (chance(self.air.seed, REST, self.first + lane as u64) >> 48) as u32;
            if dice < self.air.hazard && self.orders[lane] & !TAILORED < 127 {
                let first = self.order(lane);
                counts.sold += u64::from(first);
                counts.repeat += u64::from(!first);
            }
        });
        self.tell(counts, past);
    }

    /// Buyers and what keeps the others.
    fn tell(&self, counts: &mut Counts, past: [u64; MOVED]) {
        let gate = self.air.campaign.gates[3];
        let content = bits(&self.satisfaction.map(|level| u8::from(level >= gate)));
        let bought = self.bought();
        let sum = |bits: u64| u64::from((bits & self.live).count_ones());
        counts.blocked[0] += sum(!bought & !past[0]);
        counts.blocked[1] += sum(!bought & past[0] & !past[1]);
        counts.blocked[2] += sum(!bought & past[0] & past[1] & !past[2]);
        counts.blocked[3] += sum(bought & !content);
        counts.buyers += sum(bought);
        counts.past[3] += sum(bought & content);
    }

    /// `true` if it is the first.
    fn order(&mut self, lane: usize) -> bool {
        let campaign = self.air.campaign;
        let first = self.orders[lane] & !TAILORED == 0;
        let fits = if self.orders[lane] & TAILORED > 0 {
            FULL
        } else {
            campaign.needs[usize::from(self.need[lane])].fit
        };
        let delivered = u32::from(campaign.delivers) * u32::from(fits) / 1000;
        let felt = 500 + i64::from(delivered) - i64::from(self.expectation[lane]);
        self.satisfaction[lane] = felt.clamp(0, i64::from(FULL)) as u16;
        self.orders[lane] += 1;
        self.wait[lane] = campaign.again_after;
        first
    }

    fn bought(&self) -> u64 {
        bits(&self.orders.map(|orders| u8::from(orders & !TAILORED > 0)))
    }

    /// Bit per customer where someone understands.
    fn knows(&self) -> u64 {
        let gate = self.air.campaign.gates[0];
        let rows = self.levels.iter().step_by(MOVED);
        rows.fold(0, |all, row| all | reach(row, gate))
    }

    /// A gate of an organisation is open when someone of each function that it has, and everyone at
    /// its highest level, is past it. For a household that is the one person.
    fn past(&self, factor: usize) -> u64 {
        let campaign = self.air.campaign;
        let gate = campaign.gates[factor];
        let (mut functions, mut top) = ([None; 3], u64::MAX);
        for (person, cell) in campaign.people.iter().enumerate() {
            let past = reach(&self.levels[person * MOVED + factor], gate);
            let function = &mut functions[usize::from(cell % 3)];
            *function = Some(function.unwrap_or(0) | past);
            if cell / 3 == self.air.top_level {
                top &= past;
            }
        }
        functions.into_iter().flatten().fold(top, |all, past| all & past)
    }
}

/// Bit per customer whom the activity turns to and meets.
fn hits(push: &Push, draws: &Row, kinds: [u64; 3]) -> u64 {
    let [knowing, other, buyer] = push.chances;
    if knowing == other && other == buyer {
        return lucky(draws, knowing);
    }
    let of_kind = |(chance, kind)| if kind == 0 { 0 } else { lucky(draws, chance) & kind };
    push.chances
        .into_iter()
        .zip(kinds)
        .map(of_kind)
        .fold(0, |all, hit| all | hit)
}

/// Bit per customer whose draw is below a chance of 65,536.
fn lucky(draws: &Row, chance: u32) -> u64 {
    match chance.checked_sub(1) {
        None => 0,
        Some(last) => {
            let last = last.min(65_535) as u16;
            bits(&draws.map(|draw| u8::from(draw <= last)))
        }
    }
}

/// Bit per customer whose level reaches the gate.
fn reach(row: &Row, gate: u16) -> u64 {
    bits(&row.map(|level| u8::from(level >= gate)))
}

/// Noughts and ones as the bits of a word: eight bytes times a number that brings the lowest bit of
/// each into the highest byte.
#[inline]
fn bits(flags: &Bytes) -> u64 {
    let (eights, _) = flags.as_chunks::<8>();
    let mut word = 0;
    for (position, eight) in eights.iter().enumerate() {
        let top = u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        word |= top << (position * 8);
    }
    word
}

/// Goes through the positions of the bits that are set, ascending.
#[inline]
fn each(mut word: u64, mut with: impl FnMut(usize)) {
    while word != 0 {
        with(word.trailing_zeros() as usize % BLOCK);
        word &= word - 1;
    }
}

/// Raises the levels of those customers; few of them one by one, many as a whole row, which comes to
/// the same.
fn raise(row: &mut Row, who: u64, by: u16, tops: &Row) {
    if by == 0 {
        return;
    }
    if who.count_ones() < MANY {
        each(who, |lane| row[lane] = raised(row[lane], by, tops[lane]));
        return;
    }
    let mut shares = [0; BLOCK];
    for (lane, share) in shares.iter_mut().enumerate() {
        *share = by * (who >> lane & 1) as u16;
    }
    for lane in 0..BLOCK {
        row[lane] = raised(row[lane], shares[lane], tops[lane]);
    }
}

/// Four draws of 16 bits for each customer of a block.
fn four(seed: u64, stream: u64, first: u64) -> [Row; 4] {
    let mut rows = [[0; BLOCK]; 4];
    let [a, b, c, d] = &mut rows;
    for lane in 0..BLOCK {
        let draw = chance(seed, stream, first + lane as u64);
        (a[lane], b[lane]) = (draw as u16, (draw >> 16) as u16);
        (c[lane], d[lane]) = ((draw >> 32) as u16, (draw >> 48) as u16);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bits_of_a_word_are_the_flags_in_their_order() {
        let mut flags = [0; BLOCK];
        for lane in [0, 1, 7, 8, 30, 63] {
            flags[lane] = 1;
        }
        assert_eq!(bits(&flags), 1 | 2 | 1 << 7 | 1 << 8 | 1 << 30 | 1 << 63);
        assert_eq!(bits(&[1; BLOCK]), u64::MAX);
        let mut lanes = Vec::new();
        each(bits(&flags), |lane| lanes.push(lane));
        assert_eq!(lanes, [0, 1, 7, 8, 30, 63]);
    }

    #[test]
    fn a_row_raised_as_a_whole_is_the_row_raised_one_by_one() {
        let tops: Row = std::array::from_fn(|lane| (lane * 16) as u16);
        let start: Row = std::array::from_fn(|lane| (lane * lane % 900) as u16);
        let who = 0xF0F0_1234_FFFF_0FF1_u64;
        let mut whole = start;
        raise(&mut whole, who, 20_000, &tops);
        let single = start;
        let one_by_one: Row = std::array::from_fn(|lane| {
            let is = who >> lane & 1 == 1;
            if is {
                raised(single[lane], 20_000, tops[lane])
            } else {
                single[lane]
            }
        });
        assert_eq!(whole, one_by_one);
    }

    #[test]
    fn a_chance_of_all_is_certain_and_of_none_never() {
        let draws: Row = std::array::from_fn(|lane| if lane % 2 == 0 { 0 } else { 65_535 });
        assert_eq!(lucky(&draws, 0), 0);
        assert_eq!(lucky(&draws, 65_536), u64::MAX);
        assert_eq!(lucky(&draws, 1), 0x5555_5555_5555_5555);
    }
}
