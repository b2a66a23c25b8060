//! Many talks of several policies, by any number of threads, whole or a shard of them.
//!
//! Game k of a policy that plays at random has the seed `seed + k` and belongs to the shard
//! k mod n, whoever plays it; a policy that plays alike whatever the seed meets every variant
//! once, in shard 0. What is counted is whole numbers, so that neither threads nor shards leave a
//! trace in the result.

use std::num::NonZeroUsize;
use std::str::FromStr;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

use super::cohort::{meet, meet_by_chance};
use super::policies::PolicyName;
use super::tally::Cohort;
use crate::scenario::{Scenario, VariantId};
use crate::sim::View;

/// Most games of a simulation: the squares of their scores still add up to less than 2⁶³.
pub const MAX_GAMES: u64 = 100_000_000_000_000;
/// Talks that a thread plays before it asks for more, and looks whether to stop.
const BATCH: u64 = 256;
/// What a thread may pile up; the main thread's usual room.
const STACK_BYTES: usize = 8 << 20;

/// A part of the games: those whose number leaves `index` when divided by `of`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shard {
    /// From 0, less than `of`.
    index: u32,
    /// At least 1.
    of: u32,
}

/// What `--shard` could not be read for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a shard; write i/n, i from 0 to n-1: of four shards the first is 0/4, the last 3/4")]
pub struct NotAShard(pub String);

impl Shard {
    /// All of the games.
    pub const WHOLE: Shard = Shard { index: 0, of: 1 };

    /// `None` unless `index` is less than `of`.
    pub fn new(index: u32, of: u32) -> Option<Self> {
        (index < of).then_some(Self { index, of })
    }

    pub fn index(self) -> u32 {
        self.index
    }

    pub fn of(self) -> u32 {
        self.of
    }

    /// How many of `all` games belong to it.
    pub fn games(self, all: u64) -> u64 {
        all.saturating_sub(self.index.into()).div_ceil(self.of.into())
    }

    /// The number among all games of its own game `position`, from 0.
    pub fn game(self, position: u64) -> u64 {
        u64::from(self.index) + position * u64::from(self.of)
    }
}

impl FromStr for Shard {
    type Err = NotAShard;

    /// Reads `i/n`.
    fn from_str(text: &str) -> Result<Self, NotAShard> {
        let parts = text.split_once('/');
        let numbers = parts.and_then(|(index, of)| Some((index.parse().ok()?, of.parse().ok()?)));
        numbers
            .and_then(|(index, of)| Shard::new(index, of))
            .ok_or_else(|| NotAShard(text.to_owned()))
    }
}

/// What is to be played.
#[derive(Clone, Copy, Debug)]
pub struct Plan<'a> {
    pub scenario: &'a Scenario,
    pub view: View,
    /// Each once, in the order in which they are reported.
    pub policies: &'a [PolicyName],
    /// Talks of each policy that plays at random, all shards together; at most [`MAX_GAMES`].
    pub games: u64,
    /// The seed of game 0.
    pub seed: u64,
    pub shard: Shard,
}

/// Talks that are played without a look at the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Work {
    /// One variant, by a policy that plays alike whatever the seed.
    Variant(VariantId),
    /// The games of the shard from `first` to before `end`.
    Games { first: u64, end: u64 },
}

