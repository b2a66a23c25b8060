//! The talk under way: the one file of the game that touches the simulation.

use std::sync::Arc;

use bevy::prelude::*;
use rand::TryRng;

use super::action::Action;
use super::settings::PlayerSettings;
use crate::debrief::{Debrief, Hint, debrief, hint, hint_toward, points};
use crate::scenario::{ChoiceId, Scenario, VariantId};
use crate::sim::{Line, Observation, Outcome, Session, Start, Turn, View};
use crate::text::Language;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Talk>().add_systems(Update, carry_out_choices);
}

/// Where the seed of a new talk comes from: the same one each time, or the system's entropy.
#[derive(Resource, Clone, Copy, Debug, Default)]
pub struct Seeds(pub Option<u64>);

impl Seeds {
    /// The seed of the next talk. Kept below a million, so that a trainer can read it out.
    pub fn next(self) -> u64 {
        self.0.unwrap_or_else(|| {
            let drawn = rand::rngs::SysRng.try_next_u64();
            // Without entropy every talk is the first one; it can still be played.
            drawn.unwrap_or_default() % 1_000_000
        })
    }
}

/// The talk under way or just ended.
#[derive(Resource, Default)]
pub struct Talk {
    session: Option<Session>,
    /// What is shown now; kept so that a screen need not ask the simulation.
    seen: Option<Observation>,
    /// The hint asked for at this moment.
    hint: Option<Hint>,
    /// The coach has been asked at this moment, and has not answered yet.
    thinking: bool,
    /// A choice has been made and its answer not been shown yet.
    fresh: bool,
    /// The talk that this one branched off from, and the turn, from 1, that is played anew.
    branched: Option<(usize, Box<Talk>)>,
}

/// Who it was and what was said to them: what analysis needs. Never for a screen.
pub struct Played {
    pub scenario: Arc<Scenario>,
    pub view: View,
    pub variant: VariantId,
    pub choices: Vec<ChoiceId>,
}

impl Talk {
    /// Begins a talk.
    pub fn begin(&mut self, scenario: Arc<Scenario>, seed: u64, view: View) {
        let session = Session::start(
            scenario,
            Start {
                seed,
                variant: None,
                view,
            },
        );
        *self = Self {
            seen: Some(session.observe()),
            session: Some(session),
            fresh: true,
            ..Self::default()
        };
    }

    /// Goes back to before a turn, from 1, and on from there: the same customer, the same choices
    /// until then. What was learned is kept, so the branch is practice. The talk left behind is
    /// there again when the branch is left.
    pub fn replay_from(&mut self, turn: usize) {
        let Some(mut session) = self.session.clone() else {
            return;
        };
        while session.turns().len() >= turn.max(1) && session.rewind() {}
        info!("replayed from turn: {turn}");
        let seen = session.observe();
        let left = std::mem::take(self);
        *self = Self {
            seen: Some(seen),
            session: Some(session),
            branched: Some((turn, Box::new(left))),
            ..Self::default()
        };
    }

    /// Leaves a branch for the talk that it branched off from; `false` = this is none.
    pub fn leave_branch(&mut self) -> bool {
        let Some((_, left)) = self.branched.take() else {
            return false;
        };
        *self = *left;
        true
    }

    /// The turn, from 1, from which an earlier talk was played anew.
    pub fn branched_from(&self) -> Option<usize> {
        self.branched.as_ref().map(|&(turn, _)| turn)
    }

    /// Whether the last turn has not been shown yet, and so may move in; a screen asks once a build,
    /// past change detection.
    pub fn take_fresh(&mut self) -> bool {
        std::mem::take(&mut self.fresh)
    }

    /// Begins the same talk again: the same customer, the same words.
    pub fn begin_again(&mut self) {
        if let Some(session) = &self.session {
            let (scenario, start) = (Arc::clone(session.scenario()), session.begun_with());
            self.begin(scenario, start.seed, start.view);
        }
    }

    pub fn end(&mut self) {
        *self = Self::default();
    }

    pub fn scenario(&self) -> Option<&Arc<Scenario>> {
        self.session.as_ref().map(Session::scenario)
    }

    /// What is shown now.
    pub fn seen(&self) -> Option<&Observation> {
        self.seen.as_ref()
    }

    /// What was shown after so many turns.
    pub fn seen_at(&self, turns: usize) -> Option<Observation> {
        self.session.as_ref().map(|session| session.observe_at(turns))
    }

    pub fn turns(&self) -> &[Turn] {
        self.session.as_ref().map_or(&[], Session::turns)
    }

