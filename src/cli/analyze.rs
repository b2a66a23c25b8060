//! `yinxin analyze`: what can come of a scenario, and whether it is balanced.

use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::{FINE, HAS_PROBLEMS, LanguageArgument, UNUSABLE, language, report, scenarios, table};
use crate::analysis::balance::{Analysis, Limits, analyze};
use crate::analysis::findings::findings;
use crate::scenario::{ChoiceId, Scenario};
use crate::sim::{Outcome, View};
use crate::text::{Language, words};

/// Search a scenario: best lines, what can be reached, who gets through without care.
///
/// Example: yinxin analyze scenarios/imperial-seal --variant collector --seconds 20
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The scenario's folder, or its scenario.ron.
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// Look at this customer alone.
    #[arg(long, value_name = "VARIANT")]
    variant: Option<String>,
    /// What is shown: gauges=exact|coarse|hidden,patience=exact|coarse|hidden
    #[arg(long, value_name = "VIEW")]
    view: Option<View>,
    /// States to look at, of each customer; a million takes about 70 MB.
    #[arg(long, value_name = "N", default_value_t = 1_000_000)]
    max_states: u64,
    /// Seconds for walking; what is known by then is told.
    #[arg(long, value_name = "S", default_value_t = 60)]
    seconds: u64,
    /// One JSON object.
    #[arg(long)]
    json: bool,
    /// Language of the report.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// Analyses and prints; 1 if something is found that ought to be mended, 2 if the scenario cannot
/// be played.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    let read = scenarios::read(&arguments.path, language).and_then(|read| report::playable(read, language));
    let prepared = read.and_then(|(scenario, read)| {
        let variant = scenarios::variant(&scenario, arguments.variant.as_deref(), language)?;
        Ok((scenario, read, variant))
    });
    let (scenario, read, variant) = match prepared {
        Ok(prepared) => prepared,
        Err(message) => {
            anstream::eprintln!("{message}");
            return UNUSABLE;
        }
    };
    let begun = Instant::now();
    let limits = Limits {
        states: arguments.max_states,
    };
    let most = Duration::from_secs(arguments.seconds);
    let shows_progress = std::io::stderr().is_terminal();
    let mut watch = |states: u64| {
        if shows_progress && states.is_multiple_of(1 << 16) {
            let filled = [("states", states.into()), ("seconds", begun.elapsed().as_secs().into())];
            eprint!("\r{}", words(language).with("analyze-progress", &filled));
            let _ = std::io::stderr().flush();
        }
        begun.elapsed() < most
    };
    let view = arguments.view.unwrap_or_default();
    let analysis = analyze(&scenario, view, variant, limits, &mut watch);
    let seconds = begun.elapsed().as_secs_f64();
    if shows_progress {
        eprint!("\r\x1b[K");
    }
    let problems = findings(&scenario, &read.files.scenario, &analysis);
    if arguments.json {
        anstream::println!("{}", json(&scenario, &analysis, seconds));
    } else {
        anstream::println!("{}", text(&scenario, &analysis, seconds, language));
        for problem in &problems {
            anstream::println!("\n{}", report::block(problem, &read.folder, &read.files, language));
        }
    }
    if problems.is_empty() { FINE } else { HAS_PROBLEMS }
}

fn json(scenario: &Scenario, analysis: &Analysis, seconds: f64) -> Value {
    let names = &scenario.names;
    let choices =
        |line: &[ChoiceId]| -> Vec<&str> { line.iter().map(|id| names.choices[id.index()].as_str()).collect() };
    let endings: Vec<Value> = endings(analysis)
        .map(|(outcome, reachable)| json!({ "outcome": outcome.name(), "reachable": reachable }))
        .collect();
    let variants: Vec<Value> = analysis
        .variants
        .iter()
        .map(|(id, line)| {
            json!({
                "variant": names.variants[id.index()],
                "best_score": line.value.score,
                "passed": line.value.passed,
                "bound": line.bound,
                "exact": line.exact,
                "line": choices(&line.line),
            })
        })
        .collect();
    let unreached_scenes = analysis.unreached_scenes().map(|id| names.scenes[id.index()].as_str());
    let unreached_choices = analysis
        .unreached_choices()
        .map(|id| names.choices[id.index()].as_str());
    let unreachable: Vec<&str> = unreached_scenes.chain(unreached_choices).collect();
    let dominated: Vec<Value> = analysis
        .dominated
        .iter()
        .map(|(id, loss)| json!({ "choice": names.choices[id.index()], "loss": loss }))
        .collect();
    let careless: Vec<Value> = analysis
        .careless
        .iter()
        .map(|pass| {
            json!({
                "policy": pass.policy.name(),
                "variant": names.variants[pass.played.variant.index()],
                "score": pass.played.value.score,
                "line": choices(&pass.played.line),
            })
        })
        .collect();
    let fair = analysis.fair;
    let share = |weighted: u32, odds: u32| f64::from(weighted) / f64::from(odds);
    json!({
        "scenario": scenario.id,
        "exact": analysis.exact,
        "walked_all": analysis.walked_all,
        "states": analysis.states,
        "edges": analysis.edges,
        "seconds": seconds,
        "score_min": analysis.score_min,
        "score_max": analysis.score_max,
        "endings": endings,
        "variants": variants,
        "fair_score": fair.map(|fair| share(fair.weighted, fair.odds)),
        "fair_bound": fair.map(|fair| share(fair.weighted_bound, fair.odds)),
        "fair_exact": fair.map(|fair| fair.exact),
        "fair_states": fair.map(|fair| fair.states),
        // Not worked out yet.
        "fair_seconds": Value::Null,
        "value_of_asking": Value::Null,
        "unreachable": if analysis.walked_all { unreachable.clone() } else { Vec::new() },
        "not_met": if analysis.walked_all { Vec::new() } else { unreachable },
        "dominated": dominated,
        "careless": careless,
        "verdict": analysis.verdict(),
    })
}

