//! The look back in words: what a move was, what it gave away, what was still attainable.
//!
//! Only words and numbers, rounded to whole points.

use crate::analysis::review::{Attainable, Move, MoveGrade, Review};
use crate::scenario::{Factor, Scenario};
use crate::text::{Language, words};

/// Whole points of tenths.
pub fn points(tenths: u16) -> u16 {
    (tenths + 5) / 10
}

/// What the best move of that moment comes to, before its answer.
pub fn best_of(judged: &Move) -> Attainable {
    Attainable {
        found: judged.after.found + judged.regret,
        bound: judged.after.bound.max(judged.after.found + judged.regret),
    }
}

/// Points that a move gave away: the difference of the two numbers that are shown.
pub fn gave_away(judged: &Move) -> u16 {
    points(best_of(judged).found) - points(judged.after.found)
}

/// `71`, or `71–90` while it lies somewhere between.
pub fn range(attainable: Attainable) -> String {
    let (found, bound) = (points(attainable.found), points(attainable.bound));
    if found == bound {
        found.to_string()
    } else {
        format!("{found}–{bound}")
    }
}

/// "Turn 9: blunder, gave away 12 points".
pub fn verdict(turn: usize, judged: &Move, language: Language) -> String {
    graded("judged", turn, judged, language)
}

/// "Gave away 12 points."
pub fn cost(judged: &Move, language: Language) -> String {
    graded("cost", 0, judged, language)
}

fn graded(what: &str, turn: usize, judged: &Move, language: Language) -> String {
    let key = format!("move-{}.{what}", judged.grade.name());
    words(language).with(&key, &[("turn", turn.into()), ("points", gave_away(judged).into())])
}

/// The turn that cost most, from 1; where nothing was given away, the first.
pub fn costliest(review: &Review) -> usize {
    let moves = review.moves.iter().zip(1..);
    let costly = moves.filter(|(judged, _)| judged.grade >= MoveGrade::Inaccuracy);
    let most = costly.max_by_key(|&(judged, turn)| (judged.regret, std::cmp::Reverse(turn)));
    most.map_or(1, |(_, turn)| turn)
}

/// The least that passes: every factor that counts at its gate, summed as the score is. `None` with
/// a customer to walk away from, where no order passes.
pub fn least_pass(scenario: &Scenario, walk_away: bool) -> Option<u8> {
    let after_order = scenario.repeat || scenario.after_sale.is_some();
    let counted = Factor::ALL
        .into_iter()
        .filter(|&factor| factor != Factor::Satisfaction || after_order);
    let gates: Vec<u32> = counted.map(|factor| scenario.gates[factor as usize].into()).collect();
    let count = gates.len() as u32;
    let least = (gates.iter().sum::<u32>() + count * gates.iter().min()?) / (2 * count);
    (!walk_away).then_some(least.min(100) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::ChoiceId;

    fn judged(found: u16, regret: u16) -> Move {
        let after = Attainable { found, bound: found };
        Move {
            choice: ChoiceId::at(0),
            options: vec![(ChoiceId::at(0), after)],
            after,
            regret,
            proven: true,
            grade: crate::analysis::review::grade(regret, None, false),
            best: ChoiceId::at(0),
            best_line: Vec::new(),
            asking: 0,
            best_asking: 0,
        }
    }

    /// 70.6 and 82.4 are shown as 71 and 82: 11 between them, though 11.8 were given away.
    #[test]
    fn what_was_given_away_is_the_difference_of_the_numbers_shown() {
        assert_eq!(gave_away(&judged(706, 118)), 11);
    }

    #[test]
    fn a_blunder_says_which_turn_it_was_and_what_it_cost() {
        let said = |language| verdict(9, &judged(680, 120), language);
        assert_eq!(said(Language::English), "Turn 9: blunder, gave away 12 points");
        assert_eq!(said(Language::Chinese), "第 9 轮：大错，丢掉 12 分");
    }

    #[test]
    fn the_costliest_turn_is_the_first_of_those_that_cost_most() {
        let moves = [0, 60, 120, 120].map(|regret| judged(500, regret)).to_vec();
        let mut review = Review {
            moments: Vec::new(),
            moves,
            next: None,
            closed: true,
        };
        assert_eq!(costliest(&review), 3);
        review.moves.truncate(1);
        assert_eq!(costliest(&review), 1);
    }

    #[test]
    fn bounds_are_said_until_they_meet() {
        let range = |found, bound| range(Attainable { found, bound });
        assert_eq!(range(712, 900), "71–90");
        assert_eq!(range(712, 714), "71");
    }
}
