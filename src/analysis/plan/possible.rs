//! Who it may still be: from each customer who would have shown the same until now, to the state
//! that this customer would be in.
//!
//! The customer is fixed and every step is certain, so this map is all that can be known; histories
//! with the same map are one moment.

use crate::scenario::{ChoiceId, Mood, Scenario, VariantId};
use crate::sim::{Event, Gauge, Observation, Reading, State, View, observe, offers, step};

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
    /// Only what is new: what is said, and what visibly moves. For seeing what an answer was worth
    /// that was not heard: what it had told must not show on the gauges a moment later.
    News,
}

/// After a choice, parted by what each customer shows.
pub fn after(scenario: &Scenario, view: View, sees: Sees, possible: &[State], choice: ChoiceId) -> Vec<Possible> {
    let mut events: Vec<Event> = Vec::new();
    alike(possible.iter().map(|before| {
        let mut now = *before;
        events.clear();
        step(scenario, &mut now, choice, &mut events);
        let mut seen = observe(scenario, view, before, &now, &events);
        if sees == Sees::News {
            seen = news(seen);
        }
        (seen, now)
    }))
}

/// What is new in an observation; the rest is made the same for all.
fn news(seen: Observation) -> Observation {
    let unseen = seen.gauges.map(|gauge| Gauge {
        reading: Reading::Hidden,
        open: None,
        ..gauge
    });
    Observation {
        gauges: unseen,
        patience: Reading::Hidden,
        mood: Mood::Neutral,
        claims: Vec::new(),
        needs: Vec::new(),
        evidence: Vec::new(),
        promises: Vec::new(),
        entries: Vec::new(),
        refused_at: Vec::new(),
        objects: false,
        offers: Vec::new(),
        ..seen
    }
}

/// After a choice, had the answer told nothing.
pub fn after_unheard(scenario: &Scenario, possible: &[State], choice: ChoiceId) -> Possible {
    let mut possible = possible.to_vec();
    for state in &mut possible {
        step(scenario, state, choice, &mut crate::sim::Unrecorded);
    }
    possible
}

/// What can be chosen whoever it is. Customers who have shown the same have the same offers.
pub fn open_to_all(scenario: &Scenario, possible: &[State]) -> Vec<ChoiceId> {
    let open = |state: &State| -> Vec<ChoiceId> {
        offers(scenario, state)
            .filter(|offer| offer.is_open())
            .map(|offer| offer.choice)
            .collect()
    };
    let mut common = open(&possible[0]);
    for state in &possible[1..] {
        let theirs = open(state);
        common.retain(|choice| theirs.contains(choice));
    }
    common
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
