//! The containers of a compiled ink story, each with its place, so that paths can be followed.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// Words of a knot that nothing leads to, kept as a comment.
const LONGEST_KNOT: usize = 2_000;

/// A place in the flow: a container, and which of its items is next.
pub type Pointer = (usize, usize);

/// One thing in a container.
#[derive(Debug)]
pub enum Item {
    Container(usize),
    /// `"^text"`, and `"\n"` as a line break.
    Text(String),
    /// `"ev"`, `"done"`, a native function, a number, …
    Command(String),
    /// A divert, a choice point, an assignment, …
    Object(Map<String, Value>),
}

#[derive(Debug, Default)]
pub struct Container {
    pub items: Vec<Item>,
    named: BTreeMap<String, usize>,
    /// The container around it, and its place there; `None` where only its name leads to it.
    parent: Option<(usize, Option<usize>)>,
    name: Option<String>,
}

/// All containers; the root is the first.
#[derive(Debug)]
pub struct Tree(Vec<Container>);

impl Tree {
    pub const START: Pointer = (0, 0);

    /// Reads the root. It is never deeper than the JSON parser lets it be (128).
    pub fn of(root: &[Value]) -> Self {
        let mut tree = Self(Vec::new());
        tree.add(root, None, None);
        tree
    }

    fn add(&mut self, values: &[Value], parent: Option<(usize, Option<usize>)>, name: Option<String>) -> usize {
        let at = self.0.len();
        self.0.push(Container {
            parent,
            name,
            ..Container::default()
        });
        let (content, last) = match values.split_last() {
            Some((last @ (Value::Object(_) | Value::Null), content)) => (content, Some(last)),
            _ => (values, None),
        };
        for (index, value) in content.iter().enumerate() {
            let item = self.item(value, (at, index));
            self.0[at].items.push(item);
        }
        if let Some(Value::Object(named)) = last {
            for (name, value) in named {
                match value {
                    Value::Array(values) => {
                        let child = self.add(values, Some((at, None)), Some(name.clone()));
                        self.0[at].named.insert(name.clone(), child);
                    }
                    Value::String(own) if name == "#n" => {
                        if let Some((parent, _)) = parent {
                            self.0[parent].named.insert(own.clone(), at);
                        }
                        self.0[at].name = Some(own.clone());
                    }
                    _ => {}
                }
            }
        }
        at
    }

    fn item(&mut self, value: &Value, (container, index): Pointer) -> Item {
        match value {
            Value::Array(values) => Item::Container(self.add(values, Some((container, Some(index))), None)),
            Value::String(text) if text == "\n" => Item::Text("\n".to_owned()),
            Value::String(text) => match text.strip_prefix('^') {
                Some(text) => Item::Text(text.to_owned()),
                None => Item::Command(text.clone()),
            },
            Value::Object(object) => Item::Object(object.clone()),
            other => Item::Command(other.to_string()),
        }
    }

    pub fn item_at(&self, (container, index): Pointer) -> Option<&Item> {
        self.0[container].items.get(index)
    }

    /// Where the flow goes on behind the end of a container.
    pub fn after(&self, container: usize) -> Option<Pointer> {
        match self.0[container].parent? {
            (parent, Some(index)) => Some((parent, index + 1)),
            (_, None) => None,
        }
    }

    /// Whether one container is the other or around it.
    pub fn holds(&self, outer: usize, inner: usize) -> bool {
        let mut at = Some(inner);
        while let Some(container) = at {
            if container == outer {
                return true;
            }
            at = self.0[container].parent.map(|(parent, _)| parent);
        }
        false
    }

    /// Where a path leads that stands in an item of this container; `None` if nowhere.
    pub fn follow(&self, path: &str, from: usize) -> Option<Pointer> {
        let (mut at, path) = match path.strip_prefix('.') {
            // The first `^` of a relative path leads from the item to its container.
            Some(rest) => (from, rest.strip_prefix('^').map(|rest| rest.trim_start_matches('.'))?),
            None => (0, path),
        };
        let mut parts = path.split('.').filter(|part| !part.is_empty()).peekable();
        while let Some(part) = parts.next() {
            if part == "^" {
                at = self.0[at].parent?.0;
                continue;
            }
            let index = part.parse::<usize>().ok();
            match index.map(|index| (index, self.0[at].items.get(index))) {
                Some((_, Some(Item::Container(child)))) => at = *child,
                Some((index, _)) if parts.peek().is_none() => return Some((at, index)),
                Some(_) => return None,
                None => at = *self.0[at].named.get(part)?,
            }
        }
        Some((at, 0))
    }

    /// A name for people: `shop.g-0`.
    pub fn path(&self, (container, index): Pointer) -> String {
        let mut parts = Vec::new();
        let mut at = container;
        while let Some((parent, place)) = self.0[at].parent {
            match (&self.0[at].name, place) {
                (Some(name), _) => parts.push(name.clone()),
                (None, Some(place)) => parts.push(place.to_string()),
                (None, None) => {}
            }
            at = parent;
        }
        parts.reverse();
        if index > 0 {
            parts.push(index.to_string());
        }
        if parts.is_empty() {
            "start".to_owned()
        } else {
            parts.join(".")
        }
    }

    /// Knots and functions, by name.
    pub fn knots(&self) -> impl Iterator<Item = (&str, usize)> {
        let named = self.0[0].named.iter().map(|(name, at)| (name.as_str(), *at));
        named.filter(|(name, _)| *name != "global decl" && !name.starts_with("g-") && !name.starts_with("c-"))
    }

    /// What the story's variables begin with.
    pub fn globals(&self) -> Vec<String> {
        let declared = self.0[0].named.get("global decl");
        declared
            .into_iter()
            .map(|&at| format!("VAR {}", self.words_below(at)))
            .collect()
    }

    /// All texts and commands below a container, shortened.
    pub fn words_below(&self, container: usize) -> String {
        let mut text = String::new();
        let mut left = vec![container];
        while let Some(at) = left.pop() {
            for item in &self.0[at].items {
                match item {
                    Item::Container(child) => left.push(*child),
                    Item::Text(words) => text.push_str(words),
                    Item::Command(word) => text.extend([word.as_str(), " "]),
                    Item::Object(object) => text.extend([tokens(object).as_str(), " "]),
                }
            }
            left.extend(self.0[at].named.values());
            if text.len() > LONGEST_KNOT {
                let cut = text
                    .char_indices()
                    .map(|(at, _)| at)
                    .take_while(|at| *at <= LONGEST_KNOT)
                    .last();
                text.truncate(cut.unwrap_or(0));
                return text + " …";
            }
        }
        text
    }
}

/// An object as it stands in the file.
pub fn tokens(object: &Map<String, Value>) -> String {
    serde_json::to_string(object).unwrap_or_default()
}
