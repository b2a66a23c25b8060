//! The largest meeting that the format allows, made up: nine people, one for each of three levels by
//! three functions, six options, all who sit there heeding all others.

use std::fmt::Write;
use std::sync::Arc;

use yinxin::scenario::limits::{MAX_FACTS, MAX_NEEDS, MAX_OPTIONS, MAX_PEOPLE, MAX_TOPICS};
use yinxin::scenario::{Scenario, SourceFiles, load};

/// Scenes, each with as many choices as there are keys; together less than a scenario may have.
const SCENES: usize = 12;
const KEYS: usize = 9;
/// Minutes of the chair, and so rounds at most.
const PATIENCE: usize = 200;
const LEVELS: [&str; 3] = ["operational", "management", "decision"];
const FUNCTIONS: [&str; 3] = ["user", "technical", "finance"];

/// The meeting under this rule.
pub fn meeting(rule: &str) -> Arc<Scenario> {
    let files = SourceFiles {
        id: "nine-by-six".to_owned(),
        scenario: text(rule),
        translations: Vec::new(),
    };
    let loaded = load(&files);
    let scenario = loaded.scenario.unwrap_or_else(|| panic!("{:#?}", loaded.problems));
    Arc::new(scenario)
}

fn text(rule: &str) -> String {
    format!(
        "(format: 1, title: \"Nine by six\", price: 300,\n\
         facts: {{\n{}}},\nevidence: {{\n{}}},\nneeds: {{\n{}}},\ntopics: {{\n{}}},\ncustomers: {{\n{}}},\n\
         variants: {{ \"one\": (), \"two\": (customers: {{ \"p3\": (trust: 20) }}) }},\n\
         meeting: (chair: \"p0\", rule: {rule}, rounds: 3, status_quo: \"o{}\",\noptions: {{\n{}}},\ninterjections: [\n{}]),\n\
         scenes: [\n{}])",
        facts(),
        evidence(),
        needs(),
        lines(MAX_TOPICS, |topic| format!("\"t{topic}\": \"Topic {topic}\"")),
        people(),
        MAX_OPTIONS - 1,
        lines(MAX_OPTIONS, |option| {
            let price = 250 + 20 * option;
            let price = if option + 1 == MAX_OPTIONS {
                String::new()
            } else {
                format!(", price: {price}")
            };
            format!("\"o{option}\": (name: \"Option {option}\"{price})")
        }),
        interjections(),
        scenes(),
    )
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(|number| line(number) + ",\n").collect()
}

/// Each speaks of one option, or, at the end, of all; each serves two needs.
fn facts() -> String {
    lines(MAX_FACTS, |fact| {
        let option = fact % MAX_OPTIONS;
        let about = if option + 1 == MAX_OPTIONS {
            String::new()
        } else {
            format!("option: \"o{option}\", ")
        };
        format!(
            "\"f{fact}\": (name: \"Fact {fact}\", {about}plausibility: {}, basic: {}, serves: {{ \"n{}\": 80, \"n{}\": 40 }})",
            40 + fact % 40,
            usize::from(fact < MAX_OPTIONS),
            fact % MAX_NEEDS,
            (fact + 5) % MAX_NEEDS,
        )
    })
}

fn evidence() -> String {
    lines(SCENES, |evidence| {
        format!(
            "\"e{evidence}\": (name: \"Evidence {evidence}\", supports: {{ \"f{evidence}\": 40, \"f{}\": 30 }})",
            evidence + MAX_FACTS / 2,
        )
    })
}

fn needs() -> String {
    lines(MAX_NEEDS, |need| {
        format!(
            "\"n{need}\": (name: \"Need {need}\", topic: \"t{}\", depth: {})",
            need % MAX_TOPICS,
            10 + need
        )
    })
}

fn people() -> String {
    lines(MAX_PEOPLE, |who| {
        let (level, function) = (LEVELS[who / FUNCTIONS.len()], FUNCTIONS[who % FUNCTIONS.len()]);
        let others = (0..MAX_PEOPLE).filter(|other| *other != who);
        let heeds: Vec<String> = others.map(|other| format!("\"p{other}\": {}", 5 + other % 4)).collect();
        let wants = [who, who + 3, who + 7].map(|need| need % MAX_NEEDS);
        let wants: Vec<String> = wants
            .map(|need| format!("\"n{need}\": (weight: {})", 150 + 10 * need))
            .into();
        format!(
            "\"p{who}\": (name: \"Person {who}\", level: \"{level}\", function: \"{function}\", patience: {PATIENCE}, \
             trust: {}, scepticism: {}, vote: {}, heeds: {{ {} }}, needs: {{ {} }})",
            30 + 5 * (who % 3),
            5 * (who % 4),
            1 + who % 3,
            heeds.join(", "),
            wants.join(", "),
        )
    })
}

/// Two a person: on a fact, and on being convinced of an option.
fn interjections() -> String {
    lines(2 * MAX_PEOPLE, |said| {
        let who = said / 2;
        let when = if said % 2 == 0 {
            format!(
                "Told(\"f{}\"), Not(Of(\"p{who}\", [Shows(Believed, \"f{}\")]))",
                who + 9,
                who
            )
        } else {
            format!(
                "Supports(\"p{who}\", \"o{}\"), Told(\"f{}\")",
                who % (MAX_OPTIONS - 1),
                who
            )
        };
        format!("(id: \"i{said}\", by: \"p{who}\", when: [{when}], says: \"Line {said}.\")")
    })
}

/// From each scene one choice leads on to the next; the others tell, prove, ask, or ask for the order.
fn scenes() -> String {
    lines(SCENES, |scene| {
        let mut choices = String::new();
        for key in 0..KEYS - 1 {
            let number = scene * KEYS + key;
            let who = number % MAX_PEOPLE;
            let (aim, act) = match key {
                0 | 1 => (
                    String::new(),
                    format!(
                        "Tell(\"f{}\"), Tell(\"f{}\")",
                        number % MAX_FACTS,
                        (number + 7) % MAX_FACTS
                    ),
                ),
                2 => (String::new(), format!("Prove(\"e{scene}\")")),
                3 => (String::new(), format!("Ask(\"t{}\")", number % MAX_TOPICS)),
                4 | 5 => (
                    format!("to: \"p{who}\", "),
                    format!("Ask(\"t{}\")", number % MAX_TOPICS),
                ),
                6 => (
                    format!("to: \"p{who}\", "),
                    format!("Imply(\"n{}\")", number % MAX_NEEDS),
                ),
                _ => (
                    format!("option: \"o{}\", ", number % (MAX_OPTIONS - 1)),
                    "AskForOrder".to_owned(),
                ),
            };
            let _ = writeln!(
                choices,
                "(id: \"c{number}\", {aim}says: \"Words {number}.\", acts: [{act}], again: true),"
            );
        }
        let next = (scene + 1) % SCENES;
        let _ = writeln!(
            choices,
            "(id: \"on-{scene}\", says: \"On.\", then: \"s{next}\", again: true),"
        );
        format!("(id: \"s{scene}\", title: \"Part {scene}\", choices: [\n{choices}])")
    })
}
