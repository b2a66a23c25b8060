//! Yinxin 印信: a role-play simulator for selling.
//!
//! The folders are the stations of a scenario line on its way from the trainer's
//! file to the learner's debrief, and a folder uses only those to its left:
//!
//! ```text
//! text ← scenario ← sim, market, account ← debrief ← course ← record ← analysis ← report ← { cli, game }
//! ```
//!
//! - [`text`]: languages, the interface's words, which characters the fonts hold.
//! - [`scenario`]: a trainer's file becomes a checked [`scenario::Scenario`], or all its problems.
//! - [`sim`]: the customer. State, `step`, what the learner can observe.
//! - [`market`]: the campaign: a population, activities, weeks.
//! - [`account`]: a month with one organisation: days, places, a dossier, a rival.
//! - [`debrief`]: the ledger, the score, the remarks.
//! - [`course`]: lectures, lessons, exercises; the words of the course.
//! - [`record`]: journals, profiles, settings; the one place that touches the disk.
//! - [`analysis`]: what can be found out by playing a scenario.
//! - [`report`]: what leaves as a file for other programs.
//! - `cli` (feature `cli`): the terminal. - `game` (feature `game`): the window.
//!
//! Invariants: whole numbers only left of `game`; no clock, thread, float or hash order in
//! `scenario`, `sim` and `debrief`; a checked scenario cannot be wrong at run time; screens,
//! hints and policies see a [`sim::Observation`], never the customer's [`sim::State`].

pub mod account;
pub mod analysis;
pub mod course;
pub mod debrief;
pub mod market;
pub mod record;
pub mod report;
pub mod scenario;
pub mod sim;
pub mod text;

#[cfg(feature = "cli")]
pub mod cli;
#[cfg(feature = "game")]
pub mod game;

use std::ffi::OsString;
use std::process::ExitCode;

/// What the program does with its arguments: a command runs in the terminal, no command opens the
/// game. Built without the game, no command prints the help.
#[cfg(feature = "cli")]
pub fn start(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    #[cfg(not(feature = "game"))]
    use clap::CommandFactory;
    use clap::Parser;

    let arguments: Vec<OsString> = arguments.collect();
    #[cfg(feature = "game")]
    if let [_, file] = arguments.as_slice()
        && is_to_be_opened(file)
    {
        return game::run(game::Options {
            watch: Some(file.into()),
            ..game::Options::default()
        });
    }
    let arguments = cli::Arguments::parse_from(arguments);
    #[cfg(feature = "game")]
    if let Some(cli::Command::Open { file }) = arguments.command {
        return game::run(game::Options {
            scenarios: arguments.scenarios,
            seed: arguments.seed,
            watch: Some(file),
            ..game::Options::default()
        });
    }
    match arguments.command {
        #[cfg(feature = "game")]
        Some(cli::Command::Lab(lab)) => match lab.folder() {
            Ok(folder) => game::run(game::Options {
                seed: arguments.seed,
                lab: Some(folder),
                ..game::Options::default()
            }),
            Err(code) => code,
        },
        Some(command) => cli::run(command),
        #[cfg(feature = "game")]
        None => game::run(game::Options {
            scenarios: arguments.scenarios,
            seed: arguments.seed,
            ..game::Options::default()
        }),
        #[cfg(not(feature = "game"))]
        None => {
            let _ = cli::Arguments::command().print_help();
            ExitCode::from(2)
        }
    }
}

/// Whether it is what a file manager opens with us: a replay file or a pack.
#[cfg(all(feature = "cli", feature = "game"))]
fn is_to_be_opened(file: &OsString) -> bool {
    let file = std::path::Path::new(file);
    let ending = file.extension();
    ending.is_some_and(|ending| ending == record::replay_file::ENDING) || record::pack::is_pack(file)
}

/// Built without the terminal, the program is the game alone.
#[cfg(all(feature = "game", not(feature = "cli")))]
pub fn start(_: impl Iterator<Item = OsString>) -> ExitCode {
    game::run(game::Options::default())
}

/// Built with neither, there is nothing to start; the engine can still be tested.
#[cfg(not(any(feature = "game", feature = "cli")))]
pub fn start(_: impl Iterator<Item = OsString>) -> ExitCode {
    ExitCode::from(2)
}
