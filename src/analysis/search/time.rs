//! What there is time for: the part of [`prospect`](super::prospect()) that looks at the clock.
//!
//! Minutes are shared out as in a knapsack that may be cut (Dantzig 1957): what brings most a minute
//! goes first, so that no real talk does better. Understanding and worth share the minutes before
//! the sale; service takes those after it. A choice that does two things pays for one of them only.

use super::hopes::Hopes;
use crate::debrief::points;
use crate::scenario::limits::MAX_NEEDS;
use crate::scenario::{Act, Choice, FactId, FactStage, Factor, NeedId, NeedStage};
use crate::sim::table::*;
use crate::sim::{Factors, worth_of};

/// Positions of the bits that are set, in order.
pub(super) fn bits(mut left: u128) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let position = left.trailing_zeros() as usize;
        (left != 0).then(|| {
            left &= left - 1;
            position
        })
    })
}

/// Something that may be done, and the minutes it takes; at least 1.
#[derive(Clone, Copy)]
struct Gain {
    brings: i64,
    minutes: i64,
    again: bool,
}

/// The most that these can bring in so many minutes.
fn most_in(gains: &mut [Gain], minutes: i64) -> i64 {
    // By what they bring a minute, most first; compared as fractions.
    gains.sort_unstable_by(|a, b| (b.brings * a.minutes).cmp(&(a.brings * b.minutes)));
    let (mut left, mut brought) = (minutes.max(0), 0);
    for gain in gains {
        if gain.again || gain.minutes > left {
            // Again and again, or the last one, cut; rounded up.
            return brought + (gain.brings * left + gain.minutes - 1) / gain.minutes;
        }
        left -= gain.minutes;
        brought += gain.brings;
    }
    brought
}

/// What can be added to the value, in the units of [`worth_of`], and how aware and how well served
/// each need can be at the most.
struct Value {
    now: i64,
    gains: Vec<Gain>,
}

