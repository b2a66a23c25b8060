//! What the last turn visibly did, in sentences: the coach's "what just happened", and what a
//! screen reader says after a turn.
//!
//! Made from two observations alone, so it can give nothing away.

use super::meeting;
use crate::scenario::{FactId, Factor, Scenario, Standing};
use crate::sim::{Claim, Observation};
use crate::text::{Language, words};

/// So many sentences are read; more are a list.
const SENTENCES: usize = 4;

/// What is different now, the weightiest first; at most four sentences, none if nothing is.
pub fn what_happened(scenario: &Scenario, before: &Observation, now: &Observation, language: Language) -> Vec<String> {
    let words = words(language);
    let factor = |factor: Factor| words.get(&format!("factor-{}", factor.name()));
    let mut sentences = Vec::new();
    if now.sold && !before.sold {
        sentences.push(words.get("talk-just-sold"));
    }
    for gate in now.refused_at.iter().filter(|gate| !before.refused_at.contains(gate)) {
        sentences.push(words.with("talk-just-refused", &[("factor", factor(*gate).into())]));
    }
    let same = meeting::is_about_the_same(before, now);
    for (before, now) in before.gauges.iter().zip(&now.gauges).filter(|_| same) {
        let key = match (before.open, now.open) {
            (Some(false) | None, Some(true)) => "talk-just-opened",
            (Some(true), Some(false)) => "talk-just-closed",
            _ => continue,
        };
        sentences.push(words.with(key, &[("factor", factor(now.factor).into())]));
    }
    for need in now.needs.iter().filter(|need| !before.needs.contains(need)) {
        let need = scenario.texts.get(scenario.needs[need.index()].name, language);
        sentences.push(words.with("talk-just-found", &[("need", need.into())]));
    }
    for claim in &now.claims {
        if let Some(key) = claim_key(claim, before.claims.iter().find(|old| old.fact == claim.fact)) {
            sentences.push(words.with(key, &[("fact", fact_name(scenario, claim.fact, language).into())]));
        }
    }
    if let Some(faces) = meeting::changed_faces(scenario, before, now, language) {
        sentences.extend(faces);
    } else if now.mood != before.mood {
        let mood = words.get(&format!("mood-{}", now.mood.name()));
        sentences.push(words.with("talk-just-mood", &[("mood", mood.into())]));
    }
    sentences.truncate(SENTENCES);
    sentences
}

/// How a claim stands now, where that is news.
fn claim_key(now: &Claim, before: Option<&Claim>) -> Option<&'static str> {
    if now.exposed {
        return before
            .is_none_or(|before| !before.exposed)
            .then_some("talk-just-exposed");
    }
    if before.is_some_and(|before| before.standing == now.standing) {
        return None;
    }
    Some(match now.standing {
        Standing::Believed => "talk-just-believed",
        Standing::Half => "talk-just-half-believed",
        Standing::Doubted => "talk-just-doubted",
    })
}

fn fact_name(scenario: &Scenario, fact: FactId, language: Language) -> &str {
    scenario.texts.get(scenario.facts[fact.index()].name, language)
}
