//! The analysis as one JSON object.

use serde_json::{Value, json};

use super::{endings, names_of};
use crate::analysis::balance::Analysis;
use crate::analysis::plan::Branch;
use crate::scenario::{ChoiceId, Factor, LineId, Scenario, SceneId};

pub(super) fn json(scenario: &Scenario, analysis: &Analysis, seconds: f64, fair_seconds: Option<f64>) -> Value {
    let names = &scenario.names;
    let choice = |id: &ChoiceId| names.choices[id.index()].as_str();
    let scene = |id: &SceneId| names.scenes[id.index()].as_str();
    let unreachable: Vec<&str> = analysis
        .unreachable_scenes
        .iter()
        .map(scene)
        .chain(analysis.unreachable_choices.iter().map(choice))
        .collect();
    let unmet_scenes = analysis.unmet_scenes().map(|id| scene(&id));
    let not_met: Vec<&str> = unmet_scenes
        .chain(analysis.unmet_choices().map(|id| choice(&id)))
        .collect();
    let unheard: Vec<&str> = analysis.unheard_lines().map(|id| line_key(scenario, id)).collect();
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
        "factors": factors(analysis),
        "endings": endings(analysis)
            .map(|(outcome, reachable)| json!({ "outcome": outcome.name(), "reachable": reachable }))
            .collect::<Vec<_>>(),
        "variants": variants(scenario, analysis),
        "fair_score": fair.map(|fair| share(fair.weighted, fair.odds)),
        "fair_bound": fair.map(|fair| share(fair.weighted_bound, fair.odds)),
        "fair_exact": fair.map(|fair| fair.exact),
        "fair_states": fair.map(|fair| fair.states),
        "fair_seconds": fair_seconds,
        "fair_plan": analysis.plan.iter().map(|branch| plan(scenario, branch)).collect::<Vec<_>>(),
        "value_of_asking": fair.map(|_| analysis.plan.iter().map(most_asking).fold(0.0, f64::max)),
        "unreachable": unreachable,
        "not_met": not_met,
        "lines_not_heard": unheard,
        "dominated": analysis
            .dominated
            .iter()
            .map(|(id, loss)| json!({ "choice": choice(id), "loss": loss }))
            .collect::<Vec<_>>(),
        "careless": careless(scenario, analysis),
        "verdict": analysis.verdict(),
    })
}

fn line_key(scenario: &Scenario, id: LineId) -> &str {
    let first = scenario.lines[id.index()][0];
    &scenario.texts.lines[first.index()].key
}

/// What was met of each factor, and what it cannot leave.
fn factors(analysis: &Analysis) -> Value {
    let of = |factor: Factor| {
        let met = analysis.reached.factors[factor as usize];
        let bounds = analysis.bounds[factor as usize];
        json!({
            "min": met.map(|(low, _)| low),
            "max": met.map(|(_, high)| high),
            "min_bound": bounds.map(|(low, _)| low),
            "max_bound": bounds.map(|(_, high)| high),
        })
    };
    Factor::ALL
        .into_iter()
        .map(|factor| (factor.name().to_owned(), of(factor)))
        .collect()
}

fn variants(scenario: &Scenario, analysis: &Analysis) -> Vec<Value> {
    let of = analysis.variants.iter().map(|(id, line)| {
        json!({
            "variant": scenario.names.variants[id.index()],
            "best_score": line.value.score,
            "passed": line.value.passed,
            "can_pass": line.can_pass,
            "bound": line.bound,
            "exact": line.exact,
            "line": names_of(scenario, &line.line),
        })
    });
    of.collect()
}

/// A branch of the fair plan: points, and what hearing the answer is worth where it parts them.
fn plan(scenario: &Scenario, branch: &Branch) -> Value {
    let who: Vec<&str> = branch
        .who
        .iter()
        .map(|id| scenario.names.variants[id.index()].as_str())
        .collect();
    json!({
        "variants": who,
        "line": names_of(scenario, &branch.choices),
        "score": f64::from(branch.comes_to) / 10.0,
        "value_of_asking": f64::from(branch.asking) / 10.0,
        "then": branch.then.iter().map(|branch| plan(scenario, branch)).collect::<Vec<_>>(),
    })
}

/// The most that hearing one answer is worth, in points.
fn most_asking(branch: &Branch) -> f64 {
    let further = branch.then.iter().map(most_asking).fold(0.0, f64::max);
    further.max(f64::from(branch.asking) / 10.0)
}

fn careless(scenario: &Scenario, analysis: &Analysis) -> Vec<Value> {
    let of = analysis.careless.iter().map(|pass| {
        json!({
            "policy": pass.policy.name(),
            "variant": scenario.names.variants[pass.played.variant.index()],
            "score": pass.played.value.score,
            "line": names_of(scenario, &pass.played.line),
        })
    });
    of.collect()
}
