//! Every place of a draft that names something.

use super::{Call, Draft, Id, NameKind, Value};
use crate::scenario::report::Owner;

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
