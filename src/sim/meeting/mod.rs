//! Several customers, one decision: the engine of a talk between two, moved for each at the table.
//!
//! [`Table`] holds one [`State`](super::State) a person; [`step_table`] says whom an act reaches;
//! [`Views`] and [`decisive`] compute what everybody thinks and who carries what; [`look_at`] says
//! what of all this can be seen. None of it is used by a talk with one customer.

mod decide;
mod look;
mod moment;
mod seen;
mod table;
mod turn;
mod views;

pub use decide::{
    Decisive, Vote, carries, carries_among, decisive, is_carried, is_carried_by, judged, table_factors, voters,
};
pub use look::{look_at, offers_at, open_choices_at};
pub use seen::{Decision, OptionSeen, PersonSeen, Stance, TableSeen};
pub use table::Table;
pub use turn::{opening, step_table};
pub use views::{Points, Views, heeds, swayed};
