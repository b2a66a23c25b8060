//! What can be said now: the scene's choices as offers, open or closed with the reason.

use super::conditions::Moment;
use super::state::State;
use super::step::Upshot;
use crate::scenario::limits::MAX_OPEN_OFFERS;
use crate::scenario::{ChoiceId, Condition, Openings, Scenario, TextId};

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
    offers_of(scenario, state, open(scenario, state))
}

/// The offers of a moment at which these choices are open.
pub(super) fn offers_of<'a>(scenario: &'a Scenario, state: &'a State, open: Open) -> impl Iterator<Item = Offer> + 'a {
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
pub(super) struct Open {
    pub all: u128,
    /// Those that are offered: the first nine.
    pub cut: u128,
}

fn open(scenario: &Scenario, state: &State) -> Open {
    if state.has_ended() {
        return Open { all: 0, cut: 0 };
    }
    cut(all_open(scenario, state))
}

/// Of these, the first nine are offered.
fn cut(all: u128) -> Open {
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
    let upshot = Upshot::default();
    let moment = Moment::new(scenario, state, state, &upshot);
    open_by(scenario, state, |_, conditions| moment.all(conditions))
}

/// The choices whose conditions hold, those that are more than bits by the judgement of `holds`.
fn open_by(scenario: &Scenario, state: &State, holds: impl Fn(ChoiceId, &[Condition]) -> bool) -> u128 {
    let openings = openings(scenario, state);
    let mut open = openings.by_bits(&state.knowable().words());
    for (place, conditions) in &openings.more {
        let choice = || scenario.scene(state.scene()).choices[place.trailing_zeros() as usize];
        if open & place != 0 && !holds(choice(), conditions) {
            open &= !place;
        }
    }
    open
}

/// What is open where several people are at the table, of whom `room` is the sum.
pub(super) fn open_at_table(scenario: &Scenario, room: &State, holds: impl Fn(ChoiceId, &[Condition]) -> bool) -> Open {
    if room.has_ended() {
        return Open { all: 0, cut: 0 };
    }
    cut(open_by(scenario, room, holds))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{SourceFiles, VariantId, load};
    use crate::sim::{Unrecorded, step};

    /// As it stands in the model, each condition asked by itself.
    fn as_written(scenario: &Scenario, state: &State) -> Vec<Offer> {
        let upshot = Upshot::default();
        let moment = Moment::new(scenario, state, state, &upshot);
        let (mut offers, mut open) = (Vec::new(), 0);
        for &id in &scenario.scene(state.scene()).choices {
            let choice = scenario.choice(id);
            if state.has_ended() || state.is_chosen(id) && !choice.again {
                continue;
            }
            if moment.all(&choice.when) {
                open += 1;
                if open <= MAX_OPEN_OFFERS {
                    offers.push(Offer {
                        choice: id,
                        closed: None,
                    });
                }
            } else if let Some(reason) = choice.closed {
                offers.push(Offer {
                    choice: id,
                    closed: Some(reason),
                });
            }
        }
        offers
    }

    /// Plays talks that go all ways and compares every moment; returns how many there were.
    fn compare(text: &str, talks: usize) -> usize {
        let files = SourceFiles {
            id: "offers".into(),
            scenario: text.into(),
            translations: Vec::new(),
        };
        let loaded = load(&files);
        let scenario = loaded.scenario.unwrap_or_else(|| panic!("{:#?}", loaded.problems));
        let (mut moments, mut drawn) = (0, 1_usize);
        for talk in 0..talks {
            let mut state = State::start(&scenario, VariantId::at(talk % scenario.variants.len()));
            loop {
                let offered: Vec<Offer> = offers(&scenario, &state).collect();
                assert_eq!(offered, as_written(&scenario, &state), "{state:#?}");
                let open: Vec<ChoiceId> = open_choices(&scenario, &state).collect();
                let among_offers = offered.iter().filter(|offer| offer.is_open());
                assert!(among_offers.map(|offer| offer.choice).eq(open.iter().copied()));
                moments += 1;
                if open.is_empty() {
                    break;
                }
                drawn = drawn
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                step(&scenario, &mut state, open[(drawn >> 33) % open.len()], &mut Unrecorded);
            }
        }
        moments
    }

    #[test]
    fn what_is_looked_up_is_what_the_seals_conditions_say() {
        let first = include_str!("../../scenarios/imperial-seal/scenario.ron");
        let second = include_str!("../../scenarios/imperial-seal-a-year-later/scenario.ron");
        assert!(compare(first, 300) > 3000);
        assert!(compare(second, 300) > 1500);
    }

    /// A scene of a hundred choices, whose conditions are nested, contradict themselves, list
    /// alternatives three times over and ask for more than bits.
    #[test]
    fn what_is_looked_up_is_what_tangled_conditions_say() {
        let mut choices = String::new();
        for place in 0..100 {
            let asked = |by: usize| (place * by + 7) % 100;
            let (a, b, c) = (asked(3), asked(7), asked(11));
            let when = match place % 10 {
                0 => format!("Not(Any([Chose(\"c{a}\"), Not(Chose(\"c{b}\"))]))"),
                1 => format!("Any([Chose(\"c{a}\"), Not(Chose(\"c{b}\"))]), Told(\"f\")"),
                2 => format!("Not(All([Chose(\"c{a}\"), Shown(\"e\")])), Objects"),
                3 => format!(
                    "Any([Told(\"f\")]), Any([Shown(\"e\"), Chose(\"c{a}\")]), Any([Chose(\"c{b}\"), Not(Objects)])"
                ),
                4 => format!("Any([All([Chose(\"c{a}\"), Told(\"f\")]), Chose(\"c{b}\")])"),
                5 => format!("Any([Shows(Doubted, \"f\"), Chose(\"c{c}\")])"),
                6 => format!("Not(Mood(Content)), Not(Chose(\"c{a}\"))"),
                7 => format!("RefusedAt(Worth), Not(Found(\"n\")), Not(Chose(\"c{c}\"))"),
                8 => format!("Not(Chose(\"c{a}\")), Any([Chose(\"c{b}\"), Chose(\"c{c}\"), Sold])"),
                _ => format!("Chose(\"c{place}\")"),
            };
            let act = [
                "",
                "Tell(\"f\")",
                "Prove(\"e\")",
                "AskForOrder",
                "Ask(\"t\")",
                "Acknowledge",
            ][place % 6];
            let again = place % 3 == 0;
            let closed = if place % 4 == 0 { "closed: \"not now\", " } else { "" };
            choices +=
                &format!("(id: \"c{place}\", says: \"…\", acts: [{act}], again: {again}, {closed}when: [{when}]),\n");
        }
        let text = format!(
            "(format: 1, title: \"Tangled\", price: 100,
            facts: {{ \"f\": (plausibility: 45, basic: 1, serves: {{ \"n\": 50 }}) }},
            evidence: {{ \"e\": (supports: {{ \"f\": 30 }}) }},
            needs: {{ \"n\": (topic: \"t\", depth: 20) }},
            customers: {{ \"c\": (name: \"C\", trust: 30, patience: 60, scepticism: 10, needs: {{ \"n\": (weight: 300) }}) }},
            scenes: [(id: \"s\", choices: [{choices}])],
            )"
        );
        assert!(compare(&text, 100) > 1000);
    }
}
