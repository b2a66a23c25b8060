//! Reviews a talk in slices of work.

use std::cmp::Reverse;
use std::sync::Arc;

use super::grade::{INACCURACY, MoveGrade, grade};
use super::{Attainable, Moment, Move, Review};
use crate::analysis::plan::possible::{Possible, Sees, after, all_odds, at_the_door, open_to};
use crate::analysis::plan::{Effort, Planned, Planner, looks};
use crate::debrief::points;
use crate::scenario::{ChoiceId, Scenario, VariantId};
use crate::sim::{Factors, State, Unrecorded, View, step};

/// Looks back on one talk, a slice at a time. Owns what it needs, so that it can go to another
/// thread.
pub struct Reviewer {
    scenario: Arc<Scenario>,
    planner: Planner,
    /// For what answers were worth: as if they had told nothing.
    unheard: Planner,
    /// The customer as it was, before the first move and after each.
    states: Vec<State>,
    /// Who it could be, at the same times.
    possible: Vec<Possible>,
    choices: Vec<ChoiceId>,
    /// One a move, and one for the moment at the end: what could be chosen there.
    open: Vec<Vec<Choosable>>,
    tasks: Vec<Task>,
    done: usize,
}

/// A choice that was open, and how it would have parted those who were possible.
struct Choosable {
    choice: ChoiceId,
    groups: Vec<Possible>,
    unheard: Vec<Possible>,
}

/// A slice of work.
#[derive(Clone, Copy)]
enum Task {
    /// Plan for the moment after so many moves, and for what the move made there led to.
    Moment(usize, Effort),
    /// Plan for one of those that could have been chosen there.
    Option(usize, usize, Effort),
    /// Look harder where the grade of the move is not proven.
    Disputed(usize),
    /// Plan for the answers there not having been heard.
    Unheard(usize, Effort),
}

impl Reviewer {
    /// Of the talk in which these choices were made, in order, with this customer.
    pub fn new(scenario: Arc<Scenario>, view: View, variant: VariantId, choices: Vec<ChoiceId>) -> Self {
        let mut states = vec![State::start(&scenario, variant)];
        let with_customer = |groups: Vec<Possible>| -> Possible {
            let theirs = |group: &Possible| group.iter().any(|state| state.variant() == variant);
            groups
                .into_iter()
                .find(theirs)
                .expect("the customer is in one of the groups")
        };
        let mut possible = vec![with_customer(at_the_door(&scenario, view))];
        for (turn, &choice) in choices.iter().enumerate() {
            let mut state = states[turn];
            step(&scenario, &mut state, choice, &mut Unrecorded);
            states.push(state);
            possible.push(with_customer(after(
                &scenario,
                view,
                Sees::Everything,
                &possible[turn],
                choice,
            )));
        }
        let open: Vec<_> = possible.iter().map(|group| options(&scenario, view, group)).collect();
        Self {
            planner: Planner::new(&scenario, view),
            unheard: Planner::seeing(&scenario, view, Sees::Nothing),
            scenario,
            states,
            possible,
            tasks: tasks(choices.len(), &open),
            choices,
            open,
            done: 0,
        }
    }

    /// Works on until about so many moments are looked at; `true` = nothing is left to do.
    pub fn work(&mut self, moments: u64) -> bool {
        let begun = self.planner.moments() + self.unheard.moments();
        while let Some(&task) = self.tasks.get(self.done) {
            self.carry_out(task);
            self.done += 1;
            if self.planner.moments() + self.unheard.moments() >= begun + moments {
                break;
            }
        }
        self.done == self.tasks.len()
    }

    fn carry_out(&mut self, task: Task) {
        match task {
            Task::Moment(turn, effort) => {
                self.planner
                    .plan(&self.scenario, &self.possible[turn], effort, &mut || true);
                let made = self.choices.get(turn).copied();
                self.plan_after(turn, effort, |choice| Some(choice) == made);
            }
            Task::Option(turn, option, effort) => {
                let those = self.open[turn][option].choice;
                self.plan_after(turn, effort, |choice| choice == those);
            }
            Task::Disputed(turn) => {
                let judged = self.made(turn);
                if judged.grade == MoveGrade::Brilliant {
                    // Only if no other move comes near on a closer look.
                    self.plan_after(turn, Effort::LOOK, |_| true);
                } else if !judged.proven {
                    self.plan_after(turn, Effort::SEARCH, |choice| {
                        choice == judged.choice || choice == judged.best
                    });
                }
            }
            Task::Unheard(turn, effort) => {
                let parts = self.open[turn].iter().filter(|option| option.groups.len() > 1);
                for group in parts.flat_map(|option| &option.unheard) {
                    self.unheard.plan(&self.scenario, group, effort, &mut || true);
                }
            }
        }
    }

