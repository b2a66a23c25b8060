//! The coach's hint during a talk: what to think about next, from what can be seen.
//!
//! It never gives the words away and never looks at hidden state: two customers who look alike
//! get the same hint.

use super::reasons::factor_name;
use crate::scenario::{EvidenceId, FactId, Factor, Scenario, Standing};
use crate::sim::{Observation, Reading};
use crate::text::{Language, words};

/// What the coach would say now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// The talk is over.
    Over,
    /// An objection stands that nobody has taken seriously.
    TakeItSeriously,
    /// This claim is not believed, and there is something to show that has not been shown.
    ShowSomething(FactId),
    /// This claim is not believed, and nothing is at hand to prove it.
    StepBack(FactId),
    /// Nothing has been asked out yet.
    Ask,
    /// The gate was named when the order was refused.
    Refused(Factor),
    /// The basics are not understood yet.
    Introduce,
    /// Needs are known, but the offer does not seem worth its price.
    SpeakToNeeds,
    /// Worth it, but not believed.
    Prove,
    /// Something was promised and not kept yet.
    KeepPromise(FactId),
    /// Bought; is the customer satisfied?
    AfterSale,
    /// Nothing seems to stand in the way.
    AskForOrder,
}

/// What the coach would say of this moment.
pub fn hint(scenario: &Scenario, seen: &Observation) -> Hint {
    if seen.outcome != crate::sim::Outcome::Open {
        return Hint::Over;
    }
    if seen.sold {
        let open = seen.promises.iter().find(|promise| !promise.kept);
        return open.map_or(Hint::AfterSale, |promise| Hint::KeepPromise(promise.fact));
    }
    let doubted = seen
        .claims
        .iter()
        .find(|claim| claim.standing == Standing::Doubted && !claim.exposed);
    if let Some(claim) = doubted {
        let unshown = |id: EvidenceId| seen.evidence.contains(&(id, false));
        let provable = scenario.evidence.iter().enumerate().any(|(position, evidence)| {
            unshown(EvidenceId::at(position)) && evidence.supports.iter().any(|&(fact, _)| fact == claim.fact)
        });
        return if provable {
            Hint::ShowSomething(claim.fact)
        } else {
            Hint::StepBack(claim.fact)
        };
    }
    if seen.objects {
        return Hint::TakeItSeriously;
    }
    let gauge = |factor: Factor| &seen.gauges[factor as usize];
    let closed = |factor: Factor| gauge(factor).open == Some(false);
    let untouched = matches!(
        gauge(Factor::Understanding).reading,
        Reading::Exactly(0) | Reading::About(0)
    );
    if closed(Factor::Understanding) && untouched {
        return Hint::Introduce;
    }
    if seen.needs.is_empty() && !scenario.repeat {
        return Hint::Ask;
    }
    if closed(Factor::Understanding) {
        return Hint::Introduce;
    }
    if closed(Factor::Worth) {
        return Hint::SpeakToNeeds;
    }
    if closed(Factor::Belief) {
        return Hint::Prove;
    }
    match seen.refused_at.last() {
        Some(&gate) if gauge(gate).open.is_none() => Hint::Refused(gate),
        _ if closed(Factor::Satisfaction) => Hint::AfterSale,
        _ => Hint::AskForOrder,
    }
}

impl Hint {
    /// The hint in words.
    pub fn text(&self, scenario: &Scenario, language: Language) -> String {
        let about = |key: &str, fact: FactId| {
            let name = scenario.texts.get(scenario.facts[fact.index()].name, language);
            words(language).with(key, &[("fact", name.into())])
        };
        match *self {
            Hint::Over => words(language).get("hint-over"),
            Hint::TakeItSeriously => words(language).get("hint-take-it-seriously"),
            Hint::ShowSomething(fact) => about("hint-show-something", fact),
            Hint::StepBack(fact) => about("hint-step-back", fact),
            Hint::Ask => words(language).get("hint-ask"),
            Hint::Refused(gate) => {
                words(language).with("hint-refused", &[("gate", factor_name(gate, language).into())])
            }
            Hint::Introduce => words(language).get("hint-introduce"),
            Hint::SpeakToNeeds => words(language).get("hint-speak-to-needs"),
            Hint::Prove => words(language).get("hint-prove"),
            Hint::KeepPromise(fact) => about("hint-keep-promise", fact),
            Hint::AfterSale => words(language).get("hint-after-sale"),
            Hint::AskForOrder => words(language).get("hint-ask-for-order"),
        }
    }
}
