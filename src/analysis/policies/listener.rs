//! `listener`: what the course teaches. Asks, tells what serves what was found, proves what is
//! doubted, then asks for the order; keeps its promises; leaves politely where nothing serves.
//!
//! It knows its own goods (what a fact serves, what evidence supports) and what can be seen of the
//! customer. It reads no wording and knows no variant.

use super::Policy;
use crate::scenario::{
    Act, Choice, ChoiceId, EvidenceId, FactId, Factor, NeedId, Privacy, Quantity, Scenario, Standing, TopicId,
    limits::MAX_CHOICES, limits::MAX_TOPICS,
};
use crate::sim::{Observation, Reading};

/// Plausibility from which a claim may stand by itself before a customer who doubts a little.
const STANDS_ALONE: u8 = 50;
/// The largest promise made without being asked for it twice.
const MODEST_PROMISE: u8 = 20;

/// The good seller, for one talk.
pub struct Listener {
    made: [u8; MAX_CHOICES],
    /// The trust-winning turns at the last evasive answer on each topic, plus one.
    evaded: [u8; MAX_TOPICS],
    /// Turns in which trust was won: only after one is a question worth repeating.
    trust_won: u8,
    asked: Option<(TopicId, /* needs found before */ usize)>,
    /// What had been done when the order was refused: it is not asked for again before something more.
    refused_after: Option<usize>,
    done: usize,
}

impl Listener {
    pub fn new() -> Self {
        Self {
            made: [0; MAX_CHOICES],
            evaded: [0; MAX_TOPICS],
            trust_won: 0,
            asked: None,
            refused_after: None,
            done: 0,
        }
    }

    /// How much an offer is wanted; the lowest is taken, [`NEVER`] only where nothing else is open.
    fn rank(&self, scenario: &Scenario, seen: &Observation, id: ChoiceId) -> u8 {
        let choice = scenario.choice(id);
        if choice.acts.is_empty() {
            return if self.made[id.index()] == 0 {
                LOOK_ELSEWHERE
            } else {
                NEVER
            };
        }
        let was_made = self.made[id.index()] > 0;
        let wishes = choice
            .acts
            .iter()
            .map(|&act| self.wish(scenario, seen, choice, was_made, act));
        // One harmful act spoils the choice; else its best act counts.
        let (best, worst) = wishes.fold((NEVER, 0), |(best, worst), wish| (best.min(wish), worst.max(wish)));
        if worst == HARMFUL { HARMFUL } else { best }
    }

    fn wish(&self, scenario: &Scenario, seen: &Observation, choice: &Choice, was_made: bool, act: Act) -> u8 {
        let found = |need: NeedId| seen.needs.contains(&need);
        match act {
            Act::Deliver(promise, _) => {
                let open = seen.promises.iter().any(|made| made.fact == promise && !made.kept);
                if open { KEEP_PROMISE } else { NEVER }
            }
            Act::FollowUp => {
                if seen.sold {
                    FOLLOW_UP
                } else {
                    NEVER
                }
            }
            Act::Adjust(quantity, by, _) => match quantity {
                Quantity::Expectation if by > 0 => HARMFUL,
                Quantity::Expectation => ADMIT,
                _ if by < 0 => HARMFUL,
                _ => FOLLOW_UP,
            },
            Act::Pressure => HARMFUL,
            Act::Acknowledge => {
                if seen.objects {
                    TAKE_SERIOUSLY
                } else {
                    NEVER
                }
            }
            Act::Personal(entry) => {
                let entry_of = &scenario.entries[entry.index()];
                let told = entry_of.told_with.is_some_and(found);
                let fair = seen.entries.contains(&entry) && (entry_of.privacy == Privacy::Open || told);
                if fair { WARM_UP } else { HARMFUL }
            }
            Act::Ask(topic) if !self.may_ask(topic) => NEVER,
            Act::Ask(_) if was_made => ASK_AGAIN,
            Act::Ask(_) => ASK,
            Act::Imply(need) => {
                if found(need) {
                    IMPLY
                } else {
                    HARMFUL
                }
            }
            Act::Payoff(need) => {
                if found(need) {
                    PAYOFF
                } else {
                    NEVER
                }
            }
            Act::Tell(fact) => self.telling(scenario, seen, choice, fact),
            Act::Promise(promise) => promising(scenario, seen, promise),
            Act::Prove(evidence) => proving(scenario, seen, evidence),
            // Owning what does not fit comes before the goodbye.
            Act::Admit(_) if nothing_serves(scenario, seen) => PART_AFTER_SALE,
            // With one who was let down before, the fault comes first.
            Act::Admit(_) if !seen.sold && seen.gauges[Factor::Satisfaction as usize].open == Some(false) => ASK,
            Act::Admit(_) => ADMIT,
            Act::Quote(_) | Act::Concede(_) => {
                if seen.refused_at.contains(&Factor::Worth) {
                    LAST_RESORT
                } else {
                    HARMFUL
                }
            }
            Act::AskForOrder => self.ordering(scenario, seen),
            Act::Leave => {
                if seen.sold {
                    PART_AFTER_SALE
                } else if nothing_serves(scenario, seen) {
                    PART
                } else if seen.needs.is_empty() && self.evaded.iter().filter(|&&evaded| evaded > 0).count() > 1 {
                    PART_UNTOLD
                } else {
                    NEVER - 1
                }
            }
        }
    }

