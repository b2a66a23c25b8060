//! The accounts on the shelf: every folder with an `account.ron` below the scenarios' folder, playable or
//! with what is wrong with it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use bevy::prelude::*;

use super::library::Library;
use super::profile::Learner;
use super::screens::Screen;
use crate::account::{Account, load};
use crate::record::months::{Results, edition_of, results};
use crate::record::store::{self, StoreError};
use crate::scenario::{Problem, Severity};
use crate::text::Language;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Accounts>()
        .init_resource::<Played>()
        .add_systems(PreUpdate, read_anew.run_if(resource_changed::<Library>))
        .add_systems(OnEnter(Screen::Home), look_up)
        .add_systems(Update, look_up.run_if(resource_changed::<Learner>));
}

/// What the learner's months came to, by account.
#[derive(Resource, Default)]
pub struct Played(pub BTreeMap<String, Results>);

fn look_up(learner: Res<Learner>, mut played: ResMut<Played>) {
    played.0 = results(learner.profile()).unwrap_or_else(|error| {
        warn!("{error}");
        BTreeMap::new()
    });
}

/// All accounts, by folder.
#[derive(Resource, Default)]
pub struct Accounts(Vec<Shelved>);

/// One account's folder.
pub struct Shelved {
    /// Name of its folder.
    pub id: String,
    pub content: Content,
}

/// What the folder turned out to hold.
pub enum Content {
    Playable {
        account: Arc<Account>,
        /// The name of its edition.
        edition: String,
    },
    /// Errors, in the order of the files; never empty.
    Broken(Vec<Problem>),
    Unreadable(StoreError),
}

impl Accounts {
    fn of(dir: Option<&Path>) -> Self {
        let folders = dir.map(store::account_folders).unwrap_or_default();
        Self(folders.iter().map(|folder| Shelved::read(folder)).collect())
    }

    pub fn all(&self) -> &[Shelved] {
        &self.0
    }

    pub fn shelved(&self, id: &str) -> Option<&Shelved> {
        self.0.iter().find(|shelved| shelved.id == id)
    }

    /// The account of that id and its edition, if it can be played.
    pub fn playable(&self, id: &str) -> Option<(&Arc<Account>, &str)> {
        match &self.shelved(id)?.content {
            Content::Playable { account, edition } => Some((account, edition)),
            Content::Broken(_) | Content::Unreadable(_) => None,
        }
    }
}

impl Shelved {
    fn read(folder: &Path) -> Self {
        let id = store::folder_name(folder);
        let content = match store::read_account(folder) {
            Err(error) => Content::Unreadable(error),
            Ok(files) => match load(&id, &files) {
                (Some(account), _) => Content::Playable {
                    account: Arc::new(account),
                    edition: edition_of(&files),
                },
                (None, mut problems) => {
                    problems.retain(|problem| problem.severity == Severity::Error);
                    Content::Broken(problems)
                }
            },
        };
        Self { id, content }
    }

    /// Its title; the folder's name where it cannot be read.
    pub fn title(&self, language: Language) -> &str {
        match &self.content {
            Content::Playable { account, .. } => account.texts.get("title", language),
            Content::Broken(_) | Content::Unreadable(_) => &self.id,
        }
    }
}

/// The library is read anew when an author has changed something.
fn read_anew(library: Res<Library>, mut accounts: ResMut<Accounts>) {
    *accounts = Accounts::of(library.dir());
}
