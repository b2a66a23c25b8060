//! The customer: what a choice does, and what of it can be seen.
//!
//! ```text
//! Session::start(scenario, seed) ─▶ observe() ─▶ Observation with its offers
//!         ▲                                             │
//!         └───────────── choose(ChoiceId) ◀─────────────┘   the only way in
//! ```
//!
//! Whole numbers only; no clock, thread, file or global. [`step`] allocates nothing and [`State`]
//! is `Copy`, so that a scenario can be searched like a game of chess. Numbers are in [`table`].

mod acts;
mod carry;
mod chance;
mod conditions;
mod essence;
mod event;
mod factors;
pub mod meeting;
mod mood;
mod observation;
mod offers;
mod session;
mod state;
mod step;
pub mod table;
mod view;

pub use carry::NotCarried;
pub(crate) use chance::draw_by_odds;
pub use chance::draw_variant;
pub use essence::{Essence, Sameness};
pub use event::{Cause, Event, EventSink, Line, Part, Reaction, Unrecorded};
pub use factors::{Factors, credence, credit, standing, worth_of};
pub use mood::mood;
pub use observation::{Badge, Claim, Gauge, Observation, Promise, Reading, observe};
pub use offers::{Offer, offers, open_choices};
pub use session::{ChooseError, Session, Start, Turn};
pub use state::{Outcome, State};
pub use step::step;
pub use view::{Grain, NotAView, View};
