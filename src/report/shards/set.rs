//! Shards put together, if they are all the parts of one simulation.
//!
//! Added up without a look, a set with a part missing or of two runs gives a number that is wrong
//! and looks right.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{Run, ShardFile};
use crate::analysis::simulation::Shard;

/// Missing shards are named one by one up to so many gaps.
const MOST_GAPS: usize = 20;

/// What two shards of one simulation have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trait {
    Scenario,
    ScenarioHash,
    Engine,
    View,
    Policies,
    Seed,
    Games,
    Shards,
}

impl Trait {
    /// All of them, in the order in which they are told.
    pub const ALL: [Trait; 8] = [
        Trait::Scenario,
        Trait::ScenarioHash,
        Trait::Engine,
        Trait::View,
        Trait::Policies,
        Trait::Seed,
        Trait::Games,
        Trait::Shards,
    ];

    /// The name in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Trait::Scenario => "scenario",
            Trait::ScenarioHash => "scenario-hash",
            Trait::Engine => "engine",
            Trait::View => "view",
            Trait::Policies => "policies",
            Trait::Seed => "seed",
            Trait::Games => "games",
            Trait::Shards => "shards",
        }
    }

    fn of(self, run: &Run) -> String {
        match self {
            Trait::Scenario => run.scenario.clone(),
            Trait::ScenarioHash => run.scenario_hash.clone(),
            Trait::Engine => run.engine.clone(),
            Trait::View => run.view.clone(),
            Trait::Policies => run
                .policies
                .iter()
                .map(|policy| policy.name())
                .collect::<Vec<_>>()
                .join(","),
            Trait::Seed => run.seed.to_string(),
            Trait::Games => run.games.to_string(),
            Trait::Shards => run.shards.to_string(),
        }
    }
}

/// Why a set of shards is not one whole simulation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetProblem {
    /// No file at all.
    Empty,
    /// A file is of another simulation than the first.
    Different {
        first: PathBuf,
        other: PathBuf,
        what: Trait,
        /// What each says.
        values: (String, String),
    },
    /// The same part twice.
    Twice { shard: u32, first: PathBuf, other: PathBuf },
    /// Parts that are not there, as `2, 5–7`.
    Missing { shards: String, of: u32 },
}

/// All parts as one, which is what the simulation would have written unparted.
///
/// # Errors
/// All that is wrong with the set, in the order of the files; what is missing comes last, and only
/// where all files are of one simulation.
pub fn merge(files: &[(PathBuf, ShardFile)]) -> Result<ShardFile, Vec<SetProblem>> {
    let Some(((first_path, first), others)) = files.split_first() else {
        return Err(vec![SetProblem::Empty]);
    };
    let mut problems: Vec<SetProblem> = others
        .iter()
        .flat_map(|(path, file)| differences(first_path, &first.run, path, &file.run))
        .collect();
    if problems.is_empty() {
        let mut there: BTreeMap<u32, &Path> = BTreeMap::new();
        for (path, file) in files {
            let shard = file.shard.index();
            if let Some(first) = there.insert(shard, path) {
                let (first, other) = (first.to_owned(), path.clone());
                problems.push(SetProblem::Twice { shard, first, other });
            }
        }
        problems.extend(missing(&there, first.run.shards));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut whole = first.clone();
    for (_, file) in others {
        let pairs = whole.cohorts.iter_mut().zip(&file.cohorts);
        pairs.for_each(|(sum, part)| sum.merge(part));
    }
    whole.run.shards = 1;
    whole.shard = Shard::WHOLE;
    Ok(whole)
}

fn differences(first_path: &Path, first: &Run, path: &Path, run: &Run) -> Vec<SetProblem> {
    let values = Trait::ALL.map(|what| (what, what.of(first), what.of(run)));
    let different = values.into_iter().filter(|(_, one, other)| one != other);
    different
        .map(|(what, one, other)| SetProblem::Different {
            first: first_path.to_owned(),
            other: path.to_owned(),
            what,
            values: (one, other),
        })
        .collect()
}

/// Walks from one shard that is there to the next, since a set may claim to have four thousand
/// million parts.
fn missing(there: &BTreeMap<u32, &Path>, of: u32) -> Option<SetProblem> {
    let mut gaps = Vec::new();
    let mut expected = 0;
    for next in there.keys().copied().chain([of]) {
        match next.checked_sub(expected) {
            None | Some(0) => {}
            Some(1) => gaps.push(expected.to_string()),
            Some(_) => gaps.push(format!("{expected}–{}", next - 1)),
        }
        expected = next.saturating_add(1);
    }
    if gaps.len() > MOST_GAPS {
        gaps.truncate(MOST_GAPS);
        gaps.push("…".to_owned());
    }
    (!gaps.is_empty()).then(|| SetProblem::Missing {
        shards: gaps.join(", "),
        of,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gaps(there: &[u32], of: u32) -> Option<String> {
        let path = Path::new("a file");
        let there = there.iter().map(|&shard| (shard, path)).collect();
        missing(&there, of).map(|problem| match problem {
            SetProblem::Missing { shards, .. } => shards,
            other => panic!("{other:?}"),
        })
    }

    #[test]
    fn missing_shards_are_named_with_runs_put_together() {
        assert_eq!(gaps(&[0, 1, 2], 3), None);
        assert_eq!(gaps(&[1], 3).as_deref(), Some("0, 2"));
        assert_eq!(gaps(&[0, 4], 8).as_deref(), Some("1–3, 5–7"));
        assert_eq!(gaps(&[0], u32::MAX).as_deref(), Some("1–4294967294"));
    }
}
