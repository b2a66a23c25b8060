//! Days and half-days, stages, and where people are.

use super::ids::{NoteId, PlaceId, StageId, ValueId};
use super::model::{Account, Segment, Variant};
use super::state::State;
use crate::scenario::PersonId;

/// Where the dossier says that somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Whereabouts {
    pub place: PlaceId,
    /// The last day of it, as it was told; `None` = nothing else was said.
    pub until: Option<u16>,
}

/// The day, from 1, of a half-day, from 0.
pub fn day_of(half: u16) -> u16 {
    half / 2 + 1
}

impl Account {
    /// Half-days of the whole calendar.
    pub fn halves(&self) -> u16 {
        self.days * 2
    }

    /// The stage on that day.
    pub fn stage_on(&self, day: u16) -> StageId {
        let begun = self.stages.iter().rposition(|stage| stage.from <= day);
        StageId::at(begun.unwrap_or(0))
    }

    /// Where a person truly is on that day.
    pub(super) fn is_at(&self, variant: &Variant, who: PersonId, day: u16) -> PlaceId {
        let person = self.person(who);
        match person.follows {
            Some(note) => self.place_told(note, truth(variant, note, day).value),
            None => person.place,
        }
    }

    /// The place that a value of such an entry names.
    pub(super) fn place_told(&self, note: NoteId, value: ValueId) -> PlaceId {
        let named = &self.note(note).values[value.index()];
        self.place_named(named)
            .expect("the reader keeps these values to places")
    }

    /// Where the dossier says that somebody is on that day: the usual place of who follows no entry;
    /// nothing where it is not known, or no longer.
    pub(super) fn known_place(&self, state: &State, who: PersonId, day: u16) -> Option<Whereabouts> {
        let person = self.person(who);
        let Some(note) = person.follows else {
            let place = person.place;
            return Some(Whereabouts { place, until: None });
        };
        let known = state.known[note.index()]?;
        if known.until.is_some_and(|until| day > until) {
            return None;
        }
        Some(Whereabouts {
            place: self.place_told(note, known.value),
            until: known.until,
        })
    }
}

/// What an entry truly says on that day.
pub fn truth(variant: &Variant, note: NoteId, day: u16) -> Segment {
    let segments = &variant.truth[note.index()];
    let begun = segments.iter().rfind(|segment| segment.from <= day);
    *begun.unwrap_or(&segments[0])
}
