//! The ledger: every point that a factor gained or lost, with the act and the cause.

use crate::scenario::{ChoiceId, Factor, Meeting, OptionId, PersonId};
use crate::sim::meeting::{Views, judged};
use crate::sim::{Cause, Event, Factors, Session};

/// One line of the ledger. Summed by factor, the changes give the factors at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// 0 = how things stood before the first choice.
    pub turn: u16,
    /// The choice of that turn; `None` for turn 0.
    pub choice: Option<ChoiceId>,
    /// Of a meeting: whose factor.
    pub who: Option<PersonId>,
    pub factor: Factor,
    /// In points; never 0.
    pub change: i16,
    pub cause: Cause,
}

/// All entries, in the order in which they happened.
///
/// Satisfaction enters with its whole value at the moment from which it counts.
pub fn ledger(session: &Session) -> Vec<Entry> {
    let scenario = session.scenario();
    if let (Some(meeting), Some(table)) = (&scenario.meeting, session.table()) {
        let option = judged(meeting, table, &Views::of(scenario, meeting, table));
        return table_ledger(session, meeting, option);
    }
    let start = Factors::of(session.scenario(), session.first_state());
    let opening = start
        .counted()
        .filter(|&(_, points)| points != 0)
        .map(|(factor, points)| Entry {
            turn: 0,
            choice: None,
            who: None,
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
                    who: None,
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

/// Of a meeting: what moved each one's factors for this option. One person's changes, summed by
/// factor, give that person's factors.
fn table_ledger(session: &Session, meeting: &Meeting, option: OptionId) -> Vec<Entry> {
    let mut entries = Vec::new();
    let first = session.table_at(0).expect("a meeting has a table from the start");
    for who in meeting.ids() {
        let start = first.factors(meeting, who, option);
        entries.extend(
            start
                .counted()
                .filter(|&(_, points)| points != 0)
                .map(|(factor, points)| Entry {
                    turn: 0,
                    choice: None,
                    who: Some(who),
                    factor,
                    change: points.into(),
                    cause: Cause::Start,
                }),
        );
    }
    for (turn, number) in session.turns().iter().zip(1..) {
        let mut about = None;
        for event in &turn.events {
            match *event {
                Event::About(who, of) => about = (of == Some(option)).then_some(who),
                Event::Factor {
                    factor,
                    from,
                    to,
                    cause,
                } => {
                    let change = i16::from(to.unwrap_or(0)) - i16::from(from.unwrap_or(0));
                    if about.is_some() && change != 0 {
                        let choice = Some(turn.choice);
                        let (turn, who) = (number, about);
                        entries.push(Entry {
                            turn,
                            choice,
                            who,
                            factor,
                            change,
                            cause,
                        });
                    }
                }
                _ => {}
            }
        }
    }
    entries
}

/// BLAKE3 of the ledger in hex: the same play has the same hash on every machine.
///
/// One line an entry, `turn choice factor change cause`, with the authors' names of choices; of a
/// meeting with ` who` after it, and all options one after the other, each with a line of its name.
pub fn ledger_hash(session: &Session) -> String {
    let mut hasher = blake3::Hasher::new();
    let scenario = session.scenario();
    if let Some(meeting) = &scenario.meeting {
        for option in meeting.option_ids() {
            hasher.update(format!("{}\n", meeting.names.options[option.index()]).as_bytes());
            add_lines(&mut hasher, session, &table_ledger(session, meeting, option));
        }
    } else {
        add_lines(&mut hasher, session, &ledger(session));
    }
    hasher.finalize().to_hex().to_string()
}

fn add_lines(hasher: &mut blake3::Hasher, session: &Session, ledger: &[Entry]) {
    let names = &session.scenario().names;
    for entry in ledger {
        let choice = entry.choice.map_or("-", |choice| &names.choices[choice.index()]);
        let mut line = format!(
            "{} {choice} {} {} {}",
            entry.turn,
            entry.factor.name(),
            entry.change,
            entry.cause.key()
        );
        if let (Some(who), Some(meeting)) = (entry.who, &session.scenario().meeting) {
            line = line + " " + &meeting.names.people[who.index()];
        }
        hasher.update((line + "\n").as_bytes());
    }
}
