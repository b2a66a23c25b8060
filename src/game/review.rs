//! Analysis in the background: the look back on a talk, and what the coach would do next.
//!
//! The work is done in slices, one task of Bevy's pool each: a screen never waits, and in a browser,
//! where tasks share the page's only thread, frames are drawn between two slices. Dropping the work
//! cancels it.

use std::sync::{Arc, Mutex};

use bevy::prelude::*;
use bevy::tasks::{AsyncComputeTaskPool, Task};
use bevy::ui::Pressed;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use winit::event_loop::EventLoopProxy;

use super::breath::breathe;
use super::screens::{Rebuild, Screen};
use super::session::{Played, Talk};
use crate::analysis::review::{Review, Reviewer};
use crate::scenario::Scenario;

/// A slice is the least that a reviewer does at a time: planning for one moment.
const ONE: u64 = 1;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<LookedBack>().init_resource::<Coach>();
    app.add_systems(OnEnter(Screen::Debrief), look_back);
    app.add_systems(OnExit(Screen::Debrief), forget);
    app.add_systems(Update, (go_on_looking.run_if(in_state(Screen::Debrief)), think_of_hint));
}

/// What is known so far of the talk that the debrief shows.
#[derive(Resource, Default)]
pub struct LookedBack {
    review: Option<Review>,
    work: Option<Work>,
}

impl LookedBack {
    /// `None` until all moments have been looked at once.
    pub fn review(&self) -> Option<&Review> {
        self.review.as_ref()
    }

    /// Whether figures may still change.
    pub fn is_under_way(&self) -> bool {
        self.work.is_some()
    }
}

/// The coach thinking about the moment after so many turns.
#[derive(Resource, Default)]
struct Coach(Option<(usize, Work)>);

/// One talk being reviewed.
struct Work {
    /// Where a slice leaves what it came to.
    slot: Arc<Mutex<Option<Slice>>>,
    /// Dropped with the work, which cancels it.
    _task: Task<()>,
    /// Slices begun.
    slices: usize,
    until: Until,
}

/// How far a review goes, and when it is shown.
#[derive(Clone, Copy)]
enum Until {
    /// After the first slice, which looks at the moment now: enough for a hint, and the same on every
    /// machine, since nothing is timed.
    AGlance,
    /// Until nothing is left to do. Shown whenever all moments, so many, have been gone through:
    /// between, the turns could not be compared.
    TheEnd(usize),
}

/// What a slice works with.
enum Reviewed {
    NotYet(Played),
    Further(Box<Reviewer>),
}

/// What a slice came to.
struct Slice {
    reviewer: Box<Reviewer>,
    /// Made when it is to be shown.
    review: Option<Review>,
    done: bool,
}

/// Wakes the window up when a slice is done: no frames are drawn for waiting. Missing where there is
/// no window.
type Wake = Option<EventLoopProxy<WinitUserEvent>>;

impl Work {
    fn begin(played: Played, until: Until, wake: Wake) -> Self {
        let slot = Arc::default();
        let due = until.is_due(1);
        let task = spawn_slice(Reviewed::NotYet(played), due, Arc::clone(&slot), wake);
        Self {
            slot,
            _task: task,
            slices: 1,
            until,
        }
    }

    /// Takes what the last slice came to, if it is done, and begins the next.
    fn advance(&mut self, wake: Wake) -> Progress {
        let Some(slice) = self.slot.lock().ok().and_then(|mut slot| slot.take()) else {
            return Progress::Nothing;
        };
        if slice.done || matches!(self.until, Until::AGlance) {
            return slice.review.map_or(Progress::Nothing, Progress::Done);
        }
        self.slices += 1;
        let further = Reviewed::Further(slice.reviewer);
        let due = self.until.is_due(self.slices);
        self._task = spawn_slice(further, due, Arc::clone(&self.slot), wake);
        slice.review.map_or(Progress::Nothing, Progress::More)
    }
}

