//! What an author does at a terminal: begin a scenario, look a code up, mend, watch, hand the
//! problems to an editor.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command as Process, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;
use yinxin::scenario::manual;
use yinxin::text::Language;

const SMALLEST: &str = include_str!("../scenarios/smallest.ron");

/// The program, speaking English unless told otherwise.
fn yinxin(arguments: &[&str], folder: &Path) -> Command {
    let mut command = Command::cargo_bin("yinxin").expect("the program is built");
    command.args(arguments).current_dir(folder);
    command.env("LC_ALL", "en_US.UTF-8");
    command
}

/// Standard output and error, and the exit code.
fn ran(arguments: &[&str], folder: &Path) -> (String, String, i32) {
    let output = yinxin(arguments, folder).output().expect("the program runs");
    let text = |bytes| String::from_utf8(bytes).expect("it speaks UTF-8");
    let code = output.status.code().expect("it ends by itself");
    (text(output.stdout), text(output.stderr), code)
}

/// An empty folder.
fn desk() -> TempDir {
    tempfile::tempdir().expect("a folder can be made")
}

/// A folder with a scenario of this text in `cup`.
fn desk_with(text: &str) -> TempDir {
    let desk = desk();
    fs::create_dir(desk.path().join("cup")).expect("a folder can be made");
    write(&desk, text);
    desk
}

fn write(desk: &TempDir, text: &str) {
    fs::write(desk.path().join("cup/scenario.ron"), text).expect("a file can be written");
}

fn read(desk: &TempDir) -> String {
    fs::read_to_string(desk.path().join("cup/scenario.ron")).expect("the file is there")
}

#[test]
fn a_new_scenario_can_be_played_at_once_to_a_sale_and_to_a_refusal() {
    for language in ["en", "zh"] {
        let desk = desk();
        let (_, error, code) = ran(&["new", "cup", "--lang", language], desk.path());
        assert_eq!((error.as_str(), code), ("", 0));
        let (said, _, code) = ran(&["check", "cup"], desk.path());
        assert_eq!((said.trim(), code), ("1 scenario checked: no errors, no warnings", 0));
        let sale = "say-what-it-is,ask-what-for,ask-what-follows,make-the-claim,show-the-proof,ask-for-order";
        let outcome = |choices: &str| {
            let arguments = ["play", "cup", "--variant", "troubled", "--json", "--choices", choices];
            let (events, _, _) = ran(&arguments, desk.path());
            let last: Value = serde_json::from_str(events.lines().last().expect("events")).expect("JSON");
            (
                last["outcome"].clone(),
                last["passed"].clone(),
                events.contains("\"gate\":\"understanding\""),
            )
        };
        assert_eq!(outcome(sale), ("sold".into(), true.into(), false));
        assert!(outcome("ask-for-order").2, "it is refused at understanding");
    }
}

#[test]
fn a_new_scenario_satisfies_the_analysis() {
    for language in ["en", "zh"] {
        let desk = desk();
        ran(&["new", "cup", "--lang", language], desk.path());
        let (said, _, code) = ran(&["analyze", "cup"], desk.path());
        assert_eq!(code, 0, "{said}");
        assert!(!said.contains("warning["), "{said}");
    }
}

#[test]
fn a_new_scenario_never_overwrites_and_wants_a_proper_name() {
    let desk = desk_with("mine");
    let (_, error, code) = ran(&["new", "cup"], desk.path());
    assert_eq!(code, 2);
    assert!(error.contains("cup is there already"), "{error}");
    assert_eq!(read(&desk), "mine");
    let (_, error, code) = ran(&["new", "Warm Cup"], desk.path());
    assert_eq!(code, 2);
    assert!(error.contains("“Warm Cup” cannot be"), "{error}");
    assert!(!desk.path().join("Warm Cup").exists());
}

#[test]
fn the_answers_given_as_flags_stand_in_the_new_scenario() {
    let desk = desk();
    let arguments = [
        "new",
        "deep/lamp",
        "--product",
        "a \"reading\" lamp",
        "--price",
        "320",
        "--claim",
        "It never flickers.",
    ];
    assert_eq!(ran(&arguments, desk.path()).2, 0);
    let (said, _, _) = ran(&["play", "deep/lamp", "--choices", "make-the-claim"], desk.path());
    assert!(
        said.contains("You sell a \"reading\" lamp.") && said.contains("320 yuan"),
        "{said}"
    );
    assert!(said.contains("You: It never flickers."), "{said}");
}

