//! The talk so far as a list of what was said, with what each turn visibly did.
//!
//! Only words and badges; how bubbles look is the work of `transcript`.

use crate::game::session::Talk;
use crate::game::widgets::bubble::Side;
use crate::sim::{Badge, Observation};
use crate::text::Language;

/// One thing said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub by: Side,
    pub text: String,
    /// How factors moved stands under the learner's words, what was found out under the answer.
    pub badges: Vec<Badge>,
    /// Choices made when it was said; 0 = the opening.
    pub turn: usize,
}

/// Everything said so far, oldest first.
pub fn everything_said(talk: &Talk, language: Language) -> Vec<Said> {
    let Some(scenario) = talk.scenario() else {
        return Vec::new();
    };
    let mut said = Vec::new();
    for turn in 0..=talk.turns().len() {
        let Some(seen) = talk.seen_at(turn) else { continue };
        let (moved, found): (Vec<Badge>, Vec<Badge>) =
            seen.badges.iter().partition(|badge| matches!(badge, Badge::Factor(..)));
        if let Some(made) = turn.checked_sub(1).map(|position| talk.turns()[position].choice) {
            let text = scenario.texts.get(scenario.choice(made).says, language).to_owned();
            said.push(Said {
                by: Side::Learner,
                text,
                badges: moved,
                turn,
            });
        }
        said.extend(answers(talk, &seen, turn, language));
        if let Some(last) = said.last_mut() {
            last.badges.extend(found);
        }
    }
    said
}

fn answers(talk: &Talk, seen: &Observation, turn: usize, language: Language) -> Vec<Said> {
    let heard = |&line| Said {
        by: Side::Customer,
        text: talk.wording(line, seen.turn, language),
        badges: Vec::new(),
        turn,
    };
    seen.lines.iter().map(heard).collect()
}
