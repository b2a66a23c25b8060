//! Reads the fields of a course's files one by one and notes all that is wrong with them: the same
//! tolerant tree, codes and excerpts as a scenario's.

use std::collections::BTreeMap;

use super::model::Words;
use crate::scenario::reading::{
    Kind, MAX_FILE_BYTES, Node, Owner, Report, Span, Spanned, bad_id, duplicate_field, duplicate_id, empty_text,
    missing_field, out_of_range, parse, too_large, unknown_field, unknown_word, wrong_kind,
};
use crate::scenario::{Factor, Force, Problem};

/// Most characters of an id, as in a scenario.
const LONGEST_ID: usize = 40;

pub struct Reader<'r, 't> {
    pub report: &'r mut Report<'t>,
    pub owner: Owner,
}

/// The fields of one struct.
pub struct Fields<'n> {
    pub node: &'n Node,
}

impl<'n> Fields<'n> {
    pub fn get(&self, name: &str) -> Option<&'n Node> {
        let Kind::Struct(list) = &self.node.kind else {
            return None;
        };
        let field = list.iter().find(|field| field.name.value == name);
        field.map(|field| &field.value)
    }

    pub fn opened(&self) -> Span {
        Span::new(self.node.span.start, self.node.span.start + 1)
    }
}

/// Reads one file; `None` and its problems where nothing can be made of it.
pub fn whole<T>(
    file: &str,
    text: &str,
    owner: Owner,
    read: impl FnOnce(&mut Reader<'_, '_>, &Node) -> T,
) -> (Option<T>, Vec<Problem>) {
    let mut report = Report::on(file, text);
    if text.len() > MAX_FILE_BYTES {
        report.add(too_large(text.len(), MAX_FILE_BYTES));
        return (None, report.into_problems());
    }
    let parsed = parse(text, &mut report);
    let mut value = None;
    if !parsed.derailed {
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

impl Reader<'_, '_> {
    pub fn fields<'n>(&mut self, node: &'n Node, known: &'static [&'static str]) -> Fields<'n> {
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
        Fields { node }
    }

    pub fn wrong(&mut self, node: &Node, wanted: &'static str) {
        if !matches!(node.kind, Kind::Broken) {
            let written = self.report.slice(node.span);
            self.report.add(wrong_kind(node, wanted, written).owner(&self.owner));
        }
    }

    pub fn required<'n>(&mut self, fields: &Fields<'n>, name: &'static str) -> Option<&'n Node> {
        let found = fields.get(name);
        if found.is_none() && matches!(fields.node.kind, Kind::Struct(_)) {
            let missing = missing_field(fields.opened(), name);
            self.report.add(missing.owner(&self.owner));
        }
        found
    }

    /// The number in that field, brought into its range; the default where it is not there.
    pub fn number(&mut self, fields: &Fields<'_>, name: &'static str, from: i64, to: i64, default: Option<i64>) -> i64 {
        let node = match default {
            Some(_) => fields.get(name),
            None => self.required(fields, name),
        };
        let Some(node) = node else {
            return default.unwrap_or(from);
        };
        self.in_range(node, name, from, to)
    }

    pub fn in_range(&mut self, node: &Node, name: &str, from: i64, to: i64) -> i64 {
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

    pub fn flag(&mut self, fields: &Fields<'_>, name: &'static str) -> bool {
        match fields.get(name).map(|node| (node, &node.kind)) {
            Some((_, Kind::Bool(value))) => *value,
            Some((node, _)) => {
                self.wrong(node, "wanted-bool");
                false
            }
            None => false,
        }
    }

    /// `"the same in every language"` or `(en: "…", zh: "…")`.
    pub fn words(&mut self, fields: &Fields<'_>, name: &'static str) -> Words {
        self.required(fields, name)
            .map(|node| self.words_of(node))
            .unwrap_or_default()
    }

    /// The same, empty where it is not there.
    pub fn maybe_words(&mut self, fields: &Fields<'_>, name: &'static str) -> Words {
        fields.get(name).map(|node| self.words_of(node)).unwrap_or_default()
    }

    fn words_of(&mut self, node: &Node) -> Words {
        if let Kind::Text(_) = &node.kind {
            let text = self.text_of(node);
            return Words {
                english: text.clone(),
                chinese: text,
            };
        }
        let fields = self.fields(node, &["en", "zh"]);
        let mut text = |name| {
            self.required(&fields, name)
                .map(|node| self.text_of(node))
                .unwrap_or_default()
        };
        Words {
            english: text("en"),
            chinese: text("zh"),
        }
    }

    pub fn text_of(&mut self, node: &Node) -> String {
        let Kind::Text(quote) = &node.kind else {
            self.wrong(node, "wanted-text");
            return String::new();
        };
        if quote.value.trim().is_empty() {
            self.report.add(empty_text(node.span).owner(&self.owner));
        }
        quote.value.clone()
    }

    /// The entries of a list; none where the field is not there.
    pub fn list<'n>(&mut self, fields: &Fields<'n>, name: &'static str) -> &'n [Node] {
        match fields.get(name).map(|node| (node, &node.kind)) {
            Some((_, Kind::List(items))) => items,
            Some((node, _)) => {
                self.wrong(node, "wanted-list");
                &[]
            }
            None => &[],
        }
    }

    /// The entries of a list that has to have some.
    pub fn some<'n>(&mut self, fields: &Fields<'n>, name: &'static str) -> &'n [Node] {
        let items = match self.required(fields, name) {
            Some(_) => self.list(fields, name),
            None => return &[],
        };
        if items.is_empty()
            && let Some(Kind::List(_)) = fields.get(name).map(|node| &node.kind)
        {
            self.report.add(missing_field(fields.opened(), name).owner(&self.owner));
        }
        items
    }

    /// An id: kebab-case, at most 40 characters.
    pub fn id(&mut self, node: &Node) -> String {
        let text = self.text_of(node);
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if !text.is_empty() && (!text.chars().all(fits) || text.len() > LONGEST_ID || text.starts_with('-')) {
            self.report.add(bad_id(&Spanned::new(text.clone(), node.span)));
        }
        text
    }

    /// The id in the field `id`, which the list so far does not hold.
    pub fn own_id(&mut self, fields: &Fields<'_>, seen: &mut BTreeMap<String, Span>) -> String {
        let Some(node) = self.required(fields, "id") else {
            return String::new();
        };
        self.new_id(node, seen)
    }

    pub fn new_id(&mut self, node: &Node, seen: &mut BTreeMap<String, Span>) -> String {
        let id = self.id(node);
        match seen.get(&id) {
            Some(&first) if !id.is_empty() => {
                let line = self.report.line(first);
                self.report
                    .add(duplicate_id(&Spanned::new(id.clone(), node.span), line));
            }
            _ => {
                seen.insert(id.clone(), node.span);
            }
        }
        id
    }

    /// One of these ids, in quotes.
    pub fn one_of(&mut self, node: &Node, known: &[&str]) -> String {
        let text = self.text_of(node);
        if !text.is_empty() && !known.contains(&text.as_str()) {
            let finding = unknown_word::finding(node.span, &text, known);
            self.report.add(finding.owner(&self.owner));
        }
        text
    }

    fn word(&mut self, node: &Node, known: &'static [&'static str]) -> Option<usize> {
        let Kind::Word(found) = &node.kind else {
            self.wrong(node, "wanted-word");
            return None;
        };
        let position = known.iter().position(|word| word == found);
        if position.is_none() {
            let finding = unknown_word::finding(node.span, found, known);
            self.report.add(finding.owner(&self.owner));
        }
        position
    }

    pub fn factor(&mut self, node: &Node) -> Option<Factor> {
        let known = &["Understanding", "Worth", "Belief", "Satisfaction"];
        self.word(node, known).map(|position| Factor::ALL[position])
    }

    /// The factors of a list, and `None` where the field is not there.
    pub fn factors(&mut self, fields: &Fields<'_>) -> Option<Vec<Factor>> {
        fields.get("teaches")?;
        let list = self.list(fields, "teaches");
        Some(list.iter().filter_map(|node| self.factor(node)).collect())
    }

    pub fn forces(&mut self, fields: &Fields<'_>) -> Option<Vec<Force>> {
        fields.get("forces")?;
        let known = &["Introduce", "Uncover", "BuildTrust", "Exceed"];
        let list = self.list(fields, "forces");
        let found = list.iter().filter_map(|node| self.word(node, known));
        Some(found.map(|position| Force::ALL[position]).collect())
    }

    pub fn own(&mut self, key: &'static str, id: &str) {
        self.owner = Owner { key, id: id.to_owned() };
    }
}
