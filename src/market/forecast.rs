//! The weeks to come, as a range over futures of other luck.

use std::ops::Range;
use std::thread;

use super::plan::Plan;
use super::run::Market;

/// How many futures a forecast asks for: the 10th percentile is then the second lowest of eleven.
pub const FUTURES: u64 = 11;

/// A number of the weeks to come as a range over several futures: not a confidence interval, but how
/// far luck alone moves it while the plan and the customers stay.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Interval {
    pub least: u64,
    /// 10th percentile by nearest rank: what a chart draws as the lower edge.
    pub low: u64,
    pub middle: u64,
    /// 90th percentile by nearest rank.
    pub high: u64,
    pub most: u64,
}

/// A week to come: customers past each gate, and orders so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Expected {
    pub week: u8,
    pub past: [Interval; 4],
    pub orders: Interval,
}

/// What a future comes to in a week.
#[derive(Clone, Copy)]
struct Reached {
    past: [u64; 4],
    orders: u64,
}

/// The weeks that are left under this plan, over so many futures of other luck (at least 1), on as
/// many threads as the market runs on; they change nothing but the time.
pub fn forecast(market: &Market<'_>, plan: &Plan, futures: u64) -> Vec<Expected> {
    Forecast::of(market, plan, futures).expected()
}

/// A forecast that grows: what it expects at any time is what [`forecast`] says of so many futures.
pub struct Forecast<'m, 'c> {
    market: &'m Market<'c>,
    plan: &'m Plan,
    runs: Vec<Vec<Reached>>,
}

impl<'m, 'c> Forecast<'m, 'c> {
    /// Of so many futures, at least 1.
    pub fn of(market: &'m Market<'c>, plan: &'m Plan, futures: u64) -> Self {
        let runs = futures_of(market, plan, 0..futures.max(1));
        Self { market, plan, runs }
    }

    /// Runs as many more as can be run at the same time, up to so many in all.
    pub fn grow(&mut self, all: u64) {
        let begun = self.futures();
        let next = all.min(begun + self.market.threads as u64);
        if begun < next {
            let mut more = futures_of(self.market, self.plan, begun..next);
            self.runs.append(&mut more);
        }
    }

    pub fn futures(&self) -> u64 {
        self.runs.len() as u64
    }

    /// The weeks that are left.
    pub fn expected(&self) -> Vec<Expected> {
        expected(self.market, &self.runs)
    }
}

fn expected(market: &Market<'_>, runs: &[Vec<Reached>]) -> Vec<Expected> {
    let weeks = market.weeks.len()..usize::from(market.campaign.weeks);
    weeks
        .enumerate()
        .map(|(ahead, week)| Expected {
            week: week as u8 + 1,
            past: std::array::from_fn(|gate| interval(runs.iter().map(|run| run[ahead].past[gate]))),
            orders: interval(runs.iter().map(|run| run[ahead].orders)),
        })
        .collect()
}

fn futures_of(market: &Market<'_>, plan: &Plan, lucks: Range<u64>) -> Vec<Vec<Reached>> {
    let lucks: Vec<u64> = lucks.collect();
    let share = lucks.len().div_ceil(market.threads);
    let run_all =
        |lucks: &[u64]| -> Vec<Vec<Reached>> { lucks.iter().map(|luck| future(market, plan, *luck)).collect() };
    if share == lucks.len() {
        return run_all(&lucks);
    }
    thread::scope(|scope| {
        let running: Vec<_> = lucks
            .chunks(share)
            .map(|lucks| scope.spawn(move || run_all(lucks)))
            .collect();
        let done = running
            .into_iter()
            .map(|part| part.join().expect("a future has no panic"));
        done.flatten().collect()
    })
}

fn future(market: &Market<'_>, plan: &Plan, luck: u64) -> Vec<Reached> {
    let mut run = market.with_luck(luck);
    run.threads = 1;
    let (first, again) = run.orders();
    let begun = run.weeks.len();
    run.run_all(plan);
    let mut orders = first + again;
    let reached = |counts: &super::Counts| {
        orders += counts.sold + counts.repeat;
        Reached {
            past: counts.past,
            orders,
        }
    };
    run.weeks[begun..]
        .iter()
        .map(|week| &week.counts)
        .map(reached)
        .collect()
}

fn interval(numbers: impl Iterator<Item = u64>) -> Interval {
    let mut numbers: Vec<u64> = numbers.collect();
    numbers.sort_unstable();
    let count = numbers.len();
    let ranked = |tenths: usize| numbers[(count * tenths).div_ceil(10).max(1) - 1];
    Interval {
        least: numbers[0],
        low: ranked(1),
        middle: numbers[count / 2],
        high: ranked(9),
        most: numbers[count - 1],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_eleven_futures_the_tenth_percentile_is_the_second_lowest() {
        let all = interval([70, 10, 20, 110, 30, 40, 60, 50, 80, 100, 90].into_iter());
        let Interval {
            least,
            low,
            middle,
            high,
            most,
        } = all;
        assert_eq!((least, low, middle, high, most), (10, 20, 60, 100, 110));
        let one = interval(std::iter::once(5));
        assert_eq!((one.low, one.high), (5, 5));
    }
}
