//! The certificate of a finished attempt, earned by a [`rule`], or of a [`part`] of the course: signed
//! with the trainer's key, and checked by anyone.
//!
//! It leaves in two forms with the same facts: a badge for programs ([`badge`], Open Badges 3.0) and,
//! in the terminal's build, a page for people (`pdf`), which carries the badge and is signed as a
//! whole. Without a key both say that they are of a self-study and unsigned. Nothing here touches
//! the disk, the clock or chance: whoever calls hands the moment and the salt over, so that the
//! window can do what the terminal does.

pub mod badge;
mod key;
mod part;
#[cfg(feature = "cli")]
pub mod pdf;
mod rule;
mod verify;

pub use badge::{Identity, badge};
pub use key::{BadKey, PublicKey, TrainerKey};
pub use part::{Done, Part, PartLacks, WHOLE};
pub use rule::{Lacks, RULE, Rule, lacks};
pub use verify::{Claim, Verdict, verify};

use crate::debrief::debrief;
use crate::record::Moment;
use crate::record::journal::Reading;
use crate::scenario::Factor;
use crate::sim::Session;
use crate::text::Language;

/// What a certificate is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One talk that was passed.
    Talk,
    /// A part of the course that is mastered, with so many steps.
    Part { steps: u16 },
}

impl Kind {
    /// The key of a sentence that is not the same for both: `certificate-NAME`, `certificate-part-NAME`.
    pub(crate) fn key(self, name: &str) -> String {
        match self {
            Kind::Talk => format!("certificate-{name}"),
            Kind::Part { .. } => format!("certificate-part-{name}"),
        }
    }
}

/// What a certificate says. Made only of an attempt that has earned it, or of a part that is mastered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    pub kind: Kind,
    /// The learner, as on the page.
    pub learner: String,
    /// The attempt's own name; of a part its id.
    pub attempt: String,
    /// The scenario or the part: its id, its title in the language of the certificate, and its edition.
    pub scenario: String,
    pub title: String,
    pub hash: String,
    /// 0–100.
    pub score: u8,
    /// As [`Grade::mark`](crate::debrief::Grade::mark) writes it in the language of the certificate.
    pub grade: String,
    /// In the order of [`Factor::ALL`]; `None` where the factor did not count. Of a part how far those
    /// that it teaches are mastered.
    pub factors: [Option<u8>; 4],
    /// When the talk ended, or the last step of the part was done.
    pub passed_at: Moment,
    /// When the certificate was made.
    pub issued_at: Moment,
    /// BLAKE3 of the ledger: whoever plays the choices again comes to the same. Of a part, of what was
    /// done.
    pub ledger: String,
    pub language: Language,
}

impl Certificate {
    /// The certificate of an attempt; `session` is what its journal came to when it was played again.
    ///
    /// # Errors
    /// All that [`RULE`] asks for and the attempt lacks.
    pub fn of(
        reading: &Reading,
        session: &Session,
        learner: &str,
        issued_at: Moment,
        language: Language,
    ) -> Result<Self, Vec<Lacks>> {
        let lacking = lacks(&RULE, session);
        if !lacking.is_empty() {
            return Err(lacking);
        }
        let (header, account, scenario) = (&reading.header, debrief(session), session.scenario());
        let moments = reading.entries.iter().filter_map(|entry| entry.at());
        Ok(Self {
            kind: Kind::Talk,
            learner: learner.to_owned(),
            attempt: header.attempt.clone(),
            scenario: scenario.id.clone(),
            title: scenario.texts.get(scenario.title, language).to_owned(),
            hash: scenario.hash.clone(),
            score: account.tally.score,
            grade: account.grade.mark(language).to_owned(),
            factors: Factor::ALL.map(|factor| account.factors.get(factor)),
            passed_at: reading.end().map(|end| end.at).or(moments.max()).unwrap_or(header.at),
            issued_at,
            ledger: account.hash,
            language,
        })
    }
}
