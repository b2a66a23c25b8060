//! The campaign: a population of customers, activities, weeks. Whole numbers; the same seed gives the
//! same market on any number of threads. Hands the talk nothing but a [`crate::scenario::StartingState`].

mod block;
mod campaign;
mod debrief;
mod forecast;
mod observation;
mod plan;
mod planner;
mod policy;
mod population;
mod read;
pub mod response;
mod run;
mod shown;
mod talk;
mod week;

pub use campaign::{Activity, Audience, CELLS, Campaign, FULL, MOVED, Need, Reach, Words};
pub use debrief::{Debrief, bound};
pub use forecast::{Expected, FUTURES, Forecast, Interval, forecast};
pub use observation::{Counts, Week};
pub use plan::{Plan, PlanFault};
pub use planner::{Planner, worth};
pub use policy::Policy;
pub use population::Population;
pub use read::{CAMPAIGN_FILE, CELL_NAMES, load, load_plan, write_plan};
pub use run::Market;
pub use shown::{Cell, Stage};
pub use talk::{Drawn, starting_state, talk};