    /// Plans for what those choices of the moment lead to, and lets the moment know.
    fn plan_after(&mut self, turn: usize, effort: Effort, those: impl Fn(ChoiceId) -> bool) {
        let scenario = &*self.scenario;
        for option in self.open[turn].iter().filter(|option| those(option.choice)) {
            for group in &option.groups {
                self.planner.plan(scenario, group, effort, &mut || true);
            }
        }
        let after = self.open[turn].iter().map(|option| (option.choice, self.after(option)));
        let after: Vec<_> = after.collect();
        self.planner.adopt(scenario, &self.possible[turn], &after);
    }

    /// What is known so far.
    pub fn review(&self) -> Review {
        let moments = (0..self.possible.len()).map(|turn| self.moment(turn)).collect();
        let moves = (0..self.choices.len()).map(|turn| self.made(turn)).collect();
        let last = self.choices.len();
        Review {
            moments,
            moves,
            next: self.best(last).map(|(option, _)| option.choice),
            closed: self.done == self.tasks.len(),
        }
    }

    fn moment(&self, turn: usize) -> Moment {
        let state = &self.states[turn];
        Moment {
            stand: points(&Factors::of(&self.scenario, state), state.is_sold()),
            attainable: self.attainable(turn),
            possible: self.possible[turn].iter().map(State::variant).collect(),
        }
    }

    fn odds(&self, turn: usize) -> u32 {
        all_odds(&self.scenario, &self.possible[turn])
    }

    /// Of the moment after so many moves: the best of what can be chosen there.
    fn attainable(&self, turn: usize) -> Attainable {
        let here = self.planner.known(&self.scenario, &self.possible[turn]);
        let moves: Vec<Planned> = self.open[turn].iter().map(|option| self.after(option)).collect();
        let found = moves
            .iter()
            .map(|planned| planned.found)
            .max()
            .unwrap_or(0)
            .max(here.found);
        let bound = moves
            .iter()
            .map(|planned| planned.bound)
            .max()
            .map_or(here.bound, |bound| bound.min(here.bound));
        tenths(found, bound.max(found), self.odds(turn))
    }

    /// What is known right after a choice, before the answer to it.
    fn after(&self, option: &Choosable) -> Planned {
        let groups = option
            .groups
            .iter()
            .map(|group| self.planner.known(&self.scenario, group));
        groups.reduce(Planned::and).expect("every choice leads somewhere")
    }

    /// The best move as far as it is known. Among those that come to the same within the noise it is
    /// the one made, else the one that tells most and leaves most to work with.
    fn best(&self, turn: usize) -> Option<(&Choosable, Planned)> {
        let made = self.choices.get(turn);
        let known: Vec<_> = self.open[turn]
            .iter()
            .map(|option| (option, self.after(option)))
            .collect();
        let most = known.iter().map(|(_, planned)| planned.found).max()?;
        let noise = self.odds(turn) * u32::from(INACCURACY) / 10;
        let near = known.into_iter().filter(|(_, planned)| planned.found + noise > most);
        near.max_by_key(|(option, planned)| {
            let looks: i64 = option.groups.iter().map(|group| looks(&self.scenario, group)).sum();
            (
                Some(&option.choice) == made,
                option.groups.len(),
                looks,
                planned.found,
                Reverse(option.choice),
            )
        })
    }

