//! What a policy came to, in whole numbers: counts and sums that can be put together in any order,
//! so that talks may be played by any number of threads or machines.

use super::cohort::Played;
use super::policies::PolicyName;
use crate::scenario::Factor;
use crate::sim::Outcome;

/// Bins of a measure: 0–9, 10–19 … 90–99, 100.
pub const BINS: usize = 11;

/// What is measured in each talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// 0–100.
    Score,
    /// 0–100; only in the talks in which the factor counts.
    Factor(Factor),
    /// 1 = the order stands, 0 = not.
    Sold,
    /// 1 = passed, 0 = not.
    Passed,
    /// 1 = the talk ended so, 0 = otherwise.
    Ending(Outcome),
}

impl Measure {
    /// All of them, in the order in which they are written.
    pub fn all() -> impl Iterator<Item = Measure> {
        let factors = Factor::ALL.map(Measure::Factor);
        let endings = Outcome::ALL.into_iter().filter(|outcome| *outcome != Outcome::Open);
        [Measure::Score]
            .into_iter()
            .chain(factors)
            .chain([Measure::Sold, Measure::Passed])
            .chain(endings.map(Measure::Ending))
    }

    /// The name in files.
    pub fn name(self) -> String {
        match self {
            Measure::Score => "score".to_owned(),
            Measure::Factor(factor) => factor.name().to_owned(),
            Measure::Sold => "sold".to_owned(),
            Measure::Passed => "passed".to_owned(),
            Measure::Ending(outcome) => format!("ending-{}", outcome.name()),
        }
    }

    /// The measure of that name.
    pub fn named(name: &str) -> Option<Measure> {
        Measure::all().find(|measure| measure.name() == name)
    }

    fn position(self) -> usize {
        let known = Measure::all().position(|measure| measure == self);
        known.expect("all() has every measure")
    }

    /// What is counted of a talk; `None` where the factor does not count.
    fn of(self, played: &Played) -> Option<u64> {
        match self {
            Measure::Score => Some(played.value.score.into()),
            Measure::Factor(factor) => played.factors.get(factor).map(u64::from),
            Measure::Sold => Some(played.sold.into()),
            Measure::Passed => Some(played.value.passed.into()),
            Measure::Ending(outcome) => Some((played.outcome == outcome).into()),
        }
    }
}

/// How often something was measured, and what it came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub n: u64,
    pub sum: u64,
    pub sum_squares: u64,
    /// 0 where nothing was measured; the same for `max`.
    pub min: u64,
    pub max: u64,
}

impl Tally {
    /// The same value, `weight` times.
    fn of(value: u64, weight: u64) -> Self {
        Self {
            n: weight,
            sum: weight * value,
            sum_squares: weight * value * value,
            min: value,
            max: value,
        }
    }

    /// Both together; the order does not matter. Stops at the largest number instead of passing
    /// it, which no run of [`MAX_GAMES`](super::simulation::MAX_GAMES) comes near.
    fn with(self, other: Tally) -> Tally {
        match (self.n, other.n) {
            (0, _) => other,
            (_, 0) => self,
            _ => Tally {
                n: self.n.saturating_add(other.n),
                sum: self.sum.saturating_add(other.sum),
                sum_squares: self.sum_squares.saturating_add(other.sum_squares),
                min: self.min.min(other.min),
                max: self.max.max(other.max),
            },
        }
    }
}

/// What a policy came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cohort {
    pub policy: PolicyName,
    /// By measure, in the order of [`Measure::all`]; a yes or no is all in the first bin.
    tallies: Vec<[Tally; BINS]>,
}

impl Cohort {
    /// Nothing played yet.
    pub fn new(policy: PolicyName) -> Self {
        Self {
            policy,
            tallies: Measure::all().map(|_| [Tally::default(); BINS]).collect(),
        }
    }

    /// Counts a talk.
    pub fn add(&mut self, played: &Played) {
        for (measure, bins) in Measure::all().zip(&mut self.tallies) {
            if let Some(value) = measure.of(played) {
                let bin = &mut bins[(value / 10) as usize];
                *bin = bin.with(Tally::of(value, played.weight));
            }
        }
    }

