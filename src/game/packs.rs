//! Packs opened by hand: dropped on the window, or named when the program was started.

use std::path::PathBuf;

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::action::Follow;
use super::errand::Errand;
use super::library::{Library, Shelved};
use super::replay::{CannotWatch, Files, ToWatch};
use super::screens::{Rebuild, Screen};
use super::session::Talk;
use crate::record::pack::{self, OpenError};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Opening>();
    app.add_systems(Follow, (open_given, hear).chain().before(super::replay::open_given));
}

/// The pack that is being read.
#[derive(Resource, Default)]
struct Opening(Option<Errand<(PathBuf, Result<Vec<Shelved>, OpenError>)>>);

/// Begins to read a pack on any screen where no talk would be lost from sight.
fn open_given(
    mut given: ResMut<ToWatch>,
    mut opening: ResMut<Opening>,
    mut files: ResMut<Files>,
    screen: Res<State<Screen>>,
    talk: Res<Talk>,
    mut rebuild: ResMut<Rebuild>,
) {
    let is_pack = |given: &ToWatch| given.0.as_deref().is_some_and(pack::is_pack);
    if !is_pack(given.bypass_change_detection()) || *screen.get() == Screen::Opening || opening.0.is_some() {
        return;
    }
    let Some(file) = given.0.take() else { return };
    if *screen.get() == Screen::Conversation && talk.is_under_way() && talk.watching().is_none() {
        files.tell(CannotWatch::TalkFirst);
        rebuild.0 = true;
        return;
    }
    opening.0 = Some(Errand::send(move || {
        let read = Shelved::of_pack(&file);
        (file, read)
    }));
}

/// Puts the scenarios of the pack on the shelf, or says why it is refused.
fn hear(
    mut opening: ResMut<Opening>,
    mut library: ResMut<Library>,
    mut files: ResMut<Files>,
    mut next: ResMut<NextState<Screen>>,
    mut rebuild: ResMut<Rebuild>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let opening = opening.bypass_change_detection();
    if opening.0.is_none() {
        return;
    }
    redraw.write(RequestRedraw);
    let Some((file, read)) = opening.0.as_mut().and_then(Errand::came_back) else {
        return;
    };
    opening.0 = None;
    match read {
        Ok(scenarios) => {
            info!("pack: {} scenarios", scenarios.len());
            library.take_pack(file, scenarios);
        }
        Err(why) => {
            warn!("{why}");
            files.tell(CannotWatch::Pack(why));
        }
    }
    next.set(Screen::Home);
    rebuild.0 = true;
}
