//! What may still come to be: whatever may become possible stays possible, and time and trust cost
//! nothing.
//!
//! The fixpoint is the *delete relaxation* of planning (Bonet & Geffner 2001).

use super::time::bits;
use crate::scenario::{
    Act, Choice, ChoiceId, Condition, EvidenceId, FactId, FactStage, NeedId, NeedStage, Quantity, Scenario, Standing,
    Variant,
};
use crate::sim::State;
use crate::sim::table::*;

/// What is so, or may come to be so; bits by id.
pub(super) struct Hopes<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) state: &'a State,
    pub(super) who: &'a Variant,
    /// Choices that may be made from here on.
    pub choices: u128,
    pub scenes: u64,
    pub(super) told: u32,
    pub(super) understood: u32,
    pub(super) shown: u32,
    pub(super) found: u16,
    pub(super) explicit: u16,
    pub(super) paid_off: u16,
    pub(super) promised: u32,
    pub(super) kept: u32,
    pub(super) trust: u8,
    pub sold: bool,
    pub(super) orders: bool,
}

impl<'a> Hopes<'a> {
    pub(super) fn of(scenario: &'a Scenario, state: &'a State) -> Self {
        let bits = |count: usize, holds: &dyn Fn(usize) -> bool| {
            (0..count)
                .filter(|&position| holds(position))
                .fold(0u64, |bits, position| bits | 1 << position)
        };
        let facts = scenario.facts.len();
        let needs = scenario.needs.len();
        Self {
            scenario,
            state,
            who: scenario.variant(state.variant()),
            choices: 0,
            scenes: 1 << state.scene().index(),
            told: bits(facts, &|fact| state.is_told(FactId::at(fact))) as u32,
            understood: bits(facts, &|fact| state.fact(FactId::at(fact)) == FactStage::Understood) as u32,
            shown: bits(scenario.evidence.len(), &|evidence| {
                state.is_shown(EvidenceId::at(evidence))
            }) as u32,
            found: bits(needs, &|need| state.is_found(NeedId::at(need))) as u16,
            explicit: bits(needs, &|need| state.need(NeedId::at(need)) == NeedStage::Explicit) as u16,
            paid_off: bits(needs, &|need| state.has_paid_off(NeedId::at(need))) as u16,
            promised: bits(facts, &|fact| state.is_promised(FactId::at(fact))) as u32,
            kept: bits(facts, &|fact| state.is_kept(FactId::at(fact))) as u32,
            trust: state.trust(),
            sold: state.is_sold(),
            orders: false,
        }
    }

    /// Adds what may become possible until nothing is added any more.
    pub(super) fn spread(&mut self) {
        loop {
            let before = (
                self.choices,
                self.scenes,
                self.trust,
                self.found,
                self.explicit,
                self.kept,
            );
            let mut considered = 0u128;
            for scene in bits(self.scenes.into()) {
                for &id in &self.scenario.scenes[scene].choices {
                    // Several scenes may offer it.
                    if considered & 1 << id.index() == 0 {
                        considered |= 1 << id.index();
                        self.consider(id);
                    }
                }
            }
            self.trust = self.best_trust();
            if before
                == (
                    self.choices,
                    self.scenes,
                    self.trust,
                    self.found,
                    self.explicit,
                    self.kept,
                )
            {
                return;
            }
        }
    }

    fn consider(&mut self, id: ChoiceId) {
        let choice = self.scenario.choice(id);
        let made = self.state.is_chosen(id) && !choice.again;
        if made || !choice.when.iter().all(|condition| self.may_hold(condition)) {
            return;
        }
        self.choices |= 1 << id.index();
        let mut told = 0;
        for &act in &choice.acts {
            self.hope_for(act, choice.again, choice.rushed, &mut told);
        }
        let leading = self.scenario.prepared.leading_replies[id.index()];
        for reply in &choice.replies[..leading] {
            if reply.when.iter().all(|condition| self.may_hold(condition)) {
                if let Some(next) = reply.then.or(choice.then) {
                    self.scenes |= 1 << next.index();
                }
                if !reply.when.iter().any(|condition| self.may_fail(condition)) {
                    return;
                }
            }
        }
        if let Some(next) = choice.then {
            self.scenes |= 1 << next.index();
        }
    }

