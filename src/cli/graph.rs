//! `yinxin graph`: the picture of a scenario.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::{FINE, LanguageArgument, PolicyArgument, UNUSABLE, account, account_file, language, report, scenarios};
use crate::analysis::graph::{Detail, Games, Picture, Proofs, build, dot, mermaid, svg};
use crate::record::store::{self, StoreError};
use crate::scenario::Scenario;
use crate::sim::View;
use crate::text::{Language, words};

/// Draw a scenario: its scenes, choices and endings, and how many talks come there.
///
/// A policy plays, and each part of the picture says in what share of its talks it was met. What no
/// talk met is dashed; what is proven to be out of reach is crossed out. Of an account: which entry of
/// the dossier opens which acts, and in what share of the plays of all its policies.
///
/// Example: yinxin graph scenarios/imperial-seal --out seal.svg
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The folder of a scenario or an account, or its scenario.ron or account.ron.
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// Where to write it: a .svg for browsers and slides, a .dot for Graphviz, a .mmd for Mermaid.
    /// Without it, DOT is printed.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Whose talks are counted.
    #[arg(long, value_name = "POLICY", default_value = "random")]
    policy: PolicyArgument,
    /// Talks of a policy that plays at random; the others meet every customer once.
    #[arg(long, value_name = "N", default_value_t = 1000, value_parser = clap::value_parser!(u64).range(1..=10_000_000))]
    games: u64,
    /// The first talk's seed; the next has the next.
    #[arg(long, value_name = "S", default_value_t = 0)]
    seed: u64,
    /// What the policy is shown: gauges=exact|coarse|hidden,patience=exact|coarse|hidden
    #[arg(long, value_name = "VIEW")]
    view: Option<View>,
    /// How much is drawn.
    #[arg(long, value_name = "DETAIL", default_value = "choices")]
    detail: DetailArgument,
    /// States of each customer to look at for a proof of what cannot be reached; a million takes
    /// about 70 MB.
    #[arg(long, value_name = "N", default_value_t = 200_000)]
    max_states: u64,
    /// Language of the picture.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// Details as `--detail` names them.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum DetailArgument {
    /// Scenes and the ways between them.
    Scenes,
    /// The choices of each scene as well.
    Choices,
}

impl From<DetailArgument> for Detail {
    fn from(argument: DetailArgument) -> Self {
        match argument {
            DetailArgument::Scenes => Detail::Scenes,
            DetailArgument::Choices => Detail::Choices,
        }
    }
}

/// How a picture is written down.
type Format = fn(&Picture) -> String;

/// Draws and writes; 2 if the scenario cannot be played or the picture cannot be written.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    match draw(&arguments, language) {
        Ok(()) => FINE,
        Err(message) => {
            anstream::eprintln!("{message}");
            UNUSABLE
        }
    }
}

fn draw(arguments: &Arguments, language: Language) -> Result<(), String> {
    // Before any talk is played: a name that cannot be written to should be told at once.
    let format = arguments
        .out
        .as_deref()
        .map_or(Ok(dot as Format), |out| format(out, language))?;
    let picture = if account_file::folder(&arguments.path).is_some() {
        account::graph::draw(&arguments.path, arguments.seed, arguments.detail.into(), language)?
    } else {
        let read = scenarios::read(&arguments.path, language)?;
        let (scenario, _) = report::playable(read, language)?;
        picture(&scenario, arguments, language)
    };
    let text = format(&picture);
    let Some(out) = &arguments.out else {
        return print(&text, language);
    };
    store::write_text(out, &text).map_err(|error| match error {
        StoreError::Unwritable { path, reason } => unwritten(&path.display().to_string(), &reason, language),
        other => other.text(language),
    })?;
    let path = out.display().to_string();
    anstream::println!("{}", words(language).with("graph-written", &[("path", path.into())]));
    Ok(())
}

/// Who stops reading has what was wanted.
fn print(text: &str, language: Language) -> Result<(), String> {
    let mut stdout = io::stdout();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(unwritten("stdout", &error.to_string(), language))
        }
        _ => Ok(()),
    }
}

fn picture(scenario: &Scenario, arguments: &Arguments, language: Language) -> Picture {
    // No clock: the same call draws the same picture, also on a slow machine.
    let proofs = Proofs::find(scenario, arguments.max_states, &mut |_| true);
    let games = Games {
        policy: arguments.policy.into(),
        view: arguments.view.unwrap_or_default(),
        count: arguments.games,
        seed: arguments.seed,
    };
    let graph = build(scenario, games, &proofs);
    Picture::of(scenario, &graph, arguments.detail.into(), language)
}

/// By the ending of the file's name.
fn format(out: &Path, language: Language) -> Result<Format, String> {
    let ending = out.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    match ending.as_deref() {
        Some("svg") => Ok(svg),
        Some("dot" | "gv") => Ok(dot),
        Some("mmd" | "mermaid") => Ok(mermaid),
        _ => {
            let path = out.display().to_string();
            Err(words(language).with("graph-unknown-format", &[("path", path.into())]))
        }
    }
}

fn unwritten(path: &str, reason: &str, language: Language) -> String {
    let filled = [("path", path.into()), ("reason", reason.into())];
    words(language).with("graph-unwritten", &filled)
}
