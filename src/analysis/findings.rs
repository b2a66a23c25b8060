//! What analysis finds wrong with a scenario, as the same [`Problem`]s that the validator tells.
//!
//! Only what is proven: a scenario too large to walk has no unreachable scene, only one not met.

use super::balance::Analysis;
use crate::scenario::{Place, Problem, SCENARIO_FILE, Said, Scenario, SceneId, Severity};
use crate::text::{Language, words};

/// The findings: unreachable scenes and choices, dominated choices, careless wins, customers with
/// whom nobody can pass; in this order, each in the order of ids.
pub fn findings(scenario: &Scenario, source: &str, analysis: &Analysis) -> Vec<Problem> {
    let names = &scenario.names;
    let mut found = Vec::new();
    let mut add = |code: &'static str, id: &str, filled: &[(&str, String)]| {
        found.push(Problem {
            code,
            severity: Severity::Warning,
            file: SCENARIO_FILE.to_owned(),
            place: place_of(source, id),
            message: said(code, filled),
            hint: Some(said(&format!("{code}.hint"), filled)),
            id: Some(id.to_owned()),
        });
    };
    for &scene in &analysis.unreachable_scenes {
        let id = &names.scenes[scene.index()];
        add("W101", id, &[("id", id.clone())]);
    }
    for &choice in &analysis.unreachable_choices {
        // A choice of unreachable scenes alone is told with the scene.
        let offered = (0..scenario.scenes.len()).filter(|&scene| scenario.scenes[scene].choices.contains(&choice));
        if offered
            .into_iter()
            .any(|scene| !analysis.unreachable_scenes.contains(&SceneId::at(scene)))
        {
            let id = &names.choices[choice.index()];
            add("W102", id, &[("id", id.clone())]);
        }
    }
    if analysis.walked_all && analysis.variants.len() == scenario.variants.len() {
        for &(choice, loss) in &analysis.dominated {
            let id = &names.choices[choice.index()];
            add("W103", id, &[("id", id.clone()), ("loss", loss.to_string())]);
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
            ("policy", policy.name().to_owned()),
            ("variants", with.join(", ")),
            ("line", through.join(", ")),
        ];
        add("W104", through.last().copied().unwrap_or(&scenario.id), &filled);
    }
    for variant in analysis.unpassable() {
        let id = &names.variants[variant.index()];
        add("W105", id, &[("id", id.clone())]);
    }
    found
}

fn said(key: &str, filled: &[(&str, String)]) -> Said {
    let tell = |language: Language| {
        let filled: Vec<_> = filled
            .iter()
            .map(|(name, value)| (*name, value.clone().into()))
            .collect();
        words(language).with(key, &filled)
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
