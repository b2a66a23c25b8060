//! Stories of other tools become drafts that can be played, or are refused with a reason.
//!
//! `YINXIN_STORIES=FOLDER cargo test --test engine story_of_a_folder -- --nocapture` tries every story of a
//! folder and prints the table of `docs/import-tried.md`.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use yinxin::record::import::{Draft, ImportError, Remark, import};
use yinxin::scenario::{Loaded, Severity, SourceFiles, load};

fn loaded(draft: &Draft) -> Loaded {
    load(&SourceFiles {
        id: "draft".to_owned(),
        scenario: draft.text.clone(),
        translations: Vec::new(),
    })
}

/// A draft has notes for its author, and nothing else to say.
fn sound(story: &str) -> Draft {
    let draft = import(story.as_bytes(), "story").expect("it is a story");
    let problems = loaded(&draft).problems;
    let worse: Vec<_> = problems
        .iter()
        .filter(|problem| problem.severity != Severity::Note)
        .collect();
    assert!(worse.is_empty(), "{worse:#?}\n{}", draft.text);
    draft
}

const SHOP: &str = ":: StoryTitle\nThe shop\n\n:: Start [calm] {\"position\":\"100,100\"}\nGood morning.\n[[Good morning!->Counter]]\n[[Leave|Door]]\n\n:: Counter\nWhat is it?\n<<set $seen to true>>\n[[Back<-Start]]\n[[Door]]\n\n:: Door\nGoodbye.\n";

#[test]
fn passages_become_scenes_and_links_become_choices() {
    let draft = sound(SHOP);
    assert_eq!((draft.scenes, draft.choices), (3, 4));
    let scenario = loaded(&draft).scenario.expect("it can be played");
    assert_eq!(scenario.scenes.len(), 3);
    for part in [
        "title: \"The shop\"",
        "opens: \"Good morning.\"",
        "says: \"Leave\"",
        "then: \"door\"",
    ] {
        assert!(draft.text.contains(part), "{part} in\n{}", draft.text);
    }
}

#[test]
fn a_macro_is_kept_in_the_words_of_the_story() {
    let draft = sound(SHOP);
    assert!(draft.text.contains("// TODO not carried over: <<set $seen to true>>"));
    assert!(draft.remarks.contains(&Remark::Logic { count: 1 }));
}

#[test]
fn what_the_author_has_to_decide_is_a_note_of_check() {
    let draft = sound(SHOP);
    let notes = loaded(&draft)
        .problems
        .iter()
        .filter(|problem| problem.code == "N001")
        .count();
    // Eight of the head (summary, product, story, goal, fact, topic, need, customer), four choices
    // of the draft's own, and one for each of the story's four.
    assert_eq!(notes, 8 + 4 + 4);
}

#[test]
fn links_of_all_four_formats_are_found() {
    let draft = sound(
        ":: Start\n(link-goto: \"Harlowe\", \"A\") <<link \"SugarCube\" \"B\">><</link>> \
         {reveal link: 'Chapbook', passage: 'C'} <a href=\"javascript:void(0)\" data-passage=\"D\">Snowman</a>\n\
         :: A\na\n:: B\nb\n:: C\nc\n:: D\nd\n",
    );
    assert_eq!((draft.scenes, draft.choices), (5, 4));
    for says in ["Harlowe", "SugarCube", "Chapbook", "Snowman"] {
        assert!(draft.text.contains(&format!("says: \"{says}\"")), "{says}");
    }
}

#[test]
fn a_link_to_nowhere_is_named_with_its_line() {
    let draft = sound(":: Start\r\nHello.\r\n\r\n[[On->Nowhere]]\r\n");
    let dangling = Remark::Dangling {
        from: "Start".to_owned(),
        to: "Nowhere".to_owned(),
        line: 4,
    };
    assert_eq!(draft.remarks, [dangling]);
}

#[test]
fn a_story_that_only_runs_in_a_circle_can_still_be_ended() {
    let draft = sound(":: A\na\n[[B]]\n:: B\nb\n[[A]]\n[[B]]\n");
    assert!(draft.text.contains("acts: [AskForOrder]"));
}

