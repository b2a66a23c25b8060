//! What a choice does, in plain words.

use super::Writer;
use crate::scenario::{Act, Quantity};

/// `tells: A gilded case, carved by hand`
pub fn act(writer: &Writer<'_>, act: Act) -> String {
    let scenario = writer.scenario;
    let fact = |id: crate::scenario::FactId| writer.text(scenario.facts[id.index()].name);
    let need = |id: crate::scenario::NeedId| writer.text(scenario.needs[id.index()].name);
    let key = format!("act-does-{}", act.name().to_lowercase());
    match act {
        Act::Tell(id) | Act::Promise(id) => writer.about(&key, fact(id)),
        Act::Deliver(id, extra) => {
            let filled = [("name", fact(id).into()), ("extra", extra.into())];
            writer.words.with(&key, &filled)
        }
        Act::Ask(id) => writer.about(&key, writer.text(scenario.topics[id.index()])),
        Act::Imply(id) | Act::Payoff(id) => writer.about(&key, need(id)),
        Act::Prove(id) => writer.about(&key, writer.text(scenario.evidence[id.index()].name)),
        Act::Admit(id) => writer.about(&key, writer.text(scenario.weaknesses[id.index()])),
        Act::Personal(id) => writer.about(&key, writer.text(scenario.entries[id.index()].name)),
        Act::Quote(yuan) | Act::Concede(yuan) => writer.words.with(&key, &[("yuan", yuan.into())]),
        Act::Adjust(what, by, because) => {
            let part = match what {
                Quantity::Trust => "part-trust",
                Quantity::Patience => "part-patience",
                Quantity::Expectation => "part-expectation",
                Quantity::Experience => "part-experience",
            };
            let by = format!("{by:+}").replace('-', "\u{2013}");
            let filled = [
                ("part", writer.word(part).into()),
                ("by", by.into()),
                ("because", writer.text(because).into()),
            ];
            writer.words.with(&key, &filled)
        }
        Act::Acknowledge | Act::FollowUp | Act::Pressure | Act::AskForOrder | Act::Leave => writer.word(&key),
    }
}
