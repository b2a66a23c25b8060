//! All that is kept of one person: listed, handed out, erased.
//!
//! A profile is one folder; beside it lie copies of the scenarios that were played, which name
//! nobody. They are handed out with the profile, since the journals say little without them, and
//! erased with it where no other profile was played on them. Settings belong to the machine, and
//! what an LRS has been sent lies with its owner.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use crate::record::journal::Reading;
use crate::record::profile::{JOURNAL_ENDING, NotAName, PROFILES, Profile};
use crate::record::store::{Disk, Shelf, ShelfError};

/// Why a person's data was not handed out or erased.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrivacyError {
    #[error(transparent)]
    Shelf(#[from] ShelfError),
    #[error(transparent)]
    NotAName(#[from] NotAName),
    #[error("there is no profile \"{0}\"")]
    NoProfile(String),
    /// Something is there already.
    #[error("{0} is not empty")]
    NotEmpty(String),
    /// A talk is being played, or records are being sent.
    #[error("{0} is in use")]
    InUse(String),
}

/// What a list shows of a profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub name: String,
    /// Journals that can be read.
    pub attempts: usize,
    pub unfinished: usize,
}

/// All profiles of a data folder, by name.
///
/// # Errors
/// If the folder cannot be listed.
pub fn profiles(disk: &Disk) -> Result<Vec<Entry>, ShelfError> {
    let mut found = Vec::new();
    for name in disk.folders(PROFILES)? {
        let Ok(profile) = Profile::named(Arc::new(disk.clone()), &name) else {
            continue;
        };
        let cards = profile.attempts()?.cards;
        found.push(Entry {
            name,
            attempts: cards.len(),
            unfinished: cards.iter().filter(|card| card.end.is_none()).count(),
        });
    }
    Ok(found)
}

/// The profile of that name, if there is one.
///
/// # Errors
/// [`PrivacyError::NoProfile`], or that it can be no name.
pub fn find(disk: &Disk, name: &str) -> Result<Profile, PrivacyError> {
    let profile = Profile::named(Arc::new(disk.clone()), name)?;
    if disk.folders(PROFILES)?.iter().any(|there| there == name) {
        Ok(profile)
    } else {
        Err(PrivacyError::NoProfile(name.to_owned()))
    }
}

/// Copies all of a profile, with the scenarios it was played on, into a folder that is empty or not
/// there; returns how many files. The copy is a data folder of its own: the program opens it.
///
/// # Errors
/// If the folder holds something, or a file cannot be read or written.
pub fn export(disk: &Disk, name: &str, out: &Path) -> Result<usize, PrivacyError> {
    let profile = find(disk, name)?;
    let to = Disk::at(out);
    if !to.is_empty() {
        return Err(PrivacyError::NotEmpty(out.display().to_string()));
    }
    let mut files = disk.files_below(&profile.folder())?;
    for hash in played(disk, name)?.hashes {
        files.extend(disk.files_below(&format!("archive/{hash}"))?);
    }
    for file in &files {
        to.write(file, &disk.read(file)?)?;
    }
    Ok(files.len())
}

/// Takes all of a profile away, and the scenarios that it alone was played on. Interrupted, it can
/// be done again.
///
/// # Errors
/// If something of it is in use, and then nothing is taken away; or if the disk refuses.
pub fn erase(disk: &Disk, name: &str) -> Result<(), PrivacyError> {
    let profile = find(disk, name)?;
    let folder = profile.folder();
    let held = disk.files_below(&folder)?.into_iter().find(|file| disk.is_held(file));
    if let Some(file) = held {
        return Err(PrivacyError::InUse(file));
    }
    for hash in only_played_by(disk, name)? {
        disk.remove_folder(&format!("archive/{hash}"))?;
    }
    Ok(disk.remove_folder(&folder)?)
}

/// Which editions a profile was played on.
struct Played {
    hashes: BTreeSet<String>,
    /// A journal could not be read, so there may be more.
    perhaps_more: bool,
}

fn played(disk: &Disk, name: &str) -> Result<Played, ShelfError> {
    let mut played = Played {
        hashes: BTreeSet::new(),
        perhaps_more: false,
    };
    for file in disk.files_below(&format!("{PROFILES}/{name}/attempts"))? {
        // Also what was kept aside of a damaged journal.
        if !file.contains(JOURNAL_ENDING) {
            continue;
        }
        match disk.read(&file).map(|bytes| Reading::of(&bytes)) {
            Ok(Ok(reading)) => {
                played.hashes.insert(reading.header.hash);
            }
            _ => played.perhaps_more = true,
        }
    }
    Ok(played)
}

/// The editions that no other profile was played on; none, where that cannot be known.
fn only_played_by(disk: &Disk, name: &str) -> Result<BTreeSet<String>, ShelfError> {
    let mut only = played(disk, name)?.hashes;
    for other in disk.folders(PROFILES)?.iter().filter(|other| *other != name) {
        let others = played(disk, other)?;
        if others.perhaps_more {
            return Ok(BTreeSet::new());
        }
        only.retain(|hash| !others.hashes.contains(hash));
    }
    Ok(only)
}
