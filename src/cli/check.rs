//! `yinxin check`: every problem of every scenario below the paths.

use std::path::PathBuf;

use super::{FINE, HAS_PROBLEMS, LanguageArgument, UNUSABLE, language, report, scenarios};
use crate::scenario::Severity;
use crate::text::words;

/// Report every problem of every scenario below the paths.
///
/// Example: yinxin check scenarios
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Scenario folders, or folders that hold them.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// One JSON object a line.
    #[arg(long)]
    json: bool,
    /// Language of the messages.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// Prints the problems; 1 if a scenario has one that keeps it from being played or is probably
/// not meant, 2 if a path cannot be read.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    let words = words(language);
    let (mut code, mut checked, mut errors, mut warnings) = (FINE, 0u32, 0u32, 0u32);
    for path in &arguments.paths {
        let folders = match scenarios::below(path, language) {
            Ok(folders) => folders,
            Err(error) => {
                anstream::eprintln!("{error}");
                code = UNUSABLE;
                continue;
            }
        };
        for folder in folders {
            let read = match scenarios::read(&folder, language) {
                Ok(read) => read,
                Err(error) => {
                    anstream::eprintln!("{error}");
                    code = UNUSABLE;
                    continue;
                }
            };
            checked += 1;
            for problem in &read.loaded.problems {
                match problem.severity {
                    Severity::Error => errors += 1,
                    Severity::Warning => warnings += 1,
                    Severity::Note => {}
                }
                if arguments.json {
                    anstream::println!("{}", report::json_line(problem, &read.folder, language));
                } else {
                    anstream::println!("{}\n", report::block(problem, &read.folder, &read.files, language));
                }
            }
        }
    }
    if !arguments.json {
        let counts = [
            ("scenarios", checked.into()),
            ("errors", errors.into()),
            ("warnings", warnings.into()),
        ];
        anstream::println!("{}", words.with("check-summary", &counts));
    }
    if code == FINE && errors + warnings > 0 {
        HAS_PROBLEMS
    } else {
        code
    }
}
