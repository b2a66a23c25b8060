//! `yinxin merge`: the shards of a simulation put together.

use std::path::PathBuf;

use super::{FINE, LanguageArgument, UNUSABLE, cohorts, language, unwritten};
use crate::record::store;
use crate::report::shards::{MAX_SHARD_BYTES, SetProblem, ShardFile, merge};
use crate::text::{Language, words};

/// Put the shards of a simulation together, if they are all there and of one run.
///
/// Example: yinxin merge shards/*.parquet --json
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Files that `yinxin simulate --shard` wrote, in any order.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Write the whole as one file, the same that a simulation without shards writes.
    #[arg(long, value_name = "FILE.parquet")]
    out: Option<PathBuf>,
    /// One JSON object a policy.
    #[arg(long)]
    json: bool,
    /// Language of the report.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// Merges and prints; 2 if the files are not one whole simulation.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    let whole = read_all(&arguments.files, language).and_then(|files| {
        let whole = merge(&files);
        whole.map_err(|problems| told(&problems, language))
    });
    let written = whole.and_then(|whole| {
        if let Some(path) = &arguments.out {
            store::write_file(path, &whole.write()).map_err(|error| unwritten(error, language))?;
        }
        Ok(whole)
    });
    match written {
        Ok(whole) => {
            cohorts::print(&whole.cohorts, arguments.json, language);
            FINE
        }
        Err(message) => {
            anstream::eprintln!("{message}");
            UNUSABLE
        }
    }
}

/// All files, or a line for each that cannot be read.
fn read_all(paths: &[PathBuf], language: Language) -> Result<Vec<(PathBuf, ShardFile)>, String> {
    let (mut files, mut wrong) = (Vec::new(), Vec::new());
    for path in paths {
        let bytes = store::read_file(path, MAX_SHARD_BYTES).map_err(|error| error.text(language));
        let file = bytes.and_then(|bytes| ShardFile::read(bytes).map_err(|error| error.text(path, language)));
        match file {
            Ok(file) => files.push((path.clone(), file)),
            Err(message) => wrong.push(message),
        }
    }
    if wrong.is_empty() {
        Ok(files)
    } else {
        Err(wrong.join("\n"))
    }
}

fn told(problems: &[SetProblem], language: Language) -> String {
    let refused = words(language).get("merge-refused");
    let lines = problems.iter().map(|problem| sentence(problem, language));
    [refused].into_iter().chain(lines).collect::<Vec<_>>().join("\n  ")
}

fn sentence(problem: &SetProblem, language: Language) -> String {
    let words = words(language);
    let name = |path: &PathBuf| path.display().to_string();
    match problem {
        SetProblem::Empty => words.get("merge-nothing"),
        SetProblem::Different {
            first,
            other,
            what,
            values: (one, two),
        } => words.with(
            "merge-different",
            &[
                ("what", words.get(&format!("merge-what-{}", what.name())).into()),
                ("one", one.as_str().into()),
                ("first", name(first).into()),
                ("two", two.as_str().into()),
                ("other", name(other).into()),
            ],
        ),
        SetProblem::Twice { shard, first, other } => words.with(
            "merge-twice",
            &[
                ("shard", shard.to_string().into()),
                ("first", name(first).into()),
                ("other", name(other).into()),
            ],
        ),
        SetProblem::Missing { shards, of } => words.with(
            "merge-missing",
            &[
                ("shards", shards.as_str().into()),
                ("last", (of - 1).to_string().into()),
            ],
        ),
    }
}
