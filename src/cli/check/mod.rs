//! `yinxin check`: every problem of every scenario below the paths; once, or at every save.

mod fix;
mod sarif;
mod watch;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{FINE, HAS_PROBLEMS, LanguageArgument, UNUSABLE, account_file, campaign_file, language, report, scenarios};
use crate::course::{self, COURSE_FILE};
use crate::record::store;
use crate::scenario::{Loaded, Problem, Severity, SourceFiles};
use crate::text::{Language, words};

/// Report every problem of every scenario, campaign and account below the paths.
///
/// Example: yinxin check scenarios
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Scenario folders, or folders that hold them.
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
struct Checked {
    /// In the order of the paths, and of names below each.
    scenarios: Vec<scenarios::Read>,
    /// Campaigns below them, with their problems; of a talk they have nothing.
    campaigns: Vec<scenarios::Read>,
    /// Accounts below them, with their problems.
    accounts: Vec<scenarios::Read>,
    /// Files of a course in which something was found.
    courses: Vec<scenarios::Read>,
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
        let mut checked = Self {
            scenarios: Vec::new(),
            campaigns: Vec::new(),
            accounts: Vec::new(),
            courses: Vec::new(),
            unusable: Vec::new(),
        };
        for path in paths {
            let campaigns = store::campaign_folders(path);
            for folder in &campaigns {
                match campaign_file::read(folder, language) {
                    Ok(read) => checked.campaigns.push(read),
                    Err(error) => checked.unusable.push(error),
                }
            }
            let accounts = store::account_folders(path);
            for folder in &accounts {
                match account_file::read(folder, language) {
                    Ok((_, read)) => checked.accounts.push(read),
                    Err(error) => checked.unusable.push(error),
                }
            }
            let is_course = checked.read_course(path, language);
            let is_more = is_course || !campaigns.is_empty() || !accounts.is_empty();
            if is_more && store::scenario_folders(path).is_ok_and(|found| found.is_empty()) {
                continue;
            }
            if path.is_file() && is_more {
                continue;
            }
            match scenarios::below(path, language) {
                Ok(folders) => folders.iter().for_each(|folder| checked.load(folder, language)),
                Err(error) => checked.unusable.push(error),
            }
        }
        checked
    }

    /// Reads the course at a path, or in that folder; `false` if there is none. Each of its files that
    /// has problems is one entry.
    fn read_course(&mut self, path: &Path, language: Language) -> bool {
        let file = if path.is_dir() {
            path.join(COURSE_FILE)
        } else {
            path.to_owned()
        };
        if !store::is_course(&file) {
            return false;
        }
        let files = match store::read_course(&file) {
            Ok(files) => files,
            Err(error) => {
                self.unusable.push(error.text(language));
                return true;
            }
        };
        let folder = file.parent().unwrap_or(Path::new(".")).to_owned();
        let mut by_file: BTreeMap<String, Vec<Problem>> = BTreeMap::new();
        for problem in course::load(&files).problems {
            by_file.entry(problem.file.clone()).or_default().push(problem);
        }
        for (name, problems) in by_file {
            self.courses.push(scenarios::Read {
                folder: folder.clone(),
                files: SourceFiles {
                    scenario: files.text_of(&name).to_owned(),
                    ..SourceFiles::default()
                },
                loaded: Loaded {
                    scenario: None,
                    problems,
                    title: None,
                },
            });
        }
        true
    }

    fn read(&self) -> impl Iterator<Item = &scenarios::Read> {
        let played = self.scenarios.iter().chain(&self.campaigns).chain(&self.accounts);
        played.chain(&self.courses)
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
                if !self.scenarios.is_empty() || self.unusable.is_empty() {
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

    /// "2 scenarios checked: no errors, 1 warning"
    fn summary(&self, language: Language) -> String {
        let Counts { errors, warnings } = self.counts();
        let words = words(language);
        let some = |key: &str, count: usize| match count {
            0 => String::new(),
            _ => words.with(key, &[("count", count.into())]),
        };
        let others =
            some("check-some-scenarios", self.scenarios.len()) + &some("check-some-campaigns", self.campaigns.len());
        let counts = [
            ("scenarios", self.scenarios.len().into()),
            ("campaigns", self.campaigns.len().into()),
            ("accounts", self.accounts.len().into()),
            ("others", others.into()),
            ("errors", errors.into()),
            ("warnings", warnings.into()),
        ];
        let key = match (self.scenarios.len(), self.campaigns.len(), self.accounts.len()) {
            (_, _, 1..) => "check-summary-accounts",
            (_, 0, _) => "check-summary",
            (0, _, _) => "check-summary-campaigns",
            _ => "check-summary-both",
        };
        words.with(key, &counts)
    }
}
