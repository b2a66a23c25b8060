//! The player's settings while the game runs.
//!
//! Whoever changes [`PlayerSettings`] need not think of the disk: what changed is kept at the end
//! of the same frame. What a setting does to the window is decided by those who read it.

use bevy::prelude::*;

use crate::record::store::{SettingsFile, StoreError};
use crate::record::{Settings, TextSize};
use crate::text::{Language, Words, words};

pub(super) fn plugin(app: &mut App) {
    let file = app
        .world()
        .get_resource::<KeptIn>()
        .map_or_else(SettingsFile::of_player, |kept| kept.0.clone());
    let is_first = !file.exists();
    let (settings, trouble) = file.load();
    app.insert_resource(FirstStart(is_first))
        .insert_resource(PlayerSettings(settings))
        .insert_resource(KeptIn(file))
        .insert_resource(SettingsTrouble(trouble))
        .add_systems(
            Last,
            keep_settings.run_if(resource_changed::<PlayerSettings>.and_then(not(resource_added::<PlayerSettings>))),
        );
}

/// Whether nothing was ever set on this machine; until it has been answered to.
#[derive(Resource)]
pub struct FirstStart(pub bool);

/// What the player has set.
#[derive(Resource, Deref, DerefMut)]
pub struct PlayerSettings(pub Settings);

impl PlayerSettings {
    pub fn language(&self) -> Language {
        self.0.language
    }

    /// The interface's words in the player's language.
    pub fn words(&self) -> &'static Words {
        words(self.0.language)
    }
}

/// Where the settings are kept. Put in before the game's plugin, it takes the place of the
/// player's own file; tests do so.
#[derive(Resource)]
pub struct KeptIn(pub SettingsFile);

/// What went wrong with the settings file, until the player has put the message away.
#[derive(Resource)]
pub struct SettingsTrouble(pub Option<StoreError>);

fn keep_settings(settings: Res<PlayerSettings>, file: Res<KeptIn>, mut trouble: ResMut<SettingsTrouble>) {
    if let Err(error) = file.0.save(&settings) {
        warn!("{error}");
        trouble.0 = Some(error);
    }
}

impl TextSize {
    /// By what everything in the window is multiplied: 1.0 to 1.5.
    pub fn factor(self) -> f32 {
        f32::from(self.percent()) / 100.0
    }
}
