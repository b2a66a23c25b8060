//! The terminal: one file a command. Commands draw what the other folders found out; they decide
//! nothing. Exit codes: 0 fine, 1 the thing checked has problems, 2 the call or the file was
//! unusable, 130 stopped by Ctrl+C with a part of the result.

mod account;
mod account_file;
mod analyze;
mod campaign;
mod campaign_file;
mod campaign_talk;
mod certificate;
mod check;
mod class;
mod cohorts;
mod course;
mod explain;
mod export;
mod games_bar;
mod glossary;
mod graph;
mod import;
mod interrupt;
#[cfg(feature = "game")]
mod lab;
mod merge;
mod new;
mod pack;
mod package;
mod play;
mod profile;
mod progress;
mod reference;
mod replay;
mod report;
mod scenarios;
mod schema;
mod simulate;
mod sync;
mod table;
mod translate;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::LazyLock;

use clap::{Parser, Subcommand, ValueEnum};

use crate::analysis::PolicyName;
use crate::analysis::policies::Habit;
use crate::record::store::StoreError;
use crate::text::{Language, words};

/// Fine.
const FINE: u8 = 0;
/// The thing checked has problems.
const HAS_PROBLEMS: u8 = 1;
/// The call or the file was unusable.
const UNUSABLE: u8 = 2;
/// Stopped by Ctrl+C; what is printed is a part. 128 + SIGINT, as shells have it.
const STOPPED: u8 = 130;

/// The version, and which build of it: packages are built with `YINXIN_BUILD` set to the commit and its
/// day. Without it, as while developing, nothing has to be built again for a new commit.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let build = option_env!("YINXIN_BUILD").map_or_else(String::new, |build| format!(" ({build})"));
    env!("CARGO_PKG_VERSION").to_owned() + &build
});

/// A role-play simulator for selling. Without a command the game opens.
#[derive(Debug, Parser)]
#[command(name = "yinxin", version = VERSION.as_str(), arg_required_else_help = false)]
pub struct Arguments {
    /// Where the game looks for scenarios, instead of those it came with.
    #[arg(long, value_name = "DIR")]
    pub scenarios: Option<PathBuf>,
    /// Meet the same customer in every talk of the game, so that a class can compare.
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Check(check::Arguments),
    Play(play::Arguments),
    Replay(replay::Arguments),
    Progress(progress::Arguments),
    /// Watch an attempt in the window: a replay file (*.yinxin) or a journal.
    ///
    /// Example: yinxin open lesson.yinxin
    #[cfg(feature = "game")]
    Open {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    Analyze(analyze::Arguments),
    Simulate(simulate::Arguments),
    New(new::Arguments),
    Import(import::Arguments),
    Pack(pack::Arguments),
    Package(package::Arguments),
    Explain(explain::Arguments),
    #[command(hide = true)]
    Reference(reference::Arguments),
    Graph(graph::Arguments),
    Merge(merge::Arguments),
    #[cfg(feature = "game")]
    Lab(lab::Arguments),
    Report(class::Arguments),
    Keygen(certificate::keygen::Arguments),
    Certificate(certificate::Arguments),
    Verify(certificate::verify::Arguments),
    Sync(sync::Arguments),
    Profile(profile::Arguments),
    Translate(translate::Arguments),
    Export(export::Arguments),
    Campaign(campaign::Arguments),
    Account(account::Arguments),
    Course(course::Arguments),
    Lesson(course::lesson::Arguments),
    Review(course::review::Arguments),
    Glossary(glossary::Arguments),
}

/// Languages as `--lang` names them.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum LanguageArgument {
    En,
    Zh,
}

impl From<LanguageArgument> for Language {
    fn from(argument: LanguageArgument) -> Self {
        match argument {
            LanguageArgument::En => Language::English,
            LanguageArgument::Zh => Language::Chinese,
        }
    }
}

