//! The talk under way: the one place of the game that touches the simulation.
//!
//! A choice is made on a copy of the talk, written down, and shown when it is kept or the disk has
//! refused; until then the screen stands as it was.

mod coached;
mod keeping;
mod watched;

use std::sync::Arc;

use bevy::prelude::*;
use rand::TryRng;

use super::action::{Action, Follow};
use super::notes::Notes;
use super::settings::PlayerSettings;
use crate::account::Came;
use crate::debrief::{Debrief, Hint, debrief, points};
use crate::record::journal::{Branch, Damage};
use crate::record::profile::Resumed;
use crate::scenario::{ChoiceId, Scenario, SourceFiles, VariantId};
use crate::sim::{Line, Observation, Session, Start, Turn, View};
use crate::text::Language;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Talk>()
        .add_systems(
            Follow,
            (keeping::take_up_pen, carry_out_choices, keeping::hear_from_disk).chain(),
        )
        .add_systems(Last, keeping::finish_writing.run_if(on_message::<AppExit>));
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
    /// The talk after a choice that is being written down; not shown before it is kept.
    next: Option<Session>,
    /// `None` until [`take_up_pen`] has seen the talk, and where it cannot be kept.
    notes: Option<Notes>,
    /// Whether [`take_up_pen`] has seen it.
    noted: bool,
    /// The texts of the scenario, where they are not those of the library.
    files: Option<Arc<SourceFiles>>,
    /// What is to be said about a talk taken up again.
    taken_up: Option<TakenUp>,
    /// The attempt that is looked back on, long after it ended.
    looked_up: Option<String>,
    /// All of the talk that is being watched; `session` stands at the turn shown.
    watched: Option<Box<Session>>,
    /// The attempt of someone else that this one branched off from, and the turns taken over.
    origin: Option<Branch>,
    /// It is part of a month: what it comes to counts there, and nothing that was said is taken back.
    stakes: Option<Stakes>,
}

/// What a talk counts for in a month.
pub type Stakes = crate::account::Talk;

