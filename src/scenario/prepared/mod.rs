//! What the engine asks of a scenario millions of times, worked out once when it has been checked.
//!
//! Nothing in here is new: every number and bit follows from the scenario beside it, and the rules
//! that read them are in `sim`. Bits are by id unless said otherwise.

mod doers;
mod knowable;
mod openings;

pub(crate) use doers::Doers;
pub(crate) use knowable::Knowable;
pub(crate) use openings::Openings;

use super::ids::*;
use super::model::{Choice, Scenario, Variant};

/// The tables of one scenario.
#[derive(Clone, Debug, Default)]
pub(crate) struct Prepared {
    /// One per fact.
    pub facts: Vec<PreparedFact>,
    /// One per evidence: the facts that it supports.
    pub supports: Vec<u32>,
    /// Grand claims: facts that lead to hope once they are half believed; no promises.
    pub hopeful: u32,
    /// The basics, each a bit and its weight.
    pub basics: Vec<(u32, u32)>,
    /// One per need: what serves it, with the percent; the best first.
    pub served_by: Vec<Vec<(FactId, i64)>>,
    /// One per variant.
    pub variants: Vec<PreparedVariant>,
    /// One per scene.
    pub openings: Vec<Openings>,
    /// One per choice: of its replies, how many from the first on have to be looked at to know
    /// the next scene. All later ones lead where the choice leads by itself.
    pub leading_replies: Vec<usize>,
    /// Which choices do what.
    pub doers: Doers,
}

/// What is worked out about a fact.
#[derive(Clone, Debug)]
pub(crate) struct PreparedFact {
    /// The evidence that supports it, each a bit and its strength; the strongest first.
    pub proofs: Vec<(u32, i32)>,
    /// Needs that it serves.
    pub serves: u16,
}

/// What is worked out about a variant.
#[derive(Clone, Debug)]
pub(crate) struct PreparedVariant {
    /// Needs that this person has.
    pub wants: u16,
    /// One per topic: the needs of this person that belong to it, the shallowest first.
    pub by_depth: Vec<Vec<NeedId>>,
}

impl Prepared {
    pub fn of(scenario: &Scenario) -> Self {
        let facts = || scenario.facts.iter().enumerate();
        Self {
            doers: Doers::of(scenario),
            facts: (0..scenario.facts.len())
                .map(|position| PreparedFact::of(scenario, FactId::at(position)))
                .collect(),
            supports: scenario
                .evidence
                .iter()
                .map(|evidence| bits(evidence.supports.iter().map(|(fact, _)| fact.index())))
                .collect(),
            hopeful: bits(
                facts()
                    .filter(|(_, fact)| fact.promise > 0 && !fact.is_promise)
                    .map(|(position, _)| position),
            ),
            basics: facts()
                .filter(|(_, fact)| fact.basic > 0)
                .map(|(position, fact)| (1 << position, fact.basic.into()))
                .collect(),
            served_by: (0..scenario.needs.len())
                .map(|position| served_by(scenario, NeedId::at(position)))
                .collect(),
            variants: scenario
                .variants
                .iter()
                .map(|variant| PreparedVariant::of(scenario, variant))
                .collect(),
            openings: scenario
                .scenes
                .iter()
                .map(|scene| Openings::of(scenario, scene))
                .collect(),
            leading_replies: scenario.choices.iter().map(leading_replies).collect(),
        }
    }
}

impl PreparedFact {
    fn of(scenario: &Scenario, fact: FactId) -> Self {
        let strength = |(position, supports): (usize, &Vec<(FactId, u8)>)| {
            let (_, strength) = supports.iter().find(|(supported, _)| *supported == fact)?;
            Some((1u32 << position, i32::from(*strength)))
        };
        let evidence = scenario.evidence.iter().map(|evidence| &evidence.supports);
        let mut proofs: Vec<_> = evidence.enumerate().filter_map(strength).collect();
        proofs.sort_by_key(|&(_, strength)| std::cmp::Reverse(strength));
        Self {
            proofs,
            serves: bits(scenario.facts[fact.index()].serves.iter().map(|(need, _)| need.index())) as u16,
        }
    }
}

impl PreparedVariant {
    fn of(scenario: &Scenario, variant: &Variant) -> Self {
        let wanted = || {
            let needs = (0..scenario.needs.len()).map(NeedId::at);
            needs.filter(|need| variant.needs[need.index()].weight > 0)
        };
        let by_depth = |topic: TopicId| {
            let of_topic = wanted().filter(|need| scenario.needs[need.index()].topic == topic);
            let mut needs: Vec<NeedId> = of_topic.collect();
            needs.sort_by_key(|need| variant.needs[need.index()].depth);
            needs
        };
        Self {
            wants: bits(wanted().map(NeedId::index)) as u16,
            by_depth: (0..scenario.topics.len()).map(TopicId::at).map(by_depth).collect(),
        }
    }
}

/// What serves this need, the best first.
fn served_by(scenario: &Scenario, need: NeedId) -> Vec<(FactId, i64)> {
    let mut facts = Vec::new();
    for (position, fact) in scenario.facts.iter().enumerate() {
        for &(_, percent) in fact.serves.iter().filter(|(served, _)| *served == need) {
            facts.push((FactId::at(position), i64::from(percent)));
        }
    }
    facts.sort_by_key(|&(_, percent)| std::cmp::Reverse(percent));
    facts
}

fn leading_replies(choice: &Choice) -> usize {
    let leads_elsewhere = |then: Option<SceneId>| then.is_some() && then != choice.then;
    let last = choice.replies.iter().rposition(|reply| leads_elsewhere(reply.then));
    last.map_or(0, |position| position + 1)
}

fn bits(positions: impl Iterator<Item = usize>) -> u32 {
    positions.fold(0, |bits, position| bits | 1 << position)
}
