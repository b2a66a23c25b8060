//! `yinxin sync`: what attempts have to tell, sent to a learning record store.

mod print;
mod stores;

use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use super::games_bar::statements_bar;
use super::profile::{entropy, names, person_text, place};
use super::replay::shipped;
use super::{FINE, HAS_PROBLEMS, LanguageArgument, STOPPED, UNUSABLE, interrupt, language};
use crate::record::journal::Header;
use crate::record::lrs::http::Http;
use crate::record::lrs::queue::{Queue, queue};
use crate::record::lrs::send::{Ended, Outcome, send};
use crate::record::lrs::{Cursor, Pace, learner_of};
use crate::record::profile::{Profile, hash_of};
use crate::record::store::ShelfError;
use crate::scenario::SourceFiles;
use crate::text::{Language, words};
use stores::Store;

/// How long Ctrl+C may take to be heard while waiting.
const BREATH: Duration = Duration::from_millis(50);

/// Send what attempts have to tell to a learning record store (LRS).
///
/// Only what the store has not been told yet is sent, so this can be run at any time, and again
/// after any interruption. Name and password: YINXIN_LRS_USER and YINXIN_LRS_PASSWORD, or
/// lrs-credentials.json in the folder of settings; see docs/learning-records.md. Exit codes: 0 all
/// is told; 1 something waits or was refused; 2 the store does not let us in, or is none; 130
/// Ctrl+C.
///
/// Example: yinxin sync --endpoint https://lrs.example.com/xapi --save
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Send the attempts of this profile alone, instead of all.
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
    /// The store's address, instead of the one that was saved.
    #[arg(long, value_name = "URL")]
    endpoint: Option<String>,
    /// Save the address for the next time.
    #[arg(long, requires = "endpoint")]
    save: bool,
    /// Send nothing; print what waits. With --json the statements themselves, one a line.
    #[arg(long)]
    dry_run: bool,
    /// Send what the store has refused once more.
    #[arg(long)]
    again: bool,
    /// How often to ask a store that does not answer, before the rest is left for the next time.
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    tries: u32,
    /// Read journals below this folder, instead of the one that the platform has for data.
    #[arg(long, value_name = "DIR")]
    journal: Option<PathBuf>,
    /// One JSON object a line.
    #[arg(long)]
    json: bool,
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// Sends, and says what arrived and what waits.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    carry_out(&arguments, language).unwrap_or_else(|message| {
        anstream::eprintln!("{message}");
        UNUSABLE
    })
}

fn carry_out(arguments: &Arguments, language: Language) -> Result<u8, String> {
    let disk = place(arguments.journal.as_ref(), language)?;
    let profiles = names(&disk, arguments.profile.as_deref(), language)?;
    let mut store = Store::find(arguments, &disk, language)?;
    interrupt::listen();
    let (mut code, mut broken) = (FINE, None);
    for profile in &profiles {
        let done = one_profile(arguments, profile, &mut store, &mut broken, language)?;
        code = code.max(done);
    }
    if profiles.is_empty() && !arguments.json {
        anstream::println!("{}", words(language).get("sync-no-profiles"));
    }
    Ok(code)
}

/// Sends one profile's; once sending has `broken` off, only counts what waits.
fn one_profile(
    arguments: &Arguments,
    profile: &Profile,
    store: &mut Store,
    broken: &mut Option<Ended>,
    language: Language,
) -> Result<u8, String> {
    let mut cursor = match Cursor::open(profile, &store.endpoint) {
        Ok(cursor) => cursor,
        Err(ShelfError::Held(_)) => {
            let filled = [("profile", profile.name().into())];
            anstream::eprintln!("{}", words(language).with("sync-held", &filled));
            return Ok(HAS_PROBLEMS);
        }
        Err(error) => return Err(error.text(language)),
    };
    let learner = learner_of(profile, entropy());
    let learner = learner.map_err(|error| person_text(&error, language))?;
    let queue = queue(profile, &learner, &cursor, arguments.again, &at_hand).map_err(|error| error.text(language))?;
    for untold in &queue.untold {
        print::untold(profile.name(), untold, arguments.json, language);
    }
    if arguments.dry_run {
        print::waiting(profile.name(), &queue.waiting, arguments.json, language);
        return Ok(FINE);
    }
    let outcome = match (&broken, store.http.as_mut()) {
        (None, Some(http)) => send_all(&queue, &mut cursor, http, arguments.tries, language),
        _ => not_sent(&queue, broken.clone().unwrap_or(Ended::Done)),
    };
    if broken.is_none() && outcome.ended != Ended::Done {
        *broken = Some(outcome.ended.clone());
    }
    print::outcome(profile.name(), &store.endpoint, &outcome, arguments.json, language);
    Ok(code(&outcome))
}

fn send_all(queue: &Queue, cursor: &mut Cursor, http: &mut Http, tries: u32, language: Language) -> Outcome {
    let bar = statements_bar(queue.waiting.len() as u64, language);
    let seed = entropy();
    let seed = u64::from_le_bytes(seed[..8].try_into().expect("eight of sixteen bytes"));
    let mut wait = wait;
    let mut pace = Pace::new(tries, seed, &mut wait);
    let mut progress = |done: usize| bar.set_position(done as u64);
    let outcome = send(&queue.waiting, cursor, http, &mut pace, &mut progress);
    bar.finish_and_clear();
    outcome
}

fn not_sent(queue: &Queue, ended: Ended) -> Outcome {
    let waiting = queue.waiting.len();
    Outcome {
        sent: 0,
        there: 0,
        refused: Vec::new(),
        waiting,
        ended: if waiting == 0 { Ended::Done } else { ended },
    }
}

/// Waits, and hears Ctrl+C meanwhile.
fn wait(so_long: Duration) -> bool {
    let until = Instant::now() + so_long;
    while !interrupt::asked_to_stop() {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return true;
        }
        thread::sleep(left.min(BREATH));
    }
    false
}

/// The edition among the scenarios that came with the program.
fn at_hand(header: &Header) -> Option<SourceFiles> {
    shipped().find(|files| hash_of(files) == header.hash)
}

fn code(outcome: &Outcome) -> u8 {
    match outcome.ended {
        Ended::Done if outcome.refused.is_empty() => FINE,
        Ended::Done | Ended::Unreachable(_) | Ended::Unnoted(_) => HAS_PROBLEMS,
        Ended::Denied(_) | Ended::NoStore(_) => UNUSABLE,
        Ended::Stopped => STOPPED,
    }
}
