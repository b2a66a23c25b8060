//! `yinxin check`: every problem of every scenario below the paths; once, or at every save.

mod fix;
mod others;
mod sarif;
mod watch;

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::{FINE, HAS_PROBLEMS, LanguageArgument, UNUSABLE, language, report, scenarios};
use crate::record::store;
use crate::scenario::{Problem, Severity};
use crate::text::{Language, words};

/// Report every problem of every scenario, campaign, account and course below the paths.
///
/// Example: yinxin check scenarios
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Folders of scenarios, campaigns, accounts or a course, or folders that hold them.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// One JSON object a line.
    #[arg(long, conflicts_with = "sarif")]
    json: bool,
    /// One SARIF 2.1.0 document, for editors and code hosts.
    #[arg(long, conflicts_with = "watch")]
    sarif: bool,
    /// Check again whenever a file is saved, until Ctrl+C.
    #[arg(long)]
    watch: bool,
    /// Mend what needs no decision first: full-width punctuation outside of texts, a misspelt name
    /// with exactly one near match, quotes around a bare word.
    #[arg(long, conflicts_with = "watch")]
    fix: bool,
    /// With --fix: say what would be changed, and change nothing.
    #[arg(long, requires = "fix")]
    dry_run: bool,
    /// Language of the messages.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// How the problems are printed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    People,
    Json,
    Sarif,
}

/// Prints the problems; 1 if a scenario has one that keeps it from being played or is probably
/// not meant, 2 if a path cannot be read.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    let format = match (arguments.json, arguments.sarif) {
        (true, _) => Format::Json,
        (_, true) => Format::Sarif,
        _ => Format::People,
    };
    if arguments.watch {
        return watch::run(&arguments.paths, format, language);
    }
    let mut checked = Checked::of(&arguments.paths, language);
    let fixed = !arguments.fix || fix::run(&mut checked, arguments.dry_run, format, language);
    checked.print(format, language);
    if fixed { checked.code() } else { UNUSABLE }
}

/// What was found below the paths.
#[derive(Default)]
struct Checked {
    /// In the order of the paths, and of names below each.
    scenarios: Vec<scenarios::Read>,
    /// Campaigns below them, with their problems; of a talk they have nothing.
    campaigns: Vec<scenarios::Read>,
    accounts: Vec<scenarios::Read>,
    /// How many courses there are.
    courses: usize,
    /// Files of the courses in which something was found.
    course_files: Vec<scenarios::Read>,
    /// A sentence for each path or scenario that cannot be read at all.
    unusable: Vec<String>,
}

/// Of a warning or note that a file has again and again, so many are shown; `--json` lists all.
const SHOWN: u32 = 5;

type Repeated<'a> = BTreeMap<(&'static str, &'a str), u32>;

/// Every error and the first of each kind of warning in each file; how many more there are of each.
fn shown_and_repeated(problems: &[Problem]) -> (Vec<&Problem>, Repeated<'_>) {
    let mut seen = Repeated::new();
    let shown = problems.iter().filter(|problem| {
        let seen = seen.entry((problem.code, problem.file.as_str())).or_default();
        *seen += 1;
        problem.severity == Severity::Error || *seen <= SHOWN
    });
    let shown: Vec<&Problem> = shown.collect();
    for problem in &shown {
        if let Some(count) = seen.get_mut(&(problem.code, problem.file.as_str())) {
            *count -= 1;
        }
    }
    seen.retain(|_, more| *more > 0);
    (shown, seen)
}

/// How many of what.
#[derive(Clone, Copy, Default)]
struct Counts {
    errors: u32,
    warnings: u32,
}

