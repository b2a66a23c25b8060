//! Replay files: an attempt written as a file to hand on, and one of someone else's to watch.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bevy::prelude::*;
use bevy::window::{FileDragAndDrop, RequestRedraw};

use super::action::{Action, Follow};
use super::errand::Errand;
use super::library::Library;
use super::notes::now;
use super::profile::{KeptOn, Learner};
use super::screens::{Chosen, Rebuild, Screen};
use super::session::Talk;
use super::settings::PlayerSettings;
use super::widgets::focus::Kept;
use crate::record::Moment;
use crate::record::journal::{Damage, Entry, Reading, ReplayError, Unreadable, replay};
use crate::record::pack::OpenError;
use crate::record::profile::{Profile, archived};
use crate::record::replay_file::{CommentError, ENDING, comment, export, find_scenario, fits};
use crate::record::store::{self, Disk, Shelf, ShelfError, StoreError};
use crate::report::attempt::Report;
use crate::scenario::{SourceFiles, load};
use crate::sim::Session;
use crate::text::Language;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<ToWatch>().init_resource::<Files>();
    app.add_systems(Follow, (take_dropped, open_given, follow_actions, hear).chain());
    for screen in [Screen::Home, Screen::Briefing, Screen::Debrief] {
        app.add_systems(OnEnter(screen), forget);
    }
}

/// The file that the program was asked to open.
#[derive(Resource, Default)]
pub struct ToWatch(pub Option<PathBuf>);

/// Where files to hand on are written. Put in by tests; else the documents of the player.
#[derive(Resource)]
pub struct WrittenTo(pub PathBuf);

/// What is being read or written, and what came of it.
#[derive(Resource, Default)]
pub struct Files {
    reading: Option<Errand<Result<Box<Watched>, CannotWatch>>>,
    writing: Option<Errand<Result<Vec<PathBuf>, StoreError>>>,
    commenting: Option<Errand<Result<(), CommentError>>>,
    told: Option<Told>,
    watched: Option<Arc<Watched>>,
}

/// What is to be said about files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    Written(Vec<PathBuf>),
    NotWritten(StoreError),
    NotWatched(CannotWatch),
    Commented(PathBuf),
    NotCommented(CommentError),
}

/// Why a file cannot be watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CannotWatch {
    Shelf(ShelfError),
    Unreadable(PathBuf, Unreadable),
    NoScenario(String),
    Replay(ReplayError),
    /// A talk is under way, which would vanish from sight.
    TalkFirst,
    /// It is a pack, and refused.
    Pack(OpenError),
}

/// A file that is being watched.
pub struct Watched {
    pub file: PathBuf,
    pub attempt: String,
    /// When it was played.
    pub at: Moment,
    /// By turn, 0 = the whole.
    pub comments: Vec<(u16, String)>,
    /// It was changed or cut; what comes before is shown.
    pub damaged: bool,
    pub session: Session,
    pub files: Arc<SourceFiles>,
}

impl Files {
    pub fn told(&self) -> Option<&Told> {
        self.told.as_ref()
    }

    pub fn watched(&self) -> Option<&Watched> {
        self.watched.as_deref()
    }

    /// Says why a file was not opened.
    pub fn tell(&mut self, why: CannotWatch) {
        self.told = Some(Told::NotWatched(why));
    }

    fn is_busy(&self) -> bool {
        self.reading.is_some() || self.writing.is_some() || self.commenting.is_some()
    }
}

fn forget(mut files: ResMut<Files>) {
    // What could not be opened is said on the course map.
    if !matches!(files.told, Some(Told::NotWatched(_))) {
        files.told = None;
    }
    files.watched = None;
}

fn take_dropped(mut dropped: MessageReader<FileDragAndDrop>, mut given: ResMut<ToWatch>) {
    for event in dropped.read() {
        if let FileDragAndDrop::DroppedFile { path_buf, .. } = event {
            given.0 = Some(path_buf.clone());
        }
    }
}