impl Hopes<'_> {
    fn choice(&self, position: usize) -> &Choice {
        &self.scenario.choices[position]
    }

    /// Service that fits into so many minutes: experience beyond hopes, and hope taken away; of the
    /// choices of `among`. The last choice may take longer than there is time.
    pub(super) fn service_in(&self, minutes: u8, among: u128) -> (i32, i32) {
        let doers = &self.scenario.prepared.doers;
        let (mut served, mut relief) = (Vec::new(), Vec::new());
        let mut longest = 1;
        for choice in bits(self.choices & among & doers.serve).map(|position| self.choice(position)) {
            let (serves, relieves) = self.service(choice);
            let minutes = i64::from(choice.minutes);
            let gain = |brings: i32| Gain {
                brings: brings.into(),
                minutes,
                again: choice.again,
            };
            if serves > 0 {
                served.push(gain(serves));
                longest = longest.max(minutes);
            }
            if relieves > 0 {
                relief.push(gain(relieves));
                longest = longest.max(minutes);
            }
        }
        let minutes = i64::from(minutes) - 1 + longest;
        (
            most_in(&mut served, minutes) as i32,
            most_in(&mut relief, minutes) as i32,
        )
    }

    /// Service before the sale and after it, each in its time.
    fn service_around(&self, before_sale: u128) -> (i32, i32) {
        let now = self.state.patience();
        let given = self.scenario.after_sale.map_or(0, |after| after.patience);
        let after = self.service_in(now.max(given), !before_sale);
        // What may be done before may be done after as well.
        let before = self.service_in(now.saturating_add(given), before_sale);
        (after.0 + before.0, after.1 + before.1)
    }

    /// Whether some choice gives time back: then minutes bound nothing.
    pub(super) fn is_timeless(&self) -> bool {
        self.choices & self.scenario.prepared.doers.give_time != 0
    }

    /// The highest score with an order, within the time there is; `None` if there is no time for one.
    pub(super) fn best_in_time(&self, before_sale: u128) -> Option<u8> {
        let scenario = self.scenario;
        let whole = self.best_factors(true);
        if self.is_timeless() {
            return Some(points(&whole, true));
        }
        // What comes before the order has to leave a minute for it.
        let minutes = i64::from(self.state.patience()) - 1;
        let satisfaction = Some(self.best_satisfaction(true, self.service_around(before_sale)));
        // What may as well be said after the sale takes none of the minutes before it.
        let paid = before_sale & !self.said_after_sale();
        let mut value = self.value(paid);
        let price = self.lowest_price();
        let eased = if scenario.small { PRESSURE_GATE } else { 0 };
        let worth_gate = scenario.gates[Factor::Worth as usize].saturating_sub(eased);
        let mut best = None;
        for (understanding, spent) in self.understandings(paid) {
            if spent > minutes || understanding < scenario.gates[Factor::Understanding as usize] {
                continue;
            }
            let reached = value.now + most_in(&mut value.gains, minutes - spent);
            let worth = worth_of(reached, price).min(whole.worth);
            if worth >= worth_gate {
                let factors = Factors {
                    understanding,
                    worth,
                    satisfaction,
                    ..whole
                };
                best = best.max(Some(points(&factors, true)));
            }
        }
        best
    }

    /// Choices that may be made after the sale, conditions left aside.
    fn said_after_sale(&self) -> u128 {
        let Some(after) = self.scenario.after_sale else {
            return 0;
        };
        let (mut choices, mut reached, mut open) = (0u128, 1u64 << after.scene.index(), vec![after.scene]);
        while let Some(scene) = open.pop() {
            for &id in &self.scenario.scene(scene).choices {
                choices |= 1 << id.index();
                let choice = self.scenario.choice(id);
                let leading = self.scenario.prepared.leading_replies[id.index()];
                let replies = choice.replies[..leading].iter().filter_map(|reply| reply.then);
                for next in choice.then.into_iter().chain(replies) {
                    if reached & 1 << next.index() == 0 {
                        reached |= 1 << next.index();
                        open.push(next);
                    }
                }
            }
        }
        choices
    }

    /// What can be understood in the end, and the fewest minutes it takes before the sale; one for
    /// each number of basics told.
    fn understandings(&self, paid: u128) -> Vec<(u8, i64)> {
        let (mut known, mut all) = (0u32, 0u32);
        let (mut costs, mut weights) = (Vec::new(), Vec::new());
        for (position, fact) in self
            .scenario
            .facts
            .iter()
            .enumerate()
            .filter(|(_, fact)| fact.basic > 0)
        {
            let (id, weight) = (FactId::at(position), u32::from(fact.basic));
            all += 2 * weight;
            if self.state.is_exposed(id) {
                continue;
            }
            let now = match self.state.fact(id) {
                FactStage::Unheard => 0,
                FactStage::Heard => 1,
                FactStage::Understood => 2,
            };
            let can = match 1 << position {
                bit if self.understood & bit != 0 => 2,
                bit if self.told & bit != 0 => 1,
                _ => 0,
            };
            known += now * weight;
            if can > now {
                costs.push(self.cheapest_telling(id, paid));
                weights.push((can - now) * weight);
            }
        }
        let of = |known: u32| (100 * known).checked_div(all).unwrap_or(100) as u8;
        // The cheapest with the heaviest: too optimistic, and so still a bound.
        costs.sort_unstable();
        weights.sort_unstable_by(|a, b| b.cmp(a));
        let mut steps = vec![(of(known), 0)];
        let mut spent = 0;
        for (cost, weight) in costs.into_iter().zip(weights) {
            spent += cost;
            known += weight;
            steps.push((of(known), spent));
        }
        steps
    }

    /// The minutes of a choice that carries so many acts of a kind, for each of them; 0 if it need
    /// not be paid for before the sale.
    fn share(&self, position: usize, acts: usize, paid: u128) -> i64 {
        if paid & 1 << position == 0 {
            0
        } else {
            i64::from(self.choice(position).minutes) / acts.max(1) as i64
        }
    }

    /// Fewest minutes in which the fact can be told, a share of its choice; 0 if it may be told after
    /// the sale.
    fn cheapest_telling(&self, id: FactId, paid: u128) -> i64 {
        let tell = self.choices & self.scenario.prepared.doers.tell[id.index()];
        let share = |position: usize| self.share(position, self.choice(position).acts.len(), paid);
        bits(tell).map(share).min().unwrap_or(0)
    }

    /// The value as it is now, and what can be added to it. What a choice adds is taken with
    /// everything else at its best, so that together they add no less than in any talk.
    fn value(&self, paid: u128) -> Value {
        let (mut served, mut most_served) = ([0i64; MAX_NEEDS], [0i64; MAX_NEEDS]);
        for (position, fact) in self.scenario.facts.iter().enumerate() {
            if self.understood & 1 << position == 0 || !self.stands(position, true) {
                continue;
            }
            let told = self.state.fact(FactId::at(position)) == FactStage::Understood;
            for &(need, percent) in &fact.serves {
                let percent = i64::from(percent);
                let (served, most) = (&mut served[need.index()], &mut most_served[need.index()]);
                *most = percent.max(*most);
                if told {
                    *served = percent.max(*served);
                }
            }
        }
        let mut value = Value {
            now: 0,
            gains: Vec::new(),
        };
        let mut most_aware = [0i64; MAX_NEEDS];
        for (position, need) in self.who.needs.iter().enumerate().filter(|(_, need)| need.weight > 0) {
            let (id, bit) = (NeedId::at(position), 1 << position);
            // A fact that serves it wakes a latent need.
            let aware = if self.state.need(id) == NeedStage::Explicit {
                3
            } else {
                1
            };
            let most = if self.explicit & bit != 0 { 3 } else { aware };
            let quarters = if self.paid_off & bit != 0 { 5 } else { 4 };
            let quarters_now = if self.state.has_paid_off(id) { 5 } else { 4 };
            let weight = i64::from(need.weight) * 2;
            most_aware[position] = most * quarters * weight;
            value.now += aware * quarters_now * weight * served[position];
            if most > aware {
                let brings = (most - aware) * quarters * weight * most_served[position];
                value.add(brings, self.minutes_to_imply(id, paid), false);
            }
        }
        for position in bits(self.choices & self.scenario.prepared.doers.add_value) {
            let choice = self.choice(position);
            let brings = self.telling_and_payoff(choice, &served, &most_served, &most_aware);
            // The basics have paid for their minutes already.
            let basic = |act: &Act| matches!(act, Act::Tell(fact) | Act::Promise(fact) if self.scenario.facts[fact.index()].basic > 0);
            let minutes = if choice.acts.iter().any(basic) {
                0
            } else {
                self.share(position, choice.acts.len(), paid)
            };
            value.add(brings, minutes, false);
        }
        value
    }

    /// What a choice may add by telling what serves, and by having worth said aloud.
    fn telling_and_payoff(&self, choice: &Choice, served: &[i64], most_served: &[i64], most_aware: &[i64]) -> i64 {
        let mut brings = 0;
        for act in &choice.acts {
            match *act {
                Act::Tell(fact) | Act::Promise(fact)
                    if self.state.fact(fact) != FactStage::Understood && self.stands(fact.index(), true) =>
                {
                    for &(need, percent) in &self.scenario.facts[fact.index()].serves {
                        let more = (i64::from(percent) - served[need.index()]).max(0);
                        brings += most_aware[need.index()] * more;
                    }
                }
                Act::Payoff(need) if !self.state.has_paid_off(need) => {
                    // A fifth of the whole: four quarters become five.
                    brings += most_aware[need.index()] / 5 * most_served[need.index()];
                }
                _ => {}
            }
        }
        brings
    }

    /// Fewest minutes to make a need explicit: the choice that does it, and one that finds it first.
    fn minutes_to_imply(&self, need: NeedId, paid: u128) -> i64 {
        let doers = &self.scenario.prepared.doers;
        let least = |those: u128| {
            let share = |position: usize| self.share(position, self.choice(position).acts.len(), paid);
            bits(self.choices & those).map(share).min().unwrap_or(0)
        };
        let implies = least(doers.imply[need.index()]);
        if self.state.is_found(need) {
            return implies;
        }
        let topic = self.scenario.needs[need.index()].topic;
        implies + least(doers.ask[topic.index()] | doers.imply[need.index()])
    }
}

impl Value {
    /// Adds what may be gained; at once if it costs nothing.
    fn add(&mut self, brings: i64, minutes: i64, again: bool) {
        if minutes == 0 {
            self.now += brings;
        } else if brings > 0 {
            self.gains.push(Gain { brings, minutes, again });
        }
    }
}