#[test]
fn a_code_is_explained_in_both_languages_and_a_misspelt_one_meets_the_nearest() {
    let desk = desk();
    let (page, _, code) = ran(&["explain", "e12"], desk.path());
    assert_eq!(code, 0);
    assert!(page.starts_with("error[E012]: a scene that does not exist\n"), "{page}");
    assert!(
        page.contains("Wrong\n    then: \"pricng\",\nRight\n    then: \"pricing\",\n"),
        "{page}"
    );
    let (page, _, _) = ran(&["explain", "W105", "--lang", "zh"], desk.path());
    assert!(page.starts_with("警告[W105]: "), "{page}");
    let (_, error, code) = ran(&["explain", "E12O"], desk.path());
    assert_eq!(code, 2);
    assert!(error.contains("Did you mean E012"), "{error}");
    let (list, _, _) = ran(&["explain"], desk.path());
    for code in ["E001", "W023", "W101", "N002"] {
        assert!(
            list.lines().any(|line| line.starts_with(code)),
            "{code} is not in\n{list}"
        );
    }
}

/// Every code that the source gives, as `E012` or inside of `rule!(E012, …)`.
fn codes_in(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("the source is there").flatten() {
        let path = entry.path();
        if path.is_dir() {
            codes_in(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).expect("a source file is text");
            let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
            found.extend(words.filter(|word| is_code(word)).map(str::to_owned));
        }
    }
}

fn is_code(word: &str) -> bool {
    let digits = word.strip_prefix(['E', 'W', 'N', 'P']).unwrap_or_default();
    digits.len() == 3 && digits.bytes().all(|digit| digit.is_ascii_digit())
}

#[test]
fn whatever_code_the_program_can_print_has_a_page_in_both_languages() {
    let mut codes = BTreeSet::new();
    codes_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut codes);
    assert!(
        codes.len() > 120 && codes.contains("P006") && codes.contains("W105"),
        "{codes:?}"
    );
    for language in Language::ALL {
        let told: BTreeSet<String> = manual(language).into_iter().map(|page| page.code).collect();
        assert_eq!(told, codes, "{language:?}");
    }
    let desk = desk();
    let (page, _, code) = ran(&["explain", "p6"], desk.path());
    assert_eq!(code, 0);
    assert!(
        page.starts_with("refused[P006]: a name that leads out of the pack\n"),
        "{page}"
    );
    assert!(page.ends_with("Right\n    cup/scenario.ron\n"), "{page}");
    let (page, _, _) = ran(&["explain", "P018", "--lang", "zh"], desk.path());
    assert!(
        page.starts_with("拒绝[P018]: 文件已损坏") && !page.contains("写法"),
        "{page}"
    );
}

#[test]
fn a_number_written_for_people_is_told_as_one_and_mended() {
    let desk = desk_with(&SMALLEST.replace("price: 80,", "price: 1,080,600,"));
    let (said, _, code) = ran(&["check", "cup"], desk.path());
    assert_eq!(code, 1);
    assert!(
        said.starts_with("error[E054]: \"1,080,600\" has a comma within the number\n"),
        "{said}"
    );
    assert!(said.contains("hint: write 1080600: a comma ends the number"), "{said}");
    assert!(said.contains("1 scenario checked: 1 error, no warnings"), "{said}");
    ran(&["check", "cup", "--fix"], desk.path());
    assert_eq!(read(&desk), SMALLEST.replace("price: 80,", "price: 1080600,"));
}

#[test]
fn what_cannot_be_read_at_all_is_not_counted() {
    let desk = desk();
    let (said, error, code) = ran(&["check", "nothing.zip"], desk.path());
    assert_eq!((said.as_str(), code), ("", 2));
    assert!(error.contains("nothing.zip"), "{error}");
}

/// Six slips, each of which has one remedy; the comments and the layout are the author's own.
const SLIPS: &str = r#"// my first cup，
(
    format: 1，
    title= “A cup that stays warm”,
    "price": 80, // yuan，of course
    facts: { "stays-warm": (plausibility: 70, basic: 1, serves: { "hot-te": 100 }) },
    needs: { "hot-tea": (topic: "mornings", dept: 20) },
    customers: {   "gao": (name: "Mr Gao，of the stall", patience: 10, needs: { "hot-tea": (weight: 120) })  },
    scenes: [
        (id: "stall", opens: "Only looking.", choices: [
            (id: "ask", says: "What do you drink?", acts: [Ask("mornings")]),
            (id: "tell", says: "It keeps tea hot.", acts: [Tel("stays-warm")]),
            (id: "order", says: "Shall I wrap it?", acts: [AskForOrder]),
        ]),
    ],
)
"#;

