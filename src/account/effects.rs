//! What an effect does; the one place where numbers change.

use super::event::Event;
use super::ids::{NoteId, PromiseId, ValueId};
use super::ledger::{Cause, Row, What};
use super::model::{Account, Aim, COURTESY_CEILING, Effect, Variant};
use super::state::{Known, Source, State, Word};
use crate::scenario::PersonId;

/// A turn as it goes on.
pub struct Turn<'t> {
    pub account: &'t Account,
    pub variant: &'t Variant,
    pub state: &'t mut State,
    pub rows: &'t mut Vec<Row>,
    pub events: &'t mut Vec<Event>,
}

/// For whom effects are, and how much they count.
pub struct Occasion<'o> {
    pub cause: Cause,
    /// Who is met, or meant.
    pub people: &'o [PersonId],
    pub source: Source,
    /// Percent of gauge points that are taken; losses are taken whole.
    pub worth: u8,
    /// Percent of everything that is gained: what a talk left of the act.
    pub share: u8,
    /// Trust is not raised beyond this.
    pub ceiling: u8,
}

impl Occasion<'_> {
    /// Of a gain, the share that counts; anything else whole.
    fn of_gain(&self, points: i8, is_gain: bool) -> i8 {
        match is_gain {
            true => (i32::from(points) * i32::from(self.share) / 100) as i8,
            false => points,
        }
    }
}

/// How far an act for this aim can raise trust: proof, and service beyond what was expected, have no
/// ceiling; rapport has, as in a talk.
pub fn ceiling(aim: Aim) -> u8 {
    match aim {
        Aim::Prove | Aim::Exceed => 100,
        _ => COURTESY_CEILING,
    }
}

impl Turn<'_> {
    pub fn apply(&mut self, effect: Effect, occasion: &Occasion<'_>) {
        match effect {
            Effect::Move(who, gauge, points) => {
                let points = match points {
                    0.. => i32::from(points) * i32::from(occasion.worth) * i32::from(occasion.share) / 10_000,
                    _ => i32::from(points),
                };
                self.each(who, occasion, |turn, who| {
                    turn.add(Some(who), What::Gauge(gauge), points, occasion.cause);
                });
            }
            Effect::Trust(who, points) => self.each(who, occasion, |turn, who| {
                turn.trust(
                    who,
                    occasion.of_gain(points, points > 0),
                    occasion.ceiling,
                    occasion.cause,
                );
            }),
            Effect::Rival(who, points) => self.each(who, occasion, |turn, who| {
                let points = occasion.of_gain(points, points < 0);
                turn.add(Some(who), What::Rival, i32::from(points), occasion.cause);
            }),
            Effect::Learn(note) => {
                let told = super::calendar::truth(self.variant, note, self.state.day());
                let until = told.said_until.or_else(|| self.ends(note));
                self.note(note, told.value, until, occasion.source);
            }
            Effect::Hear(note, value) => self.note(note, value, None, occasion.source),
            Effect::Spot(who) => {
                let seen = (self.state.people[who.index()].rival, self.state.day());
                self.state.people[who.index()].spotted = Some(seen);
            }
            Effect::Promise(promise) => self.promise(promise, occasion.cause),
            Effect::Deliver(promise) => self.deliver(promise, occasion.cause),
            Effect::Experience(points) => self.add(None, What::Experience, i32::from(points), occasion.cause),
        }
    }

    fn each(&mut self, who: Option<PersonId>, occasion: &Occasion<'_>, mut does: impl FnMut(&mut Self, PersonId)) {
        match who {
            Some(who) => does(self, who),
            None => occasion.people.iter().for_each(|&who| does(self, who)),
        }
    }

    /// Trust by so many points; up to the ceiling where it rises, and never down for being above it.
    pub fn trust(&mut self, who: PersonId, points: i8, ceiling: u8, cause: Cause) {
        let now = self.state.people[who.index()].trust;
        let room = i32::from(ceiling.saturating_sub(now));
        let points = i32::from(points).min(room);
        self.add(Some(who), What::Trust, points, cause);
    }

    /// Adds to a number of 0–100, which stops at its ends; books the change that really happened.
    pub fn add(&mut self, who: Option<PersonId>, what: What, points: i32, cause: Cause) {
        let day = self.state.day();
        let number = match (what, who) {
            (What::Gauge(gauge), Some(who)) => &mut self.state.people[who.index()].gauges[gauge as usize],
            (What::Trust, Some(who)) => &mut self.state.people[who.index()].trust,
            (What::Rival, Some(who)) => &mut self.state.people[who.index()].rival,
            (What::Expectation, _) => &mut self.state.expectation,
            (What::Experience, _) => &mut self.state.experience,
            _ => return,
        };
        let from = u32::from(*number);
        *number = (i32::from(*number) + points).clamp(0, 100) as u8;
        let to = u32::from(*number);
        self.book(Row {
            day,
            cause,
            who,
            what,
            from,
            to,
        });
    }

    /// Spends so much, or what is left if that is less; returns what was spent.
    pub fn pay(&mut self, money: u32, cause: Cause) -> u32 {
        let (day, from) = (self.state.day(), self.state.money);
        let spent = money.min(from);
        self.state.money -= spent;
        self.book(Row {
            day,
            cause,
            who: None,
            what: What::Money,
            from,
            to: from - spent,
        });
        spent
    }

    fn book(&mut self, row: Row) {
        if row.from != row.to {
            self.rows.push(row);
            self.events.push(Event::Changed(row));
        }
    }

    fn note(&mut self, note: NoteId, value: ValueId, until: Option<u16>, source: Source) {
        let known = Known {
            value,
            source,
            day: self.state.day(),
            until,
        };
        self.state.known[note.index()] = Some(known);
        self.events.push(Event::Found(note, known));
    }

    /// The last day on which the entry says what it says today; `None` = it never changes again.
    fn ends(&self, note: NoteId) -> Option<u16> {
        let today = self.state.day();
        let later = self.variant.truth[note.index()]
            .iter()
            .find(|segment| segment.from > today);
        later.map(|segment| segment.from - 1)
    }

    fn promise(&mut self, promise: PromiseId, cause: Cause) {
        let size = self.account.promises[promise.index()].size;
        if self.state.promises[promise.index()] == Word::Unsaid {
            self.state.promises[promise.index()] = Word::Given;
            self.events.push(Event::Promised(promise));
            self.add(None, What::Expectation, i32::from(size), cause);
        }
    }

    /// What is delivered unasked is a pleasure of the same size; a kept promise brings five more.
    fn deliver(&mut self, promise: PromiseId, cause: Cause) {
        let size = i32::from(self.account.promises[promise.index()].size);
        let word = self.state.promises[promise.index()];
        if matches!(word, Word::Unsaid | Word::Given) {
            self.state.promises[promise.index()] = Word::Kept;
            self.events.push(Event::Kept(promise));
            let extra = if word == Word::Given { 5 } else { 0 };
            self.add(None, What::Experience, size + extra, cause);
        }
    }
}
