//! Playing a journal again: entries in, a talk out.

use std::sync::Arc;

use super::entry::{End, Entry, Header};
use super::read::Reading;
use crate::debrief::ledger_hash;
use crate::scenario::Scenario;
use crate::sim::{Session, Start};

/// Why a journal cannot be played with a scenario.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReplayError {
    /// It is another scenario, or another edition of it.
    #[error("the journal is about another edition of the scenario")]
    OtherScenario,
    #[error("the scenario has no variant \"{0}\"")]
    UnknownVariant(String),
    /// The choice of that turn cannot be made there: the rules have changed, or the journal was
    /// put together by hand.
    #[error("turn {turn}: \"{choice}\" cannot be chosen there")]
    CannotChoose { turn: u16, choice: String },
    /// It goes back to a turn that was never made.
    #[error("it goes back to turn {0}, which was never made")]
    CannotRewind(u16),
}

/// What an entry did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A turn was made; it is the last of the session.
    Turn,
    /// The talk went back to this turn.
    Rewound(u16),
    /// The talk is over, and its ledger is as recorded (`true`) or not.
    Ended { as_recorded: bool },
    /// Nothing that is part of the talk.
    Nothing,
}

/// A talk played from a journal, entry by entry.
pub struct Player {
    session: Session,
}

impl Player {
    /// Begins as the header says.
    pub fn begin(scenario: Arc<Scenario>, header: &Header) -> Result<Self, ReplayError> {
        if scenario.hash != header.hash {
            return Err(ReplayError::OtherScenario);
        }
        let variant = header.variant.as_deref().map(|name| {
            let found = scenario.variant_named(name);
            found.ok_or_else(|| ReplayError::UnknownVariant(name.to_owned()))
        });
        let start = Start {
            seed: header.seed,
            variant: variant.transpose()?,
            view: header.view,
        };
        let mut session = Session::start(scenario, start);
        if header.branch.is_some() {
            session.mark_practice();
        }
        Ok(Self { session })
    }

    pub fn session(&self) -> &Session {
        &self.session
    }

    pub fn into_session(self) -> Session {
        self.session
    }

    /// Plays the next entry.
    pub fn play(&mut self, entry: &Entry) -> Result<Step, ReplayError> {
        match entry {
            Entry::Chose { turn, choice, .. } => self.choose(*turn, choice),
            Entry::Rewound { to, .. } => self.rewind(*to),
            Entry::Ended(End { ledger, .. }) => Ok(Step::Ended {
                as_recorded: *ledger == ledger_hash(&self.session),
            }),
            Entry::Began(_)
            | Entry::Resumed { .. }
            | Entry::SetAside { .. }
            | Entry::Commented { .. }
            | Entry::Scenario { .. }
            | Entry::Unknown => Ok(Step::Nothing),
        }
    }

    fn choose(&mut self, turn: u16, choice: &str) -> Result<Step, ReplayError> {
        let cannot = || ReplayError::CannotChoose {
            turn,
            choice: choice.to_owned(),
        };
        if self.session.turns().len() + 1 != usize::from(turn) {
            return Err(cannot());
        }
        let id = self.session.scenario().choice_named(choice).ok_or_else(cannot)?;
        self.session.choose(id).map_err(|_| cannot())?;
        Ok(Step::Turn)
    }

    fn rewind(&mut self, to: u16) -> Result<Step, ReplayError> {
        if self.session.turns().len() < usize::from(to) {
            return Err(ReplayError::CannotRewind(to));
        }
        while self.session.turns().len() > usize::from(to) {
            self.session.rewind();
        }
        Ok(Step::Rewound(to))
    }
}

/// The talk of a journal, as it stands at its end.
///
/// # Errors
/// [`ReplayError`] at the first entry that cannot be played.
pub fn replay(scenario: Arc<Scenario>, reading: &Reading) -> Result<Session, ReplayError> {
    let mut player = Player::begin(scenario, &reading.header)?;
    for entry in &reading.entries {
        player.play(entry)?;
    }
    Ok(player.into_session())
}
