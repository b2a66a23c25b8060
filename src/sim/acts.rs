//! What each act does to the customer. One function an act; the numbers are in [`super::table`].

use super::event::{Cause, Event, EventSink, Part};
use super::factors::{Factors, standing};
use super::state::{Flags, State, positions};
use super::step::Upshot;
use super::table::*;
use crate::scenario::{
    Act, Choice, EntryId, EvidenceId, FactId, FactStage, Factor, NeedId, NeedStage, Privacy, Quantity, Scenario,
    Standing, TopicId, WeaknessId,
};

/// A turn under way: the state it changes, and what it has led to so far.
pub(super) struct Turn<'a, S> {
    scenario: &'a Scenario,
    state: &'a mut State,
    sink: &'a mut S,
    pub(super) upshot: Upshot,
    /// Facts that touch this person; bits. In a talk between two, all.
    concerns: u32,
    /// In a meeting minutes are taken off one clock: they are noted here, with why, not spent.
    noted: Option<Option<(u8, Cause)>>,
}

impl<'a, S: EventSink> Turn<'a, S> {
    pub fn new(scenario: &'a Scenario, state: &'a mut State, sink: &'a mut S) -> Self {
        Self {
            scenario,
            state,
            sink,
            upshot: Upshot::default(),
            concerns: u32::MAX,
            noted: None,
        }
    }

    /// Of one of several people: only what concerns them moves their trust, and minutes are noted.
    pub fn at_table(scenario: &'a Scenario, state: &'a mut State, sink: &'a mut S, concerns: u32) -> Self {
        Self {
            concerns,
            noted: Some(None),
            ..Self::new(scenario, state, sink)
        }
    }

    /// The minutes noted, and why.
    pub fn noted(&self) -> Option<(u8, Cause)> {
        self.noted.flatten()
    }

    /// Hears what is said to somebody else, or by somebody who is no seller: what touches no need
    /// of this person is known from then on, and moves nothing.
    pub fn overhear(&mut self, fact: FactId, in_passing: bool) -> Cause {
        let stage = if in_passing {
            FactStage::Heard
        } else {
            FactStage::Understood
        };
        let from = self.state.fact(fact);
        let cause = Cause::Told(fact);
        if stage > from {
            self.state.raise_fact(fact, stage);
            let to = stage;
            self.sink.push(Event::FactStage { fact, from, to, cause });
        }
        if stage == FactStage::Understood {
            self.awaken(fact);
        }
        cause
    }

    /// All acts of the choice, each with the factors it moved, then the time they took.
    pub fn carry_out(&mut self, choice: &Choice) {
        let patience = self.state.patience;
        let mut told = 0;
        let mut factors = S::RECORDS.then(|| Factors::of(self.scenario, self.state));
        for &act in &choice.acts {
            let cause = self.act(act, choice, &mut told);
            self.raise_hopes();
            factors = factors.map(|before| self.book(before, cause));
        }
        // Every turn takes at least a minute net, whatever its acts give: so every talk ends.
        let left = self
            .state
            .patience
            .saturating_sub(choice.minutes)
            .min(patience.saturating_sub(1));
        self.move_part(
            Part::Patience,
            i32::from(left) - i32::from(self.state.patience),
            Cause::Minutes,
        );
    }

    /// An act that asks nothing of the choice it stands in.
    pub(super) fn act_alone(&mut self, act: Act) -> Cause {
        match act {
            Act::Ask(topic) => self.ask(topic),
            Act::Imply(need) => self.imply(need),
            Act::Payoff(need) => self.payoff(need),
            Act::Acknowledge => self.acknowledge(),
            Act::Admit(weakness) => self.admit(weakness),
            Act::Personal(entry) => self.personal(entry),
            Act::Deliver(promise, beyond) => self.deliver(promise, beyond),
            Act::FollowUp => self.follow_up(),
            Act::Pressure => self.pressure(),
            Act::Adjust(quantity, by, because) => self.adjust(quantity, by, Cause::Adjusted(because)),
            Act::Tell(_)
            | Act::Prove(_)
            | Act::Promise(_)
            | Act::Quote(_)
            | Act::Concede(_)
            | Act::AskForOrder
            | Act::Leave => unreachable!("a meeting has its own way with {}", act.name()),
        }
    }

    /// Records something that the engine of a meeting did.
    pub(super) fn note(&mut self, event: Event) {
        self.sink.push(event);
    }

