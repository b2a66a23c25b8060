//! Scenes, choices and replies; acts and conditions get their types here.

use super::Resolver;
use crate::scenario::condition::Condition;
use crate::scenario::draft::{Call, DraftChoice, Value};
use crate::scenario::ids::SceneId;
use crate::scenario::model::{Act, Choice, Factor, Mood, NeedStage, Quantity, Reply, Scene, Standing};

impl Resolver<'_> {
    pub fn scenes(&self) -> Vec<Scene> {
        let scenes = self.draft.scenes.iter().map(|scene| {
            let own = scene.choices.iter().map(|choice| &choice.id.value);
            let offered = own.chain(scene.also.iter().map(|id| &id.value));
            Scene {
                title: self.text(&scene.title),
                opens: scene.opens.as_ref().map(|wordings| self.keys.line(wordings.span)),
                choices: offered.map(|id| self.choice(id)).collect(),
            }
        });
        scenes.collect()
    }

    pub fn choices(&self) -> Vec<Choice> {
        self.draft
            .choices()
            .map(|(_, choice)| self.one_choice(choice))
            .collect()
    }

    fn one_choice(&self, choice: &DraftChoice) -> Choice {
        let acts: Vec<Act> = choice.acts.iter().map(|act| self.act(act)).collect();
        let replies = choice.replies.iter().map(|reply| Reply {
            when: self.conditions(&reply.when),
            line: self.keys.line(
                reply
                    .says
                    .as_ref()
                    .expect("the rules have found what each reply says")
                    .span,
            ),
            then: reply.then.as_ref().map(|scene| SceneId::at(self.scene(&scene.value))),
        });
        Choice {
            says: self
                .text(&choice.says)
                .expect("the rules have found what each choice says"),
            force: choice.force.or_else(|| acts.iter().find_map(|act| act.force())),
            minutes: choice.minutes.value,
            money: choice.money,
            rushed: choice.rushed,
            again: choice.again,
            when: self.conditions(&choice.when),
            closed: self.text(&choice.closed),
            then: choice.then.as_ref().map(|scene| SceneId::at(self.scene(&scene.value))),
            replies: replies.collect(),
            why: self.text(&choice.why),
            acts,
        }
    }

    pub fn act(&self, call: &Call) -> Act {
        let values = call.values.as_slice();
        match (call.name, values) {
            ("Tell", [Value::Name(_, id)]) => Act::Tell(self.fact(&id.value)),
            ("Ask", [Value::Name(_, id)]) => Act::Ask(self.topic(&id.value)),
            ("Imply", [Value::Name(_, id)]) => Act::Imply(self.need(&id.value)),
            ("Payoff", [Value::Name(_, id)]) => Act::Payoff(self.need(&id.value)),
            ("Prove", [Value::Name(_, id)]) => Act::Prove(self.evidence_id(&id.value)),
            ("Acknowledge", _) => Act::Acknowledge,
            ("Admit", [Value::Name(_, id)]) => Act::Admit(self.weakness(&id.value)),
            ("Personal", [Value::Name(_, id)]) => Act::Personal(self.entry(&id.value)),
            ("Promise", [Value::Name(_, id)]) => Act::Promise(self.fact(&id.value)),
            ("Deliver", [Value::Name(_, id)]) => Act::Deliver(self.fact(&id.value), 0),
            ("Deliver", [Value::Name(_, id), Value::Number(extra)]) => {
                Act::Deliver(self.fact(&id.value), small(*extra))
            }
            ("FollowUp", _) => Act::FollowUp,
            ("Quote", [Value::Number(yuan)]) => Act::Quote(small(*yuan)),
            ("Concede", [Value::Number(yuan)]) => Act::Concede(small(*yuan)),
            ("Pressure", _) => Act::Pressure,
            ("AskForOrder", _) => Act::AskForOrder,
            ("Leave", _) => Act::Leave,
            ("Adjust", [Value::Word(what), Value::Number(by), Value::Text(because)]) => {
                Act::Adjust(quantity(what), small(*by), self.keys.text(because.span))
            }
            (name, _) => unreachable!("the table of acts says what stands in the brackets of {name}"),
        }
    }

    pub fn conditions(&self, calls: &[Call]) -> Vec<Condition> {
        calls.iter().map(|call| self.condition(call)).collect()
    }

    fn condition(&self, call: &Call) -> Condition {
        let values = call.values.as_slice();
        match (call.name, values) {
            ("Told", [Value::Name(_, id)]) => Condition::Told(self.fact(&id.value)),
            ("Shown", [Value::Name(_, id)]) => Condition::Shown(self.evidence_id(&id.value)),
            ("Found", [Value::Name(_, id)]) => Condition::Found(self.need(&id.value)),
            ("Chose", [Value::Name(_, id)]) => Condition::Chose(self.choice(&id.value)),
            ("Promised", [Value::Name(_, id)]) => Condition::Promised(self.fact(&id.value)),
            ("Kept", [Value::Name(_, id)]) => Condition::Kept(self.fact(&id.value)),
            ("Shows", [Value::Word(word), Value::Name(_, id)]) => {
                Condition::Shows(standing(word), self.fact(&id.value))
            }
            ("Mood", [Value::Word(word)]) => Condition::Mood(mood(word)),
            ("RefusedAt", [Value::Word(word)]) => Condition::RefusedAt(gate(word)),
            ("Objects", _) => Condition::Objects,
            ("Sold", _) => Condition::Sold,
            ("Became", [Value::Name(_, id), Value::Word(word)]) => {
                Condition::Became(self.fact(&id.value), standing(word))
            }
            ("JustFound", [Value::Name(_, id)]) => Condition::JustFound(self.need(&id.value)),
            ("Evasive", _) => Condition::Evasive,
            ("Refused", [Value::Word(word)]) => Condition::Refused(gate(word)),
            ("Variant", [Value::Name(_, id)]) => Condition::Variant(self.variant(&id.value)),
            ("Has", [Value::Name(_, id)]) => Condition::Has(self.need(&id.value)),
            ("Stage", [Value::Name(_, id), Value::Word(word)]) => Condition::Stage(self.need(&id.value), stage(word)),
            ("TrustAtLeast", [Value::Number(points)]) => Condition::TrustAtLeast(small(*points)),
            ("PatienceAtMost", [Value::Number(minutes)]) => Condition::PatienceAtMost(small(*minutes)),
            ("Open", [Value::Word(word)]) => Condition::Open(gate(word)),
            ("True", [Value::Name(_, id)]) => Condition::True(self.fact(&id.value)),
            ("Of", [Value::Name(_, who), Value::Calls(parts)]) => {
                Condition::Of(self.customer_id(&who.value), self.conditions(parts))
            }
            ("Supports", [Value::Name(_, who), Value::Name(_, option)]) => {
                Condition::Supports(self.customer_id(&who.value), self.option_id(&option.value))
            }
            ("All", [Value::Calls(parts)]) => Condition::All(self.conditions(parts)),
            ("Any", [Value::Calls(parts)]) => Condition::Any(self.conditions(parts)),
            ("Not", [Value::Calls(parts)]) => Condition::Not(Box::new(
                self.condition(parts.first().expect("Not takes one condition")),
            )),
            (name, _) => unreachable!("the table of conditions says what stands in the brackets of {name}"),
        }
    }
}

fn small<T: TryFrom<i64>>(number: i64) -> T
where
    T::Error: std::fmt::Debug,
{
    T::try_from(number).expect("the reader has checked the range")
}

fn quantity(word: &str) -> Quantity {
    match word {
        "Trust" => Quantity::Trust,
        "Patience" => Quantity::Patience,
        "Expectation" => Quantity::Expectation,
        _ => Quantity::Experience,
    }
}

fn standing(word: &str) -> Standing {
    match word {
        "Doubted" => Standing::Doubted,
        "Half" => Standing::Half,
        _ => Standing::Believed,
    }
}

fn stage(word: &str) -> NeedStage {
    match word {
        "Latent" => NeedStage::Latent,
        "Implied" => NeedStage::Implied,
        _ => NeedStage::Explicit,
    }
}

fn mood(word: &str) -> Mood {
    let found = Mood::ALL
        .into_iter()
        .find(|mood| mood.name().eq_ignore_ascii_case(word));
    found.expect("the table of conditions names every mood")
}

fn gate(word: &str) -> Factor {
    let found = Factor::ALL
        .into_iter()
        .find(|factor| factor.name().eq_ignore_ascii_case(word));
    found.expect("the table of conditions names every gate")
}
