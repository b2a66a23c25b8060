//! The day of decision: everybody votes for whom they think most of, and the declared rule counts.

use super::closing::Outcome;
use super::effects::Turn;
use super::event::Event;
use super::model::{Account, FUNCTIONS, GATE, REPORTS_EXCLUDE, Variant};
use super::state::State;
use crate::scenario::{PersonId, RoleId};
use crate::sim::meeting::{Vote, is_carried_by};

/// Bits of those who vote for us, and of those who vote for the rival. For us votes who has no gate
/// closed and does not think as much of the rival; whoever was there first wins a tie.
pub fn votes(variant: &Variant, state: &State) -> (u32, u32) {
    let (mut ours, mut theirs) = (0, 0);
    for (position, person) in state.people.iter().enumerate() {
        if variant.starts[position].vote == 0 {
            continue;
        }
        let view = person.view();
        if view >= GATE && view > person.rival {
            ours |= 1 << position;
        } else if person.rival >= GATE {
            theirs |= 1 << position;
        }
    }
    (ours, theirs)
}

/// Whether these carry the day, by the rule and the weights of this variant.
pub fn is_carried(account: &Account, variant: &Variant, ayes: u32) -> bool {
    let voters = account.people_ids().map(|who| Vote {
        who,
        weight: variant.starts[who.index()].vote,
        function: Some(RoleId::at(
            usize::from(account.person(who).function).min(FUNCTIONS.len()),
        )),
        aye: ayes & 1 << who.index() != 0,
    });
    let voters: Vec<Vote> = voters.filter(|vote| vote.weight > 0).collect();
    is_carried_by(account.rule, &voters)
}

/// Of more voters than these the sets are not counted through: 2¹² of them are quick.
const COUNTED_VOTERS: usize = 12;

/// By whom our side is judged: the lowest of the decisive set, which is the smallest set of people that
/// carries the day, and of several the one whose lowest view is highest; of alike ones the first.
pub fn weakest_needed(account: &Account, variant: &Variant, state: &State) -> PersonId {
    let view = |who: &PersonId| state.people[who.index()].view();
    let mut voters: Vec<PersonId> = account.people_ids().collect();
    voters.retain(|who| variant.starts[who.index()].vote > 0);
    voters.sort_by_key(|who| std::cmp::Reverse(view(who)));
    voters.truncate(COUNTED_VOTERS);
    let set = |bits: u32| {
        let members = voters
            .iter()
            .enumerate()
            .filter(move |(position, _)| bits & 1 << position != 0);
        members.map(|(_, who)| *who)
    };
    let carries = |bits: &u32| {
        let ayes = set(*bits).fold(0, |ayes, who| ayes | 1 << who.index());
        is_carried(account, variant, ayes)
    };
    let best = (1..1 << voters.len()).filter(carries).min_by_key(|bits| {
        let lowest = set(*bits).map(|who| view(&who)).min();
        (bits.count_ones(), std::cmp::Reverse(lowest), *bits)
    });
    // Sorted by view, so the last member is the lowest.
    let weakest = best.and_then(|bits| set(bits).next_back()).or(voters.last().copied());
    weakest.expect("the reader wants a voter")
}

impl Turn<'_> {
    pub fn decide(&mut self) {
        let (ours, theirs) = votes(self.variant, self.state);
        let carried = |ayes| is_carried(self.account, self.variant, ayes);
        let outcome = if self.state.reports >= REPORTS_EXCLUDE {
            Outcome::Excluded
        } else if self.state.bid && carried(ours) {
            Outcome::Won
        } else if carried(theirs) {
            Outcome::LostToRival
        } else if !self.state.bid {
            Outcome::NoBid
        } else {
            Outcome::NothingDecided
        };
        self.state.awarded = Some(outcome);
        self.events.push(Event::Decided(outcome, ours, theirs));
    }
}
