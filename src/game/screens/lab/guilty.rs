//! Which scene a problem belongs to, so that its card can be marked.

use crate::scenario::{Problem, SCENARIO_FILE, Scenario, SceneId, Severity, SourceFiles};

/// The worst that is wrong with a scene; `None` if nothing but notes.
pub fn worst(scenario: &Scenario, files: &SourceFiles, problems: &[Problem], scene: SceneId) -> Option<Severity> {
    let here = problems
        .iter()
        .filter(|problem| scenes_of(scenario, files, problem).contains(&scene));
    here.map(|problem| problem.severity)
        .filter(|severity| *severity != Severity::Note)
        .min()
}

/// The scenes that it is about by its id; else the one in whose lines it stands.
pub fn scenes_of(scenario: &Scenario, files: &SourceFiles, problem: &Problem) -> Vec<SceneId> {
    let scenes = || (0..scenario.scenes.len()).map(SceneId::at);
    if let Some(id) = &problem.id {
        if let Some(scene) = scenario.names.scenes.iter().position(|name| name == id) {
            return vec![SceneId::at(scene)];
        }
        if let Some(choice) = scenario.choice_named(id) {
            return scenes()
                .filter(|&scene| scenario.scene(scene).choices.contains(&choice))
                .collect();
        }
    }
    if problem.file != SCENARIO_FILE {
        return Vec::new();
    }
    let begins = |scene: SceneId| {
        let quoted = format!("id: \"{}\"", scenario.names.scenes[scene.index()]);
        files.scenario.find(&quoted)
    };
    let before = |scene: &SceneId| begins(*scene).is_some_and(|at| at <= problem.place.start as usize);
    scenes()
        .filter(before)
        .max_by_key(|&scene| begins(scene))
        .into_iter()
        .collect()
}
