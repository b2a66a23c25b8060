//! Acts, what opens them, and what they do.

use super::fields::{Fields, Reader};
use crate::account::ids::{ActId, NoteId, PromiseId, StageId, ValueId};
use crate::account::model::{Act, Aim, At, Condition, Effect, Gauge};
use crate::scenario::reading::{Kind, Node, unknown_word};

const ACT: &[&str] = &[
    "id",
    "aim",
    "at",
    "meets",
    "halves",
    "money",
    "times",
    "when",
    "talk",
    "uses",
    "effects",
    "otherwise",
];
const GAUGES: [&str; 3] = ["Understanding", "Worth", "Belief"];
const CONDITIONS: [&str; 12] = [
    "Knows", "Is", "Done", "Since", "Met", "Trusts", "From", "Before", "Promised", "Won", "Not", "Any",
];
const EFFECTS: [&str; 12] = [
    "Move",
    "MoveOf",
    "Trust",
    "TrustOf",
    "Rival",
    "RivalOf",
    "Learn",
    "Hear",
    "Spot",
    "Promise",
    "Deliver",
    "Experience",
];

impl Reader<'_, '_> {
    pub fn act(&mut self, node: &Node) -> Act {
        let fields = self.fields(node, ACT);
        let uses = fields.get("uses").and_then(|node| self.uses(node));
        let endings: &[&str] = if uses.is_some() {
            &["", ".done", ".missed"]
        } else {
            &["", ".done"]
        };
        let id = self.id(&fields, "act", endings);
        let aim = self.required(&fields, "aim");
        let mut meets = Vec::new();
        for who in self.list(&fields, "meets", false) {
            meets.extend(self.person_of(who));
        }
        Act {
            id,
            aim: Aim::ALL[aim.map_or(0, |node| self.word(node, &Aim::NAMES))],
            at: fields.get("at").map_or(At::Anywhere, |node| self.at(node)),
            meets,
            halves: self.number(&fields, "halves", 1, 20, Some(1)) as u16,
            money: self.number(&fields, "money", 0, 1_000_000_000, Some(0)) as u32,
            times: self.number(&fields, "times", 0, 100, Some(1)) as u8,
            when: self.conditions(&fields, "when"),
            talk: fields.get("talk").and_then(|node| self.talk_of(node)),
            uses,
            effects: self.effects(&fields, "effects"),
            otherwise: self.effects(&fields, "otherwise"),
        }
    }

    /// `WhereTheyAre`, or a place.
    fn at(&mut self, node: &Node) -> At {
        if matches!(&node.kind, Kind::Word(_)) {
            self.word(node, &["WhereTheyAre"]);
            return At::WhereTheyAre;
        }
        self.place_of(node).map_or(At::Anywhere, At::Place)
    }

    /// `("taste", "theatre")`
    fn uses(&mut self, node: &Node) -> Option<(NoteId, ValueId)> {
        match &node.kind {
            Kind::Tuple(None, parts) if parts.len() == 2 => self.note_and_value(&parts[0], &parts[1]),
            _ => {
                self.wrong(node, "wanted-entry-and-value");
                None
            }
        }
    }

    fn note_and_value(&mut self, note: &Node, value: &Node) -> Option<(NoteId, ValueId)> {
        let note = self.note_of(note)?;
        Some((note, self.value_of(note, value)?))
    }

    pub fn conditions(&mut self, fields: &Fields<'_>, name: &'static str) -> Vec<Condition> {
        let nodes = self.list(fields, name, false);
        nodes.iter().filter_map(|node| self.condition(node)).collect()
    }

