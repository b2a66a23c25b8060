//! What no meeting with these people can exceed, proven without a walk.
//!
//! A relaxation: every fact that anybody may ever mention is understood, every need is told and
//! paid off, every price is at its lowest, time does not matter, each factor by itself. Then the
//! rule: whoever holds the option back among those who carry it thinks no better of it than the last
//! one who is needed.

use super::looks::options;
use crate::analysis::search::Value;
use crate::debrief::{WITHOUT_ORDER, points};
use crate::scenario::{
    Act, ChoiceId, DecisionRule, FactStage, Meeting, OptionId, PersonId, Quantity, Scenario, VariantId,
};
use crate::sim::meeting::carries_among;
use crate::sim::table::*;
use crate::sim::{Factors, worth_of};

/// The most that any meeting of this variant can come to.
pub fn most(scenario: &Scenario, meeting: &Meeting, variant: VariantId) -> Value {
    let mentioned = mentioned(scenario, meeting, variant);
    let unsold = Value {
        score: WITHOUT_ORDER,
        passed: scenario.variant(variant).walk_away,
    };
    let carried = options(meeting).flat_map(|option| {
        let people = Relaxed {
            scenario,
            meeting,
            variant,
            option,
            mentioned,
        };
        tables(scenario, meeting).filter_map(move |present| people.carried_by(present))
    });
    carried.max().map_or(unsold, |value| value.max(unsold))
}

/// The most that each factor can come to with anybody for any option, by itself.
pub fn most_factors(scenario: &Scenario, meeting: &Meeting, variant: VariantId) -> Factors {
    let mentioned = mentioned(scenario, meeting, variant);
    let all = options(meeting).flat_map(|option| {
        let people = Relaxed {
            scenario,
            meeting,
            variant,
            option,
            mentioned,
        };
        meeting.ids().map(move |who| people.factors(who))
    });
    let none = Factors {
        understanding: 0,
        worth: 0,
        belief: 0,
        satisfaction: None,
    };
    all.fold(none, |most, factors| Factors {
        understanding: most.understanding.max(factors.understanding),
        worth: most.worth.max(factors.worth),
        belief: most.belief.max(factors.belief),
        satisfaction: most.satisfaction.max(factors.satisfaction),
    })
}

/// Bits of those present wherever a decision can be asked for.
fn tables<'a>(scenario: &'a Scenario, meeting: &'a Meeting) -> impl Iterator<Item = u16> + 'a {
    let asks = |choice: &ChoiceId| scenario.choice(*choice).acts.contains(&Act::AskForOrder);
    let scenes = scenario.scenes.iter().zip(&meeting.seatings);
    scenes
        .filter(move |(scene, _)| scene.choices.iter().any(asks))
        .map(|(_, seating)| seating.present)
}

/// All that is ever said or done, with whether it can be done again and again.
fn acts<'a>(scenario: &'a Scenario, meeting: &'a Meeting) -> impl Iterator<Item = (Act, bool, Option<OptionId>)> + 'a {
    let chosen = scenario.choices.iter().zip(&meeting.aims);
    let said = chosen.flat_map(|(choice, aim)| choice.acts.iter().map(|&act| (act, choice.again, aim.option)));
    let unasked = meeting.interjections.iter();
    said.chain(unasked.flat_map(|one| one.acts.iter().map(|&act| (act, false, None))))
}

/// Bits of the facts that somebody knows at the start or may come to hear.
fn mentioned(scenario: &Scenario, meeting: &Meeting, variant: VariantId) -> u32 {
    let mut facts = 0;
    for (act, ..) in acts(scenario, meeting) {
        if let Act::Tell(fact) | Act::Promise(fact) | Act::Deliver(fact, _) = act {
            facts |= 1 << fact.index();
        }
    }
    for person in &meeting.people {
        for (position, stage) in person.lens.variant(variant).start.facts.iter().enumerate() {
            facts |= u32::from(*stage != FactStage::Unheard) << position;
        }
    }
    facts
}

/// What everybody could think of an option at the very most.
#[derive(Clone, Copy)]
struct Relaxed<'a> {
    scenario: &'a Scenario,
    meeting: &'a Meeting,
    variant: VariantId,
    option: OptionId,
    mentioned: u32,
}

