//! An interactive story of another tool becomes a draft scenario.
//!
//! ```text
//! Twee, Twine's HTML ─┐
//!                     ├─▶ Story: passages with texts, links and what cannot be carried over ─▶ RON
//! compiled ink ───────┘
//! ```
//!
//! Bytes in, text out: no file is touched here. Logic of the story (macros, variables, conditions)
//! is kept as a comment where it stood. What the customer wants, and which selling act a choice is,
//! no story says: there the draft has a `TODO`, which `check` reports as a note.

mod draft;
mod ids;
mod ink;
mod markup;
mod story;
mod twee;
mod twine_html;
mod write;

use crate::scenario::limits::MAX_SCENES;
use crate::text::{Language, words};

pub use draft::Draft;
use story::Story;

/// Bytes of a story that is read: thirty long novels; reading takes a few times as much memory.
pub const MAX_STORY_BYTES: usize = 16 << 20;

/// Why a file is no story that can be read. Lines are from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    #[error("{bytes} bytes; at most {MAX_STORY_BYTES} are read")]
    TooLarge { bytes: usize },
    #[error("line {line} is not UTF-8 text")]
    NotText { line: usize },
    #[error("neither Twee, nor Twine's HTML, nor compiled ink")]
    Unknown,
    /// The file is an ink script, which inkle's compiler turns into JSON first.
    #[error("ink source, not compiled ink")]
    InkSource,
    #[error("line {line}, column {column} is not JSON")]
    BadJson { line: usize, column: usize },
    /// JSON, but without what a compiled ink story has.
    #[error("JSON without the root of an ink story")]
    NotInk,
    #[error("no passage")]
    Empty,
}

impl ImportError {
    /// What is wrong, with the remedy, in a sentence for authors.
    pub fn text(&self, path: &str, language: Language) -> String {
        let words = words(language);
        let path = || ("path", path.into());
        match self {
            Self::TooLarge { bytes } => words.with(
                "import-too-large",
                &[path(), ("bytes", (*bytes).into()), ("limit", MAX_STORY_BYTES.into())],
            ),
            Self::NotText { line } => words.with("import-not-text", &[path(), ("line", (*line).into())]),
            Self::Unknown => words.with("import-unknown", &[path()]),
            Self::InkSource => words.with("import-ink-source", &[path()]),
            Self::BadJson { line, column } => words.with(
                "import-bad-json",
                &[path(), ("line", (*line).into()), ("column", (*column).into())],
            ),
            Self::NotInk => words.with("import-not-ink", &[path()]),
            Self::Empty => words.with("import-empty", &[path()]),
        }
    }
}

/// What was left out or changed, for the author to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// Passages to which no link leads, or that the limit of scenes leaves no room for.
    ScenesLeftOut { count: usize, first: String },
    /// Links that the limit of choices leaves no room for.
    ChoicesLeftOut { count: usize, first: String },
    /// A link to a passage that is not there.
    Dangling { from: String, to: String, line: usize },
    /// Two passages of one name; the later one was left out.
    Twice { name: String, line: usize },
    /// Macros, conditions, scripts kept as comments.
    Logic { count: usize },
    /// A text that was too long for a choice or a scene.
    Shortened { count: usize },
    /// A passage named as the start that is not there; the first one is taken.
    NoStart { name: String },
}

impl Remark {
    /// A sentence for authors.
    pub fn text(&self, language: Language) -> String {
        let words = words(language);
        match self {
            Self::ScenesLeftOut { count, first } => words.with(
                "import-scenes-left-out",
                &[
                    ("count", (*count).into()),
                    ("first", first.as_str().into()),
                    ("limit", MAX_SCENES.into()),
                ],
            ),
            Self::ChoicesLeftOut { count, first } => words.with(
                "import-choices-left-out",
                &[("count", (*count).into()), ("first", first.as_str().into())],
            ),
            Self::Dangling { from, to, line } => words.with(
                "import-dangling",
                &[
                    ("from", from.as_str().into()),
                    ("to", to.as_str().into()),
                    ("line", (*line).into()),
                ],
            ),
            Self::Twice { name, line } => words.with(
                "import-twice",
                &[("name", name.as_str().into()), ("line", (*line).into())],
            ),
            Self::Logic { count } => words.with("import-logic", &[("count", (*count).into())]),
            Self::Shortened { count } => words.with("import-shortened", &[("count", (*count).into())]),
            Self::NoStart { name } => words.with("import-no-start", &[("name", name.as_str().into())]),
        }
    }
}

/// Makes a draft of a story. `name` is the file's, for the title of a story without one.
///
/// # Errors
/// If the bytes are no story; never because of what the story says.
pub fn import(bytes: &[u8], name: &str) -> Result<Draft, ImportError> {
    if bytes.len() > MAX_STORY_BYTES {
        return Err(ImportError::TooLarge { bytes: bytes.len() });
    }
    let mut story = read(as_text(bytes)?)?;
    if story.title.is_none() {
        story.title = Some(name.to_owned()).filter(|name| !name.trim().is_empty());
    }
    if story.passages.is_empty() {
        return Err(ImportError::Empty);
    }
    Ok(draft::draft(story))
}

/// The name of a folder for a story: that of its file as an id.
pub fn folder_name(name: &str) -> String {
    let plain = ids::kebab(name, 40);
    if plain.is_empty() { "draft".to_owned() } else { plain }
}

/// The text without a byte order mark; text holds no NUL, which every binary format does.
fn as_text(bytes: &[u8]) -> Result<&str, ImportError> {
    let line_of = |at: usize| bytes[..at].iter().filter(|&&byte| byte == b'\n').count() + 1;
    let text = std::str::from_utf8(bytes).map_err(|error| ImportError::NotText {
        line: line_of(error.valid_up_to()),
    })?;
    match text.find('\0') {
        Some(at) => Err(ImportError::NotText { line: line_of(at) }),
        None => Ok(text.strip_prefix('\u{feff}').unwrap_or(text)),
    }
}

/// By what the file looks like, never by its name: `story.html` may hold Twee, `story.json` ink.
fn read(text: &str) -> Result<Story, ImportError> {
    let start = text.trim_start();
    if start.is_empty() {
        return Err(ImportError::Empty);
    }
    if start.starts_with('{') {
        return ink::read(text);
    }
    if twine_html::is_it(text) {
        return Ok(twine_html::read(text));
    }
    if twee::is_it(text) {
        return Ok(twee::read(text));
    }
    let is_ink_source = |line: &str| {
        let line = line.trim_start();
        line.starts_with("===") || line.starts_with("-> ") || line.starts_with("* ") || line.starts_with("+ ")
    };
    Err(if text.lines().any(is_ink_source) {
        ImportError::InkSource
    } else {
        ImportError::Unknown
    })
}
