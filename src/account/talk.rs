//! An act that is settled in a talk: what of the month goes into the talk, and what comes back.
//!
//! The talk itself is a scenario beside the account and is played by `sim` like any other. Here stands
//! what the month hands over (trust, what the person has understood, what the dossier opens) and how
//! much of the act counts after it.

use super::ids::ActId;
use super::model::{Account, Condition, Gauge};
use super::observation::Reading;
use super::offers::holds;
use super::state::{Standing, State};
use crate::scenario::{FactStage, Scenario, StartingState, VariantId};

/// What a talk came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Came {
    /// It reached what it was held for: all of the act counts.
    Good,
    /// It fell short, and left something.
    Fair,
    /// It left little, or was broken off.
    Poor,
}

impl Came {
    pub const ALL: [Came; 3] = [Came::Good, Came::Fair, Came::Poor];
    pub const NAMES: [&'static str; 3] = ["Good", "Fair", "Poor"];

    /// The name in scripts, in JSON and in message keys.
    pub fn name(self) -> &'static str {
        ["good", "fair", "poor"][self as usize]
    }

    pub fn named(name: &str) -> Option<Self> {
        Came::ALL.into_iter().find(|came| came.name() == name)
    }
}

/// A talk in which acts are settled: a scenario beside the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    /// The name of its folder.
    pub scenario: String,
    /// One a variant of the account: which of the talk's stands there then, by name; `None` = the talk's
    /// own odds decide.
    pub variants: Vec<Option<String>>,
    /// Choices of the talk, by name, that are there only while all of these hold.
    pub opens: Vec<(String, Vec<Condition>)>,
    /// Score, 0–100, from which a talk that was not passed is still a fair one.
    pub fair_from: u8,
    /// Percent of what an act gains after a fair talk, and after a poor one.
    pub fair: u8,
    pub poor: u8,
    /// How an act counts that is settled without its talk.
    pub unplayed: Came,
}

impl Talk {
    /// What a talk came to that has ended so.
    pub fn came(&self, passed: bool, score: u8) -> Came {
        match passed {
            true => Came::Good,
            false if score >= self.fair_from => Came::Fair,
            false => Came::Poor,
        }
    }

    /// Percent of the act's gains that count.
    pub fn share(&self, came: Came) -> u8 {
        match came {
            Came::Good => 100,
            Came::Fair => self.fair,
            Came::Poor => self.poor,
        }
    }
}

/// The scenario as this month hands it over, and who stands there. The seed decides what the month
/// leaves open.
pub fn handed_over(
    account: &Account,
    variant: usize,
    state: &State,
    act: ActId,
    scenario: &Scenario,
) -> Option<(Scenario, Option<VariantId>)> {
    let talk = account.talk_of(act)?;
    let who = *account.act(act).meets.first()?;
    let mut scenario = scenario.clone();
    for position in 0..scenario.variants.len() {
        let start = starting_state(&state.people[who.index()], &scenario, VariantId::at(position));
        scenario.variants[position].start = start;
    }
    let open = |conditions: &[Condition]| conditions.iter().all(|condition| holds(account, state, condition));
    let shut = talk.opens.iter().filter(|(_, conditions)| !open(conditions));
    let shut: Vec<_> = shut.filter_map(|(choice, _)| scenario.choice_named(choice)).collect();
    scenario.leave_out(&shut);
    let stands = talk.variants[variant].as_deref();
    let stands = stands.and_then(|name| scenario.variant_named(name));
    Some((scenario, stands))
}

/// Where the talk begins. Trust is the month's, in steps of five. The basics are known as far as
/// understanding shows: heard from some, understood from the gate. Minutes and expectation are the
/// scenario's own, and so is everything that is not basic.
fn starting_state(standing: &Standing, scenario: &Scenario, variant: VariantId) -> StartingState {
    let start = &scenario.variant(variant).start;
    let known = match Reading::of(standing.gauge(Gauge::Understanding)) {
        Reading::Little => FactStage::Unheard,
        Reading::Some => FactStage::Heard,
        Reading::Open => FactStage::Understood,
    };
    let facts = scenario.facts.iter().zip(&start.facts);
    StartingState {
        trust: standing.trust / 5 * 5,
        facts: facts
            .map(|(fact, stage)| if fact.basic > 0 { known.max(*stage) } else { *stage })
            .collect(),
        ..start.clone()
    }
}
