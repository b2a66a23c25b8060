//! Works the progress out in the background: a thousand journals take a second or two.

use std::sync::Arc;

use bevy::prelude::*;
use bevy::ui::Pressed;
use bevy::window::RequestRedraw;

use crate::game::errand::Errand;
use crate::game::library::{Library, Shelved};
use crate::game::profile::Learner;
use crate::game::screens::Rebuild;
use crate::record::progress::{Progress, progress};
use crate::record::store::ShelfError;
use crate::scenario::Scenario;

/// What is known of the learner's progress.
#[derive(Resource, Default)]
pub struct Gathered {
    found: Option<Result<Progress, ShelfError>>,
    errand: Option<Errand<Result<Progress, ShelfError>>>,
}

impl Gathered {
    /// `None` while it is being worked out, and where it could not be.
    pub fn there(&self) -> Option<&Progress> {
        self.found.as_ref()?.as_ref().ok()
    }

    pub fn failure(&self) -> Option<&ShelfError> {
        self.found.as_ref()?.as_ref().err()
    }
}

/// The scenarios that need not be loaded from their copies.
pub fn at_hand(library: &Library) -> Vec<Arc<Scenario>> {
    library.shelf().iter().filter_map(Shelved::playable).cloned().collect()
}

/// Begins anew; what was found before is no longer shown, as it may be another learner's.
pub fn begin(
    learner: Res<Learner>,
    library: Res<Library>,
    mut gathered: ResMut<Gathered>,
    mut rebuild: ResMut<Rebuild>,
) {
    let (profile, at_hand) = (learner.profile().clone(), at_hand(&library));
    gathered.found = None;
    gathered.errand = Some(Errand::send(move || progress(&profile, &at_hand)));
    rebuild.0 = true;
}

/// Waits with frames, so that it is shown as soon as it is there.
pub fn hear(
    mut gathered: ResMut<Gathered>,
    pressed: Query<(), With<Pressed>>,
    mut rebuild: ResMut<Rebuild>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let gathered = gathered.bypass_change_detection();
    let Some(errand) = &mut gathered.errand else { return };
    redraw.write(RequestRedraw);
    // A control that is being clicked stays until the click is over.
    if !pressed.is_empty() {
        return;
    }
    let Some(found) = errand.came_back() else { return };
    info!("progress: done");
    gathered.errand = None;
    gathered.found = Some(found);
    rebuild.0 = true;
}
