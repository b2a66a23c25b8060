//! One turn: a choice is made, its acts move the customer, the customer answers.
//!
//! The rules are those of `acts`; here is their order. Nothing in here can fail: everything that
//! can be wrong in a scenario has been found when it was loaded.

use super::acts::Turn;
use super::conditions::Moment;
use super::event::{Cause, Event, EventSink, Line, Reaction};
use super::offers;
use super::state::{Outcome, State};
use crate::scenario::{ChoiceId, Factor, NeedId, Scenario, TopicId};

/// What this turn's acts led to, for the choice of the answer.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Upshot {
    /// Needs told in this turn, bits.
    pub found: u16,
    pub evaded: Option<TopicId>,
    pub refused: Option<(Factor, /* evasive */ bool)>,
    pub sold: bool,
    pub left: bool,
    pub doubted: bool,
    /// A falsehood came out after the sale.
    pub returned: bool,
}

/// Makes a choice that is open in this state. Allocates nothing beyond what the sink does.
///
/// The caller has checked that it is open ([`super::Session::choose`]); a closed one would be
/// carried out all the same.
pub fn step<S: EventSink>(scenario: &Scenario, state: &mut State, choice: ChoiceId, sink: &mut S) {
    let before = *state;
    let authored = scenario.choice(choice);
    sink.push(Event::Chose(choice));
    state.turn = state.turn.saturating_add(1);
    state.chosen |= 1 << choice.index();

    let mut turn = Turn::new(scenario, state, sink);
    turn.carry_out(authored);
    let upshot = turn.upshot;
    answer(scenario, &before, state, choice, &upshot, sink);

    let outcome = if upshot.returned {
        Outcome::Returned
    } else if upshot.left {
        if state.is_sold() { Outcome::Sold } else { Outcome::Left }
    } else if upshot.sold && scenario.after_sale.is_none() {
        Outcome::Sold
    } else if state.patience == 0 {
        if state.is_sold() {
            Outcome::Sold
        } else {
            Outcome::OutOfPatience
        }
    } else if !offers::any_open(scenario, state) {
        if state.is_sold() {
            Outcome::Sold
        } else {
            Outcome::NothingLeft
        }
    } else {
        return;
    };
    Turn::new(scenario, state, sink).break_open_promises();
    state.outcome = outcome;
    if outcome == Outcome::OutOfPatience {
        sink.push(Event::Said(Line::Stock(Reaction::RunsOutOfPatience, None)));
    }
    sink.push(Event::Ended(outcome));
}

/// The first reply whose conditions hold, or a stock answer; then the next scene.
fn answer<S: EventSink>(
    scenario: &Scenario,
    before: &State,
    state: &mut State,
    choice: ChoiceId,
    upshot: &Upshot,
    sink: &mut S,
) {
    let authored = scenario.choice(choice);
    let moment = Moment::new(scenario, before, state, upshot);
    let replies = if S::HEARS {
        &authored.replies[..]
    } else {
        &authored.replies[..scenario.prepared.leading_replies[choice.index()]]
    };
    let reply = replies.iter().find(|reply| moment.all(&reply.when));
    let line = match reply {
        Some(reply) => Line::Authored(reply.line),
        None => stock_line(upshot),
    };
    sink.push(Event::Said(line));
    if upshot.returned {
        sink.push(Event::Said(Line::Stock(Reaction::ReturnsGoods, None)));
    }

    let mut next = reply.and_then(|reply| reply.then).or(authored.then);
    if upshot.sold
        && !upshot.returned
        && let Some(after) = scenario.after_sale
    {
        next = Some(after.scene);
        Turn::new(scenario, state, sink).give_time(after.patience, Cause::AfterSale);
    }
    if let Some(next) = next.filter(|&next| next != state.scene) {
        state.scene = next;
        if let Some(opens) = scenario.scene(next).opens.filter(|_| !upshot.returned && !upshot.left) {
            sink.push(Event::Said(Line::Authored(opens)));
        }
    }
}

pub(super) fn stock_line(upshot: &Upshot) -> Line {
    let told = (upshot.found != 0).then(|| NeedId::at(upshot.found.trailing_zeros() as usize));
    let reaction = if upshot.left {
        Reaction::PartsWays
    } else if upshot.sold {
        Reaction::Buys
    } else if let Some((gate, evasive)) = upshot.refused {
        if evasive {
            Reaction::Evades
        } else {
            Reaction::Refuses(gate)
        }
    } else if told.is_some() {
        Reaction::TellsNeed
    } else if upshot.evaded.is_some() {
        Reaction::Evades
    } else if upshot.doubted {
        Reaction::Doubts
    } else {
        Reaction::Listens
    };
    Line::Stock(reaction, told)
}
