//! How a choice is kept before its answer is shown.

use std::sync::Arc;

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::Talk;
use crate::debrief::debrief;
use crate::game::library::Library;
use crate::game::notes::{Notes, Telling, now};
use crate::game::profile::Learner;
use crate::game::settings::PlayerSettings;
use crate::record::journal::{Branch, Entry, Header};
use crate::record::profile::hash_of;
use crate::scenario::ChoiceId;
use crate::sim::Session;
use crate::text::Language;

impl Talk {
    /// What is to be said about saving.
    pub fn telling(&self) -> &Telling {
        const NOTHING: &Telling = &Telling::Nothing;
        self.notes.as_ref().map_or(NOTHING, Notes::telling)
    }

    pub(super) fn try_to_keep(&mut self) {
        if let Some(notes) = &mut self.notes {
            notes.try_again();
        }
    }

    /// Whether a choice is being written down, and its answer not shown yet.
    pub fn is_being_kept(&self) -> bool {
        self.next.is_some()
    }

    /// `true`: it is shown already, since nobody writes it down.
    pub(super) fn choose(&mut self, choice: ChoiceId) -> bool {
        let Some(mut next) = self.idle() else { return false };
        // A key pressed twice may name a choice that is gone: then nothing happens.
        if next.choose(choice).is_err() {
            return false;
        }
        let turns = next.turns().len();
        let mut entries = vec![Entry::chose(next.scenario(), choice, turns, now())];
        if next.state().has_ended() {
            entries.push(Entry::ended(&debrief(&next), turns, now()));
        }
        self.keep_then_show(next, entries)
    }

    /// As [`Talk::choose`].
    pub(super) fn rewind(&mut self) -> bool {
        let Some(mut next) = self.idle().filter(|_| self.stakes.is_none()) else {
            return false;
        };
        if !next.rewind() {
            return false;
        }
        let to = next.turns().len() as u16;
        self.keep_then_show(next, vec![Entry::Rewound { to, at: now() }])
    }

    /// A copy of the talk to make a choice on; `None` while one is being written down.
    fn idle(&self) -> Option<Session> {
        self.session
            .clone()
            .filter(|_| self.next.is_none() && self.watched.is_none())
    }

    fn keep_then_show(&mut self, next: Session, entries: Vec<Entry>) -> bool {
        match &mut self.notes {
            Some(notes) => {
                notes.note(entries);
                self.next = Some(next);
                false
            }
            None => {
                self.show(next);
                true
            }
        }
    }

    fn show(&mut self, next: Session) {
        let seen = next.observe();
        self.fresh = next.turns().len() > self.turns().len();
        info!("turn: {}", seen.turn);
        if self.fresh && next.state().has_ended() {
            info!("ended: {}", seen.outcome.name());
        }
        self.seen = Some(seen);
        self.session = Some(next);
        self.taken_up = None;
        self.forget_hint();
    }

    /// Hears from the disk; `true` = something else is to be shown.
    fn hear(&mut self) -> bool {
        let Some(notes) = &mut self.notes else { return false };
        let (settled, news) = notes.hear();
        match self.next.take_if(|_| settled) {
            Some(next) => {
                self.show(next);
                true
            }
            None => news,
        }
    }

    /// The journal of a talk that has none yet.
    fn notes_for(&self, learner: &Learner, library: &Library, language: Language) -> Option<Notes> {
        let session = self.session.as_ref()?;
        let scenario = session.scenario();
        let at_hand = self.files.as_ref().or_else(|| library.files(&scenario.id));
        let files = at_hand.filter(|files| hash_of(files) == scenario.hash)?;
        let at = now();
        let mut header = Header::of(scenario, session.begun_with(), language, at);
        let branched = self.branched.as_ref();
        header.branch = self.origin.clone().or_else(|| {
            branched.map(|(turn, left)| Branch {
                attempt: left.attempt().unwrap_or_default().to_owned(),
                turn: turn.saturating_sub(1) as u16,
            })
        });
        let made = session.turns().iter().zip(1..);
        let taken_over = made.map(|(made, number)| Entry::chose(scenario, made.choice, number, at));
        let profile = learner.profile().clone();
        Some(Notes::begin(profile, header, Arc::clone(files), taken_over.collect()))
    }
}

/// Every talk gets its journal, whoever has begun it.
pub fn take_up_pen(
    mut talk: ResMut<Talk>,
    learner: Res<Learner>,
    library: Res<Library>,
    settings: Res<PlayerSettings>,
) {
    let talk = talk.bypass_change_detection();
    if talk.session.is_some() && !talk.noted {
        talk.notes = talk.notes_for(&learner, &library, settings.language());
        talk.noted = true;
    }
}

/// A talk waits for the disk with frames, so that it goes on as soon as it can.
pub fn hear_from_disk(mut talk: ResMut<Talk>, mut redraw: MessageWriter<RequestRedraw>) {
    if talk.bypass_change_detection().hear() {
        talk.set_changed();
    }
    if talk.notes.as_ref().is_some_and(Notes::is_out) {
        redraw.write(RequestRedraw);
    }
}

pub fn finish_writing(mut talk: ResMut<Talk>) {
    if let Some(notes) = &mut talk.bypass_change_detection().notes {
        notes.finish();
    }
}