fn mended() -> String {
    SLIPS
        .replace("format: 1，", "format: 1,")
        .replace("title= “A cup that stays warm”", "title: \"A cup that stays warm\"")
        .replace("\"price\": 80", "price: 80")
        .replace("hot-te\"", "hot-tea\"")
        .replace("dept", "depth")
        .replace("Tel(", "Tell(")
}

#[test]
fn what_needs_no_decision_is_mended_and_comments_and_layout_stay() {
    let desk = desk_with(SLIPS);
    let (said, _, code) = ran(&["check", "cup", "--fix"], desk.path());
    assert_eq!(read(&desk), mended());
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("cup/scenario.ron:3:14: ， → ,  [E042]"), "{said}");
    assert!(
        said.contains("cup/scenario.ron:6:67: \"hot-te\" → \"hot-tea\"  [E005]"),
        "{said}"
    );
    // The comma, the equals sign, two quotes, the field in quotes, the need, the field, the act.
    assert!(said.contains("8 places mended."), "{said}");
    assert!(said.ends_with("1 scenario checked: no errors, no warnings\n"), "{said}");
}

#[test]
fn a_dry_run_says_the_same_and_writes_nothing() {
    let desk = desk_with(SLIPS);
    let (said, _, _) = ran(&["check", "cup", "--fix", "--dry-run"], desk.path());
    assert_eq!(read(&desk), SLIPS);
    assert!(
        said.contains("8 places would be mended; nothing was written."),
        "{said}"
    );
}

#[test]
fn a_byte_order_mark_and_line_ends_outlive_a_fix() {
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let desk = desk_with(&windows(SLIPS));
    ran(&["check", "cup", "--fix"], desk.path());
    assert_eq!(read(&desk), windows(&mended()));
}

#[test]
fn what_could_mean_two_things_is_left_to_the_author() {
    let two = SMALLEST.replace(
        "\"hot-tea\": (topic: \"mornings\", depth: 20)",
        "\"cat\": (topic: \"a\"), \"car\": (topic: \"a\")",
    );
    let two = two.replace("\"hot-tea\": 100", "\"caw\": 100");
    let desk = desk_with(&two);
    let (said, _, code) = ran(&["check", "cup", "--fix"], desk.path());
    assert_eq!(code, 1);
    assert!(said.contains("Nothing could be mended without asking you."), "{said}");
    assert_eq!(read(&desk), two);
}

#[test]
fn full_width_punctuation_inside_of_texts_is_never_touched() {
    let chinese = SMALLEST.replace("Good morning. Only looking.", "早上好，“随便”看看：（慢慢来）！");
    let desk = desk_with(&chinese);
    ran(&["check", "cup", "--fix"], desk.path());
    assert_eq!(read(&desk), chinese);
}

#[test]
fn problems_as_sarif_name_the_rule_the_file_and_the_fix() {
    let desk = desk_with(&SMALLEST.replace("\"hot-tea\": 100", "\"hot-te\": 100"));
    let (document, _, code) = ran(&["check", "cup", "--sarif"], desk.path());
    assert_eq!(code, 1);
    let document: Value = serde_json::from_str(&document).expect("SARIF is JSON");
    assert_eq!(document["version"], "2.1.0");
    let run = &document["runs"][0];
    let result = &run["results"][0];
    assert_eq!(result["ruleId"], "E005");
    let rule = &run["tool"]["driver"]["rules"][result["ruleIndex"].as_u64().expect("an index") as usize];
    assert_eq!(
        (&rule["id"], &rule["shortDescription"]["text"]),
        (&"E005".into(), &"a need that does not exist".into())
    );
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "cup/scenario.ron");
    // `    facts: { "stays-warm": (plausibility: 70, basic: 1, serves: { "hot-te": 100 }) },`
    let region = serde_json::json!({"startLine": 5, "startColumn": 67, "endLine": 5, "endColumn": 75});
    assert_eq!(place["region"], region);
    let replacement = &result["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(
        (&replacement["deletedRegion"], &replacement["insertedContent"]["text"]),
        (&region, &"\"hot-tea\"".into())
    );
}

/// A running `check --watch`, ended when it goes out of scope.
struct Watch {
    process: Child,
    lines: Receiver<String>,
}

impl Watch {
    fn on(desk: &TempDir, more: &[&str]) -> Self {
        let mut process = Process::new(assert_cmd::cargo::cargo_bin!("yinxin"))
            .args(["check", "cup", "--watch", "--lang", "en"])
            .args(more)
            .current_dir(desk.path())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let output = process.stdout.take().expect("it is piped");
        let (send, lines) = channel();
        std::thread::spawn(move || {
            BufReader::new(output).lines().map_while(Result::ok).for_each(|line| {
                let _ = send.send(line);
            });
        });
        Self { process, lines }
    }

