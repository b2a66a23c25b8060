//! `yinxin lab`: the window, opened with the lab for one scenario.

use std::path::PathBuf;
use std::process::ExitCode;

use super::{LanguageArgument, UNUSABLE, language, scenarios};

/// Open the lab for a scenario: its graph, its problems, how bots fare, and a talk from any moment.
///
/// Example: yinxin lab scenarios/imperial-seal
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The scenario's folder, or its scenario.ron.
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// Language of the messages.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

impl Arguments {
    /// The folder, with everything that leads to it.
    ///
    /// # Errors
    /// The exit code, if there is no scenario; a sentence has been printed then.
    pub fn folder(&self) -> Result<PathBuf, ExitCode> {
        let read = scenarios::read(&self.path, language(self.lang)).map_err(|error| {
            anstream::eprintln!("{error}");
            ExitCode::from(UNUSABLE)
        })?;
        Ok(std::path::absolute(&read.folder).unwrap_or(read.folder))
    }
}
