//! The learner's attempts: listed for the course map, taken up again, set aside.

use std::sync::Arc;

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::action::{Action, Follow};
use super::errand::Errand;
use super::library::Library;
use super::notes::now;
use super::profile::Learner;
use super::screens::{Chosen, Rebuild, Screen};
use super::session::Talk;
use super::widgets::focus::Kept;
use crate::record::profile::{Card, Listing, Profile, ResumeError, Resumed, archived, hash_of};
use crate::record::store::ShelfError;
use crate::scenario::SourceFiles;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Attempts>()
        .add_systems(OnEnter(Screen::Home), look_through)
        .add_systems(
            Follow,
            (look_again, follow_actions, hear_what_there_is, hear_of_errand)
                .chain()
                .run_if(in_state(Screen::Home)),
        );
}

/// What is known of the learner's attempts.
#[derive(Resource, Default)]
pub struct Attempts {
    listing: Listing,
    looking: Option<Errand<Result<Listing, ShelfError>>>,
    errand: Option<Errand<Came>>,
    /// What went wrong, until it is put away.
    trouble: Option<ResumeError>,
    /// Those set aside are shown too, and all that wait.
    all: bool,
}

/// What an errand came to.
enum Came {
    TakenUp(Box<(Resumed, Arc<SourceFiles>)>),
    SetAside,
    Refused(ResumeError),
}

/// So many are shown at first.
const SHOWN: usize = 3;

impl Attempts {
    /// Those to be finished that are shown, newest first; those set aside last, if they are asked
    /// for.
    pub fn shown(&self) -> Vec<&Card> {
        let waiting = self.waiting().take(if self.all { usize::MAX } else { SHOWN });
        let aside = self.unfinished().filter(|card| card.aside && self.all);
        waiting.chain(aside).collect()
    }

    /// How many more there are, with those set aside.
    pub fn hidden(&self) -> usize {
        self.unfinished().count() - self.shown().len()
    }

    /// Whether all are shown, and some could be hidden.
    pub fn shows_all(&self) -> bool {
        self.all && (self.waiting().count() > SHOWN || self.unfinished().any(|card| card.aside))
    }

    /// Everything that is listed, finished or not.
    pub fn listing(&self) -> &Listing {
        &self.listing
    }

    pub fn card(&self, attempt: &str) -> Option<&Card> {
        self.listing.cards.iter().find(|card| card.attempt == attempt)
    }

    pub fn trouble(&self) -> Option<&ResumeError> {
        self.trouble.as_ref()
    }

    fn unfinished(&self) -> impl Iterator<Item = &Card> {
        self.listing.cards.iter().filter(|card| card.end.is_none())
    }

    fn waiting(&self) -> impl Iterator<Item = &Card> {
        self.unfinished().filter(|card| !card.aside)
    }

    fn look_through(&mut self, profile: &Profile) {
        let profile = profile.clone();
        self.looking = Some(Errand::send(move || profile.attempts()));
    }
}

fn look_through(learner: Res<Learner>, mut attempts: ResMut<Attempts>) {
    attempts.look_through(learner.profile());
}

fn look_again(learner: Res<Learner>, mut attempts: ResMut<Attempts>) {
    if learner.is_changed() && !learner.is_added() {
        attempts.look_through(learner.profile());
    }
}

fn hear_what_there_is(
    mut attempts: ResMut<Attempts>,
    mut rebuild: ResMut<Rebuild>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some(looking) = &mut attempts.bypass_change_detection().looking else {
        return;
    };
    redraw.write(RequestRedraw);
    let Some(found) = looking.came_back() else { return };
    attempts.looking = None;
    match found {
        Ok(listing) if listing != attempts.listing => {
            info!("attempts: {}", listing.cards.len());
            attempts.listing = listing;
            rebuild.0 = true;
        }
        Ok(_) => {}
        Err(why) => {
            warn!("{why}");
            attempts.trouble = Some(why.into());
            rebuild.0 = true;
        }
    }
}

fn follow_actions(
    mut actions: MessageReader<Action>,
    mut attempts: ResMut<Attempts>,
    learner: Res<Learner>,
    library: Res<Library>,
    mut rebuild: ResMut<Rebuild>,
) {
    for action in actions.read() {
        match action {
            Action::TakeUp(attempt) if attempts.errand.is_none() => {
                let Some(card) = attempts.card(attempt) else { continue };
                let at_hand = library.files(&card.scenario).cloned();
                let (profile, attempt) = (learner.profile().clone(), attempt.clone());
                attempts.errand = Some(Errand::send(move || take_up(&profile, &attempt, at_hand)));
            }
            Action::SetAside(attempt) if attempts.errand.is_none() => {
                let (profile, attempt) = (learner.profile().clone(), attempt.clone());
                attempts.errand = Some(Errand::send(move || match profile.set_aside(&attempt, now()) {
                    Ok(()) => Came::SetAside,
                    Err(why) => Came::Refused(why),
                }));
            }
            Action::ToggleAllAttempts => {
                attempts.all = !attempts.all;
                rebuild.0 = true;
            }
            Action::PutTroubleAway => {
                attempts.trouble = None;
                rebuild.0 = true;
            }
            _ => {}
        }
    }
}

fn take_up(profile: &Profile, attempt: &str, at_hand: Option<Arc<SourceFiles>>) -> Came {
    let resumed = match profile.resume(attempt, at_hand.as_deref(), now()) {
        Ok(resumed) => resumed,
        Err(why) => return Came::Refused(why),
    };
    let header = &resumed.reading.header;
    let files = at_hand
        .filter(|files| hash_of(files) == header.hash)
        .or_else(|| archived(profile.shelf().as_ref(), &header.scenario, &header.hash).map(Arc::new));
    match files {
        Some(files) => Came::TakenUp(Box::new((resumed, files))),
        None => Came::Refused(ResumeError::NoScenario(header.scenario.clone())),
    }
}

fn hear_of_errand(
    mut attempts: ResMut<Attempts>,
    learner: Res<Learner>,
    mut talk: ResMut<Talk>,
    mut chosen: ResMut<Chosen>,
    mut kept: ResMut<Kept>,
    mut next: ResMut<NextState<Screen>>,
    mut rebuild: ResMut<Rebuild>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some(errand) = &mut attempts.bypass_change_detection().errand else {
        return;
    };
    redraw.write(RequestRedraw);
    let Some(came) = errand.came_back() else { return };
    let lasted = errand.lasts();
    attempts.errand = None;
    match came {
        Came::TakenUp(taken_up) => {
            let (resumed, files) = *taken_up;
            chosen.0 = Some(files.id.clone());
            talk.take_up(resumed, files);
            info!("taken up in {} ms", lasted.as_millis());
            kept.clear();
            next.set(Screen::Conversation);
        }
        Came::SetAside => attempts.look_through(learner.profile()),
        Came::Refused(why) => {
            warn!("{why}");
            attempts.trouble = Some(why);
            // What was shown may be out of date: held meanwhile, finished elsewhere.
            attempts.look_through(learner.profile());
            rebuild.0 = true;
        }
    }
}
