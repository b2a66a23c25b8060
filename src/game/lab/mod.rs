//! The lab: what an author finds out about one scenario, step by step in the background.
//!
//! Holds what is known so far and what is still to do; [`work`] does a step, the screen shows it. A
//! search for a moment goes before everything else: what it interrupts is begun again after it.

mod wishes;
mod work;

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;

use bevy::prelude::*;
use bevy::ui::Pressed;
use bevy::winit::EventLoopProxyWrapper;
use winit::event_loop::EventLoopProxy;

pub use wishes::{WishFor, WishList};
pub use work::{Source, Step};

use super::action::{Action, Follow, LabAction};
use super::library::{Library, Shelved};
use super::screens::{Rebuild, Screen};
use super::session::{Seeds, Talk};
use crate::analysis::PolicyName;
use crate::analysis::balance::Analysis;
use crate::analysis::graph::{Graph, Place};
use crate::analysis::seek::{Moment, Sought};
use crate::analysis::tally::Cohort;
use crate::record::authoring;
use crate::record::store::StoreError;
use crate::scenario::{Problem, Scenario, mend_one};
use crate::sim::{Grain, Session, Start, View};
use work::{Job, Made};

/// Talks of the bot that plays at random when the lab opens, and when all are run again.
const FEW_GAMES: u64 = 1000;
pub const MANY_GAMES: u64 = 5000;

/// Whether there is a lab: a page has no folders that somebody edits, and one thread for all.
pub const IS_HERE: bool = cfg!(not(target_arch = "wasm32"));

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Lab>();
    app.add_systems(Startup, open_at_start);
    app.add_systems(Follow, (follow_actions, notice_saved, go_on).chain());
    app.add_systems(OnExit(Screen::Lab), |mut lab: ResMut<Lab>| lab.stop());
    app.add_systems(OnEnter(Screen::Lab), |mut lab: ResMut<Lab>| lab.wake_up());
}

/// The scenario folder that the lab opens with.
#[derive(Resource)]
pub struct OpenWith(pub PathBuf);

/// What is known of the scenario that lies open.
#[derive(Resource, Default)]
pub struct Lab {
    pub id: String,
    folder: PathBuf,
    pub source: Option<Source>,
    /// Of the last good edition.
    pub graph: Option<Graph>,
    /// In the order in which they were played.
    pub cohorts: Vec<Cohort>,
    pub analysis: Option<Box<Analysis>>,
    /// The validator's, then what analysis found.
    pub problems: Vec<Problem>,
    /// What analysis found of them.
    found: Vec<Problem>,
    /// The problem whose excerpt is shown.
    pub shown: usize,
    /// Why the last problem that was to be mended could not be.
    pub not_mended: Option<StoreError>,
    pub picked: Option<Place>,
    /// Steps of zoom; 0 = all of the graph.
    pub zoom: i8,
    games: u64,
    todo: VecDeque<Step>,
    job: Option<Job>,
    /// The wishes lie open.
    pub asking: bool,
    pub wishes: WishList,
    pub sought: Option<Sought>,
    /// A talk that the lab began is under way.
    playing: bool,
    pub inspecting: bool,
}

impl Lab {
    pub fn is_open(&self) -> bool {
        !self.id.is_empty()
    }

    /// Lays a scenario on the bench; what was known of another is forgotten.
    pub fn open(&mut self, shelved: &Shelved) {
        *self = Self {
            id: shelved.id.clone(),
            folder: shelved.folder.clone(),
            games: FEW_GAMES,
            ..Self::default()
        };
        self.begin();
    }

    /// Whether the talk under way was begun here.
    pub fn is_playing(&self) -> bool {
        self.playing
    }

    /// Whether the talk that is left was begun here; from now on none is.
    pub fn take_playing(&mut self) -> bool {
        std::mem::take(&mut self.playing)
    }

    /// The last good edition.
    pub fn scenario(&self) -> Option<&Arc<Scenario>> {
        self.source.as_ref()?.scenario.as_ref()
    }

    /// What is being worked at, moments or talks done, and of how many where that is known.
    pub fn progress(&self) -> Option<(Step, u64, Option<u64>)> {
        self.job.as_ref().map(|job| (job.step, job.done(), job.all))
    }

