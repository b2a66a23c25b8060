//! The course in the window: what stands on its map, how far the learner is, the lesson that is open.
//!
//! Only this folder deals exercises, grades answers and keeps them. Screens show an [`Overview`] or a
//! [`Round`] and propose [`LessonAction`](super::action::LessonAction)s. An answer is kept before its
//! feedback is shown.

mod draft;
mod follow;
mod round;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bevy::prelude::*;
use bevy::ui::Pressed;
use bevy::window::RequestRedraw;

pub use draft::{Draft, Missing};
pub use round::{Note, Page, Round, Sitting, What, says_of};

use super::action::Follow;
use super::errand::Errand;
use super::library::{Library, Shelved};
use super::notes::now;
use super::profile::Learner;
use super::screens::{Rebuild, Screen};
use crate::course::{COURSE_FILE, Course, load};
use crate::record::progress::{Best, Progress, progress};
use crate::record::store::{self, ShelfError, StoreError};
use crate::record::study::{Beside, Entry, Overview, Study, overview};
use crate::report::certificate::Done;
use crate::scenario::{Problem, Severity};

pub(super) fn plugin(app: &mut App) {
    let classroom = Classroom::of(app.world().resource::<Library>().dir());
    app.insert_resource(classroom).init_resource::<Sitting>();
    for screen in [Screen::Home, Screen::Progress] {
        app.add_systems(OnEnter(screen), look_through);
    }
    app.add_systems(
        Follow,
        (
            read_again.run_if(resource_changed::<Library>.and_then(not(resource_added::<Library>))),
            look_through.run_if(resource_changed::<Learner>.and_then(not(resource_added::<Learner>))),
            hear,
            follow::follow_actions,
        )
            .chain(),
    );
}

/// The course beside the scenarios, and how far the learner is in it.
#[derive(Resource, Default)]
pub struct Classroom {
    folder: PathBuf,
    course: Option<Arc<Course>>,
    broken: Option<Broken>,
    progress: Progress,
    study: Option<Study>,
    /// Why what was answered cannot be read.
    unread: Option<ShelfError>,
    overview: Option<Overview>,
    looking: Option<Errand<Found>>,
}

/// Why there is a course's file and no course.
pub enum Broken {
    Unreadable(StoreError),
    /// Its errors; never empty.
    Problems(Vec<Problem>),
}

/// What was found of a learner.
type Found = Result<(Progress, Study), ShelfError>;

impl Classroom {
    /// The course of this folder, if it has one. A pack has none.
    fn of(folder: Option<&Path>) -> Self {
        let mut room = Self::default();
        let Some(folder) = folder.filter(|folder| store::is_file(&folder.join(COURSE_FILE))) else {
            return room;
        };
        folder.clone_into(&mut room.folder);
        match store::read_course(folder) {
            Err(error) => room.broken = Some(Broken::Unreadable(error)),
            Ok(files) => {
                let loaded = load(&files);
                room.course = loaded.course.map(Arc::new);
                if room.course.is_none() {
                    let is_error = |problem: &Problem| problem.severity == Severity::Error;
                    room.broken = Some(Broken::Problems(loaded.problems.into_iter().filter(is_error).collect()));
                }
            }
        }
        room
    }

    /// `None`: there is none here, or it is broken.
    pub fn course(&self) -> Option<&Arc<Course>> {
        self.course.as_ref()
    }

    pub fn broken(&self) -> Option<&Broken> {
        self.broken.as_ref()
    }

    /// `None` until it is found out.
    pub fn overview(&self) -> Option<&Overview> {
        self.overview.as_ref()
    }

    /// Why what was answered cannot be read.
    pub fn unread(&self) -> Option<&ShelfError> {
        self.unread.as_ref()
    }

    /// The best play of a scenario and how often it was finished, graded plays first.
    pub fn best(&self, scenario: &str) -> Option<&Best> {
        let sides = [&self.progress.graded, &self.progress.practice];
        let mut bests = sides.into_iter().flat_map(|side| &side.scenarios);
        bests.find(|best| best.scenario == scenario)
    }

    /// How often a scenario was played to its end, practice included.
    pub fn tries(&self, scenario: &str) -> usize {
        let sides = [&self.progress.graded, &self.progress.practice];
        let bests = sides.into_iter().flat_map(|side| &side.scenarios);
        bests
            .filter(|best| best.scenario == scenario)
            .map(|best| best.attempts)
            .sum()
    }

    fn beside(&self) -> Beside {
        Beside(self.folder.clone())
    }

    /// What the learner has done of it, for a certificate; `None` until it is found out.
    pub fn done(&self) -> Option<Done<'_>> {
        Some(Done {
            overview: self.overview()?,
            progress: &self.progress,
            entries: self.entries(),
        })
    }

    fn entries(&self) -> &[Entry] {
        self.study.as_ref().map_or(&[], Study::entries)
    }

    /// Keeps an answer, and looks at the course anew.
    ///
    /// # Errors
    /// If it could not be kept.
    fn keep(&mut self, learner: &Learner, entry: Entry) -> Result<(), ShelfError> {
        let known = self.study.take();
        let mut study = known.map_or_else(|| Study::of(learner.profile()), Ok)?;
        let kept = study.keep(entry);
        self.study = Some(study);
        self.look();
        kept
    }

    /// Whether the overview has changed by this.
    fn look(&mut self) -> bool {
        let (Some(course), Some(study)) = (&self.course, &self.study) else {
            return false;
        };
        let found = Some(overview(course, &self.progress, study, now()));
        let changed = found != self.overview;
        self.overview = found;
        changed
    }
}

/// The folder has changed: its course is read again.
fn read_again(library: Res<Library>, mut room: ResMut<Classroom>, mut rebuild: ResMut<Rebuild>) {
    let anew = Classroom::of(library.dir());
    room.folder = anew.folder;
    room.course = anew.course;
    room.broken = anew.broken;
    if !room.look() && room.course.is_none() {
        room.overview = None;
    }
    rebuild.0 = true;
}

/// What this learner has played and answered. What was found before stays until then, unless it is
/// another learner's.
fn look_through(learner: Res<Learner>, library: Res<Library>, mut room: ResMut<Classroom>) {
    let room = room.bypass_change_detection();
    if learner.is_changed() {
        (room.study, room.overview) = (None, None);
    }
    if room.course.is_none() {
        return;
    }
    let profile = learner.profile().clone();
    let at_hand: Vec<_> = library.shelf().iter().filter_map(Shelved::playable).cloned().collect();
    room.looking = Some(Errand::send(move || {
        Ok((progress(&profile, &at_hand)?, Study::of(&profile)?))
    }));
}

fn hear(
    mut room: ResMut<Classroom>,
    screen: Res<State<Screen>>,
    pressed: Query<(), With<Pressed>>,
    mut rebuild: ResMut<Rebuild>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let room = room.bypass_change_detection();
    let Some(errand) = &mut room.looking else { return };
    redraw.write(RequestRedraw);
    // A control that is being clicked stays until the click is over.
    if !pressed.is_empty() {
        return;
    }
    let Some(found) = errand.came_back() else { return };
    room.looking = None;
    let mut changed = true;
    match found {
        Ok((progress, study)) => {
            let tries = room.progress != progress;
            (room.progress, room.study, room.unread) = (progress, Some(study), None);
            changed = room.look() || tries;
        }
        Err(why) => room.unread = Some(why),
    }
    info!("course: looked through");
    rebuild.0 |= changed && matches!(screen.get(), Screen::Home | Screen::Progress);
}
