//! A scenario file as JSON, for tools that read JSON and not RON.
//!
//! Round and curly brackets become objects, square ones arrays; a bare word is its text; what has
//! a name and brackets (`Tell("x")`) is an object of that name, with an array where it holds
//! several values. `scenarios/scenario.schema.json` describes the outcome.

use serde_json::{Map, Value, json};

use super::load::SCENARIO_FILE;
use super::report::Report;
use super::source::{self, Kind, Node};

/// `None` for a file that cannot be parsed; whether it is a scenario is not asked.
pub fn as_json(text: &str) -> Option<Value> {
    let mut report = Report::on(SCENARIO_FILE, text);
    let parsed = source::parse(text, &mut report);
    (!parsed.derailed && !report.has_errors()).then(|| value(&parsed.root))
}

fn value(node: &Node) -> Value {
    match &node.kind {
        Kind::Text(quote) => json!(quote.value),
        Kind::Whole(number) => json!(number),
        Kind::Bool(flag) => json!(flag),
        Kind::Word(word) => json!(word),
        Kind::List(items) => Value::Array(items.iter().map(value).collect()),
        Kind::Struct(fields) => fields
            .iter()
            .map(|field| (field.name.value.clone(), value(&field.value)))
            .collect::<Map<_, _>>()
            .into(),
        Kind::Map(pairs) => pairs
            .iter()
            .map(|(key, item)| (key_of(key), value(item)))
            .collect::<Map<_, _>>()
            .into(),
        Kind::Tuple(name, items) => {
            let inside = match items.as_slice() {
                [one] => value(one),
                several => Value::Array(several.iter().map(value).collect()),
            };
            match name {
                Some(name) => json!({ name.value.clone(): inside }),
                None => inside,
            }
        }
        Kind::Nothing | Kind::Broken => Value::Null,
    }
}

fn key_of(key: &Node) -> String {
    match &key.kind {
        Kind::Text(quote) => quote.value.clone(),
        other => format!("{other:?}"),
    }
}
