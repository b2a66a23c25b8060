//! Variants: the customer as written, and what each variant changes.

use super::Resolver;
use crate::scenario::draft::{DraftRole, DraftVariant, DraftWeight, Id, Person};
use crate::scenario::ids::EntryId;
use crate::scenario::model::{FactStage, NeedStage, StartingState, Variant, VariantNeed};

/// Defaults of a customer, as `scenarios/reference.md` lists them.
const TRUST: u8 = 30;
const SCEPTICISM: u8 = 10;
const FRANK_FROM: u8 = 20;

impl Resolver<'_> {
    /// In the order of names; one where the author wrote none.
    pub fn variants(&self) -> Vec<Variant> {
        let (id, base) = self.draft.leading().expect("the rules have found a customer");
        self.variants_of(id, base, &[])
    }

    /// The variants of this one person, who has these levels and functions.
    pub fn variants_of(&self, id: &Id, base: &Person, roles: &[&DraftRole]) -> Vec<Variant> {
        if self.draft.variants.is_empty() {
            return vec![self.one_variant(id, base, roles, None)];
        }
        let mut variants: Vec<&DraftVariant> = self.draft.variants.iter().collect();
        variants.sort_by(|a, b| a.id.value.cmp(&b.id.value));
        variants
            .into_iter()
            .map(|variant| self.one_variant(id, base, roles, Some(variant)))
            .collect()
    }

    /// What a variant does not say is as the customer is written.
    fn one_variant(&self, id: &Id, base: &Person, roles: &[&DraftRole], variant: Option<&DraftVariant>) -> Variant {
        let plain = Person::default();
        let own = variant.and_then(|variant| variant.named(&id.value)).unwrap_or(&plain);
        let understood = own.understood.as_ref().or(base.understood.as_ref());
        let heard = own.heard.as_ref().or(base.heard.as_ref());
        Variant {
            name: variant.map_or(self.default_variant_name(), |variant| {
                self.variant_name(&variant.name, &variant.id)
            }),
            odds: variant.map_or(1, |variant| variant.odds),
            walk_away: variant.is_some_and(|variant| variant.walk_away),
            start: StartingState {
                trust: own.trust.or(base.trust).unwrap_or(TRUST),
                patience: own
                    .patience
                    .or(base.patience)
                    .expect("the rules have found the customer's patience"),
                expectation: own.expectation.or(base.expectation).unwrap_or(0),
                experience: own.experience.or(base.experience).unwrap_or(0),
                facts: self.stages(understood, heard),
            },
            scepticism: own.scepticism.or(base.scepticism).unwrap_or(SCEPTICISM),
            frank_from: own.frank_from.or(base.frank_from).unwrap_or(FRANK_FROM),
            needs: self.weights(roles, own.needs.as_ref().or(base.needs.as_ref())),
            truths: self.truths(variant),
            fitting: self.fitting(id, variant),
            weaknesses: self.real_weaknesses(variant),
        }
    }

    fn stages(&self, understood: Option<&Vec<Id>>, heard: Option<&Vec<Id>>) -> Vec<FactStage> {
        let mut stages = vec![FactStage::Unheard; self.draft.facts.len()];
        for id in heard.into_iter().flatten() {
            stages[self.fact(&id.value).index()] = FactStage::Heard;
        }
        for id in understood.into_iter().flatten() {
            stages[self.fact(&id.value).index()] = FactStage::Understood;
        }
        stages
    }

    /// One per need of the scenario; a need that is not listed weighs nothing. What a person says
    /// of a need goes before what the function says of it, and that before the level.
    fn weights(&self, roles: &[&DraftRole], weights: Option<&Vec<DraftWeight>>) -> Vec<VariantNeed> {
        let mut needs = vec![
            VariantNeed {
                weight: 0,
                stage: NeedStage::Latent,
                depth: 0
            };
            self.draft.needs.len()
        ];
        for need in &self.draft.needs {
            needs[self.need(&need.id.value).index()].depth = need.depth;
        }
        let brought = roles.iter().flat_map(|role| role.person.needs.iter().flatten());
        for written in brought.chain(weights.into_iter().flatten()) {
            let need = &mut needs[self.need(&written.need.value).index()];
            need.weight = written.weight;
            need.stage = written.stage;
            need.depth = written.depth.unwrap_or(need.depth);
        }
        needs
    }

    fn truths(&self, variant: Option<&DraftVariant>) -> u32 {
        let truth = |position: usize, list_true: bool| u32::from(list_true) << position;
        let facts = self.sorted_facts();
        let bits = facts.iter().enumerate().map(|(position, fact)| {
            let lists = |list: &[Id]| variant.is_some_and(|variant| list.iter().any(|id| id.value == variant.id.value));
            let holds = match (&fact.true_in, &fact.false_in) {
                (Some(list), _) => lists(&list.value),
                (None, Some(list)) => !lists(&list.value),
                (None, None) => true,
            };
            truth(position, holds)
        });
        bits.fold(0, |bits, bit| bits | bit)
    }

    fn fitting(&self, who: &Id, variant: Option<&DraftVariant>) -> u16 {
        let fits = |list: &Option<Vec<Id>>| match (list, variant) {
            (Some(list), Some(variant)) => list.iter().any(|id| id.value == variant.id.value),
            _ => true,
        };
        let bit = |id: EntryId| 1_u16 << id.index();
        let of_them = |about: &Option<Id>| about.as_ref().is_none_or(|about| about.value == who.value);
        let entries = self.draft.entries.iter();
        let fitting = entries.filter(|entry| fits(&entry.fits_in) && of_them(&entry.about));
        fitting.fold(0, |bits, entry| bits | bit(self.entry(&entry.id.value)))
    }

    fn real_weaknesses(&self, variant: Option<&DraftVariant>) -> u16 {
        let listed = variant.and_then(|variant| variant.weaknesses.as_ref());
        let is_real = |id: &Id| listed.is_none_or(|list| list.iter().any(|real| real.value == id.value));
        let real = self.draft.weaknesses.iter().filter(|(id, _)| is_real(id));
        real.fold(0, |bits, (id, _)| bits | 1_u16 << self.weakness(&id.value).index())
    }
}