/// What a learner is told of a talk taken up again, until the next choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TakenUp {
    /// The scenario has changed since: it goes on with the copy of then.
    pub on_the_copy: bool,
    /// The record was damaged; what came before that turn's end is there.
    pub damaged: bool,
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
            files: left.files.clone(),
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
        if let Some(start) = self.session.as_ref().map(Session::begun_with) {
            self.begin_with_another(start.seed, start.view);
        }
    }

    /// Begins the same scenario with another customer.
    pub fn begin_with_another(&mut self, seed: u64, view: View) {
        if let Some(scenario) = self.scenario().cloned() {
            let files = self.files.take();
            self.begin(scenario, seed, view);
            self.files = files;
        }
    }

    /// Looks back on an attempt that is over, played again from its journal; nothing is written.
    /// `files` are its scenario's texts, where they are not those of the library.
    pub fn look_back_on(&mut self, attempt: &str, session: Session, files: Option<Arc<SourceFiles>>) {
        *self = Self {
            seen: Some(session.observe()),
            session: Some(session),
            noted: true,
            files,
            looked_up: Some(attempt.to_owned()),
            ..Self::default()
        };
        info!("looked back on: {attempt}");
    }

    /// Goes on with this session instead: the same talk in a changed scenario, or one that the lab
    /// began. Practice of an author: what was written down of the talk until now stays, nothing is
    /// from here on. `fresh`: its last turn has not been shown yet.
    pub(super) fn go_on_with(&mut self, session: Session, fresh: bool) {
        if let Some(notes) = &mut self.notes {
            notes.finish();
        }
        *self = Self {
            seen: Some(session.observe()),
            session: Some(session),
            fresh,
            noted: true,
            branched: self.branched.take(),
            ..Self::default()
        };
    }

    /// Holds a talk that is part of a month. The month keeps what is said.
    pub(super) fn hold(&mut self, session: Session, stakes: Stakes) {
        self.go_on_with(session, true);
        self.stakes = Some(stakes);
    }

    /// What it counts for in a month; `None` = it is a talk by itself.
    pub fn stakes(&self) -> Option<&Stakes> {
        self.stakes.as_ref()
    }

    /// What it comes to in its month; a talk that is broken off is a poor one.
    pub fn came(&self) -> Option<Came> {
        let debrief = self.debrief()?;
        let came = self.stakes.as_ref()?.came(debrief.passed, debrief.tally.score);
        Some(if self.is_under_way() { Came::Poor } else { came })
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

    /// What was shown after so many turns; `None` where there were fewer: a screen that is about to
    /// be left may still show a talk that has been taken back.
    pub fn seen_at(&self, turns: usize) -> Option<Observation> {
        let session = self.session.as_ref().filter(|session| turns <= session.turns().len());
        session.map(|session| session.observe_at(turns))
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
        let session = self.session.as_ref().filter(|_| self.watched.is_none());
        session.is_some_and(|session| !session.state().has_ended())
    }

    /// The words of a line at a turn.
    pub fn wording(&self, line: Line, turn: u16, language: Language) -> String {
        self.session
            .as_ref()
            .map(|session| session.wording(line, turn, language))
            .unwrap_or_default()
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

    /// Goes on with a talk taken up again, where it was left.
    pub fn take_up(&mut self, resumed: Resumed, files: Arc<SourceFiles>) {
        let taken_up = TakenUp {
            on_the_copy: resumed.on_the_copy,
            damaged: matches!(resumed.reading.damage, Some(Damage::Changed { .. })),
        };
        *self = Self {
            seen: Some(resumed.session.observe()),
            session: Some(resumed.session),
            notes: Some(Notes::go_on(resumed.journal)),
            noted: true,
            files: Some(files),
            taken_up: Some(taken_up).filter(|told| told.on_the_copy || told.damaged),
            ..Self::default()
        };
        info!("resumed: {} {}", self.turns().len(), self.attempt().unwrap_or_default());
    }

    /// The talk itself, for a report of it.
    pub fn whole(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// The texts of its scenario, where they are not those of the library.
    pub fn source(&self) -> Option<&Arc<SourceFiles>> {
        self.files.as_ref()
    }

    /// What is to be said about a talk just taken up again.
    pub fn taken_up(&self) -> Option<TakenUp> {
        self.taken_up
    }

    /// Whether it is an attempt of an earlier day that is looked at again.
    pub fn is_looked_up(&self) -> bool {
        self.looked_up.is_some()
    }

    /// The name of the attempt; `None` before the first choice, and where nothing is kept.
    pub fn attempt(&self) -> Option<&str> {
        self.notes
            .as_ref()
            .and_then(Notes::attempt)
            .or(self.looked_up.as_deref())
    }
}

fn carry_out_choices(
    mut actions: MessageReader<Action>,
    mut talk: ResMut<Talk>,
    seeds: Res<Seeds>,
    settings: Res<PlayerSettings>,
) {
    for action in actions.read() {
        // What is shown changes when it is kept; at once where nothing is.
        let shown = match action {
            Action::Choose(choice) => talk.bypass_change_detection().choose(*choice),
            Action::Rewind => talk.bypass_change_detection().rewind(),
            _ => false,
        };
        if shown {
            talk.set_changed();
        }
        match action {
            Action::TryToKeep => talk.bypass_change_detection().try_to_keep(),
            Action::StepTurn(by) if talk.watching().is_some() => talk.step_watched(*by),
            Action::BranchHere => talk.branch_here(),
            Action::Hint => talk.ask_for_hint(),
            Action::PlayAgain => talk.begin_again(),
            Action::ReplayFrom(turn) => talk.replay_from(*turn),
            Action::PlayAnother => {
                talk.begin_with_another(seeds.next(), view_of(&settings));
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
