//! The parts of an account: places, stages, people, entries, variants, and the whole.

use super::fields::{Fields, Reader};
use crate::account::ids::{NoteId, PlaceId, ValueId};
use crate::account::model::*;
use crate::account::texts::Texts;
use crate::scenario::reading::{Finding, Kind as NodeKind, Node};
use crate::scenario::{DecisionRule, PersonId, RoleId};

const ACCOUNT: &[&str] = &[
    "days",
    "tender",
    "decision",
    "budget",
    "gift_limit",
    "start",
    "home",
    "places",
    "routes",
    "stages",
    "people",
    "notes",
    "promises",
    "talks",
    "acts",
    "rival",
    "rule",
    "hope",
    "served",
    "variants",
];
const PLACE: &[&str] = &["id", "night"];
const ROUTE: &[&str] = &["between", "halves", "money"];
const STAGE: &[&str] = &["id", "from", "worth"];
const PERSON: &[&str] = &[
    "id", "portrait", "level", "function", "place", "follows", "known_by", "start",
];
const START: &[&str] = &["understanding", "worth", "belief", "trust", "rival", "vote"];
const NOTE: &[&str] = &["id", "kind", "about", "private", "values"];
const PROMISE: &[&str] = &["id", "size"];
const RIVAL: &[&str] = &["id", "day", "when", "after", "at", "variants", "effects"];
const VARIANT: &[&str] = &["id", "odds", "truth", "starts"];
const SEGMENT: &[&str] = &["from", "says", "said_until"];

/// Days of a calendar, at most: three months.
const MOST_DAYS: i64 = 92;
/// Yuan.
const MOST_MONEY: i64 = 1_000_000_000;
/// Things of one kind.
const MOST_THINGS: usize = 100;

impl Reader<'_, '_> {
    pub fn account(&mut self, id: &str, root: &Node) -> Account {
        let fields = self.fields(root, ACCOUNT);
        let days = self.number(&fields, "days", 1, MOST_DAYS, None) as u16;
        let decision = self.number(&fields, "decision", 1, i64::from(days), None) as u16;
        for key in ["title", "story", "goal"] {
            self.spans.push((key.to_owned(), fields.opened()));
        }
        let people = self.each(&fields, "people", true, Self::person);
        let (people, starts): (Vec<Person>, Vec<Start>) = people.into_iter().unzip();
        let rule = self.required(&fields, "rule");
        Account {
            id: id.to_owned(),
            texts: Texts::default(),
            days,
            tender: self.number(&fields, "tender", 1, i64::from(decision), None) as u16,
            decision,
            budget: self.number(&fields, "budget", 0, MOST_MONEY, None) as u32,
            gift_limit: self.number(&fields, "gift_limit", 0, MOST_MONEY, None) as u32,
            start: self.place(&fields, "start"),
            home: self.place(&fields, "home"),
            places: self.each(&fields, "places", true, Self::place_item),
            routes: self.each(&fields, "routes", false, Self::route),
            stages: self.each(&fields, "stages", true, Self::stage),
            people,
            notes: self.each(&fields, "notes", true, Self::note),
            promises: self.each(&fields, "promises", false, Self::promise),
            talks: self.each(&fields, "talks", false, Self::talk),
            acts: self.each(&fields, "acts", true, Self::act),
            rival: self.each(&fields, "rival", false, Self::rival_move),
            rule: rule.map_or(DecisionRule::Majority, |node| self.rule(node)),
            hope: self.number(&fields, "hope", 0, 100, Some(40)) as u8,
            served: self.number(&fields, "served", 0, 100, Some(40)) as u8,
            variants: {
                let nodes = self.items(&fields, "variants", true);
                nodes.iter().map(|node| self.variant(node, &starts)).collect()
            },
        }
    }

    /// The items of a list that is not too long.
    fn items<'n>(&mut self, fields: &Fields<'n>, name: &'static str, needed: bool) -> &'n [Node] {
        let nodes = self.list(fields, name, needed);
        if nodes.len() > MOST_THINGS {
            let written = nodes.len().to_string();
            let most = MOST_THINGS as i64;
            self.add(
                crate::scenario::reading::out_of_range(nodes[MOST_THINGS].span, &written, 1, most).with("name", name),
            );
        }
        &nodes[..nodes.len().min(MOST_THINGS)]
    }

    fn each<T>(
        &mut self,
        fields: &Fields<'_>,
        name: &'static str,
        needed: bool,
        mut read: impl FnMut(&mut Self, &Node) -> T,
    ) -> Vec<T> {
        let nodes = self.items(fields, name, needed);
        nodes.iter().map(|node| read(self, node)).collect()
    }

