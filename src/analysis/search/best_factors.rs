//! Each factor at its best by itself, of what may still come to be.

use super::hopes::Hopes;
use super::time::bits;
use crate::scenario::{Act, Choice, FactId, FactStage, Factor, Quantity};
use crate::sim::table::*;
use crate::sim::{Factors, worth_of};

impl Hopes<'_> {
    pub(super) fn lowest_price(&self) -> u32 {
        let mut off = 0u32;
        let mut lowest = self.state.price();
        for (act, again) in self.acts() {
            match act {
                Act::Quote(price) => lowest = lowest.min(price),
                Act::Concede(_) if again => off = u32::MAX,
                Act::Concede(by) => off = off.saturating_add(by),
                _ => {}
            }
        }
        lowest.saturating_sub(off).max(1)
    }

    pub(super) fn can_sell(&self) -> bool {
        let factors = self.best_factors(false);
        let eased = if self.scenario.small { PRESSURE_GATE } else { 0 };
        let mut gates = self.scenario.gates;
        gates[Factor::Worth as usize] = gates[Factor::Worth as usize].saturating_sub(eased);
        self.orders && factors.first_closed(&gates).is_none()
    }

    /// Each factor at its best by itself.
    pub(super) fn best_factors(&self, sold: bool) -> Factors {
        let value = self.best_value(sold);
        Factors {
            understanding: self.best_understanding(),
            worth: worth_of(value, self.lowest_price()),
            belief: self.best_belief(sold),
            satisfaction: (sold || self.scenario.repeat).then(|| self.best_satisfaction(sold, self.all_service())),
        }
    }

    fn best_understanding(&self) -> u8 {
        let (mut known, mut all) = (0u32, 0u32);
        for (position, fact) in self
            .scenario
            .facts
            .iter()
            .enumerate()
            .filter(|(_, fact)| fact.basic > 0)
        {
            let bit = 1 << position;
            let halves = match () {
                () if self.state.is_exposed(FactId::at(position)) => 0,
                () if self.understood & bit != 0 => 2,
                () if self.told & bit != 0 => 1,
                () => 0,
            };
            known += halves * u32::from(fact.basic);
            all += 2 * u32::from(fact.basic);
        }
        (100 * known).checked_div(all).unwrap_or(100) as u8
    }

    /// Whether the fact can serve in the end: falsehoods come out with a sale.
    pub(super) fn stands(&self, position: usize, sold: bool) -> bool {
        let true_enough = self.scenario.facts[position].is_promise || self.who.truths & 1 << position != 0;
        !self.state.is_exposed(FactId::at(position)) && (!sold || true_enough)
    }

    fn best_value(&self, sold: bool) -> i64 {
        let mut value = 0;
        for (position, need) in self.who.needs.iter().enumerate().filter(|(_, need)| need.weight > 0) {
            let bit = 1 << position;
            let thirds = if self.explicit & bit != 0 { 3 } else { 1 };
            let quarters = if self.paid_off & bit != 0 { 5 } else { 4 };
            let served = self.scenario.prepared.served_by[position]
                .iter()
                .find(|(fact, _)| self.understood & 1 << fact.index() != 0 && self.stands(fact.index(), sold))
                .map_or(0, |(_, percent)| *percent);
            value += i64::from(need.weight) * thirds * quarters * 2 * served;
        }
        value
    }

    /// Whole if something that serves can be believed: one may always leave the rest untold.
    pub(super) fn best_belief(&self, sold: bool) -> u8 {
        let credit = self.trust.saturating_sub(COURTESY_CEILING);
        let can = |floor: i32| {
            (0..self.scenario.facts.len()).any(|position| {
                let fact = &self.scenario.facts[position];
                self.understood & 1 << position != 0
                    && self.stands(position, sold)
                    && fact
                        .serves
                        .iter()
                        .any(|(need, _)| self.who.needs[need.index()].weight > 0)
                    && self.credence(FactId::at(position)).0 >= floor
            })
        };
        let share = if can(BELIEVED_FROM) {
            100
        } else if can(HALF_BELIEVED_FROM) {
            50
        } else {
            0
        };
        (share + credit / 3).min(100)
    }

    /// What a choice may bring by itself: experience, beyond the hopes it raises; and hope that it
    /// takes away. A loss within it counts as far as it gained before (points stop at 0, so that a
    /// loss by itself may cost nothing).
    pub(super) fn service(&self, choice: &Choice) -> (i32, i32) {
        let (mut gained, mut raised, mut relieved) = (0i32, 0i32, 0i32);
        for &act in &choice.acts {
            match act {
                Act::Deliver(promise, more) if self.kept & 1 << promise.index() != 0 => {
                    let size = i32::from(self.scenario.facts[promise.index()].promise);
                    gained += size + KEPT_EXPERIENCE + i32::from(more);
                    raised += size;
                }
                Act::FollowUp if !self.state.has_followed_up() => gained += FOLLOW_UP_EXPERIENCE,
                Act::Adjust(Quantity::Experience, by, _) => gained = (gained + i32::from(by)).max(0),
                Act::Adjust(Quantity::Expectation, by, _) if by < 0 => relieved -= i32::from(by),
                Act::Adjust(Quantity::Expectation, by, _) => raised += i32::from(by),
                _ => {}
            }
        }
        ((gained - raised).max(0), relieved)
    }

    /// Whether the fact is a claim that the sale to come shows to be true.
    fn comes_true(&self, position: usize, sold: bool) -> bool {
        let bit = 1 << position;
        let claimed = self.told & self.who.truths & bit != 0;
        sold && !self.state.is_sold() && claimed && self.who.start.facts[position] == FactStage::Unheard
    }

    /// Hope that an author's own acts may raise.
    fn hopes_raised_by_hand(&self) -> i32 {
        let raises = |(act, again): (Act, bool)| match act {
            Act::Adjust(Quantity::Expectation, by, _) if by > 0 => i32::from(by) * if again { 100 } else { 1 },
            _ => 0,
        };
        self.acts().map(raises).sum()
    }

    /// What can be brought without a look at the clock: experience beyond the hopes that go with it,
    /// and hope taken away.
    pub(super) fn all_service(&self) -> (i32, i32) {
        let (mut served, mut relief) = (0, 0);
        for choice in
            bits(self.choices & self.scenario.prepared.doers.serve).map(|position| &self.scenario.choices[position])
        {
            let (serves, relieves) = self.service(choice);
            let times = if choice.again { 100 } else { 1 };
            served += serves * times;
            relief += relieves * times;
        }
        (served, relief)
    }

    /// All that can raise experience, nothing that can be avoided; `(served, relief)` as far as there
    /// is time for it.
    pub(super) fn best_satisfaction(&self, sold: bool, (served, relief): (i32, i32)) -> u8 {
        let mut experience = i32::from(self.state.experience()) + served;
        let hoped = i32::from(self.state.expectation());
        // Of what is still to be promised or claimed, only what it brings beyond the hope it raises.
        let mut hopes_to_come = self.hopes_raised_by_hand();
        for (position, fact) in self.scenario.facts.iter().enumerate() {
            let (id, bit, size) = (FactId::at(position), 1 << position, i32::from(fact.promise));
            if fact.is_promise {
                if self.kept & bit != 0 && !self.state.is_kept(id) {
                    if self.state.is_promised(id) {
                        experience += size
                    } else {
                        hopes_to_come += size
                    }
                }
            } else if self.comes_true(position, sold) {
                if self.state.has_hoped(id) {
                    experience += size
                } else {
                    hopes_to_come += size
                }
            }
        }
        let mut gap = (experience - hoped + relief).min(100 - (hoped - relief).max(0));
        if hoped + hopes_to_come > 100 {
            // Hope is full at 100: what is promised beyond that costs nothing.
            gap = gap.max(relief);
        }
        let rises = if gap >= 0 { gap } else { DISAPPOINTMENT_FACTOR * gap };
        (SATISFACTION_AS_EXPECTED + rises).clamp(0, 100) as u8
    }
}
