//! Markets run in the background: the one file of the window that does.
//!
//! A question is answered from the beginning each time: the weeks so far are a fraction of the futures
//! that a forecast runs, and nothing that a screen shows can be out of step with the plan.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bevy::platform::time::Instant;
use bevy::tasks::{AsyncComputeTaskPool, ConditionalSendFuture, Task};
use bevy::winit::WinitUserEvent;

use super::Wake;
use crate::game::breath::breathe;
use crate::market::{
    self, CELLS, Campaign, Cell, Drawn, Expected, FUTURES, Forecast, Market, Plan, Planner, Policy, Stage, Week, worth,
};
use crate::scenario::{Scenario, VariantId};

/// Markets that the search for the best plan runs, as the terminal does.
pub const EFFORT: u32 = 200;
/// Customers times weeks times futures of one forecast, at most.
const AT_ONCE: u64 = 4_000_000;
/// Futures that a range is drawn from at least. A forecast is drawn from as many first, so that it stands well within a
/// tenth of a second while a slider moves, and is refined where the slider rests.
const FEWEST_FUTURES: u64 = 3;

/// Something worked out in a task of its own, which stops when this is dropped.
pub struct Job<T> {
    shared: Arc<Shared<T>>,
    _task: Task<()>,
}

struct Shared<T> {
    stop: AtomicBool,
    done: AtomicU32,
    came: Mutex<Option<T>>,
}

/// What a task sees of who waits for it.
pub struct Watch<T> {
    shared: Arc<Shared<T>>,
    wake: Wake,
}

impl<T> Watch<T> {
    /// Shows what there is so far; it is replaced by what comes in the end.
    fn show(&self, so_far: T) {
        if let Ok(mut slot) = self.shared.came.lock() {
            *slot = Some(so_far);
        }
        ring(&self.wake);
    }

    /// Whether somebody still waits.
    fn goes_on(&self) -> bool {
        !self.shared.stop.load(Ordering::Relaxed)
    }

    /// Says how many steps are done; whether to go on.
    fn tell(&self, done: u32) -> bool {
        self.shared.done.store(done, Ordering::Relaxed);
        // Every frame costs: the bar need not move more often.
        if done.is_multiple_of(5) {
            ring(&self.wake);
        }
        self.goes_on()
    }
}

fn ring(wake: &Wake) {
    if let Some(wake) = wake {
        // The window may be closing: then nobody waits.
        let _ = wake.send_event(WinitUserEvent::WakeUp);
    }
}

impl<T: Send + 'static> Job<T> {
    /// `work` comes to nothing where it was told to stop. Where there is one thread for all, it lets the
    /// window draw between its steps.
    pub fn begin<W>(wake: Wake, work: impl FnOnce(Watch<T>) -> W) -> Self
    where
        W: ConditionalSendFuture<Output = Option<T>> + 'static,
    {
        let shared = Arc::new(Shared {
            stop: AtomicBool::new(false),
            done: AtomicU32::new(0),
            came: Mutex::new(None),
        });
        let theirs = Arc::clone(&shared);
        let work = work(Watch {
            shared: Arc::clone(&shared),
            wake: wake.clone(),
        });
        let task = AsyncComputeTaskPool::get().spawn(async move {
            breathe().await;
            let came = work.await;
            if let Ok(mut slot) = theirs.came.lock() {
                *slot = came;
            }
            ring(&wake);
        });
        Self { shared, _task: task }
    }

    /// What it came to or shows so far, once.
    pub fn came(&self) -> Option<T> {
        self.shared.came.lock().ok()?.take()
    }

    /// Steps done.
    pub fn done(&self) -> u32 {
        self.shared.done.load(Ordering::Relaxed)
    }
}

impl<T> Drop for Job<T> {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::Relaxed);
    }
}

/// A market and how far it has been run.
#[derive(Clone)]
pub struct Question {
    pub campaign: Arc<Campaign>,
    pub seed: u64,
    /// What was spent in the weeks that were run, and what may be in those to come.
    pub plan: Plan,
    /// Weeks that were run.
    pub week: usize,
}

