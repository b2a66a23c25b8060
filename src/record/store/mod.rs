//! The one module that touches the disk: where scenarios and assets lie, the text of a scenario
//! folder, the player's settings; and the [`Shelf`] that journals are kept on. In a browser it is
//! what came with the page, and the page's storage.
//!
//! Nothing here judges what a file says: the text goes to [`crate::scenario`], which does.

mod beside;
#[cfg(target_arch = "wasm32")]
mod browser;
mod create;
mod disk;
mod error;
mod files;
mod memory;
mod places;
mod private;
mod settings_file;
mod shelf;
mod texts;
mod tree;
mod walk;
mod whole;

#[cfg(target_arch = "wasm32")]
pub use browser::Browser;
pub use create::{Readers, create_file};
pub use disk::Disk;
pub use error::StoreError;
#[cfg(target_arch = "wasm32")]
pub use files::{PACKS, bring};
pub use files::{is_dir, is_file};
pub use memory::Memory;
#[cfg(any(feature = "cli", feature = "game"))]
pub use places::{config_dir, data_dir, files_dir};
pub use places::{find_assets_dir, find_scenarios_dir, language_of_environment, places};
pub use private::{NotPrivate, read_private};
pub use settings_file::SettingsFile;
pub use shelf::{Sheet, Shelf, ShelfError};
pub use texts::{
    account_folders, campaign_folders, courses_of, files_in, folder_name, read_account, read_course, read_scenario,
    scenario_folders,
};
pub use walk::{Found, find_attempts};
pub(crate) use whole::read_text;
pub use whole::{read_file, try_to_write, write_file, write_text};
