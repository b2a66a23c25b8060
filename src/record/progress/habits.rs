//! How a learner went about it in one talk, by force: of how often they did it, how often well.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::summary::Met;
use crate::scenario::{EvidenceId, FactId, FactStage, Force};
use crate::sim::{Cause, Event, Session, State, standing};

/// Done so often, and of that well.
///
/// Introduce: facts told, of those that served this customer. Uncover: needs there were, of those told
/// by the customer. Build trust: proofs shown, of those that came after a doubt. Exceed: promises made,
/// of those kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Habit {
    pub well: u16,
    pub of: u16,
}

impl Habit {
    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self {
            well: self.well + other.well,
            of: self.of + other.of,
        }
    }
}

/// The habits of a talk that is over, in the order of [`Force::ALL`].
pub fn habits(session: &Session, needs: &[Met]) -> [Habit; 4] {
    let mut seen = Seen::default();
    for (at, turn) in session.turns().iter().enumerate() {
        let before = at
            .checked_sub(1)
            .map_or(session.first_state(), |last| &session.turns()[last].after);
        for event in &turn.events {
            seen.look_at(session, before, event);
        }
    }
    let noise = seen.noise.difference(&seen.useful).count();
    Force::ALL.map(|force| match force {
        Force::Introduce => habit(seen.told.len() - noise, seen.told.len()),
        Force::Uncover => habit(needs.iter().filter(|need| need.missed.is_none()).count(), needs.len()),
        Force::BuildTrust => habit(seen.proofs_in_time, seen.proofs),
        Force::Exceed => habit(seen.kept.intersection(&seen.promised).count(), seen.promised.len()),
    })
}

fn habit(well: usize, of: usize) -> Habit {
    let count = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
    Habit {
        well: count(well),
        of: count(of),
    }
}

/// What was seen up to an event.
#[derive(Default)]
struct Seen {
    told: BTreeSet<FactId>,
    /// Told to somebody whom it does not serve; told to somebody whom it does.
    noise: BTreeSet<FactId>,
    useful: BTreeSet<FactId>,
    doubted: BTreeSet<FactId>,
    promised: BTreeSet<FactId>,
    kept: BTreeSet<FactId>,
    proofs: usize,
    proofs_in_time: usize,
}

impl Seen {
    fn look_at(&mut self, session: &Session, before: &State, event: &Event) {
        match *event {
            Event::Shown(evidence) => {
                self.proofs += 1;
                self.proofs_in_time += usize::from(self.is_in_time(session, before, evidence));
            }
            Event::Promised(fact) => {
                self.promised.insert(fact);
            }
            Event::FactStage {
                cause: Cause::Told(fact) | Cause::ToldInPassing(fact),
                ..
            } => {
                self.told.insert(fact);
            }
            Event::Factor {
                cause: Cause::Told(fact),
                from,
                to,
                ..
            } if to > from => {
                self.useful.insert(fact);
            }
            Event::Points { cause, .. } | Event::NeedStage { cause, .. } => self.note(cause),
            _ => {}
        }
    }

    fn note(&mut self, cause: Cause) {
        match cause {
            Cause::Noise(fact) => self.noise.insert(fact),
            Cause::LandedDoubted(fact) => self.doubted.insert(fact),
            Cause::Kept(fact) => self.kept.insert(fact),
            Cause::Awakened(_, fact) => self.useful.insert(fact),
            _ => false,
        };
    }

    /// Whether something that this proves had been told before and was not believed.
    fn is_in_time(&self, session: &Session, before: &State, evidence: EvidenceId) -> bool {
        let scenario = session.scenario();
        let supports = &scenario.evidence[evidence.index()].supports;
        supports.iter().any(|&(fact, _)| {
            let unsure = || {
                scenario.meeting.is_none()
                    && before.fact(fact) != FactStage::Unheard
                    && standing(scenario, before, fact) != crate::scenario::Standing::Believed
            };
            self.doubted.contains(&fact) || unsure()
        })
    }
}
