//! How an edition of a scenario names itself and its needs, so that a list need not load it.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::record::profile::{Profile, archived};
use crate::scenario::{Scenario, TextId, load};
use crate::text::Language;

/// A text in both languages, in the order of [`Language::ALL`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named(pub [String; 2]);

impl Named {
    pub fn get(&self, language: Language) -> &str {
        &self.0[language as usize]
    }

    fn of(scenario: &Scenario, text: TextId) -> Self {
        Self(Language::ALL.map(|language| scenario.texts.get(text, language).to_owned()))
    }
}

/// The names in one edition of a scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    pub title: Named,
    /// By id: the need, and the topic under which it is asked for.
    pub needs: BTreeMap<String, (Named, Named)>,
}

impl Edition {
    fn of(scenario: &Scenario) -> Self {
        let needs = scenario.needs.iter().zip(&scenario.names.needs);
        let named = needs.map(|(need, id)| {
            let topic = scenario.topics[need.topic.index()];
            (id.clone(), (Named::of(scenario, need.name), Named::of(scenario, topic)))
        });
        Self {
            title: Named::of(scenario, scenario.title),
            needs: named.collect(),
        }
    }
}

/// The editions that attempts were made with, each loaded once and only when asked for.
pub(super) struct Editions<'a> {
    profile: &'a Profile,
    at_hand: &'a [Arc<Scenario>],
    loaded: BTreeMap<String, Option<Arc<Scenario>>>,
}

impl<'a> Editions<'a> {
    pub fn new(profile: &'a Profile, at_hand: &'a [Arc<Scenario>]) -> Self {
        Self {
            profile,
            at_hand,
            loaded: BTreeMap::new(),
        }
    }

    /// An edition: the scenario at hand if it is that one, else the copy of then.
    pub fn get(&mut self, id: &str, hash: &str) -> Option<&Arc<Scenario>> {
        let load_it = || find(self.profile, self.at_hand, id, hash);
        self.loaded.entry(hash.to_owned()).or_insert_with(load_it).as_ref()
    }

    /// How an edition names things. What is known already is not loaded for it; a scenario at hand
    /// is asked anew, since translations change no edition.
    pub fn names(&mut self, id: &str, hash: &str, known: Option<&Edition>) -> Option<Edition> {
        let at_hand = self.at_hand.iter().find(|scenario| scenario.hash == hash);
        match (at_hand, known) {
            (Some(scenario), _) => Some(Edition::of(scenario)),
            (None, Some(known)) => Some(known.clone()),
            (None, None) => self.get(id, hash).map(|scenario| Edition::of(scenario)),
        }
    }
}

/// The edition of that hash: one at hand, or the archived copy; `None` where there is neither, or
/// the copy cannot be played.
pub fn find(profile: &Profile, at_hand: &[Arc<Scenario>], id: &str, hash: &str) -> Option<Arc<Scenario>> {
    let same = at_hand.iter().find(|scenario| scenario.hash == hash).cloned();
    same.or_else(|| {
        let files = archived(profile.shelf().as_ref(), id, hash)?;
        load(&files).scenario.map(Arc::new)
    })
}
