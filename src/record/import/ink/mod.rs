//! Compiled ink: inkle's JSON runtime format.
//!
//! Source: `ink_JSON_runtime_format.md` in inkle/ink. The story is not run: its flow is followed
//! through every branch, so all of its text comes along, and each condition is kept as a comment.

mod flow;
mod tree;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::Value;

use super::ImportError;
use super::story::{Link, Passage, Story};
use flow::{Answer, Fork, Walk};
use tree::{Pointer, Tree};

/// Scenes that are looked at; far more than a scenario holds.
const MOST_SCENES: usize = 1_000;

/// Reads the text of an `.ink.json`.
pub fn read(text: &str) -> Result<Story, ImportError> {
    let value: Value = serde_json::from_str(text).map_err(|error| ImportError::BadJson {
        line: error.line(),
        column: error.column(),
    })?;
    let root = value.get("root").and_then(Value::as_array).ok_or(ImportError::NotInk)?;
    if value.get("inkVersion").is_none() {
        return Err(ImportError::NotInk);
    }
    let tree = Tree::of(root);
    Ok(Reading::of(&tree).story())
}

/// Scenes found so far.
struct Reading<'t> {
    tree: &'t Tree,
    names: BTreeMap<Pointer, String>,
    queue: VecDeque<Pointer>,
    taken: BTreeSet<String>,
}

impl<'t> Reading<'t> {
    fn of(tree: &'t Tree) -> Self {
        Self {
            tree,
            names: BTreeMap::new(),
            queue: VecDeque::new(),
            taken: BTreeSet::new(),
        }
    }

    fn story(mut self) -> Story {
        let mut story = Story {
            logic: self.tree.globals(),
            ..Story::default()
        };
        self.name(Tree::START);
        let mut visited = BTreeSet::new();
        while let Some(at) = self.queue.pop_front() {
            let passage = self.passage(at, &mut visited);
            story.passages.push(passage);
        }
        let unread = self.tree.knots().filter(|(_, knot)| !visited.contains(knot));
        story
            .logic
            .extend(unread.map(|(name, knot)| format!("=== {name}\n{}", self.tree.words_below(knot))));
        story
    }

    fn passage(&mut self, at: Pointer, visited: &mut BTreeSet<usize>) -> Passage {
        let walk = Walk::scene(self.tree, at);
        visited.extend(walk.containers());
        let links = walk.forks.iter().map(|fork| self.link(fork, visited)).collect();
        Passage {
            name: self.names[&at].clone(),
            line: 0,
            text: walk.text(),
            links,
            logic: walk.logic,
        }
    }

    fn link(&mut self, fork: &Fork, visited: &mut BTreeSet<usize>) -> Link {
        let mut link = Link {
            says: fork.says.clone(),
            once: fork.once,
            logic: fork.logic.clone(),
            ..Link::default()
        };
        match fork.target.map(|target| (target, Walk::answer(self.tree, target))) {
            Some((
                _,
                Answer::Then {
                    text,
                    to,
                    logic,
                    containers,
                },
            )) => {
                visited.extend(containers);
                link.answer = text;
                link.logic.extend(logic);
                link.to = self.name(to);
            }
            Some((target, Answer::Scene)) => link.to = self.name(target),
            None => link.to = fork.lost.clone(),
        }
        link
    }

    /// The name of the scene that begins there, which is read later.
    fn name(&mut self, at: Pointer) -> Option<String> {
        if let Some(name) = self.names.get(&at) {
            return Some(name.clone());
        }
        if self.names.len() == MOST_SCENES {
            return None;
        }
        let plain = self.tree.path(at);
        let mut name = plain.clone();
        let mut number = 1;
        while !self.taken.insert(name.clone()) {
            number += 1;
            name = format!("{plain} {number}");
        }
        self.names.insert(at, name.clone());
        self.queue.push_back(at);
        Some(name)
    }
}
