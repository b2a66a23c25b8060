//! What of a meeting can be offered and seen.

use super::decide::{decisive, judged, table_factors};
use super::moment::TableMoment;
use super::seen::{Decision, OptionSeen, PersonSeen, Stance, TableSeen};
use super::table::Table;
use super::views::Views;
use crate::scenario::{ChoiceId, FactId, Factor, Meeting, Mood, NeedId, OptionId, PersonId, Scenario};
use crate::sim::event::Event;
use crate::sim::factors::Factors;
use crate::sim::mood::mood;
use crate::sim::observation::{Observation, Reading, badges, claims, gauges_of, observe};
use crate::sim::offers::{self, Offer, Open};
use crate::sim::view::{Grain, View};

/// Which choices of the scene are open.
pub(super) fn open(scenario: &Scenario, meeting: &Meeting, table: &Table) -> Open {
    let moment = TableMoment::still(scenario, meeting, table);
    offers::open_at_table(scenario, table.room(), |choice, conditions| {
        let focus = meeting.aims[choice.index()].to.unwrap_or(meeting.chair);
        moment.all(conditions, focus)
    })
}

/// The offers of this moment, as [`offers`](crate::sim::offers) has them for one customer.
pub fn offers_at(scenario: &Scenario, meeting: &Meeting, table: &Table) -> Vec<Offer> {
    offers::offers_of(scenario, table.room(), open(scenario, meeting, table)).collect()
}

/// The choices that can be made, in the order of the keys 1–9.
pub fn open_choices_at(scenario: &Scenario, meeting: &Meeting, table: &Table) -> Vec<ChoiceId> {
    let offers = offers_at(scenario, meeting, table);
    offers
        .iter()
        .filter(|offer| offer.is_open())
        .map(|offer| offer.choice)
        .collect()
}

/// What is shown at this table, `before` being the one before the turn and `events` what happened
/// in it.
pub fn look_at(
    scenario: &Scenario,
    meeting: &Meeting,
    view: View,
    (before, now): (&Table, &Table),
    events: &[Event],
) -> Observation {
    let views = Views::of(scenario, meeting, now);
    let leading = judged(meeting, now, &views);
    let was = Views::of(scenario, meeting, before);
    let gauges = gauges_of(scenario, view, &table_factors(meeting, now, &views, leading));
    // Who goes from one room to another has won and lost nothing by it.
    let gauges_before = if before.present(meeting) == now.present(meeting) {
        gauges_of(scenario, view, &table_factors(meeting, before, &was, leading))
    } else {
        gauges
    };
    let shown = (view.gauges != Grain::Hidden).then_some(leading);
    let mut seen = observe(scenario, view, before.room(), now.room(), events);
    seen.mood = looks(meeting, now, meeting.chair);
    seen.badges = badges(&gauges_before, &gauges, events);
    seen.gauges = gauges;
    seen.price = now.price(leading);
    seen.claims = claims(scenario, now.room(), |fact| speaks_for(meeting, now, fact));
    seen.offers = offers_at(scenario, meeting, now);
    seen.table = Some(TableSeen {
        speakers: speakers(meeting, events),
        floor: floor(meeting, events),
        clock: now.clock(meeting),
        people: meeting
            .ids()
            .map(|who| person(scenario, meeting, view, now, &views, leading, who))
            .collect(),
        options: options(meeting, view, now, &views),
        leading: shown.or(now.asked()),
        decision: decision(events),
    });
    seen
}

/// Whose belief of a fact the common notebook shows: of those who have heard it the one who doubts
/// it most.
fn speaks_for<'m>(meeting: &'m Meeting, now: &'m Table, fact: FactId) -> (&'m Scenario, &'m crate::sim::State) {
    let heard = meeting.ids().filter(|&who| now.person(who).is_told(fact));
    let of = |who: PersonId| (&*meeting.person(who).lens, now.person(who));
    let key = |who: &PersonId| {
        let (lens, state) = of(*who);
        crate::sim::factors::credence(lens, state, fact)
    };
    of(heard.min_by_key(key).unwrap_or(meeting.chair))
}

