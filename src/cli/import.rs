//! `yinxin import`: a Twine or ink story becomes a draft scenario.

use std::path::{Path, PathBuf};

use super::{FINE, LanguageArgument, UNUSABLE, language, new};
use crate::record::import::{self, ImportError, MAX_STORY_BYTES};
use crate::record::{authoring, store};
use crate::scenario::{Severity, SourceFiles, load};
use crate::text::{Language, words};

/// Make a draft scenario of an existing story: Twee, Twine's HTML, or compiled ink.
///
/// Example: yinxin import shop.twee --out shop-talk
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The story: a Twee file, the HTML that Twine publishes, or the JSON that ink's compiler makes.
    #[arg(value_name = "FILE")]
    story: PathBuf,
    /// The new folder, instead of one in the current folder named like the story.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Language of the messages; the draft is in the story's.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// Makes the folder; 2 if the story cannot be read, and then nothing has been written.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    match make(&arguments, language) {
        Ok(said) => {
            anstream::println!("{said}");
            FINE
        }
        Err(message) => {
            anstream::eprintln!("{message}");
            UNUSABLE
        }
    }
}

fn make(arguments: &Arguments, language: Language) -> Result<String, String> {
    let words = words(language);
    let story = arguments.story.display().to_string();
    let name = stem(&arguments.story);
    let folder = arguments
        .out
        .clone()
        .unwrap_or_else(|| PathBuf::from(import::folder_name(&name)));
    let path = folder.display().to_string();
    if !new::is_name(&folder) {
        return Err(words.with("import-bad-name", &[("name", path.into())]));
    }
    if folder.exists() {
        return Err(words.with("import-exists", &[("path", path.into())]));
    }
    let bytes = store::read_file(&arguments.story, MAX_STORY_BYTES).map_err(|error| error.text(language))?;
    let draft = import::import(&bytes, &name).map_err(|error: ImportError| error.text(&story, language))?;
    let unsound = problems(&folder, &draft.text, language);
    if !unsound.is_empty() {
        return Err(format!("{}\n{}", words.get("import-unsound"), unsound.join("\n")));
    }
    let file = authoring::create_scenario(&folder, &draft.text).map_err(|error| error.text(language))?;
    let remarks = draft.remarks.iter().map(|remark| remark.text(language));
    let made = [
        ("path", path.into()),
        ("file", file.display().to_string().into()),
        ("scenes", draft.scenes.into()),
        ("choices", draft.choices.into()),
    ];
    Ok(remarks
        .chain([words.with("import-made", &made)])
        .collect::<Vec<_>>()
        .join("\n"))
}

/// What keeps a draft from being played; a bug of ours, so the author is told before a file is made.
fn problems(folder: &Path, text: &str, language: Language) -> Vec<String> {
    let loaded = load(&SourceFiles {
        id: store::folder_name(folder),
        scenario: text.to_owned(),
        translations: Vec::new(),
    });
    let errors = loaded
        .problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error);
    let told = errors.map(|problem| {
        format!(
            "{} {}: {}",
            problem.code,
            problem.place.line,
            problem.message.in_language(language)
        )
    });
    told.collect()
}

/// The file's name up to its first dot: `story.ink.json` is `story`.
fn stem(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.split('.').next().unwrap_or_default().to_owned()
}