/// Policies as `--policy` names them.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum PolicyArgument {
    /// Any open offer.
    Random,
    /// Asks for the order all the time, and presses.
    Presser,
    /// Tells everything there is to tell.
    FeatureDumper,
    /// Compliments, agrees and promises.
    Flatterer,
    /// Offers it for less.
    Discounter,
    /// Looks at the colours of the offers only.
    ColourMatcher,
    /// Asks, tells what serves, proves what is doubted.
    Listener,
    /// Follows the best plan that is found without peeking.
    Best,
}

impl From<PolicyArgument> for PolicyName {
    fn from(argument: PolicyArgument) -> Self {
        match argument {
            PolicyArgument::Random => PolicyName::Random,
            PolicyArgument::Presser => PolicyName::Careless(Habit::Presser),
            PolicyArgument::FeatureDumper => PolicyName::Careless(Habit::FeatureDumper),
            PolicyArgument::Flatterer => PolicyName::Careless(Habit::Flatterer),
            PolicyArgument::Discounter => PolicyName::Careless(Habit::Discounter),
            PolicyArgument::ColourMatcher => PolicyName::Careless(Habit::ColourMatcher),
            PolicyArgument::Listener => PolicyName::Listener,
            PolicyArgument::Best => PolicyName::Best,
        }
    }
}

/// The language asked for, else that of the environment, else English.
fn language(asked: Option<LanguageArgument>) -> Language {
    let environment = || {
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .filter_map(|name| std::env::var(name).ok())
            .find(|value| !value.is_empty())
            .and_then(|value| Language::from_code(&value))
    };
    asked.map(Language::from).or_else(environment).unwrap_or_default()
}

/// Why a file could not be written that was asked for.
fn unwritten(error: StoreError, language: Language) -> String {
    match error {
        StoreError::Unwritable { path, reason } => {
            let filled = [("path", path.display().to_string().into()), ("reason", reason.into())];
            words(language).with("graph-unwritten", &filled)
        }
        other => other.text(language),
    }
}

/// Runs a command to its exit code.
pub fn run(command: Command) -> ExitCode {
    ExitCode::from(match command {
        Command::Check(arguments) => check::run(arguments),
        Command::Play(arguments) => play::run(arguments),
        Command::Replay(arguments) => replay::run(arguments),
        Command::Progress(arguments) => progress::run(arguments),
        #[cfg(feature = "game")]
        Command::Open { .. } => unreachable!("the window is opened before"),
        Command::Analyze(arguments) => analyze::run(arguments),
        Command::Simulate(arguments) => simulate::run(arguments),
        Command::New(arguments) => new::run(arguments),
        Command::Import(arguments) => import::run(arguments),
        Command::Pack(arguments) => pack::run(arguments),
        Command::Package(arguments) => package::run(arguments),
        Command::Explain(arguments) => explain::run(arguments),
        Command::Reference(arguments) => reference::run(arguments),
        Command::Graph(arguments) => graph::run(arguments),
        Command::Merge(arguments) => merge::run(arguments),
        // Opens a window: see `start` in lib.rs.
        #[cfg(feature = "game")]
        Command::Lab(_) => UNUSABLE,
        Command::Report(arguments) => class::run(arguments),
        Command::Keygen(arguments) => certificate::keygen::run(arguments),
        Command::Certificate(arguments) => certificate::run(arguments),
        Command::Verify(arguments) => certificate::verify::run(arguments),
        Command::Sync(arguments) => sync::run(arguments),
        Command::Profile(arguments) => profile::run(arguments),
        Command::Translate(arguments) => translate::run(arguments),
        Command::Export(arguments) => export::run(arguments),
        Command::Campaign(arguments) => campaign::run(arguments),
        Command::Account(arguments) => account::run(arguments),
        Command::Course(arguments) => course::run(arguments),
        Command::Lesson(arguments) => course::lesson::run(arguments),
        Command::Review(arguments) => course::review::run(arguments),
        Command::Glossary(arguments) => glossary::run(arguments),
    })
}
