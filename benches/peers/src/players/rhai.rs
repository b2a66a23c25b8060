//! The story in rhai: every condition and every effect a compiled expression over one scope, walked
//! by a loop in Rust. A loop written in rhai itself is slower.

use std::cell::RefCell;
use std::rc::Rc;

use rhai::{AST, Engine, Scope};

use super::{Played, Player};
use crate::dice::Dice;
use crate::story::{self, NUMBERS, START};

struct Node {
    warm: String,
    cool: String,
    choices: Vec<Choice>,
}

struct Choice {
    text: String,
    when: Option<AST>,
    /// Moves the numbers and says whether the customer is pleased.
    effect: AST,
    pleased: String,
    displeased: String,
    /// `None` = to the judgement.
    next: Option<usize>,
}

pub struct Rhai {
    engine: Engine,
    scope: Scope<'static>,
    nodes: Vec<Node>,
    dice: Rc<RefCell<Dice>>,
}

impl Rhai {
    pub fn new() -> Self {
        let dice = Rc::new(RefCell::new(Dice::new(1)));
        let mut engine = Engine::new_raw();
        let thrown = Rc::clone(&dice);
        engine.register_fn("rnd", move |most: i64| {
            i64::from(thrown.borrow_mut().below(most as u32 + 1))
        });
        let mut scope = Scope::new();
        for number in NUMBERS {
            scope.push(number, 0_i64);
        }
        let story = story::read();
        let positions: Vec<String> = story.iter().map(|node| node.id.clone()).collect();
        let choice = |choice: story::Choice| Choice {
            when: (!choice.when.is_empty()).then(|| compiled(&engine, &condition(&choice))),
            effect: compiled(&engine, &effect(&choice)),
            next: positions.iter().position(|id| *id == choice.next),
            text: choice.text,
            pleased: choice.pleased,
            displeased: choice.displeased,
        };
        let nodes = story.into_iter().map(|node| Node {
            warm: node.warm,
            cool: node.cool,
            choices: node.choices.into_iter().map(choice).collect(),
        });
        let nodes = nodes.collect();
        Self {
            engine,
            scope,
            nodes,
            dice,
        }
    }

    fn number(&self, name: &str) -> i64 {
        self.scope.get_value(name).expect("the scope has the four numbers")
    }

    fn talk(&mut self, played: &mut Played) -> usize {
        for (name, start) in NUMBERS.into_iter().zip(START) {
            self.scope.set_value(name, i64::from(start));
        }
        let patience = i64::from(START[3]) + i64::from(self.dice.borrow_mut().below(5));
        self.scope.set_value("patience", patience);
        let mut at = Some(0);
        while let Some(position) = at {
            if self.number("patience") <= 0 || self.number("irritation") >= i64::from(story::WALKS_OUT_FROM) {
                return 3;
            }
            at = self.turn(position, played);
        }
        story::judge((self.number("trust") + self.number("interest") - self.number("irritation")) as i16)
    }

    fn turn(&mut self, position: usize, played: &mut Played) -> Option<usize> {
        let node = &self.nodes[position];
        let is_warm = self.number("trust") >= i64::from(story::WARM_FROM);
        played.bytes += if is_warm { &node.warm } else { &node.cool }.len() as u64;
        let (mut open, mut count) = ([0; 5], 0);
        for (position, choice) in node.choices.iter().enumerate() {
            let mut holds = |when| self.engine.eval_ast_with_scope::<bool>(&mut self.scope, when);
            if choice.when.as_ref().is_none_or(|when| is_true(holds(when))) {
                open[count] = position;
                count += 1;
                played.bytes += choice.text.len() as u64;
            }
        }
        let drawn = self.dice.borrow_mut().below(count as u32);
        let choice = &node.choices[open[drawn as usize]];
        let pleased = is_true(self.engine.eval_ast_with_scope(&mut self.scope, &choice.effect));
        let answer = if pleased { &choice.pleased } else { &choice.displeased };
        played.bytes += answer.len() as u64;
        played.choices += 1;
        choice.next
    }
}

fn is_true(answer: Result<bool, Box<rhai::EvalAltResult>>) -> bool {
    answer.expect("the story's expressions are good rhai")
}

fn compiled(engine: &Engine, source: &str) -> AST {
    engine.compile(source).expect("the story's expressions are good rhai")
}

/// `trust >= 32 && patience >= 3`
fn condition(choice: &story::Choice) -> String {
    let parts = choice
        .when
        .iter()
        .map(|(number, comparison, bound)| format!("{number} {comparison} {bound}"));
    parts.collect::<Vec<_>>().join(" && ")
}

/// `trust += 4 + rnd(3); interest += 1; irritation += -2; patience += -1; trust >= 42`
fn effect(choice: &story::Choice) -> String {
    let moves = NUMBERS
        .iter()
        .zip(choice.moves)
        .map(|(number, (add, more))| match more {
            0 => format!("{number} += {add}; "),
            more => format!("{number} += {add} + rnd({more}); "),
        });
    format!("{}trust >= {}", moves.collect::<String>(), choice.pleased_from)
}

impl Player for Rhai {
    fn play(&mut self, talks: u64) -> Played {
        let mut played = Played {
            talks,
            ..Played::default()
        };
        for _ in 0..talks {
            let outcome = self.talk(&mut played);
            played.outcomes[outcome] += 1;
        }
        played
    }
}