fn speakers(meeting: &Meeting, events: &[Event]) -> Vec<PersonId> {
    let mut speaker = meeting.chair;
    let mut all = Vec::new();
    for event in events {
        match event {
            Event::Spoke(who) => speaker = *who,
            Event::Said(_) => all.push(speaker),
            _ => {}
        }
    }
    all
}

fn floor(meeting: &Meeting, events: &[Event]) -> Option<PersonId> {
    speakers(meeting, events).last().copied().or_else(|| {
        events.iter().find_map(|event| match event {
            Event::Chose(choice) => meeting.aims[choice.index()].to,
            _ => None,
        })
    })
}

fn person(
    scenario: &Scenario,
    meeting: &Meeting,
    view: View,
    now: &Table,
    views: &Views,
    leading: OptionId,
    who: PersonId,
) -> PersonSeen {
    let lens = &meeting.person(who).lens;
    let state = now.person(who);
    let factors: Factors = now.factors(meeting, who, leading);
    PersonSeen {
        who,
        present: now.is_present(meeting, who),
        mood: looks(meeting, now, who),
        needs: (0..scenario.needs.len())
            .map(NeedId::at)
            .filter(|&need| state.is_found(need))
            .collect(),
        claims: claims(lens, state, |_| (&**lens, state)),
        refused_at: Factor::ALL
            .into_iter()
            .filter(|&gate| state.has_refused_at(gate))
            .collect(),
        objects: state.objects(),
        stances: stances(meeting, view, views, who),
        gauges: gauges_of(scenario, view, &factors),
    }
}

fn stances(meeting: &Meeting, view: View, views: &Views, who: PersonId) -> Vec<Stance> {
    let on_the_table = |option: &OptionId| views.is_open(*option) || *option == meeting.status_quo;
    let stance = |option: OptionId| {
        let points = views.support[who.index()][option.index()];
        let support = match view.gauges {
            Grain::Exact => Reading::Exactly(points),
            _ => Reading::About(points / 10 * 10),
        };
        let votes = if option == meeting.status_quo {
            views.votes_for(meeting, who) == option
        } else {
            views.supports(who, option)
        };
        Stance { option, support, votes }
    };
    match view.gauges {
        Grain::Hidden => Vec::new(),
        _ => meeting.option_ids().filter(on_the_table).map(stance).collect(),
    }
}

fn options(meeting: &Meeting, view: View, now: &Table, views: &Views) -> Vec<OptionSeen> {
    let on_the_table = |option: &OptionId| views.is_open(*option) || *option == meeting.status_quo;
    let seen = |option: OptionId| {
        let keeps = option == meeting.status_quo;
        let carried_by = (!keeps && view.gauges != Grain::Hidden).then(|| decisive(meeting, now, views, option));
        let (decisive, lowest) = carried_by.map_or((Vec::new(), None), |set| (set.people.to_vec(), set.lowest));
        let told = (0..u32::BITS as usize).filter(|fact| now.room().facts_told & 1 << fact != 0);
        OptionSeen {
            option,
            price: if keeps { 0 } else { now.price(option) },
            facts: told
                .filter(|fact| meeting.option(option).facts & 1 << fact != 0)
                .map(FactId::at)
                .collect(),
            decisive,
            lowest,
        }
    };
    meeting.option_ids().filter(on_the_table).map(seen).collect()
}

/// What hands were raised for in this turn.
fn decision(events: &[Event]) -> Option<Decision> {
    let (asked, option) = events.iter().find_map(|event| match event {
        Event::Decided(asked, option) => Some((*asked, *option)),
        _ => None,
    })?;
    let vote = |event: &Event| match event {
        Event::Voted(who, option) => Some((*who, *option)),
        _ => None,
    };
    let votes = events.iter().filter_map(vote).collect();
    Some(Decision { asked, option, votes })
}

/// How this person looks; restless by the clock that runs here, whoever's it is.
pub(super) fn looks(meeting: &Meeting, table: &Table, who: PersonId) -> Mood {
    let mut state = *table.person(who);
    state.patience = table.room().patience();
    mood(&meeting.person(who).lens, &state)
}
