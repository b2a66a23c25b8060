//! The parts that statements are put together from. Nothing in them is null or empty.

use serde_json::{Map, Value, json};

use super::ids::Uuid;
use super::iri::{course_iri, extension, lecture_iri, profile_iri, scenario_iri, scene_iri};
use crate::record::journal::Header;
use crate::scenario::{ChoiceId, Factor, Scenario, SceneId, TextId};
use crate::sim::Factors;
use crate::text::{Language, words};

const ACTIVITIES: &str = "http://adlnet.gov/expapi/activities";

/// A text in each language that it exists in; `None` if it is empty in all of them.
fn in_languages(scenario: &Scenario, id: TextId) -> Option<Value> {
    let text = &scenario.texts.lines[id.index()];
    let mut map = Map::new();
    for language in Language::ALL {
        let own = (language == scenario.texts.language).then_some(text.source.as_str());
        let there = own.or(text.translations[language as usize].as_deref());
        if let Some(there) = there.filter(|there| !there.trim().is_empty()) {
            map.insert(language.code().to_owned(), there.into());
        }
    }
    (!map.is_empty()).then_some(Value::Object(map))
}

/// One of our own words in both languages.
fn word(key: &str) -> Value {
    let both = Language::ALL.map(|language| (language.code().to_owned(), words(language).get(key).into()));
    Value::Object(both.into_iter().collect())
}

/// A verb of the usual vocabulary.
pub(super) fn verb(name: &str) -> Value {
    json!({
        "id": format!("http://adlnet.gov/expapi/verbs/{name}"),
        "display": word(&format!("xapi-{name}")),
    })
}

/// The scenario as an activity.
pub(super) fn simulation(scenario: &Scenario) -> Value {
    let mut definition = json!({ "type": format!("{ACTIVITIES}/simulation") });
    let texts = [("name", Some(scenario.title)), ("description", scenario.summary)];
    for (field, id) in texts {
        if let Some(text) = id.and_then(|id| in_languages(scenario, id)) {
            definition[field] = text;
        }
    }
    json!({ "objectType": "Activity", "id": scenario_iri(&scenario.id), "definition": definition })
}

/// What is said next in a scene: a question with a choice of answers. It lists all that the scene
/// has, so that it is the same in every statement; which of them were open is in the result.
pub(super) fn interaction(scenario: &Scenario, scene: SceneId) -> Value {
    let authored = scenario.scene(scene);
    let choices = authored.choices.iter().map(|&choice| {
        let mut component = json!({ "id": scenario.names.choices[choice.index()] });
        if let Some(says) = in_languages(scenario, scenario.choice(choice).says) {
            component["description"] = says;
        }
        component
    });
    let mut definition = json!({
        "type": format!("{ACTIVITIES}/interaction"),
        "interactionType": "choice",
        "description": word("xapi-what-do-you-say"),
        "choices": choices.collect::<Vec<_>>(),
    });
    if let Some(name) = in_languages(scenario, authored.title.unwrap_or(scenario.title)) {
        definition["name"] = name;
    }
    let id = scene_iri(&scenario.id, &scenario.names.scenes[scene.index()]);
    json!({ "objectType": "Activity", "id": id, "definition": definition })
}

/// What all statements of an attempt have in common.
pub(super) fn context(header: &Header, scenario: &Scenario, registration: Uuid, variant: &str) -> Value {
    let view = serde_json::to_value(header).expect("a header is plain values")["view"].clone();
    json!({
        "registration": registration.to_string(),
        "language": header.language.code(),
        "platform": format!("Yinxin {}", header.engine),
        "revision": header.hash,
        "contextActivities": { "grouping": grouping(scenario), "category": [category()] },
        "extensions": {
            extension("engine"): header.engine,
            // As text: beyond 2^53 many readers of JSON lose the last digits of a number.
            extension("seed"): header.seed.to_string(),
            extension("variant"): variant,
            extension("view"): view,
        },
    })
}

/// The course, and the lecture that the scenario belongs to if it says so.
fn grouping(scenario: &Scenario) -> Vec<Value> {
    let course = |id: String, kind: &str, key: &str| {
        let definition = json!({ "type": format!("{ACTIVITIES}/{kind}"), "name": word(key) });
        json!({ "objectType": "Activity", "id": id, "definition": definition })
    };
    let mut found = vec![course(course_iri(), "course", "product-name")];
    if let Some(place) = scenario.place {
        let mut lecture = json!({ "objectType": "Activity", "id": lecture_iri(place.lecture) });
        lecture["definition"] = json!({ "type": format!("{ACTIVITIES}/module") });
        found.push(lecture);
    }
    found
}

fn category() -> Value {
    let definition = json!({ "type": format!("{ACTIVITIES}/profile") });
    json!({ "objectType": "Activity", "id": profile_iri(), "definition": definition })
}

/// The scenario as what a turn is a part of.
pub(super) fn parent(scenario: &Scenario) -> Value {
    let definition = json!({ "type": format!("{ACTIVITIES}/simulation") });
    json!([{ "objectType": "Activity", "id": scenario_iri(&scenario.id), "definition": definition }])
}

/// The factors that count, in points.
pub(super) fn factors(factors: &Factors) -> Value {
    let counted = factors
        .counted()
        .map(|(factor, points)| (factor.name().to_owned(), points.into()));
    Value::Object(counted.collect())
}

/// What a turn did to the factors that counted before and after it, in points.
pub(super) fn moved(before: &Factors, after: &Factors) -> Value {
    let change = |factor: Factor| {
        let by = i16::from(after.get(factor)?) - i16::from(before.get(factor)?);
        Some((factor.name().to_owned(), by.into()))
    };
    Value::Object(Factor::ALL.into_iter().filter_map(change).collect())
}

/// A score of 0–100 as xAPI writes it.
pub(super) fn score(points: u8) -> Value {
    json!({ "scaled": f64::from(points.min(100)) / 100.0, "raw": points.min(100), "min": 0, "max": 100 })
}

/// The names of choices.
pub(super) fn names(scenario: &Scenario, choices: impl Iterator<Item = ChoiceId>) -> Vec<&str> {
    choices
        .map(|choice| scenario.names.choices[choice.index()].as_str())
        .collect()
}