    /// The score had the talk ended after each turn, 0–100.
    pub fn stands(&self) -> Vec<u8> {
        let Some(session) = &self.session else {
            return Vec::new();
        };
        let turns = session.turns().iter().zip(1..);
        let stand = |(turn, number): (&Turn, usize)| points(&session.factors_at(number), turn.after.is_sold());
        turns.map(stand).collect()
    }

    pub fn view(&self) -> View {
        self.session
            .as_ref()
            .map(|session| session.begun_with().view)
            .unwrap_or_default()
    }

    pub fn seed(&self) -> u64 {
        self.session.as_ref().map_or(0, |session| session.begun_with().seed)
    }

    pub fn is_practice(&self) -> bool {
        self.session.as_ref().is_some_and(Session::is_practice)
    }

    /// Whether there is a talk that is not over.
    pub fn is_under_way(&self) -> bool {
        self.session
            .as_ref()
            .is_some_and(|session| !session.state().has_ended())
    }

    /// The words of a line at a turn.
    pub fn wording(&self, line: Line, turn: u16, language: Language) -> String {
        self.session
            .as_ref()
            .map(|session| session.wording(line, turn, language))
            .unwrap_or_default()
    }

    /// The coach's hint, if it was asked for at this moment.
    pub fn hint(&self) -> Option<&Hint> {
        self.hint.as_ref()
    }

    /// Whether the coach is thinking about a hint.
    pub fn is_thinking(&self) -> bool {
        self.thinking
    }

    pub fn debrief(&self) -> Option<Debrief> {
        self.session.as_ref().map(debrief)
    }

    /// What was played so far, for analysis.
    pub fn played(&self) -> Option<Played> {
        self.session.as_ref().map(|session| Played {
            scenario: Arc::clone(session.scenario()),
            view: session.begun_with().view,
            variant: session.state().variant(),
            choices: session.turns().iter().map(|turn| turn.choice).collect(),
        })
    }

    fn choose(&mut self, choice: ChoiceId) {
        let Some(session) = &mut self.session else { return };
        // A key pressed twice may name a choice that is gone: then nothing happens.
        if session.choose(choice).is_ok() {
            let seen = session.observe();
            info!("turn: {}", seen.turn);
            if session.state().has_ended() {
                info!("ended: {}", seen.outcome.name());
            }
            self.seen = Some(seen);
            self.forget_hint();
            self.fresh = true;
        }
    }

    fn rewind(&mut self) {
        let Some(session) = &mut self.session else { return };
        if session.rewind() {
            let seen = session.observe();
            info!("turn: {}", seen.turn);
            self.seen = Some(seen);
            self.forget_hint();
            self.fresh = false;
        }
    }

    fn forget_hint(&mut self) {
        self.hint = None;
        self.thinking = false;
    }

    /// The coach begins to think, where there is one; of a talk that is over there is little to say.
    fn ask_for_hint(&mut self) {
        let (Some(session), Some(seen)) = (&self.session, &self.seen) else {
            return;
        };
        if !session.begun_with().view.coach || self.hint.is_some() {
            return;
        }
        if seen.outcome == Outcome::Open {
            self.thinking = true;
        } else {
            self.hint = Some(hint(session.scenario(), seen));
        }
    }

    /// What the coach has found for the moment after so many turns: the best move as far as it is
    /// known. A talk that has gone on since then does not take it.
    pub fn give_hint(&mut self, turns: usize, next: Option<ChoiceId>) {
        if !self.thinking || turns != self.turns().len() {
            return;
        }
        if let (Some(session), Some(seen)) = (&self.session, &self.seen) {
            let scenario = session.scenario();
            self.hint = Some(next.map_or_else(|| hint(scenario, seen), |next| hint_toward(scenario, seen, next)));
            self.thinking = false;
        }
    }
}

fn carry_out_choices(
    mut actions: MessageReader<Action>,
    mut talk: ResMut<Talk>,
    seeds: Res<Seeds>,
    settings: Res<PlayerSettings>,
) {
    for action in actions.read() {
        match action {
            Action::Choose(choice) => talk.choose(*choice),
            Action::Rewind => talk.rewind(),
            Action::Hint => talk.ask_for_hint(),
            Action::PlayAgain => talk.begin_again(),
            Action::ReplayFrom(turn) => talk.replay_from(*turn),
            Action::PlayAnother => {
                if let Some(scenario) = talk.scenario().cloned() {
                    talk.begin(scenario, seeds.next(), view_of(&settings));
                }
            }
            _ => {}
        }
    }
}

/// What is shown in a new talk.
pub fn view_of(settings: &PlayerSettings) -> View {
    View {
        gauges: settings.gauges,
        coach: settings.coach,
        ..View::default()
    }
}
