//! What several test files share.

pub mod faulty;
pub mod generated;
pub mod lrs;
#[cfg(feature = "game")]
pub mod window;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use yinxin::record::store;
use yinxin::scenario::{Scenario, SourceFiles, load};

/// The folder of shipped scenarios.
#[allow(dead_code, reason = "each test file uses a part of this module")]
pub fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios")
}

/// The files of a shipped scenario.
#[allow(dead_code, reason = "each test file uses a part of this module")]
pub fn files_of(id: &str) -> SourceFiles {
    store::read_scenario(&shipped().join(id)).expect("a shipped scenario can be read")
}

/// A shipped scenario, without a problem.
#[allow(dead_code, reason = "each test file uses a part of this module")]
pub fn scenario(id: &str) -> Arc<Scenario> {
    let loaded = load(&files_of(id));
    assert!(loaded.problems.is_empty(), "{id}: {:#?}", loaded.problems);
    Arc::new(loaded.scenario.expect("a scenario without problems is there"))
}

/// A scenario from text; its warnings do not matter.
#[allow(dead_code, reason = "each test file uses a part of this module")]
pub fn scenario_from(text: &str) -> Arc<Scenario> {
    let files = SourceFiles {
        id: "generated".into(),
        scenario: text.into(),
        translations: Vec::new(),
    };
    let loaded = load(&files);
    Arc::new(
        loaded
            .scenario
            .unwrap_or_else(|| panic!("{:#?}\n{text}", loaded.problems)),
    )
}

/// The ids of all shipped scenarios.
#[allow(dead_code, reason = "each test file uses a part of this module")]
pub fn all_shipped() -> Vec<String> {
    let folders = store::scenario_folders(&shipped()).expect("the shipped scenarios are there");
    folders.iter().map(|folder| store::folder_name(folder)).collect()
}
