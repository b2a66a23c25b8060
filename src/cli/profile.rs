//! `yinxin profile`: who has talks on this machine, all that is kept of one person as files, and
//! erased.

use std::io::{IsTerminal, Write, stdin};
use std::path::{Path, PathBuf};

use rand::TryRng;
use serde_json::json;

use super::{FINE, HAS_PROBLEMS, LanguageArgument, UNUSABLE, language};
use crate::record::lrs::{PersonError, keep_learner, known_learner, learner_of, stores_told};
use crate::record::privacy::{self, PrivacyError};
use crate::record::profile::Profile;
use crate::record::store::{Disk, data_dir};
use crate::record::xapi::{Account, NotALearner};
use crate::text::{Language, words};

/// See who has talks on this machine; take all of one person's data out, or erase it.
///
/// What is kept, and where, is on one page: docs/privacy.md.
///
/// Example: yinxin profile export Ann --out ann-data
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    task: Task,
    /// Look below this folder, instead of the one that the platform has for data.
    #[arg(long, value_name = "DIR", global = true)]
    journal: Option<PathBuf>,
    /// One JSON object a line.
    #[arg(long, global = true)]
    json: bool,
    #[arg(long, value_name = "LANGUAGE", global = true)]
    lang: Option<LanguageArgument>,
}

