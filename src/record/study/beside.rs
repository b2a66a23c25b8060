//! Scenarios and campaigns that lie beside a course, loaded when an exercise asks for one.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::course::AtHand;
use crate::market::{self, CAMPAIGN_FILE, Campaign};
use crate::record::store;
use crate::scenario::{self, Scenario};

/// The folder in which `course.ron` lies.
pub struct Beside(pub PathBuf);

impl Beside {
    /// Beside that course file, or in that folder.
    pub fn of(path: &Path) -> Self {
        if store::is_dir(path) {
            return Self(path.to_owned());
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        Self(folder.unwrap_or(Path::new(".")).to_owned())
    }
}

impl AtHand for Beside {
    fn scenario(&self, id: &str) -> Option<Arc<Scenario>> {
        let files = store::read_scenario(&self.0.join(id)).ok()?;
        scenario::load(&files).scenario.map(Arc::new)
    }

    fn campaign(&self, id: &str) -> Option<Arc<Campaign>> {
        let text = store::read_text(&self.0.join(id).join(CAMPAIGN_FILE)).ok()?;
        market::load(id, &text).0.map(Arc::new)
    }
}
