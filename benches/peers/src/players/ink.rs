//! The story in ink, played by bladeink from the compiled file of the reference compiler.

use bladeink::story::Story;
use bladeink::value_type::ValueType;

use super::{Played, Player};
use crate::dice::Dice;

pub struct Ink {
    story: Story,
    dice: Dice,
}

impl Ink {
    pub fn new() -> Self {
        // The reference compiler begins its file with a byte order mark.
        let source = include_str!("../../story/scenario.ink.json").trim_start_matches('\u{feff}');
        Self {
            story: Story::new(source).expect("the story is compiled ink"),
            dice: Dice::new(1),
        }
    }

    /// Plays so many choices and stands at the next decision.
    pub fn at_a_decision(choices: usize) -> Self {
        let mut ink = Self::new();
        ink.hear();
        for _ in 0..choices {
            ink.story.choose_choice_index(0).expect("a first choice is open");
            ink.hear();
        }
        ink
    }

    pub fn save_and_load(&mut self) {
        let saved = self.story.save_state().expect("a decision can be saved");
        self.story.load_state(&saved).expect("what was saved can be loaded");
    }

    /// Lets the story speak until it asks; the bytes it said.
    fn hear(&mut self) -> u64 {
        let mut bytes = 0;
        while self.story.can_continue() {
            bytes += self.story.cont().expect("the story goes on").len();
        }
        bytes as u64
    }

    fn talk(&mut self, played: &mut Played) -> usize {
        self.story.reset_state().expect("the story begins anew");
        loop {
            played.bytes += self.hear();
            let open = self.story.get_current_choices();
            if open.is_empty() {
                break;
            }
            played.bytes += open.iter().map(|choice| choice.text.len() as u64).sum::<u64>();
            let drawn = self.dice.below(open.len() as u32) as usize;
            self.story
                .choose_choice_index(drawn)
                .expect("an open choice can be made");
            played.choices += 1;
        }
        match self.story.get_variable("outcome") {
            Some(ValueType::Int(outcome)) => outcome as usize,
            _ => panic!("the story ends with an outcome"),
        }
    }
}

impl Player for Ink {
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
