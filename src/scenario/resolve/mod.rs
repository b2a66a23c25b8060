//! A draft without errors becomes a [`Scenario`]: names become ids, defaults are filled in.
//!
//! Nothing can go wrong here: everything that can has been reported before.

mod meeting;
mod people;
mod talk;

use crate::scenario::draft::{Draft, DraftFact, NameKind, Names};
use crate::scenario::ids::*;
use crate::scenario::keys::{DEFAULT_VARIANT, Keys, key};
use crate::scenario::model::{self, *};
use crate::scenario::prepared::Prepared;
use crate::scenario::source::{Quote, Spanned};
use crate::scenario::texts::{Text, Texts};
use crate::text::Language;

/// What was there to be resolved is there, and its names exist.
const CHECKED: &str = "the rules have found no error";

/// Builds the scenario of a draft in which the rules found no error.
pub fn resolve(draft: &Draft, names: &Names, keys: &Keys<'_>, id: &str, source: &str) -> Scenario {
    let resolver = Resolver { draft, names, keys };
    let (customer_id, person) = draft.leading().expect(CHECKED);
    let mut scenario = Scenario {
        id: id.to_owned(),
        hash: blake3::hash(source.as_bytes()).to_hex().to_string(),
        title: resolver.required(&draft.title),
        summary: resolver.text(&draft.summary),
        place: draft.course.map(|(lecture, place)| CoursePlace { lecture, place }),
        difficulty: draft.difficulty,
        briefing: draft.briefing.as_ref().map(|briefing| Briefing {
            story: resolver.required(&briefing.story),
            goal: resolver.required(&briefing.goal),
            known: briefing.known.iter().map(|known| keys.text(known.span)).collect(),
            note: resolver.text(&briefing.note),
        }),
        product: resolver.text(&draft.product),
        price: draft.price,
        small: draft.small,
        repeat: draft.repeat,
        gates: draft.gates,
        customer: Customer {
            name: resolver.required(&person.name),
            role: resolver.text(&person.role),
            portrait: person
                .portrait
                .as_ref()
                .map_or("gao", |portrait| &portrait.value)
                .to_owned(),
        },
        meeting: None,
        facts: resolver.facts(),
        evidence: resolver.evidence(),
        needs: resolver.needs(),
        topics: names
            .all(NameKind::Topic)
            .map(|topic| resolver.topic_name(topic))
            .collect(),
        entries: resolver.entries(),
        weaknesses: resolver.weaknesses(),
        variants: resolver.variants(),
        scenes: resolver.scenes(),
        choices: resolver.choices(),
        lines: draft
            .wordings()
            .iter()
            .map(|wordings| wordings.list.iter().map(|wording| keys.text(wording.span)).collect())
            .collect(),
        after_sale: draft.after_sale.as_ref().map(|(scene, patience)| AfterSale {
            scene: SceneId::at(resolver.scene(&scene.value)),
            patience: *patience,
        }),
        texts: resolver.texts(),
        names: resolved_names(names, draft, customer_id),
        prepared: Prepared::default(),
    };
    if let Some(meeting) = resolver.meeting(&scenario) {
        scenario.variants = resolver.merged(&meeting);
        scenario.meeting = Some(meeting);
    }
    scenario.prepared = Prepared::of(&scenario);
    scenario
}

/// Finds ids by names.
struct Resolver<'d> {
    pub draft: &'d Draft,
    pub names: &'d Names,
    pub keys: &'d Keys<'d>,
}