fn endings(analysis: &Analysis) -> impl Iterator<Item = (Outcome, bool)> + '_ {
    let all = Outcome::ALL.into_iter().zip(analysis.reached.endings);
    all.filter(|(outcome, _)| *outcome != Outcome::Open)
}

fn text(scenario: &Scenario, analysis: &Analysis, seconds: f64, language: Language) -> String {
    let words = words(language);
    let mut parts = Vec::new();
    let columns = ["customer", "best", "bound", "passes", "proven"];
    let mut rows = vec![columns.map(|column| words.get(&format!("analyze-{column}"))).to_vec()];
    let yes_no = |yes: bool| words.get(if yes { "analyze-yes" } else { "analyze-no" });
    for (id, line) in &analysis.variants {
        rows.push(vec![
            scenario.texts.get(scenario.variant(*id).name, language).to_owned(),
            line.value.score.to_string(),
            line.bound.to_string(),
            yes_no(line.value.passed),
            yes_no(line.exact),
        ]);
    }
    parts.push(table::draw(&rows));
    for (id, line) in &analysis.variants {
        let variant = scenario.texts.get(scenario.variant(*id).name, language);
        let filled = [
            ("customer", variant.into()),
            ("line", line_text(scenario, &line.line).into()),
        ];
        parts.push(words.with("analyze-line", &filled));
    }
    if let Some(fair) = analysis.fair {
        let share = |weighted: u32| format!("{:.1}", f64::from(weighted) / f64::from(fair.odds));
        let filled = [
            ("score", share(fair.weighted).into()),
            ("bound", share(fair.weighted_bound).into()),
        ];
        parts.push(words.with(
            if fair.exact {
                "analyze-fair-exact"
            } else {
                "analyze-fair-bound"
            },
            &filled,
        ));
    }
    let named = |reachable: bool| {
        let those = endings(analysis).filter(|(_, reached)| *reached == reachable);
        let those: Vec<String> = those
            .map(|(outcome, _)| words.get(&format!("outcome-{}", outcome.name())))
            .collect();
        those.join(" · ")
    };
    parts.push(words.with("analyze-endings", &[("endings", named(true).into())]));
    let unmet: Vec<&str> = analysis
        .unreached_scenes()
        .map(|id| scenario.names.scenes[id.index()].as_str())
        .chain(
            analysis
                .unreached_choices()
                .map(|id| scenario.names.choices[id.index()].as_str()),
        )
        .collect();
    if !unmet.is_empty() && !analysis.walked_all {
        parts.push(words.with("analyze-not-met", &[("ids", unmet.join(", ").into())]));
    }
    let counts = [
        ("states", analysis.states.into()),
        ("edges", analysis.edges.into()),
        ("seconds", format!("{seconds:.1}").into()),
    ];
    parts.push(words.with(
        if analysis.walked_all {
            "analyze-walked-all"
        } else {
            "analyze-walked-part"
        },
        &counts,
    ));
    for pass in &analysis.careless {
        let who = scenario.texts.get(scenario.variant(pass.played.variant).name, language);
        let filled = [
            ("policy", words.get(&format!("policy-{}", pass.policy.name())).into()),
            ("customer", who.into()),
            ("score", pass.played.value.score.into()),
            ("line", line_text(scenario, &pass.played.line).into()),
        ];
        parts.push(words.with("analyze-careless", &filled));
    }
    parts.push(words.get(&format!("analyze-verdict-{}", analysis.verdict())));
    parts.join("\n\n")
}

fn line_text(scenario: &Scenario, line: &[ChoiceId]) -> String {
    let names: Vec<&str> = line
        .iter()
        .map(|id| scenario.names.choices[id.index()].as_str())
        .collect();
    names.join(", ")
}