    pub fn condition(&mut self, node: &Node) -> Option<Condition> {
        if let Kind::Word(name) = &node.kind
            && name == "Won"
        {
            return Some(Condition::Won);
        }
        let Kind::Tuple(Some(name), parts) = &node.kind else {
            self.wrong(node, "wanted-account-condition");
            return None;
        };
        let read = match (name.value.as_str(), parts.as_slice()) {
            ("Knows", [note]) => Condition::Knows(self.note_of(note)?),
            ("Is", [note, value]) => {
                let (note, value) = self.note_and_value(note, value)?;
                Condition::Is(note, value)
            }
            ("Done", [act]) => Condition::Done(self.act_of(act)?),
            ("Since", [act, days]) => Condition::Since(self.act_of(act)?, self.whole(days, "Since", 1, 92) as u16),
            ("Met", [who]) => Condition::Met(self.person_of(who)?),
            ("Trusts", [who, points]) => {
                let who = self.person_of(who)?;
                Condition::Trusts(who, self.whole(points, "Trusts", 1, 100) as u8)
            }
            ("From", [stage]) => Condition::From(self.stage_of(stage)?),
            ("Before", [stage]) => Condition::Before(self.stage_of(stage)?),
            ("Promised", [promise]) => Condition::Promised(self.promise_of(promise)?),
            ("Not", [inner]) => Condition::Not(Box::new(self.condition(inner)?)),
            ("Any", [list]) => match &list.kind {
                Kind::List(items) => Condition::Any(items.iter().filter_map(|item| self.condition(item)).collect()),
                _ => {
                    self.wrong(list, "wanted-list");
                    return None;
                }
            },
            (known, _) if CONDITIONS.contains(&known) => {
                self.wrong(node, "wanted-account-condition");
                return None;
            }
            (unknown, _) => {
                self.add(unknown_word::finding(name.span, unknown, &CONDITIONS));
                return None;
            }
        };
        Some(read)
    }

    pub fn effects(&mut self, fields: &Fields<'_>, name: &'static str) -> Vec<Effect> {
        let nodes = self.list(fields, name, false);
        nodes.iter().filter_map(|node| self.effect(node)).collect()
    }

    fn effect(&mut self, node: &Node) -> Option<Effect> {
        let Kind::Tuple(Some(name), parts) = &node.kind else {
            self.wrong(node, "wanted-effect");
            return None;
        };
        let read = match (name.value.as_str(), parts.as_slice()) {
            ("Move", [gauge, points]) => Effect::Move(None, self.gauge(gauge), self.points(points)),
            ("MoveOf", [who, gauge, points]) => {
                let who = self.person_of(who)?;
                Effect::Move(Some(who), self.gauge(gauge), self.points(points))
            }
            ("Trust", [points]) => Effect::Trust(None, self.points(points)),
            ("TrustOf", [who, points]) => Effect::Trust(Some(self.person_of(who)?), self.points(points)),
            ("Rival", [points]) => Effect::Rival(None, self.points(points)),
            ("RivalOf", [who, points]) => Effect::Rival(Some(self.person_of(who)?), self.points(points)),
            ("Learn", [note]) => Effect::Learn(self.note_of(note)?),
            ("Hear", [note, value]) => {
                let (note, value) = self.note_and_value(note, value)?;
                Effect::Hear(note, value)
            }
            ("Spot", [who]) => Effect::Spot(self.person_of(who)?),
            ("Promise", [promise]) => Effect::Promise(self.promise_of(promise)?),
            ("Deliver", [promise]) => Effect::Deliver(self.promise_of(promise)?),
            ("Experience", [points]) => Effect::Experience(self.points(points)),
            (known, _) if EFFECTS.contains(&known) => {
                self.wrong(node, "wanted-effect");
                return None;
            }
            (unknown, _) => {
                self.add(unknown_word::finding(name.span, unknown, &EFFECTS));
                return None;
            }
        };
        Some(read)
    }

    fn gauge(&mut self, node: &Node) -> Gauge {
        Gauge::ALL[self.word(node, &GAUGES)]
    }

    fn points(&mut self, node: &Node) -> i8 {
        self.whole(node, "points", -100, 100) as i8
    }

    fn act_of(&mut self, node: &Node) -> Option<ActId> {
        let known = self.names.acts.clone();
        self.named(node, &known).map(ActId::at)
    }

    fn stage_of(&mut self, node: &Node) -> Option<StageId> {
        let known = self.names.stages.clone();
        self.named(node, &known).map(StageId::at)
    }

    fn promise_of(&mut self, node: &Node) -> Option<PromiseId> {
        let known = self.names.promises.clone();
        self.named(node, &known).map(PromiseId::at)
    }
}
