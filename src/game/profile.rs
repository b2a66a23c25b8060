//! Who is learning: whose attempts are kept, and where.

use std::sync::Arc;

use bevy::prelude::*;

use crate::record::profile::{DEFAULT, Profile, learners};
#[cfg(target_arch = "wasm32")]
use crate::record::store::Browser;
use crate::record::store::Shelf;
#[cfg(not(target_arch = "wasm32"))]
use crate::record::store::{Disk, Memory, data_dir};

pub(super) fn plugin(app: &mut App) {
    if !app.world().contains_resource::<KeptOn>() {
        app.insert_resource(KeptOn::of_player());
    }
    let shelf = Arc::clone(&app.world().resource::<KeptOn>().0);
    let id = learners::last(shelf.as_ref());
    app.insert_resource(Learner::of(&shelf, &id));
}

/// Where everything that outlives a run is kept, but the settings. Put in before the game's plugin,
/// it takes the place of the player's own folder; tests do so.
#[derive(Resource, Clone)]
pub struct KeptOn(pub Arc<dyn Shelf>);

impl KeptOn {
    /// What the browser keeps for the page.
    #[cfg(target_arch = "wasm32")]
    fn of_player() -> Self {
        Self(Arc::new(Browser))
    }

    /// The platform's folder for a program's data, or `YINXIN_DATA_DIR`; memory where there is none.
    #[cfg(not(target_arch = "wasm32"))]
    fn of_player() -> Self {
        match data_dir() {
            Some(folder) => Self(Arc::new(Disk::at(folder))),
            None => Self(Arc::new(Memory::default())),
        }
    }
}

/// Who is learning now. Changed when another learner is chosen or called otherwise.
#[derive(Resource, Clone)]
pub struct Learner {
    profile: Profile,
    name: Option<String>,
}

impl Learner {
    /// The learner of that id; the one without a profile of their own if it cannot be an id.
    pub fn of(shelf: &Arc<dyn Shelf>, id: &str) -> Self {
        let profile = Profile::named(Arc::clone(shelf), id)
            .or_else(|_| Profile::named(Arc::clone(shelf), DEFAULT))
            .expect("the name of the first profile is one");
        Self {
            name: learners::name_of(shelf.as_ref(), profile.id()),
            profile,
        }
    }

    /// Their attempts.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// What they are called; `None` if nobody has asked, or they did not say.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref().filter(|name| !name.is_empty())
    }

    /// Whether they have been asked for a name.
    pub fn was_asked(&self) -> bool {
        self.name.is_some()
    }
}