    fn hope_for(&mut self, act: Act, again: bool, rushed: bool, told: &mut usize) {
        match act {
            Act::Tell(fact) => {
                *told += 1;
                self.told |= 1 << fact.index();
                if !rushed && *told <= FACTS_AT_ONCE {
                    self.understood |= 1 << fact.index();
                }
            }
            Act::Promise(fact) => {
                self.told |= 1 << fact.index();
                self.understood |= 1 << fact.index();
                self.promised |= 1 << fact.index();
            }
            Act::Deliver(fact, _) if self.promised & 1 << fact.index() != 0 => self.kept |= 1 << fact.index(),
            Act::Ask(topic) => {
                for (position, need) in self.scenario.needs.iter().enumerate() {
                    let theirs = self.who.needs[position];
                    if need.topic == topic && theirs.weight > 0 && theirs.depth <= self.trust {
                        self.found |= 1 << position;
                    }
                }
            }
            Act::Imply(need) if self.who.needs[need.index()].weight > 0 => {
                let bit = 1 << need.index();
                // On one not found it is a guess that finds it; a second one is needed then.
                if self.found & bit != 0 || again {
                    self.explicit |= bit;
                }
                self.found |= bit;
            }
            Act::Payoff(need) => self.paid_off |= 1 << need.index(),
            Act::Prove(evidence) => self.shown |= 1 << evidence.index(),
            Act::AskForOrder => self.orders = true,
            _ => {}
        }
    }

    /// What may be said from here on, in the order of ids.
    pub(super) fn open_choices(&self) -> impl Iterator<Item = &'a Choice> + use<'a> {
        let scenario = self.scenario;
        bits(self.choices).map(|position| &scenario.choices[position])
    }

