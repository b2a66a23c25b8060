//! `yinxin export`: a scenario as a script to read, for colleagues who review it.

use std::path::{Path, PathBuf};

use super::{FINE, LanguageArgument, UNUSABLE, language, report, scenarios, unwritten};
use crate::record::store;
use crate::report::script::Script;
use crate::text::{Language, words};

/// Print a scenario as a script to read: who the customers are, what can be said, how they answer.
///
/// Conditions stand in plain words. It gives everything away, so it is for colleagues who review a
/// scenario, not for learners.
///
/// Example: yinxin export scenarios/imperial-seal --docx seal.docx --lang zh
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The scenario's folder, or its scenario.ron.
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// Write a Word document.
    #[arg(long, value_name = "FILE", required_unless_present = "html")]
    docx: Option<PathBuf>,
    /// Write a page for a browser; it prints on A4.
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// Language of the script; texts without a translation stand in the author's words.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// Writes; 2 if the scenario cannot be played or a file cannot be written.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    match export(&arguments, language) {
        Ok(()) => FINE,
        Err(message) => {
            anstream::eprintln!("{message}");
            UNUSABLE
        }
    }
}

fn export(arguments: &Arguments, language: Language) -> Result<(), String> {
    let (scenario, _) = report::playable(scenarios::read(&arguments.path, language)?, language)?;
    let script = Script::of(&scenario, language);
    let write = |path: &Path, bytes: &[u8]| {
        store::write_file(path, bytes).map_err(|error| unwritten(error, language))?;
        let path = path.display().to_string();
        anstream::println!("{}", words(language).with("script-written", &[("path", path.into())]));
        Ok::<(), String>(())
    };
    if let Some(path) = &arguments.docx {
        write(path, &script.docx())?;
    }
    if let Some(path) = &arguments.html {
        write(path, script.html().as_bytes())?;
    }
    Ok(())
}
