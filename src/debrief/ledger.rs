//! The ledger: every point that a factor gained or lost, with the act and the cause.

use crate::scenario::{ChoiceId, Factor};
use crate::sim::{Cause, Event, Factors, Session};

/// One line of the ledger. Summed by factor, the changes give the factors at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// 0 = how things stood before the first choice.
    pub turn: u16,
    /// The choice of that turn; `None` for turn 0.
    pub choice: Option<ChoiceId>,
    pub factor: Factor,
    /// In points; never 0.
    pub change: i16,
    pub cause: Cause,
}

/// All entries, in the order in which they happened.
///
/// Satisfaction enters with its whole value at the moment from which it counts.
pub fn ledger(session: &Session) -> Vec<Entry> {
    let start = Factors::of(session.scenario(), session.first_state());
    let opening = start
        .counted()
        .filter(|&(_, points)| points != 0)
        .map(|(factor, points)| Entry {
            turn: 0,
            choice: None,
            factor,
            change: points.into(),
            cause: Cause::Start,
        });
    let moves = session.turns().iter().zip(1..).flat_map(|(turn, number)| {
        turn.events.iter().filter_map(move |event| match *event {
            Event::Factor {
                factor,
                from,
                to,
                cause,
            } => {
                let change = i16::from(to.unwrap_or(0)) - i16::from(from.unwrap_or(0));
                (change != 0).then_some(Entry {
                    turn: number,
                    choice: Some(turn.choice),
                    factor,
                    change,
                    cause,
                })
            }
            _ => None,
        })
    });
    opening.chain(moves).collect()
}

/// BLAKE3 of the ledger in hex: the same play has the same hash on every machine.
///
/// One line an entry, `turn choice factor change cause`, with the authors' names of choices.
pub fn ledger_hash(session: &Session) -> String {
    let mut hasher = blake3::Hasher::new();
    for entry in ledger(session) {
        let choice = entry
            .choice
            .map_or("-", |choice| &session.scenario().names.choices[choice.index()]);
        let line = format!(
            "{} {choice} {} {} {}\n",
            entry.turn,
            entry.factor.name(),
            entry.change,
            entry.cause.key()
        );
        hasher.update(line.as_bytes());
    }
    hasher.finalize().to_hex().to_string()
}
