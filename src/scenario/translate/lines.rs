//! Every text of a scenario with what a translator wants to know of it: where it stands, and who
//! says it.

use std::collections::BTreeMap;

use crate::scenario::SourceFiles;
use crate::scenario::draft::{self, Draft, Value, Wordings, WrittenAs};
use crate::scenario::keys::Keys;
use crate::scenario::load::SCENARIO_FILE;
use crate::scenario::report::Report;
use crate::scenario::source::{self, Quote};
use crate::text::{Language, words};

/// Whose words a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// Nobody in the talk: titles, names of things.
    Narrator,
    Seller,
    Customer,
    /// Comments in the debrief.
    Coach,
}

/// A text to be translated.
#[derive(Clone, Debug)]
pub struct Line {
    pub key: String,
    /// First part of the key.
    pub owner: String,
    pub source: String,
    /// Key of the word for what it is: `place-answer`.
    pub kind: &'static str,
    /// The scene that it is written in.
    pub scene: Option<String>,
    pub speaker: Speaker,
    /// `true`: nobody wrote it, the id stands in for it, and a translation may be left out.
    pub optional: bool,
}

impl Line {
    /// `first-look › open-the-case: the customer answers`
    pub fn place(&self, language: Language) -> String {
        let kind = words(language).get(self.kind);
        match &self.scene {
            Some(scene) if *scene == self.owner => format!("{scene}: {kind}"),
            Some(scene) => format!("{scene} › {}: {kind}", self.owner),
            None if self.owner == "scenario" => kind,
            None => format!("{}: {kind}", self.owner),
        }
    }

    /// Empty for the narrator; the customer by name.
    pub fn speaker(&self, customer: &str, language: Language) -> String {
        match self.speaker {
            Speaker::Narrator => String::new(),
            Speaker::Seller => words(language).get("place-seller"),
            Speaker::Customer => customer.to_owned(),
            Speaker::Coach => words(language).get("place-coach"),
        }
    }
}

/// The texts in the order of the file, and the customer's name; nothing of a file that cannot be
/// read at all.
pub fn lines(files: &SourceFiles) -> (Vec<Line>, String) {
    let mut report = Report::on(SCENARIO_FILE, &files.scenario);
    let parsed = source::parse(&files.scenario, &mut report);
    let Some((draft, _)) = draft::read(&parsed.root, &mut report).filter(|_| !parsed.derailed) else {
        return (Vec::new(), String::new());
    };
    let places = Places::of(&draft);
    let keys = Keys::of(&draft);
    let texts = keys.texts.iter().map(|keyed| {
        let place = places.0.get(&keyed.span.start);
        let (kind, scene, speaker) = place.copied().unwrap_or(("place-name", None, Speaker::Narrator));
        Line {
            key: keyed.key.clone(),
            owner: keyed.owner.to_owned(),
            source: keyed.text.clone(),
            kind,
            scene: scene.map(str::to_owned),
            speaker,
            optional: keyed.role == WrittenAs::Id,
        }
    });
    let customer = draft.customer().and_then(|(_, person)| person.name.as_ref());
    (
        texts.collect(),
        customer.map_or_else(String::new, |name| name.value.clone()),
    )
}

type Place<'d> = (&'static str, Option<&'d str>, Speaker);

/// What stands at which byte of the file.
struct Places<'d>(BTreeMap<usize, Place<'d>>);

impl<'d> Places<'d> {
    fn of(draft: &'d Draft) -> Self {
        let mut places = Self(BTreeMap::new());
        places.whole(draft);
        for scene in &draft.scenes {
            let id = scene.id.value.as_str();
            places.put("place-scene", Some(id), Speaker::Narrator, scene.title.as_ref());
            places.wordings("place-opens", id, &scene.opens);
        }
        for (scene, choice) in draft.choices() {
            let id = scene.id.value.as_str();
            places.put("place-says", Some(id), Speaker::Seller, choice.says.as_ref());
            places.put("place-closed", Some(id), Speaker::Narrator, choice.closed.as_ref());
            places.put("place-why", Some(id), Speaker::Coach, choice.why.as_ref());
            for value in choice.acts.iter().flat_map(|act| &act.values) {
                if let Value::Text(because) = value {
                    places.put("place-because", Some(id), Speaker::Narrator, Some(because));
                }
            }
            for reply in &choice.replies {
                places.wordings("place-answer", id, &reply.says);
            }
        }
        places
    }

    fn whole(&mut self, draft: &'d Draft) {
        let mut put = |kind, quote: &'d Option<Quote>| self.put(kind, None, Speaker::Narrator, quote.as_ref());
        put("place-title", &draft.title);
        put("place-summary", &draft.summary);
        put("place-product", &draft.product);
        if let Some(briefing) = &draft.briefing {
            put("place-story", &briefing.story);
            put("place-goal", &briefing.goal);
            put("place-note", &briefing.note);
        }
        draft.facts.iter().for_each(|fact| {
            let kind = if fact.is_promise { "place-promise" } else { "place-fact" };
            put(kind, &fact.name);
        });
        draft.evidence.iter().for_each(|one| put("place-evidence", &one.name));
        draft.needs.iter().for_each(|need| put("place-need", &need.name));
        draft.entries.iter().for_each(|entry| {
            put("place-entry", &entry.name);
            put("place-source", &entry.source);
        });
        draft
            .weaknesses
            .iter()
            .for_each(|(_, name)| put("place-weakness", name));
        draft
            .variants
            .iter()
            .for_each(|variant| put("place-variant", &variant.name));
        draft.customers.iter().for_each(|(_, person)| {
            put("place-customer", &person.name);
            put("place-role", &person.role);
        });
        let known = draft.briefing.iter().flat_map(|briefing| &briefing.known);
        known.for_each(|quote| self.put("place-known", None, Speaker::Narrator, Some(quote)));
        let topics = draft.topics.iter();
        topics.for_each(|(_, quote)| self.put("place-topic", None, Speaker::Narrator, Some(quote)));
    }

    fn put(
        &mut self,
        kind: &'static str,
        scene: Option<&'d str>,
        speaker: Speaker,
        quote: impl Into<Option<&'d Quote>>,
    ) {
        if let Some(quote) = quote.into() {
            self.0.insert(quote.span.start, (kind, scene, speaker));
        }
    }

    fn wordings(&mut self, kind: &'static str, scene: &'d str, wordings: &'d Option<Wordings>) {
        for quote in wordings.iter().flat_map(|wordings| &wordings.list) {
            self.put(kind, Some(scene), Speaker::Customer, quote);
        }
    }
}
