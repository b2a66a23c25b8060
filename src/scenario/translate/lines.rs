//! Every text of a scenario with what a translator wants to know of it: where it stands, and who
//! says it.

use std::collections::BTreeMap;

use crate::scenario::SourceFiles;
use crate::scenario::draft::{self, Draft, DraftScene, Id, Person, Value, Wordings, WrittenAs};
use crate::scenario::keys::Keys;
use crate::scenario::load::SCENARIO_FILE;
use crate::scenario::report::Report;
use crate::scenario::source::{self, Quote};
use crate::text::{Language, words};

/// Whose words a text is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// Nobody in the talk: titles, names of things.
    Narrator,
    Seller,
    /// By name; empty where the author has given none.
    Customer(String),
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

    /// Empty for the narrator; a customer by name.
    pub fn speaker(&self, language: Language) -> String {
        match &self.speaker {
            Speaker::Narrator => String::new(),
            Speaker::Seller => words(language).get("place-seller"),
            Speaker::Customer(name) => name.clone(),
            Speaker::Coach => words(language).get("place-coach"),
        }
    }
}

/// The texts in the order of the file; nothing of a file that cannot be read at all.
pub fn lines(files: &SourceFiles) -> Vec<Line> {
    let mut report = Report::on(SCENARIO_FILE, &files.scenario);
    let parsed = source::parse(&files.scenario, &mut report);
    let Some((draft, _)) = draft::read(&parsed.root, &mut report).filter(|_| !parsed.derailed) else {
        return Vec::new();
    };
    let places = Places::of(&draft);
    let keys = Keys::of(&draft);
    let texts = keys.texts.iter().map(|keyed| {
        let place = places.at.get(&keyed.span.start).cloned();
        let (kind, scene, speaker) = place.unwrap_or(("place-name", None, Speaker::Narrator));
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
    texts.collect()
}

type Place<'d> = (&'static str, Option<&'d str>, Speaker);

struct Places<'d> {
    /// What stands at which byte of the file.
    at: BTreeMap<usize, Place<'d>>,
    /// What the customers are called, by their ids.
    names: BTreeMap<&'d str, &'d str>,
}

impl<'d> Places<'d> {
    fn of(draft: &'d Draft) -> Self {
        let named = |(id, person): &'d (Id, Person)| {
            let name = person.name.as_ref()?;
            Some((id.value.as_str(), name.value.as_str()))
        };
        let mut places = Self {
            at: BTreeMap::new(),
            names: draft.customers.iter().filter_map(named).collect(),
        };
        places.whole(draft);
        for scene in &draft.scenes {
            let id = scene.id.value.as_str();
            places.put("place-scene", Some(id), Speaker::Narrator, scene.title.as_ref());
            places.wordings("place-opens", Some(id), host(draft, scene), &scene.opens);
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
                let by = reply.by.as_ref().or(choice.to.as_ref()).map(|id| id.value.as_str());
                places.wordings("place-answer", Some(id), by.or(host(draft, scene)), &reply.says);
            }
        }
        if let Some(meeting) = &draft.meeting {
            for option in &meeting.options {
                places.put("place-option", None, Speaker::Narrator, option.name.as_ref());
            }
            for said in &meeting.interjections {
                let by = said.by.as_ref().map(|id| id.value.as_str());
                places.wordings("place-interjection", None, by, &said.says);
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
            self.at.insert(quote.span.start, (kind, scene, speaker));
        }
    }

    /// What the customer of this id says.
    fn wordings(
        &mut self,
        kind: &'static str,
        scene: Option<&'d str>,
        by: Option<&str>,
        wordings: &'d Option<Wordings>,
    ) {
        let name = by.and_then(|by| self.names.get(by).copied()).unwrap_or_default();
        for quote in wordings.iter().flat_map(|wordings| &wordings.list) {
            self.put(kind, scene, Speaker::Customer(name.to_owned()), quote);
        }
    }
}

/// Who speaks in a scene where nobody is named: the one customer; of a meeting whoever leads it, or
/// whoever is visited.
fn host<'d>(draft: &'d Draft, scene: &'d DraftScene) -> Option<&'d str> {
    let Some(meeting) = &draft.meeting else {
        return draft.customer().map(|(id, _)| id.value.as_str());
    };
    let chair = meeting.chair.as_ref().map(|id| id.value.as_str());
    let mut present: Vec<&str> = scene.present.iter().flatten().map(|id| id.value.as_str()).collect();
    present.sort_unstable();
    let visited = present.first().filter(|_| !present.iter().any(|id| Some(*id) == chair));
    visited.copied().or(chair)
}
