//! The terminal, through the real program.

use crate::common;
use std::fs;

use assert_cmd::Command;
use serde_json::Value;
use yinxin::analysis::PolicyName;

/// The program, away from the environment's language and colours.
fn yinxin() -> Command {
    let mut command = Command::cargo_bin("yinxin").expect("the program is built");
    command.env("LC_ALL", "C").env("NO_COLOR", "1");
    command
}

/// The lines of JSON that a call prints.
fn events(arguments: &[&str]) -> Vec<Value> {
    let seal = common::shipped().join("imperial-seal");
    let output = yinxin()
        .arg("play")
        .arg(seal)
        .arg("--json")
        .args(arguments)
        .assert()
        .success();
    lines(&output.get_output().stdout)
}

fn lines(stdout: &[u8]) -> Vec<Value> {
    let text = std::str::from_utf8(stdout).expect("output is UTF-8");
    text.lines()
        .map(|line| serde_json::from_str(line).expect("each line is JSON"))
        .collect()
}

fn named<'a>(events: &'a [Value], name: &str) -> Vec<&'a Value> {
    events.iter().filter(|event| event["event"] == name).collect()
}

#[test]
fn the_shipped_scenarios_have_no_problem() {
    yinxin().arg("check").arg(common::shipped()).assert().success();
}

#[test]
fn asking_at_once_is_refused_at_understanding() {
    let events = events(&["--variant", "collector", "--choices", "ask-for-order"]);
    let refused = named(&events, "refused");
    assert_eq!(refused.len(), 1);
    assert_eq!(refused[0]["gate"], "understanding");
    assert_eq!(refused[0]["turn"], 1);
    let last = events.last().expect("something is printed");
    assert_eq!(last["event"], "stopped");
    assert_eq!(last["passed"], false);
}

#[test]
fn the_script_of_the_course_is_refused_at_worth_and_then_at_belief() {
    let told = "open-the-case,show-the-jade,ask-for-order";
    assert_eq!(
        named(&events(&["--variant", "collector", "--choices", told]), "refused")[0]["gate"],
        "worth"
    );
    let legend = "open-the-case,show-the-jade,tell-the-legend,ask-for-order";
    assert_eq!(
        named(&events(&["--variant", "collector", "--choices", legend]), "refused")[0]["gate"],
        "belief"
    );
}

#[test]
fn a_year_later_the_comparison_sells() {
    let play = |choices: &str| {
        let path = common::shipped().join("imperial-seal-a-year-later");
        let assert = yinxin()
            .arg("play")
            .arg(path)
            .args(["--json", "--variant", "collector", "--choices", choices])
            .assert()
            .success();
        lines(&assert.get_output().stdout)
    };
    assert_eq!(named(&play("ask-for-order"), "refused")[0]["gate"], "belief");
    assert_eq!(named(&play("let-them-compare,ask-for-order"), "sold").len(), 1);
}

#[test]
fn every_turn_says_what_changed_and_ends_with_factors_and_offers() {
    let events = events(&["--variant", "collector", "--choices", "open-the-case,tell-the-legend"]);
    for turn in [1, 2] {
        let of_turn: Vec<&Value> = events.iter().filter(|event| event["turn"] == turn).collect();
        let kinds: Vec<&str> = of_turn.iter().filter_map(|event| event["event"].as_str()).collect();
        assert_eq!(kinds.first(), Some(&"chose"), "{kinds:?}");
        assert!(
            kinds.contains(&"changed") && kinds.contains(&"factors") && kinds.contains(&"offered"),
            "{kinds:?}"
        );
    }
    let trust = named(&events, "changed")
        .into_iter()
        .find(|event| event["what"] == "trust")
        .expect("a doubted claim");
    assert_eq!(
        (&trust["from"], &trust["to"], &trust["act"]),
        (&30.into(), &20.into(), &"Tell".into())
    );
}

#[test]
fn satisfaction_is_null_until_it_counts() {
    let events = events(&["--variant", "collector", "--choices", "open-the-case"]);
    assert!(
        named(&events, "factors")
            .iter()
            .all(|event| event["satisfaction"].is_null())
    );
}

