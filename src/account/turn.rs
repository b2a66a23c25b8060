//! One decision: an act, a journey, waiting. Then time passes.

use super::closing;
use super::effects::{Occasion, Turn, ceiling};
use super::event::{Event, Missed};
use super::ids::{ActId, PlaceId};
use super::ledger::{Cause, What};
use super::model::{
    Account, Aim, At, FITTING_GAIN, GUESS_COSTS, Gauge, HEARSAY_COSTS, Kind, NOT_IN_HALVES, REPORTED_COSTS,
    REPORTS_EXCLUDE, Variant,
};
use super::offers::place_of;
use super::state::{Source, State, Word};
use super::talk::Came;
use crate::scenario::PersonId;

impl Turn<'_> {
    /// `came`: what the act's talk came to, where one was held.
    pub fn act(&mut self, id: ActId, came: Option<Came>) {
        let act = self.account.act(id);
        let here = who_is_here(self.account, self.variant, self.state, id);
        if let Some(&first) = act.meets.first()
            && act.at != At::Anywhere
            && !here.contains(&first)
        {
            self.events.push(Event::NotIn(id, first));
            self.is_not_where_we_thought(first);
            self.pass(NOT_IN_HALVES);
            return;
        }
        self.events.push(Event::Did(id));
        let (times, _) = self.state.done[id.index()];
        self.state.done[id.index()] = (times.saturating_add(1), self.state.half);
        if !self.is_reported(id) {
            self.pay(act.money, Cause::Act(id));
            let share = self.settle(id, came);
            self.come_of_it(id, &here, share);
        }
        self.pass(act.halves);
    }

    /// Percent of the act's gains that count.
    fn settle(&mut self, act: ActId, came: Option<Came>) -> u8 {
        let Some(talk) = self.account.talk_of(act) else {
            return 100;
        };
        let held = came.is_some();
        let came = came.unwrap_or(talk.unplayed);
        self.events.push(Event::Talked { act, came, held });
        talk.share(came)
    }

    /// What the dossier says of where somebody is has proved stale.
    fn is_not_where_we_thought(&mut self, who: PersonId) {
        let yesterday = self.state.day() - 1;
        if let Some(note) = self.account.person(who).follows
            && let Some(known) = &mut self.state.known[note.index()]
        {
            known.until = Some(yesterday);
        }
    }

    fn come_of_it(&mut self, id: ActId, here: &[PersonId], share: u8) {
        let act = self.account.act(id);
        let missed = self
            .personal(id)
            .or_else(|| self.is_not_so(id).then_some(Missed::NotSo));
        if let Some(missed) = missed {
            self.events.push(Event::Missed(id, missed));
        }
        if act.at != At::Anywhere {
            here.iter().for_each(|who| self.state.people[who.index()].met += 1);
        }
        self.state.bid |= act.aim == Aim::Bid;
        let stage = self.account.stage_on(self.state.day());
        let occasion = Occasion {
            cause: Cause::Act(id),
            people: here,
            source: act.meets.first().map_or(Source::Seen, |&who| Source::Told(who)),
            worth: self.account.stages[stage.index()].worth[act.aim as usize],
            share,
            ceiling: ceiling(act.aim),
        };
        let effects = if missed.is_some() { &act.otherwise } else { &act.effects };
        effects.iter().for_each(|effect| self.apply(*effect, &occasion));
    }

    fn is_not_so(&self, id: ActId) -> bool {
        let day = self.state.day();
        let so = |(note, value)| super::calendar::truth(self.variant, note, day).value == value;
        self.account.act(id).uses.is_some_and(|used| !so(used))
    }

    /// `Personal`, as in a talk: what nobody told is a guess, another's private life is told by that
    /// person alone, and what fits is a courtesy of five points.
    fn personal(&mut self, id: ActId) -> Option<Missed> {
        let (note, _) = self.account.act(id).uses?;
        let entry = self.account.note(note);
        let about = entry.about.filter(|_| entry.kind == Kind::Personal)?;
        let Some(known) = self.state.knows(note) else {
            self.add(Some(about), What::Trust, -i32::from(GUESS_COSTS), Cause::Guess(id));
            return Some(Missed::Guessed);
        };
        if entry.private && known.source != Source::Told(about) {
            self.add(Some(about), What::Trust, -i32::from(HEARSAY_COSTS), Cause::Hearsay(id));
            return Some(Missed::Hearsay);
        }
        if !self.is_not_so(id) {
            let ceiling = ceiling(Aim::Courtesy);
            self.trust(about, FITTING_GAIN as i8, ceiling, Cause::Act(id));
        }
        None
    }

    /// A gift beyond the limit comes back, and is reported.
    fn is_reported(&mut self, id: ActId) -> bool {
        let act = self.account.act(id);
        let Some(&who) = act.meets.first().filter(|_| act.aim == Aim::Gift) else {
            return false;
        };
        let taken = &mut self.state.people[who.index()].gifts;
        if *taken + act.money <= self.account.gift_limit {
            *taken += act.money;
            return false;
        }
        self.state.reports += 1;
        self.events.push(Event::Missed(id, Missed::Reported));
        let cause = Cause::Reported(id);
        self.add(Some(who), What::Trust, -i32::from(REPORTED_COSTS), cause);
        self.add(Some(who), What::Gauge(Gauge::Belief), -i32::from(REPORTED_COSTS), cause);
        true
    }

    pub fn travel(&mut self, to: PlaceId) {
        let route = *self
            .account
            .route(self.state.place, to)
            .expect("the offers hold ways alone");
        self.pay(route.money, Cause::Travel(to));
        // The night on the way is spent where one arrives.
        self.state.place = to;
        self.events.push(Event::Arrived(to));
        self.pass(route.halves);
    }

    /// Lets half-days go by; nothing happens any more once it is decided against us.
    pub fn pass(&mut self, halves: u16) {
        for _ in 0..halves {
            if self.is_over() {
                return;
            }
            if self.state.half % 2 == 1 {
                self.evening();
            }
            self.state.half += 1;
            if self.state.half.is_multiple_of(2) && !self.is_over() {
                self.events.push(Event::Day(self.state.day()));
                self.rival_acts();
            }
        }
    }

    pub fn is_over(&self) -> bool {
        closing::is_over(self.account, self.state)
    }

    fn evening(&mut self) {
        let day = self.state.day();
        self.night();
        if day == self.account.decision || self.state.reports >= REPORTS_EXCLUDE && self.state.awarded.is_none() {
            self.decide();
        }
        if day == self.account.days {
            self.break_promises();
        }
    }

    /// Whoever cannot pay the night goes home.
    fn night(&mut self) {
        let place = self.state.place;
        let price = self.account.places[place.index()].night;
        if place == self.account.home || price == 0 {
            return;
        }
        if self.pay(price, Cause::Night(place)) < price {
            self.state.place = self.account.home;
            self.events.push(Event::Arrived(self.account.home));
        }
    }

    /// A promise that was not kept by the end.
    fn break_promises(&mut self) {
        if self.state.awarded != Some(super::Outcome::Won) {
            return;
        }
        for position in 0..self.account.promises.len() {
            if self.state.promises[position] == Word::Given {
                self.state.promises[position] = Word::Broken;
                self.events.push(Event::Broke(super::PromiseId::at(position)));
                self.add(None, What::Experience, -10, Cause::Broken);
            }
        }
    }
}

/// Who is met: all of them by telephone, else those who are where the act is done.
pub fn who_is_here(account: &Account, variant: &Variant, state: &State, id: ActId) -> Vec<PersonId> {
    let (act, day) = (account.act(id), state.day());
    let place = place_of(account, state, id);
    let there = |who: &PersonId| place.is_none_or(|at| account.is_at(variant, *who, day) == at);
    act.meets.iter().copied().filter(there).collect()
}
