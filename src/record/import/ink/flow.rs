//! The flow of a compiled ink story, followed from one place through every branch up to choices.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::super::markup::tidy;
use super::tree::{Item, Pointer, Tree, tokens};

/// Branches within branches that are followed.
const DEEPEST: usize = 48;
/// Items of one scene; a loop of diverts cannot pass it.
const LONGEST: usize = 20_000;

/// Flags of a choice point.
const HAS_CONDITION: u64 = 1;
const HAS_START: u64 = 2;
const HAS_CHOICE_ONLY: u64 = 4;
const ONCE: u64 = 16;

/// A choice point.
#[derive(Debug)]
pub struct Fork {
    pub says: String,
    pub target: Option<Pointer>,
    /// The path of a target that is not there.
    pub lost: Option<String>,
    pub once: bool,
    pub logic: Vec<String>,
}

/// What follows a choice.
pub enum Answer {
    /// A text, and the scene behind it.
    Then {
        text: String,
        to: Pointer,
        logic: Vec<String>,
        containers: Vec<usize>,
    },
    /// New choices or conditions: a scene of its own.
    Scene,
}

/// What was met on the way.
pub struct Walk<'t> {
    tree: &'t Tree,
    text: String,
    pub forks: Vec<Fork>,
    pub logic: Vec<String>,
    visited: BTreeSet<Pointer>,
    /// Within `ev … /ev`: what stands there, as in the file.
    evaluated: Option<Vec<String>>,
    /// Within `str … /str`.
    quoted: Option<String>,
    /// Texts made by `str … /str` and not used yet.
    made: Vec<String>,
    /// What the last evaluation was, for a condition or a printed value.
    last: String,
    thread: bool,
    /// Stops at the first divert, and says where it led.
    stops: bool,
    goes_to: Option<Pointer>,
    branched: bool,
}

impl<'t> Walk<'t> {
    fn new(tree: &'t Tree, stops: bool) -> Self {
        Self {
            tree,
            text: String::new(),
            forks: Vec::new(),
            logic: Vec::new(),
            visited: BTreeSet::new(),
            evaluated: None,
            quoted: None,
            made: Vec::new(),
            last: String::new(),
            thread: false,
            stops,
            goes_to: None,
            branched: false,
        }
    }

    /// Everything from a place up to the choices behind it.
    pub fn scene(tree: &'t Tree, at: Pointer) -> Self {
        let mut walk = Self::new(tree, false);
        walk.run(at, None, &mut Vec::new(), 0);
        walk
    }

    /// What is said after a choice, up to where the story goes on.
    pub fn answer(tree: &'t Tree, at: Pointer) -> Answer {
        let mut walk = Self::new(tree, true);
        walk.run(at, None, &mut Vec::new(), 0);
        match walk.goes_to {
            Some(to) if walk.forks.is_empty() && !walk.branched => Answer::Then {
                text: walk.text(),
                to,
                containers: walk.containers().collect(),
                logic: walk.logic,
            },
            _ => Answer::Scene,
        }
    }

    pub fn text(&self) -> String {
        tidy(&self.text)
    }

