//! The campaigns on the shelf: every folder with a `campaign.ron`, playable or with what is wrong.

use std::path::PathBuf;
use std::sync::Arc;

use bevy::prelude::*;

use crate::game::library::Library;
use crate::market::{self, CAMPAIGN_FILE, Campaign};
use crate::record::campaigns::edition_of;
use crate::record::store::{self, StoreError};
use crate::scenario::Problem;
use crate::text::Language;

/// All campaigns beside the scenarios, by the path of their folders.
#[derive(Resource, Default)]
pub struct Campaigns(pub Vec<OnShelf>);

/// One campaign folder.
pub struct OnShelf {
    /// Name of its folder.
    pub id: String,
    pub folder: PathBuf,
    pub content: Content,
}

/// What the folder turned out to hold.
pub enum Content {
    Playable {
        campaign: Arc<Campaign>,
        edition: String,
    },
    /// Errors first; never empty.
    Broken(Vec<Problem>),
    Unreadable(StoreError),
}

impl Campaigns {
    pub fn get(&self, id: &str) -> Option<&OnShelf> {
        self.0.iter().find(|one| one.id == id)
    }
}

impl OnShelf {
    fn read(folder: PathBuf) -> Self {
        let id = store::folder_name(&folder);
        let content = match store::read_text(&folder.join(CAMPAIGN_FILE)) {
            Err(error) => Content::Unreadable(error),
            Ok(text) => match market::load(&id, &text) {
                (Some(campaign), _) => Content::Playable {
                    campaign: Arc::new(campaign),
                    edition: edition_of(&text),
                },
                (None, mut problems) => {
                    problems.sort_by_key(|problem| problem.severity);
                    Content::Broken(problems)
                }
            },
        };
        Self { id, folder, content }
    }

    pub fn campaign(&self) -> Option<&Arc<Campaign>> {
        match &self.content {
            Content::Playable { campaign, .. } => Some(campaign),
            Content::Broken(_) | Content::Unreadable(_) => None,
        }
    }

    /// Its title; the folder's name where it cannot be read.
    pub fn title(&self, language: Language) -> &str {
        self.campaign()
            .map_or(&self.id, |campaign| campaign.title.get(language))
    }
}

pub fn read_all(library: Res<Library>, mut campaigns: ResMut<Campaigns>) {
    let folders = library.dir().map(store::campaign_folders).unwrap_or_default();
    campaigns.0 = folders.into_iter().map(OnShelf::read).collect();
}

/// The library was read again.
pub fn read_again(library: Res<Library>, campaigns: ResMut<Campaigns>) {
    if library.is_changed() && !library.is_added() {
        read_all(library, campaigns);
    }
}
