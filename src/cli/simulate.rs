//! `yinxin simulate`: policies against the customers of a scenario.

use std::io::IsTerminal as _;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use super::games_bar::games_bar;
use super::{
    FINE, LanguageArgument, STOPPED, UNUSABLE, account, account_file, cohorts, interrupt, language, report, scenarios,
    unwritten,
};
use crate::analysis::PolicyName;
use crate::analysis::cohort::meet_everyone;
use crate::analysis::simulation::{MAX_GAMES, Plan, Shard, play_all};
use crate::analysis::tally::Cohort;
use crate::record::store;
use crate::report::shards::{Run, ShardFile};
use crate::scenario::Scenario;
use crate::sim::View;
use crate::text::{Language, words};

/// Let policies play, and see how they fare.
///
/// A policy that plays alike whatever the seed meets every customer once, weighted by the odds: its
/// figures are exact. The others play GAMES talks and have a standard error. The figures are the
/// same for any number of threads, and for any number of shards once they are merged. Ctrl+C ends
/// with what is known, and exit code 130.
///
/// Example: yinxin simulate scenarios/imperial-seal --policy all --games 1000 --seed 1
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The folder of a scenario or an account, or its scenario.ron or account.ron. An account is played
    /// by its own policies.
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// A policy's name, several with commas between, or all.
    #[arg(long, value_name = "POLICY", default_value = "all", value_parser = policies)]
    policy: Policies,
    /// Talks of a policy that plays at random; the others meet every customer once.
    #[arg(long, default_value_t = 1000, value_parser = clap::value_parser!(u64).range(1..=MAX_GAMES))]
    games: u64,
    /// The first talk's seed; the next has the next.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// What the policies are shown: gauges=exact|coarse|hidden,patience=exact|coarse|hidden
    #[arg(long, value_name = "VIEW")]
    view: Option<View>,
    /// Play the games k with k mod N = I alone; `yinxin merge` puts all N shards together.
    #[arg(long, value_name = "I/N", requires = "out")]
    shard: Option<Shard>,
    /// Write what was counted as a Parquet file, whole or not at all.
    #[arg(long, value_name = "FILE.parquet")]
    out: Option<PathBuf>,
    /// Threads; as many as the machine has if not said.
    #[arg(long, value_name = "N")]
    threads: Option<NonZeroUsize>,
    /// One JSON object a policy.
    #[arg(long)]
    json: bool,
    /// Language of the report.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// Each once, in the order in which they were named.
#[derive(Clone, Debug)]
struct Policies(Vec<PolicyName>);

fn policies(text: &str) -> Result<Policies, String> {
    if text == "all" {
        return Ok(Policies(PolicyName::ALL.to_vec()));
    }
    let mut named = Vec::new();
    for name in text.split(',') {
        let policy = PolicyName::ALL.into_iter().find(|policy| policy.name() == name);
        let policy = policy.ok_or_else(|| {
            let known: Vec<&str> = PolicyName::ALL.into_iter().map(PolicyName::name).collect();
            format!("all, or some of: {}", known.join(", "))
        })?;
        if !named.contains(&policy) {
            named.push(policy);
        }
    }
    Ok(Policies(named))
}

/// Plays and prints; 2 if the scenario cannot be played or the file not be written, 130 if Ctrl+C
/// ended it.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    if account_file::folder(&arguments.path).is_some() {
        let asked = account::Asked {
            path: &arguments.path,
            json: arguments.json,
            seed: arguments.seed,
            language,
        };
        return asked.simulate(arguments.games);
    }
    let read = scenarios::read(&arguments.path, language).and_then(|read| report::playable(read, language));
    let prepared = read.and_then(|(scenario, _)| {
        let room = arguments.out.as_deref().map_or(Ok(()), store::try_to_write);
        room.map_err(|error| unwritten(error, language)).map(|()| scenario)
    });
    prepared
        .and_then(|scenario| simulate(&arguments, &scenario, language))
        .unwrap_or_else(|message| {
            anstream::eprintln!("{message}");
            UNUSABLE
        })
}

fn simulate(arguments: &Arguments, scenario: &Scenario, language: Language) -> Result<u8, String> {
    let plan = Plan {
        scenario,
        view: arguments.view.unwrap_or_default(),
        policies: &arguments.policy.0,
        games: arguments.games,
        seed: arguments.seed,
        shard: arguments.shard.unwrap_or(Shard::WHOLE),
    };
    let threads = arguments.threads.or_else(|| thread::available_parallelism().ok());
    let (cohorts, played) = play(&plan, threads.unwrap_or(NonZeroUsize::MIN), language);
    let is_whole = played == plan.talks();
    // First of all: should the disk be full by now, the figures are not lost.
    cohorts::print(&cohorts, arguments.json, language);
    if let Some(path) = arguments.out.as_deref().filter(|_| is_whole) {
        write(&plan, &cohorts, path).map_err(|error| unwritten(error, language))?;
    }
    if is_whole {
        if !arguments.json && plan.shard == Shard::WHOLE && plan.policies.contains(&PolicyName::Listener) {
            unheard(&plan, &arguments.path, language);
        }
        if plan.shard != Shard::WHOLE && !arguments.json {
            let shard = format!("{}/{}", plan.shard.index(), plan.shard.of());
            anstream::println!("{}", words(language).with("simulate-shard", &[("shard", shard.into())]));
        }
        return Ok(FINE);
    }
    let filled = [("done", played.into()), ("all", plan.talks().into())];
    anstream::eprintln!("{}", words(language).with("simulate-stopped", &filled));
    if let Some(path) = &arguments.out {
        let filled = [("path", path.display().to_string().into())];
        anstream::eprintln!("{}", words(language).with("simulate-not-written", &filled));
    }
    Ok(STOPPED)
}

/// Says with whom even the listener does not pass, and how to hear that talk: who asks and listens
/// ought to pass with everybody. Not part of the result, which is the same however it was put together: told on a
/// terminal alone, as progress is.
fn unheard(plan: &Plan<'_>, path: &Path, language: Language) {
    if !std::io::stderr().is_terminal() {
        return;
    }
    let scenario = plan.scenario;
    let played = meet_everyone(scenario, plan.view, PolicyName::Listener);
    for failed in played.iter().filter(|played| !played.value.passed) {
        let variant = scenario.variant(failed.variant);
        let filled = [
            ("who", scenario.texts.get(variant.name, language).into()),
            ("path", path.display().to_string().into()),
            (
                "variant",
                scenario.names.variants[failed.variant.index()].as_str().into(),
            ),
        ];
        anstream::eprintln!("{}", words(language).with("simulate-unheard", &filled));
    }
}

/// What the policies came to, and how many talks were played until the end or Ctrl+C.
fn play(plan: &Plan, threads: NonZeroUsize, language: Language) -> (Vec<Cohort>, u64) {
    interrupt::listen();
    let bar = games_bar(plan.talks(), language);
    let played = AtomicU64::new(0);
    let cohorts = play_all(plan, threads, &|talks| {
        played.fetch_add(talks, Ordering::Relaxed);
        bar.inc(talks);
        !interrupt::asked_to_stop()
    });
    bar.finish_and_clear();
    (cohorts, played.into_inner())
}

fn write(plan: &Plan, cohorts: &[Cohort], path: &Path) -> Result<(), store::StoreError> {
    let file = ShardFile {
        run: Run::of(plan),
        shard: plan.shard,
        cohorts: cohorts.to_vec(),
    };
    store::write_file(path, &file.write())
}
