//! What can still come of a state at the very most, without walking on.
//!
//! A relaxation: whatever may become possible stays possible, time and trust cost nothing, and each
//! factor is taken at its best by itself. So the bound is proven however large the scenario is, and
//! often it is met. The fixpoint over what may become possible is the *delete relaxation* of
//! planning (Bonet & Geffner 2001).

use super::Value;
use super::time::bits;
use crate::debrief::points;
use crate::scenario::{
    Act, Choice, ChoiceId, Condition, EvidenceId, FactId, FactStage, Factor, NeedId, NeedStage, Quantity, Scenario,
    Standing, Variant, VariantId,
};
use crate::sim::table::*;
use crate::sim::{Factors, State, worth_of};

/// The highest value that any way on from this state could come to.
pub fn prospect(scenario: &Scenario, state: &State) -> Value {
    if state.has_ended() {
        return Value::of_end(scenario, state);
    }
    let mut hopes = Hopes::of(scenario, state);
    hopes.spread();
    let who = scenario.variant(state.variant());
    let unsold = Value {
        score: points(&hopes.best_factors(false), false),
        passed: who.walk_away,
    };
    if state.is_sold() {
        let service = if hopes.is_timeless() {
            hopes.all_service()
        } else {
            hopes.service_in(state.patience(), u128::MAX)
        };
        let satisfaction = Some(hopes.best_satisfaction(true, service));
        let factors = Factors {
            satisfaction,
            ..hopes.best_factors(true)
        };
        return Value {
            score: points(&factors, true),
            passed: true,
        };
    }
    if !hopes.can_sell() {
        return unsold;
    }
    let before_sale = hopes.choices;
    hopes.sold = true;
    if let Some(after) = scenario.after_sale {
        hopes.scenes |= 1 << after.scene.index();
    }
    hopes.spread();
    match hopes.best_in_time(before_sale) {
        Some(score) => unsold.max(Value { score, passed: true }),
        None => unsold,
    }
}

/// The choices and scenes to which some talk with this customer may come, bits by id; to all others
/// none does, which is proven.
pub fn may_come(scenario: &Scenario, variant: VariantId) -> (u128, u64) {
    let state = State::start(scenario, variant);
    let mut hopes = Hopes::of(scenario, &state);
    hopes.spread();
    if let Some(after) = scenario.after_sale.filter(|_| hopes.can_sell()) {
        hopes.sold = true;
        hopes.scenes |= 1 << after.scene.index();
        hopes.spread();
    }
    (hopes.choices, hopes.scenes)
}

/// The most that each factor can come to with this customer, by itself.
pub fn most_factors(scenario: &Scenario, variant: VariantId) -> Factors {
    let state = State::start(scenario, variant);
    let mut hopes = Hopes::of(scenario, &state);
    hopes.spread();
    let unsold = hopes.best_factors(false);
    let Some(after) = scenario.after_sale.filter(|_| hopes.can_sell()) else {
        return if hopes.can_sell() {
            hopes.best_factors(true)
        } else {
            unsold
        };
    };
    hopes.sold = true;
    hopes.scenes |= 1 << after.scene.index();
    hopes.spread();
    let sold = hopes.best_factors(true);
    Factors {
        understanding: sold.understanding.max(unsold.understanding),
        worth: sold.worth.max(unsold.worth),
        belief: sold.belief.max(unsold.belief),
        satisfaction: sold.satisfaction.max(unsold.satisfaction),
    }
}

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
    promised: u32,
    kept: u32,
    trust: u8,
    pub sold: bool,
    orders: bool,
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

    fn acts(&self) -> impl Iterator<Item = (Act, bool)> + '_ {
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
    fn credence(&self, id: FactId) -> (i32, i32) {
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
            Condition::All(parts) => parts.iter().all(|part| self.may_hold(part)),
            Condition::Any(parts) => parts.iter().any(|part| self.may_hold(part)),
            Condition::Not(part) => self.may_fail(part),
            Condition::Mood(_)
            | Condition::Objects
            | Condition::Evasive
            | Condition::PatienceAtMost(_)
            | Condition::Open(_)
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

    fn can_sell(&self) -> bool {
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
        let mut hopes_to_come = 0;
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
