//! A talk of someone else that is watched, and branched off from.

use std::sync::Arc;

use bevy::prelude::*;

use super::Talk;
use crate::record::journal::Branch;
use crate::scenario::{ChoiceId, SourceFiles};
use crate::sim::Session;

impl Talk {
    /// Watches a talk of someone else, from its beginning; `again`: read anew, from where it stands.
    pub fn watch(&mut self, whole: Session, files: Arc<SourceFiles>, attempt: &str, again: bool) {
        let turn = if again { self.turns().len() } else { 0 };
        *self = Self {
            watched: Some(Box::new(whole)),
            noted: true,
            files: Some(files),
            origin: Some(Branch {
                attempt: attempt.to_owned(),
                turn: 0,
            }),
            ..Self::default()
        };
        self.show_watched(turn);
    }

    /// How many turns the talk has that is being watched; `None` = none is.
    pub fn watching(&self) -> Option<usize> {
        self.watched.as_ref().map(|whole| whole.turns().len())
    }

    /// What was chosen next in the talk that is being watched.
    pub fn watched_next(&self) -> Option<ChoiceId> {
        let whole = self.watched.as_ref()?;
        whole.turns().get(self.turns().len()).map(|turn| turn.choice)
    }

    pub(super) fn step_watched(&mut self, by: i32) {
        if let Some(all) = self.watching() {
            let turn = self.turns().len().saturating_add_signed(by as isize);
            self.show_watched(turn.min(all));
        }
    }

    fn show_watched(&mut self, turn: usize) {
        let Some(mut session) = self.watched.as_deref().cloned() else {
            return;
        };
        while session.turns().len() > turn && session.rewind() {}
        info!("watched: {turn}");
        self.fresh = turn > self.turns().len();
        self.seen = Some(session.observe());
        self.session = Some(session);
    }

    /// Plays on from the turn of the watched talk that is shown; practice, since what follows is
    /// known.
    pub(super) fn branch_here(&mut self) {
        if self.watched.take().is_none() {
            return;
        }
        if let Some(session) = &mut self.session {
            session.mark_practice();
            let turn = session.turns().len() as u16;
            self.origin = self.origin.take().map(|origin| Branch { turn, ..origin });
            self.noted = false;
            info!("branched from turn: {turn}");
        }
    }

    /// Whether it branched off a talk of someone else.
    pub fn is_from_replay(&self) -> bool {
        self.origin.is_some() && self.watched.is_none()
    }
}
