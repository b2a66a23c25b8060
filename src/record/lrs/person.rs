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
    let name = file(profile);
    match profile.shelf().read(&name) {
        Ok(bytes) => {
            let learner: Learner =
                serde_json::from_slice(&bytes).map_err(|error| PersonError::NotUnderstood(name, error.to_string()))?;
            learner.check()?;
            Ok(learner)
        }
        Err(ShelfError::Missing(_)) => {
            let learner = Learner::of_chance(entropy);
            keep_learner(profile, &learner)?;
            Ok(learner)
        }
        Err(error) => Err(error.into()),
    }
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