impl Checked {
    fn of(paths: &[PathBuf], language: Language) -> Self {
        let mut checked = Self::default();
        for path in paths {
            let has_others = checked.read_others(path, language);
            let is_alone = path.is_file() || store::scenario_folders(path).is_ok_and(|found| found.is_empty());
            if has_others && is_alone {
                continue;
            }
            match scenarios::below(path, language) {
                Ok(folders) => folders.iter().for_each(|folder| checked.load(folder, language)),
                Err(error) => checked.unusable.push(error),
            }
        }
        checked
    }

    fn read(&self) -> impl Iterator<Item = &scenarios::Read> {
        let others = self.campaigns.iter().chain(&self.accounts).chain(&self.course_files);
        self.scenarios.iter().chain(others)
    }

    fn load(&mut self, folder: &std::path::Path, language: Language) {
        match scenarios::read(folder, language) {
            Ok(read) => self.scenarios.push(read),
            Err(error) => self.unusable.push(error),
        }
    }

    fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for problem in self.read().flat_map(|read| &read.loaded.problems) {
            match problem.severity {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
                Severity::Note => {}
            }
        }
        counts
    }

    fn code(&self) -> u8 {
        let Counts { errors, warnings } = self.counts();
        match (self.unusable.is_empty(), errors + warnings) {
            (false, _) => UNUSABLE,
            (true, 0) => FINE,
            (true, _) => HAS_PROBLEMS,
        }
    }

    fn print(&self, format: Format, language: Language) {
        self.unusable.iter().for_each(|error| anstream::eprintln!("{error}"));
        match format {
            Format::Sarif => anstream::println!("{}", sarif::document(|| self.read(), language)),
            Format::Json => self.print_lines(language),
            Format::People => {
                self.print_blocks(language);
                // Where nothing could be read at all, the reason has been said.
                if self.read().next().is_some() || self.unusable.is_empty() {
                    anstream::println!("{}", self.summary(language));
                }
                if let Some(code) = self.worst() {
                    anstream::println!("{}", words(language).with("check-explain", &[("code", code.into())]));
                }
            }
        }
    }

    fn print_lines(&self, language: Language) {
        for read in self.read() {
            for problem in &read.loaded.problems {
                anstream::println!("{}", report::json_line(problem, &read.folder, language));
            }
        }
    }

    fn print_blocks(&self, language: Language) {
        for read in self.read() {
            let (shown, repeated) = shown_and_repeated(&read.loaded.problems);
            for problem in shown {
                anstream::println!("{}\n", report::block(problem, &read.folder, &read.files, language));
            }
            for ((code, file), count) in repeated {
                let more = [("code", code.into()), ("file", file.into()), ("count", count.into())];
                anstream::println!("{}\n", words(language).with("check-repeated", &more));
            }
        }
    }

    /// The code of the first problem among the worst: the one to look up.
    fn worst(&self) -> Option<&'static str> {
        let problems = self.read().flat_map(|read| &read.loaded.problems);
        problems
            .min_by_key(|problem| problem.severity)
            .map(|problem| problem.code)
    }

    /// "2 scenarios and 1 account checked: no errors, 1 warning"
    fn summary(&self, language: Language) -> String {
        let words = words(language);
        let Counts { errors, warnings } = self.counts();
        let counted = [
            ("check-scenarios", self.scenarios.len()),
            ("check-campaigns", self.campaigns.len()),
            ("check-accounts", self.accounts.len()),
            ("check-courses", self.courses),
        ];
        let there = counted.into_iter().filter(|(_, count)| *count > 0);
        let mut things: Vec<String> = there
            .map(|(key, count)| words.with(key, &[("count", count.into())]))
            .collect();
        let last = things
            .pop()
            .unwrap_or_else(|| words.with("check-scenarios", &[("count", 0.into())]));
        let things = match things.as_slice() {
            [] => last,
            before => [before.join(&words.get("list-comma")), last].join(&words.get("check-and")),
        };
        let filled = [
            ("things", things.into()),
            ("errors", errors.into()),
            ("warnings", warnings.into()),
        ];
        words.with("check-summary", &filled)
    }
}
