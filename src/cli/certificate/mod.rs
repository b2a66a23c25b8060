//! `yinxin certificate`: what an attempt has earned, as a page and as a badge.

pub mod keygen;
mod part;
mod pick;
pub mod verify;

use std::path::{Path, PathBuf};

use rand::TryRng as _;

use super::play::now;
use super::replay::{Played, open, shipped};
use super::{FINE, HAS_PROBLEMS, LanguageArgument, UNUSABLE, language, unwritten};
use crate::record::profile::{DEFAULT, learner_of};
use crate::record::replay_file::fits;
use crate::record::store::{self, read_file, write_file};
use crate::report::certificate::pdf::{FONT_FILES, Fonts, lacking, pdf};
use crate::report::certificate::{Certificate, Identity, PublicKey, TrainerKey, badge};
use crate::text::{Language, words};

/// A key's file has a few hundred letters.
const MOST_KEY_BYTES: usize = 1 << 16;
const MOST_FONT_BYTES: usize = 64 << 20;

/// Write the certificate that an attempt, or a part of the course, has earned.
///
/// A scenario's is earned by a talk that was passed in one go, with nothing taken back and without the
/// coach. A part of the course (--part) is earned by finishing and mastering it; what is lacking is
/// told. Without --key it says that it is a self-study, unsigned. Exit code 1: not earned.
///
/// Example: yinxin certificate --profile default --name "Li Wei" --key chen.key --pdf li-wei.pdf --badge li-wei.jwt
/// Example: yinxin certificate --profile default --name "Li Wei" --part lecture-1 --pdf lecture-1.pdf
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// A journal (*.jsonl) or a replay file (*.yinxin).
    #[arg(
        value_name = "ATTEMPT",
        required_unless_present = "profile",
        conflicts_with = "profile"
    )]
    attempt: Option<PathBuf>,
    /// The best attempt of this profile that has earned one.
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
    /// Look for the profile below this folder, instead of the one that the platform has for data.
    #[arg(long, value_name = "DIR", requires = "profile")]
    journal: Option<PathBuf>,
    /// Of which scenario, by its id, if the profile has earned several.
    #[arg(long, value_name = "ID", requires = "profile")]
    scenario: Option<String>,
    /// Of a part of the course instead: the id of a lecture, or `all` for the whole course.
    #[arg(long, value_name = "PART", requires = "profile", conflicts_with = "scenario")]
    part: Option<String>,
    /// The course's file, or the folder that holds it; without it the one that the game came with.
    #[arg(long, value_name = "PATH", requires = "part")]
    course: Option<PathBuf>,
    /// The learner's name; without it, the profile's.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// The trainer's secret key.
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    /// Write the page here.
    #[arg(long, value_name = "FILE.pdf")]
    pdf: Option<PathBuf>,
    /// Write the badge here (Open Badges 3.0).
    #[arg(long, value_name = "FILE")]
    badge: Option<PathBuf>,
    /// Show the learner's name in the badge, as they have agreed to. Without it, its salted hash.
    #[arg(long)]
    show_name: bool,
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// Why there is no certificate.
enum Failure {
    NotEarned(String),
    Unusable(String),
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Failure::Unusable(message)
    }
}

/// Writes what was asked for; 1 if it is not earned.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    let (message, code) = match issue(&arguments, language) {
        Ok(()) => return FINE,
        Err(Failure::NotEarned(message)) => (message, HAS_PROBLEMS),
        Err(Failure::Unusable(message)) => (message, UNUSABLE),
    };
    anstream::eprintln!("{message}");
    code
}

fn issue(arguments: &Arguments, language: Language) -> Result<(), Failure> {
    let words = words(language);
    if arguments.pdf.is_none() && arguments.badge.is_none() {
        return Err(words.get("certificate-nothing-to-write").into());
    }
    let key = arguments
        .key
        .as_deref()
        .map(|path| read_key(path, language))
        .transpose()?;
    let certificate = match (&arguments.part, &arguments.attempt) {
        (Some(part), _) => part::earned(arguments, part, &learner(arguments, language)?, language)?,
        (None, Some(file)) => {
            let played = open(file, None, language)?;
            earned(&played, &learner(arguments, language)?, language)?
        }
        (None, None) => {
            let played = pick::best(arguments, language)?;
            earned(&played, &learner(arguments, language)?, language)?
        }
    };
    let identity = if arguments.show_name {
        Identity::Named
    } else {
        let salt: [u8; 16] = random(language)?;
        Identity::Hashed {
            salt: salt.iter().map(|byte| format!("{byte:02x}")).collect(),
        }
    };
    let badge = badge(&certificate, &identity, key.as_ref());
    if let Some(path) = &arguments.pdf {
        write(path, &page(&certificate, &badge, key.as_ref(), language)?, language)?;
    }
    if let Some(path) = &arguments.badge {
        write(path, badge.as_bytes(), language)?;
    }
    if key.is_none() {
        anstream::eprintln!("{}", words.get("certificate-unsigned-note"));
    }
    Ok(())
}

