//! What there is time for: the part of [`prospect`](super::prospect()) that looks at the clock.
//!
//! Minutes are shared out as in a knapsack that may be cut (Dantzig 1957): what brings most a minute
//! goes first, so that no real talk does better. Understanding and worth share the minutes before
//! the sale; service takes those after it. A choice that does two things pays for one of them only.

use super::prospect::Hopes;
use crate::debrief::points;
use crate::scenario::{Act, Choice, FactId, FactStage, Factor, NeedId, NeedStage, Quantity};
use crate::sim::table::*;
use crate::sim::{Factors, worth_of};

/// Something that may be done, and the minutes it takes.
#[derive(Clone, Copy)]
struct Gain {
    brings: i64,
    minutes: i64,
    again: bool,
}

/// Positions of the bits that are set, in order.
fn bits(mut left: u128) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let position = left.trailing_zeros() as usize;
        (left != 0).then(|| {
            left &= left - 1;
            position
        })
    })
}

/// Whether some choice gives time back: then minutes bound nothing.
fn gives_time(choice: &Choice) -> bool {
    choice
        .acts
        .iter()
        .any(|act| matches!(act, Act::Adjust(Quantity::Patience, by, _) if *by > 0))
}

/// The most that these can bring in so many minutes.
fn most_in(gains: &mut [Gain], minutes: i64) -> i64 {
    // By what they bring a minute, most first; compared as fractions.
    gains.sort_by(|a, b| (b.brings * a.minutes).cmp(&(a.brings * b.minutes)));
    let (mut left, mut brought) = (minutes.max(0), 0);
    for gain in gains {
        if gain.again || gain.minutes > left {
            // Again and again, or the last one, cut; rounded up.
            brought += (gain.brings * left + gain.minutes - 1) / gain.minutes;
            return brought;
        }
        left -= gain.minutes;
        brought += gain.brings;
    }
    brought
}

