//! Attempts that were begun before: listed, taken up again, branched off.

use std::path::Path;
use std::sync::Arc;

use serde_json::json;

use super::keeper::{Keeper, now};
use super::talk::Talk;
use super::{Arguments, Printing};
use crate::cli::replay::{self, damage_name, printable};
use crate::cli::{FINE, UNUSABLE, scenarios};
use crate::record::journal::{Branch, Damage, Entry, Header};
use crate::record::profile::{Card, Profile, ResumeError};
use crate::record::store::ShelfError;
use crate::text::{Language, words};

/// The word for the newest unfinished attempt.
const LAST: &str = "last";

/// Prints the attempts that can be taken up again, newest first.
pub fn list(profile: &Profile, printing: Printing) -> u8 {
    let listing = match profile.attempts() {
        Ok(listing) => listing,
        Err(error) => {
            anstream::eprintln!("{}", error.text(printing.language));
            return UNUSABLE;
        }
    };
    let unfinished: Vec<&Card> = listing
        .cards
        .iter()
        .filter(|card| card.end.is_none() && !card.aside)
        .collect();
    for card in &unfinished {
        if printing.json {
            print_json(card);
        } else {
            print_card(card, printing.language);
        }
    }
    let words = words(printing.language);
    if unfinished.is_empty() && !printing.json {
        anstream::println!("{}", words.get("resume-nothing"));
    }
    for (file, _) in &listing.unreadable {
        anstream::eprintln!(
            "{}",
            words.with("journal-unreadable", &[("file", file.as_str().into())])
        );
    }
    FINE
}

fn print_json(card: &Card) {
    let object = json!({
        "event": "unfinished",
        "turn": card.turn,
        "attempt": card.attempt,
        "scenario": card.scenario,
        "title": card.title,
        "began": card.began,
        "last": card.last,
        "held": card.held,
        "damage": card.damage.map(damage_name),
    });
    anstream::println!("{object}");
}

fn print_card(card: &Card, language: Language) {
    let words = words(language);
    let filled = [
        ("title", printable(&card.title).into()),
        ("turn", card.turn.into()),
        ("when", card.last.to_minute().into()),
    ];
    anstream::println!("{}\n  {}", words.with("resume-card", &filled), card.attempt);
    if card.held {
        anstream::println!("  {}", words.get("resume-held"));
    }
    if let Some(Damage::Changed { .. }) = card.damage {
        anstream::println!("  {}", words.with("journal-damaged", &[("turn", card.turn.into())]));
    }
}

/// Takes up the attempt of that name, or of which the name has that part.
///
/// # Errors
/// A sentence that says why not.
pub fn resume(arguments: &Arguments, wanted: &str, printing: Printing) -> Result<Talk, String> {
    let language = printing.language;
    let profile = arguments.place.profile(language)?;
    let attempt = find(&profile, wanted, language)?;
    let at_hand = match &arguments.path {
        Some(path) => Some(scenarios::read(path, language)?.files),
        None => None,
    };
    let resumed = profile
        .resume(&attempt, at_hand.as_ref(), now())
        .map_err(|error| why_not(&error, &attempt, language))?;
    let words = words(language);
    if resumed.on_the_copy {
        anstream::eprintln!("{}", words.get("resume-on-the-copy"));
    }
    if let Some(Damage::Changed { .. }) = resumed.reading.damage {
        let turn = resumed.reading.turns();
        anstream::eprintln!("{}", words.with("journal-damaged", &[("turn", turn.into())]));
    }
    Ok(Talk {
        session: resumed.session,
        printing,
        keeper: Keeper::of(Some(resumed.journal), &arguments.place),
    })
}

/// The one attempt meant. A whole name is not looked for among all the others; a finished one is
/// found by it too, to be refused as finished.
fn find(profile: &Profile, wanted: &str, language: Language) -> Result<String, String> {
    let plain = !wanted.contains(['/', '\\']);
    if plain && profile.shelf().read(&profile.file_of(wanted)).is_ok() {
        return Ok(wanted.to_owned());
    }
    let cards = profile.unfinished().map_err(|error| error.text(language))?;
    let mut meant = cards
        .iter()
        .filter(|card| wanted == LAST || card.attempt.contains(wanted));
    match (meant.next(), meant.next()) {
        (None, _) => Err(words(language).with("resume-unknown", &[("wanted", wanted.into())])),
        (Some(_), Some(_)) if wanted != LAST => {
            Err(words(language).with("resume-several", &[("wanted", wanted.into())]))
        }
        (Some(card), _) => Ok(card.attempt.clone()),
    }
}

fn why_not(error: &ResumeError, attempt: &str, language: Language) -> String {
    let words = words(language);
    match error {
        ResumeError::Shelf(ShelfError::Held(_)) => words.get("resume-held"),
        ResumeError::Shelf(error) => error.text(language),
        ResumeError::Unreadable(error) => replay::unreadable(error, Path::new(attempt), language),
        ResumeError::Finished => words.with("resume-finished", &[("attempt", attempt.into())]),
        ResumeError::NoScenario(id) => words.with("replay-no-scenario", &[("scenario", id.as_str().into())]),
        ResumeError::Replay(error) => replay::cannot(error, language),
    }
}

/// Begins a new attempt with the first turns of another: of a journal or a replay file.
///
/// # Errors
/// A sentence that says why not.
pub fn branch(arguments: &Arguments, file: &Path, printing: Printing, by_hand: bool) -> Result<Talk, String> {
    let language = printing.language;
    let played = replay::open(file, arguments.path.as_deref(), language)?;
    let mut session = played.session(language)?;
    let last = session.turns().len();
    let turn = arguments.turn.map_or(last, usize::from);
    if turn > last {
        return Err(words(language).with("replay-no-turn", &[("turn", turn.into()), ("last", last.into())]));
    }
    while session.turns().len() > turn {
        session.rewind();
    }
    session.mark_practice();
    let scenario = Arc::clone(session.scenario());
    let mut header = Header::of(&scenario, session.begun_with(), language, now());
    header.branch = Some(Branch {
        attempt: played.reading.header.attempt.clone(),
        turn: turn as u16,
    });
    let mut keeper = Keeper::begin(&arguments.place, by_hand, header, &played.files, language)?;
    let taken_over: Vec<Entry> = session
        .turns()
        .iter()
        .zip(1..)
        .map(|(made, number)| Entry::chose(&scenario, made.choice, number, now()))
        .collect();
    keeper.keep(&taken_over, language);
    Ok(Talk {
        session,
        printing,
        keeper,
    })
}
