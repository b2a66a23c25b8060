//! What looks different after a decision: only what can be seen of it.

use crate::account::{Gauge, Observation, PersonSeen, Reading, StageId};
use crate::scenario::PersonId;

/// Something that shows now and did not before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// Somebody is spoken of for the first time.
    Introduced(PersonId),
    /// Met for the first time: from now on they can be read.
    FirstMet(PersonId),
    Trust(PersonId, Reading, Reading),
    Gauge(PersonId, Gauge, Reading, Reading),
    /// How the rival stands with somebody, found out.
    Rival(PersonId, Reading),
    /// The purchase has come to its next stage.
    Stage(StageId),
}

/// In the order of people; the stage last.
pub fn changes(before: &Observation, after: &Observation) -> Vec<Change> {
    let mut found = Vec::new();
    for now in &after.people {
        match before.person(now.who) {
            None => found.push(Change::Introduced(now.who)),
            Some(then) => person(then, now, &mut found),
        }
    }
    if after.stage != before.stage {
        found.push(Change::Stage(after.stage));
    }
    found
}

fn person(then: &PersonSeen, now: &PersonSeen, found: &mut Vec<Change>) {
    match (then.trust, now.trust) {
        (None, Some(_)) => found.push(Change::FirstMet(now.who)),
        (Some(from), Some(to)) if from != to => found.push(Change::Trust(now.who, from, to)),
        _ => {}
    }
    if let (Some(from), Some(to)) = (then.gauges, now.gauges) {
        let moved = Gauge::ALL.into_iter().zip(from.into_iter().zip(to));
        let moved = moved.filter(|(_, (from, to))| from != to);
        found.extend(moved.map(|(gauge, (from, to))| Change::Gauge(now.who, gauge, from, to)));
    }
    if let Some((points, day)) = now.rival
        && then.rival != Some((points, day))
    {
        found.push(Change::Rival(now.who, points));
    }
}
