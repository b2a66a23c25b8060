//! What came of sending, for people and for programs.

use serde_json::{Value, json};

use crate::cli::replay::{cannot, printable};
use crate::record::lrs::queue::{Untold, Waiting, Why};
use crate::record::lrs::send::{Ended, Outcome};
use crate::record::lrs::{Aside, Endpoint};
use crate::text::{Language, words};

/// What would be sent.
pub fn waiting(profile: &str, waiting: &[Waiting], json: bool, language: Language) {
    if json {
        waiting.iter().for_each(|one| anstream::println!("{}", one.text));
        return;
    }
    let filled = [("profile", profile.into()), ("waiting", waiting.len().into())];
    anstream::println!("{}", words(language).with("sync-waiting", &filled));
}

/// An attempt that is not told, and why.
pub fn untold(profile: &str, untold: &Untold, json: bool, language: Language) {
    let words = words(language);
    let why = match &untold.why {
        Why::NoScenario(id) => words.with("replay-no-scenario", &[("scenario", printable(id).into())]),
        Why::Replay(error) => cannot(error, language),
        Why::Unreadable => words.with("journal-unreadable", &[("file", untold.attempt.as_str().into())]),
    };
    if json {
        // Beside the lines of a dry run, which are statements and nothing else.
        anstream::eprintln!(
            "{}",
            json!({ "event": "untold", "profile": profile, "attempt": untold.attempt, "why": why })
        );
        return;
    }
    let filled = [("attempt", untold.attempt.as_str().into()), ("why", why.into())];
    anstream::eprintln!("{}", words.with("sync-untold", &filled));
}

/// What arrived, what was refused, what waits.
pub fn outcome(profile: &str, endpoint: &Endpoint, outcome: &Outcome, json: bool, language: Language) {
    for aside in &outcome.refused {
        refused(profile, aside, json, language);
    }
    let (name, why) = ended(&outcome.ended, language);
    if json {
        let line = json!({
            "event": "synced",
            "profile": profile,
            "endpoint": endpoint.as_str(),
            "sent": outcome.sent,
            "there": outcome.there,
            "refused": outcome.refused.len(),
            "waiting": outcome.waiting,
            "ended": name,
            "why": why.map_or(Value::Null, Value::from),
        });
        anstream::println!("{line}");
        return;
    }
    let words = words(language);
    let filled = [
        ("profile", profile.into()),
        ("arrived", (outcome.sent + outcome.there).into()),
        ("refused", outcome.refused.len().into()),
        ("waiting", outcome.waiting.into()),
    ];
    anstream::println!("{}", words.with("sync-outcome", &filled));
    if let Some(why) = why {
        anstream::eprintln!("{why}");
    }
}

fn refused(profile: &str, aside: &Aside, json: bool, language: Language) {
    if json {
        let mut line = serde_json::to_value(aside).expect("plain values");
        line["event"] = "refused".into();
        line["profile"] = profile.into();
        anstream::println!("{line}");
        return;
    }
    let filled = [
        ("id", aside.id.as_str().into()),
        ("status", aside.status.to_string().into()),
        ("answer", printable(&aside.answer).into()),
    ];
    anstream::eprintln!("{}", words(language).with("sync-refused", &filled));
}

/// How it ended: a name for programs; a sentence, unless all is well.
fn ended(ended: &Ended, language: Language) -> (&'static str, Option<String>) {
    let words = words(language);
    let told = |key: &str, why: &str| Some(words.with(key, &[("why", printable(why).into())]));
    match ended {
        Ended::Done => ("done", None),
        Ended::Stopped => ("stopped", Some(words.get("sync-stopped"))),
        Ended::Unreachable(why) => ("unreachable", told("sync-unreachable", why)),
        Ended::Denied(why) => ("denied", told("sync-denied", why)),
        Ended::NoStore(why) => ("no-store", told("sync-no-lrs", why)),
        Ended::Unnoted(error) => ("unnoted", told("sync-unnoted", &error.text(language))),
    }
}
