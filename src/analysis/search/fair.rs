//! The best plan of a seller who knows only what can be seen.
//!
//! The customer is fixed and every step is certain, so that what a seller knows is exactly a map:
//! from each variant that would have shown the same until now, to the state that it would be in.
//! Histories with the same map merge.

use super::fingerprint::{Table, fingerprint};
use super::known::{Search, ending};
use super::{Budget, Value};
use crate::analysis::plan::possible::{Possible, Sees, after, at_the_door, open_to};
use crate::scenario::{ChoiceId, Scenario};
use crate::sim::{Essence, Sameness, State, View};

/// Searches plans under hidden information, on top of the tables for known customers.
pub struct Fair<'a> {
    scenario: &'a Scenario,
    view: View,
    known: &'a Search<'a>,
    essence: Essence,
    table: Table<u32>,
    /// As [`Search::least_loss`], for the moments at which several customers are still possible.
    pub least_loss: Vec<Option<u8>>,
}

/// What the search can say about the fair value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FairLine {
    /// Odds-weighted score of the best plan, times [`FairLine::odds`].
    pub weighted: u32,
    /// No plan comes to more: odds × best(variant), summed, where the search is not exact.
    pub weighted_bound: u32,
    /// The sum of the odds.
    pub odds: u32,
    /// Moments at which several customers were still possible.
    pub states: u64,
    pub exact: bool,
}

impl<'a> Fair<'a> {
    /// `known` must have searched all variants exactly, or nothing is exact here.
    pub fn new(scenario: &'a Scenario, view: View, known: &'a Search<'a>) -> Self {
        Self {
            scenario,
            view,
            known,
            essence: Essence::of(scenario, Sameness::Appearance),
            table: Table::default(),
            least_loss: vec![None; scenario.choices.len()],
        }
    }

    /// The value of the best plan; `None` if the budget ran out.
    pub fn run(&mut self, budget: &mut Budget<'_>) -> Option<FairLine> {
        let scenario = self.scenario;
        let groups = at_the_door(scenario, self.view);
        let mut weighted = 0;
        for group in &groups {
            weighted += self.value(group, budget)?;
        }
        let odds = scenario.variants.iter().map(|variant| variant.odds).sum();
        Some(FairLine {
            weighted,
            weighted_bound: weighted,
            odds,
            states: self.table.len() as u64,
            exact: true,
        })
    }

    fn odds(&self, state: &State) -> u32 {
        self.scenario.variant(state.variant()).odds
    }

    /// Σ odds × best(state): what a seller who knew could get.
    fn bound(&self, group: &[State]) -> Option<u32> {
        group
            .iter()
            .map(|state| Some(self.odds(state) * u32::from(self.known.entry(state)?.best.score)))
            .sum()
    }

    /// Odds-weighted score under the best plan from here.
    fn value(&mut self, group: &[State], budget: &mut Budget<'_>) -> Option<u32> {
        if let [only] = group {
            return self.bound(std::slice::from_ref(only));
        }
        if group[0].has_ended() {
            return Some(
                group
                    .iter()
                    .map(|state| self.odds(state) * end(self.scenario, state))
                    .sum(),
            );
        }
        let reduced: Possible = group.iter().map(|state| self.essence.reduce(state)).collect();
        let key = fingerprint(&reduced);
        if let Some(&known) = self.table.get(&key) {
            return Some(known);
        }
        if !budget.go_on() {
            return None;
        }
        let mut moves = self.moves(group)?;
        // Those that promise most first; the order of the file among equals.
        moves.sort_by_key(|(bound, _, _)| std::cmp::Reverse(*bound));
        let mut best = None;
        let mut values = Vec::new();
        for (bound, choice, groups) in &moves {
            if best.is_some_and(|best| *bound <= best) {
                // Not looked at: it can be as good as its bound and no better.
                values.push((*choice, *bound));
                continue;
            }
            let mut value = 0;
            for group in groups {
                value += self.value(group, budget)?;
            }
            values.push((*choice, value));
            best = best.max(Some(value));
        }
        let best = best.expect("an open talk has an open offer");
        self.note_losses(group, best, &values);
        self.table.insert(key, best);
        Some(best)
    }

    /// What each move costs here, where the moves do not all come to the same.
    fn note_losses(&mut self, group: &[State], best: u32, values: &[(ChoiceId, u32)]) {
        if values.iter().all(|(_, value)| *value == best) {
            return;
        }
        let odds: u32 = group.iter().map(|state| self.odds(state)).sum();
        for &(choice, value) in values {
            let loss = (best - value).div_ceil(odds) as u8;
            let least = &mut self.least_loss[choice.index()];
            *least = Some(least.map_or(loss, |least| least.min(loss)));
        }
    }

    /// Each open choice with its bound and with the groups into which the answer parts the
    /// customers.
    fn moves(&self, group: &[State]) -> Option<Vec<(u32, ChoiceId, Vec<Possible>)>> {
        let open = open_to(self.scenario, Sees::Everything, group).into_iter();
        open.map(|choice| {
            let groups = after(self.scenario, self.view, Sees::Everything, group, choice);
            let bound = groups.iter().map(|group| self.bound(group)).sum::<Option<u32>>()?;
            Some((bound, choice, groups))
        })
        .collect()
    }
}

fn end(scenario: &Scenario, state: &State) -> u32 {
    let value: Value = ending(scenario, state).best;
    value.score.into()
}
