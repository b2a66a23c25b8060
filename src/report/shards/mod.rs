//! A part of a simulation as a Parquet file, and the parts put together.
//!
//! ```text
//! play_all ─▶ [Cohort] ─▶ ShardFile ─▶ write ─▶ bytes ─▶ read ─▶ ShardFile ─▶ merge ─▶ ShardFile
//! ```
//!
//! A file holds whole numbers alone, a row a policy, measure and bin, so that any other program
//! may add them up; its metadata says of which simulation it is which part. Only
//! [`merge`] makes sure that no part is missing or foreign.

mod columns;
mod error;
mod metadata;
mod set;
mod whole;

use bytes::Bytes;

pub use error::ShardError;
pub use set::{SetProblem, Trait, merge};

use crate::analysis::PolicyName;
use crate::analysis::simulation::{MAX_GAMES, Plan, Shard};
use crate::analysis::tally::Cohort;
use crate::sim::{Grain, View};

/// Largest file that is read; a whole simulation of all policies has about 20 KB.
pub const MAX_SHARD_BYTES: usize = 1 << 24;

/// What is the same in all parts of one simulation, and differs between two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The scenario's id.
    pub scenario: String,
    /// Of the scenario's text: [`Scenario::hash`](crate::scenario::Scenario::hash).
    pub scenario_hash: String,
    /// The version of this program that played.
    pub engine: String,
    /// As `--view` takes it, every part named.
    pub view: String,
    /// In the order in which they are reported.
    pub policies: Vec<PolicyName>,
    /// The seed of game 0.
    pub seed: u64,
    /// Talks of each policy that plays at random, all shards together.
    pub games: u64,
    /// Into how many shards it was parted.
    pub shards: u32,
}

impl Run {
    /// The simulation that a plan plays a shard of.
    pub fn of(plan: &Plan) -> Self {
        Self {
            scenario: plan.scenario.id.clone(),
            scenario_hash: plan.scenario.hash.clone(),
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            view: view_text(plan.view),
            policies: plan.policies.to_vec(),
            seed: plan.seed,
            games: plan.games,
            shards: plan.shard.of(),
        }
    }
}

/// What a shard's file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShardFile {
    pub run: Run,
    /// Which part it is.
    pub shard: Shard,
    /// One a policy, in the order of the run; all of it played.
    pub cohorts: Vec<Cohort>,
}

impl ShardFile {
    /// The file's bytes, the same for the same content.
    pub fn write(&self) -> Vec<u8> {
        let mut entries = metadata::write(self);
        entries.push((whole::DIGEST.to_owned(), whole::BLANK.to_owned()));
        whole::sign(columns::write(&columns::rows(self), entries))
    }

    /// What the bytes say.
    ///
    /// # Errors
    /// If they are no Parquet file, not one of ours, or not as they were written.
    pub fn read(bytes: Vec<u8>) -> Result<Self, ShardError> {
        whole::check(&bytes)?;
        let (entries, rows) = columns::read(Bytes::from(bytes))?;
        let (run, shard) = metadata::read(&entries)?;
        let cohorts = columns::cohorts(&run, &rows)?;
        let file = Self { run, shard, cohorts };
        file.is_whole()
            .then_some(file)
            .ok_or_else(|| ShardError::Damaged("games".to_owned()))
    }

    /// Whether every policy played as many talks as belong to the shard.
    fn is_whole(&self) -> bool {
        let all_played = |cohort: &Cohort| match cohort.is_exact() {
            true => (cohort.games() > 0) == (self.shard.index() == 0),
            false => cohort.games() == self.shard.games(self.run.games),
        };
        self.run.games <= MAX_GAMES && self.cohorts.iter().all(all_played)
    }
}

/// A view as `--view` reads it, every part named.
fn view_text(view: View) -> String {
    let grain = |grain| match grain {
        Grain::Exact => "exact",
        Grain::Coarse => "coarse",
        Grain::Hidden => "hidden",
    };
    let coach = if view.coach { "on" } else { "off" };
    format!(
        "gauges={},patience={},coach={coach}",
        grain(view.gauges),
        grain(view.patience)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_is_read_as_it_was_written() {
        let graded = View {
            gauges: Grain::Hidden,
            patience: Grain::Exact,
            coach: false,
        };
        assert_eq!(view_text(graded), "gauges=hidden,patience=exact,coach=off");
        for view in [graded, View::default()] {
            assert_eq!(view_text(view).parse(), Ok(view));
        }
    }
}