    pub(super) fn acts(&self) -> impl Iterator<Item = (Act, bool)> + '_ {
        self.open_choices()
            .flat_map(|choice| choice.acts.iter().map(|&act| (act, choice.again)))
    }

    /// Trust if all that can raise it does, once each.
    fn best_trust(&self) -> u8 {
        let mut courtesy = false;
        let mut earned = 0;
        let mut admitted = 0u16;
        let mut kept = 0u32;
        for (act, again) in self.acts() {
            match act {
                Act::Acknowledge => courtesy = true,
                Act::Personal(entry) => courtesy |= self.who.fitting & 1 << entry.index() != 0,
                Act::Admit(weakness) => admitted |= 1 << weakness.index(),
                Act::Deliver(promise, _) => kept |= 1 << promise.index(),
                Act::Adjust(Quantity::Trust, by, _) if by > 0 => earned += if again { 100 } else { i32::from(by) },
                _ => {}
            }
        }
        let admitted = admitted & self.who.weaknesses & !self.state.admitted();
        earned += ADMIT_TRUST * admitted.count_ones() as i32;
        let kept = kept & self.promised & !self.state.kept_promises();
        earned += KEPT_TRUST * kept.count_ones() as i32;
        for (position, evidence) in self.scenario.evidence.iter().enumerate() {
            let bit = 1 << position;
            let counts = |&(fact, _): &(FactId, u8)| self.told & self.who.truths & 1 << fact.index() != 0;
            if self.shown & bit != 0
                && !self.state.has_counted(EvidenceId::at(position))
                && evidence.supports.iter().any(counts)
            {
                earned += PROOF_TRUST;
            }
        }
        let from = if courtesy {
            self.state.trust().max(COURTESY_CEILING)
        } else {
            self.state.trust()
        };
        (i32::from(from) + earned).clamp(i32::from(self.trust), 100) as u8
    }

    /// Credence at most, and at least.
    pub(super) fn credence(&self, id: FactId) -> (i32, i32) {
        if self.state.is_exposed(id) {
            return (0, 0);
        }
        let fact = &self.scenario.facts[id.index()];
        let proofs = &self.scenario.prepared.facts[id.index()].proofs;
        let strongest = |shown: &dyn Fn(u32) -> bool| {
            let strongest = proofs.iter().find(|(evidence, _)| shown(*evidence));
            strongest.map_or(0, |(_, strength)| *strength)
        };
        let most = strongest(&|evidence| self.shown & evidence != 0);
        let least = strongest(&|evidence| self.state.is_shown(EvidenceId::at(evidence.trailing_zeros() as usize)));
        let bare = i32::from(fact.plausibility) - i32::from(self.who.scepticism);
        let credit = i32::from(self.trust.saturating_sub(COURTESY_CEILING));
        let cheapened = fact.bears_price && self.state.is_cheapened();
        let off = if cheapened { EARLY_DISCOUNT_CREDENCE } else { 0 };
        // At least: a falsehood that comes out has no credence.
        let comes_out = self.who.truths & 1 << id.index() == 0 && !fact.is_promise;
        let lowest = bare + least - EARLY_DISCOUNT_CREDENCE;
        (
            bare + credit + most - off,
            if comes_out { lowest.min(0) } else { lowest },
        )
    }

    /// Whether the condition may hold now or later.
    fn may_hold(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Told(fact) => self.told & 1 << fact.index() != 0,
            Condition::Shown(evidence) => self.shown & 1 << evidence.index() != 0,
            Condition::Found(need) | Condition::JustFound(need) => self.found & 1 << need.index() != 0,
            Condition::Chose(choice) => self.state.is_chosen(*choice) || self.choices & 1 << choice.index() != 0,
            Condition::Promised(promise) => self.promised & 1 << promise.index() != 0,
            Condition::Kept(promise) => self.kept & 1 << promise.index() != 0,
            Condition::Shows(stands, fact) | Condition::Became(fact, stands) => {
                let (most, least) = self.credence(*fact);
                let can = match stands {
                    Standing::Believed => most >= BELIEVED_FROM,
                    Standing::Half => most >= HALF_BELIEVED_FROM && least < BELIEVED_FROM,
                    Standing::Doubted => least < HALF_BELIEVED_FROM,
                };
                can && self.told & 1 << fact.index() != 0
            }
            Condition::RefusedAt(gate) => self.state.has_refused_at(*gate) || self.orders,
            Condition::Refused(_) => self.orders,
            Condition::Sold => self.sold,
            Condition::Variant(variant) => *variant == self.state.variant(),
            Condition::Has(need) => self.who.needs[need.index()].weight > 0,
            Condition::True(fact) => self.who.truths & 1 << fact.index() != 0,
            Condition::Stage(need, NeedStage::Explicit) => self.explicit & 1 << need.index() != 0,
            Condition::TrustAtLeast(points) => self.trust >= *points,
            Condition::Of(_, parts) | Condition::All(parts) => parts.iter().all(|part| self.may_hold(part)),
            Condition::Any(parts) => parts.iter().any(|part| self.may_hold(part)),
            Condition::Not(part) => self.may_fail(part),
            Condition::Mood(_)
            | Condition::Objects
            | Condition::Evasive
            | Condition::PatienceAtMost(_)
            | Condition::Open(_)
            | Condition::Supports(..)
            | Condition::Stage(..) => true,
        }
    }

    /// Whether the condition may fail now or later.
    fn may_fail(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Told(fact) => !self.state.is_told(*fact),
            Condition::Shown(evidence) => !self.state.is_shown(*evidence),
            Condition::Found(need) => !self.state.is_found(*need),
            Condition::Chose(choice) => !self.state.is_chosen(*choice),
            Condition::Promised(promise) => !self.state.is_promised(*promise),
            Condition::Kept(promise) => !self.state.is_kept(*promise),
            Condition::RefusedAt(gate) => !self.state.has_refused_at(*gate),
            Condition::Sold => !self.state.is_sold(),
            Condition::Variant(variant) => *variant != self.state.variant(),
            Condition::Has(need) => self.who.needs[need.index()].weight == 0,
            Condition::True(fact) => self.who.truths & 1 << fact.index() == 0,
            Condition::Stage(need, stage) => self.state.need(*need) < *stage,
            Condition::PatienceAtMost(minutes) => self.state.patience() > *minutes,
            Condition::All(parts) => parts.iter().any(|part| self.may_fail(part)),
            Condition::Any(parts) => parts.iter().all(|part| self.may_fail(part)),
            Condition::Not(part) => self.may_hold(part),
            _ => true,
        }
    }
}