#[test]
fn a_learner_sees_no_hidden_state() {
    let events = events(&[
        "--variant",
        "collector",
        "--as-learner",
        "--choices",
        "tell-the-legend,ask-for-order,ask-for-order",
    ]);
    assert!(named(&events, "changed").is_empty());
    assert!(named(&events, "refused").iter().all(|event| event["evasive"] == false));
    let last = events.last().expect("something is printed");
    assert!(last["score"].is_null() && last["variant"].is_null() && last["needs_all"].is_null());
}

#[test]
fn hidden_gauges_are_not_printed_for_a_learner() {
    let events = events(&[
        "--variant",
        "collector",
        "--as-learner",
        "--view",
        "gauges=hidden",
        "--choices",
        "open-the-case",
    ]);
    assert!(
        named(&events, "factors")
            .iter()
            .all(|event| event["understanding"].is_null())
    );
}

#[test]
fn a_choice_that_is_not_there_exits_2_and_lists_the_open_ones() {
    let seal = common::shipped().join("imperial-seal");
    let assert = yinxin()
        .arg("play")
        .arg(seal)
        .args(["--choices", "open-the-case,sing-a-song"])
        .assert()
        .code(2);
    let message = String::from_utf8_lossy(&assert.get_output().stderr).into_owned();
    assert!(
        message.contains("sing-a-song") && message.contains("show-the-jade"),
        "{message}"
    );
}

#[test]
fn an_unknown_variant_exits_2_and_names_the_known() {
    let seal = common::shipped().join("imperial-seal");
    let assert = yinxin()
        .arg("play")
        .arg(seal)
        .args(["--variant", "colector", "--choices", "x"])
        .assert()
        .code(2);
    assert!(String::from_utf8_lossy(&assert.get_output().stderr).contains("collector"));
}

#[test]
fn the_same_seed_prints_the_same_talk_and_the_random_policy_ends_it() {
    let once = events(&["--policy", "random", "--seed", "7"]);
    assert_eq!(once, events(&["--policy", "random", "--seed", "7"]));
    assert_eq!(once.last().expect("something is printed")["event"], "ended");
}

#[test]
fn a_talk_can_be_piped_in_and_taken_back() {
    let seal = common::shipped().join("imperial-seal");
    let assert = yinxin()
        .arg("play")
        .arg(seal)
        .args(["--plain", "--lang", "en", "--variant", "collector"])
        .write_stdin("open-the-case\nz\nask-for-order\nn\nh\nq\n")
        .assert()
        .success();
    let text = String::from_utf8_lossy(&assert.get_output().stdout).into_owned();
    assert!(text.contains("Taken back"), "{text}");
    assert!(text.contains("Needs"), "{text}");
}

#[test]
fn a_talk_can_be_read_in_chinese() {
    let seal = common::shipped().join("imperial-seal");
    let assert = yinxin()
        .arg("play")
        .arg(seal)
        .args(["--lang", "zh", "--variant", "collector", "--choices", "ask-for-order"])
        .assert()
        .success();
    let text = String::from_utf8_lossy(&assert.get_output().stdout).into_owned();
    assert!(text.contains("了解") && !text.contains("Understanding"), "{text}");
}

#[test]
fn a_broken_scenario_is_reported_with_place_and_hint() {
    let folder = tempfile::tempdir().expect("a folder");
    let broken = folder.path().join("broken");
    fs::create_dir(&broken).expect("a folder");
    let text = fs::read_to_string(common::shipped().join("imperial-seal/scenario.ron")).expect("the seal");
    fs::write(
        broken.join("scenario.ron"),
        text.replacen("format: 1,", "format: 1，", 1),
    )
    .expect("written");
    let assert = yinxin().arg("check").arg(folder.path()).arg("--json").assert().code(1);
    let problems = lines(&assert.get_output().stdout);
    let error = problems
        .iter()
        .find(|problem| problem["severity"] == "error")
        .expect("an error");
    assert!(
        error["file"]
            .as_str()
            .is_some_and(|file| file.ends_with("scenario.ron"))
    );
    assert!(error["line"].as_u64().is_some() && error["column"].as_u64().is_some());
    assert!(
        error["message"].as_str().is_some_and(|message| message.contains('，')),
        "{error}"
    );
    assert!(error["hint"].as_str().is_some(), "{error}");
    yinxin().arg("play").arg(&broken).assert().code(2);
}

