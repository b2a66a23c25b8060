//! The parts of a script in their order: what the learner reads first, then all that is behind it.

use super::{Part, Writer, people, talk};
use crate::scenario::Fact;

pub fn build(writer: &Writer<'_>) -> Vec<Part> {
    let mut parts = beginning(writer);
    parts.extend(people::customers(writer));
    parts.extend(facts(writer, false));
    parts.extend(facts(writer, true));
    parts.extend(evidence(writer));
    parts.extend(people::needs(writer));
    parts.extend(people::known(writer));
    parts.extend(talk::scenes(writer));
    parts
}

fn beginning(writer: &Writer<'_>) -> Vec<Part> {
    let scenario = writer.scenario;
    let mut parts = vec![
        Part::Heading(1, writer.text(scenario.title).to_owned()),
        Part::Note(writer.word("script-what")),
    ];
    parts.extend(scenario.summary.map(|id| Part::Text(writer.text(id).to_owned())));
    parts.push(writer.section("briefing-title"));
    if let Some(briefing) = &scenario.briefing {
        parts.push(Part::Text(writer.text(briefing.story).to_owned()));
        parts.push(Part::Text(writer.about("script-goal", writer.text(briefing.goal))));
        if !briefing.known.is_empty() {
            parts.push(Part::Note(writer.word("briefing-known")));
        }
        let known = briefing.known.iter().map(|&id| Part::Point(writer.text(id).to_owned()));
        parts.extend(known);
        parts.extend(briefing.note.map(|id| Part::Note(writer.text(id).to_owned())));
    }
    parts.push(Part::Text(offered(writer)));
    parts
}

fn offered(writer: &Writer<'_>) -> String {
    let scenario = writer.scenario;
    let product = scenario
        .product
        .map_or_else(|| writer.word("script-the-product"), |id| writer.text(id).to_owned());
    let mut said = writer.words.with(
        "script-offered",
        &[("product", product.into()), ("yuan", scenario.price.into())],
    );
    for (holds, key) in [(scenario.small, "briefing-small"), (scenario.repeat, "briefing-repeat")] {
        if holds {
            said.push_str(&writer.separator());
            said.push_str(&writer.word(key));
        }
    }
    said
}

fn facts(writer: &Writer<'_>, promises: bool) -> Vec<Part> {
    let scenario = writer.scenario;
    let wanted: Vec<(usize, &Fact)> = scenario
        .facts
        .iter()
        .enumerate()
        .filter(|(_, fact)| fact.is_promise == promises)
        .collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let row = |(at, fact): &(usize, &Fact)| {
        let serves = fact.serves.iter().map(|(need, percent)| {
            let name = writer.text(scenario.needs[need.index()].name);
            writer
                .words
                .with("script-share", &[("name", name.into()), ("percent", (*percent).into())])
        });
        let serves: Vec<String> = serves.collect();
        let size = if promises {
            fact.promise.to_string()
        } else {
            truth(writer, *at)
        };
        vec![
            writer.text(fact.name).to_owned(),
            writer.list(&serves),
            fact.plausibility.to_string(),
            size,
        ]
    };
    let (title, last) = if promises {
        ("talk-promises", "script-size")
    } else {
        ("script-facts", "script-true-for")
    };
    let head = writer.head(&["script-fact", "script-serves", "script-plausible", last]);
    vec![
        writer.section(title),
        Part::Table(head, wanted.iter().map(row).collect()),
    ]
}

/// For whom a fact is true.
fn truth(writer: &Writer<'_>, fact: usize) -> String {
    let variants = &writer.scenario.variants;
    let holds = variants.iter().filter(|variant| variant.truths >> fact & 1 == 1);
    let names: Vec<String> = holds.map(|variant| writer.text(variant.name).to_owned()).collect();
    match names.len() {
        0 => writer.word("script-nobody"),
        all if all == variants.len() => writer.word("script-everybody"),
        _ => writer.list(&names),
    }
}

fn evidence(writer: &Writer<'_>) -> Vec<Part> {
    let scenario = writer.scenario;
    if scenario.evidence.is_empty() {
        return Vec::new();
    }
    let rows = scenario.evidence.iter().map(|evidence| {
        let supports = evidence.supports.iter().map(|(fact, points)| {
            let name = writer.text(scenario.facts[fact.index()].name);
            writer.words.with(
                "script-supports-by",
                &[("name", name.into()), ("points", (*points).into())],
            )
        });
        let checkable = if evidence.checkable {
            "analyze-yes"
        } else {
            "analyze-no"
        };
        vec![
            writer.text(evidence.name).to_owned(),
            writer.list(&supports.collect::<Vec<_>>()),
            writer.word(checkable),
        ]
    });
    let head = writer.head(&["talk-evidence", "script-supports", "script-checkable"]);
    vec![writer.section("talk-evidence"), Part::Table(head, rows.collect())]
}
