//! `yinxin report`: the attempts of a class side by side.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::thread;

use indicatif::{ProgressBar, ProgressStyle};

use super::play::now;
use super::replay::shipped;
use super::{FINE, HAS_PROBLEMS, LanguageArgument, STOPPED, UNUSABLE, interrupt, language, scenarios, unwritten};
use crate::analysis::threads::in_parallel;
use crate::record::store::{self, Disk, Found, Readers, Shelf, create_file, find_attempts, read_file, write_file};
use crate::report::class::{Class, Library, MARKS_FILE, Marks, Read, Trouble, gather, learner_in, read_attempt};
use crate::text::{Language, words};

/// Larger files are no journals.
const MOST_BYTES: usize = 64 << 20;
/// The table of marks.
const MOST_MARKS_BYTES: usize = 4 << 20;

/// Report on a class: everyone's attempts side by side.
///
/// DIR holds journals (*.jsonl) and replay files (*.yinxin), at any depth. Whose they are is told by
/// the profile, else by the first folder below DIR, else by the file's name. A trainer's own marks
/// are read from DIR/marks.csv. Exit code 1: the report was made, and some files want a look.
///
/// Example: yinxin report class-3/ --html class-3.html --lang zh
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The folder of the class.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Write a page to read and print.
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// Write a table, one line an attempt.
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// Write the same table as Parquet.
    #[arg(long, value_name = "FILE")]
    parquet: Option<PathBuf>,
    /// Make DIR/marks.csv, with a line for each attempt, for the trainer to fill in. Overwrites nothing.
    #[arg(long)]
    marks_template: bool,
    /// Count attempts with a choice taken back, too.
    #[arg(long)]
    with_practice: bool,
    /// Where scenarios are that do not come with the program and are not carried along.
    #[arg(long, value_name = "PATH")]
    scenarios: Option<PathBuf>,
    /// Threads; as many as the machine has if not said.
    #[arg(long, value_name = "N")]
    threads: Option<NonZeroUsize>,
    /// Print the whole report as one JSON object.
    #[arg(long)]
    json: bool,
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// Gathers, writes and tells; 1 if some files want a look.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    report(&arguments, language).unwrap_or_else(|message| {
        anstream::eprintln!("{message}");
        UNUSABLE
    })
}

fn report(arguments: &Arguments, language: Language) -> Result<u8, String> {
    let found = find_attempts(&arguments.folder).map_err(|error| error.text(language))?;
    if found.attempts.is_empty() {
        let folder = [("folder", arguments.folder.display().to_string().into())];
        return Err(words(language).with("class-nothing-here", &folder));
    }
    let library = library(arguments, &found, language)?;
    let read = read_all(arguments, &found.attempts, &library, language);
    if interrupt::asked_to_stop() {
        return Ok(STOPPED);
    }
    let class = gather(
        read,
        marks(&arguments.folder, language),
        arguments.with_practice,
        now(),
        language,
    );
    if arguments.marks_template {
        make_template(&arguments.folder, &class)?;
    }
    write(arguments, &class)?;
    if arguments.json {
        anstream::println!("{}", class.json());
    } else {
        tell(&class);
    }
    let wrong = class.notes.iter().any(|note| note.trouble.is_problem());
    Ok(if wrong { HAS_PROBLEMS } else { FINE })
}

/// The scenarios at hand: those named, those that came with the program, the archives in the folder
/// and the program's own.
fn library(arguments: &Arguments, found: &Found, language: Language) -> Result<Library, String> {
    let mut given = Vec::new();
    if let Some(path) = &arguments.scenarios {
        for folder in scenarios::below(path, language)? {
            given.push(scenarios::read(&folder, language)?.files);
        }
    }
    let archives = found.archives.iter().cloned().chain(store::data_dir());
    let archives = archives.map(|folder| Box::new(Disk::at(folder)) as Box<dyn Shelf>);
    Ok(Library::new(given.into_iter().chain(shipped()), archives.collect()))
}