    fn made(&self, turn: usize) -> Move {
        let choice = self.choices[turn];
        let odds = self.odds(turn);
        let taken = self.open[turn]
            .iter()
            .find(|option| option.choice == choice)
            .expect("the choice was open");
        let after = self.after(taken);
        let (best, best_after) = self.best(turn).expect("something was open");
        let attainable = self.attainable(turn);
        let after_tenths = tenths(after.found, after.bound, odds);
        let regret = attainable.found.saturating_sub(after_tenths.found);
        let lead = (best.choice == choice && regret == 0).then(|| {
            let others = self.open[turn].iter().filter(|option| option.choice != choice);
            let next = others.map(|option| self.after(option).found).max();
            next.map(|next| tenths(best_after.found.saturating_sub(next), best_after.found, odds).found)
        });
        let shines = self.shines(turn, choice);
        let graded = grade(regret, lead.flatten(), shines);
        let least = grade(
            attainable.found.saturating_sub(after_tenths.bound),
            lead.flatten(),
            shines,
        );
        let most = grade(
            attainable.bound.saturating_sub(after_tenths.found),
            lead.flatten(),
            shines,
        );
        let value = |option: &Choosable| {
            let after = self.after(option);
            (option.choice, tenths(after.found, after.bound, odds))
        };
        Move {
            choice,
            options: self.open[turn].iter().map(value).collect(),
            after: after_tenths,
            regret: if best.choice == choice { 0 } else { regret },
            proven: least == most,
            grade: graded,
            best: best.choice,
            best_line: self.best_line(turn, best.choice),
            asking: self.asking(taken, odds),
            best_asking: self.asking(best, odds),
        }
    }

    /// Whether no other choice would have raised the score more at once.
    fn shines(&self, turn: usize, choice: ChoiceId) -> bool {
        let gain = |option: &Choosable| -> u32 {
            let states = option.groups.iter().flatten();
            states
                .map(|state| {
                    let odds = self.scenario.variant(state.variant()).odds;
                    odds * u32::from(points(&Factors::of(&self.scenario, state), state.is_sold()))
                })
                .sum()
        };
        let most = self.open[turn].iter().map(gain).max();
        self.open[turn]
            .iter()
            .any(|option| option.choice == choice && Some(gain(option)) == most)
    }

    /// What hearing the answer is worth, in tenths of points.
    fn asking(&self, option: &Choosable, odds: u32) -> u16 {
        if option.groups.len() < 2 {
            return 0;
        }
        let unheard = option
            .unheard
            .iter()
            .map(|group| self.unheard.known(&self.scenario, group));
        let unheard = unheard.reduce(Planned::and).expect("every choice leads somewhere");
        if !unheard.is_planned() {
            return 0;
        }
        let heard = self.after(option).found;
        tenths(heard.saturating_sub(unheard.found), heard, odds).found
    }

    /// The plan from here, with the customer as it was.
    fn best_line(&self, turn: usize, first: ChoiceId) -> Vec<(ChoiceId, Attainable)> {
        let variant = self.states[0].variant();
        let mut possible = self.possible[turn].clone();
        let mut line = Vec::new();
        let mut next = Some(first);
        while let Some(choice) = next {
            let groups = after(&self.scenario, self.planner.view(), Sees::Everything, &possible, choice);
            let theirs = |group: &Possible| group.iter().any(|state| state.variant() == variant);
            possible = groups
                .into_iter()
                .find(theirs)
                .expect("the customer is in one of the groups");
            let known = self.planner.known(&self.scenario, &possible);
            line.push((
                choice,
                tenths(known.found, known.bound, all_odds(&self.scenario, &possible)),
            ));
            next = known.next;
        }
        line
    }
}

fn options(scenario: &Scenario, view: View, possible: &Possible) -> Vec<Choosable> {
    if possible[0].has_ended() {
        return Vec::new();
    }
    open_to(scenario, Sees::Everything, possible)
        .into_iter()
        .map(|choice| Choosable {
            choice,
            groups: after(scenario, view, Sees::Everything, possible, choice),
            unheard: after(scenario, view, Sees::Nothing, possible, choice),
        })
        .collect()
}

/// First a glance at everything, from the end, where there is least left to see; then closer looks.
fn tasks(moves: usize, open: &[Vec<Choosable>]) -> Vec<Task> {
    let back = || (0..=moves).rev();
    let glance = back().map(|turn| Task::Moment(turn, Effort::GLANCE));
    let others =
        back().flat_map(|turn| (0..open[turn].len()).map(move |option| Task::Option(turn, option, Effort::GLANCE)));
    let look = back().map(|turn| Task::Moment(turn, Effort::LOOK));
    let unheard = back().map(|turn| Task::Unheard(turn, Effort::GLANCE));
    let disputed = (0..moves).rev().map(Task::Disputed);
    glance
        .chain(others)
        .chain(look)
        .chain(disputed)
        .chain(unheard)
        .collect()
}

/// Weighted scores as tenths of points; the bound is rounded up, so that it stays one.
fn tenths(found: u32, bound: u32, odds: u32) -> Attainable {
    Attainable {
        found: (10 * found / odds) as u16,
        bound: (10 * bound).div_ceil(odds) as u16,
    }
}
