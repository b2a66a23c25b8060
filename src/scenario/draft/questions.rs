//! What rules ask a draft: who may want what, what is ever done, and who speaks.

use super::{Call, Draft, DraftChoice, DraftFact, DraftInterjection, DraftScene, DraftVariant, Id, Person};
use crate::scenario::report::Owner;

impl Draft {
    /// Every choice with the scene that it is written in, in the order of the file.
    pub fn choices(&self) -> impl Iterator<Item = (&DraftScene, &DraftChoice)> {
        self.scenes
            .iter()
            .flat_map(|scene| scene.choices.iter().map(move |choice| (scene, choice)))
    }

    /// Every act of every interjection.
    pub fn interjected(&self) -> impl Iterator<Item = (&DraftInterjection, &Call)> {
        let said = self.meeting.iter().flat_map(|meeting| &meeting.interjections);
        said.flat_map(|said| said.acts.iter().map(move |act| (said, act)))
    }

    /// Every act of every choice, in the order of the file.
    pub fn acts(&self) -> impl Iterator<Item = (&DraftChoice, &Call)> {
        self.choices()
            .flat_map(|(_, choice)| choice.acts.iter().map(move |act| (choice, act)))
    }

    /// Whether some choice has an act of this name with this id.
    pub fn does(&self, act: &str, id: &str) -> bool {
        let calls = self
            .acts()
            .map(|(_, call)| call)
            .chain(self.interjected().map(|(_, call)| call));
        calls
            .filter(|call| call.name == act)
            .any(|call| call.id().is_some_and(|found| found.value == id))
    }

    /// Whether some choice has an act of this name.
    pub fn ever(&self, act: &str) -> bool {
        self.acts().any(|(_, call)| call.name == act)
    }

    /// The customer as written, where there is exactly one or at least a first.
    pub fn customer(&self) -> Option<&(Id, Person)> {
        self.customers.first()
    }

    /// Whether this person has the need in some variant, by themselves or by level or function.
    pub fn may_have(&self, who: &str, need: &str) -> bool {
        let wants = |person: &Person| {
            let mut weights = person.needs.iter().flatten();
            weights.any(|weight| weight.need.value == need && weight.weight > 0)
        };
        let of_them = |all: &[(Id, Person)]| all.iter().any(|(id, person)| id.value == who && wants(person));
        let written = self.customers.iter().find(|(id, _)| id.value == who);
        let roles = self.meeting.iter().flat_map(|meeting| &meeting.roles);
        let by_role = roles.filter(|role| {
            let person = written.map(|(_, person)| person);
            let own = person.into_iter().flat_map(|person| [&person.level, &person.function]);
            own.flatten().any(|id| id.value == role.id.value)
        });
        of_them(&self.customers)
            || self.variants.iter().any(|variant| of_them(&variant.people))
            || by_role.into_iter().any(|role| wants(&role.person))
    }

    /// The customer, or the chair of a meeting.
    pub fn leading(&self) -> Option<&(Id, Person)> {
        let chair = self.meeting.as_ref().and_then(|meeting| meeting.chair.as_ref());
        let named = chair.and_then(|chair| self.customers.iter().find(|(id, _)| id.value == chair.value));
        named.or(self.customers.first())
    }

    /// Everybody in each variant, then everybody as written, then what levels and functions bring:
    /// all that may say how people are.
    pub fn people(&self) -> impl Iterator<Item = &Person> {
        let varied = self.variants.iter().flat_map(|variant| variant.people.iter());
        let roles = self.meeting.iter().flat_map(|meeting| &meeting.roles);
        varied
            .chain(self.customers.iter())
            .map(|(_, person)| person)
            .chain(roles.map(|role| &role.person))
    }
}

impl DraftVariant {
    /// What this variant says about the customer of that name.
    pub fn named(&self, name: &str) -> Option<&Person> {
        let found = self.people.iter().find(|(id, _)| id.value == name);
        found.map(|(_, person)| person)
    }

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
