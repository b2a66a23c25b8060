//! How long to wait before asking again.

use std::time::Duration;

use rand_core::{Rng, SeedableRng};
use rand_pcg::Pcg64Mcg;

/// The first wait, at most; each further one is twice as long.
const FIRST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(60);
/// A store that asks for more than this is left alone until the next run.
const MOST_ASKED: Duration = Duration::from_secs(300);

/// Waits between tries: longer each time, and never the same in two runs, so that a class whose
/// network comes back does not ask all at once.
pub struct Pace<'a> {
    /// How often one thing is asked before it is left for the next run; at least once.
    tries: u32,
    chance: Pcg64Mcg,
    /// Waits so long; `false`: stop, whoever started this wants no more.
    wait: &'a mut dyn FnMut(Duration) -> bool,
}

impl<'a> Pace<'a> {
    /// `seed` is any number that another run does not have.
    pub fn new(tries: u32, seed: u64, wait: &'a mut dyn FnMut(Duration) -> bool) -> Self {
        Self {
            tries: tries.max(1),
            chance: Pcg64Mcg::seed_from_u64(seed),
            wait,
        }
    }

    pub(super) fn tries(&self) -> u32 {
        self.tries
    }

    /// Whether to go on at all.
    pub(super) fn goes_on(&mut self) -> bool {
        (self.wait)(Duration::ZERO)
    }

    /// How long to wait after so many tries that failed, from 1: between half of the longest wait
    /// and all of it; and as long as the store asks. `None` if it asks for too much.
    pub(super) fn pause(&mut self, failed: u32, asked: Option<Duration>) -> Option<Duration> {
        let asked = asked.unwrap_or_default();
        if asked > MOST_ASKED {
            return None;
        }
        let longest = FIRST.saturating_mul(1 << (failed - 1).min(16)).min(LONGEST);
        let half = longest.as_millis() as u64 / 2;
        let own = Duration::from_millis(half + self.chance.next_u64() % (half + 1));
        Some(own.max(asked))
    }

    pub(super) fn wait(&mut self, so_long: Duration) -> bool {
        (self.wait)(so_long)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wait_is_longer_until_a_minute_and_what_the_store_asks_is_kept() {
        let mut wait = |_: Duration| true;
        let mut pace = Pace::new(5, 7, &mut wait);
        for (failed, longest) in [(1, 1), (2, 2), (3, 4), (7, 60), (40, 60)] {
            let longest = Duration::from_secs(longest);
            let pause = pace.pause(failed, None).expect("nothing was asked");
            assert!(pause >= longest / 2 && pause <= longest, "{failed}: {pause:?}");
        }
        let asked = Duration::from_secs(90);
        assert_eq!(pace.pause(1, Some(asked)), Some(asked));
        assert_eq!(pace.pause(1, Some(Duration::from_secs(3600))), None);
    }
}
