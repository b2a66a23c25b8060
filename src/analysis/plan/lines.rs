//! Lines that a seller may follow while several customers are still possible, up to where they
//! part.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::possible::{Possible, Sees, after, all_odds, odds, open_to};
use crate::analysis::search::{fingerprint, outlook, prospect};
use crate::scenario::{ChoiceId, Scenario};
use crate::sim::{Essence, State, View};

/// A line up to where the customers part, or to the end of the talk with all of them.
pub struct Line {
    /// Never empty.
    pub choices: Vec<ChoiceId>,
    /// The moment before each choice.
    pub moments: Vec<Possible>,
    /// What is left after the last: several groups, or one whose talk is over.
    pub groups: Vec<Possible>,
    /// No plan that begins so comes to more, weighted by the odds.
    pub bound: u32,
}

/// What follows a choice, with its bound and looks, the step before it and the choice.
type Ranked<T> = (Reverse<(u32, i64)>, usize, ChoiceId, T);

/// One step of a line under way.
struct Step {
    possible: Possible,
    before: usize,
    choice: Option<ChoiceId>,
}

/// What nothing can exceed from here, weighted by the odds.
pub fn bound(scenario: &Scenario, possible: &[State]) -> u32 {
    let of = |state: &State| odds(scenario, state) * u32::from(prospect(scenario, state).score);
    possible.iter().map(of).sum()
}

/// How good a moment looks, weighted by the odds: what it stands at, and what is left to work with.
pub fn looks(scenario: &Scenario, possible: &[State]) -> i64 {
    let of = |state: &State| i64::from(odds(scenario, state)) * i64::from(outlook(scenario, state));
    possible.iter().map(of).sum()
}

/// The lines that promise most, best first; at most `most` of them. `width` moments are kept at
/// each turn.
pub fn lines(
    scenario: &Scenario,
    (view, sees): (View, Sees),
    essence: &Essence,
    possible: &[State],
    width: usize,
    most: usize,
) -> Vec<Line> {
    let mut steps = vec![Step {
        possible: possible.to_vec(),
        before: 0,
        choice: None,
    }];
    let mut layer = vec![0];
    let mut met = BTreeSet::new();
    let mut partings: Vec<Ranked<Vec<Possible>>> = Vec::new();
    while !layer.is_empty() {
        let mut next: Vec<Ranked<Possible>> = Vec::new();
        for &position in &layer {
            for choice in open_to(scenario, sees, &steps[position].possible) {
                let mut groups = after(scenario, view, sees, &steps[position].possible, choice);
                let bound: u32 = groups.iter().map(|group| self::bound(scenario, group)).sum();
                let looks: i64 = groups.iter().map(|group| self::looks(scenario, group)).sum();
                let ended = groups.iter().all(|group| group[0].has_ended());
                if groups.len() > 1 || ended {
                    // To know more is worth a little by itself.
                    let told = 20 * (groups.len() as i64 - 1) * i64::from(all_odds(scenario, possible))
                        / possible.len() as i64;
                    partings.push((Reverse((bound, looks + told)), position, choice, groups));
                    continue;
                }
                let group = groups.remove(0);
                let reduced: Vec<State> = group.iter().map(|state| essence.reduce(state)).collect();
                if met.insert(fingerprint(&reduced)) {
                    next.push((Reverse((bound, looks)), position, choice, group));
                }
            }
        }
        partings.sort_by_key(|(rank, position, choice, _)| (*rank, *position, *choice));
        partings.truncate(most);
        let enough = |rank: &Reverse<(u32, i64)>| {
            partings.len() == most && partings.iter().all(|(worst, ..)| worst.0.0 > rank.0.0)
        };
        next.retain(|(rank, ..)| !enough(rank));
        next.sort_by_key(|(rank, position, choice, _)| (*rank, *position, *choice));
        next.truncate(width);
        layer.clear();
        for (_, before, choice, possible) in next {
            steps.push(Step {
                possible,
                before,
                choice: Some(choice),
            });
            layer.push(steps.len() - 1);
        }
    }
    partings
        .into_iter()
        .map(|(rank, position, choice, groups)| line(&steps, position, choice, groups, rank.0))
        .collect()
}

fn line(steps: &[Step], mut position: usize, last: ChoiceId, groups: Vec<Possible>, rank: (u32, i64)) -> Line {
    let mut choices = vec![last];
    let mut moments = vec![steps[position].possible.clone()];
    while let Some(choice) = steps[position].choice {
        choices.push(choice);
        position = steps[position].before;
        moments.push(steps[position].possible.clone());
    }
    choices.reverse();
    moments.reverse();
    Line {
        choices,
        moments,
        groups,
        bound: rank.0,
    }
}
