//! What of a state can still matter, so that a search meets the same situation once.
//!
//! Two histories that differ only in what no later act, condition or score asks about lead to equal
//! essences. What is asked about is worked out per scene, from the choices that can follow it.

use super::state::{Flags, State};
use crate::scenario::{Act, ChoiceId, Condition, Scenario, SceneId};

/// What two states must share to count as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sameness {
    /// What the customer does from here on, and how it ends.
    Conduct,
    /// That, and what can be seen of it: moods, gates refused.
    Appearance,
}

/// Reduces states of one scenario to their essence.
pub struct Essence {
    /// One per scene.
    matters: Vec<Matters>,
}

/// What can still be asked about in a scene and those that can follow it; bits by id.
#[derive(Clone, Copy, Default)]
struct Matters {
    chosen: u128,
    topics: u8,
    entries: u16,
    weaknesses: u16,
    objects: bool,
    refusals: bool,
    refused_at: bool,
    followed_up: bool,
}

impl Essence {
    pub fn of(scenario: &Scenario, sameness: Sameness) -> Self {
        let scenes = (0..scenario.scenes.len()).map(SceneId::at);
        Self {
            matters: scenes.map(|scene| Matters::from(scenario, scene, sameness)).collect(),
        }
    }

    /// The state without what cannot matter any more. Steps from it are the steps of the state.
    pub fn reduce(&self, state: &State) -> State {
        let matters = &self.matters[state.scene.index()];
        let mut reduced = *state;
        reduced.turn = 0;
        reduced.chosen &= matters.chosen;
        reduced.entries_used &= matters.entries;
        reduced.weaknesses_admitted &= matters.weaknesses;
        for (topic, asked) in reduced.asked_in_vain.iter_mut().enumerate() {
            if matters.topics & 1 << topic == 0 {
                *asked = 0;
            }
        }
        if !matters.objects {
            reduced.flags.set(Flags::OBJECTS, false);
        }
        if !matters.refusals {
            reduced.flags.set(Flags::HAS_REFUSED, false);
        }
        if !matters.refused_at {
            reduced.refused_at = 0;
        }
        if !matters.followed_up {
            reduced.flags.set(Flags::FOLLOWED_UP, false);
        }
        reduced
    }
}

impl Matters {
    fn from(scenario: &Scenario, scene: SceneId, sameness: Sameness) -> Self {
        let seen = sameness == Sameness::Appearance;
        let mut matters = Self {
            objects: seen,
            refused_at: seen,
            ..Self::default()
        };
        let choices = can_follow(scenario, scene);
        for position in (0..scenario.choices.len()).filter(|position| choices & 1 << position != 0) {
            let choice = &scenario.choices[position];
            if !choice.again {
                matters.chosen |= 1 << position;
            }
            choice.acts.iter().for_each(|&act| matters.add_act(act));
            let replies = choice.replies.iter().flat_map(|reply| &reply.when);
            for condition in choice.when.iter().chain(replies) {
                matters.add_condition(condition);
            }
        }
        matters
    }

    fn add_act(&mut self, act: Act) {
        match act {
            Act::Ask(topic) => self.topics |= 1 << topic.index(),
            Act::Personal(entry) => self.entries |= 1 << entry.index(),
            Act::Admit(weakness) => self.weaknesses |= 1 << weakness.index(),
            Act::Acknowledge => self.objects = true,
            Act::Quote(_) | Act::Concede(_) => self.refusals = true,
            Act::FollowUp => self.followed_up = true,
            _ => {}
        }
    }

    fn add_condition(&mut self, condition: &Condition) {
        match condition {
            Condition::Chose(choice) => self.chosen |= 1 << choice.index(),
            Condition::Objects | Condition::Mood(_) => self.objects = true,
            Condition::RefusedAt(_) => self.refused_at = true,
            Condition::Of(_, parts) | Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().for_each(|part| self.add_condition(part))
            }
            Condition::Not(part) => self.add_condition(part),
            _ => {}
        }
    }
}

/// Bits of the choices of this scene and of all that it can lead to, conditions left aside.
fn can_follow(scenario: &Scenario, from: SceneId) -> u128 {
    let (mut choices, mut reached, mut open) = (0u128, 1u64 << from.index(), vec![from]);
    while let Some(scene) = open.pop() {
        for &id in &scenario.scene(scene).choices {
            choices |= 1 << id.index();
            for next in leads_to(scenario, id) {
                if reached & 1 << next.index() == 0 {
                    reached |= 1 << next.index();
                    open.push(next);
                }
            }
        }
    }
    choices
}

fn leads_to(scenario: &Scenario, id: ChoiceId) -> impl Iterator<Item = SceneId> + '_ {
    let choice = scenario.choice(id);
    let sells = choice.acts.contains(&Act::AskForOrder);
    let after_sale = scenario.after_sale.filter(|_| sells).map(|after| after.scene);
    let replies = choice.replies.iter().filter_map(|reply| reply.then);
    choice.then.into_iter().chain(replies).chain(after_sale)
}
