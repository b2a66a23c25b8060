//! The coach's hint during a talk: what to think about next, from what can be seen.
//!
//! It never gives the words away and never looks at hidden state: two customers who look alike
//! get the same hint.

use super::reasons::factor_name;
use crate::scenario::{EvidenceId, FactId, Factor, NeedId, Scenario, Standing, TextId, TopicId};
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
    /// Not all gates are open, but asking would show which one refuses.
    FindOut,
    /// There may be nothing here that this customer needs.
    PartWell,
    /// Not everything has been heard on this topic.
    OpenTopic(TopicId),
    /// The need is known and not pressing yet.
    WhatFollows(NeedId),
    /// The need is pressing: what would solving it be worth?
    WhatItBrings(NeedId),
    /// A need that nobody has told may be named.
    Unspoken,
    /// The claim is half believed, and there is something to show for it.
    HalfBelieved(FactId),
    /// Something can be shown before more is claimed.
    LetItSpeak,
    /// Part of the offer answers this need.
    SpeakTo(NeedId),
    /// Something that may matter has not been told.
    TellMore,
    /// What was said should be taken up before going on.
    HearThem,
    /// A weakness should be named.
    OwnUp,
    /// Something personal has been noticed.
    PersonalWord,
    /// A promise would answer this need.
    PromiseFor(NeedId),
    /// A promise would help.
    PromiseLittle,
    /// The price may be in the way.
    ThePrice,
    /// The talk should go on to another part.
    MoveOn,
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
        let words = words(language);
        match self.subject(scenario) {
            Some((kind, Subject::Written(name))) => {
                let name = scenario.texts.get(name, language);
                words.with(self.key(), &[(kind, name.into())])
            }
            Some((kind, Subject::Gate(gate))) => words.with(self.key(), &[(kind, factor_name(gate, language).into())]),
            None => words.get(self.key()),
        }
    }

    /// The message that says it.
    fn key(&self) -> &'static str {
        match self {
            Hint::Over => "hint-over",
            Hint::TakeItSeriously => "hint-take-it-seriously",
            Hint::ShowSomething(_) => "hint-show-something",
            Hint::StepBack(_) => "hint-step-back",
            Hint::Ask => "hint-ask",
            Hint::Refused(_) => "hint-refused",
            Hint::Introduce => "hint-introduce",
            Hint::SpeakToNeeds => "hint-speak-to-needs",
            Hint::Prove => "hint-prove",
            Hint::KeepPromise(_) => "hint-keep-promise",
            Hint::AfterSale => "hint-after-sale",
            Hint::AskForOrder => "hint-ask-for-order",
            Hint::FindOut => "hint-find-out",
            Hint::PartWell => "hint-part-well",
            Hint::OpenTopic(_) => "hint-open-topic",
            Hint::WhatFollows(_) => "hint-what-follows",
            Hint::WhatItBrings(_) => "hint-what-it-brings",
            Hint::Unspoken => "hint-unspoken",
            Hint::HalfBelieved(_) => "hint-half-believed",
            Hint::LetItSpeak => "hint-let-it-speak",
            Hint::SpeakTo(_) => "hint-speak-to",
            Hint::TellMore => "hint-tell-more",
            Hint::HearThem => "hint-hear-them",
            Hint::OwnUp => "hint-own-up",
            Hint::PersonalWord => "hint-personal-word",
            Hint::PromiseFor(_) => "hint-promise-for",
            Hint::PromiseLittle => "hint-promise-little",
            Hint::ThePrice => "hint-the-price",
            Hint::MoveOn => "hint-move-on",
        }
    }

    /// What it is about, with the name of the argument in its message.
    fn subject(&self, scenario: &Scenario) -> Option<(&'static str, Subject)> {
        Some(match *self {
            Hint::ShowSomething(fact) | Hint::StepBack(fact) | Hint::KeepPromise(fact) | Hint::HalfBelieved(fact) => {
                ("fact", Subject::Written(scenario.facts[fact.index()].name))
            }
            Hint::WhatFollows(need) | Hint::WhatItBrings(need) | Hint::SpeakTo(need) | Hint::PromiseFor(need) => {
                ("need", Subject::Written(scenario.needs[need.index()].name))
            }
            Hint::OpenTopic(topic) => ("topic", Subject::Written(scenario.topics[topic.index()])),
            Hint::Refused(gate) => ("gate", Subject::Gate(gate)),
            _ => return None,
        })
    }
}

/// What a hint is about: something that the scenario names, or a gate.
enum Subject {
    Written(TextId),
    Gate(Factor),
}
