//! What a shard's file says about itself, in Parquet's key–value metadata.

use std::collections::BTreeMap;
use std::str::FromStr;

use super::{Run, ShardError, ShardFile};
use crate::analysis::PolicyName;
use crate::analysis::simulation::Shard;

/// The way shards are written; a program reads its own alone.
const FORMAT: &str = "1";
/// What the names of our entries begin with; other programs add entries of their own.
const OURS: &str = "yinxin.";

/// Name and value, in the order in which they are written.
pub type Entries = Vec<(String, String)>;

/// What the file says about itself. The seeds of its games go from `seed_first` to `seed_last` in
/// steps of the number of shards; both are empty if no game belongs to it.
pub fn write(file: &ShardFile) -> Entries {
    let (run, shard) = (&file.run, file.shard);
    let games = shard.games(run.games);
    let seed_of = |position: u64| run.seed.wrapping_add(shard.game(position)).to_string();
    let names: Vec<&str> = run.policies.iter().map(|policy| policy.name()).collect();
    let entries = [
        ("format", FORMAT.to_owned()),
        ("engine", run.engine.clone()),
        ("scenario", run.scenario.clone()),
        ("scenario_hash", run.scenario_hash.clone()),
        ("view", run.view.clone()),
        ("policies", names.join(",")),
        ("seed", run.seed.to_string()),
        ("games", run.games.to_string()),
        ("shards", shard.of().to_string()),
        ("shard", shard.index().to_string()),
        ("shard_games", games.to_string()),
        ("seed_first", if games > 0 { seed_of(0) } else { String::new() }),
        ("seed_last", games.checked_sub(1).map(seed_of).unwrap_or_default()),
    ];
    let named = entries
        .into_iter()
        .map(|(name, value)| (format!("{OURS}{name}"), value));
    named.collect()
}

/// The run and the shard.
///
/// # Errors
/// If the file is none of ours or of another format, or an entry says nothing that [`write`] would
/// write.
pub fn read(entries: &Entries) -> Result<(Run, Shard), ShardError> {
    let known: BTreeMap<&str, &str> = entries
        .iter()
        .filter_map(|(name, value)| Some((name.strip_prefix(OURS)?, value.as_str())))
        .collect();
    let format = *known.get("format").ok_or(ShardError::NotAShard)?;
    if format != FORMAT {
        return Err(ShardError::OtherFormat(format.to_owned()));
    }
    let text = |name: &str| {
        let value = known.get(name).map(|value| (*value).to_owned());
        value.ok_or_else(|| ShardError::Damaged(name.to_owned()))
    };
    let shards = number(&text("shards")?, "shards")?;
    let shard = Shard::new(number(&text("shard")?, "shard")?, shards);
    let run = Run {
        scenario: text("scenario")?,
        scenario_hash: text("scenario_hash")?,
        engine: text("engine")?,
        view: text("view")?,
        policies: policies(&text("policies")?)?,
        seed: number(&text("seed")?, "seed")?,
        games: number(&text("games")?, "games")?,
        shards,
    };
    let shard = shard.ok_or_else(|| ShardError::Damaged("shard".to_owned()))?;
    Ok((run, shard))
}

fn number<N: FromStr>(text: &str, name: &str) -> Result<N, ShardError> {
    text.parse().map_err(|_| ShardError::Damaged(name.to_owned()))
}

fn policies(names: &str) -> Result<Vec<PolicyName>, ShardError> {
    let known = |name: &str| {
        let mut all = PolicyName::ALL.into_iter();
        all.find(|policy| policy.name() == name)
            .ok_or_else(|| ShardError::UnknownPolicy(name.to_owned()))
    };
    names.split(',').map(known).collect()
}
