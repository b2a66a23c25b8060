//! A market in its weeks.

use std::thread;

use super::block;
use super::campaign::Campaign;
use super::observation::{Counts, Week};
use super::plan::Plan;
use super::population::Population;
use super::response::{chance, fine};
use super::week::{Air, Push, of_all};

/// Fewer blocks of customers than this are not worth a thread of their own.
const WORTH_A_THREAD: usize = 512;

/// A population and what has happened to it.
#[derive(Clone, Debug)]
pub struct Market<'c> {
    pub(super) campaign: &'c Campaign,
    seed: u64,
    pub(super) threads: usize,
    pub(super) population: Population,
    pub(super) weeks: Vec<Week>,
    last: Counts,
}

impl<'c> Market<'c> {
    /// Before the first week. The threads change the speed alone.
    pub fn open(campaign: &'c Campaign, seed: u64, threads: usize) -> Self {
        Self {
            campaign,
            seed,
            threads: threads.max(1),
            population: Population::draw(campaign, seed),
            weeks: Vec::new(),
            last: Counts::default(),
        }
    }

    pub fn campaign(&self) -> &'c Campaign {
        self.campaign
    }

    pub fn population(&self) -> &Population {
        &self.population
    }

    /// The weeks that have been run.
    pub fn weeks(&self) -> &[Week] {
        &self.weeks
    }

    pub fn is_over(&self) -> bool {
        self.weeks.len() >= usize::from(self.campaign.weeks)
    }

    /// First orders and further ones so far.
    pub fn orders(&self) -> (u64, u64) {
        let sold = self.weeks.iter().map(|week| week.counts.sold).sum();
        let repeat = self.weeks.iter().map(|week| week.counts.repeat).sum();
        (sold, repeat)
    }

    /// The same customers from here on, with other luck: for a forecast.
    #[must_use]
    pub fn with_luck(&self, luck: u64) -> Self {
        let mut other = self.clone();
        other.seed = chance(self.seed, u64::MAX - 9, luck + 1);
        other
    }

    /// Runs the next week of the plan.
    pub fn run_week(&mut self, plan: &Plan) -> Week {
        let week = self.weeks.len();
        if week + 1 == usize::from(self.campaign.changes) {
            self.population.change_needs(self.campaign, self.seed);
        }
        let air = self.air(week, plan);
        let blocks = self.population.blocks();
        let threads = self.threads.min(blocks / WORTH_A_THREAD).max(1);
        let mut parts = self.population.parts(blocks.div_ceil(threads));
        let counts = match parts.as_mut_slice() {
            [only] => block::run(&air, only),
            parts => thread::scope(|scope| {
                let air = &air;
                let running: Vec<_> = parts
                    .iter_mut()
                    .map(|part| scope.spawn(move || block::run(air, part)))
                    .collect();
                let counted = running
                    .into_iter()
                    .map(|part| part.join().expect("a week has no panic"));
                counted.fold(Counts::default(), Counts::add)
            }),
        };
        let spent = plan.weeks.get(week).map_or(0, |row| row.iter().sum());
        let shown = Week {
            week: week as u8 + 1,
            spent,
            counts,
        };
        self.last = counts;
        self.weeks.push(shown);
        shown
    }

    /// Runs every week that is left.
    pub fn run_all(&mut self, plan: &Plan) {
        while !self.is_over() {
            self.run_week(plan);
        }
    }

    fn air(&self, week: usize, plan: &Plan) -> Air<'c> {
        let campaign = self.campaign;
        let pushes = campaign
            .activities
            .iter()
            .enumerate()
            .filter_map(|(position, activity)| {
                let paid = week.checked_sub(usize::from(activity.delay))?;
                let money = plan.money(paid, position);
                (money > 0).then(|| Push::of(campaign, position, money, &self.last))
            });
        // The share of buyers who talk: content ones praise, the others warn (Bass's imitation).
        let content = self.last.past[3];
        let let_down = self.last.buyers - content;
        let told = |buyers: u64| {
            (buyers * u64::from(campaign.imitation) * 65_536 / 1000 / u64::from(campaign.customers.max(1))) as u32
        };
        Air {
            campaign,
            pushes: pushes.collect(),
            kept: campaign.fades.map(|fade| fine(1000 - fade)),
            praise: told(content),
            warning: told(let_down),
            rival: of_all(campaign.rival.0),
            hazard: of_all(campaign.hazard),
            rival_leaves: fine(1000 - campaign.rival.1),
            seed: chance(self.seed, week as u64, u64::MAX),
            top_level: campaign.top_level(),
        }
    }
}