#[test]
fn an_empty_passage_and_a_second_one_of_its_name_do_no_harm() {
    let draft = sound("\u{feff}:: Start\n\n:: Start\nagain\n");
    assert_eq!(
        draft.remarks,
        [Remark::Twice {
            name: "Start".to_owned(),
            line: 3
        }]
    );
}

#[test]
fn a_chinese_story_has_chinese_notes() {
    let draft = sound(":: 开始\n早上好，随便看看。\n[[您好！->柜台]]\n:: 柜台\n这是什么？\n");
    assert!(draft.text.contains("language: \"zh\""));
    assert!(draft.text.contains("TODO 请客户下单"));
}

#[test]
fn a_long_story_keeps_to_the_limits_and_says_what_was_left_out() {
    // A chain of 200 passages, each with 12 links ahead.
    let links = |at: usize| {
        (1..=12)
            .map(|step| format!("[[to {0}->p{0}]]\n", at + step))
            .collect::<String>()
    };
    let story: String = (0..200)
        .map(|at| format!("::p{at}\nPassage {at}.\n{}", links(at)))
        .collect();
    let draft = sound(&story);
    assert!(
        draft.scenes <= 64 && draft.choices <= 124,
        "{} {}",
        draft.scenes,
        draft.choices
    );
    let left_out = |remark: &&Remark| matches!(remark, Remark::ScenesLeftOut { .. } | Remark::ChoicesLeftOut { .. });
    assert_eq!(draft.remarks.iter().filter(left_out).count(), 2);
    assert!(
        draft.text.contains("Passage 199."),
        "what was left out stands in a comment"
    );
}

#[test]
fn five_megabytes_of_story_become_a_file_within_the_limit() {
    let story: String = (0..5_000)
        .map(|at| format!("::p{at}\n{}\n[[p{}]]\n", "word ".repeat(200), at + 1))
        .collect();
    assert!(story.len() > 5_000_000);
    let draft = sound(&story);
    assert!(draft.text.len() < 1 << 20);
}

#[test]
fn what_is_no_story_is_refused_with_its_line() {
    let refused = |bytes: &[u8]| import(bytes, "x").expect_err("it is no story");
    assert_eq!(refused(b"one\ntwo \xff\n"), ImportError::NotText { line: 2 });
    assert_eq!(refused(b"::a\n\0"), ImportError::NotText { line: 2 });
    assert_eq!(refused(b"Dear Sir"), ImportError::Unknown);
    assert_eq!(refused(b"=== shop ===\n* Hello\n"), ImportError::InkSource);
    assert_eq!(
        refused(b"{\n\"inkVersion\": 21,"),
        ImportError::BadJson { line: 2, column: 17 }
    );
    assert_eq!(refused(b"{\"root\": 3}"), ImportError::NotInk);
    assert_eq!(refused(b" \n"), ImportError::Empty);
    assert_eq!(refused(b":: StoryTitle\nAlone\n"), ImportError::Empty);
}

#[test]
fn the_html_that_twine_publishes_is_read_with_its_start() {
    let draft = sound(
        "<html><tw-storydata name=\"A &amp; B\" startnode=\"2\"><style>p{}</style>\
         <tw-passagedata pid=\"1\" name=\"End\" tags=\"\">Bye.</tw-passagedata>\
         <tw-passagedata pid=\"2\" name=\"Begin\">Hi &lt;b&gt;you&lt;/b&gt;. [[Go-&gt;End]]</tw-passagedata></tw-storydata>",
    );
    assert!(draft.text.contains("title: \"A & B\""));
    let (begin, end) = (draft.text.find("id: \"begin\""), draft.text.find("id: \"end\""));
    assert!(begin.expect("Begin is kept") < end.expect("End is kept"));
    assert!(draft.text.contains("opens: \"Hi you.\""));
}

