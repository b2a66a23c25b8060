//! What can come about at all, and what was never among the best.

use super::unset;
use crate::analysis::search::{Reached, may_come, most_factors};
use crate::scenario::{ChoiceId, Factor, Scenario, SceneId, VariantId};

/// Scenes and choices to which no talk comes: what was not met where all talks were walked, else
/// what cannot be met whatever one does.
pub(super) fn unreachable(scenario: &Scenario, walked: Option<&Reached>) -> (Vec<SceneId>, Vec<ChoiceId>) {
    if let Some(reached) = walked {
        let scenes = unset(&reached.scenes).map(SceneId::at).collect();
        return (scenes, unset(&reached.choices).map(ChoiceId::at).collect());
    }
    let variants = (0..scenario.variants.len()).map(VariantId::at);
    let (choices, scenes) = variants
        .map(|variant| may_come(scenario, variant))
        .fold((0, 0), |(choices, scenes), (more, further)| {
            (choices | more, scenes | further)
        });
    let no_scene = (0..scenario.scenes.len()).filter(|scene| scenes & 1 << scene == 0);
    let no_choice = (0..scenario.choices.len()).filter(|choice| choices & 1 << choice == 0);
    (
        no_scene.map(SceneId::at).collect(),
        no_choice.map(ChoiceId::at).collect(),
    )
}

/// What the factors cannot leave: what was met where all talks were walked, else what follows from
/// the most that each could come to.
pub(super) fn bounds(scenario: &Scenario, asked: &[VariantId], walked: Option<&Reached>) -> [Option<(u8, u8)>; 4] {
    if let Some(reached) = walked {
        return reached.factors;
    }
    let mut bounds = [None; 4];
    for &variant in asked {
        let most = most_factors(scenario, variant);
        for factor in Factor::ALL {
            if let Some(points) = most.get(factor) {
                let (_, known) = bounds[factor as usize].unwrap_or((0, 0));
                bounds[factor as usize] = Some((0, points.max(known)));
            }
        }
    }
    bounds
}

/// Choices that were offered and always cost something.
pub(super) fn dominated(known: &[Option<u8>], fair: &[Option<u8>]) -> Vec<(ChoiceId, u8)> {
    let least = known.iter().zip(fair).map(|(&known, &fair)| match (known, fair) {
        (Some(known), Some(fair)) => Some(known.min(fair)),
        (known, fair) => known.or(fair),
    });
    least
        .enumerate()
        .filter_map(|(position, least)| Some((ChoiceId::at(position), least.filter(|&loss| loss > 0)?)))
        .collect()
}