    /// Carries out one act; returns the cause to which the factors it moves are booked.
    fn act(&mut self, act: Act, choice: &Choice, told: &mut usize) -> Cause {
        match act {
            Act::Tell(fact) => {
                *told += 1;
                self.tell(fact, choice.rushed || *told > FACTS_AT_ONCE)
            }
            Act::Ask(topic) => self.ask(topic),
            Act::Imply(need) => self.imply(need),
            Act::Payoff(need) => self.payoff(need),
            Act::Prove(evidence) => self.prove(evidence),
            Act::Acknowledge => self.acknowledge(),
            Act::Admit(weakness) => self.admit(weakness),
            Act::Personal(entry) => self.personal(entry),
            Act::Promise(promise) => self.promise(promise),
            Act::Deliver(promise, beyond) => self.deliver(promise, beyond),
            Act::FollowUp => self.follow_up(),
            Act::Quote(price) => self.quote(price),
            Act::Concede(by) => self.quote(self.state.price.saturating_sub(by).max(1)),
            Act::Pressure => self.pressure(),
            Act::AskForOrder => self.ask_for_order(choice.acts.contains(&Act::Pressure)),
            Act::Leave => {
                self.upshot.left = true;
                Cause::Minutes
            }
            Act::Adjust(quantity, by, because) => self.adjust(quantity, by, Cause::Adjusted(because)),
        }
    }

    pub(super) fn tell(&mut self, fact: FactId, in_passing: bool) -> Cause {
        let cause = if in_passing {
            Cause::ToldInPassing(fact)
        } else {
            Cause::Told(fact)
        };
        let was_told = self.state.is_told(fact);
        let stage = if in_passing {
            FactStage::Heard
        } else {
            FactStage::Understood
        };
        let from = self.state.fact(fact);
        if stage > from {
            self.state.raise_fact(fact, stage);
            self.sink.push(Event::FactStage {
                fact,
                from,
                to: stage,
                cause,
            });
        }
        let prepared = &self.scenario.prepared;
        let wanted = prepared.facts[fact.index()].serves & prepared.variants[self.state.variant.index()].wants;
        if wanted == 0 && self.scenario.facts[fact.index()].basic == 0 {
            self.spend(NOISE_MINUTES, Cause::Noise(fact));
        }
        if stage == FactStage::Understood {
            self.awaken(fact);
        }
        if !was_told {
            self.count_evidence();
            if standing(self.scenario, self.state, fact) == Standing::Doubted && !self.state.is_exposed(fact) {
                self.upshot.doubted = true;
                self.state.flags.set(Flags::OBJECTS, true);
                self.move_part(Part::Trust, DOUBTED_CLAIM_TRUST, Cause::LandedDoubted(fact));
            }
        }
        cause
    }

    /// Wakes the needs that the fact serves. What is false fits nothing in this person's life, and
    /// so wakes no need.
    fn awaken(&mut self, fact: FactId) {
        let prepared = &self.scenario.prepared;
        let wanted = prepared.facts[fact.index()].serves & prepared.variants[self.state.variant.index()].wants;
        let truths = self.scenario.variant(self.state.variant).truths;
        if truths & 1 << fact.index() != 0 {
            for need in positions(wanted & !self.state.needs_implied).map(NeedId::at) {
                self.move_need(need, NeedStage::Implied, Cause::Awakened(need, fact));
            }
        }
    }

    fn ask(&mut self, topic: TopicId) -> Cause {
        let variant = self.scenario.variant(self.state.variant);
        let by_depth = &self.scenario.prepared.variants[self.state.variant.index()].by_depth;
        let mut hidden = by_depth[topic.index()]
            .iter()
            .copied()
            .filter(|need| !self.state.is_found(*need));
        let shallowest = hidden.next();
        if let Some(need) = shallowest.filter(|need| self.state.trust >= variant.needs[need.index()].depth) {
            self.find(need, Cause::Answered(need));
            return Cause::Answered(need);
        }
        if self
            .state
            .asked_in_vain(topic)
            .is_some_and(|then| self.state.trust <= then)
        {
            self.spend(ASKED_AGAIN_MINUTES, Cause::AskedAgain(topic));
        }
        self.state.asked_in_vain[topic.index()] = self.state.trust + 1;
        self.upshot.evaded = Some(topic);
        self.sink.push(Event::Evaded(topic));
        Cause::AskedAgain(topic)
    }

    fn imply(&mut self, need: NeedId) -> Cause {
        if self.state.is_found(need) {
            self.move_need(need, NeedStage::Explicit, Cause::Implied(need));
            return Cause::Implied(need);
        }
        if self.scenario.variant(self.state.variant).needs[need.index()].weight > 0 {
            self.find(need, Cause::GuessedRight(need));
            return Cause::GuessedRight(need);
        }
        self.move_part(Part::Trust, WRONG_GUESS_TRUST, Cause::GuessedWrong(need));
        self.spend(WRONG_GUESS_MINUTES, Cause::GuessedWrong(need));
        Cause::GuessedWrong(need)
    }

