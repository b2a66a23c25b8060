//! The scenarios that were played, each loaded once however many attempts there are.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use crate::record::journal::Reading;
use crate::record::profile::archived;
use crate::record::replay_file::carried;
use crate::record::store::Shelf;
use crate::scenario::{Scenario, SourceFiles, load};

/// Scenarios by edition.
#[derive(Default)]
pub struct Library {
    /// Those at hand: shipped, or named by the trainer.
    at_hand: BTreeMap<String, SourceFiles>,
    /// Folders with copies of editions.
    archives: Vec<Box<dyn Shelf>>,
    loaded: Mutex<BTreeMap<String, Option<Arc<Scenario>>>>,
}

impl Library {
    pub fn new(at_hand: impl IntoIterator<Item = SourceFiles>, archives: Vec<Box<dyn Shelf>>) -> Self {
        let named = |files: SourceFiles| (blake3::hash(files.scenario.as_bytes()).to_hex().to_string(), files);
        Self {
            at_hand: at_hand.into_iter().map(named).collect(),
            archives,
            loaded: Mutex::default(),
        }
    }

    /// The edition that was played: at hand, in an archive, or carried along; `None` if it is nowhere,
    /// or cannot be played.
    pub fn scenario(&self, reading: &Reading) -> Option<Arc<Scenario>> {
        let header = &reading.header;
        let mut loaded = self.loaded.lock().expect("loading a scenario does not panic");
        if let Some(Some(known)) = loaded.get(&header.hash) {
            return Some(Arc::clone(known));
        }
        let copy = || {
            self.archives
                .iter()
                .find_map(|shelf| archived(shelf.as_ref(), &header.scenario, &header.hash))
        };
        let files = self
            .at_hand
            .get(&header.hash)
            .cloned()
            .or_else(copy)
            .or_else(|| carried(reading));
        let scenario = files.and_then(|files| load(&files).scenario).map(Arc::new);
        loaded.insert(header.hash.clone(), scenario.clone());
        scenario
    }

    /// Whether an attempt was played with an edition of its own of a scenario that is at hand
    /// otherwise: perhaps an older one, perhaps one made easier.
    pub fn is_other_edition(&self, reading: &Reading) -> bool {
        let header = &reading.header;
        !self.at_hand.contains_key(&header.hash) && self.at_hand.values().any(|files| files.id == header.scenario)
    }
}