    fn may_ask(&self, topic: TopicId) -> bool {
        self.evaded[topic.index()] <= self.trust_won
    }

    fn telling(&self, scenario: &Scenario, seen: &Observation, choice: &Choice, id: FactId) -> u8 {
        if let Some(claim) = seen.claims.iter().find(|claim| claim.fact == id) {
            return if claim.half_heard && !choice.rushed && !claim.exposed {
                TELL_WHAT_SERVES
            } else {
                NEVER
            };
        }
        let fact = &scenario.facts[id.index()];
        let proof = scenario
            .evidence
            .iter()
            .zip(&seen.evidence)
            .filter(|(_, (_, shown))| *shown)
            .flat_map(|(evidence, _)| &evidence.supports)
            .filter(|(supported, _)| *supported == id)
            .map(|(_, strength)| *strength)
            .max()
            .unwrap_or(0);
        let credible = fact.plausibility.saturating_add(proof) >= STANDS_ALONE;
        let wanted = serves_found(scenario, seen, id);
        match (wanted || fact.basic > 0, credible) {
            _ if choice.rushed => HARMFUL,
            (true, true) if wanted => TELL_WHAT_SERVES,
            (true, true) => TELL_BASICS,
            (true, false) => LAST_RESORT,
            (false, _) => NEVER,
        }
    }

    fn ordering(&self, scenario: &Scenario, seen: &Observation) -> u8 {
        if seen.sold {
            return NEVER;
        }
        let tried_since = self.refused_after != Some(self.done);
        let closed = seen.gauges.iter().any(|gauge| gauge.open == Some(false));
        let shown = seen.gauges[Factor::Understanding as usize].open.is_some();
        let ready = if shown {
            !closed
        } else {
            let basics = scenario.facts.iter().enumerate().filter(|(_, fact)| fact.basic > 0);
            let told = |position: usize| seen.claims.iter().any(|claim| claim.fact == FactId::at(position));
            let served = seen
                .claims
                .iter()
                .any(|claim| claim.standing == Standing::Believed && serves_found(scenario, seen, claim.fact));
            basics.into_iter().all(|(position, _)| told(position)) && served
        };
        match (ready, tried_since) {
            (true, true) if shown => ORDER_NOW,
            (true, true) => ORDER,
            _ => NEVER,
        }
    }
}

impl Default for Listener {
    fn default() -> Self {
        Self::new()
    }
}

// In the order of wanting.
const KEEP_PROMISE: u8 = 0;
const ORDER_NOW: u8 = 1;
const TAKE_SERIOUSLY: u8 = 2;
const FOLLOW_UP: u8 = 3;
const PART_AFTER_SALE: u8 = 4;
const PART: u8 = 5;
const WARM_UP: u8 = 6;
const ASK: u8 = 7;
const PROVE_DOUBTED: u8 = 8;
const IMPLY: u8 = 9;
const TELL_WHAT_SERVES: u8 = 10;
const TELL_BASICS: u8 = 11;
const PAYOFF: u8 = 12;
const PROVE: u8 = 13;
const ADMIT: u8 = 14;
const ORDER: u8 = 15;
/// Asked about more than one thing, and nothing was told.
const PART_UNTOLD: u8 = 16;
const ASK_AGAIN: u8 = 17;
const LOOK_ELSEWHERE: u8 = 18;
const LAST_RESORT: u8 = 19;
/// Nothing speaks for it.
const NEVER: u8 = 100;
/// Something speaks against it.
const HARMFUL: u8 = 101;