    /// The id of a thing that has texts under `kind-id` and these endings.
    pub fn id(&mut self, fields: &Fields<'_>, kind: &str, endings: &[&str]) -> String {
        let Some(node) = self.required(fields, "id") else {
            return String::new();
        };
        let id = self.text(node);
        let key = format!("{kind}-{id}");
        if let Some((_, first)) = self.spans.iter().find(|(known, _)| *known == key) {
            let line = self.report.line(*first);
            let finding = Finding::new("E002", node.span).with("name", &id).with("line", line);
            self.report.add(finding.about(&id).hint());
        }
        for ending in endings {
            self.spans.push((format!("{key}{ending}"), node.span));
        }
        id
    }

    fn place(&mut self, fields: &Fields<'_>, name: &'static str) -> PlaceId {
        let node = self.required(fields, name);
        let found = node.and_then(|node| self.place_of(node));
        found.unwrap_or(PlaceId::at(0))
    }

    pub fn place_of(&mut self, node: &Node) -> Option<PlaceId> {
        let known = self.names.places.clone();
        self.named(node, &known).map(PlaceId::at)
    }

    pub fn person_of(&mut self, node: &Node) -> Option<PersonId> {
        let known = self.names.people.clone();
        self.named(node, &known).map(PersonId::at)
    }

    pub fn note_of(&mut self, node: &Node) -> Option<NoteId> {
        let known = self.names.notes.clone();
        self.named(node, &known).map(NoteId::at)
    }

    pub fn value_of(&mut self, note: NoteId, node: &Node) -> Option<ValueId> {
        let known = self.names.values[note.index()].clone();
        self.named(node, &known).map(ValueId::at)
    }

    fn place_item(&mut self, node: &Node) -> Place {
        let fields = self.fields(node, PLACE);
        Place {
            id: self.id(&fields, "place", &[""]),
            night: self.number(&fields, "night", 0, MOST_MONEY, Some(0)) as u32,
        }
    }

    fn route(&mut self, node: &Node) -> Route {
        let fields = self.fields(node, ROUTE);
        let ends = self.list(&fields, "between", true);
        let mut between = [PlaceId::at(0); 2];
        if ends.len() != 2 {
            self.wrong(fields.get("between").unwrap_or(node), "wanted-two-places");
        }
        for (end, node) in between.iter_mut().zip(ends) {
            *end = self.place_of(node).unwrap_or(*end);
        }
        Route {
            between,
            halves: self.number(&fields, "halves", 1, 4, Some(1)) as u16,
            money: self.number(&fields, "money", 0, MOST_MONEY, None) as u32,
        }
    }

    fn stage(&mut self, node: &Node) -> Stage {
        let fields = self.fields(node, STAGE);
        let mut worth = [100; 8];
        for (key, percent) in self.map(&fields, "worth") {
            let aim = self.word(key, &Aim::NAMES);
            worth[aim] = self.whole(percent, "worth", 0, 200) as u8;
        }
        Stage {
            id: self.id(&fields, "stage", &[""]),
            from: self.number(&fields, "from", 1, MOST_DAYS, None) as u16,
            worth,
        }
    }

    fn person(&mut self, node: &Node) -> (Person, Start) {
        let fields = self.fields(node, PERSON);
        let id = self.id(&fields, "person", &["", ".role"]);
        let level = self.required(&fields, "level");
        let function = self.required(&fields, "function");
        let person = Person {
            portrait: fields.get("portrait").map_or(id.clone(), |node| self.text(node)),
            id,
            level: level.map_or(0, |node| self.word(node, &["Operational", "Management", "Decision"])) as u8,
            function: function.map_or(0, |node| self.word(node, &["User", "Technical", "Finance"])) as u8,
            place: self.place(&fields, "place"),
            follows: fields.get("follows").and_then(|node| self.note_of(node)),
            known_by: fields.get("known_by").and_then(|node| self.note_of(node)),
        };
        let start = fields.get("start");
        let start = start.map_or(Start::default(), |node| self.start(node, Start::default()));
        (person, start)
    }

    fn start(&mut self, node: &Node, usual: Start) -> Start {
        let fields = self.fields(node, START);
        let mut points = |name, usual: u8| self.number(&fields, name, 0, 100, Some(i64::from(usual))) as u8;
        Start {
            gauges: [
                points("understanding", usual.gauges[0]),
                points("worth", usual.gauges[1]),
                points("belief", usual.gauges[2]),
            ],
            trust: points("trust", usual.trust),
            rival: points("rival", usual.rival),
            vote: points("vote", usual.vote),
        }
    }

