//! The floor: the peers' story in plain tables, walked by a plain loop. No engine can do less.

use super::{Played, Player};
use crate::dice::Dice;
use crate::story::{self, START};

/// The four numbers and the node: ten bytes.
#[derive(Clone, Copy)]
struct State {
    numbers: [i16; 4],
    node: u16,
}

struct Node {
    warm: &'static str,
    cool: &'static str,
    choices: Vec<Choice>,
}

struct Choice {
    text: &'static str,
    /// Which number, and the range in which it must be; a free one stands where there is none.
    when: [(u8, i16, i16); 2],
    moves: [(i16, u16); 4],
    pleased_from: i16,
    pleased: &'static str,
    displeased: &'static str,
    next: u16,
}

/// The node that ends the story.
const JUDGE: u16 = u16::MAX;
/// Most choices of one node.
const MOST: usize = 5;

pub struct Floor {
    nodes: Vec<Node>,
    dice: Dice,
}

impl Floor {
    pub fn new() -> Self {
        // Never freed: the texts are there for as long as the program runs.
        let story: &'static [story::Node] = story::read().leak();
        let position = |id: &str| story.iter().position(|node| node.id == id);
        let choice = |choice: &'static story::Choice| Choice {
            text: &choice.text,
            when: std::array::from_fn(|place| choice.when.get(place).map_or((0, i16::MIN, i16::MAX), range)),
            moves: choice.moves,
            pleased_from: choice.pleased_from,
            pleased: &choice.pleased,
            displeased: &choice.displeased,
            next: position(&choice.next).map_or(JUDGE, |position| position as u16),
        };
        let nodes = story.iter().map(|node| Node {
            warm: &node.warm,
            cool: &node.cool,
            choices: node.choices.iter().map(choice).collect(),
        });
        assert_eq!(story[0].id, story::FIRST);
        Self {
            nodes: nodes.collect(),
            dice: Dice::new(1),
        }
    }

    fn talk(&mut self, played: &mut Played) -> usize {
        let mut state = State {
            numbers: START,
            node: 0,
        };
        state.numbers[3] += self.dice.below(5) as i16;
        loop {
            let [trust, interest, irritation, patience] = state.numbers;
            if state.node == JUDGE {
                return story::judge(trust + interest - irritation);
            }
            if patience <= 0 || irritation >= story::WALKS_OUT_FROM {
                return 3;
            }
            let node = &self.nodes[usize::from(state.node)];
            let line = if trust >= story::WARM_FROM {
                node.warm
            } else {
                node.cool
            };
            played.bytes += line.len() as u64;
            let (mut open, mut count) = ([0; MOST], 0);
            for (position, choice) in node.choices.iter().enumerate() {
                let holds =
                    |(number, from, below): (u8, i16, i16)| (from..below).contains(&state.numbers[usize::from(number)]);
                if choice.when.into_iter().all(holds) {
                    open[count] = position;
                    count += 1;
                    played.bytes += choice.text.len() as u64;
                }
            }
            let choice = &node.choices[open[self.dice.below(count as u32) as usize]];
            for (number, (add, more)) in state.numbers.iter_mut().zip(choice.moves) {
                *number += add;
                if more > 0 {
                    *number += self.dice.below(u32::from(more) + 1) as i16;
                }
            }
            let pleased = state.numbers[0] >= choice.pleased_from;
            let answer = if pleased { choice.pleased } else { choice.displeased };
            played.bytes += answer.len() as u64;
            state.node = choice.next;
            played.choices += 1;
        }
    }
}

/// The numbers that a condition allows: from the first, below the second.
fn range((number, comparison, bound): &(String, String, i16)) -> (u8, i16, i16) {
    let number = story::NUMBERS.iter().position(|name| name == number);
    let number = number.expect("one of the four numbers") as u8;
    if comparison == ">=" {
        (number, *bound, i16::MAX)
    } else {
        (number, i16::MIN, *bound)
    }
}

impl Player for Floor {
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
