//! How the customer looks. Computed; it chooses wording and face and moves nothing.

use super::factors::{Factors, standing};
use super::state::State;
use super::table::{ANNOYED_BELOW, COURTESY_CEILING, RESTLESS_AT};
use crate::scenario::{FactId, Mood, Scenario, Standing};

/// The look of this customer now, the first of these that holds:
/// annoyed (hardly any trust, or time running out before a sale), delighted (sold and satisfied),
/// doubtful (an objection stands, or more told claims are doubted than believed), content (trust
/// at the courtesy ceiling, or two gates open), neutral.
pub fn mood(scenario: &Scenario, state: &State) -> Mood {
    if state.trust() < ANNOYED_BELOW || (state.patience() <= RESTLESS_AT && !state.is_sold()) {
        return Mood::Annoyed;
    }
    let factors = Factors::of(scenario, state);
    if state.is_sold() && factors.first_closed(&scenario.gates).is_none() {
        return Mood::Delighted;
    }
    let mut balance = 0;
    for id in (0..scenario.facts.len())
        .map(FactId::at)
        .filter(|&id| state.is_told(id))
    {
        balance += match standing(scenario, state, id) {
            Standing::Doubted => -1,
            Standing::Half => 0,
            Standing::Believed => 1,
        };
    }
    if state.objects() || balance < 0 {
        return Mood::Doubtful;
    }
    let open = factors
        .counted()
        .filter(|&(factor, points)| points >= scenario.gates[factor as usize])
        .count();
    if state.trust() >= COURTESY_CEILING || open >= 2 {
        Mood::Content
    } else {
        Mood::Neutral
    }
}
