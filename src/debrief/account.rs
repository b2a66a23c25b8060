//! The debrief of one talk.

use super::grade::Grade;
use super::ledger::{Entry, ledger, ledger_hash};
use super::score::{Tally, is_passed, parted_well, score};
use super::table::{TableDebrief, table_debrief};
use crate::scenario::{Act, ChoiceId, Force, NeedId, VariantId};
use crate::sim::{Cause, Event, Factors, Line, Outcome, Part, Session};

/// One turn, annotated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// From 1.
    pub turn: u16,
    pub choice: ChoiceId,
    /// What the customer answered, in order.
    pub lines: Vec<Line>,
    /// What it did to the factors.
    pub entries: Vec<Entry>,
    /// What else it moved: quantity, change, cause. Patience spent as the choice says is left out.
    pub moved: Vec<(Part, i64, Cause)>,
    pub found: Vec<NeedId>,
}

/// What a talk came to, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debrief {
    /// [`Outcome::Open`] while the talk is not over: then this is how it stands.
    pub outcome: Outcome,
    /// Sold with every factor that counts at its gate; with a customer to walk away from, left
    /// with trust of at least 40.
    pub passed: bool,
    pub tally: Tally,
    pub grade: Grade,
    pub factors: Factors,
    /// Who it was.
    pub variant: VariantId,
    /// Whose changes, summed by factor, give `factors`.
    pub ledger: Vec<Entry>,
    /// BLAKE3 of the ledger, in hex.
    pub hash: String,
    pub remarks: Vec<Remark>,
    /// The needs that this customer had and told, in the order of ids; of a meeting, that anybody had
    /// and told.
    pub needs_found: Vec<NeedId>,
    /// Those that stayed untold.
    pub needs_missed: Vec<NeedId>,
    /// Minutes taken.
    pub minutes: u32,
    /// Yuan of the seller's own spent.
    pub money: u32,
    /// Acts used, by the force they belong to, in the order of [`Force::ALL`].
    pub forces: [u16; 4],
    /// Claims told that were not true of this customer's piece.
    pub untruths: u16,
    /// Of a meeting: who carried it, who moved whom.
    pub table: Option<TableDebrief>,
    /// A choice was taken back.
    pub practice: bool,
}

/// The debrief of a talk, over or not.
pub fn debrief(session: &Session) -> Debrief {
    let scenario = session.scenario();
    let state = session.state();
    let variant = scenario.variant(state.variant());
    let factors = session.factors_at(session.turns().len());
    let ledger = ledger(session);
    let sold = state.is_sold();
    let needs = (0..scenario.needs.len())
        .map(NeedId::at)
        .filter(|need| variant.needs[need.index()].weight > 0);
    let table = table_debrief(session);
    let (needs_found, needs_missed) = match &table {
        Some(table) => table.needs(),
        None => needs.partition(|&need| state.is_found(need)),
    };
    let tally = score(&factors, sold);
    let acts = || {
        session
            .turns()
            .iter()
            .flat_map(|turn| &scenario.choice(turn.choice).acts)
    };
    Debrief {
        outcome: state.outcome(),
        passed: if scenario.meeting.is_some() {
            sold && factors.first_closed(&scenario.gates).is_none() || parted_well(scenario, state)
        } else {
            is_passed(scenario, state)
        },
        grade: if parted_well(scenario, state) {
            Grade::Parted
        } else {
            Grade::of(tally.score)
        },
        tally,
        factors,
        variant: state.variant(),
        hash: ledger_hash(session),
        remarks: remarks(session, &ledger),
        ledger,
        needs_found,
        needs_missed,
        minutes: minutes(session),
        money: session
            .turns()
            .iter()
            .map(|turn| scenario.choice(turn.choice).money)
            .sum(),
        forces: Force::ALL.map(|force| acts().filter(|act| act.force() == Some(force)).count() as u16),
        untruths: acts()
            .filter(|act| matches!(act, Act::Tell(fact) if variant.truths & 1 << fact.index() == 0))
            .count() as u16,
        table,
        practice: session.is_practice(),
    }
}

fn remarks(session: &Session, ledger: &[Entry]) -> Vec<Remark> {
    session
        .turns()
        .iter()
        .zip(1..)
        .map(|(turn, number)| Remark {
            turn: number,
            choice: turn.choice,
            lines: turn
                .events
                .iter()
                .filter_map(|event| {
                    if let Event::Said(line) = event {
                        Some(*line)
                    } else {
                        None
                    }
                })
                .collect(),
            entries: ledger.iter().filter(|entry| entry.turn == number).copied().collect(),
            moved: turn
                .events
                .iter()
                .filter_map(|event| match *event {
                    Event::Points {
                        cause: Cause::Minutes, ..
                    } => None,
                    Event::Points { part, from, to, cause } => Some((part, i64::from(to) - i64::from(from), cause)),
                    _ => None,
                })
                .collect(),
            found: turn
                .events
                .iter()
                .filter_map(|event| {
                    if let Event::Found(need) = event {
                        Some(*need)
                    } else {
                        None
                    }
                })
                .collect(),
        })
        .collect()
}

/// Minutes that the talk took, extra ones included.
fn minutes(session: &Session) -> u32 {
    let events = session.turns().iter().flat_map(|turn| &turn.events);
    events
        .map(|event| match event {
            Event::Points {
                part: Part::Patience,
                from,
                to,
                ..
            } => from.saturating_sub(*to),
            _ => 0,
        })
        .sum()
}
