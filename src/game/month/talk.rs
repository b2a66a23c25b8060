//! A talk within the month: it is held on the screen of any talk, and kept with the month.

use std::sync::Arc;

use bevy::prelude::*;

use super::{Month, Trouble};
use crate::account::{ActId, Decision};
use crate::game::library::Library;
use crate::game::notes::now;
use crate::game::screens::Screen;
use crate::game::session::{Stakes, Talk};
use crate::record::months::{Entry, Talking};
use crate::sim::{Session, Start, Turn, View};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, keep_talk.run_if(in_state(Screen::Conversation)));
}

impl Month {
    /// The talk in which this decision is settled, before its first word; `None` where there is none, or it
    /// cannot be held: then the decision is taken as it is. `resumed`: a talk that was left.
    pub(super) fn open_talk(
        &mut self,
        act: ActId,
        seed: u64,
        library: &Library,
        view: View,
    ) -> Option<(Session, Stakes)> {
        let play = self.play.as_ref()?;
        let stakes = play.account().talk_of(act)?.clone();
        let scenario = library.playable(&stakes.scenario)?;
        let (scenario, variant) = play.talk(act, scenario).filter(|_| scenario.meeting.is_none())?;
        let session = Session::start(Arc::new(scenario), Start { seed, variant, view });
        self.talking = Some(Talking {
            act: play.account().act(act).id.clone(),
            seed,
            choices: Vec::new(),
            at: now(),
        });
        Some((session, stakes))
    }

    /// A talk that was left in its middle, as far as it had gone.
    pub(super) fn resume_talk(&mut self, library: &Library, view: View) -> Option<(Session, Stakes)> {
        let left = self.talking.take()?;
        let act = self.account()?.act_named(&left.act)?;
        let (mut session, stakes) = self.open_talk(act, left.seed, library, view)?;
        for name in &left.choices {
            let choice = session.scenario().choice_named(name);
            // In a talk that was changed since, it goes on from the last choice that still fits.
            if choice.is_none_or(|choice| session.choose(choice).is_err()) {
                break;
            }
        }
        self.talking = Some(Talking {
            choices: names_of(&session),
            ..left
        });
        Some((session, stakes))
    }

    /// Whether a talk is being held, so that the month waits for it.
    pub fn is_talking(&self) -> bool {
        self.talking.is_some()
    }

    /// Writes down what has been said since.
    fn keep_talk(&mut self, talk: &Talk) {
        let (Some(talking), Some(session), Some(pen)) = (&mut self.talking, talk.whole(), &mut self.pen) else {
            return;
        };
        if session.turns().len() == talking.choices.len() {
            return;
        }
        talking.choices = names_of(session);
        talking.at = now();
        if let Err(error) = pen.keep(&Entry::Talking(talking.clone())) {
            self.trouble = Some(Trouble::NotKept(error));
        }
    }

    /// The month goes on with what the talk came to; one in which nothing was said has not been held.
    pub fn settle(&mut self, talk: &Talk) {
        self.keep_talk(talk);
        let Some(talking) = self.talking.take() else { return };
        let act = self.account().and_then(|account| account.act_named(&talking.act));
        if let (Some(act), Some(came)) = (act, talk.came())
            && !talk.turns().is_empty()
        {
            info!("talk of the month: {}", came.name());
            self.owed = Some(Decision::Talked(act, came));
            self.decide(Decision::Talked(act, came));
        }
    }
}

/// What has been said in a talk, in the author's names.
fn names_of(session: &Session) -> Vec<String> {
    let names = &session.scenario().names.choices;
    let name = |turn: &Turn| names[turn.choice.index()].clone();
    session.turns().iter().map(name).collect()
}

fn keep_talk(talk: Res<Talk>, mut month: ResMut<Month>) {
    if month.is_talking() && talk.is_changed() {
        month.keep_talk(&talk);
    }
}
