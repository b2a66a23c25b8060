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

use super::screens::{Rebuild, Screen};
use super::session::{Played, Talk};
use crate::analysis::review::{Review, Reviewer};

/// States of the first slice: a fiftieth of a second or so.
const FIRST_SLICE: u64 = 20_000;
/// States of the largest one. Natively about a second of another thread; in a browser the page
/// stands still meanwhile.
const LARGEST_SLICE: u64 = if cfg!(target_arch = "wasm32") {
    FIRST_SLICE
} else {
    640_000
};
/// States after which a look back stays as it is, with the bounds that it has; about a minute.
const FOR_A_DEBRIEF: u64 = 60_000_000;
/// States for a hint, about a third of a second. Counted and not timed, so that the same moment gets
/// the same hint on every machine.
const FOR_A_HINT: u64 = 300_000;

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
    /// `None` until the first slice is done.
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
    /// States of all slices so far, the one under way included.
    spent: u64,
    most: u64,
    /// States when a review was handed out last.
    shown: u64,
}

/// What a slice came to.
struct Slice {
    reviewer: Reviewer,
    /// Made when there is enough that is new.
    review: Option<Review>,
    done: bool,
}

/// Wakes the window up when a slice is done: no frames are drawn for waiting. Missing where there is
/// no window.
type Wake = Option<EventLoopProxy<WinitUserEvent>>;

impl Work {
    fn begin(played: Played, most: u64, wake: Wake) -> Self {
        let Played {
            scenario,
            view,
            variant,
            choices,
        } = played;
        let reviewer = Reviewer::new(scenario, view, variant, choices);
        let slot = Arc::default();
        let task = spawn_slice(reviewer, FIRST_SLICE, true, Arc::clone(&slot), wake);
        Self {
            slot,
            _task: task,
            spent: FIRST_SLICE,
            most,
            shown: 0,
        }
    }

    /// Takes what the last slice came to, if it is done, and begins the next. `Done`: nothing is left to do,
    /// or the limit is reached.
    fn advance(&mut self, wake: Wake) -> Progress {
        let Some(slice) = self.slot.lock().ok().and_then(|mut slot| slot.take()) else {
            return Progress::Nothing;
        };
        if slice.review.is_some() {
            self.shown = self.spent;
        }
        if slice.done || self.spent >= self.most {
            return slice.review.map_or(Progress::Nothing, Progress::Done);
        }
        let states = self.spent.min(LARGEST_SLICE).min(self.most - self.spent);
        self.spent += states;
        // Each review that is shown stands on twice the work of the last, so that the screen is not
        // built anew all the time.
        let due = self.spent >= 2 * self.shown || self.spent >= self.most;
        self._task = spawn_slice(slice.reviewer, states, due, Arc::clone(&self.slot), wake);
        slice.review.map_or(Progress::Nothing, Progress::More)
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

fn spawn_slice(
    mut reviewer: Reviewer,
    states: u64,
    due: bool,
    slot: Arc<Mutex<Option<Slice>>>,
    wake: Wake,
) -> Task<()> {
    AsyncComputeTaskPool::get().spawn(async move {
        let done = reviewer.work(states);
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

fn look_back(talk: Res<Talk>, mut looked_back: ResMut<LookedBack>, proxy: Option<Res<EventLoopProxyWrapper>>) {
    looked_back.review = None;
    looked_back.work = talk
        .played()
        .map(|played| Work::begin(played, FOR_A_DEBRIEF, wake(proxy)));
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
    let (thought_of, work) = match &mut coach.0 {
        Some((thought_of, work)) if *thought_of == turns => (*thought_of, work),
        _ => {
            let begun = talk.played().map(|played| Work::begin(played, FOR_A_HINT, wake(proxy)));
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
