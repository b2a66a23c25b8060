//! Conditions in plain words. Denials are said of each part, never of a whole: "not (a or b)" is
//! read by nobody, "not a, and not b" is.

use super::Writer;
use crate::scenario::{Condition, FactId, Factor, NeedId, NeedStage, OptionId, PersonId, Standing};

/// All of them, joined by "and".
pub fn conditions(writer: &Writer<'_>, all: &[Condition]) -> String {
    joined(writer, all, true, "script-and")
}

fn joined(writer: &Writer<'_>, parts: &[Condition], holds: bool, joint: &str) -> String {
    if parts.is_empty() {
        return writer.word(if holds == (joint == "script-and") {
            "when-always"
        } else {
            "when-never"
        });
    }
    let said = parts.iter().map(|part| {
        let text = condition(writer, part, holds);
        let is_group = matches!(strip(part), Condition::All(inner) | Condition::Any(inner) if inner.len() > 1);
        if is_group && parts.len() > 1 {
            writer.about("script-group", &text)
        } else {
            text
        }
    });
    said.collect::<Vec<_>>().join(&writer.word(joint))
}

fn strip(condition: &Condition) -> &Condition {
    match condition {
        Condition::Not(inner) => strip(inner),
        other => other,
    }
}

fn condition(writer: &Writer<'_>, condition: &Condition, holds: bool) -> String {
    use Condition::*;
    let scenario = writer.scenario;
    let fact = |id: &FactId| writer.text(scenario.facts[id.index()].name).to_owned();
    let need = |id: &NeedId| writer.text(scenario.needs[id.index()].name).to_owned();
    let gate = |factor: &Factor| writer.word(&format!("factor-{}", factor.name()));
    let person = |id: &PersonId| match &scenario.meeting {
        Some(meeting) => writer.text(meeting.person(*id).name).to_owned(),
        None => writer.text(scenario.customer.name).to_owned(),
    };
    let option_name = |id: &OptionId| {
        let meeting = scenario.meeting.as_ref().expect("only a meeting has options");
        writer.text(meeting.option(*id).name).to_owned()
    };
    let (key, name, what) = match condition {
        All(parts) => return joined(writer, parts, holds, if holds { "script-and" } else { "script-or" }),
        Any(parts) => return joined(writer, parts, holds, if holds { "script-or" } else { "script-and" }),
        Not(part) => return self::condition(writer, part, !holds),
        Told(id) => ("when-told", fact(id), String::new()),
        Shown(id) => (
            "when-shown",
            writer.text(scenario.evidence[id.index()].name).to_owned(),
            String::new(),
        ),
        Found(id) => ("when-found", need(id), String::new()),
        Chose(id) => (
            "when-chose",
            writer.text(scenario.choice(*id).says).to_owned(),
            String::new(),
        ),
        Promised(id) => ("when-promised", fact(id), String::new()),
        Kept(id) => ("when-kept", fact(id), String::new()),
        Shows(standing, id) => ("when-shows", fact(id), standing_word(writer, *standing)),
        Became(id, standing) => ("when-became", fact(id), standing_word(writer, *standing)),
        Mood(mood) => (
            "when-mood",
            writer.word(&format!("mood-{}", mood.name())),
            String::new(),
        ),
        RefusedAt(factor) => ("when-refused-at", gate(factor), String::new()),
        Refused(factor) => ("when-refused", gate(factor), String::new()),
        Open(factor) => ("when-open", gate(factor), String::new()),
        Objects => ("when-objects", String::new(), String::new()),
        Sold => ("when-sold", String::new(), String::new()),
        Evasive => ("when-evasive", String::new(), String::new()),
        JustFound(id) => ("when-just-found", need(id), String::new()),
        Variant(id) => (
            "when-variant",
            writer.text(scenario.variant(*id).name).to_owned(),
            String::new(),
        ),
        Has(id) => ("when-has", need(id), String::new()),
        Stage(id, stage) => ("when-stage", need(id), stage_word(writer, *stage)),
        TrustAtLeast(points) => ("when-trust", points.to_string(), String::new()),
        PatienceAtMost(minutes) => ("when-patience", minutes.to_string(), String::new()),
        True(id) => ("when-true", fact(id), String::new()),
        // Denied inside, where it can be read.
        Of(who, parts) => {
            let joint = if holds { "script-and" } else { "script-or" };
            let said = joined(writer, parts, holds, joint);
            return writer
                .words
                .with("when-of", &[("name", person(who).into()), ("what", said.into())]);
        }
        Supports(who, option) => ("when-supports", person(who), option_name(option)),
    };
    let key = if holds { key.to_owned() } else { format!("{key}.not") };
    writer.words.with(&key, &[("name", name.into()), ("what", what.into())])
}

fn standing_word(writer: &Writer<'_>, standing: Standing) -> String {
    writer.word(match standing {
        Standing::Doubted => "standing-doubted",
        Standing::Half => "standing-half",
        Standing::Believed => "standing-believed",
    })
}

fn stage_word(writer: &Writer<'_>, stage: NeedStage) -> String {
    writer.word(match stage {
        NeedStage::Latent => "script-latent",
        NeedStage::Implied => "script-implied",
        NeedStage::Explicit => "script-explicit",
    })
}
