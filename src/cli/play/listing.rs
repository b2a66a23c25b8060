//! The offers of a moment, as text.

use crate::sim::Session;
use crate::text::{Language, words};

/// Why a choice of a script cannot be made, with the open ones listed.
pub fn refusal(session: &Session, name: &str, language: Language) -> String {
    let scenario = session.scenario();
    let seen = session.observe();
    let words = words(language);
    let id = scenario.choice_named(name);
    let closed = id.and_then(|id| seen.offers.iter().find(|offer| offer.choice == id)?.closed);
    let turn = [("choice", name.into()), ("turn", (seen.turn + 1).into())];
    let mut lines = vec![match (id, closed) {
        (None, _) => words.with("play-unknown-choice", &turn),
        (Some(_), Some(reason)) => {
            format!(
                "{} {}",
                words.with("play-closed-choice", &turn),
                scenario.texts.get(reason, language)
            )
        }
        (Some(_), None) => words.with("play-not-offered", &turn),
    }];
    if seen.open_offers().next().is_none() {
        lines.push(words.get("play-talk-is-over"));
    } else {
        lines.push(words.get("play-open-choices"));
        for offer in seen.open_offers() {
            let says = scenario.texts.get(scenario.choice(offer.choice).says, language);
            lines.push(format!("  {}  {says}", scenario.names.choices[offer.choice.index()]));
        }
    }
    lines.join("\n")
}
