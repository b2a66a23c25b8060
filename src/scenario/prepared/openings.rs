//! Which choices of a scene are open, looked up four known bits at a time.
//!
//! A scene has thirty choices with some fifty conditions, and they are asked after every choice
//! made. Instead of each condition in turn, each group of four known bits is asked once what it
//! says about all choices: its sixteen answers are worked out when the scenario is read.

use super::super::condition::Condition;
use super::super::ids::ChoiceId;
use super::super::model::{Scenario, Scene};
use super::knowable::{Bits, Compiled, LISTS, Words};

/// What some known bits say about choices; bits by position.
#[derive(Clone, Copy, Debug, Default)]
struct Says {
    /// Choices of which they break a condition.
    shut: u64,
    /// Choices of whose first, second list of alternatives they meet one.
    met: [u64; LISTS],
}

/// Four neighbouring bits of [`Words`] that some condition asks about.
#[derive(Clone, Debug)]
struct Group {
    word: usize,
    shift: u32,
    /// By their value.
    says: [Says; 16],
}

/// Up to 64 neighbouring choices of a scene; bits by position among them.
#[derive(Clone, Debug, Default)]
struct Block {
    every: u64,
    /// Those with a first, second list of alternatives.
    alternatives: [u64; LISTS],
    groups: Vec<Group>,
}

/// The choices of one scene, with what opens each; bits by position in the scene.
#[derive(Clone, Debug, Default)]
pub(crate) struct Openings {
    /// One, as a rule; two in a scene with more than 64 choices.
    blocks: Vec<Block>,
    /// Conditions that are more than bits, with the bit of their choice.
    pub more: Vec<(u128, Vec<Condition>)>,
    /// Choices with a reason to show while they are closed.
    pub explained: u128,
    /// Whether a choice is open at any time.
    pub always: bool,
}

impl Openings {
    pub fn of(scenario: &Scenario, scene: &Scene) -> Self {
        let mut openings = Self::default();
        for choices in scene.choices.chunks(u64::BITS as usize) {
            openings.add_block(scenario, choices);
        }
        openings
    }

    fn add_block(&mut self, scenario: &Scenario, choices: &[ChoiceId]) {
        let first = self.blocks.len() * u64::BITS as usize;
        let mut block = Block {
            groups: Group::all().collect(),
            ..Block::default()
        };
        for (position, &id) in choices.iter().enumerate() {
            let choice = scenario.choice(id);
            let mut compiled = Compiled::default();
            if !choice.again {
                compiled.add(&Condition::Chose(id), false);
            }
            for condition in &choice.when {
                compiled.add(condition, true);
            }
            block.add(&compiled, 1 << position);
            self.always |= choice.again && choice.when.is_empty();
            if choice.closed.is_some() {
                self.explained |= 1 << (first + position);
            }
            if !compiled.more.is_empty() {
                self.more.push((1 << (first + position), compiled.more));
            }
        }
        block.groups.retain(Group::says_something);
        self.blocks.push(block);
    }

    /// The choices that are open as far as bits can tell: those in [`Openings::more`] have more
    /// conditions to meet.
    pub fn by_bits(&self, known: &Words) -> u128 {
        let blocks = self.blocks.iter().rev();
        blocks.fold(0, |open, block| open << 64 | u128::from(block.by_bits(known)))
    }
}

impl Block {
    fn add(&mut self, compiled: &Compiled, place: u64) {
        self.every |= place;
        for (listed, _) in self.alternatives.iter_mut().zip(&compiled.any) {
            *listed |= place;
        }
        for group in &mut self.groups {
            group.add(compiled, place);
        }
    }

    fn by_bits(&self, known: &Words) -> u64 {
        let mut all = Says::default();
        for group in &self.groups {
            let says = &group.says[(known[group.word] >> group.shift & 15) as usize];
            all.shut |= says.shut;
            for (met, more) in all.met.iter_mut().zip(says.met) {
                *met |= more;
            }
        }
        let lists = self.alternatives.iter().zip(all.met);
        lists.fold(self.every & !all.shut, |open, (listed, met)| open & (!listed | met))
    }
}

impl Group {
    /// Those of all bits, none of which says anything yet.
    fn all() -> impl Iterator<Item = Self> {
        let words = 0..Words::default().len();
        let places = words.flat_map(|word| (0..u64::BITS).step_by(4).map(move |shift| (word, shift)));
        places.map(|(word, shift)| Self {
            word,
            shift,
            says: Default::default(),
        })
    }

    /// Notes for each value of these bits what it says about a choice.
    fn add(&mut self, compiled: &Compiled, place: u64) {
        let (word, shift) = (self.word, self.shift);
        for (value, says) in (0..).zip(&mut self.says) {
            let asked = |bits: &Bits| bits.asked[word] >> shift & 15;
            let held = |bits: &Bits| asked(bits) & !(bits.wanted[word] >> shift ^ value);
            if held(&compiled.all) != asked(&compiled.all) {
                says.shut |= place;
            }
            for (met, any) in says.met.iter_mut().zip(&compiled.any) {
                if held(any) != 0 {
                    *met |= place;
                }
            }
        }
    }

    fn says_something(&self) -> bool {
        self.says.iter().any(|says| says.shut != 0 || says.met != [0; LISTS])
    }
}
