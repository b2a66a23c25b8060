//! A talk under way in the terminal: each choice is kept first, and shown then.

use super::keeper::{Keeper, now};
use super::{Printing, events, transcript};
use crate::debrief::debrief;
use crate::record::journal::Entry;
use crate::scenario::ChoiceId;
use crate::sim::{ChooseError, Session};

pub struct Talk {
    pub session: Session,
    pub printing: Printing,
    pub keeper: Keeper,
}

impl Talk {
    /// Prints how the talk begins; of one taken up again, where it stands.
    pub fn begin(&self) {
        if self.printing.json {
            if let Some(attempt) = self.keeper.attempt() {
                events::print_attempt(&self.session, attempt, self.printing);
            }
            events::print_beginning(&self.session, self.printing);
        } else {
            transcript::print_beginning(&self.session, self.printing);
        }
    }

    /// Makes a choice, keeps it, and prints what came of it.
    pub fn make(&mut self, choice: ChoiceId) -> Result<(), ChooseError> {
        self.session.choose(choice)?;
        let turns = self.session.turns().len();
        let chose = Entry::chose(self.session.scenario(), choice, turns, now());
        self.keeper.keep(&[chose], self.printing.language);
        if self.printing.json {
            events::print_turn(&self.session, self.printing);
        } else {
            transcript::print_turn(&self.session, self.printing);
        }
        if self.session.state().has_ended() {
            let ended = Entry::ended(&debrief(&self.session), turns, now());
            self.keeper.keep(&[ended], self.printing.language);
        }
        Ok(())
    }

    /// Takes the last choice back; `false` if there was none.
    pub fn rewind(&mut self) -> bool {
        let rewound = self.session.rewind();
        if rewound {
            let to = self.session.turns().len() as u16;
            self.keeper
                .keep(&[Entry::Rewound { to, at: now() }], self.printing.language);
        }
        rewound
    }

    /// Prints how the talk ended, or stands. Of one that a learner only interrupts, no debrief: it
    /// would give away what is still to be found out.
    pub fn end(&mut self, by_hand: bool) {
        let is_over = self.session.state().has_ended();
        let interrupted = by_hand && !is_over && self.keeper.attempt().is_some();
        if self.printing.json {
            events::print_end(&self.session, self.printing);
        } else if !interrupted {
            transcript::print_end(&self.session, self.printing);
        }
        self.keeper.finish(is_over, self.printing.language);
    }
}
