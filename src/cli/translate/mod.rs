//! `yinxin translate`: translation files made, kept up to date, and exchanged as sheets.

mod sheets;
mod update;

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::scenarios::Read;
use super::{FINE, LanguageArgument, UNUSABLE, language, report, scenarios, unwritten};
use crate::record::{authoring, store};
use crate::scenario::translate::{self, Update};
use crate::text::{Language, words};

/// Make a scenario's translation file, and bring it up to date.
///
/// Entries whose text has changed are marked, those without a text are kept at the end, and
/// whatever a translator wrote stays. --to qps makes a language that nobody speaks, to find what
/// cannot be translated.
///
/// Example: yinxin translate scenarios/imperial-seal --to zh
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The scenario's folder, or its scenario.ron.
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// The language of the translation.
    #[arg(long, value_name = "LANGUAGE")]
    to: To,
    /// Say what would change, and change nothing.
    #[arg(long)]
    dry_run: bool,
    /// Write a sheet for translators: a .csv or a .xlsx. The translation file stays as it is.
    #[arg(long, value_name = "FILE", conflicts_with = "import")]
    export: Option<PathBuf>,
    /// Take translations over from such a sheet; all of them, or none if a row does not fit.
    #[arg(long, value_name = "FILE")]
    import: Option<PathBuf>,
    /// The figures as one JSON object.
    #[arg(long)]
    json: bool,
    /// Language of the messages.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// Languages as `--to` names them.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum To {
    En,
    Zh,
    /// Nobody’s: accented, lengthened, between brackets.
    Qps,
}

/// Does what is asked; 1 if a sheet does not fit, 2 if the call cannot be carried out.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    match translate(&arguments, language) {
        Ok(code) => code,
        Err(message) => {
            anstream::eprintln!("{message}");
            UNUSABLE
        }
    }
}

/// One translation of one scenario.
struct Job<'a> {
    arguments: &'a Arguments,
    /// Of the messages.
    language: Language,
    to: Language,
    read: Read,
    /// The translation file.
    file: PathBuf,
}

fn translate(arguments: &Arguments, language: Language) -> Result<u8, String> {
    let (scenario, read) = report::playable(scenarios::read(&arguments.path, language)?, language)?;
    let to = match arguments.to {
        To::En => Language::English,
        To::Zh => Language::Chinese,
        To::Qps => return pseudo(arguments, &read, language),
    };
    if to == scenario.texts.language {
        return Err(words(language).with("translate-own-language", &[("language", to.code().into())]));
    }
    let file = read.folder.join(format!("{}.ftl", to.code()));
    let job = Job {
        arguments,
        language,
        to,
        read,
        file,
    };
    match (&arguments.export, &arguments.import) {
        (Some(sheet), _) => job.export(sheet),
        (_, Some(sheet)) => job.import(sheet),
        _ => job.update(&scenario),
    }
}

fn pseudo(arguments: &Arguments, read: &Read, language: Language) -> Result<u8, String> {
    let words = words(language);
    if arguments.export.is_some() || arguments.import.is_some() {
        return Err(words.get("translate-not-pseudo"));
    }
    let file = read.folder.join("qps.ftl");
    let path = shown(&file);
    let text = translate::pseudo_file(&read.files);
    if arguments.dry_run {
        say(arguments, &words.with("translate-would", &[("path", path.into())]));
        return Ok(FINE);
    }
    store::write_text(&file, &text).map_err(|error| unwritten(error, language))?;
    let filled = [("path", path.into()), ("folder", shown(&read.folder).into())];
    say(arguments, &words.with("translate-pseudo", &filled));
    Ok(FINE)
}

impl Job<'_> {
    /// What the translation file holds; `None` if there is none.
    fn existing(&self) -> Option<&str> {
        let mut files = self.read.files.translations.iter();
        files
            .find(|(language, _)| *language == self.to)
            .map(|(_, text)| text.as_str())
    }

    fn updated(&self) -> Update {
        translate::update(&self.read.files, self.to, self.existing())
    }

    fn write(&self, text: &str) -> Result<(), String> {
        authoring::write_translation(&self.file, self.existing(), text).map_err(|error| unwritten(error, self.language))
    }
}

/// What a person reads; beside JSON it goes where it does not disturb.
fn say(arguments: &Arguments, text: &str) {
    if arguments.json {
        anstream::eprintln!("{text}");
    } else {
        anstream::println!("{text}");
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