fn earned(played: &Played, learner: &str, language: Language) -> Result<Certificate, Failure> {
    let words = words(language);
    let session = played.session(language)?;
    let certificate = Certificate::of(&played.reading, &session, learner, now(), language).map_err(|lacking| {
        let attempt = [("attempt", played.reading.header.attempt.as_str().into())];
        let reasons = lacking.iter().map(|lacks| words.get(lacks.key()));
        let lines: Vec<String> = [words.with("certificate-not-earned", &attempt)]
            .into_iter()
            .chain(reasons)
            .collect();
        Failure::NotEarned(lines.join("\n  "))
    })?;
    if played.reading.end().is_some_and(|end| end.ledger != certificate.ledger) {
        anstream::eprintln!("{}", words.get("certificate-differs"));
    }
    if !shipped().any(|files| fits(&played.reading, &files)) {
        let title = [("title", certificate.title.as_str().into())];
        anstream::eprintln!("{}", words.with("certificate-other-edition", &title));
    }
    Ok(certificate)
}

/// The name given, else that of the profile in which the attempt lies.
fn learner(arguments: &Arguments, language: Language) -> Result<String, String> {
    let of_file = || arguments.attempt.as_deref().and_then(learner_of);
    let name = arguments
        .name
        .clone()
        .or_else(|| arguments.profile.clone())
        .or_else(of_file);
    let name = name.map(|name| name.replace(char::is_control, " ").trim().to_owned());
    let named = name.filter(|name| !name.is_empty() && (arguments.name.is_some() || name != DEFAULT));
    named.ok_or_else(|| words(language).get("certificate-who"))
}

fn page(
    certificate: &Certificate,
    badge: &str,
    key: Option<&TrainerKey>,
    language: Language,
) -> Result<Vec<u8>, String> {
    let words = words(language);
    let without = |reason: String| words.with("certificate-no-fonts", &[("reason", reason.into())]);
    let assets = store::find_assets_dir().ok_or_else(|| without("assets".to_owned()))?;
    let mut files: [Vec<u8>; 4] = Default::default();
    for (bytes, name) in files.iter_mut().zip(FONT_FILES) {
        let read = read_file(&assets.join(name), MOST_FONT_BYTES);
        *bytes = read.map_err(|error| without(error.text(language)))?;
    }
    let fonts = Fonts::of(files);
    if let Some(letters) = lacking(certificate, &fonts).filter(|letters| !letters.is_empty()) {
        anstream::eprintln!("{}", words.with("certificate-lacking", &[("letters", letters.into())]));
    }
    pdf(certificate, badge, key, &fonts).ok_or_else(|| without(assets.display().to_string()))
}

fn write(path: &Path, bytes: &[u8], language: Language) -> Result<(), String> {
    write_file(path, bytes).map_err(|error| unwritten(error, language))?;
    let file = [("file", path.display().to_string().into())];
    anstream::println!("{}", words(language).with("certificate-written", &file));
    Ok(())
}

fn read_key(path: &Path, language: Language) -> Result<TrainerKey, String> {
    let bytes = read_file(path, MOST_KEY_BYTES).map_err(|error| error.text(language))?;
    let text = String::from_utf8_lossy(&bytes);
    let public = PublicKey::read(&text).is_ok();
    TrainerKey::read(&text).map_err(|_| bad_key(if public { "key-is-public" } else { "key-bad" }, path, language))
}

fn bad_key(key: &str, path: &Path, language: Language) -> String {
    words(language).with(key, &[("file", path.display().to_string().into())])
}

/// Bytes of the operating system's entropy.
fn random<const BYTES: usize>(language: Language) -> Result<[u8; BYTES], String> {
    let mut bytes = [0; BYTES];
    let filled = rand::rngs::SysRng.try_fill_bytes(&mut bytes);
    filled.map_err(|error| {
        let reason = [("reason", error.to_string().into())];
        words(language).with("certificate-no-chance", &reason)
    })?;
    Ok(bytes)
}
