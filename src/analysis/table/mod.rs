//! Searching a meeting: several people, one decision.
//!
//! The states of all who take part are one [`Table`](crate::sim::meeting::Table), so that what holds
//! for a talk with one customer holds here: a small meeting is walked to the end, a large one is
//! searched by beams below a bound that is proven without a walk. A seller who does not know who
//! sits there plans for all who may, and plans anew whenever an answer tells some of them apart.

mod beam;
mod bound;
mod looks;
mod plan;
pub mod possible;
mod tidy;
mod walk;

pub use beam::best_known;
pub use bound::{most, most_factors};
pub use plan::TablePlan;
pub use possible::Possible;
pub use tidy::tidy;
pub use walk::Walk;

use super::search::Value;
use crate::debrief::points;
use crate::scenario::{Meeting, Scenario};
use crate::sim::meeting::{Table, Views, judged, table_factors};
use crate::sim::table::PARTING_TRUST;
use crate::sim::{Factors, Outcome};

/// The table's factors for the option by which the meeting is judged.
pub fn factors_of(scenario: &Scenario, meeting: &Meeting, table: &Table) -> Factors {
    let views = Views::of(scenario, meeting, table);
    table_factors(meeting, table, &views, judged(meeting, table, &views))
}

/// Of a meeting that has ended like this.
pub fn value_of_end(scenario: &Scenario, meeting: &Meeting, table: &Table) -> Value {
    let factors = factors_of(scenario, meeting, table);
    let room = table.room();
    let won = room.is_sold() && factors.first_closed(&scenario.gates).is_none();
    let walks_away = scenario.variant(room.variant()).walk_away;
    let parted_well = walks_away && room.outcome() == Outcome::Left && room.trust() >= PARTING_TRUST;
    Value {
        score: points(&factors, room.is_sold()),
        passed: won || parted_well,
    }
}
