//! Reading scenarios that are right: what may be written in several ways means the same.

use proptest::prelude::*;
use yinxin::scenario::{Loaded, Scenario, SourceFiles, load};
use yinxin::text::Language;

/// The smallest scenario that can be played, won and lost.
const SMALLEST: &str = include_str!("../scenarios/smallest.ron");
/// One that uses every field, act and condition of the format.
const LARGEST: &str = include_str!("../scenarios/largest.ron");

fn read(text: &str) -> Loaded {
    load(&SourceFiles {
        id: "test".to_owned(),
        scenario: text.to_owned(),
        translations: Vec::new(),
    })
}

/// The scenario of a text without any problem.
fn scenario(text: &str) -> Scenario {
    let loaded = read(text);
    assert_eq!(loaded.problems, []);
    loaded.scenario.expect("a text without problems is a scenario")
}

/// Everything but the hash, which is that of the text.
fn shape(text: &str) -> String {
    let mut scenario = scenario(text);
    scenario.hash.clear();
    format!("{scenario:#?}")
}

#[test]
fn the_smallest_scenario_can_be_read() {
    let scenario = scenario(SMALLEST);
    assert_eq!(
        scenario.texts.get(scenario.title, Language::Chinese),
        "A cup that stays warm"
    );
    assert_eq!(scenario.names.topics, ["mornings"]);
    assert_eq!(scenario.names.variants, ["default"]);
    assert_eq!(scenario.variants[0].needs[0].weight, 120);
}

#[test]
fn every_field_act_and_condition_of_the_reference_can_be_read() {
    let scenario = scenario(LARGEST);
    assert_eq!(scenario.variants.len(), 3);
    assert_eq!(scenario.after_sale.map(|after| after.patience), Some(20));
}

