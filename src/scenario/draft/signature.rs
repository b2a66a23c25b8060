//! Which acts and conditions there are, and what stands in their brackets.
//!
//! One table each: reading, "did you mean" and the check of what a learner can know use it.

use super::NameKind;

/// What one place between the brackets takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// The id of something of this kind.
    Name(NameKind),
    /// One of these words.
    Word(&'static [&'static str]),
    /// A whole number from … to …, in steps of ….
    Number(i64, i64, i64),
    /// The same, or nothing, which is 0.
    MaybeNumber(i64, i64, i64),
    /// A text for people.
    Text,
    /// A condition.
    Condition,
    /// A list of conditions.
    Conditions,
}

/// An act or a condition.
#[derive(Debug)]
pub struct Signature {
    pub name: &'static str,
    pub takes: &'static [Takes],
    /// A learner can know whether it holds, so a choice may depend on it. `true` for all acts.
    pub knowable: bool,
}

use NameKind::{Choice, Customer, Entry, Evidence, Fact, Need, Promise, Topic, Variant, Weakness};
use Takes::{Condition, Conditions, MaybeNumber, Name, Number, Text, Word};

const STANDINGS: &[&str] = &["Doubted", "Half", "Believed"];
const STAGES: &[&str] = &["Latent", "Implied", "Explicit"];
const MOODS: &[&str] = &["Annoyed", "Doubtful", "Neutral", "Content", "Delighted"];
const GATES: &[&str] = &["Understanding", "Worth", "Belief", "Satisfaction"];
const QUANTITIES: &[&str] = &["Trust", "Patience", "Expectation", "Experience"];
const YUAN: i64 = crate::scenario::limits::MAX_YUAN as i64;

const fn known(name: &'static str, takes: &'static [Takes]) -> Signature {
    Signature {
        name,
        takes,
        knowable: true,
    }
}

const fn hidden(name: &'static str, takes: &'static [Takes]) -> Signature {
    Signature {
        name,
        takes,
        knowable: false,
    }
}

pub const ACTS: &[Signature] = &[
    known("Tell", &[Name(Fact)]),
    known("Ask", &[Name(Topic)]),
    known("Imply", &[Name(Need)]),
    known("Payoff", &[Name(Need)]),
    known("Prove", &[Name(Evidence)]),
    known("Acknowledge", &[]),
    known("Admit", &[Name(Weakness)]),
    known("Personal", &[Name(Entry)]),
    known("Promise", &[Name(Promise)]),
    known("Deliver", &[Name(Promise), MaybeNumber(5, 50, 5)]),
    known("FollowUp", &[]),
    known("Quote", &[Number(1, YUAN, 1)]),
    known("Concede", &[Number(1, YUAN, 1)]),
    known("Pressure", &[]),
    known("AskForOrder", &[]),
    known("Leave", &[]),
    known("Adjust", &[Word(QUANTITIES), Number(-50, 50, 1), Text]),
];

pub const CONDITIONS: &[Signature] = &[
    known("Told", &[Name(Fact)]),
    known("Shown", &[Name(Evidence)]),
    known("Found", &[Name(Need)]),
    known("Chose", &[Name(Choice)]),
    known("Promised", &[Name(Promise)]),
    known("Kept", &[Name(Promise)]),
    known("Shows", &[Word(STANDINGS), Name(Fact)]),
    known("Mood", &[Word(MOODS)]),
    known("RefusedAt", &[Word(GATES)]),
    known("Objects", &[]),
    known("Sold", &[]),
    hidden("Became", &[Name(Fact), Word(STANDINGS)]),
    hidden("JustFound", &[Name(Need)]),
    hidden("Evasive", &[]),
    hidden("Refused", &[Word(GATES)]),
    hidden("Variant", &[Name(Variant)]),
    hidden("Has", &[Name(Need)]),
    hidden("Stage", &[Name(Need), Word(STAGES)]),
    hidden("TrustAtLeast", &[Number(0, 100, 1)]),
    hidden("PatienceAtMost", &[Number(0, 240, 1)]),
    hidden("Open", &[Word(GATES)]),
    hidden("True", &[Name(Fact)]),
    known("Of", &[Name(Customer), Conditions]),
    hidden("Supports", &[Name(Customer), Name(NameKind::Option)]),
    known("All", &[Conditions]),
    known("Any", &[Conditions]),
    known("Not", &[Condition]),
];

/// How a meeting may decide.
pub const DECISIONS: &[Signature] = &[
    known("Authority", &[Name(Customer)]),
    known("Majority", &[]),
    known("Weighted", &[]),
    known("Consensus", &[]),
    known("Veto", &[Name(NameKind::Function)]),
];

impl Signature {
    /// As the manual writes it: `Deliver("promise", 5–50)`.
    pub fn example(&self) -> String {
        if self.takes.is_empty() {
            return self.name.to_owned();
        }
        let parts: Vec<String> = self.takes.iter().map(|takes| takes.example()).collect();
        format!("{}({})", self.name, parts.join(", "))
    }

    /// How many values it needs at least.
    pub fn least(&self) -> usize {
        self.takes
            .iter()
            .filter(|takes| !matches!(takes, MaybeNumber(..)))
            .count()
    }
}

impl Takes {
    fn example(self) -> String {
        match self {
            Name(kind) => format!("\"{}\"", kind.word()),
            Word(words) => words.join(" | "),
            Number(from, to, _) | MaybeNumber(from, to, _) => format!("{from} … {to}"),
            Text => "\"…\"".to_owned(),
            Condition => "…".to_owned(),
            Conditions => "[…]".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_reads_like_the_reference() {
        let deliver = ACTS
            .iter()
            .find(|act| act.name == "Deliver")
            .expect("Deliver is an act");
        assert_eq!(deliver.example(), "Deliver(\"promise\", 5 … 50)");
    }
}
