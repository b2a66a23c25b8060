//! Finds plans, and remembers them.

use std::cmp::Reverse;

use super::effort::Effort;
use super::lines::{bound, lines};
use super::possible::{Possible, Sees, odds};
use crate::analysis::search::{Bounded, Budget, Reached, Table, Value, best_known, fingerprint};
use crate::scenario::{ChoiceId, Scenario};
use crate::sim::{Essence, Sameness, State, Unrecorded, View, step};

/// What is known of a moment. Both figures are scores weighted by the odds: divide by the odds of
/// those who are possible there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planned {
    /// The plan found comes to this.
    pub found: u32,
    /// No plan comes to more.
    pub bound: u32,
    /// How the plan goes on; `None` = the talk is over.
    pub next: Option<ChoiceId>,
    effort: Option<Effort>,
}

impl Planned {
    pub fn is_exact(self) -> bool {
        self.found == self.bound
    }

    /// Whether a plan was looked for at all.
    pub fn is_planned(self) -> bool {
        self.effort.is_some() || self.next.is_some()
    }

    /// Of two groups into which customers part: both together. There is no one way on.
    pub fn and(self, other: Self) -> Self {
        Self {
            found: self.found + other.found,
            bound: self.bound + other.bound,
            next: None,
            effort: self.effort.min(other.effort),
        }
    }
}

/// Plans for one scenario and one view; what it has worked out it keeps.
pub struct Planner {
    view: View,
    sees: Sees,
    essence: Essence,
    table: Table<Planned>,
    /// What was met while looking.
    pub reached: Reached,
}

impl Planner {
    pub fn new(scenario: &Scenario, view: View) -> Self {
        Self::seeing(scenario, view, Sees::Everything)
    }

    /// A planner for customers whose answers tell so much.
    pub fn seeing(scenario: &Scenario, view: View, sees: Sees) -> Self {
        Self {
            view,
            sees,
            essence: Essence::of(scenario, Sameness::Appearance),
            table: Table::default(),
            reached: Reached::none(scenario),
        }
    }

    pub fn view(&self) -> View {
        self.view
    }

    /// Moments of which something is known.
    pub fn moments(&self) -> u64 {
        self.table.len() as u64
    }

    fn key(&self, possible: &[State]) -> u128 {
        let reduced: Vec<State> = possible.iter().map(|state| self.essence.reduce(state)).collect();
        fingerprint(&reduced)
    }

    /// A plan for the moment, looked for with at least this effort. `go_on` is asked now and then;
    /// once it says `false`, what is known is returned.
    pub fn plan(
        &mut self,
        scenario: &Scenario,
        possible: &[State],
        effort: Effort,
        go_on: &mut dyn FnMut() -> bool,
    ) -> Planned {
        if possible[0].has_ended() {
            return over(scenario, possible);
        }
        let key = self.key(possible);
        let known = self.table.get(&key).copied();
        if let Some(known) = known
            && (known.is_exact() || known.effort >= Some(effort))
        {
            return known;
        }
        let known = known.unwrap_or_else(|| Planned {
            found: 0,
            bound: bound(scenario, possible),
            next: None,
            effort: None,
        });
        if !go_on() {
            return known;
        }
        match possible {
            [only] => self.plan_for_one(scenario, only, known, effort),
            _ => self.plan_for_several(scenario, possible, known, effort, go_on),
        }
    }

    fn keep(&mut self, key: u128, news: Planned) -> Planned {
        let known = self.table.entry(key).or_insert(news);
        if news.found > known.found || known.next.is_none() {
            known.found = news.found;
            known.next = news.next;
        }
        known.bound = known.bound.min(news.bound).max(known.found);
        known.effort = known.effort.max(news.effort);
        *known
    }

    fn plan_for_one(&mut self, scenario: &Scenario, only: &State, known: Planned, effort: Effort) -> Planned {
        let weight = odds(scenario, only);
        let (mut value, mut line) = best_known(scenario, only, effort.talks, &mut self.reached);
        let mut most = known.bound;
        if weight * u32::from(value.score) < most && effort.proof > 0 {
            let mut bounded = Bounded::new(scenario);
            let proven = bounded.solve(only, value, &mut Budget::new(effort.proof, &mut |_| true));
            if proven.least > value {
                (value, line) = (proven.least, bounded.line(*only));
            }
            // Nothing up to the value known was of interest.
            most = most.min(weight * u32::from(proven.most.max(value).score));
        }
        let found = weight * u32::from(value.score);
        let mut state = *only;
        // Every moment on the way is planned with it, and cannot come to more than its start.
        for &choice in &line {
            let bound = bound(scenario, &[state]).min(most);
            let key = self.key(&[state]);
            self.keep(
                key,
                Planned {
                    found,
                    bound,
                    next: Some(choice),
                    effort: Some(effort),
                },
            );
            step(scenario, &mut state, choice, &mut Unrecorded);
        }
        self.table[&self.key(&[*only])]
    }

    fn plan_for_several(
        &mut self,
        scenario: &Scenario,
        possible: &[State],
        known: Planned,
        effort: Effort,
        go_on: &mut dyn FnMut() -> bool,
    ) -> Planned {
        let key = self.key(possible);
        let found = lines(
            scenario,
            (self.view, self.sees),
            &self.essence,
            possible,
            effort.moments,
            effort.ways,
        );
        let mut best = known;
        for line in found {
            if best.next.is_some() && line.bound <= best.found {
                break;
            }
            let value = line
                .groups
                .iter()
                .map(|group| self.plan(scenario, group, effort.further(), go_on).found)
                .sum();
            for (moment, &choice) in line.moments.iter().zip(&line.choices) {
                let bound = if moment == possible {
                    known.bound
                } else {
                    bound(scenario, moment)
                };
                let news = Planned {
                    found: value,
                    bound,
                    next: Some(choice),
                    effort: None,
                };
                let key = self.key(moment);
                self.keep(key, news);
            }
            best = self.table[&key];
            if best.is_exact() || !go_on() {
                break;
            }
        }
        self.keep(
            key,
            Planned {
                effort: Some(effort),
                ..best
            },
        )
    }

    /// Takes over what was found out about every choice that is open at a moment.
    pub fn adopt(&mut self, scenario: &Scenario, possible: &Possible, after: &[(ChoiceId, Planned)]) {
        let known = self.known(scenario, possible);
        let Some(bound) = after.iter().map(|(_, planned)| planned.bound).max() else {
            return;
        };
        let best = after
            .iter()
            .max_by_key(|(choice, planned)| (planned.found, Reverse(*choice)));
        let &(choice, planned) = best.expect("something is open");
        let better = planned.found > known.found;
        let key = self.key(possible);
        self.keep(
            key,
            Planned {
                found: known.found.max(planned.found),
                bound: bound.min(known.bound),
                next: if better { Some(choice) } else { known.next },
                effort: known.effort,
            },
        );
    }

    /// What is known of a moment without looking further.
    pub fn known(&self, scenario: &Scenario, possible: &Possible) -> Planned {
        if possible[0].has_ended() {
            return over(scenario, possible);
        }
        self.table.get(&self.key(possible)).copied().unwrap_or_else(|| Planned {
            found: 0,
            bound: bound(scenario, possible),
            next: None,
            effort: None,
        })
    }
}

/// What a talk has come to.
fn over(scenario: &Scenario, possible: &[State]) -> Planned {
    let score = |state: &State| u32::from(Value::of_end(scenario, state).score);
    let found = possible.iter().map(|state| odds(scenario, state) * score(state)).sum();
    Planned {
        found,
        bound: found,
        next: None,
        effort: Some(Effort::STUDY),
    }
}