/// Reads and plays all files, by several threads, with a bar on a terminal.
fn read_all(arguments: &Arguments, files: &[PathBuf], library: &Library, language: Language) -> Vec<(String, Read)> {
    interrupt::listen();
    let machine = thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let whole = std::fs::canonicalize(&arguments.folder).unwrap_or_else(|_| arguments.folder.clone());
    let work = |piece: usize, tell: &mut dyn FnMut(u64) -> bool| {
        let path = &files[piece];
        let below = path.strip_prefix(&arguments.folder).unwrap_or(path);
        let shown = below.display().to_string();
        let learner = learner_in(&whole, &whole.join(below));
        let bytes = read_file(path, MOST_BYTES).map_err(|error| Trouble::NotRead(error.text(language)));
        let read = bytes.and_then(|bytes| read_attempt(&bytes, learner, shown.clone(), library));
        tell(1);
        (shown, read)
    };
    let bar = bar(files.len() as u64, language);
    let mut watch = |done: u64| {
        bar.set_position(done);
        !interrupt::asked_to_stop()
    };
    let read = in_parallel(files.len(), arguments.threads.unwrap_or(machine), work, &mut watch);
    bar.finish_and_clear();
    read
}

/// How many files are read; drawn on standard error, nothing in a pipe.
fn bar(files: u64, language: Language) -> ProgressBar {
    let told = move |state: &indicatif::ProgressState, out: &mut dyn std::fmt::Write| {
        let filled = [("done", state.pos().into()), ("all", files.into())];
        let _ = write!(out, "{}", words(language).with("class-progress-bar", &filled));
    };
    let style = ProgressStyle::with_template("{bar:30} {told}").expect("a template that is ours");
    ProgressBar::new(files).with_style(style.with_key("told", told))
}

/// The trainer's table, if there is one.
fn marks(folder: &Path, language: Language) -> Marks {
    let path = folder.join(MARKS_FILE);
    if !path.exists() {
        return Marks::default();
    }
    match read_file(&path, MOST_MARKS_BYTES) {
        Ok(bytes) => match String::from_utf8(bytes) {
            Ok(text) => Marks::read(&text),
            Err(_) => Marks::unreadable(words(language).get("class-marks-not-utf8")),
        },
        Err(error) => Marks::unreadable(error.text(language)),
    }
}

fn make_template(folder: &Path, class: &Class) -> Result<(), String> {
    let (path, words) = (folder.join(MARKS_FILE), words(class.language));
    let file = [("file", path.display().to_string().into())];
    let text = Marks::template(&class.attempts);
    match create_file(&path, text.as_bytes(), Readers::Anyone) {
        Ok(true) => anstream::eprintln!("{}", words.with("class-marks-made", &file)),
        Ok(false) => return Err(words.with("class-marks-there", &file)),
        Err(error) => return Err(unwritten(error, class.language)),
    }
    Ok(())
}

fn write(arguments: &Arguments, class: &Class) -> Result<(), String> {
    let put = |path: &Path, bytes: Vec<u8>| write_file(path, &bytes).map_err(|error| unwritten(error, class.language));
    if let Some(path) = &arguments.html {
        put(path, class.html().into_bytes())?;
    }
    if let Some(path) = &arguments.csv {
        put(path, class.csv().into_bytes())?;
    }
    if let Some(path) = &arguments.parquet {
        put(path, class.parquet())?;
    }
    Ok(())
}

/// The summary, and what wants a look.
fn tell(class: &Class) {
    let words = words(class.language);
    let counted = class.counted().count();
    let mut learners: Vec<&str> = class.counted().map(|attempt| attempt.learner.as_str()).collect();
    learners.dedup();
    let filled = [
        ("learners", learners.len().into()),
        ("attempts", counted.into()),
        (
            "passed",
            class.counted().filter(|attempt| attempt.passed).count().into(),
        ),
    ];
    anstream::println!("{}", words.with("class-summary", &filled));
    for note in &class.notes {
        anstream::println!(
            "{}: {}",
            super::replay::printable(&note.file),
            note.trouble.text(class.language)
        );
    }
}
