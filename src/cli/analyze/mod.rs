//! `yinxin analyze`: what can come of a scenario, and whether it is balanced.

mod as_json;
mod as_text;
mod campaign;

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use super::games_bar::search_bar;
use super::{
    FINE, HAS_PROBLEMS, LanguageArgument, UNUSABLE, account, account_file, campaign_file, interrupt, language, report,
    scenarios,
};
use crate::analysis::balance::{Analysis, Limits, Stage, analyze};
use crate::analysis::findings::findings;
use crate::scenario::{ChoiceId, Scenario};
use crate::sim::{Outcome, View};

/// What a situation takes in the table: key and entry, and the room that a hash table keeps free; 70
/// bytes measured with a million of them.
const BYTES_A_STATE: u64 = 70;

/// Search a scenario: best lines, what can be reached, who gets through without care. Of a campaign:
/// the best plan found, what keeps most customers, whether 4P alone does as well. Of an account: what
/// its policies come to, whether care is needed to win, which entries open nothing.
///
/// Example: yinxin analyze scenarios/imperial-seal --variant collector --seconds 20
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The folder of a scenario, a campaign or an account, or its scenario.ron, campaign.ron or account.ron.
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// Look at this customer alone.
    #[arg(long, value_name = "VARIANT")]
    variant: Option<String>,
    /// How much the seller sees of the gauges and of the customer's patience:
    /// gauges=exact|coarse|hidden,patience=exact|coarse|hidden
    #[arg(long, value_name = "VIEW")]
    view: Option<View>,
    /// How many situations to look at with each customer, where not all fit; more takes longer and
    /// finds more. A million takes about 70 MB.
    #[arg(long, value_name = "N", default_value_t = 300_000)]
    max_states: u64,
    /// Megabytes that the situations walked may take; fewer are looked at where they would take more.
    #[arg(long, value_name = "MB", default_value_t = 1_000)]
    memory: u64,
    /// Stop looking after so many seconds, and tell what is known by then; Ctrl+C does the same.
    #[arg(long, value_name = "S", default_value_t = 60)]
    seconds: u64,
    /// Threads; as many as there are cores by default. The report is the same for any number.
    #[arg(long, value_name = "N")]
    threads: Option<NonZeroUsize>,
    /// One JSON object.
    #[arg(long)]
    json: bool,
    /// Language of the report.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// Analyses and prints; 1 if something is found that ought to be mended, 2 if the scenario cannot
/// be played.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    if let Some(folder) = account_file::folder(&arguments.path) {
        return account::analyze::run(&folder, arguments.json, language);
    }
    if let Some(folder) = campaign_file::folder(&arguments.path) {
        let begun = Instant::now();
        let most = Duration::from_secs(arguments.seconds);
        let goes_on = || begun.elapsed() < most && !interrupt::asked_to_stop();
        return campaign::run(&folder, arguments.json, language, goes_on);
    }
    let read = scenarios::read(&arguments.path, language).and_then(|read| report::playable(read, language));
    let prepared = read.and_then(|(scenario, read)| {
        let variant = scenarios::variant(&scenario, arguments.variant.as_deref(), language)?;
        Ok((scenario, read, variant))
    });
    let (scenario, read, variant) = match prepared {
        Ok(prepared) => prepared,
        Err(message) => {
            anstream::eprintln!("{message}");
            return UNUSABLE;
        }
    };
    let begun = Instant::now();
    let customers = variant.map_or(scenario.variants.len(), |_| 1) as u64;
    let fitting = arguments.memory * 1_000_000 / (BYTES_A_STATE * customers);
    let limits = Limits {
        states: arguments.max_states.min(fitting),
        threads: arguments
            .threads
            .or_else(|| thread::available_parallelism().ok())
            .unwrap_or(NonZeroUsize::MIN),
    };
    let most = Duration::from_secs(arguments.seconds);
    interrupt::listen();
    let bar = search_bar(arguments.max_states, language);
    let mut planning: Option<Instant> = None;
    let mut watch = |stage: Stage, looked: u64| {
        if stage == Stage::Plan {
            planning.get_or_insert_with(|| {
                bar.reset();
                bar.set_length(0);
                Instant::now()
            });
        }
        bar.set_position(looked);
        begun.elapsed() < most && !interrupt::asked_to_stop()
    };
    let view = arguments.view.unwrap_or_default();
    let analysis = analyze(&scenario, view, variant, limits, &mut watch);
    let seconds = begun.elapsed().as_secs_f64();
    let fair_seconds = planning.map(|begun| begun.elapsed().as_secs_f64());
    bar.finish_and_clear();
    let problems = findings(&scenario, &read.files.scenario, &analysis);
    if arguments.json {
        anstream::println!("{}", as_json::json(&scenario, &analysis, seconds, fair_seconds));
    } else {
        anstream::println!(
            "{}",
            as_text::text(&scenario, &arguments.path, &analysis, seconds, language)
        );
        for problem in &problems {
            anstream::println!("\n{}", report::block(problem, &read.folder, &read.files, language));
        }
    }
    if problems.is_empty() { FINE } else { HAS_PROBLEMS }
}

/// The ways in which a talk can end, each with whether one was met that did.
fn endings(analysis: &Analysis) -> impl Iterator<Item = (Outcome, bool)> + '_ {
    let all = Outcome::ALL.into_iter().zip(analysis.reached.endings);
    all.filter(|(outcome, _)| *outcome != Outcome::Open)
}

fn names_of<'a>(scenario: &'a Scenario, line: &[ChoiceId]) -> Vec<&'a str> {
    let names = &scenario.names.choices;
    line.iter().map(|id| names[id.index()].as_str()).collect()
}
