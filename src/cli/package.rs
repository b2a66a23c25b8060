//! `yinxin package`: a course for a learning management system, made of the web build.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::{FINE, LanguageArgument, UNUSABLE, language, pack, scenarios, unwritten};
use crate::record::pack as packs;
use crate::record::store::{self, Disk, Shelf as _};
use crate::report::lms::{Course, LmsError, Standard, package};
use crate::text::{Language, words};

/// Make a course for a learning management system: the game for browsers, with these scenarios.
///
/// The system learns who completed and passed it, the score and the four factors, and keeps where a
/// learner stopped. It takes a web build: beside the program, in dist/web, or where --web says.
///
/// Example: yinxin package --scorm 1.2 scenarios/imperial-seal --out seal.zip
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("standard").required(true))]
pub struct Arguments {
    /// Scenario folders, folders that hold them, or packs.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// A SCORM package of this version.
    #[arg(long, value_name = "VERSION", group = "standard")]
    scorm: Option<Scorm>,
    /// A cmi5 package, which reports to a record store.
    #[arg(long, group = "standard")]
    cmi5: bool,
    /// The folder of the web build.
    #[arg(long, value_name = "DIR")]
    web: Option<PathBuf>,
    /// The package; the same parts always make the same bytes.
    #[arg(long, value_name = "FILE.zip")]
    out: Option<PathBuf>,
    /// What the system calls the course, instead of the scenario's title.
    #[arg(long)]
    title: Option<String>,
    /// One JSON object.
    #[arg(long)]
    json: bool,
    /// Language of the course's title, and of the messages.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// The folder itself, as a name on its shelf.
const HERE: &str = ".";

/// Versions of SCORM as `--scorm` names them.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Scorm {
    #[value(name = "1.2")]
    V12,
    /// The fourth edition.
    #[value(name = "2004")]
    V2004,
}

impl Arguments {
    fn standard(&self) -> Standard {
        match self.scorm {
            Some(Scorm::V12) => Standard::Scorm12,
            Some(Scorm::V2004) => Standard::Scorm2004,
            None => Standard::Cmi5,
        }
    }
}

/// 1 if a scenario has errors, and then nothing is written; 2 if a file or the web build is unusable.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    match make(&arguments, language) {
        Ok(()) => FINE,
        Err((code, message)) => {
            anstream::eprintln!("{message}");
            code
        }
    }
}

fn make(arguments: &Arguments, language: Language) -> Result<(), (u8, String)> {
    let unusable = |message: String| (UNUSABLE, message);
    let found = pack::sound(&arguments.paths, language)?;
    let web = web(arguments.web.as_deref(), language).map_err(unusable)?;
    let files = web_files(&web, language).map_err(unusable)?;
    let course = course(arguments, &found, language);
    let packed: Vec<_> = found.into_iter().map(|read| read.files).collect();
    let pack = packs::write(&packed).map_err(|error| unusable(error.text(language)))?;
    let bytes = package(&course, files, pack).map_err(|error| unusable(refused(&error, &web, language)))?;
    let own = || PathBuf::from(format!("yinxin-{}.zip", course.standard.name()));
    let out = arguments.out.clone().unwrap_or_else(own);
    store::write_file(&out, &bytes).map_err(|error| unusable(unwritten(error, language)))?;
    let path = out.display().to_string();
    if arguments.json {
        let facts = serde_json::json!({
            "package": path,
            "standard": course.standard.name(),
            "title": course.title,
            "scenarios": course.scenarios,
            "bytes": bytes.len(),
        });
        anstream::println!("{facts}");
    } else {
        let filled = [
            ("path", path.into()),
            ("count", course.scenarios.len().into()),
            ("megabytes", (bytes.len() / 1_000_000).into()),
        ];
        anstream::println!("{}", words(language).with("package-made", &filled));
    }
    Ok(())
}

fn course(arguments: &Arguments, found: &[scenarios::Read], language: Language) -> Course {
    let titles: Vec<&str> = found.iter().map(|read| title(read, language)).collect();
    let all = || match titles.as_slice() {
        [one] => (*one).to_owned(),
        several => words(language).with("package-title", &[("count", several.len().into())]),
    };
    let filled = [(
        "titles",
        titles.join(words(language).get("package-between").as_str()).into(),
    )];
    Course {
        standard: arguments.standard(),
        language,
        title: arguments.title.clone().unwrap_or_else(all),
        description: words(language).with("package-description", &filled),
        scenarios: found.iter().map(|read| read.files.id.clone()).collect(),
    }
}

fn title(read: &scenarios::Read, language: Language) -> &str {
    let scenario = read.loaded.scenario.as_ref();
    scenario.map_or(read.files.id.as_str(), |scenario| {
        scenario.texts.get(scenario.title, language)
    })
}

/// The folder asked for, else the first that holds a web build: `web` beside the program and above, and
/// `dist/web`, where it is built.
fn web(asked: Option<&Path>, language: Language) -> Result<PathBuf, String> {
    if let Some(folder) = asked {
        return Ok(folder.to_owned());
    }
    let places = ["web", "dist/web"].into_iter().flat_map(store::places);
    let mut built = places.filter(|folder| folder.join("index.html").is_file());
    built.next().ok_or_else(|| words(language).get("package-no-web"))
}

/// All files in the folder and below it, by their names from there.
fn web_files(folder: &Path, language: Language) -> Result<BTreeMap<String, Vec<u8>>, String> {
    if !folder.is_dir() {
        return Err(refused(&LmsError::NotTheGame, folder, language));
    }
    let disk = Disk::at(folder);
    let mut files = BTreeMap::new();
    for file in disk.files_below(HERE).map_err(|error| error.text(language))? {
        let bytes = disk.read(&file).map_err(|error| error.text(language))?;
        files.insert(file[HERE.len() + 1..].to_owned(), bytes);
    }
    Ok(files)
}

fn refused(error: &LmsError, web: &Path, language: Language) -> String {
    let path = || ("path", web.display().to_string().into());
    match error {
        LmsError::NotTheGame => words(language).with("package-not-web", &[path()]),
        LmsError::Zip(reason) => {
            words(language).with("package-unzippable", &[path(), ("reason", reason.as_str().into())])
        }
    }
}
