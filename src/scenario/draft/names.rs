//! What a draft declares, by kind, and every place that names one of them.

use std::collections::BTreeMap;

use super::{Call, Draft, Id, Value};
use crate::scenario::keys::DEFAULT_VARIANT;
use crate::scenario::report::Owner;
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

/// A place that names something.
#[derive(Debug)]
pub struct Reference<'d> {
    pub kind: NameKind,
    pub id: &'d Id,
    /// Who names it.
    pub owner: Owner,
}

/// Collects references while walking over a draft.
struct Walk<'d>(Vec<Reference<'d>>);

impl Draft {
    /// Every place that names something.
    pub fn references(&self) -> Vec<Reference<'_>> {
        let mut walk = Walk(Vec::new());
        for fact in &self.facts {
            let owner = fact.owner();
            walk.all(NameKind::Need, fact.serves.iter().map(|(id, _)| id), &owner);
            walk.all(NameKind::Option, &fact.option, &owner);
            walk.all(
                NameKind::Variant,
                fact.true_in.iter().flat_map(|list| &list.value),
                &owner,
            );
            walk.all(
                NameKind::Variant,
                fact.false_in.iter().flat_map(|list| &list.value),
                &owner,
            );
        }
        for evidence in &self.evidence {
            let owner = Owner {
                key: "owner-evidence",
                id: evidence.id.value.clone(),
            };
            walk.all(NameKind::Fact, evidence.supports.iter().map(|(id, _)| id), &owner);
        }
        for entry in &self.entries {
            let owner = Owner {
                key: "owner-entry",
                id: entry.id.value.clone(),
            };
            walk.all(NameKind::Need, &entry.told_with, &owner);
            walk.all(NameKind::Customer, &entry.about, &owner);
            walk.all(NameKind::Variant, entry.fits_in.iter().flatten(), &owner);
        }
        self.people_references(&mut walk);
        self.meeting_references(&mut walk);
        for scene in &self.scenes {
            walk.all(NameKind::Choice, &scene.also, &scene.owner());
            walk.all(NameKind::Customer, scene.present.iter().flatten(), &scene.owner());
            walk.all(NameKind::Scene, &scene.after, &scene.owner());
        }
        for (_, choice) in self.choices() {
            let owner = choice.owner();
            walk.calls(&choice.acts, &owner);
            walk.calls(&choice.when, &owner);
            walk.all(NameKind::Scene, &choice.then, &owner);
            walk.all(NameKind::Customer, &choice.to, &owner);
            walk.all(NameKind::Option, &choice.option, &owner);
            for reply in &choice.replies {
                walk.calls(&reply.when, &owner);
                walk.all(NameKind::Scene, &reply.then, &owner);
                walk.all(NameKind::Customer, &reply.by, &owner);
            }
        }
        let whole = Owner {
            key: "owner-scenario",
            id: String::new(),
        };
        walk.all(NameKind::Scene, self.after_sale.iter().map(|(id, _)| id), &whole);
        walk.0
    }

    fn meeting_references<'d>(&'d self, walk: &mut Walk<'d>) {
        let Some(meeting) = &self.meeting else { return };
        let owner = |key, id: &str| Owner { key, id: id.to_owned() };
        let whole = owner("owner-scenario", "");
        walk.all(NameKind::Customer, &meeting.chair, &whole);
        walk.calls(meeting.rule.as_slice(), &whole);
        walk.all(NameKind::Option, &meeting.status_quo, &whole);
        for option in &meeting.options {
            walk.calls(&option.when, &owner("owner-option", &option.id.value));
        }
        for role in &meeting.roles {
            let owner = owner("owner-role", &role.id.value);
            walk.all(NameKind::Fact, role.basics.iter().map(|(id, _)| id), &owner);
            let needs = role.person.needs.iter().flatten();
            walk.all(NameKind::Need, needs.map(|weight| &weight.need), &owner);
        }
        for said in &meeting.interjections {
            let owner = owner("owner-interjection", &said.id.value);
            walk.all(NameKind::Customer, &said.by, &owner);
            walk.all(NameKind::Need, &said.tells, &owner);
            walk.calls(&said.when, &owner);
            walk.calls(&said.acts, &owner);
        }
    }

    fn people_references<'d>(&'d self, walk: &mut Walk<'d>) {
        let written = self.customers.iter().map(|(id, person)| {
            let owner = Owner {
                key: "owner-customer",
                id: id.value.clone(),
            };
            (owner, person)
        });
        let varied = self.variants.iter().flat_map(|variant| {
            let owner = Owner {
                key: "owner-variant",
                id: variant.id.value.clone(),
            };
            variant.people.iter().map(move |(_, person)| (owner.clone(), person))
        });
        for (owner, person) in written.chain(varied) {
            walk.all(NameKind::Fact, person.understood.iter().flatten(), &owner);
            walk.all(NameKind::Fact, person.heard.iter().flatten(), &owner);
            walk.all(
                NameKind::Need,
                person.needs.iter().flatten().map(|weight| &weight.need),
                &owner,
            );
            walk.all(NameKind::Level, &person.level, &owner);
            walk.all(NameKind::Function, &person.function, &owner);
            let heeded = person.heeds.iter().flatten().map(|(id, _)| id);
            walk.all(NameKind::Customer, heeded, &owner);
        }
        for variant in &self.variants {
            let owner = Owner {
                key: "owner-variant",
                id: variant.id.value.clone(),
            };
            walk.all(NameKind::Weakness, variant.weaknesses.iter().flatten(), &owner);
            walk.all(NameKind::Customer, variant.people.iter().map(|(id, _)| id), &owner);
        }
    }
}

impl<'d> Walk<'d> {
    fn all(&mut self, kind: NameKind, ids: impl IntoIterator<Item = &'d Id>, owner: &Owner) {
        self.0.extend(ids.into_iter().map(|id| Reference {
            kind,
            id,
            owner: owner.clone(),
        }));
    }

    fn calls(&mut self, calls: &'d [Call], owner: &Owner) {
        for call in calls {
            call.walk(&mut |call| {
                for value in &call.values {
                    if let Value::Name(kind, id) = value {
                        self.all(*kind, [id], owner);
                    }
                }
            });
        }
    }
}
