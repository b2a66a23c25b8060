//! Talks in which acts are settled, and whether their scenarios are there.

use std::sync::Arc;

use super::fields::{Fields, Reader};
use super::names::Names;
use crate::account::ids::TalkId;
use crate::account::model::Condition;
use crate::account::talk::{Came, Talk};
use crate::scenario::Scenario;
use crate::scenario::reading::{Finding, Kind, Node, Report, parse};

const TALK: &[&str] = &["scenario", "variants", "opens", "fair_from", "fair", "poor", "unplayed"];
/// Of a talk that was not passed, half of what stands between a person and the order is open from here.
const FAIR_FROM: i64 = 40;

/// The scenarios that the text of an `account.ron` names, each once.
pub fn talks_named(text: &str) -> Vec<String> {
    let parsed = parse(text, &mut Report::on(super::ACCOUNT_FILE, text));
    let mut names = Names::of(&parsed.root).talks;
    names.retain(|name| !name.is_empty());
    names.sort();
    names.dedup();
    names
}

impl Reader<'_, '_> {
    pub fn talk(&mut self, node: &Node) -> Talk {
        let fields = self.fields(node, TALK);
        let scenario = self.required(&fields, "scenario");
        let name = scenario.map_or_else(String::new, |node| self.text(node));
        let found = scenario.and_then(|node| self.beside(node, &name));
        let unplayed = fields.get("unplayed");
        Talk {
            scenario: name,
            variants: self.stands(&fields, found.as_deref()),
            opens: self.opens(&fields, found.as_deref()),
            fair_from: self.number(&fields, "fair_from", 0, 100, Some(FAIR_FROM)) as u8,
            fair: self.number(&fields, "fair", 0, 100, Some(60)) as u8,
            poor: self.number(&fields, "poor", 0, 100, Some(25)) as u8,
            unplayed: unplayed.map_or(Came::Good, |node| Came::ALL[self.word(node, &Came::NAMES)]),
        }
    }

    pub fn talk_of(&mut self, node: &Node) -> Option<TalkId> {
        let known = self.names.talks.clone();
        self.named(node, &known).map(TalkId::at)
    }

    /// The scenario of that name, if somebody has looked and it can be held with one person.
    fn beside(&mut self, node: &Node, name: &str) -> Option<Arc<Scenario>> {
        let (names, talks) = self.beside?;
        let found = talks.iter().find(|scenario| scenario.id == name);
        let is_there = names.iter().any(|known| known == name);
        let finding = Finding::new("W091", node.span).with("talk", name).about(name);
        let finding = match found {
            Some(scenario) if scenario.meeting.is_none() => return Some(Arc::clone(scenario)),
            Some(_) => finding.told_as("meeting").hint_as("meeting-hint"),
            None if is_there => finding.told_as("broken").hint_as("broken-hint"),
            None => match near(name, names) {
                Some(near) => finding.with("near", near).shared_hint("did-you-mean"),
                None => finding.hint(),
            },
        };
        self.add(finding);
        None
    }

    /// Who stands there, by variant of the account.
    fn stands(&mut self, fields: &Fields<'_>, talk: Option<&Scenario>) -> Vec<Option<String>> {
        let known = self.names.variants.clone();
        let mut stands = vec![None; known.len()];
        for (key, node) in self.map(fields, "variants") {
            let variant = self.named(key, &known);
            let name = self.name_in(node, talk.map(|talk| talk.names.variants.as_slice()));
            if let Some(variant) = variant {
                stands[variant] = name;
            }
        }
        stands
    }

    fn opens(&mut self, fields: &Fields<'_>, talk: Option<&Scenario>) -> Vec<(String, Vec<Condition>)> {
        let mut opens = Vec::new();
        for (key, node) in self.map(fields, "opens") {
            let choice = self.name_in(key, talk.map(|talk| talk.names.choices.as_slice()));
            let Kind::List(items) = &node.kind else {
                self.wrong(node, "wanted-list");
                continue;
            };
            let conditions = items.iter().filter_map(|item| self.condition(item)).collect();
            opens.extend(choice.map(|choice| (choice, conditions)));
        }
        opens
    }

    /// A name of the talk's; where the talk is there, one that it has.
    fn name_in(&mut self, node: &Node, known: Option<&[String]>) -> Option<String> {
        match known {
            Some(known) => self.named(node, known).map(|position| known[position].clone()),
            None => Some(self.text(node)).filter(|name| !name.is_empty()),
        }
    }
}

/// The nearest of these, if one is near.
fn near<'n>(name: &str, known: &'n [String]) -> Option<&'n str> {
    let distances = known
        .iter()
        .map(|known| (strsim::damerau_levenshtein(known, name), known));
    let (distance, near) = distances.min()?;
    (distance <= near.len() / 4).then_some(near)
}
