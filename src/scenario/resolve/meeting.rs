//! The people, options and rule of a meeting.

use super::{CHECKED, Resolver};
use crate::scenario::draft::{Call, DraftMeeting, DraftRole, Id, NameKind, Person, Value};
use crate::scenario::ids::*;
use crate::scenario::limits::MAX_PEOPLE;
use crate::scenario::meeting::*;
use crate::scenario::model::{Scenario, Variant};
use crate::scenario::prepared::Prepared;
use crate::scenario::texts::Texts;

impl Resolver<'_> {
    fn person_id(&self, name: &str) -> PersonId {
        PersonId::at(self.position(NameKind::Customer, name))
    }

    pub fn option_id(&self, name: &str) -> OptionId {
        OptionId::at(self.position(NameKind::Option, name))
    }

    pub fn customer_id(&self, name: &str) -> PersonId {
        self.person_id(name)
    }

    /// The meeting of this scenario, whose own people are those of its lenses.
    pub fn meeting(&self, scenario: &Scenario) -> Option<Meeting> {
        let draft = self.draft.meeting.as_ref()?;
        let mut people: Vec<&(Id, Person)> = self.draft.customers.iter().collect();
        people.sort_by(|(a, _), (b, _)| a.value.cmp(&b.value));
        let mut options: Vec<_> = draft.options.iter().collect();
        options.sort_by(|a, b| a.id.value.cmp(&b.id.value));
        let options = options.into_iter().map(|option| Alternative {
            name: self.name(&option.name, &option.id),
            price: option.price.unwrap_or(self.draft.price),
            when: self.conditions(&option.when),
            facts: self.facts_of(&option.id.value),
        });
        let everybody = (1_u16 << people.len()) - 1;
        let names = |kind| self.names.all(kind).map(str::to_owned).collect();
        let said = &draft.interjections;
        Some(Meeting {
            people: people
                .iter()
                .map(|(id, person)| self.participant(scenario, draft, id, person))
                .collect(),
            chair: self.person_id(&draft.chair.as_ref().expect(CHECKED).value),
            rule: self.rule(draft.rule.as_ref().expect(CHECKED)),
            rounds: draft.rounds,
            status_quo: self.option_id(&draft.status_quo.as_ref().expect(CHECKED).value),
            options: options.collect(),
            levels: self.roles(draft, NameKind::Level),
            functions: self.roles(draft, NameKind::Function),
            interjections: said.iter().map(|said| self.interjection(said)).collect(),
            seatings: (self.draft.scenes.iter())
                .map(|scene| Seating {
                    present: scene.present.as_ref().map_or(everybody, |present| self.bits(present)),
                    after: (scene.after.as_ref()).map(|scene| SceneId::at(self.scene(&scene.value))),
                })
                .collect(),
            aims: (self.draft.choices())
                .map(|(_, choice)| Aim {
                    to: choice.to.as_ref().map(|id| self.person_id(&id.value)),
                    option: choice.option.as_ref().map(|id| self.option_id(&id.value)),
                })
                .collect(),
            speakers: (self.draft.choices())
                .map(|(_, choice)| {
                    let speaker = |by: &Option<Id>| by.as_ref().map(|id| self.person_id(&id.value));
                    choice.replies.iter().map(|reply| speaker(&reply.by)).collect()
                })
                .collect(),
            names: MeetingNames {
                people: names(NameKind::Customer),
                options: names(NameKind::Option),
                interjections: said.iter().map(|said| said.id.value.clone()).collect(),
            },
        })
    }

    fn bits(&self, people: &[Id]) -> u16 {
        people
            .iter()
            .fold(0, |bits, id| bits | 1 << self.person_id(&id.value).index())
    }

    /// Facts that speak of this option: its own, and those that speak of all.
    fn facts_of(&self, option: &str) -> u32 {
        let facts = self.draft.facts.iter();
        let own = facts.filter(|fact| fact.option.as_ref().is_none_or(|id| id.value == option));
        own.fold(0, |bits, fact| bits | 1 << self.fact(&fact.id.value).index())
    }

    fn rule(&self, call: &Call) -> DecisionRule {
        match (call.name, call.values.as_slice()) {
            ("Authority", [Value::Name(_, who)]) => DecisionRule::Authority(self.person_id(&who.value)),
            ("Weighted", _) => DecisionRule::Weighted,
            ("Consensus", _) => DecisionRule::Consensus,
            ("Veto", [Value::Name(_, function)]) => {
                DecisionRule::Veto(RoleId::at(self.position(NameKind::Function, &function.value)))
            }
            _ => DecisionRule::Majority,
        }
    }

    /// Every level or function, declared or of the course.
    fn roles(&self, draft: &DraftMeeting, kind: NameKind) -> Vec<Role> {
        let role = |id: &str| {
            let declared = draft.roles.iter().find(|role| role.kind == kind && role.id.value == id);
            Role {
                id: id.to_owned(),
                name: declared.and_then(|role| self.text(&role.name)),
            }
        };
        self.names.all(kind).map(role).collect()
    }

    /// What the level and the function of this person bring.
    fn roles_of<'m>(&self, draft: &'m DraftMeeting, person: &Person) -> Vec<&'m DraftRole> {
        let has = |role: &&DraftRole| {
            let own = match role.kind {
                NameKind::Level => &person.level,
                _ => &person.function,
            };
            own.as_ref().is_some_and(|id| id.value == role.id.value)
        };
        draft.roles.iter().filter(has).collect()
    }

    fn participant(&self, scenario: &Scenario, draft: &DraftMeeting, id: &Id, person: &Person) -> Participant {
        let lens = self.lens(scenario, draft, id, person);
        let variants = 0..lens.variants.len();
        let touching = |variant: usize| {
            let wants = lens.prepared.variants[variant].wants;
            let facts = lens.facts.iter().zip(&lens.prepared.facts).enumerate();
            let touch = facts.filter(|(_, (fact, prepared))| fact.basic > 0 || prepared.serves & wants != 0);
            touch.fold(0, |bits, (position, _)| bits | 1 << position)
        };
        let role = |id: &Option<Id>, kind| {
            let id = id.as_ref()?;
            Some(RoleId::at(self.position(kind, &id.value)))
        };
        Participant {
            name: self.required(&person.name),
            role: self.text(&person.role),
            portrait: person.portrait.as_ref().map_or("gao", |name| &name.value).to_owned(),
            level: role(&person.level, NameKind::Level),
            function: role(&person.function, NameKind::Function),
            vote: person.vote.unwrap_or(1),
            heeds: self.heeds(id, person, lens.variants.len()),
            concerns: variants.map(touching).collect(),
            lens: Box::new(lens),
        }
    }

    fn lens(&self, scenario: &Scenario, draft: &DraftMeeting, id: &Id, person: &Person) -> Scenario {
        let roles = self.roles_of(draft, person);
        let mut lens = Scenario {
            scenes: Vec::new(),
            choices: Vec::new(),
            lines: Vec::new(),
            texts: Texts {
                language: scenario.texts.language,
                lines: Vec::new(),
            },
            variants: self.variants_of(id, person, &roles),
            meeting: None,
            ..scenario.clone()
        };
        let basics: Vec<&(Id, u8)> = roles.iter().flat_map(|role| &role.basics).collect();
        if !basics.is_empty() {
            lens.facts.iter_mut().for_each(|fact| fact.basic = 0);
            for (fact, weight) in basics {
                lens.facts[self.fact(&fact.value).index()].basic = *weight;
            }
        }
        lens.prepared = Prepared::of(&lens);
        lens
    }

    /// One per variant.
    fn heeds(&self, id: &Id, person: &Person, variants: usize) -> Vec<[u8; MAX_PEOPLE]> {
        let percents = |heeds: Option<&Vec<(Id, u8)>>| {
            let mut percents = [0; MAX_PEOPLE];
            for (speaker, percent) in heeds.into_iter().flatten() {
                percents[self.person_id(&speaker.value).index()] = *percent;
            }
            percents
        };
        if self.draft.variants.is_empty() {
            return vec![percents(person.heeds.as_ref()); variants];
        }
        let mut named: Vec<_> = self.draft.variants.iter().collect();
        named.sort_by(|a, b| a.id.value.cmp(&b.id.value));
        let own = named.into_iter().map(|variant| variant.named(&id.value));
        own.map(|own| percents(own.and_then(|own| own.heeds.as_ref()).or(person.heeds.as_ref())))
            .collect()
    }

    fn interjection(&self, said: &crate::scenario::draft::DraftInterjection) -> Interjection {
        Interjection {
            by: self.person_id(&said.by.as_ref().expect(CHECKED).value),
            when: self.conditions(&said.when),
            line: self.keys.line(said.says.as_ref().expect(CHECKED).span),
            tells: said.tells.as_ref().map(|need| self.need(&need.value)),
            acts: said.acts.iter().map(|act| self.act(act)).collect(),
        }
    }

    /// The scenario's own variants: the chair, with every need that anybody has, so that what is
    /// counted of all (needs found, needs there are) is counted by the same code as for one.
    pub fn merged(&self, meeting: &Meeting) -> Vec<Variant> {
        let mut variants = meeting.person(meeting.chair).lens.variants.clone();
        for (position, variant) in variants.iter_mut().enumerate() {
            for person in &meeting.people {
                let own = &person.lens.variants[position];
                for (need, more) in variant.needs.iter_mut().zip(&own.needs) {
                    if more.weight > need.weight {
                        *need = *more;
                    }
                }
            }
        }
        variants
    }
}
