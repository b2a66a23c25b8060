//! `yinxin reference`: every field, act and condition of the format, from the tables that the
//! loader reads by. `scenarios/reference.md` and `reference.zh.md` are what it prints; a test
//! compares them.

use super::{FINE, LanguageArgument, language, schema};
use crate::scenario::format::{
    ACTS, CONDITIONS, Count, DECISIONS, Field, FieldValue, Given, PARTS, PORTRAITS, Part, Range, SHARE, Signature, Unit,
};
use crate::scenario::limits::MAX_FILE_BYTES;
use crate::sim::table;
use crate::text::{Language, Words, grouped, words};

/// Print the reference of the scenario format, in Markdown.
///
/// Example: yinxin reference --lang zh
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Language of the reference.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
    /// Print the JSON Schema instead, for tools.
    #[arg(long)]
    json_schema: bool,
}

pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    if arguments.json_schema {
        anstream::println!("{:#}", schema::schema(language));
        return FINE;
    }
    anstream::print!("{}", reference(language));
    FINE
}

/// The whole page.
fn reference(language: Language) -> String {
    let frame = match language {
        Language::English => include_str!("../../assets/manual/en/reference.md"),
        Language::Chinese => include_str!("../../assets/manual/zh/reference.md"),
    };
    let words = words(language);
    let known = CONDITIONS.iter().filter(|condition| condition.knowable);
    let hidden = CONDITIONS.iter().filter(|condition| !condition.knowable);
    let page = frame
        .replace("@fields\n", &fields(words))
        .replace("@acts\n", &signatures(ACTS.iter(), "act", words))
        .replace("@conditions\n", &signatures(known, "condition", words))
        .replace("@hidden\n", &signatures(hidden, "condition", words));
    numbers().into_iter().fold(page, |page, (name, number)| {
        page.replace(&format!("{{ ${name} }}"), &number)
    })
}

/// What the prose fills in, by name.
fn numbers() -> Vec<(&'static str, String)> {
    vec![
        ("bytes", grouped(MAX_FILE_BYTES as i64)),
        ("portraits", PORTRAITS.map(|name| format!("`{name}`")).join(" ")),
        ("worth", table::WORTH_AT_PRICE.to_string()),
        ("courtesy", table::COURTESY_CEILING.to_string()),
        ("satisfaction", table::SATISFACTION_AS_EXPECTED.to_string()),
        ("believed", table::BELIEVED_FROM.to_string()),
        ("half", table::HALF_BELIEVED_FROM.to_string()),
    ]
}

/// What the sentences about acts fill in, by name.
fn constants() -> Vec<(&'static str, String)> {
    vec![
        ("doubted", signed(table::DOUBTED_CLAIM_TRUST)),
        ("noise", table::NOISE_MINUTES.to_string()),
        ("asked-again", table::ASKED_AGAIN_MINUTES.to_string()),
        ("guess", signed(table::WRONG_GUESS_TRUST)),
        ("guess-minutes", table::WRONG_GUESS_MINUTES.to_string()),
        ("payoff", table::PAYOFF_PERCENT.to_string()),
        ("proof", table::PROOF_TRUST.to_string()),
        ("exposed", signed(table::EXPOSED_TRUST)),
        ("exposed-experience", signed(table::EXPOSED_EXPERIENCE)),
        ("acknowledge", table::ACKNOWLEDGE_TRUST.to_string()),
        ("courtesy", table::COURTESY_CEILING.to_string()),
        ("admit", table::ADMIT_TRUST.to_string()),
        ("personal", table::PERSONAL_TRUST.to_string()),
        ("personal-guess", signed(table::PERSONAL_GUESS_TRUST)),
        ("hearsay", signed(table::PERSONAL_HEARSAY_TRUST)),
        ("kept", table::KEPT_EXPERIENCE.to_string()),
        ("kept-trust", table::KEPT_TRUST.to_string()),
        ("broken", signed(table::BROKEN_TRUST)),
        ("follow-up", table::FOLLOW_UP_EXPERIENCE.to_string()),
        ("early", table::EARLY_DISCOUNT_CREDENCE.to_string()),
        ("pressure", signed(table::PRESSURE_TRUST)),
        ("pressure-minutes", table::PRESSURE_MINUTES.to_string()),
        ("pressure-gate", table::PRESSURE_GATE.to_string()),
        ("pressure-experience", signed(table::PRESSURE_EXPERIENCE)),
        ("refusal", signed(table::REFUSAL_TRUST)),
        ("parting", table::PARTING_TRUST.to_string()),
    ]
}

/// A heading and a table for each part.
fn fields(words: &Words) -> String {
    let table = |part: &&Part| {
        let heading = words.get(&format!("part-{}", part.key));
        let columns = ["field", "takes", "default", "example", "meaning"];
        let rows: String = part.fields.iter().map(|field| row(part, field, words)).collect();
        format!("## {heading}\n\n{}{rows}", head(&columns, words))
    };
    PARTS.iter().map(table).collect::<Vec<_>>().join("\n")
}