impl Policy for Listener {
    fn choose(&mut self, scenario: &Scenario, seen: &Observation) -> Option<ChoiceId> {
        if let Some((topic, before)) = self.asked.take()
            && seen.needs.len() == before
        {
            self.evaded[topic.index()] = self.trust_won + 1;
        }
        let taken = seen
            .open_offers()
            .map(|offer| offer.choice)
            .min_by_key(|&id| (self.rank(scenario, seen, id), self.made[id.index()]))?;
        for act in &scenario.choice(taken).acts {
            match *act {
                Act::Ask(topic) => self.asked = Some((topic, seen.needs.len())),
                Act::Prove(_) | Act::Admit(_) | Act::Acknowledge | Act::Personal(_) => {
                    self.trust_won = self.trust_won.saturating_add(1);
                }
                _ => {}
            }
        }
        if scenario.choice(taken).acts.contains(&Act::AskForOrder) {
            self.refused_after = Some(self.done);
        } else {
            self.done += 1;
        }
        let made = &mut self.made[taken.index()];
        *made = made.saturating_add(1);
        Some(taken)
    }
}

fn serves_found(scenario: &Scenario, seen: &Observation, fact: FactId) -> bool {
    let serves = &scenario.facts[fact.index()].serves;
    serves.iter().any(|(need, _)| seen.needs.contains(need))
}

/// Needs were found, and nothing that the seller has serves any of them, or all of it has come out
/// false.
fn nothing_serves(scenario: &Scenario, seen: &Observation) -> bool {
    let exposed = |fact: FactId| seen.claims.iter().any(|claim| claim.fact == fact && claim.exposed);
    let serves = |position: usize| {
        let fact = FactId::at(position);
        serves_found(scenario, seen, fact) && !exposed(fact)
    };
    !seen.needs.is_empty() && !(0..scenario.facts.len()).any(serves)
}

/// Whether some choice outside the scene after the sale keeps the promise.
fn can_keep_before_sale(scenario: &Scenario, promise: FactId) -> bool {
    let after = scenario.after_sale.map(|after| after.scene.index());
    let before = scenario
        .scenes
        .iter()
        .enumerate()
        .filter(|(scene, _)| Some(*scene) != after);
    let acts = before
        .flat_map(|(_, scene)| &scene.choices)
        .flat_map(|&id| &scenario.choice(id).acts);
    acts.into_iter()
        .any(|act| matches!(act, Act::Deliver(kept, _) if *kept == promise))
}

/// A promise is made where it serves what was found, once, and where it does not raise hopes that
/// would close the last gate.
fn promising(scenario: &Scenario, seen: &Observation, promise: FactId) -> u8 {
    let size = scenario.facts[promise.index()].promise;
    let made = seen.promises.iter().any(|made| made.fact == promise);
    if made || size > MODEST_PROMISE {
        return HARMFUL;
    }
    let satisfaction = &seen.gauges[Factor::Satisfaction as usize];
    let gate = scenario.gates[Factor::Satisfaction as usize];
    let closes = match satisfaction.reading {
        Reading::Exactly(points) | Reading::About(points) => points.saturating_sub(2 * size) < gate,
        Reading::Hidden | Reading::NotYet => false,
    } && !can_keep_before_sale(scenario, promise);
    if serves_found(scenario, seen, promise) && !closes {
        TELL_WHAT_SERVES
    } else {
        NEVER
    }
}

fn proving(scenario: &Scenario, seen: &Observation, id: EvidenceId) -> u8 {
    if seen.evidence.contains(&(id, true)) {
        return NEVER;
    }
    let supports = &scenario.evidence[id.index()].supports;
    let told = |wanted: fn(Standing) -> bool| {
        supports.iter().any(|(fact, _)| {
            seen.claims
                .iter()
                .any(|claim| claim.fact == *fact && !claim.exposed && wanted(claim.standing))
        })
    };
    let backs_wanted = || supports.iter().any(|(fact, _)| serves_found(scenario, seen, *fact));
    if told(|standing| standing != Standing::Believed) {
        PROVE_DOUBTED
    } else if told(|_| true) || backs_wanted() {
        PROVE
    } else {
        NEVER
    }
}
