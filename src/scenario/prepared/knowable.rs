//! Conditions of choices, compiled to bits.
//!
//! Almost every condition of a choice asks whether something has been told, shown, found, chosen
//! and so on: one bit of [`Knowable`]. The few others (how a claim stands, how the customer
//! looks) are kept as written.

use super::super::condition::Condition;

/// The yes/no part of what a learner can know of a state.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Knowable {
    pub chosen: u128,
    pub told: u32,
    pub shown: u32,
    pub promised: u32,
    pub kept: u32,
    pub found: u16,
    /// Gates that refused and were named, in their order.
    pub refused_at: u8,
    pub objects: bool,
    pub sold: bool,
}

/// [`Knowable`] in one row of bits.
pub(crate) type Words = [u64; 6];

impl Knowable {
    pub fn words(self) -> Words {
        [
            self.chosen as u64,
            (self.chosen >> 64) as u64,
            u64::from(self.told) | u64::from(self.shown) << 32,
            u64::from(self.promised) | u64::from(self.kept) << 32,
            u64::from(self.found) | u64::from(self.refused_at) << 16,
            u64::from(self.objects) | u64::from(self.sold) << 1,
        ]
    }

    /// What is known where this condition, and nothing else, holds; `None` = it is not one bit.
    fn of(condition: &Condition) -> Option<Self> {
        let mut one = Self::default();
        match *condition {
            Condition::Chose(choice) => one.chosen = 1 << choice.index(),
            Condition::Told(fact) => one.told = 1 << fact.index(),
            Condition::Shown(evidence) => one.shown = 1 << evidence.index(),
            Condition::Promised(promise) => one.promised = 1 << promise.index(),
            Condition::Kept(promise) => one.kept = 1 << promise.index(),
            Condition::Found(need) => one.found = 1 << need.index(),
            Condition::RefusedAt(gate) => one.refused_at = 1 << gate as u8,
            Condition::Objects => one.objects = true,
            Condition::Sold => one.sold = true,
            _ => return None,
        }
        Some(one)
    }
}

/// Some bits of [`Words`], and what each is to be.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Bits {
    pub asked: Words,
    pub wanted: Words,
}

impl Bits {
    /// Asks for one bit more; `false` = it is asked for already, as the contrary.
    fn add(&mut self, bit: Words, wanted: bool) -> bool {
        for (word, bit) in bit.into_iter().enumerate() {
            let is_wanted = self.wanted[word] & bit != 0;
            if self.asked[word] & bit != 0 && is_wanted != wanted {
                return false;
            }
            self.asked[word] |= bit;
            self.wanted[word] |= if wanted { bit } else { 0 };
        }
        true
    }
}

/// Lists of alternatives of one choice that are compiled; further ones are kept as written.
pub(super) const LISTS: usize = 2;

/// The conditions of one choice, all of which must hold.
#[derive(Default)]
pub(super) struct Compiled {
    /// Bits that must all be as wanted.
    pub all: Bits,
    /// Of each of these, at least one bit must be as wanted; at most [`LISTS`].
    pub any: Vec<Bits>,
    /// Conditions that are more than bits.
    pub more: Vec<Condition>,
}

impl Compiled {
    /// Adds that the condition holds, or that it does not.
    pub fn add(&mut self, condition: &Condition, holds: bool) {
        match (condition, holds) {
            (Condition::Not(part), _) => self.add(part, !holds),
            (Condition::All(parts), true) | (Condition::Any(parts), false) => {
                parts.iter().for_each(|part| self.add(part, holds));
            }
            (Condition::Any(parts), true) | (Condition::All(parts), false) => {
                let mut any = Bits::default();
                if self.any.len() < LISTS && parts.iter().all(|part| alternative(part, holds, &mut any)) {
                    self.any.push(any);
                } else {
                    self.keep(condition, holds);
                }
            }
            _ => {
                let is_bit = Knowable::of(condition).is_some_and(|bit| self.all.add(bit.words(), holds));
                if !is_bit {
                    self.keep(condition, holds);
                }
            }
        }
    }

    fn keep(&mut self, condition: &Condition, holds: bool) {
        let kept = condition.clone();
        self.more
            .push(if holds { kept } else { Condition::Not(Box::new(kept)) });
    }
}

/// Adds to the alternatives that the condition holds, or that it does not; `false` = it is more
/// than bits can tell.
fn alternative(condition: &Condition, holds: bool, any: &mut Bits) -> bool {
    match (condition, holds) {
        (Condition::Not(part), _) => alternative(part, !holds, any),
        (Condition::Any(parts), true) | (Condition::All(parts), false) => {
            parts.iter().all(|part| alternative(part, holds, any))
        }
        _ => Knowable::of(condition).is_some_and(|bit| any.add(bit.words(), holds)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{FactId, NeedId};

    fn told(fact: usize) -> Condition {
        Condition::Told(FactId::at(fact))
    }

    fn not(condition: Condition) -> Condition {
        Condition::Not(Box::new(condition))
    }

    fn compiled(condition: &Condition) -> Compiled {
        let mut compiled = Compiled::default();
        compiled.add(condition, true);
        compiled
    }

    fn words(told: u32, found: u16) -> Words {
        let known = Knowable {
            told,
            found,
            ..Knowable::default()
        };
        known.words()
    }

    #[test]
    fn neither_of_two_asks_that_both_be_missing() {
        let compiled = compiled(&not(Condition::Any(vec![told(0), told(3)])));
        assert!(compiled.any.is_empty() && compiled.more.is_empty());
        assert_eq!(compiled.all.asked, words(0b1001, 0));
        assert_eq!(compiled.all.wanted, words(0, 0));
    }

    #[test]
    fn alternatives_are_bits_that_are_there_or_missing() {
        let found = Condition::Found(NeedId::at(1));
        let compiled = compiled(&Condition::Any(vec![told(0), not(found)]));
        assert_eq!(compiled.any.len(), 1);
        assert_eq!(compiled.any[0].asked, words(1, 0b10));
        assert_eq!(compiled.any[0].wanted, words(1, 0));
    }

    #[test]
    fn what_contradicts_itself_is_kept_as_written() {
        let both = Condition::All(vec![told(0), not(told(0))]);
        assert_eq!(compiled(&both).more, [not(told(0))]);
    }
}
