//! Causes in words: one cause, one sentence, with the names of what it is about.

use fluent_bundle::FluentValue;

use crate::scenario::{Factor, Scenario, TextId};
use crate::sim::Cause;
use crate::text::{Language, words};

/// The sentence for a cause, with the scenario's names in this language.
pub fn reason(scenario: &Scenario, cause: Cause, language: Language) -> String {
    let text = |id: TextId| scenario.texts.get(id, language);
    let fact = |id: crate::scenario::FactId| text(scenario.facts[id.index()].name);
    let need = |id: crate::scenario::NeedId| text(scenario.needs[id.index()].name);
    let arguments: Vec<(&str, &str)> = match cause {
        Cause::Told(id)
        | Cause::ToldInPassing(id)
        | Cause::Noise(id)
        | Cause::LandedDoubted(id)
        | Cause::RaisedHopes(id)
        | Cause::Exposed(id)
        | Cause::Kept(id)
        | Cause::Broken(id)
        | Cause::AsClaimed(id) => vec![("fact", fact(id))],
        Cause::Awakened(awakened, by) => vec![("need", need(awakened)), ("fact", fact(by))],
        Cause::Answered(id)
        | Cause::Implied(id)
        | Cause::GuessedRight(id)
        | Cause::GuessedWrong(id)
        | Cause::PaidOff(id) => vec![("need", need(id))],
        Cause::AskedAgain(id) => vec![("topic", text(scenario.topics[id.index()]))],
        Cause::Proved(id) => vec![("evidence", text(scenario.evidence[id.index()].name))],
        Cause::Admitted(id) => vec![("weakness", text(scenario.weaknesses[id.index()]))],
        Cause::PersonalFits(id) | Cause::PersonalGuess(id) | Cause::PersonalHearsay(id) => {
            vec![("entry", text(scenario.entries[id.index()].name))]
        }
        Cause::Adjusted(because) => return text(because).to_owned(),
        Cause::Refused(gate) => {
            let gate = factor_name(gate, language);
            return words(language).with(cause.key(), &[("gate", gate.into())]);
        }
        Cause::Interjected(who) => {
            let meeting = scenario.meeting.as_ref().expect("only in a meeting somebody speaks up");
            vec![("who", text(meeting.person(who).name))]
        }
        Cause::Start
        | Cause::Minutes
        | Cause::Acknowledged
        | Cause::FollowedUp
        | Cause::Quoted
        | Cause::CheapenedEarly
        | Cause::Pressured
        | Cause::PressuredOrder
        | Cause::AfterSale => Vec::new(),
    };
    let arguments: Vec<(&str, FluentValue<'_>)> = arguments
        .into_iter()
        .map(|(name, value)| (name, value.into()))
        .collect();
    words(language).with(cause.key(), &arguments)
}

/// What the glossary calls a factor.
pub(super) fn factor_name(factor: Factor, language: Language) -> String {
    words(language).get(&format!("factor-{}", factor.name()))
}

/// The act behind a cause, by the name it has in files; `None` where no act is behind it.
pub fn act_name(cause: Cause) -> Option<&'static str> {
    Some(match cause {
        Cause::Told(_) | Cause::ToldInPassing(_) | Cause::Noise(_) | Cause::LandedDoubted(_) | Cause::Awakened(..) => {
            "Tell"
        }
        Cause::RaisedHopes(_) => "Tell",
        Cause::Answered(_) | Cause::AskedAgain(_) => "Ask",
        Cause::Implied(_) | Cause::GuessedRight(_) | Cause::GuessedWrong(_) => "Imply",
        Cause::PaidOff(_) => "Payoff",
        Cause::Proved(_) | Cause::Exposed(_) => "Prove",
        Cause::Acknowledged => "Acknowledge",
        Cause::Admitted(_) => "Admit",
        Cause::PersonalFits(_) | Cause::PersonalGuess(_) | Cause::PersonalHearsay(_) => "Personal",
        Cause::Kept(_) => "Deliver",
        Cause::FollowedUp => "FollowUp",
        Cause::Quoted | Cause::CheapenedEarly => "Quote",
        Cause::Pressured | Cause::PressuredOrder => "Pressure",
        Cause::Refused(_) | Cause::AsClaimed(_) | Cause::AfterSale => "AskForOrder",
        Cause::Adjusted(_) => "Adjust",
        Cause::Start | Cause::Minutes | Cause::Broken(_) | Cause::Interjected(_) => return None,
    })
}
