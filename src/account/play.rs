//! An account being played: decisions go in, events come out, and the log plays it again exactly.

use std::sync::Arc;

use super::closing::{Closing, closing, is_over};
use super::effects::Turn;
use super::event::Event;
use super::ids::{ActId, PlaceId};
use super::ledger::{DayStanding, Row, evenings};
use super::lessons::{Lesson, lessons};
use super::model::{Account, Variant};
use super::observation::{Observation, observe};
use super::state::State;
use super::talk::{Came, handed_over};
use super::turn::who_is_here;
use crate::scenario::{Scenario, VariantId};
use crate::sim::draw_by_odds;

/// What the seller does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Decision {
    /// Of an act that has a talk: settled without it, as the account declares.
    Act(ActId),
    /// An act whose talk has come to this.
    Talked(ActId, Came),
    Travel(PlaceId),
    /// So many half-days, at least one.
    Wait(u16),
}

/// It is not open now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this cannot be decided now")]
pub struct Refused(pub Decision);

/// An account from its first morning to its last evening.
#[derive(Clone, Debug)]
pub struct Play {
    account: Arc<Account>,
    variant: usize,
    state: State,
    rows: Vec<Row>,
    events: Vec<Event>,
    log: Vec<Decision>,
}

impl Play {
    /// With the variant that this seed draws.
    pub fn open(account: Arc<Account>, seed: u64) -> Self {
        let odds: Vec<u32> = account.variants.iter().map(|variant| variant.odds).collect();
        Self::in_variant(account, draw_by_odds(&odds, seed))
    }

    /// # Panics
    /// If there is no variant of that number.
    pub fn in_variant(account: Arc<Account>, variant: usize) -> Self {
        let state = State::start(&account, variant);
        let mut play = Self {
            account,
            variant,
            state,
            rows: Vec::new(),
            events: Vec::new(),
            log: Vec::new(),
        };
        play.turn(|turn| turn.rival_acts());
        play
    }

    /// The same decisions in the same variant.
    ///
    /// # Errors
    /// The first decision that was not open.
    pub fn replay(account: Arc<Account>, variant: usize, log: &[Decision]) -> Result<Self, Refused> {
        let mut play = Self::in_variant(account, variant);
        for decision in log {
            play.decide(*decision)?;
        }
        Ok(play)
    }

    pub fn observe(&self) -> Observation {
        observe(&self.account, &self.state)
    }

    /// What happened; the only way in.
    ///
    /// # Errors
    /// If it is not open; nothing has changed then.
    pub fn decide(&mut self, decision: Decision) -> Result<&[Event], Refused> {
        let has_talk = match decision {
            Decision::Talked(act, _) => self.account.act(act).talk.is_some(),
            _ => true,
        };
        if !has_talk || !self.observe().is_open(decision) {
            return Err(Refused(decision));
        }
        let before = self.events.len();
        self.log.push(decision);
        self.turn(|turn| match decision {
            Decision::Act(act) => turn.act(act, None),
            Decision::Talked(act, came) => turn.act(act, Some(came)),
            Decision::Travel(place) => turn.travel(place),
            Decision::Wait(halves) => turn.pass(halves),
        });
        Ok(&self.events[before..])
    }

    /// The talk in which that act would be settled now, made of its scenario: as the month hands it over,
    /// and who stands there. `None` where the act is not open, has no talk, or nobody is in.
    pub fn talk(&self, act: ActId, scenario: &Scenario) -> Option<(Scenario, Option<VariantId>)> {
        let first = self.account.act(act).meets.first()?;
        let here = who_is_here(&self.account, self.variant(), &self.state, act);
        let can_be_held = self.observe().is_open(Decision::Act(act)) && here.contains(first);
        can_be_held
            .then(|| handed_over(&self.account, self.variant, &self.state, act, scenario))
            .flatten()
    }

    fn turn(&mut self, does: impl FnOnce(&mut Turn<'_>)) {
        does(&mut Turn {
            account: &self.account,
            variant: &self.account.variants[self.variant],
            state: &mut self.state,
            rows: &mut self.rows,
            events: &mut self.events,
        });
    }

    pub fn account(&self) -> &Arc<Account> {
        &self.account
    }

    /// Not for screens before the end: it is what there is to find out.
    pub fn variant(&self) -> &Variant {
        &self.account.variants[self.variant]
    }

    /// Not for screens; see [`Play::observe`].
    pub fn state(&self) -> &State {
        &self.state
    }

    /// All decisions so far.
    pub fn log(&self) -> &[Decision] {
        &self.log
    }

    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// Every change so far, in order. It holds what the rival did unseen: for the debrief.
    pub fn ledger(&self) -> &[Row] {
        &self.rows
    }

    /// How both sides stood on each evening that is over, worked out from the ledger.
    pub fn evenings(&self) -> Vec<DayStanding> {
        let days = (self.state.half / 2).min(self.account.days);
        evenings(&self.account, self.variant, &self.rows, days)
    }

    pub fn is_over(&self) -> bool {
        is_over(&self.account, &self.state)
    }

    /// What it came to; `None` before the end.
    pub fn closing(&self) -> Option<Closing> {
        closing(&self.account, self.variant(), &self.state)
    }

    /// What could be done otherwise; empty before the end, and where there is nothing to say.
    pub fn lessons(&self) -> Vec<Lesson> {
        let closing = self.closing();
        closing.map_or_else(Vec::new, |closing| {
            lessons(&self.account, self.variant(), &self.state, &closing)
        })
    }
}
