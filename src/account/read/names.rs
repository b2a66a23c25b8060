//! Every id of an account, before anything that speaks of it is read.

use crate::scenario::reading::{Kind, Node};

/// In the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Names {
    pub places: Vec<String>,
    pub stages: Vec<String>,
    pub people: Vec<String>,
    pub notes: Vec<String>,
    /// One list an entry.
    pub values: Vec<Vec<String>>,
    pub promises: Vec<String>,
    /// The scenarios of talks.
    pub talks: Vec<String>,
    pub acts: Vec<String>,
    pub variants: Vec<String>,
}

impl Names {
    pub fn of(root: &Node) -> Self {
        let ids = |list| items(root, list).map(|item| text(field(item, "id"))).collect();
        let values = |item| {
            let values = field(item, "values").map(|node| &node.kind);
            match values {
                Some(Kind::List(values)) => values.iter().map(|value| text(Some(value))).collect(),
                _ => Vec::new(),
            }
        };
        Self {
            places: ids("places"),
            stages: ids("stages"),
            people: ids("people"),
            notes: ids("notes"),
            values: items(root, "notes").map(values).collect(),
            promises: ids("promises"),
            talks: items(root, "talks").map(|item| text(field(item, "scenario"))).collect(),
            acts: ids("acts"),
            variants: ids("variants"),
        }
    }
}

fn field<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let Kind::Struct(list) = &node.kind else { return None };
    let found = list.iter().find(|field| field.name.value == name);
    found.map(|field| &field.value)
}

fn items<'n>(root: &'n Node, list: &str) -> impl Iterator<Item = &'n Node> {
    let items: &[Node] = match field(root, list).map(|node| &node.kind) {
        Some(Kind::List(items)) => items,
        _ => &[],
    };
    items.iter()
}

fn text(node: Option<&Node>) -> String {
    match node.map(|node| &node.kind) {
        Some(Kind::Text(quote)) => quote.value.clone(),
        _ => String::new(),
    }
}
