//! `yinxin replay`: an attempt turn by turn, commented, and as a file to hand on.

mod export;
mod played;
mod show;

use std::path::{Path, PathBuf};
use std::sync::Arc;

pub(super) use played::{Played, open, shipped};

use super::play::{Printing, now};
use super::{FINE, LanguageArgument, UNUSABLE, language};
use crate::record::journal::{Damage, ReplayError, Unreadable};
use crate::record::replay_file::{CommentError, comment};
use crate::text::{Language, words};
use played::beside;

/// Show an attempt turn by turn, with its comments.
///
/// FILE is a journal or a replay file (*.yinxin). The talk is played again from its choices, and
/// its ledger compared with the one recorded: 1 if they differ, or if the file is damaged.
///
/// Example: yinxin replay lesson.yinxin --comment 3 "Why not ask first?"
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// A journal (*.jsonl) or a replay file (*.yinxin).
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// One JSON object a line: as `play --json`, with `rewound`, `commented` and last `replayed`.
    #[arg(long)]
    json: bool,
    /// Show only what a learner could see.
    #[arg(long)]
    as_learner: bool,
    /// Add a comment to the file: at a turn, or at the whole with 0.
    #[arg(long, num_args = 2, value_names = ["TURN", "TEXT"])]
    comment: Option<Vec<String>>,
    /// Write a file for someone else. Its ending says what: .yinxin a replay file; .html, .json or
    /// .csv the report of a finished attempt.
    #[arg(long, value_name = "FILE")]
    export: Option<PathBuf>,
    /// Let the replay file carry the scenario. One that does not come with the program is always
    /// carried.
    #[arg(long, requires = "export")]
    with_scenario: bool,
    /// Where the scenario is, if it does not come with the program and is not carried along.
    #[arg(long, value_name = "PATH")]
    scenario: Option<PathBuf>,
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
    /// Without colour, bars and symbols, for screen readers.
    #[arg(long)]
    plain: bool,
}

/// Comments, exports, or shows; 1 if the file is damaged or its ledger differs.
pub fn run(arguments: Arguments) -> u8 {
    let printing = Printing {
        language: language(arguments.lang),
        json: arguments.json,
        as_learner: arguments.as_learner,
        plain: arguments.plain,
    };
    carry_out(&arguments, printing).unwrap_or_else(|message| {
        anstream::eprintln!("{message}");
        UNUSABLE
    })
}

fn carry_out(arguments: &Arguments, printing: Printing) -> Result<u8, String> {
    let language = printing.language;
    if let Some(given) = &arguments.comment {
        add_comment(&arguments.file, &given[0], &given[1], language)?;
    }
    if arguments.comment.is_some() && arguments.export.is_none() {
        return Ok(FINE);
    }
    let played = open(&arguments.file, arguments.scenario.as_deref(), language)?;
    match &arguments.export {
        Some(to) => export::write(&played, to, arguments.with_scenario, language),
        None => show::show(&played, printing),
    }
}

fn add_comment(file: &Path, turn: &str, text: &str, language: Language) -> Result<(), String> {
    let words = words(language);
    let number = turn.parse().ok();
    let number = number.ok_or_else(|| words.with("replay-not-a-turn", &[("turn", turn.into())]))?;
    let (disk, name) = beside(file);
    comment(Arc::new(disk), &name, number, text, now()).map_err(|error| match error {
        CommentError::Shelf(error) => error.text(language),
        CommentError::Unreadable(error) => unreadable(&error, file, language),
        CommentError::NoSuchTurn { turn, last } => {
            words.with("replay-no-turn", &[("turn", turn.into()), ("last", last.into())])
        }
    })
}

/// What damage is called in JSON.
pub(super) fn damage_name(damage: Damage) -> &'static str {
    match damage {
        Damage::Torn => "torn",
        Damage::Changed { .. } => "changed",
    }
}

/// Why a file is no journal, in a sentence.
pub(super) fn unreadable(error: &Unreadable, file: &Path, language: Language) -> String {
    let file = [("file", file.display().to_string().into())];
    words(language).with(
        match error {
            Unreadable::NoHeader => "journal-unreadable",
            Unreadable::Newer(_) => "journal-newer",
        },
        &file,
    )
}

/// Why a journal cannot be played, in a sentence.
pub(super) fn cannot(error: &ReplayError, language: Language) -> String {
    let words = words(language);
    match error {
        ReplayError::OtherScenario => words.get("replay-other-edition"),
        ReplayError::UnknownVariant(_) => words.get("replay-other-edition"),
        ReplayError::CannotChoose { turn, choice } => words.with(
            "replay-cannot-choose",
            &[("turn", (*turn).into()), ("choice", choice.as_str().into())],
        ),
        ReplayError::CannotRewind(turn) => words.with("replay-cannot-rewind", &[("turn", (*turn).into())]),
    }
}

/// A text of a file that may come from anyone, without what would steer the terminal.
pub(super) fn printable(text: &str) -> String {
    text.replace(char::is_control, "\u{fffd}")
}
