//! A journal or replay file, and the scenario that was played in it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{cannot, unreadable};
use crate::cli::{report, scenarios};
use crate::record::journal::{Reading, replay};
use crate::record::replay_file::find_scenario;
use crate::record::store::{self, Disk, Shelf};
use crate::scenario::{self, Scenario, SourceFiles};
use crate::sim::Session;
use crate::text::{Language, words};

/// A journal or replay file, with the scenario that was played.
pub struct Played {
    pub bytes: Vec<u8>,
    pub reading: Reading,
    pub files: SourceFiles,
    pub scenario: Arc<Scenario>,
}

impl Played {
    /// The talk as it stands at the end of the file.
    pub fn session(&self, language: Language) -> Result<Session, String> {
        replay(Arc::clone(&self.scenario), &self.reading).map_err(|error| cannot(&error, language))
    }
}

/// Opens a journal or replay file, and finds the scenario that was played in it: carried along, in
/// the folder given, among those that came with the program, in the archive beside the journal.
///
/// # Errors
/// A sentence that says what is missing.
pub fn open(file: &Path, scenario: Option<&Path>, language: Language) -> Result<Played, String> {
    let (shelf, name) = beside(file);
    let bytes = shelf.read(&name).map_err(|error| error.text(language))?;
    let reading = Reading::of(&bytes).map_err(|error| unreadable(&error, file, language))?;
    let given = scenario.map(|path| scenarios::read(path, language)).transpose()?;
    let at_hand = given.map(|read| read.files).into_iter().chain(shipped());
    // attempts, profile, profiles, data folder
    let archive = file.ancestors().nth(4).map(Disk::at);
    let files = find_scenario(&reading, at_hand, archive.as_ref().map(|disk| disk as &dyn Shelf));
    let files = files.or_else(|| find_scenario(&reading, [], Some(&Disk::at(store::data_dir()?))));
    let id = reading.header.scenario.as_str();
    let files = files.ok_or_else(|| words(language).with("replay-no-scenario", &[("scenario", id.into())]))?;
    let read = scenarios::Read {
        folder: PathBuf::from(id),
        loaded: scenario::load(&files),
        files,
    };
    let (scenario, read) = report::playable(read, language)?;
    Ok(Played {
        bytes,
        reading,
        files: read.files,
        scenario: Arc::new(scenario),
    })
}

/// The scenarios that came with the program, read one by one as they are asked for.
pub fn shipped() -> impl Iterator<Item = SourceFiles> {
    let folders = store::find_scenarios_dir().and_then(|folder| store::scenario_folders(&folder).ok());
    let folders = folders.unwrap_or_default();
    folders
        .into_iter()
        .filter_map(|folder| store::read_scenario(&folder).ok())
}

/// A file as its folder and its name there.
pub fn beside(file: &Path) -> (Disk, String) {
    let folder = file.parent().unwrap_or(Path::new(""));
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let name = file
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    (Disk::at(folder), name)
}
