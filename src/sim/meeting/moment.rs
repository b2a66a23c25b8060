//! Whether conditions hold at a table: asked of anybody, or of one person.

use super::table::Table;
use super::views::Views;
use crate::scenario::limits::MAX_PEOPLE;
use crate::scenario::{Condition, Meeting, PersonId, Scenario};
use crate::sim::conditions::Moment;
use crate::sim::step::Upshot;

/// What this turn led to, one per person.
pub type Upshots = [Upshot; MAX_PEOPLE];

/// The moment at which a condition is asked.
pub struct TableMoment<'a> {
    scenario: &'a Scenario,
    meeting: &'a Meeting,
    before: &'a Table,
    now: &'a Table,
    upshots: Option<&'a Upshots>,
}

/// Whom a condition is asked of.
#[derive(Clone, Copy)]
enum Asked {
    /// Anybody; what only one person can answer, this one.
    Anybody(PersonId),
    Only(PersonId),
}

impl<'a> TableMoment<'a> {
    /// At the end of a turn.
    pub fn after(
        scenario: &'a Scenario,
        meeting: &'a Meeting,
        (before, now): (&'a Table, &'a Table),
        upshots: &'a Upshots,
    ) -> Self {
        Self {
            scenario,
            meeting,
            before,
            now,
            upshots: Some(upshots),
        }
    }

    /// Between two turns.
    pub fn still(scenario: &'a Scenario, meeting: &'a Meeting, now: &'a Table) -> Self {
        Self {
            scenario,
            meeting,
            before: now,
            now,
            upshots: None,
        }
    }

    /// Whether all hold; what only one person can answer is asked of `focus`.
    pub fn all(&self, conditions: &[Condition], focus: PersonId) -> bool {
        conditions
            .iter()
            .all(|condition| self.holds(condition, Asked::Anybody(focus)))
    }

    fn holds(&self, condition: &Condition, asked: Asked) -> bool {
        match condition {
            Condition::Of(who, parts) => parts.iter().all(|part| self.holds(part, Asked::Only(*who))),
            Condition::All(parts) => parts.iter().all(|part| self.holds(part, asked)),
            Condition::Any(parts) => parts.iter().any(|part| self.holds(part, asked)),
            Condition::Not(part) => !self.holds(part, asked),
            Condition::Supports(who, option) => {
                Views::of(self.scenario, self.meeting, self.now).supports(*who, *option)
            }
            Condition::Chose(choice) => self.now.room().is_chosen(*choice),
            Condition::Variant(variant) => self.now.room().variant() == *variant,
            Condition::Mood(mood) => {
                let (Asked::Anybody(who) | Asked::Only(who)) = asked;
                super::look::looks(self.meeting, self.now, who) == *mood
            }
            Condition::PatienceAtMost(minutes) => self.now.room().patience() <= *minutes,
            Condition::Told(_)
            | Condition::Shown(_)
            | Condition::Found(_)
            | Condition::Promised(_)
            | Condition::Kept(_)
            | Condition::RefusedAt(_)
            | Condition::Objects
            | Condition::Sold
            | Condition::JustFound(_)
            | Condition::Evasive
            | Condition::Refused(_)
            | Condition::Has(_) => match asked {
                Asked::Anybody(_) => self.meeting.ids().any(|who| self.of(who, condition)),
                Asked::Only(who) => self.of(who, condition),
            },
            Condition::Shows(..)
            | Condition::Became(..)
            | Condition::Stage(..)
            | Condition::TrustAtLeast(_)
            | Condition::Open(_)
            | Condition::True(_) => {
                let (Asked::Anybody(who) | Asked::Only(who)) = asked;
                self.of(who, condition)
            }
        }
    }

    /// Whether it holds of this person, as of the one customer of a talk.
    fn of(&self, who: PersonId, condition: &Condition) -> bool {
        let nothing = Upshot::default();
        let upshot = self.upshots.map_or(&nothing, |upshots| &upshots[who.index()]);
        let lens = &self.meeting.person(who).lens;
        Moment::new(lens, self.before.person(who), self.now.person(who), upshot).holds(condition)
    }
}
