//! What nobody can come to more than, worked out without playing: a relaxation in which time, money,
//! journeys and the rival cost nothing and every act that can come about does, as often as it may.
//!
//! Each rule here only ever forgets something that makes a play come to less, so the bound stays one.

use super::closing::score_of;
use super::decide::is_carried;
use super::model::{Account, Act, Condition, Effect, GATE, Gauge, Variant};
use super::state::State;
use crate::scenario::PersonId;

/// Points 0–100 that no play of this variant scores more than.
pub fn bound(account: &Account, variant: usize) -> u8 {
    let relaxed = Relaxed {
        account,
        variant: &account.variants[variant],
        begun: State::start(account, variant),
    };
    relaxed.score()
}

struct Relaxed<'a> {
    account: &'a Account,
    variant: &'a Variant,
    begun: State,
}

impl Relaxed<'_> {
    /// Of everybody with a vote, one is judged; so the best of them is a bound.
    fn score(&self) -> u8 {
        let voters = || {
            let all = self.account.people_ids();
            all.filter(|who| self.variant.starts[who.index()].vote > 0)
        };
        let open = |who: &PersonId| self.gauges(*who).into_iter().all(|points| points >= GATE);
        let ayes = voters().filter(open).fold(0, |ayes, who| ayes | 1 << who.index());
        let satisfaction = is_carried(self.account, self.variant, ayes).then(|| self.satisfaction());
        // Without the order three factors count, and that may be more than four.
        let either = |gauges| score_of(gauges, satisfaction).max(score_of(gauges, None));
        voters().map(|who| either(self.gauges(who))).max().unwrap_or(0)
    }

    fn gauges(&self, who: PersonId) -> [u8; 3] {
        let start = self.begun.people[who.index()].gauges;
        Gauge::ALL.map(|gauge| {
            let gained: u32 = self.account.acts.iter().map(|act| self.gain(act, who, gauge)).sum();
            let moved = self.account.rival.iter().map(|planned| planned.effects.as_slice());
            // The rival comes once, and hardly to praise us; but it may be written so.
            let given: u32 = moved.map(|effects| points(effects, Some(who), gauge, false, 100)).sum();
            (u32::from(start[gauge as usize]) + gained + given).min(100) as u8
        })
    }

    /// Points of that gauge that the act can bring this person in a whole calendar.
    fn gain(&self, act: &Act, who: PersonId, gauge: Gauge) -> u32 {
        let stages = self.account.stages.iter().map(|stage| stage.worth[act.aim as usize]);
        let worth = u32::from(stages.max().unwrap_or(100));
        let met = act.meets.contains(&who);
        self.times(act) * self.of_endings(act, |effects| points(effects, Some(who), gauge, met, worth))
    }

    /// The better of what can come of it.
    fn of_endings(&self, act: &Act, count: impl Fn(&[Effect]) -> u32) -> u32 {
        let otherwise = count(&act.otherwise);
        let is_ever_so = act.uses.is_none_or(|(note, value)| {
            let mut truth = self.variant.truth[note.index()].iter();
            truth.any(|segment| segment.value == value)
        });
        if is_ever_so {
            otherwise.max(count(&act.effects))
        } else {
            otherwise
        }
    }

    /// How often it can be done at most; an answer that outlives itself can be asked for again.
    fn times(&self, act: &Act) -> u32 {
        let fits = u32::from(self.account.halves() / act.halves.max(1));
        if !act.when.iter().all(|condition| self.can_hold(condition)) {
            return 0;
        }
        match act.times {
            0 => fits,
            _ if act.tells().next().is_some() => fits,
            times => fits.min(times.into()),
        }
    }

    /// `false` only where it surely never holds.
    fn can_hold(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Is(note, value) => {
                let told = |effect: &Effect| match effect {
                    Effect::Learn(learned) => {
                        let mut truth = self.variant.truth[note.index()].iter();
                        learned == note && truth.any(|segment| segment.value == *value)
                    }
                    Effect::Hear(heard, says) => heard == note && says == value,
                    _ => false,
                };
                self.effects().any(told)
            }
            Condition::Any(list) => list.iter().any(|inner| self.can_hold(inner)),
            _ => true,
        }
    }

    fn effects(&self) -> impl Iterator<Item = &Effect> {
        let acts = self.account.acts.iter();
        let acts = acts.flat_map(|act| act.effects.iter().chain(&act.otherwise));
        acts.chain(self.account.rival.iter().flat_map(|planned| &planned.effects))
    }

    /// Satisfaction by the most that experience can gain over expectation. A promise raises both: kept,
    /// it leaves five points, and delivered unasked its size.
    fn satisfaction(&self) -> u8 {
        let experience = |effects: &[Effect]| {
            let gains = effects.iter().map(|effect| match effect {
                Effect::Experience(points) => u32::try_from(*points).unwrap_or(0),
                _ => 0,
            });
            gains.sum()
        };
        let acts = self.account.acts.iter();
        let served: u32 = acts.map(|act| self.times(act) * self.of_endings(act, experience)).sum();
        let by_rival: u32 = self
            .account
            .rival
            .iter()
            .map(|planned| experience(&planned.effects))
            .sum();
        let sizes = || self.account.promises.iter().map(|promise| u32::from(promise.size));
        // Expectation that is full already does not rise any more.
        let overflows = u32::from(self.account.hope) + sizes().sum::<u32>() > 100;
        let kept: u32 = (0..self.account.promises.len())
            .map(|position| self.of_promise(position, overflows))
            .sum();
        let most = u32::from(self.account.served) + served + by_rival + kept;
        let over = most.saturating_sub(self.account.hope.into());
        (u32::from(GATE) + over).min(100) as u8
    }

    /// What a promise can leave of satisfaction.
    fn of_promise(&self, position: usize, overflows: bool) -> u32 {
        let size = u32::from(self.account.promises[position].size);
        let is_it = |effect: &Effect| matches!(effect, Effect::Deliver(which) if which.index() == position);
        let is_promised =
            |condition: &Condition| matches!(condition, Condition::Promised(which) if which.index() == position);
        let mut delivering = self.account.acts.iter().filter(|act| {
            let mut effects = act.effects.iter().chain(&act.otherwise);
            effects.any(is_it)
        });
        let only_if_promised = delivering.all(|act| act.when.iter().any(is_promised));
        let by_rival = self
            .account
            .rival
            .iter()
            .any(|planned| planned.effects.iter().any(is_it));
        match (overflows, only_if_promised && !by_rival) {
            (true, _) => size + 5,
            (false, true) => 5,
            (false, false) => size.max(5),
        }
    }
}

/// Points that these effects add to that gauge of this person, losses left out.
fn points(effects: &[Effect], who: Option<PersonId>, gauge: Gauge, met: bool, worth: u32) -> u32 {
    let gains = effects.iter().map(|effect| match effect {
        Effect::Move(whom, moved, points) if *moved == gauge && (*whom == who || whom.is_none() && met) => {
            u32::try_from(*points).unwrap_or(0) * worth / 100
        }
        _ => 0,
    });
    gains.sum()
}
