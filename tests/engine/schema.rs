//! `scenarios/scenario.schema.json` is what the loader reads by, and fits the shipped scenarios.
//!
//! `UPDATE=1 cargo test --test engine schema::` writes it.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use serde_json::Value;
use yinxin::scenario::format::as_json;

fn printed() -> String {
    let mut command = Command::cargo_bin("yinxin").expect("the program is built");
    let output = command
        .args(["reference", "--json-schema", "--lang", "en"])
        .output()
        .expect("the program runs");
    String::from_utf8(output.stdout).expect("it speaks UTF-8")
}

fn schema() -> Value {
    serde_json::from_str(&printed()).expect("it is JSON")
}

/// Where a value does not fit; as much of JSON Schema 2020-12 as the schema uses. An unknown
/// keyword fails, so that none goes unchecked.
fn misfits(value: &Value, schema: &Value, root: &Value, at: &str, found: &mut Vec<String>) {
    let Value::Object(rules) = schema else {
        if schema == &Value::Bool(false) {
            found.push(format!("{at}: too many"));
        }
        return;
    };
    for (rule, wanted) in rules {
        let holds = match rule.as_str() {
            "$schema" | "title" | "description" | "default" | "$defs" => true,
            "$ref" => {
                let path = wanted
                    .as_str()
                    .and_then(|path| path.strip_prefix('#'))
                    .expect("a reference is local");
                misfits(
                    value,
                    root.pointer(path).expect("a reference leads somewhere"),
                    root,
                    at,
                    found,
                );
                true
            }
            "type" => wanted.as_str().map_or_else(
                || wanted.as_array().expect("types").iter().any(|one| is(value, one)),
                |_| is(value, wanted),
            ),
            "enum" => wanted.as_array().expect("a list").contains(value),
            "const" => value == wanted,
            "pattern" => value.as_str().is_none_or(|id| {
                (1..=40).contains(&id.len())
                    && id
                        .bytes()
                        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            }),
            "minimum" => value.as_i64() >= wanted.as_i64(),
            "maximum" => value.as_i64() <= wanted.as_i64(),
            "multipleOf" => value
                .as_i64()
                .is_none_or(|number| number % wanted.as_i64().unwrap_or(1) == 0),
            "required" => wanted
                .as_array()
                .expect("a list")
                .iter()
                .all(|name| value.get(name.as_str().unwrap_or_default()).is_some()),
            "minItems" => value
                .as_array()
                .is_none_or(|items| items.len() as u64 >= wanted.as_u64().unwrap_or(0)),
            "maxItems" => value
                .as_array()
                .is_none_or(|items| items.len() as u64 <= wanted.as_u64().unwrap_or(0)),
            "minProperties" => value
                .as_object()
                .is_none_or(|fields| fields.len() as u64 >= wanted.as_u64().unwrap_or(0)),
            "maxProperties" => value
                .as_object()
                .is_none_or(|fields| fields.len() as u64 <= wanted.as_u64().unwrap_or(0)),
            "anyOf" => wanted.as_array().expect("a list").iter().any(|one| {
                let mut inner = Vec::new();
                misfits(value, one, root, at, &mut inner);
                inner.is_empty()
            }),
            "items" | "prefixItems" | "properties" | "additionalProperties" | "propertyNames" => true,
            other => panic!("the schema uses {other}, which this test does not check"),
        };
        if !holds {
            found.push(format!("{at}: {rule} {wanted} against {value}"));
        }
    }
    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
        let own = schema
            .pointer(&format!("/prefixItems/{index}"))
            .or_else(|| schema.get("items"));
        if let Some(own) = own {
            misfits(item, own, root, &format!("{at}/{index}"), found);
        }
    }
    for (name, field) in value.as_object().into_iter().flatten() {
        if let Some(names) = schema.get("propertyNames") {
            misfits(&Value::from(name.as_str()), names, root, &format!("{at}/{name}"), found);
        }
        let own = schema
            .get("properties")
            .and_then(|own| own.get(name))
            .or_else(|| schema.get("additionalProperties"));
        if let Some(own) = own {
            misfits(field, own, root, &format!("{at}/{name}"), found);
        }
    }
}

fn is(value: &Value, kind: &Value) -> bool {
    match kind.as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64(),
        Some("boolean") => value.is_boolean(),
        other => panic!("no type {other:?}"),
    }
}

fn problems(scenario: &str) -> Vec<String> {
    let (schema, mut found) = (schema(), Vec::new());
    misfits(
        &as_json(scenario).expect("it can be parsed"),
        &schema,
        &schema,
        "",
        &mut found,
    );
    found
}

#[test]
fn the_schema_is_what_the_loader_reads_by() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/scenario.schema.json");
    let printed = printed();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &printed).expect("it can be written");
    }
    let written = fs::read_to_string(&path).expect("the schema is there");
    assert!(
        written == printed,
        "it is not what the program says: UPDATE=1 cargo test --test engine schema::"
    );
}

#[test]
fn every_shipped_scenario_fits() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in fs::read_dir(root.join("scenarios"))
        .expect("the folder is there")
        .flatten()
        // A campaign's folder has a campaign.ron instead, which this schema does not speak of.
        .filter(|entry| entry.path().join("scenario.ron").is_file())
    {
        let text = fs::read_to_string(folder.path().join("scenario.ron")).expect("a scenario can be read");
        assert_eq!(problems(&text), Vec::<String>::new(), "{}", folder.path().display());
    }
}

#[test]
fn a_wrong_field_range_or_act_does_not_fit() {
    let good = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/imperial-seal/scenario.ron"))
        .expect("it is shipped");
    for (from, to) in [
        ("format: 1", "format: 2"),
        ("title:", "titel:"),
        ("acts: [Leave]", "acts: [Go]"),
        ("trust: 30", "trust: 31"),
    ] {
        let bad = good.replacen(from, to, 1);
        if bad != good {
            assert!(!problems(&bad).is_empty(), "{from} -> {to}");
        }
    }
}