/// The first two lines of a table.
fn head(columns: &[&str], words: &Words) -> String {
    let names: Vec<String> = columns
        .iter()
        .map(|name| words.get(&format!("reference-{name}")))
        .collect();
    format!("| {} |\n|{}\n", names.join(" | "), "---|".repeat(columns.len()))
}

fn row(part: &Part, field: &Field, words: &Words) -> String {
    let name = field.name.replace('_', "-");
    let own = format!("field-{}-{name}", part.key);
    let meaning = words.get(&if words.has(&own) { own } else { format!("field-{name}") });
    let takes = takes(field.takes, words).replace('|', "\\|");
    let (default, example) = (default(field.given, words), field.example);
    format!("| `{}` | {takes} | {default} | `{example}` | {meaning} |\n", field.name)
}

fn default(given: Given, words: &Words) -> String {
    match given {
        Given::Required => words.get("reference-required"),
        Given::Number(number) => format!("`{number}`"),
        Given::Flag(value) => format!("`{value}`"),
        Given::Word(word) => format!("`{word}`"),
        Given::Text(text) => format!("`\"{text}\"`"),
        Given::Nothing => "–".to_owned(),
        Given::Told(key) => words.get(key),
    }
}

fn takes(value: FieldValue, words: &Words) -> String {
    let kind = |key: &str, kind: &str| words.with(key, &[("kind", words.get(kind).into())]);
    let of = |key: &str, part: &Part| words.with(key, &[("part", words.get(&format!("part-{}", part.key)).into())]);
    match value {
        FieldValue::Number(range, unit) => number(range, unit, words),
        FieldValue::Flag => words.get("value-flag"),
        FieldValue::Text => words.get("value-text"),
        FieldValue::Wordings => words.get("value-wordings"),
        FieldValue::Texts => words.get("value-texts"),
        FieldValue::Word(known) => known
            .iter()
            .map(|word| format!("`{word}`"))
            .collect::<Vec<_>>()
            .join(" | "),
        FieldValue::Language => words.get("value-language"),
        FieldValue::Portrait => words.get("value-portrait"),
        FieldValue::NewId => words.get("value-new-id"),
        FieldValue::Name(id) => kind("value-name", id.key()),
        FieldValue::Names(id) => kind("value-names", id.key()),
        FieldValue::Shares(id) => {
            let percent = number(SHARE, Unit::Percent, words);
            let filled = [("kind", words.get(id.key()).into()), ("percent", percent.into())];
            words.with("value-shares", &filled)
        }
        FieldValue::NamedTexts(count) => counted(words.get("value-named-texts"), count, words),
        FieldValue::Named(part, count) => counted(of("value-named", part), count, words),
        FieldValue::List(part, count) => counted(of("value-list", part), count, words),
        FieldValue::One(part) => of("value-one", part),
        FieldValue::Acts => words.get("value-acts"),
        FieldValue::Conditions => words.get("value-conditions"),
        FieldValue::Decision => {
            let known = DECISIONS.iter().map(|rule| format!("`{}`", rule.example()));
            known.collect::<Vec<_>>().join(" | ")
        }
    }
}

fn number((from, to, step): Range, unit: Unit, words: &Words) -> String {
    let key = match unit {
        Unit::None if from == to => "value-only",
        Unit::None => "value-number",
        Unit::Points => "value-points",
        Unit::Percent => "value-percent",
        Unit::Minutes => "value-minutes",
        Unit::Yuan => "value-yuan",
    };
    let number = words.with(key, &[("from", grouped(from).into()), ("to", grouped(to).into())]);
    match step {
        1 => number,
        step => words.with("value-steps", &[("number", number.into()), ("step", step.into())]),
    }
}

/// With how many there may be, where that is limited.
fn counted(value: String, (least, most): Count, words: &Words) -> String {
    let key = match (least, most) {
        (_, usize::MAX) => return value,
        (least, most) if least == most => "value-exactly",
        (0, _) => "value-at-most",
        _ => "value-from-to",
    };
    words.with(
        key,
        &[("value", value.into()), ("least", least.into()), ("most", most.into())],
    )
}

/// A table of acts or conditions.
fn signatures<'s>(all: impl Iterator<Item = &'s Signature>, kind: &str, words: &Words) -> String {
    let filled: Vec<_> = constants()
        .into_iter()
        .map(|(name, number)| (name, number.into()))
        .collect();
    let row = |signature: &Signature| {
        let said = words.with(&format!("{kind}-{}", signature.name), &filled);
        format!("| `{}` | {said} |\n", signature.example().replace('|', "\\|"))
    };
    let columns = match kind {
        "act" => ["act", "does"],
        _ => ["condition", "holds"],
    };
    head(&columns, words) + &all.map(row).collect::<String>()
}

/// `−10`, `+5`.
fn signed(number: i32) -> String {
    format!("{number:+}").replace('-', "−")
}