impl Hopes<'_> {
    /// Service that fits into so many minutes: experience beyond hopes, and hope taken away; of the
    /// choices of `among`. The last choice may take longer than there is time.
    pub(super) fn service_in(&self, minutes: u8, among: u128) -> (i32, i32) {
        let (mut served, mut relief) = (Vec::new(), Vec::new());
        let mut longest = 1;
        for (_, choice) in bits(self.choices & among).map(|position| (position, &self.scenario.choices[position])) {
            if gives_time(choice) {
                return (i32::from(u8::MAX), i32::from(u8::MAX));
            }
            let (serves, relieves) = self.service(choice);
            let minutes = i64::from(choice.minutes);
            if serves > 0 || relieves > 0 {
                longest = longest.max(minutes);
            }
            let gain = |brings: i32| Gain {
                brings: brings.into(),
                minutes,
                again: choice.again,
            };
            if serves > 0 {
                served.push(gain(serves));
            }
            if relieves > 0 {
                relief.push(gain(relieves));
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
        let before = self.service_in(now.saturating_add(given), before_sale);
        (after.0 + before.0, after.1 + before.1)
    }

    /// The highest score with an order, within the time there is; `None` if there is no time for one.
    pub(super) fn best_in_time(&self, before_sale: u128) -> Option<u8> {
        let scenario = self.scenario;
        let whole = self.best_factors(true);
        if self.open_choices().any(gives_time) {
            return Some(points(&whole, true));
        }
        // What comes before the order has to leave a minute for it.
        let minutes = i64::from(self.state.patience()) - 1;
        let satisfaction = Some(self.best_satisfaction(true, self.service_around(before_sale)));
        // What may as well be said after the sale takes none of the minutes before it.
        let before_sale = before_sale & !self.said_after_sale();
        let (now, mut gains) = self.value_gains(before_sale);
        let eased = if scenario.small { PRESSURE_GATE } else { 0 };
        let mut best = None;
        for (understanding, spent) in self.understandings(before_sale) {
            let left = minutes - spent;
            if left < 0 || understanding < scenario.gates[Factor::Understanding as usize] {
                continue;
            }
            let value = now + most_in(&mut gains, left);
            let worth = worth_of(value, self.lowest_price()).min(whole.worth);
            if worth < scenario.gates[Factor::Worth as usize].saturating_sub(eased) {
                continue;
            }
            let factors = Factors {
                understanding,
                worth,
                satisfaction,
                ..whole
            };
            best = best.max(Some(points(&factors, true)));
        }
        best
    }

    /// What can be understood at the sale, and the fewest minutes it takes; one for each number of
    /// basics told. After the sale more may be told: it is told here at no cost.
    fn understandings(&self, before_sale: u128) -> Vec<(u8, i64)> {
        let (mut known, mut all) = (0u32, 0u32);
        let mut untold: Vec<(i64, u32)> = Vec::new();
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
            let can = if self.understood & 1 << position != 0 {
                2
            } else {
                u32::from(self.told & 1 << position != 0)
            };
            known += now * weight;
            if can > now {
                untold.push((self.cheapest_telling(id, before_sale), (can - now) * weight));
            }
        }
        let of = |known: u32| (100 * known).checked_div(all).unwrap_or(100) as u8;
        // The cheapest first, but the heaviest for its weight: too optimistic, and so still a bound.
        let mut costs: Vec<i64> = untold.iter().map(|(cost, _)| *cost).collect();
        let mut weights: Vec<u32> = untold.iter().map(|(_, weight)| *weight).collect();
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
                let leads = choice
                    .then
                    .into_iter()
                    .chain(choice.replies.iter().filter_map(|reply| reply.then));
                for next in leads.filter(|next| self.scenes & 1 << next.index() != 0) {
                    if reached & 1 << next.index() == 0 {
                        reached |= 1 << next.index();
                        open.push(next);
                    }
                }
            }
        }
        choices
    }

    /// Fewest minutes in which the fact can be told before the sale, a share of its choice; 0 if that
    /// is possible after it.
    fn cheapest_telling(&self, id: FactId, before_sale: u128) -> i64 {
        let tells = |act: &&Act| matches!(act, Act::Tell(told) | Act::Promise(told) if *told == id);
        let choices = self.scenario.choices.iter().enumerate();
        let theirs = choices
            .filter(|(position, choice)| before_sale & 1 << position != 0 && choice.acts.iter().any(|act| tells(&act)));
        let share = |choice: &Choice| {
            let told = choice
                .acts
                .iter()
                .filter(|act| matches!(act, Act::Tell(_) | Act::Promise(_)))
                .count();
            i64::from(choice.minutes) / told.max(1) as i64
        };
        theirs.map(|(_, choice)| share(choice)).min().unwrap_or(0)
    }

    /// The value as it is now, and what can be added to it, in the units of [`worth_of`]. What a
    /// choice adds is taken with everything else at its best, so that together they add no less
    /// than in any talk.
    fn value_gains(&self, before_sale: u128) -> (i64, Vec<Gain>) {
        let mut now = 0;
        let needs = self.who.needs.len();
        let (mut served, mut most_served) = (vec![0i64; needs], vec![0i64; needs]);
        for (position, fact) in self.scenario.facts.iter().enumerate() {
            if self.understood & 1 << position == 0 || !self.stands(position, true) {
                continue;
            }
            let told = self.state.fact(FactId::at(position)) == FactStage::Understood;
            // Told only after the sale: free.
            let free = told || self.cheapest_telling(FactId::at(position), before_sale) == 0;
            for &(need, percent) in &fact.serves {
                let percent = i64::from(percent);
                let (served, most) = (&mut served[need.index()], &mut most_served[need.index()]);
                *most = percent.max(*most);
                if free {
                    *served = percent.max(*served);
                }
            }
        }
        let mut most_aware = vec![0i64; needs];
        let mut gains = Vec::new();
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
            let weight = i64::from(need.weight) * 2;
            most_aware[position] = most * quarters * weight;
            let quarters_now = if self.state.has_paid_off(id) { 5 } else { 4 };
            now += aware * quarters_now * weight * served[position];
            if most > aware {
                gains.push(Gain {
                    brings: (most - aware) * quarters * weight * most_served[position],
                    minutes: self.minutes_to_imply(id, before_sale),
                    again: false,
                });
            }
        }
        for position in bits(self.choices) {
            let choice = &self.scenario.choices[position];
            let brings = self.telling_and_payoff(choice, &served, &most_served, &most_aware);
            if brings > 0 {
                // The basics have paid for their minutes already.
                let basic = |act: &Act| matches!(act, Act::Tell(fact) | Act::Promise(fact) if self.scenario.facts[fact.index()].basic > 0);
                if choice.acts.iter().any(basic) || before_sale & 1 << position == 0 {
                    now += brings;
                } else {
                    gains.push(Gain {
                        brings,
                        minutes: choice.minutes.into(),
                        again: false,
                    });
                }
            }
        }
        gains.retain(|gain| gain.brings > 0);
        let free = gains
            .iter()
            .filter(|gain| gain.minutes == 0)
            .map(|gain| gain.brings)
            .sum::<i64>();
        gains.retain(|gain| gain.minutes > 0);
        (now + free, gains)
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
    fn minutes_to_imply(&self, need: NeedId, before_sale: u128) -> i64 {
        let open = || {
            self.scenario
                .choices
                .iter()
                .enumerate()
                .filter(|(position, _)| before_sale & 1 << position != 0)
        };
        let least = |does: &dyn Fn(&Act) -> bool| {
            let choices = open().filter_map(|(_, choice)| {
                let times = choice.acts.iter().filter(|act| does(act)).count();
                (times > 0).then(|| i64::from(choice.minutes) / choice.acts.len() as i64)
            });
            choices.min().unwrap_or(0)
        };
        let implies = least(&|act| matches!(act, Act::Imply(theirs) if *theirs == need));
        if self.state.is_found(need) {
            return implies;
        }
        let topic = self.scenario.needs[need.index()].topic;
        let finds = least(&|act| {
            matches!(act, Act::Ask(asked) if *asked == topic) || matches!(act, Act::Imply(theirs) if *theirs == need)
        });
        implies + finds
    }
}
