//! `yinxin translate`: translation files made, kept up to date, and exchanged as sheets.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use serde_json::json;

use super::scenarios::Read;
use super::{FINE, HAS_PROBLEMS, LanguageArgument, UNUSABLE, language, report, scenarios, unwritten};
use crate::record::{authoring, store};
use crate::report::sheet::{self, SheetError};
use crate::scenario::Scenario;
use crate::scenario::translate::{self, Coverage, Row, Update};
use crate::text::{Language, words};

/// Bytes of a sheet at most.
const LARGEST_SHEET: usize = 16 * 1024 * 1024;

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

    fn update(&self, scenario: &Scenario) -> Result<u8, String> {
        let updated = self.updated();
        let changes = self.existing() != Some(updated.text.as_str());
        if changes && !self.arguments.dry_run {
            self.write(&updated.text)?;
        }
        if self.arguments.json {
            anstream::println!("{}", self.object(scenario, &updated, changes));
            return Ok(FINE);
        }
        let words = words(self.language);
        let key = match (self.arguments.dry_run, changes) {
            (false, true) => "translate-done",
            (false, false) => "translate-same",
            (true, true) => "translate-would",
            (true, false) => "translate-would-not",
        };
        anstream::println!("{}", words.with(key, &[("path", shown(&self.file).into())]));
        let counts = [
            ("translate-added", updated.changes.added),
            ("translate-changed", updated.changes.stale),
            ("translate-renamed", updated.changes.renamed),
            ("translate-returned", updated.changes.returned),
            ("translate-retired-now", updated.changes.retired),
        ];
        for (key, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
            anstream::println!("  {}", words.with(key, &[("count", count.into())]));
        }
        print_coverage(&Coverage::of(&updated), self.language);
        Ok(FINE)
    }

    fn object(&self, scenario: &Scenario, updated: &Update, changes: bool) -> String {
        let coverage = Coverage::of(updated);
        json!({
            "scenario": scenario.id,
            "language": self.to.code(),
            "file": shown(&self.file),
            "lines": coverage.lines,
            "translated": coverage.translated,
            "stale": coverage.stale,
            "missing": coverage.missing,
            "unused": coverage.retired,
            "percent": coverage.percent(),
            "words": coverage.source.words,
            "characters": coverage.source.characters,
            "words_left": coverage.left.words,
            "characters_left": coverage.left.characters,
            "words_done": coverage.done.words,
            "characters_done": coverage.done.characters,
            "added": updated.changes.added,
            "renamed": updated.changes.renamed,
            "returned": updated.changes.returned,
            "marked_stale": updated.changes.stale,
            "retired": updated.changes.retired,
            "written": changes && !self.arguments.dry_run,
        })
        .to_string()
    }

    fn export(&self, sheet: &Path) -> Result<u8, String> {
        let kind = Kind::of(sheet, self.language)?;
        let updated = self.updated();
        let bytes = match kind {
            Kind::Csv => sheet::write_csv(&updated.entries).into_bytes(),
            Kind::Workbook => {
                sheet::write_xlsx(&updated.entries).map_err(|error| sheet_error(&error, sheet, self.language))?
            }
        };
        store::write_file(sheet, &bytes).map_err(|error| unwritten(error, self.language))?;
        let filled = [("path", shown(sheet).into()), ("rows", updated.entries.len().into())];
        say(
            self.arguments,
            &words(self.language).with("translate-exported", &filled),
        );
        Ok(FINE)
    }

    fn import(&self, sheet: &Path) -> Result<u8, String> {
        let rows = self.rows(sheet)?;
        match translate::import(&self.read.files, self.to, self.existing(), &rows) {
            Ok((text, count)) => self.imported(sheet, &text, count),
            Err(refusals) => {
                let words = words(self.language);
                let sheet = shown(sheet);
                anstream::eprintln!("{}", words.with("import-refused", &[("sheet", sheet.clone().into())]));
                for refusal in refusals {
                    let why = words.with(refusal.why.word(), &[("key", refusal.key.as_str().into())]);
                    let filled = [
                        ("sheet", sheet.clone().into()),
                        ("line", refusal.line.to_string().into()),
                        ("column", refusal.why.column().into()),
                        ("why", why.into()),
                    ];
                    anstream::eprintln!("{}", words.with("import-place", &filled));
                }
                Ok(HAS_PROBLEMS)
            }
        }
    }

    fn rows(&self, sheet: &Path) -> Result<Vec<Row>, String> {
        let kind = Kind::of(sheet, self.language)?;
        let bytes = store::read_file(sheet, LARGEST_SHEET).map_err(|error| error.text(self.language))?;
        let rows = match kind {
            Kind::Csv => sheet::read_csv(&bytes),
            Kind::Workbook => sheet::read_xlsx(&bytes),
        };
        rows.map_err(|error| sheet_error(&error, sheet, self.language))
    }

    fn imported(&self, sheet: &Path, text: &str, count: usize) -> Result<u8, String> {
        let dry = self.arguments.dry_run && count > 0;
        if count > 0 && !dry {
            self.write(text)?;
        }
        let key = if dry {
            "translate-would-import"
        } else {
            "translate-imported"
        };
        let filled = [
            ("count", count.into()),
            ("sheet", shown(sheet).into()),
            ("path", shown(&self.file).into()),
        ];
        say(self.arguments, &words(self.language).with(key, &filled));
        Ok(FINE)
    }
}

fn print_coverage(coverage: &Coverage, language: Language) {
    let words = words(language);
    let filled = [
        ("percent", coverage.percent().to_string().into()),
        ("translated", coverage.translated.to_string().into()),
        ("lines", coverage.lines.to_string().into()),
        ("stale", coverage.stale.to_string().into()),
        ("missing", coverage.missing.to_string().into()),
    ];
    anstream::println!("{}", words.with("translate-coverage", &filled));
    let filled = [
        ("words", coverage.left.words.to_string().into()),
        ("characters", coverage.left.characters.to_string().into()),
        ("allwords", coverage.source.words.to_string().into()),
        ("allcharacters", coverage.source.characters.to_string().into()),
    ];
    anstream::println!("{}", words.with("translate-left", &filled));
    if coverage.retired > 0 {
        anstream::println!(
            "{}",
            words.with("translate-kept", &[("count", coverage.retired.into())])
        );
    }
}

/// Kinds of sheets, by the ending of the name.
#[derive(Clone, Copy)]
enum Kind {
    Csv,
    Workbook,
}

impl Kind {
    fn of(sheet: &Path, language: Language) -> Result<Self, String> {
        let ending = sheet.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        match ending.as_deref() {
            Some("csv") => Ok(Kind::Csv),
            Some("xlsx") => Ok(Kind::Workbook),
            _ => Err(words(language).with("translate-unknown-sheet", &[("path", shown(sheet).into())])),
        }
    }
}

fn sheet_error(error: &SheetError, sheet: &Path, language: Language) -> String {
    let (key, name, value) = match error {
        SheetError::NotUtf8 { line } => ("sheet-not-utf8", "line", line.to_string()),
        SheetError::NoColumn { column } => ("sheet-no-column", "column", (*column).to_owned()),
        SheetError::OpenQuote { line } => ("sheet-open-quote", "line", line.to_string()),
        SheetError::BadWorkbook { reason } => ("sheet-bad-workbook", "reason", reason.clone()),
        SheetError::TooLong { key } => ("sheet-too-long", "key", key.clone()),
    };
    words(language).with(key, &[("path", shown(sheet).into()), (name, value.into())])
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
