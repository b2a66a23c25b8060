//! The draft: exactly what stands in a scenario file, right or wrong, with its places.
//!
//! Made from the syntax tree; every value has its type and range by then, but names are still
//! names, and nobody has asked whether the scenario makes sense. `rules` do that.

mod calls;
mod names;
mod parts;
mod person;
mod read;
mod signature;
mod table;
mod talk;
mod values;
mod whole;
mod written;

pub(super) use calls::{Call, Value};
pub use names::NameKind;
pub(super) use names::{Names, Reference};
pub(super) use read::{Lost, read};
pub use signature::{ACTS, CONDITIONS, Signature, Takes};
pub use table::{Count, Field, FieldValue, Given, PARTS, Part, Range, SHARE, Unit};
pub(super) use written::WrittenAs;

use super::model::{Force, NeedStage, Privacy};
use super::report::Owner;
use super::source::{Quote, Span, Spanned};
use crate::text::Language;

/// An id as written.
pub(super) type Id = Spanned<String>;

/// What stands in the file. Every list is in the order of the file.
#[derive(Debug)]
pub(super) struct Draft {
    /// The opening bracket: where to point when something is missing from the whole.
    pub span: Span,
    pub language: Language,
    pub title: Option<Quote>,
    pub summary: Option<Quote>,
    pub product: Option<Quote>,
    pub course: Option<(u8, u8)>,
    pub difficulty: u8,
    pub price: u32,
    pub small: bool,
    pub repeat: bool,
    pub gates: [u8; 4],
    pub briefing: Option<DraftBriefing>,
    /// Facts and promises.
    pub facts: Vec<DraftFact>,
    pub evidence: Vec<DraftEvidence>,
    pub needs: Vec<DraftNeed>,
    pub topics: Vec<(Id, Quote)>,
    pub entries: Vec<DraftEntry>,
    pub weaknesses: Vec<(Id, Option<Quote>)>,
    /// One, unless that is the mistake.
    pub customers: Vec<(Id, Person)>,
    pub variants: Vec<DraftVariant>,
    pub scenes: Vec<DraftScene>,
    pub after_sale: Option<(Id, u8)>,
}

#[derive(Debug)]
pub(super) struct DraftBriefing {
    pub story: Option<Quote>,
    pub goal: Option<Quote>,
    pub known: Vec<Quote>,
    pub note: Option<Quote>,
}

/// A fact or a promise.
#[derive(Debug)]
pub(super) struct DraftFact {
    pub id: Id,
    pub name: Option<Quote>,
    pub plausibility: u8,
    pub basic: u8,
    pub promise: u8,
    pub is_promise: bool,
    pub bears_price: bool,
    pub serves: Vec<(Id, u8)>,
    pub true_in: Option<Spanned<Vec<Id>>>,
    pub false_in: Option<Spanned<Vec<Id>>>,
}

#[derive(Debug)]
pub(super) struct DraftEvidence {
    pub id: Id,
    pub name: Option<Quote>,
    pub supports: Vec<(Id, u8)>,
    pub checkable: bool,
}

#[derive(Debug)]
pub(super) struct DraftNeed {
    pub id: Id,
    pub name: Option<Quote>,
    pub topic: Option<Id>,
    pub depth: u8,
}

#[derive(Debug)]
pub(super) struct DraftEntry {
    pub id: Id,
    pub name: Option<Quote>,
    pub privacy: Privacy,
    pub source: Option<Quote>,
    pub told_with: Option<Id>,
    pub fits_in: Option<Vec<Id>>,
}

/// A customer as written, of the scenario or of one variant.
#[derive(Debug, Default)]
pub(super) struct Person {
    pub name: Option<Quote>,
    pub role: Option<Quote>,
    pub portrait: Option<Spanned<String>>,
    pub trust: Option<u8>,
    pub patience: Option<u8>,
    pub scepticism: Option<u8>,
    pub expectation: Option<u8>,
    pub experience: Option<u8>,
    pub frank_from: Option<u8>,
    pub understood: Option<Vec<Id>>,
    pub heard: Option<Vec<Id>>,
    pub needs: Option<Vec<DraftWeight>>,
}