    fn payoff(&mut self, need: NeedId) -> Cause {
        let weighs = self.scenario.variant(self.state.variant).needs[need.index()].weight > 0;
        if weighs && self.state.need(need) == NeedStage::Explicit {
            self.state.needs_paid_off |= 1 << need.index();
        }
        Cause::PaidOff(need)
    }

    pub(super) fn prove(&mut self, evidence: EvidenceId) -> Cause {
        if !self.state.is_shown(evidence) {
            self.state.evidence_shown |= 1 << evidence.index();
            self.sink.push(Event::Shown(evidence));
        }
        self.count_evidence();
        Cause::Proved(evidence)
    }

    /// The effect of evidence on trust, which comes once, as soon as it and a fact that it
    /// supports are both there, whichever came first.
    fn count_evidence(&mut self) {
        let truths = self.scenario.variant(self.state.variant).truths;
        for evidence in positions(self.state.evidence_shown) {
            let told = self.scenario.prepared.supports[evidence] & self.state.facts_told;
            let uncounted = self.state.evidence_counted & 1 << evidence == 0;
            let true_ones = if uncounted { told & truths & self.concerns } else { 0 };
            let checkable = self.scenario.evidence[evidence].checkable;
            let lies = if checkable {
                told & !truths & !self.state.exposed
            } else {
                0
            };
            // The first of the true ones is enough; in the order of facts, as it is recorded.
            for fact in positions(lies | true_ones & true_ones.wrapping_neg()) {
                if truths & 1 << fact == 0 {
                    self.expose(FactId::at(fact));
                } else {
                    self.state.evidence_counted |= 1 << evidence;
                    self.move_part(Part::Trust, PROOF_TRUST, Cause::Proved(EvidenceId::at(evidence)));
                }
            }
        }
    }

    fn expose(&mut self, fact: FactId) {
        if !self.state.is_exposed(fact) {
            self.state.exposed |= 1 << fact.index();
            self.upshot.doubted = true;
            self.state.flags.set(Flags::OBJECTS, true);
            self.move_part(Part::Trust, EXPOSED_TRUST, Cause::Exposed(fact));
        }
    }

    /// A grand claim leads to hope once it is at least half believed, whether at once or later.
    pub(super) fn raise_hopes(&mut self) {
        let claimed = self.scenario.prepared.hopeful & self.state.facts_told;
        for id in positions(claimed & !self.state.hoped & !self.state.exposed).map(FactId::at) {
            if standing(self.scenario, self.state, id) >= Standing::Half {
                self.state.hoped |= 1 << id.index();
                let promise = self.scenario.facts[id.index()].promise;
                self.move_part(Part::Expectation, i32::from(promise), Cause::RaisedHopes(id));
            }
        }
    }

    fn acknowledge(&mut self) -> Cause {
        if self.state.objects() {
            self.state.flags.set(Flags::OBJECTS, false);
            self.win_by_courtesy(ACKNOWLEDGE_TRUST, Cause::Acknowledged);
        }
        Cause::Acknowledged
    }

    fn admit(&mut self, weakness: WeaknessId) -> Cause {
        let is_real = self.scenario.variant(self.state.variant).weaknesses & 1 << weakness.index() != 0;
        if is_real && !self.state.is_admitted(weakness) {
            self.state.weaknesses_admitted |= 1 << weakness.index();
            self.move_part(Part::Trust, ADMIT_TRUST, Cause::Admitted(weakness));
        }
        Cause::Admitted(weakness)
    }

    fn personal(&mut self, id: EntryId) -> Cause {
        let entry = &self.scenario.entries[id.index()];
        let told = entry.told_with.is_some_and(|need| self.state.is_found(need));
        if entry.privacy == Privacy::Private && !told {
            self.move_part(Part::Trust, PERSONAL_HEARSAY_TRUST, Cause::PersonalHearsay(id));
            return Cause::PersonalHearsay(id);
        }
        if entry.source.is_none() && !told {
            self.move_part(Part::Trust, PERSONAL_GUESS_TRUST, Cause::PersonalGuess(id));
            return Cause::PersonalGuess(id);
        }
        let fits = self.scenario.variant(self.state.variant).fitting & 1 << id.index() != 0;
        if fits && !self.state.is_used(id) {
            self.win_by_courtesy(PERSONAL_TRUST, Cause::PersonalFits(id));
        }
        self.state.entries_used |= 1 << id.index();
        Cause::PersonalFits(id)
    }

