//! A campaign file or a plan becomes data, or all that is wrong with it: the same tolerant tree, codes
//! and excerpts as a scenario's.

use super::campaign::{Activity, Audience, CELLS, Campaign, MOVED, Need, Reach, Words};
use super::plan::Plan;
use crate::scenario::Problem;
use crate::scenario::reading::{
    Kind, MAX_FILE_BYTES, Node, Owner, Report, Span, duplicate_field, empty_text, missing_field, out_of_range, parse,
    too_large, unknown_field, unknown_word, wrong_kind,
};

/// Name of a campaign's file in its folder.
pub const CAMPAIGN_FILE: &str = "campaign.ron";

/// The cells as a file names them; level × 3 + function.
pub const CELL_NAMES: [&str; CELLS] = [
    "OperationalUser",
    "OperationalTechnical",
    "OperationalFinance",
    "ManagementUser",
    "ManagementTechnical",
    "ManagementFinance",
    "DecisionUser",
    "DecisionTechnical",
    "DecisionFinance",
];

/// Reads a campaign; the id is its folder's name. Campaign only if there is no error.
pub fn load(id: &str, text: &str) -> (Option<Campaign>, Vec<Problem>) {
    whole(CAMPAIGN_FILE, text, |reader, root| reader.campaign(id, root))
}

/// Reads a plan of that campaign: `(weeks: [{"visit": 5000}, …])`, each week a map of money by
/// activity; the last week given is repeated to the end when `repeat: true`.
pub fn load_plan(file: &str, text: &str, campaign: &Campaign) -> (Option<Plan>, Vec<Problem>) {
    whole(file, text, |reader, root| reader.plan(campaign, root))
}

/// A plan as a file has it.
pub fn write_plan(plan: &Plan, campaign: &Campaign) -> String {
    let mut text = String::from("(\n    weeks: [\n");
    for row in &plan.weeks {
        let spent = campaign.activities.iter().zip(row).filter(|(_, money)| **money > 0);
        let entries: Vec<String> = spent
            .map(|(activity, money)| format!("\"{}\": {money}", activity.id))
            .collect();
        text.push_str(&format!("        {{{}}},\n", entries.join(", ")));
    }
    text.push_str("    ],\n)\n");
    text
}

fn whole<T>(file: &str, text: &str, read: impl FnOnce(&mut Reader<'_, '_>, &Node) -> T) -> (Option<T>, Vec<Problem>) {
    let mut report = Report::on(file, text);
    if text.len() > MAX_FILE_BYTES {
        report.add(too_large(text.len(), MAX_FILE_BYTES));
        return (None, report.into_problems());
    }
    let parsed = parse(text, &mut report);
    let mut value = None;
    if !parsed.derailed {
        let owner = Owner {
            key: "owner-scenario",
            id: String::new(),
        };
        let mut reader = Reader {
            report: &mut report,
            owner,
        };
        value = Some(read(&mut reader, &parsed.root));
    }
    let value = value.filter(|_| !report.has_errors());
    let mut problems = report.into_problems();
    problems.sort_by_key(|problem| problem.place.start);
    (value, problems)
}

struct Reader<'r, 't> {
    report: &'r mut Report<'t>,
    owner: Owner,
}

/// The fields of one struct.
struct Fields<'n> {
    node: &'n Node,
    known: &'static [&'static str],
}

impl<'n> Fields<'n> {
    fn get(&self, name: &str) -> Option<&'n Node> {
        debug_assert!(self.known.contains(&name), "{name} is a known field");
        let Kind::Struct(list) = &self.node.kind else {
            return None;
        };
        let field = list.iter().find(|field| field.name.value == name);
        field.map(|field| &field.value)
    }

    fn opened(&self) -> Span {
        Span::new(self.node.span.start, self.node.span.start + 1)
    }
}