/// What a market shows after its weeks, and what is to be expected.
#[derive(Clone, Debug)]
pub struct Shown {
    /// In order; as many as were asked for.
    pub weeks: Vec<Week>,
    /// By level × 3 + function.
    pub coverage: [Cell; CELLS],
    pub funnel: [Stage; 4],
    /// First orders and further ones.
    pub orders: (u64, u64),
    /// The weeks to come, in order.
    pub expected: Vec<Expected>,
    /// How long it took to work out.
    pub took: Duration,
    /// From few futures; more are being run.
    pub is_sketch: bool,
}

/// The plans that the learner's is compared with, by their orders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compared {
    pub orders: u64,
    pub four_p: u64,
    pub even: u64,
    pub oriented: u64,
}

/// The best plan of a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub orders: u64,
    pub plan: Plan,
}

/// One is left for the window.
fn spare_threads() -> usize {
    let there = std::thread::available_parallelism().map_or(1, std::num::NonZeroUsize::get);
    there.saturating_sub(1).max(1)
}

impl Question {
    fn market(&self) -> Market<'_> {
        let mut market = Market::open(&self.campaign, self.seed, spare_threads());
        for _ in 0..self.week {
            market.run_week(&self.plan);
        }
        market
    }

    /// Futures that can be run at once.
    fn futures(&self) -> u64 {
        let left = u64::from(self.campaign.weeks).saturating_sub(self.week as u64).max(1);
        (AT_ONCE / (u64::from(self.campaign.customers) * left)).clamp(FEWEST_FUTURES, FUTURES)
    }

    /// What the market shows; a sketch of it first. Nothing where it is told to stop.
    pub async fn answer(&self, watch: &Watch<Shown>) -> Option<Shown> {
        let begun = Instant::now();
        let market = self.market();
        let shown = |expected, is_sketch| Shown {
            weeks: market.weeks().to_vec(),
            coverage: market.coverage(),
            funnel: market.funnel(),
            orders: market.orders(),
            expected,
            took: begun.elapsed(),
            is_sketch,
        };
        if market.is_over() {
            return Some(shown(Vec::new(), false));
        }
        let all = self.futures();
        let mut forecast = Forecast::of(&market, &self.plan, FEWEST_FUTURES.min(all));
        if forecast.futures() < all {
            watch.show(shown(forecast.expected(), true));
        }
        while forecast.futures() < all {
            breathe().await;
            if !watch.goes_on() {
                return None;
            }
            forecast.grow(all);
        }
        Some(shown(forecast.expected(), false))
    }

    /// What the other ways of spending bring in the same market.
    pub fn compare(&self) -> Compared {
        let brings = |policy: Policy| worth(&self.campaign, &policy.plan(&self.campaign, self.seed), self.seed);
        Compared {
            orders: worth(&self.campaign, &self.plan, self.seed),
            four_p: brings(Policy::FourP),
            even: brings(Policy::Even),
            oriented: brings(Policy::CustomerOriented),
        }
    }

    /// The best plan that the effort allows; nothing where it is told to stop.
    pub async fn search(&self, watch: &Watch<Found>) -> Option<Found> {
        let mut planner = Planner::start(&self.campaign, self.seed);
        planner.consider(&self.plan);
        for done in 0..EFFORT {
            if !watch.tell(done) {
                return None;
            }
            planner.step();
            breathe().await;
        }
        let (orders, plan) = planner.best();
        Some(Found {
            orders,
            plan: plan.clone(),
        })
    }

    /// The customer of that draw.
    pub fn meet(&self, draw: u64) -> Drawn {
        self.market().drawn(draw)
    }

    /// The scenario's talk as the campaign left that customer, and who that is where the talk knows. It is no
    /// edition of the scenario's file, so that a talk of it is not kept as one.
    pub fn talk(&self, draw: u64, scenario: &Scenario) -> (Scenario, Option<VariantId>) {
        let mut scenario = scenario.clone();
        let variant = market::talk(&self.market(), draw, &mut scenario);
        scenario.hash.clear();
        (scenario, variant)
    }
}