    pub(super) fn promise(&mut self, promise: FactId) -> Cause {
        let cause = self.tell(promise, false);
        let bit = 1 << promise.index();
        if (self.state.pending | self.state.kept) & bit == 0 && self.state.hoped & bit == 0 {
            self.state.pending |= bit;
            self.state.hoped |= bit;
            self.sink.push(Event::Promised(promise));
            let size = i32::from(self.scenario.facts[promise.index()].promise);
            self.move_part(Part::Expectation, size, Cause::RaisedHopes(promise));
        }
        cause
    }

    fn deliver(&mut self, promise: FactId, beyond: u8) -> Cause {
        let bit = 1 << promise.index();
        if self.state.pending & bit != 0 {
            self.state.pending &= !bit;
            self.state.kept |= bit;
            let size = i32::from(self.scenario.facts[promise.index()].promise);
            self.move_part(
                Part::Experience,
                size + KEPT_EXPERIENCE + i32::from(beyond),
                Cause::Kept(promise),
            );
            self.move_part(Part::Trust, KEPT_TRUST, Cause::Kept(promise));
        }
        Cause::Kept(promise)
    }

    fn follow_up(&mut self) -> Cause {
        let due = self.state.is_sold() || self.scenario.repeat;
        if due && !self.state.flags.has(Flags::FOLLOWED_UP) {
            self.state.flags.set(Flags::FOLLOWED_UP, true);
            self.move_part(Part::Experience, FOLLOW_UP_EXPERIENCE, Cause::FollowedUp);
        }
        Cause::FollowedUp
    }

    fn quote(&mut self, price: u32) -> Cause {
        let from = self.state.price;
        if price == from {
            return Cause::Quoted;
        }
        let early = price < from && !self.state.flags.has(Flags::HAS_REFUSED);
        if early {
            self.state.flags.set(Flags::CHEAPENED, true);
        }
        let cause = if early { Cause::CheapenedEarly } else { Cause::Quoted };
        self.state.price = price;
        self.sink.push(Event::Points {
            part: Part::Price,
            from,
            to: price,
            cause,
        });
        cause
    }

    fn pressure(&mut self) -> Cause {
        self.move_part(Part::Trust, PRESSURE_TRUST, Cause::Pressured);
        self.spend(PRESSURE_MINUTES, Cause::Pressured);
        Cause::Pressured
    }

    fn ask_for_order(&mut self, pressed: bool) -> Cause {
        if self.state.is_sold() {
            return Cause::Minutes;
        }
        let mut gates = self.scenario.gates;
        if pressed && self.scenario.small {
            let worth = &mut gates[Factor::Worth as usize];
            *worth = worth.saturating_sub(PRESSURE_GATE);
        }
        let Some(gate) = Factors::of(self.scenario, self.state).first_closed(&gates) else {
            self.sell(pressed, &gates);
            return Cause::AfterSale;
        };
        let frank_from = self.scenario.variant(self.state.variant).frank_from;
        let evasive = self.state.trust < frank_from;
        if !evasive {
            self.state.refused_at |= 1 << gate as u8;
        }
        self.upshot.refused = Some((gate, evasive));
        self.state.flags.set(Flags::OBJECTS, true);
        self.state.flags.set(Flags::HAS_REFUSED, true);
        self.sink.push(Event::Refused { gate, evasive });
        self.move_part(Part::Trust, REFUSAL_TRUST, Cause::Refused(gate));
        Cause::Refused(gate)
    }

    /// The order is placed; what was claimed now shows itself true or false. An order that would
    /// not stand without the falsehoods is undone.
    fn sell(&mut self, pressed: bool, gates: &[u8; 4]) {
        self.state.flags.set(Flags::SOLD, true);
        self.upshot.sold = true;
        self.sink.push(Event::Sold);
        if pressed && self.scenario.small {
            self.move_part(Part::Experience, PRESSURE_EXPERIENCE, Cause::PressuredOrder);
        }
        if self.find_out() {
            self.state.flags.set(Flags::SOLD, false);
            self.upshot.returned = Factors::of(self.scenario, self.state).first_closed(gates).is_some();
            self.state.flags.set(Flags::SOLD, !self.upshot.returned);
        }
    }