impl Until {
    /// Whether the review is shown after so many slices.
    fn is_due(self, slices: usize) -> bool {
        match self {
            Until::AGlance => true,
            Until::TheEnd(moments) => slices.is_multiple_of(moments),
        }
    }
}

/// What came of waiting for a slice.
enum Progress {
    Nothing,
    /// A better review; the work goes on.
    More(Review),
    /// The last one.
    Done(Review),
}

fn spawn_slice(work: Reviewed, due: bool, slot: Arc<Mutex<Option<Slice>>>, wake: Wake) -> Task<()> {
    AsyncComputeTaskPool::get().spawn(async move {
        breathe().await;
        let mut reviewer = match work {
            Reviewed::Further(reviewer) => reviewer,
            Reviewed::NotYet(played) => Box::new(Reviewer::new(
                played.scenario,
                played.view,
                played.variant,
                played.choices,
            )),
        };
        let done = reviewer.work(ONE);
        let review = (due || done).then(|| reviewer.review());
        if let Ok(mut slot) = slot.lock() {
            *slot = Some(Slice { reviewer, review, done });
        }
        if let Some(wake) = wake {
            // The window may be closing: then nobody waits.
            let _ = wake.send_event(WinitUserEvent::WakeUp);
        }
    })
}

fn wake(proxy: Option<Res<EventLoopProxyWrapper>>) -> Wake {
    proxy.map(|proxy| EventLoopProxy::clone(&proxy))
}

/// Whether the search knows talks of this kind; it would take a meeting for a talk with its chair
/// alone.
pub fn can_search(scenario: &Scenario) -> bool {
    scenario.meeting.is_none()
}

fn look_back(talk: Res<Talk>, mut looked_back: ResMut<LookedBack>, proxy: Option<Res<EventLoopProxyWrapper>>) {
    looked_back.review = None;
    let moments = talk.turns().len() + 1;
    looked_back.work = talk
        .played()
        .filter(|played| can_search(&played.scenario))
        .map(|played| Work::begin(played, Until::TheEnd(moments), wake(proxy)));
}

fn forget(mut looked_back: ResMut<LookedBack>) {
    *looked_back = LookedBack::default();
}

fn go_on_looking(
    mut looked_back: ResMut<LookedBack>,
    pressed: Query<(), With<Pressed>>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
    mut rebuild: ResMut<Rebuild>,
) {
    // A control that is being clicked stays until the click is over.
    if !pressed.is_empty() {
        return;
    }
    let Some(work) = &mut looked_back.work else { return };
    let (review, done) = match work.advance(wake(proxy)) {
        Progress::Nothing => return,
        Progress::More(review) => (review, false),
        Progress::Done(review) => (review, true),
    };
    if done {
        info!("review: done");
        looked_back.work = None;
    }
    looked_back.review = Some(review);
    rebuild.0 = true;
}

/// Searches for the next move while the coach is asked, and lets it go when the talk goes on.
fn think_of_hint(mut talk: ResMut<Talk>, mut coach: ResMut<Coach>, proxy: Option<Res<EventLoopProxyWrapper>>) {
    let turns = talk.turns().len();
    if !talk.is_thinking() {
        coach.0 = None;
        return;
    }
    if talk.scenario().is_some_and(|scenario| !can_search(scenario)) {
        // What can be seen is enough for a hint.
        return talk.give_hint(turns, None);
    }
    let (thought_of, work) = match &mut coach.0 {
        Some((thought_of, work)) if *thought_of == turns => (*thought_of, work),
        _ => {
            let begun = talk
                .played()
                .map(|played| Work::begin(played, Until::AGlance, wake(proxy)));
            coach.0 = begun.map(|work| (turns, work));
            return;
        }
    };
    if let Progress::Done(review) = work.advance(wake(proxy)) {
        info!("hint: found");
        talk.give_hint(thought_of, review.next);
        coach.0 = None;
    }
}