    /// Everything anew, from the files.
    fn begin(&mut self) {
        self.job = None;
        self.todo = VecDeque::from([Step::Read]);
    }

    /// Coming back, the files may have been saved meanwhile.
    fn wake_up(&mut self) {
        if self.is_open() && self.todo.front() != Some(&Step::Read) {
            self.todo.push_front(Step::Read);
        }
    }

    /// What is being worked at waits until the lab is seen again.
    fn stop(&mut self) {
        if let Some(job) = self.job.take()
            && job.step != Step::Seek
        {
            self.todo.push_front(job.step);
        }
        self.asking = false;
    }

    /// What is found out about a scenario, the quick things first.
    fn plan(&mut self) {
        self.cohorts.clear();
        self.found.clear();
        self.analysis = None;
        let bots = PolicyName::ALL.into_iter().filter(|&bot| bot != PolicyName::Best);
        self.todo = [Step::Graph].into_iter().chain(bots.map(Step::Bot)).collect();
        self.todo.extend([Step::Analyze, Step::Bot(PolicyName::Best)]);
    }

    fn take(&mut self, step: Step, made: Made, last_good: Option<Arc<Scenario>>) {
        match made {
            Made::Read(mut source) => {
                let before = self.scenario().map(|scenario| scenario.hash.clone());
                source.scenario = source.scenario.take().or(last_good);
                self.source = Some(*source);
                self.shown = 0;
                let now = self.scenario().map(|scenario| scenario.hash.clone());
                if now.is_some() && now != before {
                    // A moment that somebody waits for, or looks at, is searched for in this edition.
                    let waited_for = self.todo.contains(&Step::Seek) || (self.asking && self.sought.is_some());
                    self.graph = None;
                    self.sought = None;
                    self.plan();
                    if waited_for {
                        self.todo.push_front(Step::Seek);
                    }
                }
            }
            Made::Graph(graph) => self.graph = Some(*graph),
            Made::Cohort(cohort) => self.cohorts.push(cohort),
            Made::Analysis(analysis, findings) => {
                self.found = findings;
                self.analysis = Some(analysis);
            }
            Made::Sought(sought) => self.sought = Some(sought),
        }
        let told = self.source.iter().flat_map(|source| &source.problems);
        self.problems = told.chain(&self.found).cloned().collect();
        info!("lab: {step:?} done");
    }

    /// Writes the author's file with what mends the problem that is shown, and reads it again; unless it
    /// was changed since it was read.
    fn mend(&mut self) {
        let (Some(source), Some(problem)) = (&self.source, self.problems.get(self.shown)) else {
            return;
        };
        let Some(text) = mend_one(&source.files, problem) else {
            return;
        };
        self.not_mended = authoring::write_back(&self.folder, &source.files.scenario, &text).err();
        self.todo.retain(|step| *step != Step::Read);
        self.todo.push_front(Step::Read);
    }

    fn run_or_stop(&mut self) {
        if self.job.is_some() || !self.todo.is_empty() {
            self.job = None;
            self.todo.clear();
        } else if self.scenario().is_some() {
            self.games = MANY_GAMES;
            self.plan();
        }
    }

    /// The search goes first; what it interrupts is begun again.
    fn seek(&mut self) {
        if let Some(job) = self.job.take()
            && job.step != Step::Seek
        {
            self.todo.push_front(job.step);
        }
        self.todo.retain(|step| *step != Step::Seek);
        self.todo.push_front(Step::Seek);
        self.sought = None;
    }

    /// A talk from the first word, or at a moment that was found.
    fn talk(&mut self, moment: Option<&Moment>, seed: u64) -> Option<Session> {
        let view = View {
            gauges: Grain::Exact,
            ..View::default()
        };
        let start = Start {
            seed,
            variant: moment.map(|moment| moment.variant),
            view,
        };
        let mut session = Session::start(Arc::clone(self.scenario()?), start);
        for &choice in moment.into_iter().flat_map(|moment| &moment.line) {
            session.choose(choice).ok()?;
        }
        session.mark_practice();
        self.playing = true;
        self.asking = false;
        Some(session)
    }
}

/// Opened by name on the command line.
fn open_at_start(wanted: Option<Res<OpenWith>>, library: Res<Library>, mut lab: ResMut<Lab>) {
    let Some(wanted) = wanted else { return };
    let name = wanted.0.file_name();
    if let Some(shelved) = library
        .shelf()
        .iter()
        .find(|shelved| shelved.folder.file_name() == name)
    {
        lab.open(shelved);
    }
}

