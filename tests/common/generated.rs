//! Small scenarios made up by proptest, and ways to play them.
#![allow(dead_code, reason = "each test file uses a part of this module")]

use proptest::collection::vec;
use proptest::prelude::*;

/// A customer and an offer in numbers: three facts, two needs, two pieces of evidence, a promise.
#[derive(Clone, Debug)]
pub struct Numbers {
    pub price: u32,
    pub trust: u8,
    pub patience: u8,
    pub scepticism: u8,
    pub frank_from: u8,
    pub repeat: bool,
    pub small: bool,
    pub expectation: u8,
    pub experience: u8,
    /// Plausibility, basic, promise in fives, service of each need (0 = none), true.
    pub facts: [(u8, u8, u8, [u8; 2], bool); 3],
    /// Weight, stage, depth.
    pub needs: [(u32, u8, u8); 2],
    /// Strength for each fact (0 = none), checkable.
    pub evidence: [([u8; 3], bool); 2],
    /// In fives.
    pub promise_size: u8,
}

pub fn numbers() -> impl Strategy<Value = Numbers> {
    let fact = || (0..=100u8, 0..3u8, 0..6u8, [0..=100u8, 0..=100u8], any::<bool>());
    let need = || (0..2000u32, 0..3u8, 0..60u8);
    let evidence = || ([0..=100u8, 0..=100u8, 0..=100u8], any::<bool>());
    (
        (
            2..2000u32,
            0..=20u8,
            5..120u8,
            0..50u8,
            0..40u8,
            any::<bool>(),
            any::<bool>(),
            0..=20u8,
            0..=20u8,
        ),
        [fact(), fact(), fact()],
        [need(), need()],
        [evidence(), evidence()],
        1..8u8,
    )
        .prop_map(|(who, facts, needs, evidence, promise_size)| Numbers {
            price: who.0,
            trust: who.1 * 5,
            patience: who.2,
            scepticism: who.3,
            frank_from: who.4,
            repeat: who.5,
            small: who.6,
            expectation: who.7 * 5,
            experience: who.8 * 5,
            facts,
            needs,
            evidence,
            promise_size,
        })
}

/// What can be said to a made-up customer, in the order of the file.
pub const CHOICES: [&str; 18] = [
    "tell-a",
    "tell-b",
    "tell-c",
    "prove-x",
    "prove-y",
    "ask",
    "imply-m",
    "imply-n",
    "payoff-m",
    "payoff-n",
    "promise",
    "deliver",
    "acknowledge",
    "admit",
    "personal",
    "press",
    "concede",
    "ask-for-order",
];

/// Positions in [`CHOICES`] of acts of rapport alone.
pub const COURTESIES: [usize; 2] = [12, 14];

/// Any choices, in any order, some more than once.
pub fn plays() -> impl Strategy<Value = Vec<usize>> {
    vec(0..CHOICES.len(), 0..14)
}

impl Numbers {
    /// The scenario's file.
    pub fn file(&self) -> String {
        let serves = |percents: &[u8; 2]| {
            let parts: Vec<String> = ["m", "n"]
                .iter()
                .zip(percents)
                .filter(|(_, percent)| **percent > 0)
                .map(|(need, percent)| format!("\"{need}\": {percent}"))
                .collect();
            parts.join(", ")
        };
        let mut facts = String::new();
        for ((id, fact), basic) in ["a", "b", "c"].iter().zip(&self.facts).zip([1, 0, 0]) {
            let (plausibility, more, promise, percents, is_true) = fact;
            let truth = if *is_true { "" } else { ", true_in: []" };
            facts += &format!(
                "\"{id}\": (plausibility: {plausibility}, basic: {}, promise: {}, bears_price: true, serves: {{ {} }}{truth}),\n",
                basic + more,
                promise * 5,
                serves(percents)
            );
        }
        let mut needs = String::new();
        let mut wanted = String::new();
        for (id, (weight, stage, depth)) in ["m", "n"].iter().zip(&self.needs) {
            let stage = ["Latent", "Implied", "Explicit"][usize::from(*stage)];
            needs += &format!("\"{id}\": (topic: \"t\", depth: {depth}),\n");
            wanted += &format!("\"{id}\": (weight: {weight}, stage: {stage}), ");
        }
        let mut evidence = String::new();
        for (id, (strengths, checkable)) in ["x", "y"].iter().zip(&self.evidence) {
            let supports: Vec<String> = ["a", "b", "c"]
                .iter()
                .zip(strengths)
                .map(|(fact, strength)| format!("\"{fact}\": {}", strength.max(&1)))
                .collect();
            evidence += &format!(
                "\"{id}\": (supports: {{ {} }}, checkable: {checkable}),\n",
                supports.join(", ")
            );
        }
        let acts = [
            "Tell(\"a\")",
            "Tell(\"b\")",
            "Tell(\"c\")",
            "Prove(\"x\")",
            "Prove(\"y\")",
            "Ask(\"t\")",
            "Imply(\"m\")",
            "Imply(\"n\")",
            "Payoff(\"m\")",
            "Payoff(\"n\")",
            "Promise(\"p\")",
            "Deliver(\"p\")",
            "Acknowledge",
            "Admit(\"w\")",
            "Personal(\"e\")",
            "Pressure, AskForOrder",
            "Concede(1)",
            "AskForOrder",
        ];
        let choices: String = CHOICES
            .iter()
            .zip(acts)
            .map(|(id, act)| {
                format!("(id: \"{id}\", says: \"…\", acts: [{act}], again: true, when: [Not(Chose(\"never\"))]),\n")
            })
            .collect();
        format!(
            "(format: 1, title: \"Made up\", price: {}, repeat: {}, small: {},
            facts: {{ {facts} }},
            promises: {{ \"p\": (size: {}, serves: {{ \"m\": 50 }}) }},
            evidence: {{ {evidence} }},
            needs: {{ {needs} }},
            personal: {{ \"e\": (source: \"a friend\") }},
            weaknesses: {{ \"w\": (name: \"slow\") }},
            customers: {{ \"c\": (name: \"C\", trust: {}, patience: {}, scepticism: {}, frank_from: {}, expectation: {}, experience: {}, needs: {{ {wanted} }}) }},
            scenes: [
                (id: \"s\", choices: [{choices}]),
                (id: \"elsewhere\", choices: [(id: \"never\", says: \"…\")]),
            ],
            after_sale: (scene: \"s\", patience: 30),
            )",
            self.price, self.repeat, self.small, self.promise_size * 5,
            self.trust, self.patience, self.scepticism, self.frank_from, self.expectation, self.experience,
        )
    }
}