impl Plan<'_> {
    /// Talks that will be played.
    pub fn talks(&self) -> u64 {
        let talks = self.policies.iter().map(|&policy| {
            if policy.is_deterministic() {
                self.pieces(policy)
            } else {
                self.shard.games(self.games)
            }
        });
        talks.sum()
    }

    fn pieces(&self, policy: PolicyName) -> u64 {
        match (policy.is_deterministic(), self.shard.index) {
            (true, 0) => self.scenario.variants.len() as u64,
            (true, _) => 0,
            (false, _) => self.shard.games(self.games).div_ceil(BATCH),
        }
    }

    /// The work of that number, with the position of its policy; `None` = there is no more. What
    /// needs no games comes first: it is known exactly, and soon.
    fn work(&self, mut number: u64) -> Option<(usize, Work)> {
        for exact in [true, false] {
            let policies = self.policies.iter().enumerate();
            for (position, &policy) in policies.filter(|(_, policy)| policy.is_deterministic() == exact) {
                let pieces = self.pieces(policy);
                if number < pieces {
                    return Some((position, self.piece(exact, number)));
                }
                number -= pieces;
            }
        }
        None
    }

    fn piece(&self, exact: bool, number: u64) -> Work {
        if exact {
            Work::Variant(VariantId::at(number as usize))
        } else {
            let first = number * BATCH;
            let end = (first + BATCH).min(self.shard.games(self.games));
            Work::Games { first, end }
        }
    }

    /// Plays a piece of work, and says how many talks it was.
    fn play(&self, work: Work, cohort: &mut Cohort) -> u64 {
        match work {
            Work::Variant(variant) => {
                cohort.add(&meet(self.scenario, self.view, cohort.policy, variant));
                1
            }
            Work::Games { first, end } => {
                for position in first..end {
                    let seed = self.seed.wrapping_add(self.shard.game(position));
                    cohort.add(&meet_by_chance(self.scenario, self.view, cohort.policy, seed));
                }
                end - first
            }
        }
    }

    /// Forgets the figures that are not exact though they ought to be: not everyone was met.
    fn keep_what_is_whole(&self, mut cohorts: Vec<Cohort>) -> Vec<Cohort> {
        let everyone: u64 = self
            .scenario
            .variants
            .iter()
            .map(|variant| u64::from(variant.odds))
            .sum();
        for cohort in cohorts.iter_mut().filter(|cohort| cohort.is_exact()) {
            if cohort.games() != everyone {
                *cohort = Cohort::new(cohort.policy);
            }
        }
        cohorts
    }

    fn nothing(&self) -> Vec<Cohort> {
        self.policies.iter().map(|&policy| Cohort::new(policy)).collect()
    }
}

/// Plays a plan with that many threads: a cohort a policy, in the order of the plan; the same for
/// any number of threads.
///
/// `watch` is told now and then how many talks were played since it was last told; once it says
/// `false`, what was begun is finished and nothing new begun. What is then known is whole for each
/// policy that plays alike whatever the seed, or nothing; of the others the games from the first to
/// some later one, none left out between.
pub fn play_all(plan: &Plan, threads: NonZeroUsize, watch: &(dyn Fn(u64) -> bool + Sync)) -> Vec<Cohort> {
    let (next, stopped) = (AtomicU64::new(0), AtomicBool::new(false));
    let work_off = || {
        let mut cohorts = plan.nothing();
        while !stopped.load(Ordering::Relaxed) {
            let Some((position, work)) = plan.work(next.fetch_add(1, Ordering::Relaxed)) else {
                break;
            };
            let talks = plan.play(work, &mut cohorts[position]);
            if !watch(talks) {
                stopped.store(true, Ordering::Relaxed);
            }
        }
        cohorts
    };
    // Without a thread of its own: a browser has none.
    if threads.get() == 1 {
        return plan.keep_what_is_whole(work_off());
    }
    let all = Mutex::new(plan.nothing());
    let merge_in = |cohorts: Vec<Cohort>| {
        let mut all = all.lock().expect("no thread panics while it adds");
        all.iter_mut().zip(&cohorts).for_each(|(sum, part)| sum.merge(part));
    };
    thread::scope(|scope| {
        for _ in 0..threads.get() {
            let thread = thread::Builder::new().stack_size(STACK_BYTES);
            let begun = thread.spawn_scoped(scope, || merge_in(work_off()));
            // A machine that gives no more threads plays with those it gave, or here.
            if begun.is_err() {
                merge_in(work_off());
                break;
            }
        }
    });
    plan.keep_what_is_whole(all.into_inner().expect("no thread panics while it adds"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 10 games in 4 shards: 0 4 8, 1 5 9, 2 6, 3 7.
    #[test]
    fn every_game_belongs_to_one_shard() {
        let games = |index| {
            let shard = Shard::new(index, 4).expect("four shards");
            (0..shard.games(10))
                .map(|position| shard.game(position))
                .collect::<Vec<_>>()
        };
        assert_eq!(games(0), [0, 4, 8]);
        assert_eq!(games(1), [1, 5, 9]);
        assert_eq!(games(2), [2, 6]);
        assert_eq!(games(3), [3, 7]);
        assert_eq!(Shard::new(7, 8).expect("eight shards").games(3), 0);
    }

    #[test]
    fn a_shard_is_written_from_nought_to_before_n() {
        assert_eq!("3/4".parse(), Ok(Shard { index: 3, of: 4 }));
        for wrong in ["4/4", "0/0", "1", "-1/4", "a/b", "1/2/3", ""] {
            assert_eq!(wrong.parse::<Shard>(), Err(NotAShard(wrong.into())));
        }
    }
}
