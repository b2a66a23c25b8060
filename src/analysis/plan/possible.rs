//! Who it may still be: from each customer who would have shown the same until now, to the state
//! that this customer would be in.
//!
//! The customer is fixed and every step is certain, so this map is all that can be known; histories
//! with the same map are one moment.

use crate::scenario::{ChoiceId, Scenario, VariantId};
use crate::sim::{Event, Observation, State, Unrecorded, View, observe, open_choices, step};

/// States of customers who have shown the same; never empty, in the order of variants, all with the
/// same choices made.
pub type Possible = Vec<State>;

/// Everyone, before the first word, parted by what is seen before it.
pub fn at_the_door(scenario: &Scenario, view: View) -> Vec<Possible> {
    let starts = (0..scenario.variants.len()).map(|position| State::start(scenario, VariantId::at(position)));
    alike(starts.map(|state| (observe(scenario, view, &state, &state, &[]), state)))
}

/// What of a moment parts customers who were alike until then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sees {
    /// All that is shown.
    Everything,
    /// Nothing but that a talk is over: as if all went on answering alike. For what hearing is worth.
    Nothing,
}

/// After a choice, parted by what each customer shows.
pub fn after(scenario: &Scenario, view: View, sees: Sees, possible: &[State], choice: ChoiceId) -> Vec<Possible> {
    let mut events: Vec<Event> = Vec::new();
    if sees == Sees::Nothing {
        return unheard(scenario, possible, choice);
    }
    alike(possible.iter().map(|before| {
        let mut now = *before;
        events.clear();
        step(scenario, &mut now, choice, &mut events);
        (observe(scenario, view, before, &now, &events), now)
    }))
}

/// After a choice that told nothing: only who is no longer there parts from the others. To whom it
/// could not be said it was not said.
fn unheard(scenario: &Scenario, possible: &[State], choice: ChoiceId) -> Vec<Possible> {
    let mut possible = possible.to_vec();
    for state in &mut possible {
        if open_choices(scenario, state).any(|open| open == choice) {
            step(scenario, state, choice, &mut Unrecorded);
        }
    }
    let (over, open): (Possible, Possible) = possible.into_iter().partition(State::has_ended);
    [open, over].into_iter().filter(|group| !group.is_empty()).collect()
}

/// What can be said: customers who have shown the same have the same offers. Where nothing was
/// seen of them, what can be said to some of them.
pub fn open_to(scenario: &Scenario, sees: Sees, possible: &[State]) -> Vec<ChoiceId> {
    let mut open: Vec<ChoiceId> = open_choices(scenario, &possible[0]).collect();
    if sees == Sees::Nothing {
        for state in &possible[1..] {
            let more: Vec<ChoiceId> = open_choices(scenario, state)
                .filter(|choice| !open.contains(choice))
                .collect();
            open.extend(more);
        }
    }
    open
}

/// Odds of this customer.
pub fn odds(scenario: &Scenario, state: &State) -> u32 {
    scenario.variant(state.variant()).odds
}

/// Odds of all of them together.
pub fn all_odds(scenario: &Scenario, possible: &[State]) -> u32 {
    possible.iter().map(|state| odds(scenario, state)).sum()
}

/// Parts states by what is seen of them; each group in the order of variants, the groups in the
/// order of their first.
fn alike(seen: impl Iterator<Item = (Observation, State)>) -> Vec<Possible> {
    let mut groups: Vec<(Observation, Possible)> = Vec::new();
    for (observation, state) in seen {
        match groups.iter_mut().find(|(known, _)| *known == observation) {
            Some((_, group)) => group.push(state),
            None => groups.push((observation, vec![state])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}