/// The files were saved, or came to be in order again: what is shown is found out anew.
fn notice_saved(library: Res<Library>, mut lab: ResMut<Lab>, screen: Res<State<Screen>>) {
    if library.is_changed() && !library.is_added() && lab.is_open() && *screen.get() == Screen::Lab {
        // What is already being read may be older than this.
        lab.todo.retain(|step| *step != Step::Read);
        lab.todo.push_front(Step::Read);
        if let Some(job) = lab.job.take() {
            lab.todo.push_back(job.step);
        }
    }
}

fn follow_actions(
    mut actions: ParamSet<(MessageReader<Action>, MessageWriter<Action>)>,
    mut lab: ResMut<Lab>,
    mut talk: ResMut<Talk>,
    seeds: Res<Seeds>,
    mut rebuild: ResMut<Rebuild>,
) {
    let asked: Vec<Action> = actions.p0().read().cloned().collect();
    for action in asked {
        rebuild.0 |= lab.follow(&action);
        let begun = match action {
            Action::Lab(LabAction::Try) => lab.talk(None, seeds.next()),
            Action::Lab(LabAction::Begin) => match lab.sought.clone() {
                Some(Sought::Found(moment)) => lab.talk(Some(&moment), seeds.next()),
                _ => None,
            },
            _ => None,
        };
        if let Some(session) = begun {
            info!("lab: begun after turn {}", session.turns().len());
            talk.go_on_with(session, true);
            actions.p1().write(Action::Lab(LabAction::Play));
        }
    }
}

impl Lab {
    /// What an action does here; whether anything looks different then.
    fn follow(&mut self, action: &Action) -> bool {
        match action {
            Action::Lab(LabAction::Run) => self.run_or_stop(),
            Action::Lab(LabAction::Pick(place)) => {
                self.picked = (self.picked != Some(*place)).then_some(*place);
            }
            Action::Lab(LabAction::ShowProblem(position)) => {
                self.shown = *position;
                self.not_mended = None;
            }
            Action::Lab(LabAction::Mend) => self.mend(),
            Action::Lab(LabAction::Zoom(by)) => self.zoom = if *by == 0 { 0 } else { (self.zoom + by).clamp(-4, 6) },
            Action::Lab(LabAction::AskForMoment) => {
                self.asking = self.scenario().is_some();
            }
            Action::Lab(LabAction::Wish(about, option)) => {
                self.wishes.set(*about, *option);
                self.sought = None;
            }
            Action::Lab(LabAction::Seek) => self.seek(),
            Action::CloseDialog if self.asking => self.asking = false,
            Action::ToggleInspector if self.playing => self.inspecting = !self.inspecting,
            _ => return false,
        }
        true
    }
}

/// Takes what the step came to, and begins the next.
fn go_on(
    mut lab: ResMut<Lab>,
    library: Res<Library>,
    pressed: Query<(), With<Pressed>>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
    screen: Res<State<Screen>>,
    mut rebuild: ResMut<Rebuild>,
) {
    if !lab.is_open() || !pressed.is_empty() || *screen.get() != Screen::Lab {
        return;
    }
    if lab.job.as_ref().is_some_and(Job::is_over)
        && let Some(job) = lab.job.take()
    {
        if let Some(made) = job.take() {
            let last_good = library.last_good(&lab.id).cloned();
            lab.take(job.step, made, last_good);
        }
        rebuild.0 = true;
    }
    if lab.job.is_none()
        && let Some(step) = lab.todo.pop_front()
    {
        let wake = proxy.map(|proxy| EventLoopProxy::clone(&proxy));
        let wishes = lab.scenario().map(|scenario| lab.wishes.wishes(scenario));
        let brief = work::Brief {
            folder: lab.folder.clone(),
            scenario: lab.scenario().cloned(),
            source: lab
                .source
                .as_ref()
                .map(|source| source.files.scenario.clone())
                .unwrap_or_default(),
            games: lab.games,
            wishes: wishes.unwrap_or_default(),
        };
        lab.job = Job::begin(step, brief, wake);
        rebuild.0 = true;
    }
}