#[test]
fn a_path_without_a_scenario_exits_2() {
    let folder = tempfile::tempdir().expect("a folder");
    yinxin().arg("check").arg(folder.path()).assert().code(2);
    yinxin().arg("play").arg(folder.path().join("nowhere")).assert().code(2);
}

#[test]
fn a_simulation_prints_a_line_a_policy() {
    let seal = common::shipped().join("imperial-seal");
    let run = |policies: &str| {
        let mut command = yinxin();
        command.arg("simulate").arg(&seal);
        let assert = command
            .args(["--policy", policies, "--games", "20", "--seed", "5", "--json"])
            .assert()
            .success();
        lines(&assert.get_output().stdout)
    };
    let names: Vec<Value> = run("all").iter().map(|line| line["policy"].clone()).collect();
    let expected = PolicyName::ALL.map(PolicyName::name);
    assert_eq!(names, expected);
    let policies = run("listener,random");
    assert_eq!(policies, run("listener,random"));
    let [listener, random] = &policies[..] else {
        panic!("two policies were asked for: {policies:?}");
    };
    assert_eq!((&random["policy"], &random["games"]), (&"random".into(), &20.into()));
    let counts = random["score_histogram"].as_array().expect("eleven counts");
    assert_eq!(counts.iter().filter_map(Value::as_u64).sum::<u64>(), 20);
    assert_eq!(
        (&listener["policy"], &listener["score_se"]),
        (&"listener".into(), &0.0.into())
    );
}

#[test]
fn an_analysis_says_what_it_found_and_what_is_proven() {
    let seal = common::shipped().join("imperial-seal");
    let mut command = yinxin();
    command
        .arg("analyze")
        .arg(&seal)
        .args(["--max-states", "500", "--json"]);
    let output = command.assert().get_output().stdout.clone();
    let report = &lines(&output)[0];
    assert_eq!(report["scenario"], "imperial-seal");
    // Best lines are proven without walking all talks.
    assert_eq!(report["exact"], true);
    assert_eq!(report["walked_all"], false);
    let variants = report["variants"].as_array().expect("all customers");
    assert!(
        variants
            .iter()
            .all(|variant| variant["best_score"].as_u64() <= variant["bound"].as_u64())
    );
    assert!(report["fair_score"].as_f64() <= report["fair_bound"].as_f64());
}

#[test]
fn an_analysis_can_be_read_in_both_languages() {
    let seal = common::shipped().join("imperial-seal");
    for (language, word) in [("en", "Balanced"), ("zh", "平衡")] {
        let mut command = yinxin();
        command
            .arg("analyze")
            .arg(&seal)
            .args(["--max-states", "500", "--lang", language]);
        let text = String::from_utf8_lossy(&command.assert().get_output().stdout).into_owned();
        assert!(
            text.starts_with(word) && !text.contains('[') && !text.contains('{'),
            "{text}"
        );
    }
}

fn billing() -> std::path::PathBuf {
    common::shipped().join("billing-project")
}

/// Property 3: the informed seller wins at least 20 points more often than each careless one.
#[test]
fn the_analysis_of_an_account_weighs_its_policies_and_names_no_idle_entry() {
    let output = yinxin().arg("analyze").arg(billing()).arg("--json").assert().success();
    let told = &lines(&output.get_output().stdout)[0];
    assert_eq!(told["balanced"], true);
    assert_eq!(told["entries_that_open_nothing"], serde_json::json!([]));
    assert!(told["entries"].as_u64().is_some_and(|count| count > 10), "{told}");
    let policies = told["policies"].as_array().expect("a list");
    let won = |name: &str| {
        let found = policies.iter().find(|policy| policy["policy"] == name);
        found
            .and_then(|policy| policy["won_permille"].as_u64())
            .expect("a share")
    };
    for careless in ["squatter", "entertainer", "top-only"] {
        assert!(won("informed") >= won(careless) + 200, "{careless}");
    }
    assert_eq!(told["variants"].as_array().map(Vec::len), Some(5));
}

