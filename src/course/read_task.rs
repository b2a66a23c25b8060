//! One exercise of a lesson's file becomes a [`TaskKind`].

use std::collections::BTreeMap;

use super::model::{Choice, Criterion, Explained, Named, Pair, Place, SortCard, Target, TaskKind, Way, Words};
use super::reader::{Fields, Reader};
use crate::scenario::Factor;
use crate::scenario::format::PORTRAITS;
use crate::scenario::reading::{Kind, Node, Span, no_right_answer, unknown_word};

/// The ways of spending that a guess may be about.
pub const POLICIES: [&str; 3] = ["4p", "even", "customer-oriented"];

/// Numbers that a guess may be about: beyond a thousand million nobody guesses.
const MOST: i64 = 1_000_000_000_000;

impl Reader<'_, '_> {
    pub fn task_kind(&mut self, name: &str, node: &Node, asks: &mut Words) -> TaskKind {
        let known: &'static [&'static str] = match name {
            "sort" => &["asks", "columns", "rows", "cards"],
            "order" => &["asks", "items"],
            "match" => &["asks", "pairs", "extra"],
            "choose" | "judge" => &["asks", "answers"],
            "predict" => &["asks", "from", "to", "unit", "answer", "near", "why"],
            _ => &["asks", "reference", "rubric"],
        };
        let errors_before = self.report.errors();
        let fields = self.fields(node, known);
        *asks = self.words(&fields, "asks");
        let kind = match name {
            "sort" => self.sort(&fields),
            "order" => {
                let items = self.each(&fields, "items", &["id", "says", "why"], |reader, fields, id| {
                    Explained {
                        id,
                        says: reader.words(fields, "says"),
                        why: reader.words(fields, "why"),
                    }
                });
                TaskKind::Order { items }
            }
            "match" => self.matching(&fields),
            "choose" => self.choose(&fields),
            "judge" => self.judge(&fields),
            "predict" => self.predict(&fields),
            _ => self.open(&fields),
        };
        let can_be_done = match &kind {
            TaskKind::Sort { columns, cards, .. } => columns.len() > 1 && !cards.is_empty(),
            TaskKind::Order { items } => items.len() > 1,
            TaskKind::Match { pairs, .. } => pairs.len() > 1,
            TaskKind::Choose { answers } => answers.iter().any(|answer| answer.right),
            TaskKind::Judge { ways } => ways.iter().any(|way| way.worth > 0),
            TaskKind::Predict { from, to, target, .. } => match target {
                Target::Whole(answer) => (from..=to).contains(&answer),
                _ => from < to,
            },
            TaskKind::Open { rubric, .. } => !rubric.is_empty(),
        };
        // A misspelled field is told as such, and not again as an exercise without its parts.
        if !can_be_done && self.report.errors() == errors_before {
            self.report
                .add(no_right_answer(fields.opened(), name).owner(&self.owner.clone()));
        }
        kind
    }

    /// The entries of a list, each with its own id.
    fn each<T>(
        &mut self,
        fields: &Fields<'_>,
        name: &'static str,
        known: &'static [&'static str],
        mut read: impl FnMut(&mut Self, &Fields<'_>, String) -> T,
    ) -> Vec<T> {
        let mut seen: BTreeMap<String, Span> = BTreeMap::new();
        let mut found = Vec::new();
        for node in self.list(fields, name) {
            let fields = self.fields(node, known);
            let id = self.own_id(&fields, &mut seen);
            found.push(read(self, &fields, id));
        }
        found
    }

    fn named(&mut self, fields: &Fields<'_>, name: &'static str) -> Vec<Named> {
        self.each(fields, name, &["id", "says"], |reader, fields, id| Named {
            id,
            says: reader.words(fields, "says"),
        })
    }

    fn sort(&mut self, fields: &Fields<'_>) -> TaskKind {
        let columns = self.named(fields, "columns");
        let rows = self.named(fields, "rows");
        let known = &["id", "says", "to", "also", "portrait", "why"];
        let cards = self.each(fields, "cards", known, |reader, fields, id| {
            let to = reader.required(fields, "to");
            let also = reader.list(fields, "also");
            let places = to.into_iter().chain(also);
            SortCard {
                id,
                says: reader.words(fields, "says"),
                places: places.map(|node| reader.place(node, &rows, &columns)).collect(),
                portrait: fields.get("portrait").map(|node| reader.one_of(node, &PORTRAITS)),
                why: reader.words(fields, "why"),
            }
        });
        TaskKind::Sort { columns, rows, cards }
    }

    /// `"column"`, or in a grid `("row", "column")`.
    fn place(&mut self, node: &Node, rows: &[Named], columns: &[Named]) -> Place {
        let ids = |list: &[Named]| list.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
        let (rows, columns) = (ids(rows), ids(columns));
        let known = |list: &'_ [String]| list.iter().map(String::as_str).collect::<Vec<_>>().join("\u{0}");
        let mut one = |node: &Node, list: &[String]| {
            let list = known(list);
            self.one_of(node, &list.split('\u{0}').collect::<Vec<_>>())
        };
        match &node.kind {
            Kind::Text(_) if rows.is_empty() => vec![one(node, &columns)],
            Kind::Tuple(None, parts) if !rows.is_empty() && parts.len() == 2 => {
                vec![one(&parts[0], &rows), one(&parts[1], &columns)]
            }
            _ => {
                self.wrong(node, "wanted-place");
                Vec::new()
            }
        }
    }

    fn matching(&mut self, fields: &Fields<'_>) -> TaskKind {
        let known = &["id", "left", "right", "why"];
        let pairs = self.each(fields, "pairs", known, |reader, fields, id| Pair {
            id,
            left: reader.words(fields, "left"),
            right: reader.words(fields, "right"),
            why: reader.words(fields, "why"),
        });
        let extra = self.named(fields, "extra");
        TaskKind::Match { pairs, extra }
    }

    fn choose(&mut self, fields: &Fields<'_>) -> TaskKind {
        let known = &["id", "says", "right", "why"];
        let answers = self.each(fields, "answers", known, |reader, fields, id| Choice {
            id,
            says: reader.words(fields, "says"),
            right: reader.flag(fields, "right"),
            why: reader.words(fields, "why"),
        });
        TaskKind::Choose { answers }
    }

    fn judge(&mut self, fields: &Fields<'_>) -> TaskKind {
        let known = &["id", "says", "worth", "why"];
        let ways = self.each(fields, "answers", known, |reader, fields, id| Way {
            id,
            says: reader.words(fields, "says"),
            worth: reader.number(fields, "worth", 0, 4, None) as u8,
            why: reader.words(fields, "why"),
        });
        TaskKind::Judge { ways }
    }

    fn predict(&mut self, fields: &Fields<'_>) -> TaskKind {
        let answer = self.required(fields, "answer");
        TaskKind::Predict {
            from: self.number(fields, "from", -MOST, MOST, Some(0)),
            to: self.number(fields, "to", -MOST, MOST, None),
            unit: self.maybe_words(fields, "unit"),
            target: answer.map_or(Target::Whole(0), |node| self.target(node)),
            near: self.number(fields, "near", 0, MOST, Some(0)),
            why: self.words(fields, "why"),
        }
    }

    /// A number, `Orders("campaign", "policy")` or `Gauge("scenario", "variant", ["choice"], Worth)`.
    fn target(&mut self, node: &Node) -> Target {
        match &node.kind {
            Kind::Whole(number) => Target::Whole(*number),
            Kind::Tuple(Some(name), parts) if name.value == "Orders" && parts.len() == 2 => Target::Orders {
                campaign: self.id(&parts[0]),
                policy: self.one_of(&parts[1], &POLICIES),
            },
            Kind::Tuple(Some(name), parts) if name.value == "Gauge" && parts.len() == 4 => self.gauge(parts),
            Kind::Tuple(Some(name), _) if !["Orders", "Gauge"].contains(&name.value.as_str()) => {
                let finding = unknown_word::finding(name.span, &name.value, &["Orders", "Gauge"]);
                self.report.add(finding.owner(&self.owner));
                Target::Whole(0)
            }
            _ => {
                self.wrong(node, "wanted-answer");
                Target::Whole(0)
            }
        }
    }

    fn gauge(&mut self, parts: &[Node]) -> Target {
        let choices = match &parts[2].kind {
            Kind::List(items) => items.iter().map(|item| self.id(item)).collect(),
            _ => {
                self.wrong(&parts[2], "wanted-list");
                Vec::new()
            }
        };
        Target::Gauge {
            scenario: self.id(&parts[0]),
            variant: self.id(&parts[1]),
            choices,
            factor: self.factor(&parts[3]).unwrap_or(Factor::Understanding),
        }
    }

    fn open(&mut self, fields: &Fields<'_>) -> TaskKind {
        let reference = self.words(fields, "reference");
        let rubric = self.each(fields, "rubric", &["id", "says", "points"], |reader, fields, id| {
            Criterion {
                id,
                says: reader.words(fields, "says"),
                points: reader.number(fields, "points", 1, 5, Some(1)) as u8,
            }
        });
        TaskKind::Open { reference, rubric }
    }
}