impl Resolver<'_> {
    fn required(&self, quote: &Option<Quote>) -> TextId {
        self.text(quote).expect(CHECKED)
    }

    pub fn text(&self, quote: &Option<Quote>) -> Option<TextId> {
        quote.as_ref().map(|quote| self.keys.text(quote.span))
    }

    /// The name as written, or the id in its place.
    fn name(&self, quote: &Option<Quote>, id: &Spanned<String>) -> TextId {
        self.keys.text(quote.as_ref().map_or(id.span, |quote| quote.span))
    }

    fn position(&self, kind: NameKind, name: &str) -> usize {
        self.names.position(kind, name).expect(CHECKED)
    }

    pub fn fact(&self, name: &str) -> FactId {
        FactId::at(self.position(NameKind::Fact, name))
    }

    pub fn need(&self, name: &str) -> NeedId {
        NeedId::at(self.position(NameKind::Need, name))
    }

    pub fn evidence_id(&self, name: &str) -> EvidenceId {
        EvidenceId::at(self.position(NameKind::Evidence, name))
    }

    pub fn topic(&self, name: &str) -> TopicId {
        TopicId::at(self.position(NameKind::Topic, name))
    }

    pub fn entry(&self, name: &str) -> EntryId {
        EntryId::at(self.position(NameKind::Entry, name))
    }

    pub fn weakness(&self, name: &str) -> WeaknessId {
        WeaknessId::at(self.position(NameKind::Weakness, name))
    }

    pub fn variant(&self, name: &str) -> VariantId {
        VariantId::at(self.position(NameKind::Variant, name))
    }

    /// Scenes and choices keep the order of the file.
    pub fn scene(&self, name: &str) -> usize {
        self.draft
            .scenes
            .iter()
            .position(|scene| scene.id.value == name)
            .expect(CHECKED)
    }

    pub fn choice(&self, name: &str) -> ChoiceId {
        ChoiceId::at(
            self.draft
                .choices()
                .position(|(_, choice)| choice.id.value == name)
                .expect(CHECKED),
        )
    }

    /// The facts and promises, sorted by name.
    pub fn sorted_facts(&self) -> Vec<&DraftFact> {
        let mut facts: Vec<&DraftFact> = self.draft.facts.iter().collect();
        facts.sort_by(|a, b| a.id.value.cmp(&b.id.value));
        facts
    }

    fn facts(&self) -> Vec<Fact> {
        let fact = |fact: &DraftFact| Fact {
            name: self.name(&fact.name, &fact.id),
            plausibility: fact.plausibility,
            basic: fact.basic,
            promise: fact.promise,
            is_promise: fact.is_promise,
            bears_price: fact.bears_price,
            option: fact.option.as_ref().map(|id| self.option_id(&id.value)),
            serves: sorted(fact.serves.iter().map(|(need, share)| (self.need(&need.value), *share))),
        };
        self.sorted_facts().into_iter().map(fact).collect()
    }

    fn evidence(&self) -> Vec<Evidence> {
        let mut evidence: Vec<_> = self.draft.evidence.iter().collect();
        evidence.sort_by(|a, b| a.id.value.cmp(&b.id.value));
        let checked = evidence.into_iter().map(|evidence| Evidence {
            name: self.name(&evidence.name, &evidence.id),
            supports: sorted(
                evidence
                    .supports
                    .iter()
                    .map(|(fact, points)| (self.fact(&fact.value), *points)),
            ),
            checkable: evidence.checkable,
        });
        checked.collect()
    }

    fn needs(&self) -> Vec<Need> {
        let mut needs: Vec<_> = self.draft.needs.iter().collect();
        needs.sort_by(|a, b| a.id.value.cmp(&b.id.value));
        let checked = needs.into_iter().map(|need| Need {
            name: self.name(&need.name, &need.id),
            topic: self.topic(&need.topic.as_ref().expect(CHECKED).value),
        });
        checked.collect()
    }

    fn topic_name(&self, topic: &str) -> TextId {
        let written = self
            .draft
            .topics
            .iter()
            .find(|(id, _)| id.value == topic)
            .map(|(_, name)| name.span);
        let first_use = || {
            let mut used = self.draft.needs.iter().filter_map(|need| need.topic.as_ref());
            used.find(|id| id.value == topic).expect(CHECKED).span
        };
        self.keys.text(written.unwrap_or_else(first_use))
    }

    fn entries(&self) -> Vec<Entry> {
        let mut entries: Vec<_> = self.draft.entries.iter().collect();
        entries.sort_by(|a, b| a.id.value.cmp(&b.id.value));
        let checked = entries.into_iter().map(|entry| Entry {
            name: self.name(&entry.name, &entry.id),
            privacy: entry.privacy,
            source: self.text(&entry.source),
            about: entry.about.as_ref().map(|id| self.customer_id(&id.value)),
            told_with: entry.told_with.as_ref().map(|need| self.need(&need.value)),
        });
        checked.collect()
    }

    fn weaknesses(&self) -> Vec<TextId> {
        let mut weaknesses: Vec<_> = self.draft.weaknesses.iter().collect();
        weaknesses.sort_by(|(a, _), (b, _)| a.value.cmp(&b.value));
        weaknesses.into_iter().map(|(id, name)| self.name(name, id)).collect()
    }

    /// All texts, without translations, and the name of the variant that nobody wrote.
    fn texts(&self) -> Texts {
        let text = |key: &str, source: &str| Text {
            key: key.to_owned(),
            source: source.to_owned(),
            translations: [const { None }; Language::ALL.len()],
        };
        let mut lines: Vec<Text> = self
            .keys
            .texts
            .iter()
            .map(|keyed| text(&keyed.key, &keyed.text))
            .collect();
        if self.draft.variants.is_empty() {
            lines.push(text(&key(DEFAULT_VARIANT, DEFAULT_VARIANT, 6), DEFAULT_VARIANT));
        }
        Texts {
            language: self.draft.language,
            lines,
        }
    }

    /// The text of the variant that nobody wrote: the last.
    pub fn default_variant_name(&self) -> TextId {
        TextId::at(self.keys.texts.len())
    }

    pub fn variant_name(&self, quote: &Option<Quote>, id: &Spanned<String>) -> TextId {
        self.name(quote, id)
    }
}

fn sorted<I: Ord>(pairs: impl Iterator<Item = (I, u8)>) -> Vec<(I, u8)> {
    let mut pairs: Vec<_> = pairs.collect();
    pairs.sort();
    pairs
}

/// The names as the scenario keeps them: each list in the order of its ids.
fn resolved_names(names: &Names, draft: &Draft, customer: &Spanned<String>) -> model::Names {
    let all = |kind| names.all(kind).map(str::to_owned).collect();
    model::Names {
        facts: all(NameKind::Fact),
        evidence: all(NameKind::Evidence),
        needs: all(NameKind::Need),
        topics: all(NameKind::Topic),
        entries: all(NameKind::Entry),
        weaknesses: all(NameKind::Weakness),
        variants: all(NameKind::Variant),
        scenes: draft.scenes.iter().map(|scene| scene.id.value.clone()).collect(),
        choices: draft.choices().map(|(_, choice)| choice.id.value.clone()).collect(),
        customer: customer.value.clone(),
    }
}