const CAMPAIGN: &[&str] = &[
    "title",
    "story",
    "currency",
    "lesson",
    "customers",
    "weeks",
    "budget",
    "people",
    "needs",
    "activities",
    "gates",
    "fades",
    "rival",
    "hazard",
    "hope",
    "delivers",
    "again_after",
    "imitation",
    "known",
    "changes",
    "talk",
];
const NEED: &[&str] = &["id", "name", "odds", "later", "fit"];
const ACTIVITY: &[&str] = &[
    "id", "name", "note", "four_p", "audience", "reach", "delay", "coverage", "moves", "lifts", "tailored", "promise",
    "serves",
];
const WORDS: &[&str] = &["en", "zh"];
const MOVES: &[&str] = &["understanding", "worth", "belief"];
const GATES: &[&str] = &["understanding", "worth", "belief", "satisfaction"];
const RIVAL: &[&str] = &["chance", "takes"];

impl Reader<'_, '_> {
    fn fields<'n>(&mut self, node: &'n Node, known: &'static [&'static str]) -> Fields<'n> {
        if let Kind::Struct(list) = &node.kind {
            for (position, field) in list.iter().enumerate() {
                let name = &field.name;
                if !known.contains(&name.value.as_str()) {
                    self.report.add(unknown_field(name, known).owner(&self.owner));
                } else if let Some(first) = list[..position].iter().find(|first| first.name.value == name.value) {
                    let line = self.report.line(first.name.span);
                    self.report.add(duplicate_field(name, line).owner(&self.owner));
                }
            }
        } else {
            self.wrong(node, "wanted-struct");
        }
        Fields { node, known }
    }

    fn wrong(&mut self, node: &Node, wanted: &'static str) {
        if !matches!(node.kind, Kind::Broken) {
            let written = self.report.slice(node.span);
            self.report.add(wrong_kind(node, wanted, written).owner(&self.owner));
        }
    }

    fn required<'n>(&mut self, fields: &Fields<'n>, name: &'static str) -> Option<&'n Node> {
        let found = fields.get(name);
        if found.is_none() && matches!(fields.node.kind, Kind::Struct(_)) {
            let missing = missing_field(fields.opened(), name);
            self.report.add(missing.owner(&self.owner));
        }
        found
    }

    /// The number in that field, brought into its range; the default where it is not there.
    fn number(&mut self, fields: &Fields<'_>, name: &'static str, from: i64, to: i64, default: Option<i64>) -> i64 {
        let node = match default {
            Some(_) => fields.get(name),
            None => self.required(fields, name),
        };
        let Some(node) = node else {
            return default.unwrap_or(from);
        };
        self.whole(node, name, from, to)
    }

    fn whole(&mut self, node: &Node, name: &str, from: i64, to: i64) -> i64 {
        let Kind::Whole(number) = node.kind else {
            self.wrong(node, "wanted-number");
            return from;
        };
        if !(from..=to).contains(&number) {
            let written = self.report.slice(node.span);
            let finding = out_of_range(node.span, written, from, to).with("name", name);
            self.report.add(finding.owner(&self.owner));
        }
        number.clamp(from, to)
    }

    fn thousandth(&mut self, fields: &Fields<'_>, name: &'static str, default: i64) -> u16 {
        self.number(fields, name, 0, 1000, Some(default)) as u16
    }

    fn flag(&mut self, fields: &Fields<'_>, name: &'static str) -> bool {
        match fields.get(name).map(|node| (node, &node.kind)) {
            Some((_, Kind::Bool(value))) => *value,
            Some((node, _)) => {
                self.wrong(node, "wanted-bool");
                false
            }
            None => false,
        }
    }

    fn text(&mut self, fields: &Fields<'_>, name: &'static str) -> String {
        let Some(node) = self.required(fields, name) else {
            return String::new();
        };
        let Kind::Text(quote) = &node.kind else {
            self.wrong(node, "wanted-text");
            return String::new();
        };
        if quote.value.trim().is_empty() {
            self.report.add(empty_text(node.span).owner(&self.owner));
        }
        quote.value.clone()
    }

    fn words(&mut self, fields: &Fields<'_>, name: &'static str, required: bool) -> Words {
        let node = if required {
            self.required(fields, name)
        } else {
            fields.get(name)
        };
        let Some(node) = node else { return Words::default() };
        let fields = self.fields(node, WORDS);
        Words {
            english: self.text(&fields, "en"),
            chinese: self.text(&fields, "zh"),
        }
    }

    fn list<'n>(&mut self, fields: &Fields<'n>, name: &'static str) -> &'n [Node] {
        match self.required(fields, name).map(|node| (node, &node.kind)) {
            Some((node, Kind::List(items))) => {
                if items.is_empty() {
                    self.report.add(missing_field(node.span, name).owner(&self.owner));
                }
                items
            }
            Some((node, _)) => {
                self.wrong(node, "wanted-list");
                &[]
            }
            None => &[],
        }
    }

    fn word(&mut self, node: &Node, known: &'static [&'static str]) -> usize {
        let Kind::Word(found) = &node.kind else {
            self.wrong(node, "wanted-word");
            return 0;
        };
        let position = known.iter().position(|word| word == found);
        if position.is_none() {
            let finding = unknown_word::finding(node.span, found, known);
            self.report.add(finding.owner(&self.owner));
        }
        position.unwrap_or(0)
    }

    fn thousandths<const N: usize>(
        &mut self,
        fields: &Fields<'_>,
        name: &'static str,
        names: &'static [&'static str],
        default: [i64; N],
    ) -> [u16; N] {
        let Some(node) = fields.get(name) else {
            return default.map(|number| number as u16);
        };
        let fields = self.fields(node, names);
        std::array::from_fn(|position| self.thousandth(&fields, names[position], default[position]))
    }

    fn campaign(&mut self, id: &str, root: &Node) -> Campaign {
        let fields = self.fields(root, CAMPAIGN);
        let mut people: Vec<u8> = match fields.get("people") {
            None => vec![0],
            Some(_) => {
                let cells = self.list(&fields, "people");
                cells.iter().map(|cell| self.word(cell, &CELL_NAMES) as u8).collect()
            }
        };
        people.sort_unstable();
        people.dedup();
        let needs = self.list(&fields, "needs");
        let activities = self.list(&fields, "activities");
        let rival = self.thousandths(&fields, "rival", RIVAL, [0, 0]);
        Campaign {
            id: id.to_owned(),
            title: self.words(&fields, "title", true),
            story: self.words(&fields, "story", false),
            currency: match fields.get("currency") {
                Some(_) => self.words(&fields, "currency", true),
                None => Words {
                    english: "yuan".into(),
                    chinese: "元".into(),
                },
            },
            lesson: self.words(&fields, "lesson", false),
            customers: self.number(&fields, "customers", 1, 4_000_000, None) as u32,
            weeks: self.number(&fields, "weeks", 1, 104, None) as u8,
            budget: self.number(&fields, "budget", 0, 1_000_000_000_000, None) as u64,
            people,
            needs: needs.iter().map(|node| self.need(node)).collect(),
            activities: activities.iter().map(|node| self.activity(node)).collect(),
            gates: self.thousandths(&fields, "gates", GATES, [500, 500, 500, 500]),
            fades: self.thousandths(&fields, "fades", MOVES, [30, 15, 20]),
            rival: (rival[0], rival[1]),
            hazard: self.thousandth(&fields, "hazard", 200),
            hope: self.thousandth(&fields, "hope", 500),
            delivers: self.thousandth(&fields, "delivers", 700),
            again_after: self.number(&fields, "again_after", 0, 104, Some(0)) as u8,
            imitation: self.thousandth(&fields, "imitation", 0),
            known: self.thousandth(&fields, "known", 200),
            changes: self.number(&fields, "changes", 0, 104, Some(0)) as u8,
            talk: fields.get("talk").map(|_| self.text(&fields, "talk")),
        }
    }

    fn need(&mut self, node: &Node) -> Need {
        let fields = self.fields(node, NEED);
        let odds = self.number(&fields, "odds", 1, 1000, Some(1));
        Need {
            id: self.text(&fields, "id"),
            name: self.words(&fields, "name", true),
            odds: odds as u16,
            later: self.number(&fields, "later", 1, 1000, Some(odds)) as u16,
            fit: self.thousandth(&fields, "fit", 1000),
        }
    }

    fn activity(&mut self, node: &Node) -> Activity {
        let fields = self.fields(node, ACTIVITY);
        let audience = fields.get("audience");
        let audience = audience.map_or(0, |node| self.word(node, &["Everyone", "Prospects", "Buyers"]));
        let reach = self.required(&fields, "reach");
        let coverage = self.thousandths(
            &fields,
            "coverage",
            &CELL_NAMES,
            [if fields.get("coverage").is_some() { 0 } else { 1000 }; CELLS],
        );
        Activity {
            id: self.text(&fields, "id"),
            name: self.words(&fields, "name", true),
            note: self.words(&fields, "note", false),
            four_p: self.flag(&fields, "four_p"),
            audience: [Audience::Everyone, Audience::Prospects, Audience::Buyers][audience],
            reach: reach.map_or(Reach::Calls { each: 1, most: 0 }, |node| self.reach(node)),
            delay: self.number(&fields, "delay", 0, 52, Some(0)) as u8,
            coverage,
            moves: self.thousandths::<MOVED>(&fields, "moves", MOVES, [0; MOVED]),
            lifts: self.thousandth(&fields, "lifts", 0),
            tailored: self.flag(&fields, "tailored"),
            promise: self.thousandth(&fields, "promise", 0),
            serves: self.thousandth(&fields, "serves", 0),
        }
    }

    /// `Media(most, half, power)` or `Calls(each, most)`.
    fn reach(&mut self, node: &Node) -> Reach {
        const MONEY: i64 = 1_000_000_000;
        match &node.kind {
            Kind::Tuple(Some(name), parts) if name.value == "Media" && parts.len() == 3 => Reach::Media {
                most: self.whole(&parts[0], "reach", 0, 1000) as u16,
                half: self.whole(&parts[1], "reach", 1, MONEY) as u32,
                power: self.whole(&parts[2], "reach", 1, 3) as u8,
            },
            Kind::Tuple(Some(name), parts) if name.value == "Calls" && parts.len() == 2 => Reach::Calls {
                each: self.whole(&parts[0], "reach", 1, MONEY) as u32,
                most: self.whole(&parts[1], "reach", 0, MONEY) as u32,
            },
            Kind::Tuple(Some(name), _) => {
                let finding = unknown_word::finding(name.span, &name.value, &["Media", "Calls"]);
                self.report.add(finding.owner(&self.owner));
                Reach::Calls { each: 1, most: 0 }
            }
            _ => {
                self.wrong(node, "wanted-reach");
                Reach::Calls { each: 1, most: 0 }
            }
        }
    }

    fn plan(&mut self, campaign: &Campaign, root: &Node) -> Plan {
        let fields = self.fields(root, &["weeks", "repeat"]);
        let mut plan = Plan::empty(campaign);
        let weeks = self.list(&fields, "weeks");
        if weeks.len() > plan.weeks.len() {
            let most = plan.weeks.len() as i64;
            let written = weeks.len().to_string();
            let finding = out_of_range(fields.opened(), &written, 1, most).with("name", "weeks");
            self.report.add(finding.owner(&self.owner));
        }
        for (row, node) in plan.weeks.iter_mut().zip(weeks) {
            self.plan_week(campaign, node, row);
        }
        if self.flag(&fields, "repeat") && !weeks.is_empty() {
            let last = weeks.len().min(plan.weeks.len()) - 1;
            let row = plan.weeks[last].clone();
            plan.weeks[last..].fill(row);
        }
        plan
    }

    fn plan_week(&mut self, campaign: &Campaign, node: &Node, row: &mut [u64]) {
        let Kind::Map(entries) = &node.kind else {
            self.wrong(node, "wanted-map");
            return;
        };
        for (key, money) in entries {
            let Kind::Text(quote) = &key.kind else {
                self.wrong(key, "wanted-text");
                continue;
            };
            let position = campaign
                .activities
                .iter()
                .position(|activity| activity.id == quote.value);
            let most = i64::try_from(campaign.budget).unwrap_or(i64::MAX);
            match position {
                Some(position) => row[position] = self.whole(money, "weeks", 0, most) as u64,
                None => {
                    let known: Vec<&str> = campaign.activities.iter().map(|a| a.id.as_str()).collect();
                    let finding = unknown_word::finding(key.span, &quote.value, &known);
                    self.report.add(finding.owner(&self.owner));
                }
            }
        }
    }
}
