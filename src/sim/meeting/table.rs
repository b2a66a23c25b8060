//! Everybody's state during a meeting.

use crate::scenario::limits::{MAX_OPTIONS, MAX_PEOPLE};
use crate::scenario::{Meeting, OptionId, PersonId, Scenario, VariantId};
use crate::sim::factors::Factors;
use crate::sim::state::{Flags, State};

/// Everything that may differ between two moments of a meeting. `Copy` and hashable like the state
/// of one customer, of which it holds one a person; what can be computed (views, influence, votes)
/// is not here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Table {
    /// What belongs to all: the scene, the choices made, how it ended; and the sum of what anybody
    /// has heard and told. Trust is the chair's, patience that of the clock.
    pub(in crate::sim) room: State,
    pub(in crate::sim) people: [State; MAX_PEOPLE],
    /// Yuan asked now, one per option.
    pub(in crate::sim) prices: [u32; MAX_OPTIONS],
    /// Interjections made, a bit each.
    pub(in crate::sim) interjected: u64,
    /// For which option the order was asked last.
    pub(in crate::sim) asked: Option<OptionId>,
    /// What was carried, and stands.
    pub(in crate::sim) carried: Option<OptionId>,
}

impl Table {
    /// The meeting before the first word, for this variant.
    pub fn start(scenario: &Scenario, meeting: &Meeting, variant: VariantId) -> Self {
        let room = State::start(scenario, variant);
        let mut table = Self {
            room,
            people: [room; MAX_PEOPLE],
            prices: [1; MAX_OPTIONS],
            interjected: 0,
            asked: None,
            carried: None,
        };
        for (place, person) in table.people.iter_mut().zip(&meeting.people) {
            *place = State::start(&person.lens, variant);
        }
        for (price, option) in table.prices.iter_mut().zip(&meeting.options) {
            *price = option.price;
        }
        table.sum_up(meeting);
        table
    }

    /// What belongs to all.
    pub fn room(&self) -> &State {
        &self.room
    }

    pub fn person(&self, id: PersonId) -> &State {
        &self.people[id.index()]
    }

    /// Yuan asked for the option now.
    pub fn price(&self, id: OptionId) -> u32 {
        self.prices[id.index()]
    }

    /// For which option the order was asked last.
    pub fn asked(&self) -> Option<OptionId> {
        self.asked
    }

    /// The option that was carried, and stands.
    pub fn carried(&self) -> Option<OptionId> {
        self.carried
    }

    /// Bits of those who are present.
    pub fn present(&self, meeting: &Meeting) -> u16 {
        meeting.seatings[self.room.scene().index()].present
    }

    pub fn is_present(&self, meeting: &Meeting, id: PersonId) -> bool {
        self.present(meeting) & 1 << id.index() != 0
    }

    /// Whose patience runs: the chair's where present, else that of the first who is, else (between
    /// visits, when nobody is there) the chair's again.
    pub fn clock(&self, meeting: &Meeting) -> PersonId {
        let present = self.present(meeting);
        if present == 0 || present & 1 << meeting.chair.index() != 0 {
            return meeting.chair;
        }
        PersonId::at(present.trailing_zeros() as usize)
    }

    /// The four factors of this person for this option.
    pub fn factors(&self, meeting: &Meeting, who: PersonId, option: OptionId) -> Factors {
        let facts = meeting.option(option).facts;
        Factors::among(&meeting.person(who).lens, self.person(who), facts, self.price(option))
    }

    /// Sums up in `room` what anybody has heard, told and asked.
    pub(super) fn sum_up(&mut self, meeting: &Meeting) {
        let clock = self.clock(meeting);
        let room = &mut self.room;
        let chair = &self.people[meeting.chair.index()];
        (room.trust, room.expectation, room.experience) = (chair.trust, chair.expectation, chair.experience);
        room.patience = self.people[clock.index()].patience;
        let mut flags = Flags::default();
        room.pending = 0;
        for state in &self.people[..meeting.people.len()] {
            room.facts_told |= state.facts_told;
            room.facts_understood |= state.facts_understood;
            room.evidence_shown |= state.evidence_shown;
            room.exposed |= state.exposed;
            room.kept |= state.kept;
            room.pending |= state.pending;
            room.needs_implied |= state.needs_implied;
            room.needs_explicit |= state.needs_explicit;
            room.needs_found |= state.needs_found;
            room.needs_paid_off |= state.needs_paid_off;
            room.weaknesses_admitted |= state.weaknesses_admitted;
            room.entries_used |= state.entries_used;
            room.refused_at |= state.refused_at;
            for flag in [Flags::OBJECTS, Flags::HAS_REFUSED, Flags::CHEAPENED, Flags::FOLLOWED_UP] {
                flags.set(flag, flags.has(flag) || state.flags.has(flag));
            }
        }
        flags.set(Flags::SOLD, self.carried.is_some());
        room.flags = flags;
    }
}
