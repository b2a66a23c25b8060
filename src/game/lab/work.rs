//! One step of the lab's work, in a task of its own: it says how far it is, and stops when dropped.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use bevy::tasks::{AsyncComputeTaskPool, IoTaskPool, Task, TaskPool};
use bevy::winit::WinitUserEvent;
use winit::event_loop::EventLoopProxy;

use crate::analysis::PolicyName;
use crate::analysis::balance::{Analysis, Limits, analyze};
use crate::analysis::findings::findings;
use crate::analysis::graph::{Games, Graph, Proofs, build};
use crate::analysis::seek::{Seeker, Sought, Wishes};
use crate::analysis::simulation::{Plan, Shard, play_all};
use crate::analysis::tally::Cohort;
use crate::record::store;
use crate::scenario::{self, Problem, Scenario, SourceFiles};
use crate::sim::View;

/// States of each customer that the analysis walks; in a browser, where it holds the page up, few.
const STATES: u64 = if cfg!(target_arch = "wasm32") { 20_000 } else { 200_000 };
/// Moments that a search for one looks at, in either order.
const MOMENTS: usize = if cfg!(target_arch = "wasm32") { 20_000 } else { 300_000 };
/// The same of a meeting, of which a moment has ten times the size: everybody there is kept.
const MOMENTS_OF_A_MEETING: usize = if cfg!(target_arch = "wasm32") { 4_000 } else { 40_000 };
/// Moments between two looks at whether to go on.
const SLICE: usize = 2000;

/// Something that the lab finds out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Read,
    Graph,
    Bot(PolicyName),
    Analyze,
    Seek,
}

/// The files as they were read.
pub struct Source {
    pub files: SourceFiles,
    pub problems: Vec<Problem>,
    /// The last good edition; `None` if there never was one.
    pub scenario: Option<Arc<Scenario>>,
}

/// What a step needs.
pub struct Brief {
    pub folder: PathBuf,
    pub scenario: Option<Arc<Scenario>>,
    /// The text of `scenario.ron`.
    pub source: String,
    pub games: u64,
    pub wishes: Wishes,
}

/// What a step came to.
pub enum Made {
    Read(Box<Source>),
    Graph(Box<Graph>),
    Cohort(Cohort),
    Analysis(Box<Analysis>, Vec<Problem>),
    Sought(Sought),
}

/// What the task and the screen share.
#[derive(Default)]
struct Shared {
    stop: AtomicBool,
    over: AtomicBool,
    done: AtomicU64,
    made: Mutex<Option<Made>>,
}

impl Shared {
    fn goes_on(&self) -> bool {
        !self.stop.load(Ordering::Relaxed)
    }
}

/// A step under way.
pub struct Job {
    pub step: Step,
    /// Talks or moments in all, where that is known.
    pub all: Option<u64>,
    shared: Arc<Shared>,
    _task: Task<()>,
}

impl Drop for Job {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::Relaxed);
    }
}

impl Job {
    /// `None` if there is nothing to work at, or it cannot be worked at.
    pub fn begin(step: Step, brief: Brief, wake: Option<EventLoopProxy<WinitUserEvent>>) -> Option<Self> {
        if brief.scenario.is_none() && step != Step::Read {
            return None;
        }
        let shared = Arc::new(Shared::default());
        let all = match (step, &brief.scenario) {
            (Step::Bot(PolicyName::Random), _) => Some(brief.games),
            (Step::Bot(_), Some(scenario)) => Some(scenario.variants.len() as u64),
            (Step::Seek, Some(scenario)) => Some(2 * moments(scenario) as u64),
            _ => None,
        };
        let theirs = Arc::clone(&shared);
        // What somebody waits for is not to wait for an analysis that has yet to notice that it was
        // given up: on small machines there is one thread for work of that kind.
        let pool: &TaskPool = match step {
            Step::Read | Step::Seek => IoTaskPool::get(),
            _ => AsyncComputeTaskPool::get(),
        };
        let task = pool.spawn(async move {
            let made = make(step, brief, &theirs, wake.as_ref());
            if let Ok(mut slot) = theirs.made.lock() {
                *slot = made;
            }
            theirs.over.store(true, Ordering::Release);
            ring(wake.as_ref());
        });
        Some(Self {
            step,
            all,
            shared,
            _task: task,
        })
    }