#[test]
fn an_account_can_be_simulated_and_played_like_a_scenario() {
    let output = yinxin()
        .arg("simulate")
        .arg(billing())
        .args(["--json", "--games", "2"])
        .assert()
        .success();
    let told = lines(&output.get_output().stdout);
    let names: Vec<&str> = told.iter().filter_map(|line| line["policy"].as_str()).collect();
    assert_eq!(names, ["squatter", "entertainer", "top-only", "informed", "random"]);
    let asked = [
        "--json",
        "--variant",
        "theatre",
        "--choices",
        "ask-office-chart,ask-office-head",
    ];
    let output = yinxin().arg("play").arg(billing()).args(asked).assert().success();
    let told = lines(&output.get_output().stdout);
    assert_eq!(named(&told, "did").len(), 2);
    assert_eq!(told.last().expect("something is printed")["event"], "stopped");
}

/// What the course knows of a step, by its id.
fn standing(data: &std::path::Path, step: &str) -> serde_json::Value {
    let mut command = yinxin();
    let output = command
        .args(["course", "--json", "--course"])
        .arg(common::shipped())
        .args(["--profile", "Ann", "--journal"])
        .arg(data)
        .assert()
        .success();
    let told = &lines(&output.get_output().stdout)[0];
    let lectures = told["lectures"].as_array().expect("a list");
    let mut steps = lectures
        .iter()
        .flat_map(|lecture| lecture["steps"].as_array().expect("a list"));
    steps.find(|known| known["id"] == step).expect("it is a step")["standing"].clone()
}

/// The informed policy wins the account, and looking at the customers beats an even split: both steps
/// are done. Without a profile nothing is kept.
#[test]
fn an_account_and_a_campaign_played_in_the_terminal_count_in_the_course() {
    let data = tempfile::tempdir().expect("a folder");
    let ford = common::shipped().join("ford-every-household");
    let play = |kept: bool| {
        for (command, path, policy) in [
            ("account", billing(), "informed"),
            ("campaign", ford.clone(), "customer-oriented"),
        ] {
            let mut call = yinxin();
            call.arg(command).arg(path).args(["--policy", policy, "--json"]);
            if command == "campaign" {
                call.args(["--effort", "1"]);
            }
            if kept {
                call.args(["--profile", "Ann", "--journal"]).arg(data.path());
            }
            call.assert().success();
        }
    };
    play(false);
    assert_eq!(standing(data.path(), "billing-project"), "new");
    play(true);
    assert_eq!(standing(data.path(), "billing-project"), "done");
    assert_eq!(standing(data.path(), "ford-every-household"), "done");
}

/// A market of another size is not the campaign of the course.
#[test]
fn a_campaign_with_other_customers_is_not_kept() {
    let data = tempfile::tempdir().expect("a folder");
    let mut call = yinxin();
    call.arg("campaign")
        .arg(common::shipped().join("ford-every-household"))
        .args(["--customers", "500", "--effort", "1", "--profile", "Ann", "--journal"])
        .arg(data.path());
    call.assert().success();
    assert_eq!(standing(data.path(), "ford-every-household"), "new");
}

#[test]
fn the_graph_of_an_account_leads_from_each_entry_to_what_it_opens() {
    let output = yinxin().arg("graph").arg(billing()).assert().success();
    let dot = String::from_utf8(output.get_output().stdout.clone()).expect("output is UTF-8");
    assert!(dot.starts_with("digraph "), "{dot}");
    for entry in ["start", "org", "fang-where", "fang-taste", "decision"] {
        assert!(dot.contains(&format!("\"scene {entry}\" [")), "{entry}");
    }
    // The office tells where the head is: an act of the chart's card leads to that entry.
    assert!(dot.contains("-> \"scene fang-where\""));
    assert!(dot.contains("\"ending won\""));
}

#[test]
fn the_problems_of_an_account_are_told_by_check() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["account.ron", "en.ftl", "zh.ftl"] {
        let text = fs::read_to_string(billing().join(name)).expect("it is there");
        let text = text.replace(
            "when: [Knows(\"rival-manner\"), Met(\"meng\")]",
            "when: [Met(\"meng\")]",
        );
        fs::write(folder.path().join(name), text).expect("it can be written");
    }
    let output = yinxin().arg("check").arg(folder.path()).arg("--json").assert().code(1);
    let told = lines(&output.get_output().stdout);
    assert_eq!(told[0]["code"], "W090");
    yinxin().arg("check").arg(billing()).assert().success();
}
