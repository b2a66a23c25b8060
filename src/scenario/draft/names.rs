//! What a draft declares, by kind.

use std::collections::BTreeMap;

use super::{Draft, Id};
use crate::scenario::keys::DEFAULT_VARIANT;
use crate::scenario::source::Span;

/// The kinds of things that have ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NameKind {
    /// A fact, or a promise, which can stand wherever a fact can.
    Fact,
    /// A promise and no other fact.
    Promise,
    Evidence,
    Need,
    Topic,
    Entry,
    Weakness,
    Variant,
    Scene,
    Choice,
    Customer,
    /// Something that a meeting may decide for.
    Option,
    Level,
    Function,
}

impl NameKind {
    pub const ALL: [NameKind; 14] = [
        NameKind::Fact,
        NameKind::Promise,
        NameKind::Evidence,
        NameKind::Need,
        NameKind::Topic,
        NameKind::Entry,
        NameKind::Weakness,
        NameKind::Variant,
        NameKind::Scene,
        NameKind::Choice,
        NameKind::Customer,
        NameKind::Option,
        NameKind::Level,
        NameKind::Function,
    ];

    /// As the manual calls it.
    pub fn word(self) -> &'static str {
        &self.key()["kind-".len()..]
    }

    /// The key of its word in messages.
    pub fn key(self) -> &'static str {
        match self {
            NameKind::Fact => "kind-fact",
            NameKind::Promise => "kind-promise",
            NameKind::Evidence => "kind-evidence",
            NameKind::Need => "kind-need",
            NameKind::Topic => "kind-topic",
            NameKind::Entry => "kind-entry",
            NameKind::Weakness => "kind-weakness",
            NameKind::Variant => "kind-variant",
            NameKind::Scene => "kind-scene",
            NameKind::Choice => "kind-choice",
            NameKind::Customer => "kind-customer",
            NameKind::Option => "kind-option",
            NameKind::Level => "kind-level",
            NameKind::Function => "kind-function",
        }
    }
}

/// All declared names with their places.
#[derive(Debug, Default)]
pub struct Names(BTreeMap<NameKind, BTreeMap<String, Span>>);

impl Names {
    pub fn of(draft: &Draft) -> Self {
        let mut names = Self::default();
        for fact in &draft.facts {
            names.declare(NameKind::Fact, &fact.id);
            if fact.is_promise {
                names.declare(NameKind::Promise, &fact.id);
            }
        }
        draft
            .evidence
            .iter()
            .for_each(|evidence| names.declare(NameKind::Evidence, &evidence.id));
        draft
            .needs
            .iter()
            .for_each(|need| names.declare(NameKind::Need, &need.id));
        draft
            .topics
            .iter()
            .for_each(|(id, _)| names.declare(NameKind::Topic, id));
        draft
            .needs
            .iter()
            .filter_map(|need| need.topic.as_ref())
            .for_each(|id| names.declare(NameKind::Topic, id));
        draft
            .entries
            .iter()
            .for_each(|entry| names.declare(NameKind::Entry, &entry.id));
        draft
            .weaknesses
            .iter()
            .for_each(|(id, _)| names.declare(NameKind::Weakness, id));
        draft
            .variants
            .iter()
            .for_each(|variant| names.declare(NameKind::Variant, &variant.id));
        if draft.variants.is_empty() {
            names.declare(NameKind::Variant, &Id::new(DEFAULT_VARIANT.to_owned(), draft.span));
        }
        draft
            .scenes
            .iter()
            .for_each(|scene| names.declare(NameKind::Scene, &scene.id));
        draft
            .choices()
            .for_each(|(_, choice)| names.declare(NameKind::Choice, &choice.id));
        draft
            .customers
            .iter()
            .for_each(|(id, _)| names.declare(NameKind::Customer, id));
        names.declare_meeting(draft);
        names
    }

    /// Options, levels and functions; the usual levels and functions need no declaration.
    fn declare_meeting(&mut self, draft: &Draft) {
        let Some(meeting) = &draft.meeting else { return };
        for option in &meeting.options {
            self.declare(NameKind::Option, &option.id);
        }
        for role in &meeting.roles {
            self.declare(role.kind, &role.id);
        }
        for (kind, usual) in [(NameKind::Level, USUAL_LEVELS), (NameKind::Function, USUAL_FUNCTIONS)] {
            for name in usual {
                self.declare(kind, &Id::new(name.to_owned(), meeting.span));
            }
        }
    }

    fn declare(&mut self, kind: NameKind, id: &Id) {
        if !id.value.is_empty() {
            self.0
                .entry(kind)
                .or_default()
                .entry(id.value.clone())
                .or_insert(id.span);
        }
    }

    /// The names of a kind, sorted.
    pub fn all(&self, kind: NameKind) -> impl Iterator<Item = &str> {
        self.0.get(&kind).into_iter().flatten().map(|(name, _)| name.as_str())
    }

    pub fn has(&self, kind: NameKind, name: &str) -> bool {
        self.0.get(&kind).is_some_and(|names| names.contains_key(name))
    }

    /// The place of a name in the sorted list of its kind.
    pub fn position(&self, kind: NameKind, name: &str) -> Option<usize> {
        self.all(kind).position(|known| known == name)
    }

    /// Another kind of which there is one of this name.
    pub fn other_kind(&self, name: &str) -> Option<NameKind> {
        NameKind::ALL.into_iter().find(|kind| self.has(*kind, name))
    }
}

/// The levels and functions of the course, which every meeting knows.
pub const USUAL_LEVELS: [&str; 3] = ["decision", "management", "operational"];
pub const USUAL_FUNCTIONS: [&str; 3] = ["finance", "technical", "user"];