    /// After the sale: what was claimed shows itself true or false; whether something was false.
    pub(super) fn find_out(&mut self) -> bool {
        let variant = self.scenario.variant(self.state.variant);
        let mut lied = false;
        for (position, fact) in self.scenario.facts.iter().enumerate() {
            let id = FactId::at(position);
            if fact.is_promise || !self.state.is_told(id) || self.state.is_exposed(id) {
                continue;
            }
            if variant.truths & 1 << position == 0 {
                lied = true;
                self.state.exposed |= 1 << position;
                self.move_part(Part::Experience, EXPOSED_EXPERIENCE, Cause::Exposed(id));
                self.move_part(Part::Trust, EXPOSED_TRUST, Cause::Exposed(id));
            } else if self.state.hoped & 1 << position != 0 && variant.start.facts[position] == FactStage::Unheard {
                self.move_part(Part::Experience, i32::from(fact.promise), Cause::AsClaimed(id));
            }
        }
        lied
    }

    fn adjust(&mut self, quantity: Quantity, by: i8, cause: Cause) -> Cause {
        let part = match quantity {
            Quantity::Trust => Part::Trust,
            Quantity::Expectation => Part::Expectation,
            Quantity::Experience => Part::Experience,
            Quantity::Patience => Part::Patience,
        };
        self.move_part(part, i32::from(by), cause);
        cause
    }

    /// Promises still open when the talk is over are broken ones.
    pub fn break_open_promises(&mut self) {
        for id in positions(self.state.pending).map(FactId::at) {
            let factors = S::RECORDS.then(|| Factors::of(self.scenario, self.state));
            self.state.pending &= !(1 << id.index());
            self.move_part(Part::Trust, BROKEN_TRUST, Cause::Broken(id));
            if let Some(before) = factors {
                self.book(before, Cause::Broken(id));
            }
        }
    }

    /// The same, without booking what it did to the factors.
    pub(super) fn break_open_promises_quietly(&mut self) {
        for id in positions(self.state.pending).map(FactId::at) {
            self.state.pending &= !(1 << id.index());
            self.move_part(Part::Trust, BROKEN_TRUST, Cause::Broken(id));
        }
    }

    /// Lets the customer's patience be at least so many minutes.
    pub fn give_time(&mut self, minutes: u8, cause: Cause) {
        let more = i32::from(minutes) - i32::from(self.state.patience);
        self.move_part(Part::Patience, more.max(0), cause);
    }

    pub(super) fn find(&mut self, need: NeedId, cause: Cause) {
        self.state.needs_found |= 1 << need.index();
        self.upshot.found |= 1 << need.index();
        self.sink.push(Event::Found(need));
        self.move_need(need, NeedStage::Implied, cause);
    }

    /// Moves a need up to the stage; never down.
    pub(super) fn move_need(&mut self, need: NeedId, to: NeedStage, cause: Cause) {
        let from = self.state.need(need);
        if to > from {
            self.state.raise_need(need, to);
            self.sink.push(Event::NeedStage { need, from, to, cause });
        }
    }

    /// Trust won by courtesy: up to the ceiling, and never lowered to it.
    fn win_by_courtesy(&mut self, points: i32, cause: Cause) {
        let room = i32::from(COURTESY_CEILING) - i32::from(self.state.trust);
        self.move_part(Part::Trust, points.min(room).max(0), cause);
    }

    fn spend(&mut self, minutes: u8, cause: Cause) {
        if let Some(noted) = &mut self.noted {
            *noted = Some((minutes, cause));
            return;
        }
        self.move_part(Part::Patience, -i32::from(minutes), cause);
    }

    /// Moves a quantity within its range; the event tells the change that really happened.
    pub(super) fn move_part(&mut self, part: Part, by: i32, cause: Cause) {
        let (place, most) = match part {
            Part::Trust => (&mut self.state.trust, 100),
            Part::Patience => (&mut self.state.patience, i32::from(u8::MAX)),
            Part::Expectation => (&mut self.state.expectation, 100),
            Part::Experience => (&mut self.state.experience, 100),
            Part::Price => unreachable!("quote() moves the price"),
        };
        let from = *place;
        let to = (i32::from(from) + by).clamp(0, most) as u8;
        if to != from {
            *place = to;
            self.sink.push(Event::Points {
                part,
                from: from.into(),
                to: to.into(),
                cause,
            });
        }
    }

    /// Books the difference that an act made to each factor; returns the factors after it.
    fn book(&mut self, before: Factors, cause: Cause) -> Factors {
        let after = Factors::of(self.scenario, self.state);
        for factor in Factor::ALL {
            let (from, to) = (before.get(factor), after.get(factor));
            if from != to {
                self.sink.push(Event::Factor {
                    factor,
                    from,
                    to,
                    cause,
                });
            }
        }
        after
    }
}
