//! A meeting in the terminal: how everybody stands after each round, how hands were raised, who had
//! to be won, and what an analysis of it claims.

use crate::common;
use std::fs;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

const PRINTER: &str = include_str!("../scenarios/printer.ron");

/// The program, away from the environment's language and colours.
fn yinxin(command: &str) -> Command {
    let mut program = Command::cargo_bin("yinxin").expect("the program is built");
    program.env("LC_ALL", "C").env("NO_COLOR", "1").arg(command);
    program
}

fn printed(command: &mut Command) -> String {
    let output = command.assert().success();
    String::from_utf8(output.get_output().stdout.clone()).expect("output is UTF-8")
}

fn objects(text: &str) -> Vec<Value> {
    text.lines()
        .map(|line| serde_json::from_str(line).expect("each line is JSON"))
        .collect()
}

/// What the shipped keyboard meeting prints where each keyboard is praised and nobody is asked.
fn handled_badly(more: &str) -> Vec<Value> {
    let choices = format!("go-in,three-on-the-table,praise-a,praise-b,praise-c,to-terms,to-the-decision,{more}");
    let mut play = yinxin("play");
    play.arg(common::shipped().join("keyboard-meeting")).args([
        "--json",
        "--variant",
        "as-they-say",
        "--choices",
        &choices,
    ]);
    objects(&printed(&mut play))
}

fn of_turn<'e>(events: &'e [Value], name: &str, turn: usize) -> Vec<&'e Value> {
    let wanted = |event: &&Value| event["event"] == name && event["turn"] == turn;
    events.iter().filter(wanted).collect()
}

/// The printer for the ward, with an edit of its file.
fn ward(edit: impl Fn(&str) -> String) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder for the scenario");
    fs::write(folder.path().join("scenario.ron"), edit(PRINTER)).expect("a file can be written");
    folder
}

#[test]
fn after_each_round_everybody_present_tells_how_they_stand_to_each_option() {
    let events = handled_badly("let-them-decide");
    assert!(of_turn(&events, "stance", 0).is_empty(), "nobody is in the corridor");
    for turn in 1..=8 {
        let stances = of_turn(&events, "stance", turn);
        let about: Vec<(&str, &str)> = stances
            .iter()
            .map(|stance| (stance["who"].as_str().unwrap(), stance["option"].as_str().unwrap()))
            .collect();
        let wanted: Vec<(&str, &str)> = ["han", "lu", "su", "wei"]
            .into_iter()
            .flat_map(|who| ["a", "b", "c", "keep"].map(|option| (who, option)))
            .collect();
        assert_eq!(about, wanted, "turn {turn}: the rings have not been thought of");
        for stance in stances {
            assert!(
                stance["support"].as_u64().is_some_and(|points| points <= 100),
                "{stance}"
            );
            assert!(stance["votes"].is_boolean(), "{stance}");
        }
    }
}

/// Lu calls for A and is served by it; the others have no reason to change.
#[test]
fn raised_hands_are_printed_with_the_rule_and_everybodys_vote() {
    let events = handled_badly("propose-a,let-them-decide");
    let proposed = of_turn(&events, "decision", 8);
    assert_eq!(proposed.len(), 1);
    let decision = proposed[0];
    assert_eq!(
        (&decision["rule"], &decision["asked"], &decision["option"]),
        (&"weighted".into(), &"a".into(), &"keep".into())
    );
    let votes: Vec<(&str, &str)> = decision["votes"]
        .as_array()
        .expect("votes are listed")
        .iter()
        .map(|vote| (vote["who"].as_str().unwrap(), vote["option"].as_str().unwrap()))
        .collect();
    assert_eq!(votes, [("han", "keep"), ("lu", "a"), ("su", "keep"), ("wei", "keep")]);
    let left_alone = of_turn(&events, "decision", 9);
    assert_eq!(left_alone[0]["asked"], Value::Null);
    assert_eq!(left_alone[0]["option"], "keep");
    let end = events.last().expect("something is printed");
    assert_eq!((&end["event"], &end["passed"]), (&"ended".into(), &false.into()));
}

