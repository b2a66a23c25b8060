//! What can be said now: the scene's choices as offers, open or closed with the reason.

use super::conditions::Moment;
use super::state::State;
use super::step::Upshot;
use crate::scenario::limits::MAX_OPEN_OFFERS;
use crate::scenario::{ChoiceId, Scenario, TextId};

/// A choice at this moment. Hidden ones are not offered at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Offer {
    pub choice: ChoiceId,
    /// Why it cannot be chosen now, as the author wrote it; `None` = it is open.
    pub closed: Option<TextId>,
}

impl Offer {
    pub fn is_open(&self) -> bool {
        self.closed.is_none()
    }
}

/// The offers of this moment, in the order of the scene, at most nine of them open. Empty once
/// the talk is over.
pub fn offers<'a>(scenario: &'a Scenario, state: &'a State) -> impl Iterator<Item = Offer> + 'a {
    let mut open = 0;
    let choices: &[ChoiceId] = if state.has_ended() {
        &[]
    } else {
        &scenario.scene(state.scene()).choices
    };
    choices.iter().filter_map(move |&choice| {
        let closed = match availability(scenario, state, choice) {
            Availability::Open => None,
            Availability::Closed(reason) => Some(reason),
            Availability::Hidden => return None,
        };
        if closed.is_none() {
            open += 1;
            if open > MAX_OPEN_OFFERS {
                return None;
            }
        }
        Some(Offer { choice, closed })
    })
}

/// Whether at least one offer is open.
pub(super) fn any_open(scenario: &Scenario, state: &State) -> bool {
    scenario
        .scene(state.scene())
        .choices
        .iter()
        .any(|&choice| matches!(availability(scenario, state, choice), Availability::Open))
}

enum Availability {
    Open,
    Closed(TextId),
    Hidden,
}

fn availability(scenario: &Scenario, state: &State, id: ChoiceId) -> Availability {
    let choice = scenario.choice(id);
    if state.is_chosen(id) && !choice.again {
        return Availability::Hidden;
    }
    let moment = Moment {
        scenario,
        before: state,
        now: state,
        upshot: &Upshot::default(),
    };
    if moment.all(&choice.when) {
        return Availability::Open;
    }
    choice.closed.map_or(Availability::Hidden, Availability::Closed)
}