    /// Counts what another part of the same policy's talks came to.
    pub fn merge(&mut self, other: &Cohort) {
        for (bins, others) in self.tallies.iter_mut().zip(&other.tallies) {
            for (bin, other) in bins.iter_mut().zip(others) {
                *bin = bin.with(*other);
            }
        }
    }

    /// Every bin in which something was counted, in the order of measures and bins.
    pub fn rows(&self) -> impl Iterator<Item = (Measure, usize, Tally)> + '_ {
        let bins = Measure::all().zip(&self.tallies);
        bins.flat_map(|(measure, bins)| {
            let filled = bins.iter().enumerate().filter(|(_, tally)| tally.n > 0);
            filled.map(move |(bin, tally)| (measure, bin, *tally))
        })
    }

    /// Fills one bin, as it came out of [`rows`](Self::rows). `false` = there is no such bin, or it
    /// was filled already.
    pub fn fill(&mut self, measure: Measure, bin: usize, tally: Tally) -> bool {
        let bin = self.tallies[measure.position()].get_mut(bin);
        let Some(bin) = bin.filter(|bin| bin.n == 0) else {
            return false;
        };
        *bin = tally;
        true
    }

    /// All bins of a measure together.
    pub fn total(&self, measure: Measure) -> Tally {
        let bins = &self.tallies[measure.position()];
        bins.iter().fold(Tally::default(), |sum, &tally| sum.with(tally))
    }

    /// Whether the figures are exact, or a sample.
    pub fn is_exact(&self) -> bool {
        self.policy.is_deterministic()
    }

    /// Talks counted; the sum of the odds where every variant was met once.
    pub fn games(&self) -> u64 {
        self.total(Measure::Sold).n
    }

    pub fn sold(&self) -> u64 {
        self.total(Measure::Sold).sum
    }

    pub fn passed(&self) -> u64 {
        self.total(Measure::Passed).sum
    }

    /// Talks that ended so; all talks that are counted have ended.
    pub fn ended(&self, outcome: Outcome) -> u64 {
        self.total(Measure::Ending(outcome)).sum
    }

    /// Talks by score: 0–9, 10–19 … 90–99, 100.
    pub fn histogram(&self) -> [u64; BINS] {
        self.tallies[Measure::Score.position()].map(|tally| tally.n)
    }

    /// Mean score.
    pub fn mean(&self) -> f64 {
        let score = self.total(Measure::Score);
        share(score.sum, score.n)
    }

    /// Standard deviation of the score over the talks.
    pub fn deviation(&self) -> f64 {
        let score = self.total(Measure::Score);
        let variance = share(score.sum_squares, score.n) - self.mean().powi(2);
        variance.max(0.0).sqrt()
    }

    /// Standard error of the mean; 0 where nothing was sampled.
    pub fn error(&self) -> f64 {
        if self.is_exact() || self.games() == 0 {
            0.0
        } else {
            self.deviation() / (self.games() as f64).sqrt()
        }
    }

    /// Mean points of a factor over the talks in which it counted.
    pub fn factor(&self, factor: Factor) -> Option<f64> {
        let tally = self.total(Measure::Factor(factor));
        (tally.n > 0).then(|| share(tally.sum, tally.n))
    }
}

fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 3 talks of 20 points and one of 25: 4 talks, 85 points, 3·400 + 625 = 1825.
    #[test]
    fn tallies_are_put_together_in_any_order() {
        let (three, one) = (Tally::of(20, 3), Tally::of(25, 1));
        let together = Tally {
            n: 4,
            sum: 85,
            sum_squares: 1825,
            min: 20,
            max: 25,
        };
        assert_eq!(three.with(one), together);
        assert_eq!(one.with(three), together);
        assert_eq!(Tally::default().with(one), one);
        assert_eq!(one.with(Tally::default()), one);
    }

    #[test]
    fn every_measure_is_found_by_its_name() {
        for measure in Measure::all() {
            assert_eq!(Measure::named(&measure.name()), Some(measure));
        }
        assert_eq!(Measure::named("ending-"), None);
    }
}
