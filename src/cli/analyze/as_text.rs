//! The analysis as a trainer reads it.

use std::path::Path;

use super::super::table;
use super::{endings, names_of};
use crate::analysis::balance::Analysis;
use crate::analysis::plan::Branch;
use crate::scenario::{Factor, Scenario, VariantId};
use crate::text::{Language, Words, words};

/// `path` is as the caller wrote it, so that what is proposed can be typed as it stands.
pub(super) fn text(scenario: &Scenario, path: &Path, analysis: &Analysis, seconds: f64, language: Language) -> String {
    let words = words(language);
    let mut parts = vec![
        words.get(&format!("analyze-verdict-{}", analysis.verdict())),
        customers(scenario, analysis, language),
    ];
    for (id, line) in &analysis.variants {
        let filled = [
            ("customer", name(scenario, *id, language).into()),
            ("id", scenario.names.variants[id.index()].as_str().into()),
            ("line", names_of(scenario, &line.line).join(",").into()),
            ("path", path.display().to_string().into()),
        ];
        let key = if line.exact {
            "analyze-line-proven"
        } else {
            "analyze-line"
        };
        parts.push(words.with(key, &filled));
    }
    parts.extend(fair(scenario, analysis, language));
    parts.push(factors(analysis, words));
    let met = endings(analysis).filter(|(_, met)| *met);
    let met: Vec<String> = met
        .map(|(outcome, _)| words.get(&format!("outcome-{}", outcome.name())))
        .collect();
    parts.push(words.with("analyze-endings", &[("endings", met.join(" · ").into())]));
    parts.extend(not_met(scenario, analysis, words));
    let counts = [
        ("states", analysis.states.into()),
        ("edges", analysis.edges.into()),
        ("seconds", format!("{seconds:.1}").into()),
    ];
    let walked = if analysis.walked_all {
        "analyze-walked-all"
    } else {
        "analyze-walked-part"
    };
    parts.push(words.with(walked, &counts));
    for pass in &analysis.careless {
        let filled = [
            ("policy", words.get(&format!("policy-{}", pass.policy.name())).into()),
            ("customer", name(scenario, pass.played.variant, language).into()),
            ("score", pass.played.value.score.into()),
            ("line", names_of(scenario, &pass.played.line).join(", ").into()),
        ];
        parts.push(words.with("analyze-careless", &filled));
    }
    parts.join("\n\n")
}

fn name(scenario: &Scenario, id: VariantId, language: Language) -> String {
    scenario.texts.get(scenario.variant(id).name, language).to_owned()
}

fn customers(scenario: &Scenario, analysis: &Analysis, language: Language) -> String {
    let words = words(language);
    let columns = ["customer", "best", "bound", "passes", "proven"];
    let yes_no = |yes: bool| words.get(if yes { "analyze-yes" } else { "analyze-no" });
    let heads = columns.map(|column| words.get(&format!("analyze-{column}"))).to_vec();
    let rows = analysis.variants.iter().map(|(id, line)| {
        vec![
            format!(
                "{} ({})",
                name(scenario, *id, language),
                scenario.names.variants[id.index()]
            ),
            line.value.score.to_string(),
            line.bound.to_string(),
            match line.can_pass {
                Some(true) if scenario.variant(*id).walk_away => words.get("analyze-by-leaving"),
                Some(passes) => yes_no(passes),
                None => words.get("analyze-not-known"),
            },
            yes_no(line.exact),
        ]
    });
    table::draw(&[heads].into_iter().chain(rows).collect::<Vec<_>>())
}

/// What the best plan without peeking comes to, and the plan.
fn fair(scenario: &Scenario, analysis: &Analysis, language: Language) -> Vec<String> {
    let words = words(language);
    let Some(fair) = analysis.fair else { return Vec::new() };
    let share = |weighted: u32| format!("{:.1}", f64::from(weighted) / f64::from(fair.odds));
    let filled = [
        ("score", share(fair.weighted).into()),
        ("bound", share(fair.weighted_bound).into()),
    ];
    let value = if fair.exact {
        "analyze-fair-exact"
    } else {
        "analyze-fair-bound"
    };
    let mut plan = vec![words.get("analyze-plan")];
    for branch in &analysis.plan {
        draw_branch(scenario, branch, language, 0, &mut plan);
    }
    vec![words.with(value, &filled), plan.join("\n")]
}

fn draw_branch(scenario: &Scenario, branch: &Branch, language: Language, depth: usize, lines: &mut Vec<String>) {
    let words = words(language);
    let who: Vec<String> = branch.who.iter().map(|id| name(scenario, *id, language)).collect();
    let everyone = branch.who.len() == scenario.variants.len();
    let filled = [
        (
            "who",
            if everyone {
                words.get("analyze-everyone")
            } else {
                who.join(" · ")
            }
            .into(),
        ),
        ("line", names_of(scenario, &branch.choices).join(", ").into()),
        ("score", tenths(branch.comes_to).into()),
    ];
    let indent = "  ".repeat(depth);
    lines.push(format!("{indent}- {}", words.with("analyze-branch", &filled)));
    if branch.asking > 0 {
        let worth = words.with("analyze-asking", &[("points", tenths(branch.asking).into())]);
        lines.push(format!("{indent}  {worth}"));
    }
    for then in &branch.then {
        draw_branch(scenario, then, language, depth + 1, lines);
    }
}

fn tenths(points: u16) -> String {
    format!("{}.{}", points / 10, points % 10)
}

/// What each factor came to at the end of a talk, and what it cannot leave.
fn factors(analysis: &Analysis, words: &Words) -> String {
    let heads = ["factor", "met", "limits"]
        .map(|column| words.get(&format!("analyze-{column}")))
        .to_vec();
    let range = |range: Option<(u8, u8)>| range.map_or_else(|| "–".to_owned(), |(low, high)| format!("{low}–{high}"));
    let rows = Factor::ALL.into_iter().map(|factor| {
        vec![
            words.get(&format!("factor-{}", factor.name())),
            range(analysis.reached.factors[factor as usize]),
            range(analysis.bounds[factor as usize]),
        ]
    });
    table::draw(&[heads].into_iter().chain(rows).collect::<Vec<_>>())
}

fn not_met(scenario: &Scenario, analysis: &Analysis, words: &Words) -> Option<String> {
    let scenes = analysis
        .unmet_scenes()
        .map(|id| scenario.names.scenes[id.index()].as_str());
    let choices = analysis
        .unmet_choices()
        .map(|id| scenario.names.choices[id.index()].as_str());
    let unmet: Vec<&str> = scenes.chain(choices).collect();
    let told = || words.with("analyze-not-met", &[("ids", unmet.join(", ").into())]);
    (!unmet.is_empty()).then(told)
}