/// Begins to read the file given, on any screen where no talk would be lost from sight.
pub(super) fn open_given(
    mut given: ResMut<ToWatch>,
    screen: Res<State<Screen>>,
    talk: Res<Talk>,
    library: Res<Library>,
    kept_on: Res<KeptOn>,
    mut files: ResMut<Files>,
    mut rebuild: ResMut<Rebuild>,
) {
    if given.bypass_change_detection().0.is_none() || *screen.get() == Screen::Opening || files.reading.is_some() {
        return;
    }
    let Some(file) = given.0.take() else { return };
    if *screen.get() == Screen::Conversation && talk.is_under_way() && talk.watching().is_none() {
        files.told = Some(Told::NotWatched(CannotWatch::TalkFirst));
        rebuild.0 = true;
        return;
    }
    let at_hand: Vec<Arc<SourceFiles>> = library.shelf().iter().filter_map(|one| one.files.clone()).collect();
    let shelf = Arc::clone(&kept_on.0);
    files.reading = Some(Errand::send(move || {
        read(&file, &at_hand, shelf.as_ref()).map(Box::new)
    }));
}

fn read(file: &Path, at_hand: &[Arc<SourceFiles>], archive: &dyn Shelf) -> Result<Watched, CannotWatch> {
    let (disk, name) = beside(file);
    let bytes = disk.read(&name).map_err(CannotWatch::Shelf)?;
    let reading = Reading::of(&bytes).map_err(|why| CannotWatch::Unreadable(file.to_owned(), why))?;
    let id = reading.header.scenario.clone();
    let candidates = at_hand.iter().map(|files| files.as_ref().clone());
    let files = find_scenario(&reading, candidates, Some(archive));
    let files = files.ok_or_else(|| CannotWatch::NoScenario(id.clone()))?;
    let scenario = load(&files).scenario.ok_or(CannotWatch::NoScenario(id))?;
    let session = replay(Arc::new(scenario), &reading).map_err(CannotWatch::Replay)?;
    let comments = reading.entries.iter().filter_map(|entry| match entry {
        Entry::Commented { turn, text, .. } => Some((*turn, text.clone())),
        _ => None,
    });
    Ok(Watched {
        file: file.to_owned(),
        attempt: reading.header.attempt.clone(),
        at: reading.header.at,
        comments: comments.collect(),
        damaged: matches!(reading.damage, Some(Damage::Changed { .. })),
        session,
        files: Arc::new(files),
    })
}

/// A file as its folder and its name there.
fn beside(file: &Path) -> (Disk, String) {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned());
    (Disk::at(folder.unwrap_or(Path::new("."))), name.unwrap_or_default())
}

fn follow_actions(
    mut actions: MessageReader<Action>,
    talk: Res<Talk>,
    learner: Res<Learner>,
    settings: Res<PlayerSettings>,
    given: Option<Res<WrittenTo>>,
    mut files: ResMut<Files>,
    mut rebuild: ResMut<Rebuild>,
) {
    for action in actions.read() {
        match action {
            Action::SaveAsFile if files.writing.is_none() => {
                let Some(attempt) = talk.attempt().map(str::to_owned) else {
                    continue;
                };
                let folder = given.as_ref().map(|given| given.0.clone()).or_else(store::files_dir);
                let Some(folder) = folder else { continue };
                let profile = learner.profile().clone();
                let (session, language) = (talk.whole().cloned(), settings.language());
                let at_hand = talk.source().cloned();
                files.writing = Some(Errand::send(move || {
                    write(
                        &profile,
                        &attempt,
                        &folder,
                        at_hand.as_deref(),
                        session.as_ref(),
                        language,
                    )
                }));
            }
            Action::AddComment(text) if files.commenting.is_none() && !text.trim().is_empty() => {
                let Some(file) = files.watched.as_ref().map(|watched| watched.file.clone()) else {
                    continue;
                };
                let (turn, text) = (talk.turns().len() as u16, text.trim().to_owned());
                files.commenting = Some(Errand::send(move || {
                    let (disk, name) = beside(&file);
                    comment(Arc::new(disk), &name, turn, &text, now())
                }));
            }
            Action::PutToldAway => {
                files.told = None;
                rebuild.0 = true;
            }
            _ => {}
        }
    }
}