impl Relaxed<'_> {
    /// The most that it comes to if it is carried by these; `None` if they cannot carry it.
    fn carried_by(self, present: u16) -> Option<Value> {
        let here = |who: &PersonId| present & 1 << who.index() != 0;
        let people: Vec<(PersonId, Factors)> = self
            .meeting
            .ids()
            .filter(here)
            .map(|who| (who, self.factors(who)))
            .collect();
        let own = |factors: &Factors| factors.understanding.min(factors.worth).min(factors.belief);
        // Influence makes nobody think better of it than the one who thinks best.
        let best = people.iter().map(|(_, factors)| own(factors)).max()?;
        if best < SUPPORT_GATE {
            return None;
        }
        // The last one who is needed: the highest level at which those who reach it are enough.
        let enough = |level: &u8| {
            let reach = people.iter().filter(|(_, factors)| own(factors) >= *level);
            let ayes = reach.fold(0, |bits, (who, _)| bits | 1 << who.index());
            carries_among(self.meeting, present, ayes)
        };
        let last = (0..=100).rev().find(enough)?;
        let votes = |who: PersonId| match self.meeting.rule {
            DecisionRule::Authority(decides) => who == decides,
            _ => self.meeting.person(who).vote > 0,
        };
        let lowest = people
            .iter()
            .filter(|(who, _)| votes(*who))
            .map(|(_, factors)| capped(*factors, last));
        let value = |factors: Factors| Value {
            score: points(&factors, true),
            passed: factors.first_closed(&self.scenario.gates).is_none(),
        };
        lowest.map(value).max()
    }

    fn factors(self, who: PersonId) -> Factors {
        let lens = &self.meeting.person(who).lens;
        let variant = lens.variant(self.variant);
        let facts = self.meeting.option(self.option).facts & self.mentioned;
        let all = self.meeting.option(self.option).facts;
        let (mut known, mut basics) = (0u32, 0u32);
        for &(fact, weight) in lens.prepared.basics.iter().filter(|(fact, _)| all & fact != 0) {
            basics += weight;
            known += if facts & fact != 0 { weight } else { 0 };
        }
        // What is carried stands: falsehoods come out with the decision.
        let stands = |position: usize| lens.facts[position].is_promise || variant.truths & 1 << position != 0;
        let (mut value, mut serves) = (0, false);
        for (position, need) in variant.needs.iter().enumerate().filter(|(_, need)| need.weight > 0) {
            let mut served = lens.prepared.served_by[position].iter();
            let best = served.find(|(fact, _)| facts & 1 << fact.index() != 0 && stands(fact.index()));
            if let Some((_, percent)) = best {
                // Told, and paid off: three thirds, five quarters, two halves.
                value += i64::from(need.weight) * 3 * 5 * 2 * percent;
                serves = true;
            }
        }
        Factors {
            understanding: (100 * known).checked_div(basics).unwrap_or(100) as u8,
            worth: worth_of(value, self.lowest_price()),
            belief: if serves { 100 } else { (100 - COURTESY_CEILING) / 3 },
            satisfaction: Some(self.satisfaction(who)),
        }
    }

    fn lowest_price(self) -> u32 {
        let (mut lowest, mut off) = (self.meeting.option(self.option).price, 0u32);
        for (act, again, about) in acts(self.scenario, self.meeting) {
            if about.is_some_and(|about| about != self.option) {
                continue;
            }
            match act {
                Act::Quote(price) => lowest = lowest.min(price),
                Act::Concede(_) if again => off = u32::MAX,
                Act::Concede(by) => off = off.saturating_add(by),
                _ => {}
            }
        }
        lowest.saturating_sub(off).max(1)
    }

    /// All that can be experienced beyond what was hoped at first, nothing hoped in addition.
    fn satisfaction(self, who: PersonId) -> u8 {
        let lens = &self.meeting.person(who).lens;
        let start = &lens.variant(self.variant).start;
        let sizes: i32 = lens.facts.iter().map(|fact| i32::from(fact.promise)).sum();
        let mut gap = i32::from(start.experience) - i32::from(start.expectation) + sizes;
        for (act, again, _) in acts(self.scenario, self.meeting) {
            let times = if again { 100 } else { 1 };
            gap += times
                * match act {
                    Act::Deliver(fact, more) => {
                        i32::from(lens.facts[fact.index()].promise) + KEPT_EXPERIENCE + i32::from(more)
                    }
                    Act::FollowUp => FOLLOW_UP_EXPERIENCE,
                    Act::Adjust(Quantity::Experience, by, _) => i32::from(by).max(0),
                    Act::Adjust(Quantity::Expectation, by, _) => -i32::from(by).min(0),
                    _ => 0,
                };
        }
        let rises = if gap >= 0 { gap } else { DISAPPOINTMENT_FACTOR * gap };
        (SATISFACTION_AS_EXPECTED + rises).clamp(0, 100) as u8
    }
}

/// With the own view no higher than this; what it costs least to lower is lowered.
fn capped(mut factors: Factors, view: u8) -> Factors {
    let lowest = [&mut factors.understanding, &mut factors.worth, &mut factors.belief]
        .into_iter()
        .min()
        .expect("there are three");
    *lowest = (*lowest).min(view);
    factors
}
