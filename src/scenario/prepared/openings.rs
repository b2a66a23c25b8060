//! Which choices of a scene are open, as bits: their conditions compiled to masks.
//!
//! Almost every condition of a choice asks whether something has been told, shown, found, chosen
//! and so on: one bit of [`Knowable`]. What must hold together becomes one comparison of masks,
//! and so does each list of alternatives. The few others (how a claim stands, how the customer
//! looks) are kept as written and asked last.

use super::super::condition::Condition;
use super::super::ids::ChoiceId;
use super::super::model::{Scenario, Scene};

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

/// [`Knowable`] as it is compared; six words, so that they fill whole vector registers.
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
struct Bits {
    asked: Words,
    wanted: Words,
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

    /// The bits that are not as wanted.
    fn missed(&self, known: &Words) -> Words {
        std::array::from_fn(|word| (known[word] ^ self.wanted[word]) & self.asked[word])
    }

    fn all_hold(&self, known: &Words) -> bool {
        self.missed(known).into_iter().fold(0, |all, word| all | word) == 0
    }

    fn any_holds(&self, known: &Words) -> bool {
        let missed = self.missed(known);
        let held = (0..missed.len()).fold(0, |all, word| all | missed[word] ^ self.asked[word]);
        held != 0
    }
}

/// The choices of one scene, with what opens each; bits by position in the scene.
#[derive(Clone, Debug)]
pub(crate) struct Openings {
    every: u128,
    /// Those with a reason to show while they are closed.
    pub explained: u128,
    /// Whether one of them is open at any time.
    pub always: bool,
    /// Bits that must all be as wanted for the choice to be open, with the choice's own bit.
    all: Vec<(u128, Bits)>,
    /// Bits of which at least one must be.
    any: Vec<(u128, Bits)>,
    /// Conditions that are more than bits.
    pub more: Vec<(u128, Vec<Condition>)>,
}

impl Openings {
    pub fn of(scenario: &Scenario, scene: &Scene) -> Self {
        let mut openings = Self {
            every: 0,
            explained: 0,
            always: false,
            all: Vec::new(),
            any: Vec::new(),
            more: Vec::new(),
        };
        for (position, &id) in scene.choices.iter().enumerate() {
            openings.add(scenario, 1 << position, id);
        }
        openings
    }

    fn add(&mut self, scenario: &Scenario, place: u128, id: ChoiceId) {
        let choice = scenario.choice(id);
        self.every |= place;
        if choice.closed.is_some() {
            self.explained |= place;
        }
        self.always |= choice.again && choice.when.is_empty();
        let mut compiled = Compiled::default();
        if !choice.again {
            compiled.add(&Condition::Chose(id), false);
        }
        for condition in &choice.when {
            compiled.add(condition, true);
        }
        if compiled.all.asked != Words::default() {
            self.all.push((place, compiled.all));
        }
        self.any.extend(compiled.any.into_iter().map(|any| (place, any)));
        if !compiled.more.is_empty() {
            self.more.push((place, compiled.more));
        }
    }

    /// The choices that are open as far as bits can tell: those in [`Openings::more`] have more
    /// conditions to meet.
    pub fn by_bits(&self, known: &Words) -> u128 {
        let mut open = self.every;
        for (place, bits) in &self.all {
            open &= !if bits.all_hold(known) { 0 } else { *place };
        }
        for (place, bits) in &self.any {
            open &= !if bits.any_holds(known) { 0 } else { *place };
        }
        open
    }
}

/// The conditions of one choice, all of which must hold.
#[derive(Default)]
struct Compiled {
    all: Bits,
    any: Vec<Bits>,
    more: Vec<Condition>,
}

impl Compiled {
    /// Adds that the condition holds, or that it does not.
    fn add(&mut self, condition: &Condition, holds: bool) {
        match (condition, holds) {
            (Condition::Not(part), _) => self.add(part, !holds),
            (Condition::All(parts), true) | (Condition::Any(parts), false) => {
                parts.iter().for_each(|part| self.add(part, holds));
            }
            (Condition::Any(parts), true) | (Condition::All(parts), false) => {
                let mut any = Bits::default();
                if parts.iter().all(|part| alternative(part, holds, &mut any)) {
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

    fn compiled(condition: &Condition) -> Compiled {
        let mut compiled = Compiled::default();
        compiled.add(condition, true);
        compiled
    }

    #[test]
    fn neither_of_two_is_one_comparison() {
        let neither = Condition::Not(Box::new(Condition::Any(vec![told(0), told(3)])));
        let compiled = compiled(&neither);
        assert!(compiled.any.is_empty() && compiled.more.is_empty());
        let known = |told| {
            Knowable {
                told,
                ..Knowable::default()
            }
            .words()
        };
        assert!(compiled.all.all_hold(&known(0b0010)));
        assert!(!compiled.all.all_hold(&known(0b1000)));
    }

    #[test]
    fn one_of_several_holds_by_what_is_there_or_by_what_is_missing() {
        let found = Condition::Found(NeedId::at(1));
        let compiled = compiled(&Condition::Any(vec![told(0), Condition::Not(Box::new(found))]));
        let [any] = compiled.any[..] else {
            panic!("one list of alternatives")
        };
        let known = |told, found| {
            Knowable {
                told,
                found,
                ..Knowable::default()
            }
            .words()
        };
        assert!(any.any_holds(&known(1, 0b10)), "told");
        assert!(any.any_holds(&known(0, 0b01)), "not found");
        assert!(!any.any_holds(&known(0, 0b10)), "neither");
    }

    #[test]
    fn one_of_none_never_holds() {
        let compiled = compiled(&Condition::Any(Vec::new()));
        assert!(!compiled.any[0].any_holds(&Knowable::default().words()));
    }

    #[test]
    fn what_contradicts_itself_is_kept_as_written() {
        let both = Condition::All(vec![told(0), Condition::Not(Box::new(told(0)))]);
        assert_eq!(compiled(&both).more, [Condition::Not(Box::new(told(0)))]);
    }
}