/// The scenarios that came with the program, read one by one as they are asked for.
fn shipped() -> impl Iterator<Item = SourceFiles> {
    let folders = store::find_scenarios_dir().and_then(|folder| store::scenario_folders(&folder).ok());
    let folders = folders.unwrap_or_default().into_iter();
    folders.filter_map(|folder| store::read_scenario(&folder).ok())
}

/// The replay file, and of a finished talk its report.
fn write(
    profile: &Profile,
    attempt: &str,
    folder: &Path,
    at_hand: Option<&SourceFiles>,
    session: Option<&Session>,
    language: Language,
) -> Result<Vec<PathBuf>, StoreError> {
    let unwritten = |reason: String| StoreError::Unwritable {
        path: folder.to_owned(),
        reason,
    };
    let bytes = profile.shelf().read(&profile.file_of(attempt));
    let bytes = bytes.map_err(|why| unwritten(why.text(language)))?;
    let reading = Reading::of(&bytes).map_err(|why| unwritten(why.to_string()))?;
    // One that does not come with the program is carried: the receiver would not have it.
    let shipped = shipped().any(|files| fits(&reading, &files));
    let header = &reading.header;
    let copy = || archived(profile.shelf().as_ref(), &header.scenario, &header.hash);
    let carry = at_hand.cloned().or_else(copy).filter(|_| !shipped);
    let replay = export(&bytes, carry.as_ref()).map_err(|why| unwritten(why.to_string()))?;
    let stem = format!("{}-{}", reading.header.scenario, reading.header.at.for_name());
    let mut written = vec![folder.join(format!("{stem}.{ENDING}"))];
    store::write_file(&written[0], &replay)?;
    let report = session.and_then(|session| Report::of(&reading, session, language).map(|report| report.html()));
    if let Some(page) = report {
        written.push(folder.join(format!("{stem}.html")));
        store::write_file(&written[1], page.as_bytes())?;
    }
    Ok(written)
}

fn hear(
    mut files: ResMut<Files>,
    mut given: ResMut<ToWatch>,
    mut talk: ResMut<Talk>,
    mut chosen: ResMut<Chosen>,
    mut kept: ResMut<Kept>,
    mut next: ResMut<NextState<Screen>>,
    mut rebuild: ResMut<Rebuild>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let files = files.bypass_change_detection();
    if !files.is_busy() {
        return;
    }
    redraw.write(RequestRedraw);
    if let Some(read) = files.reading.as_mut().and_then(Errand::came_back) {
        files.reading = None;
        match read {
            Ok(watched) => {
                let again = files.watched.as_ref().is_some_and(|old| old.file == watched.file);
                info!("watching: {}", watched.session.turns().len());
                chosen.0 = Some(watched.files.id.clone());
                talk.watch(
                    watched.session.clone(),
                    Arc::clone(&watched.files),
                    &watched.attempt,
                    again,
                );
                files.watched = Some(Arc::from(watched));
                if !again {
                    files.told = None;
                    kept.clear();
                    next.set(Screen::Conversation);
                }
            }
            Err(why) => {
                warn!("{why:?}");
                files.told = Some(Told::NotWatched(why));
            }
        }
        rebuild.0 = true;
    }
    if let Some(written) = files.writing.as_mut().and_then(Errand::came_back) {
        files.writing = None;
        files.told = Some(match written {
            Ok(paths) => {
                info!("saved: {}", paths[0].display());
                Told::Written(paths)
            }
            Err(why) => Told::NotWritten(why),
        });
        rebuild.0 = true;
    }
    if let Some(commented) = files.commenting.as_mut().and_then(Errand::came_back) {
        files.commenting = None;
        let file = files.watched.as_ref().map(|watched| watched.file.clone());
        files.told = Some(match commented {
            Ok(()) => Told::Commented(file.clone().unwrap_or_default()),
            Err(why) => Told::NotCommented(why),
        });
        // Read anew: what is shown is what stands in the file.
        given.0 = file;
        rebuild.0 = true;
    }
}
