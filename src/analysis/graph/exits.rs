//! Where a choice can lead as it is written, conditions aside.

use super::Place;
use crate::scenario::{Act, ChoiceId, Scenario, SceneId};
use crate::sim::Outcome;

/// The places to which this choice of this scene can lead, each once, in their order; empty if the
/// talk stays where it is. Ends that come of themselves (no more time, nothing left to say) are not
/// among them: they can follow any choice.
pub fn written(scenario: &Scenario, scene: SceneId, choice: ChoiceId) -> Vec<Place> {
    let mut places: Vec<Place> = scenes(scenario, choice).map(Place::Scene).collect();
    for act in &scenario.choice(choice).acts {
        places.extend(by_act(scenario, scene, *act));
    }
    places.retain(|&place| place != Place::Scene(scene));
    places.sort();
    places.dedup();
    places
}

/// A reply without conditions is the last that is ever given.
fn scenes(scenario: &Scenario, choice: ChoiceId) -> impl Iterator<Item = SceneId> + '_ {
    let authored = scenario.choice(choice);
    let last = authored.replies.iter().position(|reply| reply.when.is_empty());
    let given = &authored.replies[..last.map_or(authored.replies.len(), |last| last + 1)];
    let always_elsewhere = last.is_some_and(|last| authored.replies[last].then.is_some());
    let own = authored.then.filter(|_| !always_elsewhere);
    given.iter().filter_map(|reply| reply.then).chain(own)
}

fn by_act(scenario: &Scenario, scene: SceneId, act: Act) -> Option<Place> {
    let after_sale = scenario.after_sale.map(|after| after.scene);
    match act {
        Act::AskForOrder => Some(after_sale.map_or(Place::Ending(Outcome::Sold), Place::Scene)),
        // Who leaves after the sale has sold.
        Act::Leave if after_sale == Some(scene) => Some(Place::Ending(Outcome::Sold)),
        Act::Leave => Some(Place::Ending(Outcome::Left)),
        _ => None,
    }
}
