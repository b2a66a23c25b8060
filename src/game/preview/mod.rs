//! Live preview: what an author saves is played at once.
//!
//! A thread of its own looks at the files: it sleeps nearly always, and a task of Bevy's pools that
//! sleeps would keep a thread from everything else there. What it has read is taken in between two
//! frames. A talk goes on where it was if everything said in it can still be said; else the player
//! is asked. What is broken leaves the last good edition running.

#[cfg_attr(target_arch = "wasm32", expect(dead_code, reason = "a browser has no folders"))]
mod watching;

use std::sync::Arc;

use bevy::prelude::*;
use bevy::ui::Pressed;

use super::action::{Action, Follow};
use super::library::{Content, Library, Shelved};
use super::screens::{Chosen, Rebuild, Screen};
use super::session::Talk;
use crate::record::pack::OpenError;
use crate::scenario::{Excerpt, Problem, Scenario};
use crate::sim::{NotCarried, Session, Start};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Preview>();
    #[cfg(not(target_arch = "wasm32"))]
    app.add_systems(Startup, watching::begin);
    app.add_systems(Follow, (take_in, follow_actions).chain());
    for screen in [Screen::Briefing, Screen::Conversation] {
        app.add_systems(OnEnter(screen), look_anew);
    }
}

/// What the author is told about the scenario that is open.
#[derive(Resource, Default)]
pub struct Preview {
    notice: Option<Notice>,
    /// The excerpt is hidden.
    pub folded: bool,
}

/// Something about the files of the scenario that is open.
pub enum Notice {
    /// It cannot be played as it is now; the last good edition goes on.
    Broken {
        problem: Problem,
        excerpt: Option<Excerpt>,
        /// How many errors there are.
        errors: usize,
    },
    Unreadable(OpenError),
    /// The talk goes on in the edition that was saved, after so many turns.
    CarriedOver(usize),
    /// The talk brought its own copy of the scenario along and goes on with that.
    OnItsCopy,
    /// The talk cannot go on there: asks what to do.
    Lost {
        why: NotCarried,
        now: Arc<Scenario>,
    },
}

impl Preview {
    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }
}

impl Notice {
    /// Nothing has to be mended or decided.
    pub fn is_calm(&self) -> bool {
        matches!(self, Notice::CarriedOver(_) | Notice::OnItsCopy)
    }

    /// Why the scenario cannot be played now, if so.
    fn of(shelved: &Shelved) -> Option<Self> {
        match &shelved.content {
            Content::Playable(_) => None,
            Content::Unreadable(error) => Some(Notice::Unreadable(error.clone())),
            Content::Broken(broken) => {
                let problem = broken.problems.first()?.clone();
                Some(Notice::Broken {
                    excerpt: Excerpt::of(&broken.files, &problem),
                    errors: broken.errors(),
                    problem,
                })
            }
        }
    }
}

/// What is known of the scenario's files on the way to a screen.
fn look_anew(talk: Res<Talk>, chosen: Res<Chosen>, library: Res<Library>, mut preview: ResMut<Preview>) {
    let id = talk.scenario().map(|scenario| scenario.id.as_str());
    let shelved = id.or(chosen.0.as_deref()).and_then(|id| library.shelved(id));
    preview.notice = shelved.and_then(Notice::of);
}

fn take_in(
    changes: Option<Res<watching::Changes>>,
    pressed: Query<(), With<Pressed>>,
    screen: Res<State<Screen>>,
    mut library: ResMut<Library>,
    mut preview: ResMut<Preview>,
    mut talk: ResMut<Talk>,
    mut rebuild: ResMut<Rebuild>,
) {
    // A control that is being clicked stays until the click is over, and a choice that is being
    // written down belongs to the edition in which it was made.
    let waits = !pressed.is_empty() || talk.is_being_kept();
    let Some(changes) = changes.filter(|_| !waits) else {
        return;
    };
    while let Some(change) = changes.next() {
        let changed: Vec<String> = change.read.iter().map(|shelved| shelved.id.clone()).collect();
        info!("saved: {}", changed.join(", "));
        library.take_in(change.read, &change.gone);
        rebuild.0 = true;
        let open = talk.scenario().map(|scenario| scenario.id.clone());
        let Some(shelved) = open
            .filter(|id| changed.contains(id))
            .and_then(|id| library.shelved(&id))
        else {
            continue;
        };
        preview.notice = Notice::of(shelved);
        preview.folded = false;
        if let Some(now) = shelved.playable()
            && *screen.get() == Screen::Conversation
        {
            preview.notice = carry_over(&mut talk, now);
        }
    }
}

/// Goes on with the talk in this edition, and what to say of it. A talk that brought its own texts
/// along (taken up again, or of somebody else) stays with them.
fn carry_over(talk: &mut Talk, now: &Arc<Scenario>) -> Option<Notice> {
    let session = talk.whole().filter(|session| session.scenario().hash != now.hash)?;
    if talk.source().is_some() {
        return Some(Notice::OnItsCopy);
    }
    match session.carried_to(Arc::clone(now)) {
        Ok(session) => {
            let turns = session.turns().len();
            info!("carried over: {turns} turns");
            talk.go_on_with(session, false);
            Some(Notice::CarriedOver(turns))
        }
        Err(why) => {
            info!("not carried over: {why}");
            Some(Notice::Lost {
                why,
                now: Arc::clone(now),
            })
        }
    }
}

fn follow_actions(
    mut actions: MessageReader<Action>,
    mut preview: ResMut<Preview>,
    mut talk: ResMut<Talk>,
    mut rebuild: ResMut<Rebuild>,
) {
    for action in actions.read() {
        match action {
            Action::KeepOldEdition => preview.notice = None,
            Action::TakeNewEdition => {
                if let Some(Notice::Lost { now, .. }) = preview.notice.take() {
                    begin_anew(&mut talk, now);
                }
            }
            Action::FoldPreview => preview.folded = !preview.folded,
            // The calm word that all is well has been read by then.
            Action::Choose(_) if preview.notice.as_ref().is_some_and(Notice::is_calm) => preview.notice = None,
            _ => continue,
        }
        rebuild.0 = true;
    }
}

/// The same seed and the same view, from the first word.
fn begin_anew(talk: &mut Talk, now: Arc<Scenario>) {
    let start = Start {
        variant: None,
        ..talk.whole().map(Session::begun_with).unwrap_or_default()
    };
    let mut session = Session::start(now, start);
    session.mark_practice();
    talk.go_on_with(session, true);
}