    pub fn containers(&self) -> impl Iterator<Item = usize> + use<'_> {
        self.visited.iter().map(|(container, _)| *container)
    }

    /// Follows one branch to its end. `within`: the container of the condition that opened it; a
    /// divert back there ends the branch, because what follows is read anyway.
    fn run(&mut self, from: Pointer, within: Option<usize>, returns: &mut Vec<Pointer>, depth: usize) {
        let mut next = Some(from);
        while let Some(at) = next {
            let Some(item) = self.tree.item_at(at) else {
                next = self.tree.after(at.0);
                continue;
            };
            if !self.visited.insert(at) || self.visited.len() > LONGEST {
                return;
            }
            next = Some((at.0, at.1 + 1));
            match item {
                Item::Container(child) => next = Some((*child, 0)),
                Item::Text(text) => self.write(text),
                Item::Command(word) => match word.as_str() {
                    "done" | "end" if self.evaluated.is_none() => return,
                    "->->" => next = returns.pop(),
                    word => self.command(word),
                },
                Item::Object(object) => match self.object(object, at, within, returns, depth) {
                    Step::On => {}
                    Step::To(pointer) => next = Some(pointer),
                    Step::Stop => return,
                },
            }
        }
    }

    fn write(&mut self, text: &str) {
        match (&mut self.quoted, &mut self.evaluated) {
            (Some(quoted), _) => quoted.push_str(text),
            (None, Some(evaluated)) => evaluated.push(text.to_owned()),
            (None, None) => self.text.push_str(text),
        }
    }

    fn command(&mut self, word: &str) {
        match word {
            "ev" => self.evaluated = Some(Vec::new()),
            "/ev" => self.evaluation_ends(),
            "str" => self.quoted = Some(String::new()),
            "/str" => self.made.extend(self.quoted.take()),
            "out" => self.print(),
            "thread" => self.thread = true,
            "#" => self.logic.push("#".to_owned()),
            "<>" => {
                let end = self.text.trim_end().len();
                self.text.truncate(end);
                self.text.push(' ');
            }
            "nop" | "/#" | "pop" | "void" | "du" => {}
            word => match &mut self.evaluated {
                Some(evaluated) => evaluated.push(word.to_owned()),
                None => self.logic.push(word.to_owned()),
            },
        }
    }

    fn evaluation_ends(&mut self) {
        let evaluated = self.evaluated.take().unwrap_or_default();
        self.last = evaluated.join(" ");
        if !self.last.trim().is_empty() {
            self.logic.push(self.last.clone());
        }
    }

    /// A value in the text: only the running story knows it.
    fn print(&mut self) {
        let shown = match &mut self.evaluated {
            Some(evaluated) => evaluated.join(" "),
            None => String::new(),
        };
        let name = shown
            .strip_prefix("{\"VAR?\":\"")
            .and_then(|rest| rest.strip_suffix("\"}"));
        let made = self.made.pop().filter(|_| shown.is_empty());
        let shown = made.unwrap_or_else(|| format!("[{}]", name.unwrap_or("…")));
        match &mut self.quoted {
            Some(quoted) => quoted.push_str(&shown),
            None => self.text.push_str(&shown),
        }
    }

    fn object(
        &mut self,
        object: &Map<String, Value>,
        at: Pointer,
        within: Option<usize>,
        returns: &mut Vec<Pointer>,
        depth: usize,
    ) -> Step {
        if let Some(Value::String(path)) = object.get("->") {
            return self.divert(path, object, at, within, returns, depth);
        }
        if let Some(Value::String(path)) = object.get("*") {
            self.fork(path, object, at.0);
            return Step::On;
        }
        if let Some(Value::String(path)) = object.get("->t->") {
            self.logic.push(tokens(object));
            self.branched = true;
            return match self.tree.follow(path, at.0) {
                Some(target) if returns.len() < DEEPEST && object.get("var").is_none() => {
                    returns.push((at.0, at.1 + 1));
                    Step::To(target)
                }
                _ => Step::On,
            };
        }
        let is_return = object.get("temp=").is_some_and(|name| name == "$r");
        let is_target = object
            .get("^->")
            .is_some_and(|path| path.as_str().is_some_and(|path| path.contains("$r")));
        if !is_return && !is_target {
            match &mut self.evaluated {
                Some(evaluated) => evaluated.push(tokens(object)),
                None => self.logic.push(tokens(object)),
            }
        }
        Step::On
    }

    fn divert(
        &mut self,
        path: &str,
        object: &Map<String, Value>,
        at: Pointer,
        within: Option<usize>,
        returns: &mut [Pointer],
        depth: usize,
    ) -> Step {
        // The first words of a choice stand apart, and are called by the choice and by its answer,
        // which repeats them: a learner has just said them.
        if path == "s" || path.ends_with(".s") {
            if let (Some(start), true) = (self.tree.follow(path, at.0), self.quoted.is_some()) {
                self.start_words(start);
            }
            return Step::On;
        }
        if object.get("var").is_some() {
            if path != "$r" {
                self.logic.push(tokens(object));
            }
            return Step::Stop;
        }
        let Some(target) = self.tree.follow(path, at.0) else {
            self.logic.push(tokens(object));
            return if object.get("c").is_some() {
                Step::On
            } else {
                Step::Stop
            };
        };
        let is_thread = std::mem::take(&mut self.thread);
        if object.get("c").is_some() || is_thread {
            self.branched = true;
            if depth < DEEPEST {
                self.run(target, Some(at.0), &mut returns.to_vec(), depth + 1);
            }
            return Step::On;
        }
        if within.is_some_and(|condition| self.tree.holds(target.0, condition))
            && !self.visited.contains(&target)
            && target.1 > 0
        {
            return Step::Stop;
        }
        if self.stops {
            self.goes_to = self.goes_to.or(Some(target));
            return Step::Stop;
        }
        Step::To(target)
    }

    fn start_words(&mut self, (container, first): Pointer) {
        let items = (first..).map_while(|index| self.tree.item_at((container, index)));
        let words: String = items
            .filter_map(|item| match item {
                Item::Text(text) => Some(text.as_str()),
                _ => None,
            })
            .collect();
        if let Some(quoted) = &mut self.quoted {
            quoted.push_str(&words);
        }
    }

    fn fork(&mut self, path: &str, object: &Map<String, Value>, container: usize) {
        let flags = object.get("flg").and_then(Value::as_u64).unwrap_or(0);
        let parts = usize::from(flags & HAS_START != 0) + usize::from(flags & HAS_CHOICE_ONLY != 0);
        let from = self.made.len().saturating_sub(parts);
        let says = tidy(&self.made.split_off(from).concat());
        self.made.clear();
        let target = self.tree.follow(path, container);
        // What was evaluated for it is its own logic, and not the scene's.
        let own = flags & HAS_CONDITION != 0 && self.logic.last() == Some(&self.last);
        let logic = if own {
            self.logic.pop().into_iter().collect()
        } else {
            Vec::new()
        };
        self.forks.push(Fork {
            says,
            target,
            lost: target.is_none().then(|| path.to_owned()),
            once: flags & ONCE != 0,
            logic,
        });
    }
}

/// Where the flow goes on.
enum Step {
    /// With the next item.
    On,
    To(Pointer),
    Stop,
}
