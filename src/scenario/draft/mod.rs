//! The draft: exactly what stands in a scenario file, right or wrong, with its places.
//!
//! Made from the syntax tree; every value has its type and range by then, but names are still
//! names, and nobody has asked whether the scenario makes sense. `rules` do that.

mod calls;
mod meeting;
mod names;
mod parts;
mod person;
mod questions;
mod read;
mod references;
mod signature;
mod table;
mod talk;
mod values;
mod whole;
mod written;

pub(super) use calls::{Call, Value};
pub(super) use meeting::{DraftInterjection, DraftMeeting, DraftRole};
pub use names::NameKind;
pub(super) use names::Names;
pub(super) use read::{Lost, read};
pub(super) use references::Reference;
pub use signature::{ACTS, CONDITIONS, DECISIONS, Signature, Takes};
pub use table::{Count, Field, FieldValue, Given, PARTS, Part, Range, SHARE, Unit};
pub(super) use written::WrittenAs;

use super::model::{Force, NeedStage, Privacy};
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
    /// One, or those who meet.
    pub customers: Vec<(Id, Person)>,
    pub meeting: Option<DraftMeeting>,
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
    /// Missing: it is about all options.
    pub option: Option<Id>,
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
    /// Missing: it is about everybody.
    pub about: Option<Id>,
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
    pub level: Option<Id>,
    pub function: Option<Id>,
    pub vote: Option<u8>,
    pub heeds: Option<Vec<(Id, u8)>>,
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
    /// Missing: all.
    pub present: Option<Vec<Id>>,
    pub after: Option<Id>,
    pub choices: Vec<DraftChoice>,
    pub also: Vec<Id>,
}

#[derive(Debug)]
pub(super) struct DraftChoice {
    pub id: Id,
    pub says: Option<Quote>,
    pub acts: Vec<Call>,
    /// Missing: all who are present.
    pub to: Option<Id>,
    pub option: Option<Id>,
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
    pub by: Option<Id>,
    pub then: Option<Id>,
}

/// A text list.
#[derive(Debug)]
pub(super) struct Wordings {
    pub span: Span,
    pub list: Vec<Quote>,
}
