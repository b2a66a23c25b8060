//! Single things of a month, said.

use crate::account::{Account, Closed, FUNCTIONS, LEVELS, Lesson, Reading, Source, Whereabouts};
use crate::text::{Language, words};

/// How far something shows: little, some, open.
pub fn reading(reading: Reading, language: Language) -> String {
    let key = match reading {
        Reading::Little => "account-little",
        Reading::Some => "account-some",
        Reading::Open => "account-open",
    };
    words(language).get(key)
}

/// Where somebody is, as far as the dossier says.
pub fn place_of(account: &Account, told: Option<Whereabouts>, language: Language) -> String {
    let words = words(language);
    let Some(told) = told else {
        return words.get("account-somewhere");
    };
    let place = account.place_name(told.place, language).to_owned();
    match told.until {
        None => place,
        Some(day) => words.with("account-until", &[("place", place.into()), ("day", day.into())]),
    }
}

/// Who told an entry.
pub fn source(account: &Account, source: Source, language: Language) -> String {
    match source {
        Source::Told(who) => account.person_name(who, language).to_owned(),
        Source::Seen => words(language).get("account-source-seen"),
    }
}

/// Why something is not open.
pub fn why_closed(account: &Account, closed: Closed, language: Language) -> String {
    let words = words(language);
    let place = |place| ("place", account.place_name(place, language).to_owned().into());
    let who = |who| ("who", account.person_name(who, language).to_owned().into());
    match closed {
        Closed::Elsewhere(at) => words.with("account-closed-elsewhere", &[place(at)]),
        Closed::Away(person, at) => words.with("account-closed-away", &[who(person), place(at)]),
        Closed::Trust(person) => words.with("account-closed-trust", &[who(person)]),
        Closed::NotBefore(stage) => {
            let stage = account.stage_name(stage, language).to_owned();
            words.with("account-closed-stage", &[("stage", stage.into())])
        }
        Closed::OnDay(day) => words.with("account-closed-day", &[("day", day.into())]),
        Closed::Money => words.get("account-closed-money"),
        Closed::Time => words.get("account-closed-time"),
    }
}

/// What could be done otherwise.
pub fn lesson(account: &Account, lesson: Lesson, language: Language) -> String {
    let words = words(language);
    let of = |who| [("who", account.person_name(who, language).to_owned().into())];
    match lesson {
        Lesson::LevelNotMet(level) => words.get(&format!("account-lesson-{}", LEVELS[usize::from(level)])),
        Lesson::FunctionNotMet(function) => words.get(&format!("account-lesson-{}", FUNCTIONS[usize::from(function)])),
        Lesson::NothingPersonal => words.get("account-lesson-personal"),
        Lesson::GateClosed(who, gauge) => words.with(&format!("account-lesson-{}", gauge.name()), &of(who)),
        Lesson::RivalAhead(who) => words.with("account-lesson-rival", &of(who)),
        Lesson::Reported => words.get("account-lesson-reported"),
    }
}
