//! What no talk can come to, as far as that is proven.

use std::collections::BTreeSet;

use super::{Place, exits};
use crate::analysis::search::{Budget, Search};
use crate::scenario::{ChoiceId, Scenario, SceneId, VariantId};
use crate::sim::Outcome;

/// Parts of a scenario that no talk can come to. What is not in here may or may not be reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proofs {
    pub scenes: BTreeSet<SceneId>,
    pub choices: BTreeSet<ChoiceId>,
    pub endings: BTreeSet<Outcome>,
}

impl Proofs {
    /// Everything if all talks can be walked within so many states of each customer; else only what
    /// nothing is written to lead to. `watch` is called now and then with the states looked at; once
    /// it says `false`, the walk is given up.
    pub fn find(scenario: &Scenario, states: u64, watch: &mut dyn FnMut(u64) -> bool) -> Self {
        if scenario.meeting.is_some() {
            return Self::by_what_is_written(scenario);
        }
        let mut search = Search::new(scenario);
        let mut variants = (0..scenario.variants.len()).map(VariantId::at);
        let walked_all = variants.all(|variant| search.run(variant, &mut Budget::new(states, watch)).exact);
        if !walked_all {
            return Self::by_what_is_written(scenario);
        }
        let reached = &search.reached;
        Self {
            scenes: unset(&reached.scenes).map(SceneId::at).collect(),
            choices: unset(&reached.choices).map(ChoiceId::at).collect(),
            endings: Outcome::ALL
                .into_iter()
                .filter(|&outcome| outcome != Outcome::Open && !reached.endings[outcome as usize])
                .collect(),
        }
    }

    /// Scenes to which no chain of choices leads, even if all conditions held, and the choices that
    /// are offered in such scenes alone.
    pub fn by_what_is_written(scenario: &Scenario) -> Self {
        let mut reached = vec![SceneId::at(0)];
        let mut next = 0;
        while let Some(&scene) = reached.get(next) {
            next += 1;
            // A visit that is over goes on of itself.
            let seating = scenario.meeting.as_ref().map(|meeting| meeting.seatings[scene.index()]);
            let after = seating.and_then(|seating| seating.after);
            reached.extend(after.filter(|after| !reached.contains(after)));
            for &choice in &scenario.scene(scene).choices {
                for place in exits::written(scenario, scene, choice) {
                    match place {
                        Place::Scene(scene) if !reached.contains(&scene) => reached.push(scene),
                        _ => {}
                    }
                }
            }
        }
        let offered: BTreeSet<ChoiceId> = reached
            .iter()
            .flat_map(|&scene| scenario.scene(scene).choices.iter().copied())
            .collect();
        let scenes = (0..scenario.scenes.len()).map(SceneId::at);
        let choices = (0..scenario.choices.len()).map(ChoiceId::at);
        Self {
            scenes: scenes.filter(|scene| !reached.contains(scene)).collect(),
            choices: choices.filter(|choice| !offered.contains(choice)).collect(),
            endings: BTreeSet::new(),
        }
    }
}

fn unset(flags: &[bool]) -> impl Iterator<Item = usize> + '_ {
    let unset = flags.iter().enumerate().filter(|(_, reached)| !**reached);
    unset.map(|(position, _)| position)
}
