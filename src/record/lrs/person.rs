//! As whom a profile's learner is told of: a file in the profile.

use crate::record::profile::Profile;
use crate::record::store::ShelfError;
use crate::record::xapi::{Learner, NotALearner};

/// Why it is not known as whom to tell of a learner.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PersonError {
    #[error(transparent)]
    Shelf(#[from] ShelfError),
    /// The file, and what is wrong with it.
    #[error("{0}: {1}")]
    NotUnderstood(String, String),
    #[error(transparent)]
    NotALearner(#[from] NotALearner),
}

/// The learner of a profile. The first time, a pseudonym is drawn from this entropy, and kept
/// before it is used. Two runs that draw at once would draw two; whoever sends holds the
/// profile's [`Cursor`](super::Cursor) first.
///
/// # Errors
/// If the file cannot be read, written or understood. It is left as it is.
pub fn learner_of(profile: &Profile, entropy: [u8; 16]) -> Result<Learner, PersonError> {
    if let Some(learner) = known_learner(profile)? {
        return Ok(learner);
    }
    let learner = Learner::of_chance(entropy);
    keep_learner(profile, &learner)?;
    Ok(learner)
}

/// The learner of a profile, if it was ever asked for.
///
/// # Errors
/// If the file cannot be read or understood.
pub fn known_learner(profile: &Profile) -> Result<Option<Learner>, PersonError> {
    let name = file(profile);
    let bytes = match profile.shelf().read(&name) {
        Ok(bytes) => bytes,
        Err(ShelfError::Missing(_)) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let read = serde_json::from_slice::<Learner>(&bytes);
    let learner = read.map_err(|error| PersonError::NotUnderstood(name, error.to_string()))?;
    learner.check()?;
    Ok(Some(learner))
}

/// Keeps what was chosen to be told of a learner; what was sent before stays as it was.
///
/// # Errors
/// If an LRS would not take it, or the file cannot be written.
pub fn keep_learner(profile: &Profile, learner: &Learner) -> Result<(), PersonError> {
    learner.check()?;
    let mut text = serde_json::to_vec_pretty(learner).expect("a learner is plain values");
    text.push(b'\n');
    profile.shelf().write(&file(profile), &text)?;
    Ok(())
}

fn file(profile: &Profile) -> String {
    profile.file("learner.json")
}
