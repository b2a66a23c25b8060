//! The player's settings as a file.

use std::path::{Path, PathBuf};

#[cfg(feature = "game")]
use super::config_dir;
use super::{StoreError, files, language_of_environment, read_text, write_text};
use crate::record::settings::Settings;

/// Where a player's settings are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsFile {
    /// `None` where the machine has no place for settings; then they last for one run.
    path: Option<PathBuf>,
}

impl SettingsFile {
    /// In the folder that the platform has for it, or in `YINXIN_CONFIG_DIR` if that is set.
    #[cfg(feature = "game")]
    pub fn of_player() -> Self {
        Self {
            path: config_dir().map(|folder| folder.join("settings.ron")),
        }
    }

    /// In this folder.
    pub fn within(folder: &Path) -> Self {
        Self {
            path: Some(folder.join("settings.ron")),
        }
    }

    /// Whether settings were ever kept; also where there is no place to keep them.
    pub fn exists(&self) -> bool {
        self.path.as_deref().is_none_or(files::exists)
    }

    /// The settings as they were kept, and what was wrong with the file. Never fails: without a
    /// file, and with a bad one, they are as for a new player. A bad file is kept aside as
    /// `settings.ron.bad`, so that the next change does not destroy it.
    pub fn load(&self) -> (Settings, Option<StoreError>) {
        let new_player = Settings {
            language: language_of_environment(),
            ..Settings::default()
        };
        let Some(path) = self.path.as_deref().filter(|path| files::exists(path)) else {
            return (new_player, None);
        };
        let reason = match read_text(path) {
            Ok(text) => match Settings::read(&text) {
                Ok(settings) => return (settings, None),
                Err(reason) => reason,
            },
            Err(error @ (StoreError::TooLarge { .. } | StoreError::NotUtf8 { .. })) => error.to_string(),
            Err(error) => return (new_player, Some(error)),
        };
        let aside = path.with_extension("ron.bad");
        let kept = files::rename(path, &aside).is_ok().then_some(aside);
        let bad = StoreError::BadSettings {
            path: path.to_owned(),
            kept,
            reason,
        };
        (new_player, Some(bad))
    }

    /// Keeps the settings for the next run.
    ///
    /// # Errors
    /// [`StoreError::Unwritable`]; what was kept before is then as it was.
    pub fn save(&self, settings: &Settings) -> Result<(), StoreError> {
        match &self.path {
            Some(path) => write_text(path, &settings.write()),
            None => Ok(()),
        }
    }
}
