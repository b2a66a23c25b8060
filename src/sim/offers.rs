//! What can be said now: the scene's choices as offers, open or closed with the reason.

use super::conditions::Moment;
use super::state::State;
use super::step::Upshot;
use crate::scenario::limits::MAX_OPEN_OFFERS;
use crate::scenario::{ChoiceId, Openings, Scenario, TextId};

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
    let open = open(scenario, state);
    let explained = if state.has_ended() {
        0
    } else {
        openings(scenario, state).explained
    };
    let choices = &scenario.scene(state.scene()).choices;
    places(open.cut | explained & !open.all).filter_map(move |place| {
        let id = choices[place];
        if open.cut & 1 << place != 0 {
            return Some(Offer {
                choice: id,
                closed: None,
            });
        }
        let choice = scenario.choice(id);
        let is_over = state.is_chosen(id) && !choice.again;
        Some(Offer {
            choice: id,
            closed: Some(choice.closed.filter(|_| !is_over)?),
        })
    })
}

/// The choices that can be made, in the order of the keys 1–9: the open ones of [`offers`], for
/// players that need no reasons.
pub fn open_choices<'a>(scenario: &'a Scenario, state: &State) -> impl Iterator<Item = ChoiceId> + 'a {
    let choices = &scenario.scene(state.scene()).choices;
    places(open(scenario, state).cut).map(|place| choices[place])
}

/// Whether at least one offer is open.
pub(super) fn any_open(scenario: &Scenario, state: &State) -> bool {
    openings(scenario, state).always || all_open(scenario, state) != 0
}

/// Which choices of the scene are open; bits by position in it.
struct Open {
    all: u128,
    /// Those that are offered: the first nine.
    cut: u128,
}

fn open(scenario: &Scenario, state: &State) -> Open {
    if state.has_ended() {
        return Open { all: 0, cut: 0 };
    }
    let all = all_open(scenario, state);
    let mut beyond = all;
    for _ in 0..MAX_OPEN_OFFERS {
        beyond &= beyond.wrapping_sub(1);
    }
    Open {
        all,
        cut: all & !beyond,
    }
}

fn all_open(scenario: &Scenario, state: &State) -> u128 {
    let openings = openings(scenario, state);
    let mut open = openings.by_bits(&state.knowable().words());
    let moment = Moment {
        scenario,
        before: state,
        now: state,
        upshot: &Upshot::default(),
    };
    for (place, conditions) in &openings.more {
        if open & place != 0 && !moment.all(conditions) {
            open &= !place;
        }
    }
    open
}

fn openings<'a>(scenario: &'a Scenario, state: &State) -> &'a Openings {
    &scenario.prepared.openings[state.scene().index()]
}

/// The positions of the bits that are set, from the lowest.
fn places(bits: u128) -> impl Iterator<Item = usize> {
    // Two halves: few scenes have more than 64 choices, and half as wide is twice as fast.
    let (mut low, mut high) = (bits as u64, (bits >> 64) as u64);
    std::iter::from_fn(move || {
        let (left, first) = if low != 0 { (&mut low, 0) } else { (&mut high, 64) };
        let place = left.trailing_zeros() as usize + first;
        (*left != 0).then(|| *left &= *left - 1).map(|()| place)
    })
}