    fn note(&mut self, node: &Node) -> Note {
        let fields = self.fields(node, NOTE);
        let values = self.list(&fields, "values", true);
        let values: Vec<String> = values.iter().map(|value| self.text(value)).collect();
        let endings = values.iter().map(|value| format!(".{value}"));
        let endings: Vec<String> = std::iter::once(String::new()).chain(endings).collect();
        let endings: Vec<&str> = endings.iter().map(String::as_str).collect();
        let kind = self.required(&fields, "kind");
        let kind = kind.map_or(0, |node| {
            self.word(node, &["Customer", "Competitor", "Project", "Personal"])
        });
        Note {
            id: self.id(&fields, "note", &endings),
            kind: Kind::ALL[kind],
            about: match kind {
                3 => self.required(&fields, "about"),
                _ => fields.get("about"),
            }
            .and_then(|node| self.person_of(node)),
            private: self.flag(&fields, "private"),
            values,
        }
    }

    fn promise(&mut self, node: &Node) -> Promise {
        let fields = self.fields(node, PROMISE);
        Promise {
            id: self.id(&fields, "promise", &[""]),
            size: self.number(&fields, "size", 0, 100, None) as u8,
        }
    }

    fn rival_move(&mut self, node: &Node) -> RivalMove {
        let fields = self.fields(node, RIVAL);
        let known = self.names.variants.clone();
        let mut variants = 0;
        for node in self.list(&fields, "variants", false) {
            variants |= self.named(node, &known).map_or(0, |position| 1 << position);
        }
        RivalMove {
            id: self.id(&fields, "rival", &[""]),
            day: self.number(&fields, "day", 1, MOST_DAYS, Some(1)) as u16,
            when: self.conditions(&fields, "when"),
            after: self.number(&fields, "after", 0, MOST_DAYS, Some(0)) as u16,
            at: self.place(&fields, "at"),
            variants: if variants == 0 { u32::MAX } else { variants },
            effects: self.effects(&fields, "effects"),
        }
    }

    /// `Authority("head")`, `Veto(Technical)`, or a word alone.
    fn rule(&mut self, node: &Node) -> DecisionRule {
        const WORDS: [&str; 3] = ["Majority", "Weighted", "Consensus"];
        match &node.kind {
            NodeKind::Tuple(Some(name), parts) if parts.len() == 1 && name.value == "Authority" => {
                let who = self.person_of(&parts[0]).unwrap_or(PersonId::at(0));
                DecisionRule::Authority(who)
            }
            NodeKind::Tuple(Some(name), parts) if parts.len() == 1 && name.value == "Veto" => {
                let function = self.word(&parts[0], &["User", "Technical", "Finance"]);
                DecisionRule::Veto(RoleId::at(function))
            }
            _ => match self.word(node, &WORDS) {
                0 => DecisionRule::Majority,
                1 => DecisionRule::Weighted,
                _ => DecisionRule::Consensus,
            },
        }
    }

    fn variant(&mut self, node: &Node, usual: &[Start]) -> Variant {
        let fields = self.fields(node, VARIANT);
        let mut truth: Vec<Vec<Segment>> = vec![vec![first_value()]; self.names.notes.len()];
        for (key, says) in self.map(&fields, "truth") {
            if let Some(note) = self.note_of(key) {
                truth[note.index()] = self.segments(note, says);
            }
        }
        let mut starts = usual.to_vec();
        for (key, start) in self.map(&fields, "starts") {
            if let Some(who) = self.person_of(key)
                && let Some(usual) = starts.get(who.index()).copied()
            {
                starts[who.index()] = self.start(start, usual);
            }
        }
        Variant {
            id: self.id(&fields, "variant", &[""]),
            odds: self.number(&fields, "odds", 1, 1000, Some(1)) as u32,
            truth,
            starts,
        }
    }

    /// `"theatre"`, or a list of what it says from which day.
    fn segments(&mut self, note: NoteId, node: &Node) -> Vec<Segment> {
        let NodeKind::List(items) = &node.kind else {
            let value = self.value_of(note, node).unwrap_or(ValueId::at(0));
            return vec![Segment { value, ..first_value() }];
        };
        let mut segments = Vec::new();
        for item in items {
            let fields = self.fields(item, SEGMENT);
            let says = self.required(&fields, "says");
            let until = fields.get("said_until");
            segments.push(Segment {
                from: self.number(&fields, "from", 1, MOST_DAYS, Some(1)) as u16,
                value: says
                    .and_then(|node| self.value_of(note, node))
                    .unwrap_or(ValueId::at(0)),
                said_until: until.map(|node| self.whole(node, "said_until", 1, MOST_DAYS) as u16),
            });
        }
        if segments.is_empty() {
            self.wrong(node, "wanted-id");
            segments.push(first_value());
        }
        segments
    }
}

/// What an entry says that a variant does not speak of: the first of its values, always.
fn first_value() -> Segment {
    Segment {
        from: 1,
        value: ValueId::at(0),
        said_until: None,
    }
}
