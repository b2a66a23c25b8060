//! The JSON Schema of a scenario, from the tables that the loader reads by.
//!
//! It describes the file as [`as_json`](crate::scenario::format::as_json) turns it into JSON.
//! Whether an id is known somewhere is for `check` to say; a schema cannot.

use serde_json::{Map, Value, json};

use crate::scenario::format::{
    ACTS, CONDITIONS, Count, DECISIONS, Field, FieldValue, Given, PARTS, PORTRAITS, Part, Range, SHARE, Signature,
    Takes,
};
use crate::text::{Language, Words, words};

/// The kebab-case of ids.
const ID: &str = "^[a-z0-9-]{1,40}$";

/// The whole schema, with descriptions in this language.
pub fn schema(language: Language) -> Value {
    let words = words(language);
    let mut defs = Map::new();
    defs.insert("id".into(), json!({ "type": "string", "pattern": ID }));
    defs.insert("act".into(), any_of(ACTS.iter()));
    defs.insert(
        "condition".into(),
        any_of(CONDITIONS.iter().filter(|condition| condition.knowable)),
    );
    defs.insert("replyCondition".into(), any_of(CONDITIONS.iter()));
    defs.insert("decision".into(), any_of(DECISIONS.iter()));
    for part in PARTS {
        defs.insert(part.key.into(), object(part, false, words));
    }
    // A variant says of a customer only what is different.
    let customer = PARTS
        .iter()
        .find(|part| part.key == "customer")
        .expect("there is a customer");
    defs.insert("variantCustomer".into(), object(customer, true, words));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Yinxin scenario",
        "$ref": "#/$defs/file",
        "$defs": defs,
    })
}

fn object(part: &Part, optional: bool, words: &Words) -> Value {
    let properties: Map<String, Value> = part
        .fields
        .iter()
        .map(|field| (field.name.into(), described(field, part, words)))
        .collect();
    let required: Vec<&str> = part
        .fields
        .iter()
        .filter(|field| field.given == Given::Required && !optional)
        .map(|field| field.name)
        .collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

fn described(field: &Field, part: &Part, words: &Words) -> Value {
    let mut value = taken(field.takes, part);
    let name = field.name.replace('_', "-");
    let keys = [format!("field-{}-{name}", part.key), format!("field-{name}")];
    if let (Some(key), Some(object)) = (keys.iter().find(|key| words.has(key)), value.as_object_mut()) {
        object.insert("description".into(), words.get(key).into());
        let default = match field.given {
            Given::Number(number) => Some(json!(number)),
            Given::Flag(flag) => Some(json!(flag)),
            Given::Word(text) | Given::Text(text) => Some(json!(text)),
            Given::Required | Given::Nothing | Given::Told(_) => None,
        };
        object.extend(default.map(|default| ("default".to_owned(), default)));
    }
    value
}

fn taken(takes: FieldValue, owner: &Part) -> Value {
    let id = || json!({ "$ref": "#/$defs/id" });
    match takes {
        FieldValue::Number(range, _) => number(range),
        FieldValue::Flag => json!({ "type": "boolean" }),
        FieldValue::Text => json!({ "type": "string" }),
        FieldValue::Wordings => json!({ "type": ["string", "array"], "items": { "type": "string" } }),
        FieldValue::Texts => json!({ "type": "array", "items": { "type": "string" } }),
        FieldValue::Word(words) => json!({ "enum": words }),
        FieldValue::Language => json!({ "enum": Language::ALL.map(Language::code) }),
        FieldValue::Portrait => json!({ "enum": PORTRAITS }),
        FieldValue::NewId | FieldValue::Name(_) => id(),
        FieldValue::Names(_) => json!({ "type": "array", "items": id() }),
        FieldValue::Shares(_) => braces(number(SHARE), (0, usize::MAX)),
        FieldValue::NamedTexts(count) => braces(json!({ "type": "string" }), count),
        FieldValue::Named(part, count) => braces(reference(part, owner), count),
        FieldValue::List(part, count) => {
            let mut list = json!({ "type": "array", "items": reference(part, owner), "minItems": count.0 });
            if count.1 != usize::MAX {
                list["maxItems"] = json!(count.1);
            }
            list
        }
        FieldValue::One(part) => reference(part, owner),
        FieldValue::Decision => json!({ "$ref": "#/$defs/decision" }),
        FieldValue::Acts => json!({ "type": "array", "items": { "$ref": "#/$defs/act" } }),
        FieldValue::Conditions if ["reply", "interjection"].contains(&owner.key) => {
            json!({ "type": "array", "items": { "$ref": "#/$defs/replyCondition" } })
        }
        FieldValue::Conditions => json!({ "type": "array", "items": { "$ref": "#/$defs/condition" } }),
    }
}

fn reference(part: &Part, owner: &Part) -> Value {
    let key = if owner.key == "variant" && part.key == "customer" {
        "variantCustomer"
    } else {
        part.key
    };
    json!({ "$ref": format!("#/$defs/{key}") })
}

fn number((least, most, step): Range) -> Value {
    let mut number = json!({ "type": "integer", "minimum": least, "maximum": most });
    if step > 1 {
        number["multipleOf"] = json!(step);
    }
    number
}

fn braces(inside: Value, (least, most): Count) -> Value {
    let mut braces = json!({
        "type": "object",
        "propertyNames": { "$ref": "#/$defs/id" },
        "additionalProperties": inside,
        "minProperties": least,
    });
    if most != usize::MAX {
        braces["maxProperties"] = json!(most);
    }
    braces
}

fn any_of(signatures: impl Iterator<Item = &'static Signature>) -> Value {
    json!({ "anyOf": signatures.map(call).collect::<Vec<_>>() })
}

/// `Leave` is its name; `Tell("x")` is `{"Tell": "x"}`, `Deliver("x", 5)` `{"Deliver": ["x", 5]}`.
fn call(signature: &Signature) -> Value {
    let values: Vec<Value> = signature.takes.iter().map(|takes| argument(*takes)).collect();
    let whole = |inside: Value| json!({ "type": "object", "properties": { signature.name: inside }, "required": [signature.name], "additionalProperties": false });
    match values.as_slice() {
        [] => json!({ "const": signature.name }),
        [one] => whole(one.clone()),
        several => {
            let list =
                json!({ "type": "array", "prefixItems": several, "items": false, "minItems": signature.least() });
            // What may be left out leaves the first value alone.
            match signature.least() {
                1 => whole(json!({ "anyOf": [several[0], list] })),
                _ => whole(list),
            }
        }
    }
}

fn argument(takes: Takes) -> Value {
    match takes {
        Takes::Name(_) => json!({ "$ref": "#/$defs/id" }),
        Takes::Word(words) => json!({ "enum": words }),
        Takes::Number(least, most, step) | Takes::MaybeNumber(least, most, step) => number((least, most, step)),
        Takes::Text => json!({ "type": "string" }),
        Takes::Condition => json!({ "$ref": "#/$defs/replyCondition" }),
        Takes::Conditions => json!({ "type": "array", "items": { "$ref": "#/$defs/replyCondition" } }),
    }
}
