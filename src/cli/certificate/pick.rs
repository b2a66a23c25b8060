//! The best attempt of a profile that has earned a certificate.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Arguments, Failure};
use crate::cli::replay::{Played, open};
use crate::debrief::debrief;
use crate::record::profile::Profile;
use crate::record::store::{Disk, data_dir};
use crate::report::certificate::{RULE, lacks};
use crate::text::{Language, words};

/// Of all attempts that have earned one, the one with the highest score, and of several the first.
/// Attempts that cannot be played again are passed over: `yinxin replay` says why.
pub fn best(arguments: &Arguments, language: Language) -> Result<Played, Failure> {
    let words = words(language);
    let name = arguments.profile.as_deref().unwrap_or_default();
    let folder = arguments.journal.clone().or_else(data_dir);
    let disk = Disk::at(folder.ok_or_else(|| words.get("journal-no-place"))?);
    let profile = Profile::named(Arc::new(disk.clone()), name)
        .map_err(|error| words.with("journal-no-name", &[("name", error.0.into())]))?;
    let listing = profile.attempts().map_err(|error| error.text(language))?;
    let mut best: BTreeMap<String, (u8, Played)> = BTreeMap::new();
    let cards = listing
        .cards
        .iter()
        .rev()
        .filter(|card| card.end.as_ref().is_some_and(|end| end.passed));
    for card in cards {
        let asked_for = arguments
            .scenario
            .as_ref()
            .is_none_or(|wanted| *wanted == card.scenario);
        let path = disk.path(&profile.file_of(&card.attempt));
        let Some(played) = asked_for.then(|| open(&path, None, language).ok()).flatten() else {
            continue;
        };
        let Ok(session) = played.session(language) else {
            continue;
        };
        let score = debrief(&session).tally.score;
        let better = best.get(&card.scenario).is_none_or(|(known, _)| *known < score);
        if lacks(&RULE, &session).is_empty() && better {
            best.insert(card.scenario.clone(), (score, played));
        }
    }
    let known: Vec<&str> = best.keys().map(String::as_str).collect();
    let filled = [("profile", name.into()), ("known", known.join(", ").into())];
    match known.len() {
        0 => Err(Failure::NotEarned(words.with("certificate-none-earned", &filled[..1]))),
        1 => Ok(best.into_values().next().expect("there is one").1),
        _ => Err(words.with("certificate-which", &filled).into()),
    }
}
