//! The drawings of everybody in a talk, in every mood, at hand before they are shown.
//!
//! A drawing nobody holds is read from the disk again when a mood changes, and a face that is not
//! there yet is an empty circle for a moment.

use std::collections::BTreeSet;

use bevy::prelude::*;

use super::{Chosen, Screen};
use crate::game::library::Library;
use crate::game::session::Talk;
use crate::game::theme::Painter;
use crate::scenario::{Mood, Scenario};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Cast>().add_systems(
        Update,
        keep_at_hand.run_if(in_state(Screen::Briefing).or_else(in_state(Screen::Conversation))),
    );
}

/// Of the talk that is open or about to begin; those of the one before are let go.
#[derive(Resource, Default)]
struct Cast {
    people: BTreeSet<String>,
    _drawings: Vec<Handle<Image>>,
}

fn keep_at_hand(talk: Res<Talk>, chosen: Res<Chosen>, library: Res<Library>, painter: Painter, mut cast: ResMut<Cast>) {
    if !talk.is_changed() && !chosen.is_changed() {
        return;
    }
    let about_to_begin = chosen.0.as_deref().and_then(|id| library.playable(id));
    let open = talk.scenario().into_iter().chain(about_to_begin);
    let people: BTreeSet<String> = open.flat_map(|scenario| people(scenario)).collect();
    if people == cast.people {
        return;
    }
    let paint = painter.paint();
    let everybody = people
        .iter()
        .flat_map(|person| Mood::ALL.map(|mood| (person, mood.name())));
    let drawings =
        everybody.flat_map(|(person, mood)| [paint.small_portrait(person, mood), paint.portrait(person, mood)]);
    cast._drawings = drawings.collect();
    cast.people = people;
}

/// Base names of the drawings of all who take part.
fn people(scenario: &Scenario) -> impl Iterator<Item = String> {
    let at_the_table = scenario.meeting.iter().flat_map(|meeting| &meeting.people);
    let names = at_the_table
        .map(|one| &one.portrait)
        .chain([&scenario.customer.portrait]);
    names.filter(|name| !name.is_empty()).cloned()
}