#[derive(Debug, clap::Subcommand)]
enum Task {
    /// The profiles on this machine, with their talks.
    List,
    /// Copy everything of a profile into a folder.
    Export {
        name: String,
        /// A folder that is empty, or not there yet.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Erase everything of a profile, after asking.
    Erase {
        name: String,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
    },
    /// Choose what a learning record store is told this person is called: a pseudonym, unless
    /// something else was chosen.
    Identify {
        name: String,
        #[command(flatten)]
        chosen: Chosen,
    },
}

#[derive(Debug, clap::Args)]
#[group(required = true, multiple = true)]
struct Chosen {
    /// The pseudonym alone, as at first.
    #[arg(long, conflicts_with_all = ["account", "email", "show"])]
    pseudonym: bool,
    /// The account in a learning system: its address, and the login or number there.
    #[arg(long, num_args = 2, value_names = ["URL", "LOGIN"], conflicts_with = "email")]
    account: Option<Vec<String>>,
    /// An e-mail address.
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// A name to be shown beside it.
    #[arg(long, value_name = "NAME")]
    show: Option<String>,
}

/// Does the task; 1 if the answer was no, 2 if there is no such profile or the disk refuses.
pub fn run(arguments: Arguments) -> u8 {
    let (language, json) = (language(arguments.lang), arguments.json);
    let done = place(arguments.journal.as_ref(), language).and_then(|disk| match &arguments.task {
        Task::List => list(&disk, json, language),
        Task::Export { name, out } => export(&disk, name, out, json, language),
        Task::Erase { name, yes } => erase(&disk, name, *yes, json, language),
        Task::Identify { name, chosen } => identify(&disk, name, chosen, json, language),
    });
    done.unwrap_or_else(|message| {
        anstream::eprintln!("{message}");
        UNUSABLE
    })
}

/// The folder of data.
pub(super) fn place(given: Option<&PathBuf>, language: Language) -> Result<Disk, String> {
    let folder = given.cloned().or_else(data_dir);
    folder
        .map(Disk::at)
        .ok_or_else(|| words(language).get("journal-no-place"))
}

/// The profile of that name, or all.
pub(super) fn names(disk: &Disk, only: Option<&str>, language: Language) -> Result<Vec<Profile>, String> {
    let found = match only {
        Some(name) => privacy::find(disk, name).map(|profile| vec![profile]),
        None => privacy::profiles(disk)
            .map_err(PrivacyError::from)
            .and_then(|all| all.iter().map(|entry| privacy::find(disk, &entry.name)).collect()),
    };
    found.map_err(|error| text(&error, language))
}

/// Sixteen bytes that nobody can guess.
pub(super) fn entropy() -> [u8; 16] {
    let mut bytes = [0; 16];
    rand::rngs::SysRng
        .try_fill_bytes(&mut bytes)
        .expect("the operating system gives entropy");
    bytes
}

fn list(disk: &Disk, json: bool, language: Language) -> Result<u8, String> {
    let words = words(language);
    let all = privacy::profiles(disk).map_err(|error| error.text(language))?;
    for entry in &all {
        if json {
            let line = json!({ "profile": entry.name, "attempts": entry.attempts, "unfinished": entry.unfinished });
            anstream::println!("{line}");
            continue;
        }
        let filled = [
            ("profile", entry.name.as_str().into()),
            ("attempts", entry.attempts.into()),
            ("unfinished", entry.unfinished.into()),
        ];
        anstream::println!("{}", words.with("profile-entry", &filled));
    }
    if all.is_empty() && !json {
        anstream::println!("{}", words.get("sync-no-profiles"));
    }
    Ok(FINE)
}

fn export(disk: &Disk, name: &str, out: &Path, json: bool, language: Language) -> Result<u8, String> {
    let files = privacy::export(disk, name, out).map_err(|error| text(&error, language))?;
    let folder = out.display().to_string();
    if json {
        anstream::println!("{}", json!({ "profile": name, "files": files, "out": folder }));
    } else {
        let filled = [("files", files.into()), ("folder", folder.into())];
        anstream::println!("{}", words(language).with("profile-exported", &filled));
    }
    Ok(FINE)
}

fn erase(disk: &Disk, name: &str, yes: bool, json: bool, language: Language) -> Result<u8, String> {
    let words = words(language);
    let profile = privacy::find(disk, name).map_err(|error| text(&error, language))?;
    if !yes {
        if !stdin().is_terminal() {
            return Err(words.get("profile-erase-needs-yes"));
        }
        if !asked(&words.with("profile-erase-ask", &[("profile", name.into())])) {
            anstream::println!("{}", words.get("profile-nothing-erased"));
            return Ok(HAS_PROBLEMS);
        }
    }
    // Asked before it is gone. A file that cannot be read keeps nobody from being erased.
    let known = known_learner(&profile).ok().flatten();
    let stores = stores_told(&profile).unwrap_or_default();
    privacy::erase(disk, name).map_err(|error| text(&error, language))?;
    let known_as = known.as_ref().map(|learner| learner.known_as());
    if json {
        anstream::println!(
            "{}",
            json!({ "profile": name, "erased": true, "known_as": known_as, "stores": stores })
        );
        return Ok(FINE);
    }
    anstream::println!("{}", words.with("profile-erased", &[("profile", name.into())]));
    if let (Some(known_as), false) = (known_as, stores.is_empty()) {
        let filled = [("stores", stores.join(", ").into()), ("name", known_as.into())];
        anstream::println!("{}", words.with("profile-stores-keep", &filled));
    }
    Ok(FINE)
}

/// Asks on the terminal; only a plain yes is one.
fn asked(question: &str) -> bool {
    anstream::print!("{question} ");
    let _ = anstream::stdout().flush();
    let mut answer = String::new();
    let read = stdin().read_line(&mut answer).is_ok();
    read && ["y", "yes", "是"].contains(&answer.trim().to_lowercase().as_str())
}

fn identify(disk: &Disk, name: &str, chosen: &Chosen, json: bool, language: Language) -> Result<u8, String> {
    let profile = privacy::find(disk, name).map_err(|error| text(&error, language))?;
    let told = |error: PersonError| person_text(&error, language);
    let mut learner = learner_of(&profile, entropy()).map_err(told)?;
    if chosen.pseudonym {
        (learner.account, learner.email, learner.name) = (None, None, None);
    }
    if let Some(account) = &chosen.account {
        let (home_page, name) = (account[0].clone(), account[1].clone());
        (learner.account, learner.email) = (Some(Account { home_page, name }), None);
    }
    if let Some(email) = &chosen.email {
        (learner.account, learner.email) = (None, Some(email.clone()));
    }
    if let Some(show) = &chosen.show {
        learner.name = Some(show.clone());
    }
    keep_learner(&profile, &learner).map_err(told)?;
    if json {
        anstream::println!(
            "{}",
            json!({ "profile": name, "known_as": learner.known_as(), "name": learner.name })
        );
    } else {
        let filled = [("profile", name.into()), ("name", learner.known_as().into())];
        anstream::println!("{}", words(language).with("profile-identified", &filled));
    }
    Ok(FINE)
}

/// Why it is not known as whom to tell of someone, in a sentence.
pub(super) fn person_text(error: &PersonError, language: Language) -> String {
    let words = words(language);
    match error {
        PersonError::Shelf(error) => error.text(language),
        PersonError::NotUnderstood(file, why) => words.with(
            "profile-bad-file",
            &[("file", file.as_str().into()), ("why", why.as_str().into())],
        ),
        PersonError::NotALearner(NotALearner::HomePage(page)) => {
            words.with("profile-bad-address", &[("address", page.as_str().into())])
        }
        PersonError::NotALearner(NotALearner::Email(email)) => {
            words.with("profile-bad-email", &[("email", email.as_str().into())])
        }
        PersonError::NotALearner(NotALearner::Empty) => words.get("profile-empty-name"),
    }
}

/// Why something was not done, in a sentence.
fn text(error: &PrivacyError, language: Language) -> String {
    let words = words(language);
    match error {
        PrivacyError::Shelf(error) => error.text(language),
        PrivacyError::NotAName(error) => words.with("journal-no-name", &[("name", error.0.as_str().into())]),
        PrivacyError::NoProfile(name) => words.with("profile-none", &[("profile", name.as_str().into())]),
        PrivacyError::NotEmpty(folder) => words.with("profile-not-empty", &[("folder", folder.as_str().into())]),
        PrivacyError::InUse(file) => words.with("profile-in-use", &[("file", file.as_str().into())]),
    }
}