    /// The lines up to one that holds this.
    fn until(&self, wanted: &str) -> String {
        let mut all = String::new();
        while let Ok(line) = self.lines.recv_timeout(Duration::from_secs(60)) {
            all.push_str(&line);
            all.push('\n');
            if line.contains(wanted) {
                return all;
            }
        }
        panic!("no {wanted:?} in\n{all}");
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn a_watched_scenario_is_checked_again_at_every_save() {
    let desk = desk_with(SMALLEST);
    let watch = Watch::on(&desk, &[]);
    assert!(watch.until("Waiting").contains("All good."));
    write(&desk, &SMALLEST.replace("price: 80,", ""));
    let broken = watch.until("Waiting");
    assert!(broken.contains("E022") && !broken.contains("All good."), "{broken}");
    write(&desk, SMALLEST);
    assert!(watch.until("Waiting").contains("All good."));
    fs::remove_file(desk.path().join("cup/scenario.ron")).expect("it was there");
    watch.until("there is no scenario.ron");
    write(&desk, SMALLEST);
    watch.until("All good.");
}

#[test]
fn a_watched_scenario_as_json_ends_each_check_with_a_line_of_its_own() {
    let desk = desk_with(&SMALLEST.replace("price: 80,", ""));
    let watch = Watch::on(&desk, &["--json"]);
    let first = watch.until("\"checked\"");
    assert!(
        first.lines().next().is_some_and(|line| line.contains("\"E022\"")),
        "{first}"
    );
    assert!(first.contains("\"errors\":1"), "{first}");
    write(&desk, SMALLEST);
    assert!(watch.until("\"checked\"").contains("\"errors\":0"));
}

#[test]
fn a_watched_campaign_and_account_are_checked_again_too() {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let desk = desk();
    let cup = desk.path().join("cup");
    fs::create_dir(&cup).expect("a folder can be made");
    let campaign = fs::read_to_string(shipped.join("dell-direct/campaign.ron")).expect("it is shipped");
    fs::write(cup.join("campaign.ron"), &campaign).expect("it can be written");
    let watch = Watch::on(&desk, &["--json"]);
    assert!(watch.until("\"checked\"").contains("\"campaigns\":1"));
    fs::write(cup.join("campaign.ron"), campaign.replace("weeks: 52", "weks: 52")).expect("it can be written");
    assert!(watch.until("\"checked\"").contains("E020"));
}

#[test]
fn check_covers_accounts_courses_and_lessons_with_place_and_remedy() {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let (said, _, code) = ran(&["check", ".", "--lang", "en"], &shipped);
    assert!(said.contains("1 account and 1 course checked: no errors"), "{said}");
    assert_eq!(code, 0);
    let (said, error, code) = ran(&["check", "lessons/notebook.ron", "--lang", "en"], &shipped);
    assert_eq!(
        (said.trim(), code),
        ("1 course checked: no errors, no warnings", 0),
        "{error}"
    );

    let desk = desk_with(SMALLEST);
    for name in ["account.ron", "en.ftl", "zh.ftl"] {
        let text = fs::read_to_string(shipped.join("billing-project").join(name)).expect("it is shipped");
        let text = text.replace("(id: \"beijing\"),", "(id: \"beijing\", nigth: 300),");
        fs::create_dir_all(desk.path().join("billing")).expect("a folder can be made");
        fs::write(desk.path().join("billing").join(name), text).expect("it can be written");
    }
    fs::create_dir(desk.path().join("lessons")).expect("a folder can be made");
    let lesson = fs::read_to_string(shipped.join("lessons/notebook.ron")).expect("it is shipped");
    fs::write(
        desk.path().join("lessons/notebook.ron"),
        lesson.replace("format: 1,", "fromat: 1,"),
    )
    .expect("it is written");
    let course = "(format: 1, title: \"C\", lectures: [(id: \"one\", title: \"One\", steps: [(lesson: \"notebook\", minutes: 5)])])";
    fs::write(desk.path().join("course.ron"), course).expect("it can be written");
    let (said, _, code) = ran(&["check", ".", "--lang", "en"], desk.path());
    for told in [
        "account.ron:10:",
        "did you mean \"night\"?",
        "notebook.ron:3:",
        "did you mean \"format\"?",
    ] {
        assert!(said.contains(told), "{told} in\n{said}");
    }
    assert!(said.contains("1 scenario, 1 account and 1 course checked"), "{said}");
    assert_eq!(code, 1);
}
