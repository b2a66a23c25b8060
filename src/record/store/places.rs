//! Where things lie.

#[cfg(any(feature = "cli", feature = "game"))]
use std::env;
use std::path::PathBuf;

use super::files;
use crate::text::Language;

/// The folder of scenarios: the first of [`places`] that is there.
pub fn find_scenarios_dir() -> Option<PathBuf> {
    places("scenarios").into_iter().find(|place| files::is_dir(place))
}

/// The folder of fonts and portraits: the first of [`places`] that is there.
pub fn find_assets_dir() -> Option<PathBuf> {
    places("assets").into_iter().find(|place| files::is_dir(place))
}

/// The folder of journals and copies of scenarios: `YINXIN_DATA_DIR` if that is set, else the one
/// that the platform has for a program's data; `None` where it has none.
#[cfg(any(feature = "cli", feature = "game"))]
pub fn data_dir() -> Option<PathBuf> {
    given("YINXIN_DATA_DIR").or_else(own::data_dir)
}

/// The folder of settings: `YINXIN_CONFIG_DIR` if that is set, else the one that the platform has for
/// it; `None` where it has none.
#[cfg(any(feature = "cli", feature = "game"))]
pub fn config_dir() -> Option<PathBuf> {
    given("YINXIN_CONFIG_DIR").or_else(own::config_dir)
}

/// Where files to hand on are written: `YINXIN_FILES_DIR` if that is set, else a folder of our own
/// among the player's documents, else in their home; `None` where there is neither.
#[cfg(any(feature = "cli", feature = "game"))]
pub fn files_dir() -> Option<PathBuf> {
    given("YINXIN_FILES_DIR").or_else(own::files_dir)
}

#[cfg(any(feature = "cli", feature = "game"))]
fn given(variable: &str) -> Option<PathBuf> {
    let folder = env::var_os(variable).filter(|folder| !folder.is_empty())?;
    Some(PathBuf::from(folder))
}

/// Where a folder of that name is looked for, nearest first: beside the program, in the folders
/// above it, and in the source tree that the program was built from.
pub fn places(name: &str) -> Vec<PathBuf> {
    own::places(name)
}

/// The language that the machine is set to, as far as we speak it; else English.
pub fn language_of_environment() -> Language {
    own::locale()
        .and_then(|locale| Language::from_code(&locale))
        .unwrap_or_default()
}

/// What a machine has.
#[cfg(not(target_arch = "wasm32"))]
mod own {
    use std::env;
    use std::path::{Path, PathBuf};

    #[cfg(any(feature = "cli", feature = "game"))]
    use directories::{ProjectDirs, UserDirs};

    #[cfg(any(feature = "cli", feature = "game"))]
    pub fn data_dir() -> Option<PathBuf> {
        ProjectDirs::from("", "", "yinxin").map(|folders| folders.data_dir().to_owned())
    }

    #[cfg(any(feature = "cli", feature = "game"))]
    pub fn config_dir() -> Option<PathBuf> {
        ProjectDirs::from("", "", "yinxin").map(|folders| folders.config_dir().to_owned())
    }

    #[cfg(any(feature = "cli", feature = "game"))]
    pub fn files_dir() -> Option<PathBuf> {
        let folders = UserDirs::new()?;
        let documents = folders.document_dir().unwrap_or(folders.home_dir());
        Some(documents.join("Yinxin"))
    }

    pub fn places(name: &str) -> Vec<PathBuf> {
        let mut places: Vec<PathBuf> = env::current_exe()
            .ok()
            .and_then(|program| program.parent().map(Path::to_owned))
            .map(|folder| folder.ancestors().map(|above| above.join(name)).collect())
            .unwrap_or_default();
        places.push(Path::new(env!("CARGO_MANIFEST_DIR")).join(name));
        places.dedup();
        places
    }

    pub fn locale() -> Option<String> {
        let set = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
        ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set)
    }
}

/// What a page has: folders by name, which [`super::files`] knows.
#[cfg(target_arch = "wasm32")]
mod own {
    use std::path::{Path, PathBuf};

    #[cfg(any(feature = "cli", feature = "game"))]
    use crate::record::store::files;

    #[cfg(any(feature = "cli", feature = "game"))]
    pub fn data_dir() -> Option<PathBuf> {
        Some(PathBuf::from(files::DATA))
    }

    #[cfg(any(feature = "cli", feature = "game"))]
    pub fn config_dir() -> Option<PathBuf> {
        Some(PathBuf::from(files::CONFIG))
    }

    #[cfg(any(feature = "cli", feature = "game"))]
    pub fn files_dir() -> Option<PathBuf> {
        Some(PathBuf::from(files::DOWNLOADS))
    }

    pub fn places(name: &str) -> Vec<PathBuf> {
        vec![Path::new("/").join(name)]
    }

    pub fn locale() -> Option<String> {
        web_sys::window()?.navigator().language()
    }
}
