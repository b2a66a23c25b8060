//! A hint that leads to one choice: it says why that kind of thing is due, and never the words.
//!
//! Which choice that is comes from elsewhere (a plan, which knows no more than the seller); here it
//! is only put in terms of what can be seen.

use super::hint::{Hint, hint};
use crate::scenario::{Act, ChoiceId, EvidenceId, FactId, Factor, NeedId, Scenario, Standing};
use crate::sim::{Observation, Outcome};

/// What the coach would say at this moment to someone who should make that choice.
///
/// Depends on nothing but what can be seen and the choice. A choice whose acts say nothing to go by
/// gets the hint of the moment, [`hint`].
pub fn hint_toward(scenario: &Scenario, seen: &Observation, choice: ChoiceId) -> Hint {
    if seen.outcome != Outcome::Open {
        return Hint::Over;
    }
    let written = scenario.choice(choice);
    let acts = written.acts.iter().enumerate();
    let due = acts.filter_map(|(position, &act)| Some((weight(act)?, position, act)));
    let act = due.min_by_key(|&(weight, position, _)| (weight, position));
    let leads_on = written.then.is_some_and(|scene| scene != seen.scene);
    match act {
        Some((_, _, act)) => of_act(scenario, seen, act).unwrap_or_else(|| hint(scenario, seen)),
        None if leads_on => Hint::MoveOn,
        None => hint(scenario, seen),
    }
}

/// Of several acts in a choice, the one of the lowest weight is what the choice is about; `None` =
/// never what it is about.
fn weight(act: Act) -> Option<u8> {
    Some(match act {
        Act::AskForOrder | Act::Leave => 0,
        Act::Deliver(..) | Act::FollowUp => 1,
        Act::Prove(_) | Act::Admit(_) => 2,
        Act::Imply(_) | Act::Payoff(_) => 3,
        Act::Ask(_) => 4,
        Act::Acknowledge => 5,
        Act::Promise(_) => 6,
        Act::Tell(_) => 7,
        Act::Personal(_) => 8,
        Act::Quote(_) | Act::Concede(_) => 9,
        Act::Pressure | Act::Adjust(..) => return None,
    })
}

fn of_act(scenario: &Scenario, seen: &Observation, act: Act) -> Option<Hint> {
    if seen.sold && !matches!(act, Act::Deliver(..) | Act::Admit(_)) {
        return None;
    }
    Some(match act {
        Act::AskForOrder if has_closed_gate(seen) => Hint::FindOut,
        Act::AskForOrder => Hint::AskForOrder,
        Act::Leave => Hint::PartWell,
        Act::Deliver(fact, _) => Hint::KeepPromise(fact),
        Act::Prove(evidence) => proof(scenario, seen, evidence),
        Act::Admit(_) => Hint::OwnUp,
        Act::Imply(need) if seen.needs.contains(&need) => Hint::WhatFollows(need),
        Act::Imply(_) => Hint::Unspoken,
        Act::Payoff(need) if seen.needs.contains(&need) => Hint::WhatItBrings(need),
        Act::Ask(topic) => Hint::OpenTopic(topic),
        Act::Acknowledge if seen.objects => Hint::TakeItSeriously,
        Act::Acknowledge => Hint::HearThem,
        Act::Promise(fact) => served(scenario, seen, fact).map_or(Hint::PromiseLittle, Hint::PromiseFor),
        Act::Tell(fact) => telling(scenario, seen, fact),
        Act::Personal(_) => Hint::PersonalWord,
        Act::Quote(_) | Act::Concede(_) => Hint::ThePrice,
        Act::Payoff(_) | Act::FollowUp | Act::Pressure | Act::Adjust(..) => return None,
    })
}

/// Whether a gate is seen to be closed.
fn has_closed_gate(seen: &Observation) -> bool {
    seen.gauges.iter().any(|gauge| gauge.open == Some(false))
}

/// The claim that the evidence would carry: a doubted one first.
fn proof(scenario: &Scenario, seen: &Observation, evidence: EvidenceId) -> Hint {
    let supports = &scenario.evidence[evidence.index()].supports;
    let supported = |standing| {
        let claims = seen.claims.iter().filter(|claim| !claim.exposed);
        let mut claims = claims.filter(|claim| claim.standing == standing);
        claims.find(|claim| supports.iter().any(|&(fact, _)| fact == claim.fact))
    };
    if let Some(doubted) = supported(Standing::Doubted) {
        return Hint::ShowSomething(doubted.fact);
    }
    supported(Standing::Half).map_or(Hint::LetItSpeak, |half| Hint::HalfBelieved(half.fact))
}

/// The first need that has been heard and that the fact serves.
fn served(scenario: &Scenario, seen: &Observation, fact: FactId) -> Option<NeedId> {
    let serves = &scenario.facts[fact.index()].serves;
    let mut heard = seen.needs.iter().copied();
    heard.find(|need| serves.iter().any(|(served, _)| served == need))
}

/// The basics come first while they are not understood.
fn telling(scenario: &Scenario, seen: &Observation, fact: FactId) -> Hint {
    let basic = scenario.facts[fact.index()].basic > 0;
    let understood = seen.gauges[Factor::Understanding as usize].open == Some(true);
    if basic && !understood {
        return Hint::Introduce;
    }
    served(scenario, seen, fact).map_or(Hint::TellMore, Hint::SpeakTo)
}