#[test]
fn the_order_of_entries_in_braces_means_nothing() {
    let one = r#"facts: { "case": (plausibility: 70, basic: 1, serves: { "hot-tea": 10 }), "stays-warm":"#;
    let first = SMALLEST.replacen(r#"facts: { "stays-warm":"#, one, 1);
    let tell = r#"acts: [Tell("case"), Tell("stays-warm")]"#;
    let first = first.replacen(r#"acts: [Tell("stays-warm")]"#, tell, 1);
    let case = r#""case": (plausibility: 70, basic: 1, serves: { "hot-tea": 10 })"#;
    let second = first.replacen(&format!("{case}, "), "", 1).replacen(
        r#"serves: { "hot-tea": 100 }) }"#,
        &format!(r#"serves: {{ "hot-tea": 100 }}), {case} }}"#),
        1,
    );
    assert_ne!(first, second);
    // Texts keep the order of the file; apart from their numbers nothing may differ.
    let (first, second) = (scenario(&first), scenario(&second));
    assert_eq!(first.names.facts, second.names.facts);
    for (a, b) in first.facts.iter().zip(&second.facts) {
        assert_eq!(
            first.texts.get(a.name, Language::English),
            second.texts.get(b.name, Language::English)
        );
        assert_eq!(
            (a.plausibility, a.basic, &a.serves),
            (b.plausibility, b.basic, &b.serves)
        );
    }
    assert_eq!(
        first.choices.iter().map(|choice| &choice.acts).collect::<Vec<_>>(),
        second.choices.iter().map(|choice| &choice.acts).collect::<Vec<_>>()
    );
}

#[test]
fn the_order_of_fields_means_nothing() {
    let moved =
        SMALLEST
            .replacen("    price: 80,\n", "", 1)
            .replacen("    scenes: [", "    price: 80,\n    scenes: [", 1);
    assert_eq!(shape(SMALLEST), shape(&moved));
}

#[test]
fn some_and_none_may_be_written_and_mean_there_and_not_there() {
    let written = SMALLEST.replacen("price: 80,", "price: Some(80), summary: None, small: Some(false),", 1);
    assert_eq!(shape(SMALLEST), shape(&written));
}

#[test]
fn comments_line_ends_and_a_byte_order_mark_mean_nothing() {
    let commented = SMALLEST.replacen("price: 80,", "price: /* yuan /* whole */ ones */ 80, // a cup\n", 1);
    assert_eq!(shape(SMALLEST), shape(&commented));
    assert_eq!(shape(SMALLEST), shape(&SMALLEST.replace('\n', "\r\n")));
    assert_eq!(
        shape(SMALLEST),
        shape(&format!("\u{feff}#![enable(implicit_some)]\n{SMALLEST}"))
    );
}

#[test]
fn raw_and_escaped_texts_say_the_same() {
    let escaped = SMALLEST.replacen("\"And by noon?\"", r#""And \"by\" noon\u{3f}""#, 1);
    let raw = SMALLEST.replacen("\"And by noon?\"", r##"r#"And "by" noon?"#"##, 1);
    assert_eq!(shape(&escaped), shape(&raw));
}

#[test]
fn one_wording_and_a_list_of_one_are_the_same() {
    let listed = SMALLEST.replacen(
        "opens: \"Good morning. Only looking.\"",
        "opens: [\"Good morning. Only looking.\"]",
        1,
    );
    assert_ne!(SMALLEST, listed);
    assert_eq!(shape(SMALLEST), shape(&listed));
}

#[test]
fn a_variant_keeps_what_it_does_not_change_and_replaces_its_needs_whole() {
    let scenario = scenario(LARGEST);
    let start = |name: &str| scenario.variant(scenario.variant_named(name).expect("it is a variant"));
    assert_eq!((start("collector").start.trust, start("wedding").start.trust), (30, 45));
    assert_eq!(start("collector").start.patience, start("wedding").start.patience);
    let weights = |name: &str| start(name).needs.iter().map(|need| need.weight).collect::<Vec<_>>();
    assert_eq!(scenario.names.needs, ["beauty", "gift", "imperial"]);
    assert_eq!(weights("collector"), [300, 0, 1500]);
    assert_eq!(weights("wedding"), [0, 900, 0]);
    let legend = scenario
        .names
        .facts
        .iter()
        .position(|name| name == "legend")
        .expect("it is a fact");
    let is_true = |name: &str| start(name).truths >> legend & 1 == 1;
    assert!(is_true("collector") && !is_true("no-need"));
}

#[test]
fn the_same_words_of_one_owner_are_one_text_and_one_translation_serves_both() {
    let scenario = scenario(LARGEST);
    let mut keys: Vec<&str> = scenario.texts.lines.iter().map(|text| text.key.as_str()).collect();
    let all = keys.len();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), all);
}

#[test]
fn a_translation_is_found_by_owner_and_source_line() {
    let key = format!("stall-{}", &blake3::hash(b"Good morning. Only looking.").to_hex()[..6]);
    let files = SourceFiles {
        id: "test".to_owned(),
        scenario: SMALLEST.to_owned(),
        translations: vec![(Language::Chinese, format!("{key} = 早上好，\n    我随便看看。\n"))],
    };
    let scenario = load(&files).scenario.expect("missing translations are warnings");
    let opening = scenario.lines[scenario.scenes[0].opens.expect("the stall opens").index()][0];
    assert_eq!(scenario.texts.get(opening, Language::Chinese), "早上好，\n我随便看看。");
    assert_eq!(
        scenario.texts.get(opening, Language::English),
        "Good morning. Only looking."
    );
}

#[test]
fn the_title_of_a_broken_scenario_can_still_be_shown() {
    let loaded = read("(format: 1, title: \"A cup\", facts: {");
    assert!(loaded.scenario.is_none());
    assert_eq!(loaded.title.as_deref(), Some("A cup"));
}

#[test]
fn ron_itself_reads_what_we_read_without_a_problem() {
    for text in [SMALLEST, LARGEST] {
        scenario(text);
        ron::from_str::<ron::Value>(text).expect("ron reads it too");
    }
}

fn codes(text: &str) -> Vec<&'static str> {
    let mut codes: Vec<&str> = read(text).problems.iter().map(|problem| problem.code).collect();
    codes.dedup();
    codes
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    assert_eq!(
        codes(&" ".repeat(yinxin::scenario::limits::MAX_FILE_BYTES + 1)),
        ["E040"]
    );
}

#[test]
fn a_hundred_thousand_brackets_are_told_once() {
    assert_eq!(codes(&format!("(facts: {}", "[".repeat(100_000))), ["E051"]);
    assert_eq!(codes(&"(".repeat(100_000)), ["E051"]);
}

#[test]
fn a_file_full_of_mistakes_ends_after_some_hundred_problems() {
    let text = format!("(facts: [{}])", "“a” ".repeat(60_000));
    let problems = read(&text).problems;
    assert_eq!(problems.len(), yinxin::scenario::limits::MAX_PROBLEMS + 1);
    assert!(problems.iter().any(|problem| problem.code == "E057"));
}

#[test]
fn a_thousand_missing_translations_do_not_keep_a_scenario_from_being_played() {
    let known: String = (0..1_000).map(|number| format!("\"Remark {number}.\", ")).collect();
    let briefing = format!("price: 80, briefing: (story: \"A stall.\", goal: \"Sell.\", known: [{known}]),");
    let files = SourceFiles {
        id: "test".to_owned(),
        scenario: SMALLEST.replacen("price: 80,", &briefing, 1),
        translations: vec![(Language::Chinese, String::new())],
    };
    let loaded = load(&files);
    assert!(loaded.scenario.is_some());
    assert!(loaded.problems.iter().any(|problem| problem.code == "W023"));
}

#[test]
fn a_file_of_the_largest_size_is_read_in_a_moment() {
    let many: String = (0..25_000)
        .map(|number| format!("\"fact-{number}\": (plausibility: 1, basic: 1), "))
        .collect();
    let text = SMALLEST.replacen("facts: { ", &format!("facts: {{ {many}"), 1);
    assert_eq!(codes(&text), ["E040"]);
    let text = SMALLEST.replacen("facts: { ", &format!("facts: {{ {}", &many[..many.len() / 2]), 1);
    assert!(codes(&text).len() < 10);
}

#[test]
fn the_first_item_over_a_limit_is_told() {
    let says = |number: i32| format!("(id: \"more-{number}\", says: \"More.\", when: [Told(\"stays-warm\")]),\n");
    let more: String = (0..125).map(says).collect();
    let text = SMALLEST.replacen("(id: \"ask-for-order\"", &format!("{more}(id: \"ask-for-order\""), 1);
    let loaded = read(&text);
    let problem = &loaded.problems[0];
    assert_eq!((problem.code, loaded.problems.len()), ("E058", 1));
    assert!(text[problem.place.start as usize..].starts_with("\"ask-for-order\""));
}

/// One change of one character: taken out, put in, or replaced.
fn mutated(text: &str, changes: &[(usize, u8, char)]) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for &(at, kind, character) in changes {
        let at = at % (characters.len() + 1);
        match kind % 3 {
            0 if at < characters.len() => drop(characters.remove(at)),
            1 => characters.insert(at, character),
            _ if at < characters.len() => characters[at] = character,
            _ => {}
        }
    }
    characters.into_iter().collect()
}

fn any_character() -> impl Strategy<Value = char> {
    let telling = "()[]{}:,\"'“”‘’，：（）【】；\\/#*-+=0\u{0}\u{7}\u{feff}\u{3000} \n\rrSZ印€"
        .chars()
        .collect::<Vec<_>>();
    prop_oneof![4 => prop::sample::select(telling), 1 => any::<char>()]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_whatever_makes_reading_fail(
        changes in prop::collection::vec((any::<usize>(), any::<u8>(), any_character()), 1..12),
        large in any::<bool>(),
        cut in any::<usize>(),
        cuts in any::<bool>(),
    ) {
        let text = mutated(if large { LARGEST } else { SMALLEST }, &changes);
        let text: String = if cuts { text.chars().take(cut % text.len()).collect() } else { text };
        let loaded = read(&text);
        prop_assert_eq!(loaded.scenario.is_none(), loaded.has_errors());
        for problem in &loaded.problems {
            prop_assert!(problem.place.start <= problem.place.end && problem.place.end as usize <= text.len());
            let told = [Some(&problem.message), problem.hint.as_ref()];
            for said in told.into_iter().flatten().flat_map(|said| [&said.english, &said.chinese]) {
                let is_key = said.starts_with('[') && said.ends_with(']');
                let is_whole = !is_key && !said.contains("{$");
                prop_assert!(is_whole, "a key or an argument is missing: {}", said);
            }
        }
    }

    #[test]
    fn what_is_accepted_ron_can_read_too(
        changes in prop::collection::vec((any::<usize>(), any::<u8>(), any_character()), 1..3),
    ) {
        let text = mutated(SMALLEST, &changes);
        if read(&text).scenario.is_some() {
            prop_assert!(ron::from_str::<ron::Value>(&text).is_ok(), "{}", text);
        }
    }

    #[test]
    fn no_translation_whatever_makes_reading_fail(
        changes in prop::collection::vec((any::<usize>(), any::<u8>(), any_character()), 1..12),
    ) {
        let translation = mutated("# 保温杯\nscenario-1f09ab = 保温杯\nstall-77c2d0 =\n    早上好，\n    { \"{\" }随便看看。\ngao-000000 = 高\n", &changes);
        let translations = vec![(Language::Chinese, translation)];
        let loaded = load(&SourceFiles { id: "test".to_owned(), scenario: SMALLEST.to_owned(), translations });
        prop_assert!(loaded.scenario.is_some());
    }
}
