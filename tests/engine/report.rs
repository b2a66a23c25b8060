//! The report of one attempt: a page, JSON, a table.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use serde_json::Value;
use yinxin::record::journal::{Reading, replay};
use yinxin::record::replay_file;
use yinxin::report::attempt::Report;
use yinxin::scenario::load;
use yinxin::text::Language;

/// The replay file of the corpus, in which the cup is sold in four turns, as written in one form.
fn sold(language: Language, form: fn(Report<'_>) -> String) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journals/v1/sold.yinxin");
    let bytes = fs::read(file).expect("the corpus is there");
    written(&bytes, language, form).expect("the talk is over")
}

fn written(bytes: &[u8], language: Language, form: fn(Report<'_>) -> String) -> Option<String> {
    let reading = Reading::of(bytes).expect("it is sound");
    let files = replay_file::carried(&reading).expect("it carries its scenario");
    let scenario = load(&files).scenario.expect("it was played");
    let session = replay(Arc::new(scenario), &reading).expect("it can be played");
    Report::of(&reading, &session, language).map(form)
}

#[test]
fn the_page_needs_nothing_but_itself() {
    for language in Language::ALL {
        let page = sold(language, |report| report.html());
        for word in ["http:", "https:", "src=", "url(", "@import", "<script", "<link"] {
            assert!(!page.contains(word), "{word}");
        }
        assert!(page.contains("default-src 'none'"));
        assert!(page.contains("size: A4"));
    }
}

#[test]
fn the_page_says_in_both_languages_what_was_said_and_what_it_moved() {
    let english = sold(Language::English, |report| report.html());
    for text in [
        "<html lang=\"en\">",
        "A cup that stays warm",
        "What do you drink?",
        "Found: Hot tea at noon",
        "Understanding <span class=\"gain\">+100</span>",
        "73 points",
        "<b>Comment</b> 问到痛处了。",
    ] {
        assert!(english.contains(text), "{text} in {english}");
    }
    let chinese = sold(Language::Chinese, |report| report.html());
    for text in [
        "<html lang=\"zh-Hans\">",
        "73 分",
        "四个要素的逐轮变化",
        "发现了：Hot tea at noon",
    ] {
        assert!(chinese.contains(text), "{text} in {chinese}");
    }
    for page in [&english, &chinese] {
        assert!(
            !page.contains("[report-") && !page.contains("[debrief-"),
            "a word is missing"
        );
        assert_eq!(page.matches("<svg").count(), 4, "one drawing a factor");
    }
}

/// Understanding is 0 until turn 3, when the only basic fact is told: the line goes along the
/// bottom to three quarters of the width and up to the top.
#[test]
fn a_drawing_goes_up_where_the_factor_did() {
    let page = sold(Language::English, |report| report.html());
    // 28 + 258 × 3 / 4 = 221; the whole is 258 wide, from 28 to 286, and 102 high, from 112 to 10.
    assert!(page.contains("d=\"M28 112H92V112H157V112H221V10H286V10\""), "{page}");
}

#[test]
fn words_that_look_like_a_page_stay_words() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journals/v1/sold.yinxin");
    let shelf: Arc<dyn yinxin::record::store::Shelf> = Arc::new(yinxin::record::store::Memory::default());
    shelf
        .write("a", &fs::read(file).expect("the corpus is there"))
        .expect("memory takes everything");
    let text = "<script>alert('a & b')</script>";
    let at = yinxin::record::Moment(1_795_459_200_000);
    replay_file::comment(Arc::clone(&shelf), "a", 1, text, at).expect("the turn was made");
    let bytes = shelf.read("a").expect("it is there");
    let page = written(&bytes, Language::English, |report| report.html()).expect("the talk is over");
    assert!(!page.contains("<script"));
    assert!(page.contains("&lt;script&gt;alert(&#39;a &amp; b&#39;)&lt;/script&gt;"));
}

#[test]
fn the_object_has_every_turn_and_the_sum_of_the_score() {
    let text = sold(Language::English, |report| report.json());
    let object: Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(object["outcome"], "sold");
    assert_eq!(object["turns"].as_array().map(Vec::len), Some(4));
    assert_eq!(object["turns"][0]["choice"], "ask");
    assert_eq!(object["turns"][0]["found"][0], "hot-tea");
    let rows = object["sum"].as_array().expect("a list");
    let sum: i64 = rows.iter().filter_map(|row| row["points"].as_i64()).sum();
    assert_eq!(Some(sum), object["score"].as_i64());
    let changes = object["turns"].as_array().expect("a list").iter();
    let belief: i64 = changes
        .flat_map(|turn| turn["changes"].as_array().expect("a list"))
        .filter(|change| change["factor"] == "belief")
        .filter_map(|change| change["change"].as_i64())
        .sum();
    assert_eq!(Some(belief), object["factors"]["belief"].as_i64(), "the ledger adds up");
}

#[test]
fn the_table_has_a_line_a_turn() {
    let table = sold(Language::English, |report| report.csv());
    let lines: Vec<&str> = table.trim_start_matches('\u{feff}').split("\r\n").collect();
    assert_eq!(
        lines.len(),
        4 + 2,
        "names of columns, four turns, nothing after the last"
    );
    assert!(lines[0].starts_with("turn,choice,says,replies,understanding,worth,belief,satisfaction"));
    assert!(lines[1].starts_with("1,ask,What do you drink?,"));
    // Told: understanding 100.
    assert!(lines[3].starts_with("3,tell,It stays hot.,") && lines[3].contains(",100,"));
    assert!(lines[2].contains("问到痛处了。"));
}

/// It would give away what is still to be found out.
#[test]
fn a_talk_that_is_not_over_has_no_report() {
    let journal = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journals");
    let text = fs::read_to_string(journal.join("cup.ron")).expect("the corpus has its scenario");
    let scenario = load(&yinxin::scenario::SourceFiles {
        id: "cup".into(),
        scenario: text,
        translations: Vec::new(),
    });
    let bytes = fs::read(journal.join("v1/profiles/default/attempts/interrupted.jsonl")).expect("it is there");
    let reading = Reading::of(&bytes).expect("it is sound");
    let scenario = Arc::new(scenario.scenario.expect("it is sound"));
    let session = replay(scenario, &reading).expect("it can be played");
    assert!(Report::of(&reading, &session, Language::English).is_none());
}
