//! Whether a scenario's conditions hold at a moment.

use std::cell::Cell;

use super::factors::{Factors, standing};
use super::mood::mood;
use super::state::State;
use super::step::Upshot;
use crate::scenario::{Condition, Scenario};

/// The moment at which a condition is asked.
pub(super) struct Moment<'a> {
    scenario: &'a Scenario,
    /// Before the turn's choice; equal to `now` where no choice was made.
    before: &'a State,
    now: &'a State,
    upshot: &'a Upshot,
    /// Those of `now`, once a condition has asked for one.
    factors: Cell<Option<Factors>>,
}

impl<'a> Moment<'a> {
    pub fn new(scenario: &'a Scenario, before: &'a State, now: &'a State, upshot: &'a Upshot) -> Self {
        Self {
            scenario,
            before,
            now,
            upshot,
            factors: Cell::new(None),
        }
    }

    /// Whether all hold; true for none.
    pub fn all(&self, conditions: &[Condition]) -> bool {
        conditions.iter().all(|condition| self.holds(condition))
    }

    fn factors(&self) -> Factors {
        let factors = self.factors.get();
        let factors = factors.unwrap_or_else(|| Factors::of(self.scenario, self.now));
        self.factors.set(Some(factors));
        factors
    }

    pub fn holds(&self, condition: &Condition) -> bool {
        let Self {
            scenario,
            before,
            now,
            upshot,
            ..
        } = *self;
        match *condition {
            Condition::Told(fact) => now.is_told(fact),
            Condition::Shown(evidence) => now.is_shown(evidence),
            Condition::Found(need) => now.is_found(need),
            Condition::Chose(choice) => now.is_chosen(choice),
            Condition::Promised(promise) => now.is_promised(promise),
            Condition::Kept(promise) => now.is_kept(promise),
            Condition::Shows(stands, fact) => now.is_told(fact) && standing(scenario, now, fact) == stands,
            Condition::Mood(looks) => mood(scenario, now) == looks,
            Condition::RefusedAt(gate) => now.has_refused_at(gate),
            Condition::Objects => now.objects(),
            Condition::Sold => now.is_sold(),
            Condition::Became(fact, stands) => {
                now.is_told(fact)
                    && standing(scenario, now, fact) == stands
                    && !(before.is_told(fact) && standing(scenario, before, fact) == stands)
            }
            Condition::JustFound(need) => upshot.found & 1 << need.index() != 0,
            Condition::Evasive => upshot.evaded.is_some() || upshot.refused.is_some_and(|(_, evasive)| evasive),
            Condition::Refused(gate) => upshot.refused == Some((gate, false)),
            Condition::Variant(variant) => now.variant() == variant,
            Condition::Has(need) => scenario.variant(now.variant()).needs[need.index()].weight > 0,
            Condition::Stage(need, stage) => now.need(need) >= stage,
            Condition::TrustAtLeast(points) => now.trust() >= points,
            Condition::PatienceAtMost(minutes) => now.patience() <= minutes,
            Condition::Open(gate) => self
                .factors()
                .get(gate)
                .is_none_or(|points| points >= scenario.gates[gate as usize]),
            Condition::True(fact) => scenario.variant(now.variant()).truths & 1 << fact.index() != 0,
            // Of one person there is but one to ask, and nobody votes: meetings judge by `meeting::moment`.
            Condition::Of(_, ref parts) | Condition::All(ref parts) => self.all(parts),
            Condition::Supports(..) => false,
            Condition::Any(ref parts) => parts.iter().any(|part| self.holds(part)),
            Condition::Not(ref part) => !self.holds(part),
        }
    }
}
