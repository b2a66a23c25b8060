//! What policies came to, for people and for programs; the same for a simulation and for one put
//! together from its shards.

use serde_json::{Map, Value, json};

use super::table;
use crate::analysis::tally::{Cohort, Measure};
use crate::scenario::Factor;
use crate::sim::Outcome;
use crate::text::{Language, words};

/// Prints a line of JSON a policy, or a table. Policies of which nothing is known are left out.
pub fn print(cohorts: &[Cohort], as_json: bool, language: Language) {
    let known = cohorts.iter().filter(|cohort| cohort.games() > 0);
    if as_json {
        known.for_each(|cohort| anstream::println!("{}", json_line(cohort)));
        return;
    }
    let known: Vec<&Cohort> = known.collect();
    if !known.is_empty() {
        anstream::println!("{}", text(&known, language));
    }
}

fn json_line(cohort: &Cohort) -> Value {
    let factors: Map<String, Value> = Factor::ALL
        .into_iter()
        .map(|factor| (factor.name().to_owned(), json!(cohort.factor(factor))))
        .collect();
    let endings: Map<String, Value> = Outcome::ALL
        .into_iter()
        .filter(|outcome| *outcome != Outcome::Open)
        .map(|outcome| (outcome.name().to_owned(), json!(cohort.ended(outcome))))
        .collect();
    let score = cohort.total(Measure::Score);
    json!({
        "policy": cohort.policy.name(),
        "games": cohort.games(),
        "exact": cohort.is_exact(),
        "sold_rate": cohort.sold() as f64 / cohort.games() as f64,
        "passed_rate": cohort.passed() as f64 / cohort.games() as f64,
        "score_mean": cohort.mean(),
        "score_sd": cohort.deviation(),
        "score_se": cohort.error(),
        "score_min": score.min,
        "score_max": score.max,
        "score_histogram": cohort.histogram(),
        "factors": factors,
        "endings": endings,
    })
}

fn text(cohorts: &[&Cohort], language: Language) -> String {
    let words = words(language);
    let percent = |part: u64, whole: u64| format!("{:.0} %", 100.0 * part as f64 / whole as f64);
    let columns = ["policy", "score", "error", "sold", "passed"];
    let mut rows = vec![columns.map(|column| words.get(&format!("simulate-{column}"))).to_vec()];
    rows[0].extend(Factor::ALL.map(|factor| words.get(&format!("factor-{}", factor.name()))));
    for cohort in cohorts {
        let error = if cohort.is_exact() {
            "–".to_owned()
        } else {
            format!("±{:.1}", cohort.error())
        };
        let mut row = vec![
            words.get(&format!("policy-{}", cohort.policy.name())),
            format!("{:.1}", cohort.mean()),
            error,
            percent(cohort.sold(), cohort.games()),
            percent(cohort.passed(), cohort.games()),
        ];
        let factors = Factor::ALL.map(|factor| cohort.factor(factor));
        row.extend(factors.map(|points| points.map_or("–".to_owned(), |points| format!("{points:.0}"))));
        rows.push(row);
    }
    format!("{}\n\n{}", table::draw(&rows), words.get("simulate-note"))
}