    pub fn done(&self) -> u64 {
        self.shared.done.load(Ordering::Relaxed)
    }

    pub fn is_over(&self) -> bool {
        self.shared.over.load(Ordering::Acquire)
    }

    /// What it came to, once; `None` too if there was nothing to be had.
    pub fn take(&self) -> Option<Made> {
        self.shared.made.lock().ok()?.take()
    }
}

fn moments(scenario: &Scenario) -> usize {
    match scenario.meeting {
        None => MOMENTS,
        Some(_) => MOMENTS_OF_A_MEETING,
    }
}

/// Wakes the window up: no frames are drawn for waiting.
fn ring(wake: Option<&EventLoopProxy<WinitUserEvent>>) {
    if let Some(wake) = wake {
        // The window may be closing: then nobody waits.
        let _ = wake.send_event(WinitUserEvent::WakeUp);
    }
}

fn make(step: Step, brief: Brief, shared: &Shared, wake: Option<&EventLoopProxy<WinitUserEvent>>) -> Option<Made> {
    if step == Step::Read {
        return Some(Made::Read(Box::new(read(&brief.folder)?)));
    }
    let scenario = brief.scenario.clone()?;
    let tell = |done: u64| {
        shared.done.store(done, Ordering::Relaxed);
        ring(wake);
        shared.goes_on()
    };
    match step {
        Step::Read => None,
        Step::Graph => {
            let games = Games {
                policy: PolicyName::Random,
                view: View::default(),
                count: brief.games,
                seed: 0,
            };
            let proofs = Proofs::by_what_is_written(&scenario);
            Some(Made::Graph(Box::new(build(&scenario, games, &proofs))))
        }
        Step::Bot(policy) => bot(&scenario, policy, brief.games, shared, &tell).map(Made::Cohort),
        Step::Analyze => {
            let limits = Limits {
                states: STATES,
                threads: spare_threads(),
            };
            let mut watch = |_, done: u64| tell(done);
            let analysis = analyze(&scenario, View::default(), None, limits, &mut watch);
            let found = findings(&scenario, &brief.source, &analysis);
            shared.goes_on().then(|| Made::Analysis(Box::new(analysis), found))
        }
        Step::Seek => seek(scenario, brief.wishes, &tell).map(Made::Sought),
    }
}

/// One is left for the window.
fn spare_threads() -> NonZeroUsize {
    let there = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    NonZeroUsize::new(there.saturating_sub(1)).unwrap_or(NonZeroUsize::MIN)
}

fn read(folder: &std::path::Path) -> Option<Source> {
    // A folder that cannot be read at all is told of at home.
    let files = store::read_scenario(folder).ok()?;
    let mut loaded = scenario::load(&files);
    loaded.problems.sort_by_key(|problem| problem.severity);
    Some(Source {
        files,
        problems: loaded.problems,
        scenario: loaded.scenario.map(Arc::new),
    })
}

fn bot(
    scenario: &Scenario,
    policy: PolicyName,
    games: u64,
    shared: &Shared,
    tell: &(dyn Fn(u64) -> bool + Sync),
) -> Option<Cohort> {
    let plan = Plan {
        scenario,
        view: View::default(),
        policies: &[policy],
        games,
        seed: 0,
        shard: Shard::WHOLE,
    };
    let sum = AtomicU64::new(0);
    let watch = |talks| tell(sum.fetch_add(talks, Ordering::Relaxed) + talks);
    let mut cohorts = play_all(&plan, NonZeroUsize::MIN, &watch);
    shared.goes_on().then(|| cohorts.pop()).flatten()
}

fn seek(scenario: Arc<Scenario>, wishes: Wishes, tell: &dyn Fn(u64) -> bool) -> Option<Sought> {
    let most = moments(&scenario);
    let mut seeker = Seeker::new(scenario, wishes, most);
    loop {
        if let Some(sought) = seeker.work(SLICE) {
            return Some(sought);
        }
        if !tell(seeker.looked_at()) {
            return None;
        }
    }
}
