//! `yinxin pack`: scenarios in one zip file, to hand to a class.

use std::path::{Path, PathBuf};

use super::{FINE, HAS_PROBLEMS, LanguageArgument, UNUSABLE, language, scenarios, unwritten};
use crate::record::{pack, store};
use crate::scenario::{Problem, Severity, SourceFiles};
use crate::text::{Language, words};

/// Pack scenarios into one zip file, or list what a pack holds.
///
/// Example: yinxin pack lecture-1 lecture-2 --out course.zip
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Scenario folders, or folders that hold them.
    #[arg(required_unless_present = "list", value_name = "DIR")]
    paths: Vec<PathBuf>,
    /// The pack; the same scenarios always make the same bytes.
    #[arg(long, required_unless_present = "list", value_name = "FILE.zip")]
    out: Option<PathBuf>,
    /// List what this pack holds.
    #[arg(long, value_name = "FILE.zip", conflicts_with_all = ["paths", "out"])]
    list: Option<PathBuf>,
    /// One JSON object a line.
    #[arg(long)]
    json: bool,
    /// Language of the messages.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// 1 if a scenario has errors, and then nothing is written; 2 if a file is unusable.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    let done = match (&arguments.list, &arguments.out) {
        (Some(file), _) => list(file, arguments.json, language),
        (None, Some(out)) => make(&arguments.paths, out, arguments.json, language),
        (None, None) => Ok(()),
    };
    match done {
        Ok(()) => FINE,
        Err((code, message)) => {
            anstream::eprintln!("{message}");
            code
        }
    }
}

type Done = Result<(), (u8, String)>;

fn make(paths: &[PathBuf], out: &Path, json: bool, language: Language) -> Done {
    let unusable = |message: String| (UNUSABLE, message);
    let packed: Vec<SourceFiles> = sound(paths, language)?.into_iter().map(|read| read.files).collect();
    let bytes = pack::write(&packed).map_err(|error| unusable(error.text(language)))?;
    store::write_file(out, &bytes).map_err(|error| unusable(unwritten(error, language)))?;
    let ids: Vec<&str> = packed.iter().map(|files| files.id.as_str()).collect();
    if json {
        anstream::println!(
            "{}",
            serde_json::json!({ "pack": out.display().to_string(), "scenarios": ids, "bytes": bytes.len() })
        );
    } else {
        let filled = [
            ("path", out.display().to_string().into()),
            ("count", ids.len().into()),
            ("bytes", bytes.len().into()),
        ];
        anstream::println!("{}", words(language).with("pack-made", &filled));
    }
    Ok(())
}

/// The scenarios at and below these paths, sorted by id, if all of them can be played.
///
/// # Errors
/// 1 with the first that has errors; 2 if one cannot be read or two have the same id.
pub(super) fn sound(paths: &[PathBuf], language: Language) -> Result<Vec<scenarios::Read>, (u8, String)> {
    let unusable = |message: String| (UNUSABLE, message);
    let mut found = Vec::new();
    for path in paths {
        for folder in scenarios::below(path, language).map_err(unusable)? {
            let read = scenarios::read(&folder, language).map_err(unusable)?;
            if read.loaded.has_errors() {
                let filled = [
                    ("id", read.files.id.into()),
                    ("path", folder.display().to_string().into()),
                ];
                return Err((HAS_PROBLEMS, words(language).with("pack-has-errors", &filled)));
            }
            found.push(read);
        }
    }
    found.sort_by(|one, other| one.files.id.cmp(&other.files.id));
    if let Some(pair) = found.windows(2).find(|pair| pair[0].files.id == pair[1].files.id) {
        return Err(unusable(
            words(language).with("pack-same-id", &[("id", pair[0].files.id.as_str().into())]),
        ));
    }
    Ok(found)
}

fn list(file: &Path, json: bool, language: Language) -> Done {
    let pack = pack::open(file).map_err(|error| (UNUSABLE, error.text(language)))?;
    for files in &pack.scenarios {
        let loaded = crate::scenario::load(files);
        let is_error = |problem: &&Problem| problem.severity == Severity::Error;
        let errors = loaded.problems.iter().filter(is_error).count();
        let title = loaded.title.unwrap_or_default();
        if json {
            anstream::println!(
                "{}",
                serde_json::json!({ "id": files.id, "title": title, "errors": errors })
            );
        } else if errors == 0 {
            anstream::println!("{:<28} {title}", files.id);
        } else {
            anstream::println!("{:<28} {title} ({})", files.id, words(language).get("pack-broken"));
        }
    }
    Ok(())
}
