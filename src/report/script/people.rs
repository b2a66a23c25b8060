//! Who the customers are, what they may want, and what is known of them.

use super::{Part, Writer};
use crate::scenario::{NeedStage, Variant};

pub fn customers(writer: &Writer<'_>) -> Vec<Part> {
    let scenario = writer.scenario;
    let customer = &scenario.customer;
    let name = writer.text(customer.name).to_owned();
    let named = customer.role.map_or(name.clone(), |role| {
        let filled = [("name", name.as_str().into()), ("role", writer.text(role).into())];
        writer.words.with("script-person", &filled)
    });
    let all: u64 = scenario.variants.iter().map(|variant| u64::from(variant.odds)).sum();
    let rows = scenario.variants.iter().map(|variant| row(writer, variant, all));
    let head = writer.head(&["script-who", "script-odds", "script-wants", "script-begins"]);
    vec![
        writer.section("script-customers"),
        Part::Text(named),
        Part::Note(writer.word("script-customers-note")),
        Part::Table(head, rows.collect()),
    ]
}

fn row(writer: &Writer<'_>, variant: &Variant, all: u64) -> Vec<String> {
    let percent = (u64::from(variant.odds) * 100 + all / 2) / all.max(1);
    let mut wants: Vec<String> = Vec::new();
    for (need, of_scenario) in variant.needs.iter().zip(&writer.scenario.needs) {
        if need.weight > 0 {
            let stage = match need.stage {
                NeedStage::Latent => "script-latent",
                NeedStage::Implied => "script-implied",
                NeedStage::Explicit => "script-explicit",
            };
            let filled = [
                ("name", writer.text(of_scenario.name).into()),
                ("yuan", need.weight.into()),
                ("stage", writer.word(stage).into()),
                ("depth", need.depth.into()),
            ];
            wants.push(writer.words.with("script-want", &filled));
        }
    }
    if variant.walk_away {
        wants.push(writer.word("script-walk-away"));
    }
    let start = &variant.start;
    let filled = [
        ("trust", start.trust.into()),
        ("patience", start.patience.into()),
        ("scepticism", variant.scepticism.into()),
        ("expectation", start.expectation.into()),
        ("experience", start.experience.into()),
    ];
    vec![
        writer.text(variant.name).to_owned(),
        writer.words.with("settings-percent", &[("percent", percent.into())]),
        wants.join("\n"),
        writer.words.with("script-start", &filled),
    ]
}

pub fn needs(writer: &Writer<'_>) -> Vec<Part> {
    let scenario = writer.scenario;
    let rows = scenario.topics.iter().enumerate().map(|(at, topic)| {
        let needs = scenario.needs.iter().filter(|need| need.topic.index() == at);
        let names: Vec<String> = needs.map(|need| writer.text(need.name).to_owned()).collect();
        vec![writer.text(*topic).to_owned(), names.join("\n")]
    });
    let head = writer.head(&["script-topic", "talk-needs"]);
    vec![writer.section("talk-needs"), Part::Table(head, rows.collect())]
}

/// What can be noticed about the person, and what the seller had better own up to.
pub fn known(writer: &Writer<'_>) -> Vec<Part> {
    let scenario = writer.scenario;
    let mut parts = Vec::new();
    if !scenario.entries.is_empty() {
        parts.push(writer.section("talk-about"));
    }
    for entry in &scenario.entries {
        let name = writer.text(entry.name);
        let source = entry.source.map(|id| writer.about("script-source", writer.text(id)));
        let told = entry
            .told_with
            .map(|need| writer.about("script-told-with", writer.text(scenario.needs[need.index()].name)));
        let guess = writer.word("script-guess");
        parts.push(Part::Point(format!("{name}{}", source.or(told).unwrap_or(guess))));
    }
    if !scenario.weaknesses.is_empty() {
        parts.push(writer.section("script-weaknesses"));
    }
    let weaknesses = scenario
        .weaknesses
        .iter()
        .map(|&id| Part::Point(writer.text(id).to_owned()));
    parts.extend(weaknesses);
    parts
}
