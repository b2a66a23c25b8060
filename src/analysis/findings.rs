//! What analysis finds wrong with a scenario, as the same [`Problem`]s that the validator tells.
//!
//! Only what is proven: a scenario too large to walk has no unreachable scene, only one not met.

use super::balance::Analysis;
use crate::scenario::{Factor, Place, Problem, SCENARIO_FILE, Said, Scenario, SceneId, Severity};
use crate::text::{Language, words};

/// The findings: unreachable scenes and choices, dominated choices, careless wins, customers with
/// whom nobody can pass; in this order, each in the order of ids.
pub fn findings(scenario: &Scenario, source: &str, analysis: &Analysis) -> Vec<Problem> {
    let names = &scenario.names;
    let mut found = Vec::new();
    let mut add = |code: &'static str, hint: &str, id: &str, filled: &[(&str, String)]| {
        found.push(Problem {
            code,
            severity: Severity::Warning,
            file: SCENARIO_FILE.to_owned(),
            place: place_of(source, id),
            message: said(code, filled),
            hint: Some(said(hint, filled)),
            id: Some(id.to_owned()),
            fix: Vec::new(),
        });
    };
    for &scene in &analysis.unreachable_scenes {
        let id = &names.scenes[scene.index()];
        add("W101", "W101.hint", id, &[("id", id.clone())]);
    }
    for &choice in &analysis.unreachable_choices {
        // A choice of unreachable scenes alone is told with the scene.
        let offered = (0..scenario.scenes.len()).filter(|&scene| scenario.scenes[scene].choices.contains(&choice));
        if offered
            .into_iter()
            .any(|scene| !analysis.unreachable_scenes.contains(&SceneId::at(scene)))
        {
            let id = &names.choices[choice.index()];
            add("W102", "W102.hint", id, &[("id", id.clone())]);
        }
    }
    if analysis.walked_all && analysis.variants.len() == scenario.variants.len() {
        for &(choice, loss) in &analysis.dominated {
            let id = &names.choices[choice.index()];
            add(
                "W103",
                "W103.hint",
                id,
                &[("id", id.clone()), ("loss", loss.to_string())],
            );
        }
    }
    for &policy in &analysis.winners {
        let passes = analysis.careless.iter().filter(|pass| pass.policy == policy);
        let with: Vec<&str> = passes
            .clone()
            .map(|pass| names.variants[pass.played.variant.index()].as_str())
            .collect();
        let through = passes
            .clone()
            .next()
            .map_or_else(Vec::new, |pass| pass.played.line.clone());
        let through: Vec<&str> = through
            .iter()
            .map(|choice| names.choices[choice.index()].as_str())
            .collect();
        let filled = [
            ("policy", format!("policy-{}", policy.name())),
            ("variants", with.join(", ")),
            ("line", through.join(", ")),
        ];
        let hint = format!("W104.{}", policy.name());
        add("W104", &hint, through.last().copied().unwrap_or(&scenario.id), &filled);
    }
    let shut = shut_gate(scenario, analysis);
    for variant in analysis.unpassable() {
        let id = &names.variants[variant.index()];
        match shut {
            Some((factor, most)) => {
                let filled = [
                    ("id", id.clone()),
                    ("factor", format!("factor-{}", factor.name())),
                    ("most", most.to_string()),
                    ("gate", scenario.gates[factor as usize].to_string()),
                ];
                add("W105", "W105.shut", id, &filled);
            }
            None => add("W105", "W105.hint", id, &[("id", id.clone())]),
        }
    }
    found
}

/// The first gate that no talk opens with anybody, and the most its factor can come to; proven.
fn shut_gate(scenario: &Scenario, analysis: &Analysis) -> Option<(Factor, u8)> {
    let most = |factor: Factor| analysis.bounds[factor as usize].map(|(_, most)| (factor, most));
    let mut known = Factor::ALL.into_iter().filter_map(most);
    known.find(|(factor, most)| *most < scenario.gates[*factor as usize])
}

/// In both languages; the policy and the factor are given as keys of their words.
fn said(key: &str, filled: &[(&str, String)]) -> Said {
    let tell = |language: Language| {
        let words = words(language);
        let value = |name: &str, value: &str| match name {
            "policy" | "factor" => words.get(value),
            _ => value.to_owned(),
        };
        let filled: Vec<_> = filled
            .iter()
            .map(|(name, told)| (*name, value(name, told).into()))
            .collect();
        words.with(key, &filled)
    };
    Said {
        english: tell(Language::English),
        chinese: tell(Language::Chinese),
    }
}

/// Where the file gives something this id: `id: "x"`, or `"x":` as the key of a map; the start of
/// the file if neither is found.
fn place_of(source: &str, id: &str) -> Place {
    let quoted = format!("\"{id}\"");
    let is_owner = |&(start, _): &(usize, &str)| {
        let before = source[..start].trim_end();
        let after = source[start + quoted.len()..].trim_start();
        before
            .strip_suffix(':')
            .is_some_and(|rest| rest.trim_end().ends_with("id"))
            || after.starts_with(':')
    };
    let start = source
        .match_indices(&quoted)
        .find(is_owner)
        .map_or(0, |(start, _)| start);
    let end = if source[start..].starts_with(&quoted) {
        start + quoted.len()
    } else {
        start
    };
    let line_start = source[..start].rfind('\n').map_or(0, |newline| newline + 1);
    Place {
        start: start as u32,
        end: end as u32,
        line: source[..start].matches('\n').count() as u32 + 1,
        column: source[line_start..start].chars().count() as u32 + 1,
    }
}