/// What one person has of a need.
#[derive(Debug)]
pub(super) struct DraftWeight {
    pub need: Id,
    pub weight: u32,
    pub stage: NeedStage,
    /// Missing: as the need says.
    pub depth: Option<u8>,
}

#[derive(Debug)]
pub(super) struct DraftVariant {
    pub id: Id,
    pub name: Option<Quote>,
    pub odds: u32,
    pub walk_away: bool,
    /// Missing: all are real.
    pub weaknesses: Option<Vec<Id>>,
    pub people: Vec<(Id, Person)>,
}

#[derive(Debug)]
pub(super) struct DraftScene {
    pub id: Id,
    pub title: Option<Quote>,
    pub opens: Option<Wordings>,
    pub choices: Vec<DraftChoice>,
    pub also: Vec<Id>,
}

#[derive(Debug)]
pub(super) struct DraftChoice {
    pub id: Id,
    pub says: Option<Quote>,
    pub acts: Vec<Call>,
    pub force: Option<Force>,
    pub minutes: Spanned<u8>,
    pub money: u32,
    pub rushed: bool,
    pub again: bool,
    pub when: Vec<Call>,
    pub closed: Option<Quote>,
    pub then: Option<Id>,
    pub replies: Vec<DraftReply>,
    pub why: Option<Quote>,
}

#[derive(Debug)]
pub(super) struct DraftReply {
    pub span: Span,
    pub when: Vec<Call>,
    pub says: Option<Wordings>,
    pub then: Option<Id>,
}

/// A text list.
#[derive(Debug)]
pub(super) struct Wordings {
    pub span: Span,
    pub list: Vec<Quote>,
}

impl Draft {
    /// Every choice with the scene that it is written in, in the order of the file.
    pub fn choices(&self) -> impl Iterator<Item = (&DraftScene, &DraftChoice)> {
        self.scenes
            .iter()
            .flat_map(|scene| scene.choices.iter().map(move |choice| (scene, choice)))
    }

    /// Every act of every choice, in the order of the file.
    pub fn acts(&self) -> impl Iterator<Item = (&DraftChoice, &Call)> {
        self.choices()
            .flat_map(|(_, choice)| choice.acts.iter().map(move |act| (choice, act)))
    }

    /// Whether some choice has an act of this name with this id.
    pub fn does(&self, act: &str, id: &str) -> bool {
        self.acts()
            .any(|(_, call)| call.name == act && call.id().is_some_and(|found| found.value == id))
    }

    /// Whether some choice has an act of this name.
    pub fn ever(&self, act: &str) -> bool {
        self.acts().any(|(_, call)| call.name == act)
    }

    /// The customer as written, where there is exactly one or at least a first.
    pub fn customer(&self) -> Option<&(Id, Person)> {
        self.customers.first()
    }

    /// The customer in each variant, then the customer as written: all who may say how they are.
    pub fn people(&self) -> impl Iterator<Item = &Person> {
        let varied = self.variants.iter().flat_map(|variant| variant.people.iter());
        varied.chain(self.customers.iter()).map(|(_, person)| person)
    }
}

impl DraftVariant {
    /// What this variant says about its customer.
    pub fn person(&self) -> Option<&Person> {
        self.people.first().map(|(_, person)| person)
    }
}

impl DraftFact {
    pub fn owner(&self) -> Owner {
        let key = if self.is_promise { "owner-promise" } else { "owner-fact" };
        Owner {
            key,
            id: self.id.value.clone(),
        }
    }
}

impl DraftChoice {
    pub fn owner(&self) -> Owner {
        Owner {
            key: "owner-choice",
            id: self.id.value.clone(),
        }
    }
}

impl DraftScene {
    pub fn owner(&self) -> Owner {
        Owner {
            key: "owner-scene",
            id: self.id.value.clone(),
        }
    }
}