#[test]
fn a_learner_sees_stances_only_where_gauges_are_shown() {
    let folder = ward(str::to_owned);
    let mut play = yinxin("play");
    play.arg(folder.path()).args([
        "--json",
        "--as-learner",
        "--view",
        "gauges=hidden",
        "--choices",
        "go-in,tell-hush",
    ]);
    let events = objects(&printed(&mut play));
    let stances = of_turn(&events, "stance", 2);
    assert_eq!(stances.len(), 9, "three people, three options");
    assert!(
        stances
            .iter()
            .all(|stance| stance["support"].is_null() && stance["votes"].is_null())
    );
}

/// Who has to be won for Hush: worked out in `meeting.rs`, by the rule alone.
#[test]
fn changing_only_the_rule_in_the_file_changes_who_had_to_be_won_and_the_end_says_so() {
    let choices = "go-in,ask-nurse,imply-calm,ask-tech,imply-repairs,tell-hush,show-book,propose-hush,leave";
    for (rule, told) in [
        (
            "Majority",
            "(the majority decides), these had to be won: Mr Bai, Mr Qiao",
        ),
        (
            "Consensus",
            "(all must agree), these had to be won: Ms Lin, Mr Bai, Mr Qiao",
        ),
        (
            "Authority(\"head\")",
            "(one person decides), these had to be won: Ms Lin",
        ),
    ] {
        let folder = ward(|text| {
            text.replace("rule: Majority", &format!("rule: {rule}"))
                .replace("rounds: 1", "rounds: 0")
        });
        let mut play = yinxin("play");
        // Carried under the first rule, so that nothing can be said after it.
        let choices = if rule == "Majority" {
            choices.trim_end_matches(",leave")
        } else {
            choices
        };
        play.arg(folder.path()).args(["--choices", choices]);
        let text = printed(&mut play);
        assert!(text.contains(told), "{rule}: {text}");
    }
}

/// 2,000 moments are too few to walk it.
#[test]
fn an_analysis_of_a_meeting_says_that_it_is_not_exact_and_by_what_it_is_bounded() {
    let folder = ward(str::to_owned);
    let mut analyze = yinxin("analyze");
    analyze.arg(folder.path()).args(["--json", "--max-states", "2000"]);
    // It may well have found something to mend, and say so by its exit code.
    let output = analyze.output().expect("the program runs");
    let text = String::from_utf8(output.stdout).expect("output is UTF-8");
    let found = &objects(&text)[0];
    assert_eq!(found["exact"], false);
    for line in found["variants"].as_array().expect("variants are listed") {
        assert_eq!(line["exact"], false);
        assert!(line["best_score"].as_u64() <= line["bound"].as_u64(), "{line}");
        assert!(line["bound"].as_u64().is_some_and(|bound| bound <= 100), "{line}");
    }
    assert!(found["fair_score"].as_f64() <= found["fair_bound"].as_f64());
}

#[test]
fn a_meeting_can_be_drawn_and_played_by_policies() {
    let folder = ward(str::to_owned);
    let drawn = printed(yinxin("graph").arg(folder.path()));
    for scene in ["Before the meeting", "On the ward at night", "The meeting"] {
        assert!(drawn.contains(scene), "{drawn}");
    }
    let mut simulate = yinxin("simulate");
    simulate
        .arg(folder.path())
        .args(["--policy", "presser", "--games", "20", "--seed", "1", "--json"]);
    let rows = objects(&printed(&mut simulate));
    let presser = rows
        .iter()
        .find(|row| row["policy"] == "presser")
        .expect("it has played");
    assert_eq!(presser["sold_rate"].as_f64(), Some(0.0), "nobody is won by pressing");
}
