//! `yinxin simulate`: policies against the customers of a scenario.

use std::path::PathBuf;

use serde_json::{Map, Value, json};

use super::{FINE, LanguageArgument, PolicyArgument, UNUSABLE, language, report, scenarios, table};
use crate::analysis::PolicyName;
use crate::analysis::cohort::{Cohort, simulate};
use crate::scenario::Factor;
use crate::sim::{Outcome, View};
use crate::text::{Language, words};

/// Let policies play, and see how they fare.
///
/// Example: yinxin simulate scenarios/imperial-seal --policy all --games 1000 --seed 1
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The scenario's folder, or its scenario.ron.
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// A policy's name, or all.
    #[arg(long, value_name = "POLICY", default_value = "all", value_parser = policies)]
    policy: Policies,
    /// Talks of a policy that plays at random; the others meet every customer once.
    #[arg(long, default_value_t = 1000, value_parser = clap::value_parser!(u64).range(1..))]
    games: u64,
    /// The first talk's seed; the next has the next.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// What the policies are shown: gauges=exact|coarse|hidden,patience=exact|coarse|hidden
    #[arg(long, value_name = "VIEW")]
    view: Option<View>,
    /// One JSON object a policy.
    #[arg(long)]
    json: bool,
    /// Language of the report.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// One policy, or all.
#[derive(Clone, Debug)]
struct Policies(Vec<PolicyName>);

fn policies(text: &str) -> Result<Policies, String> {
    use clap::ValueEnum;
    if text == "all" {
        return Ok(Policies(PolicyName::ALL.to_vec()));
    }
    PolicyArgument::from_str(text, false)
        .map(|one| Policies(vec![one.into()]))
        .map_err(|_| {
            let known: Vec<&str> = PolicyName::ALL.into_iter().map(PolicyName::name).collect();
            format!("all, {}", known.join(", "))
        })
}

/// Plays and prints; 2 if the scenario cannot be played.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    let read = scenarios::read(&arguments.path, language).and_then(|read| report::playable(read, language));
    let scenario = match read {
        Ok((scenario, _)) => scenario,
        Err(message) => {
            anstream::eprintln!("{message}");
            return UNUSABLE;
        }
    };
    let view = arguments.view.unwrap_or_default();
    let policies = arguments.policy.0.iter();
    let cohorts = policies.map(|&policy| simulate(&scenario, view, policy, arguments.games, arguments.seed));
    if arguments.json {
        cohorts.for_each(|cohort| anstream::println!("{}", json_line(&cohort)));
    } else {
        anstream::println!("{}", text(&cohorts.collect::<Vec<_>>(), language));
    }
    FINE
}

fn json_line(cohort: &Cohort) -> Value {
    let factors: Map<String, Value> = Factor::ALL
        .into_iter()
        .map(|factor| (factor.name().to_owned(), json!(cohort.factor(factor))))
        .collect();
    let endings: Map<String, Value> = Outcome::ALL
        .into_iter()
        .zip(cohort.endings)
        .filter(|(outcome, _)| *outcome != Outcome::Open)
        .map(|(outcome, count)| (outcome.name().to_owned(), json!(count)))
        .collect();
    json!({
        "policy": cohort.policy.name(),
        "games": cohort.games,
        "exact": cohort.exact,
        "sold_rate": cohort.sold as f64 / cohort.games as f64,
        "passed_rate": cohort.passed as f64 / cohort.games as f64,
        "score_mean": cohort.mean(),
        "score_sd": cohort.deviation(),
        "score_se": cohort.error(),
        "score_histogram": cohort.histogram,
        "factors": factors,
        "endings": endings,
    })
}

fn text(cohorts: &[Cohort], language: Language) -> String {
    let words = words(language);
    let percent = |part: u64, whole: u64| format!("{:.0} %", 100.0 * part as f64 / whole as f64);
    let columns = ["policy", "score", "error", "sold", "passed"];
    let mut rows = vec![columns.map(|column| words.get(&format!("simulate-{column}"))).to_vec()];
    rows[0].extend(Factor::ALL.map(|factor| words.get(&format!("factor-{}", factor.name()))));
    for cohort in cohorts {
        let error = if cohort.exact {
            "–".to_owned()
        } else {
            format!("±{:.1}", cohort.error())
        };
        let mut row = vec![
            words.get(&format!("policy-{}", cohort.policy.name())),
            format!("{:.1}", cohort.mean()),
            error,
            percent(cohort.sold, cohort.games),
            percent(cohort.passed, cohort.games),
        ];
        let factors = Factor::ALL.map(|factor| cohort.factor(factor));
        row.extend(factors.map(|points| points.map_or("–".to_owned(), |points| format!("{points:.0}"))));
        rows.push(row);
    }
    format!("{}\n\n{}", table::draw(&rows), words.get("simulate-note"))
}