/// By hand: * Hello [back!] right back to you! / Nice to hear from you. (inkle's runtime format)
const INK: &str = r##"{"inkVersion":21,"root":[["^Hello world!","\n",["ev",{"^->":"0.2.$r1"},{"temp=":"$r"},"str",{"->":".^.s"},[{"#n":"$r1"}],"/str","str","^back!","/str","/ev",{"*":"0.c-0","flg":22},{"s":["^Hello ",{"->":"$r","var":true},null]}],{"c-0":["ev",{"^->":"0.c-0.$r2"},"/ev",{"temp=":"$r"},{"->":"0.2.s"},[{"#n":"$r2"}],"^ right back to you!","\n","^Nice to hear from you.","\n",{"->":"0.g-0"},{"#f":5}],"g-0":["^The end.","\n","done",{"#f":5}]}],"done",{"#f":1}],"listDefs":{}}"##;

#[test]
fn a_choice_of_ink_says_its_first_words_and_those_in_brackets() {
    let draft = sound(INK);
    assert_eq!((draft.scenes, draft.choices), (2, 1));
    assert!(draft.text.contains("opens: \"Hello world!\""), "{}", draft.text);
    assert!(draft.text.contains("says: \"Hello back!\""), "{}", draft.text);
    assert!(
        draft
            .text
            .contains(r#"replies: [(says: "right back to you!\nNice to hear from you.")]"#),
        "{}",
        draft.text
    );
    assert!(draft.text.contains("opens: \"The end.\""), "{}", draft.text);
}

/// Scenes and choices counted by hand; a passage that is only embedded is none, and a link without
/// words is no choice.
#[test]
fn each_format_of_twine_gives_its_passages_and_links() {
    for (name, scenes, choices) in [
        ("harlowe.twee", 4, 5),
        ("sugarcube.twee", 4, 5),
        ("chapbook.twee", 3, 3),
        ("snowman.html", 3, 3),
        ("chinese.twee", 3, 3),
    ] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories").join(name);
        let draft = sound(&fs::read_to_string(path).expect("the story is there"));
        assert_eq!((draft.scenes, draft.choices), (scenes, choices), "{name}");
    }
}

#[test]
fn the_published_stories_are_named_with_what_became_of_each() {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/import-tried.md");
    let list = fs::read_to_string(list).expect("the list is there");
    let rows = list
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| story"));
    let published: Vec<&str> = rows.filter(|row| !row.contains("this repository")).collect();
    assert!(published.len() >= 20, "only {}", published.len());
    for row in published {
        assert!(
            row.contains(" 0 errors, 0 warnings, ") || row.contains("refused: "),
            "{row}"
        );
    }
}

#[test]
fn every_story_of_a_folder_is_tried() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories");
    let folder = std::env::var_os("YINXIN_STORIES").map_or(fixtures, Into::into);
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the folder is there")
        .flatten()
        .map(|entry| entry.path())
        .collect();
    files.sort();
    for path in files
        .iter()
        .filter(|path| path.extension().is_some_and(|ending| ending != "md" && ending != "ink"))
    {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        match import(&fs::read(path).expect("it can be read"), &name) {
            Ok(draft) => {
                let problems = loaded(&draft).problems;
                let count = |severity| problems.iter().filter(|problem| problem.severity == severity).count();
                let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
                let notes = count(Severity::Note);
                println!(
                    "{name} | {} | {} | {errors} | {warnings} | {notes} |",
                    draft.scenes, draft.choices
                );
                assert_eq!((errors, warnings), (0, 0), "{name}: {problems:#?}");
            }
            Err(error) => println!("{name} | refused: {error} |"),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Whatever is done to a story, it is refused or becomes a draft that can be played.
    #[test]
    fn a_mangled_story_never_breaks(at in 0_usize..400, cut in 0_usize..60, put in "[\\[\\](){}<>:|\\-\"'\\\\/%a-c\n你]{0,12}", which in 0_usize..2) {
        let story = [SHOP, INK][which];
        let from = (0..=at.min(story.len())).rev().find(|&at| story.is_char_boundary(at)).unwrap_or(0);
        let to = (from..=(from + cut).min(story.len())).rev().find(|&at| story.is_char_boundary(at)).unwrap_or(from);
        let mangled = format!("{}{put}{}", &story[..from], &story[to..]);
        if let Ok(draft) = import(mangled.as_bytes(), "x") {
            prop_assert!(!loaded(&draft).has_errors(), "{}\n{}", mangled, draft.text);
        }
    }

    #[test]
    fn junk_never_breaks(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = import(&bytes, "x");
    }
}
