//! The account: days, places, people who are somewhere, a dossier, a rival, and one day of decision.
//!
//! Whole numbers; the same variant and the same decisions give the same ledger. Nothing here draws on
//! chance but the variant, which the seed draws at the start. Screens, the terminal and policies see
//! an [`Observation`], never the [`State`]. Words stand in Fluent files beside the account's own file.

mod bound;
mod calendar;
mod closing;
mod decide;
mod effects;
mod event;
mod ids;
mod ledger;
mod lessons;
mod model;
mod observation;
mod offers;
mod play;
mod policy;
mod read;
mod rival;
mod script;
mod simulation;
mod state;
mod talk;
mod texts;
mod turn;

pub use bound::bound;
pub use calendar::Whereabouts;
pub use closing::{Closing, Outcome};
pub use event::{Event, Missed};
pub use ids::{ActId, MoveId, NoteId, PlaceId, PromiseId, StageId, TalkId, ValueId};
pub use ledger::{Cause, DayStanding, Row, What};
pub use lessons::Lesson;
pub use model::*;
pub use observation::{Noted, Observation, PersonSeen, Reading, RivalSeen, SLOTS};
pub use offers::{Closed, Offer};
pub use play::{Decision, Play, Refused};
pub use policy::PolicyName;
pub use read::{ACCOUNT_FILE, Beside, Files, load, talks_named};
pub use script::{ScriptFault, read_script, write_script};
pub use simulation::{Result as PolicyResult, play_policy, simulate};
pub use state::{Known, Source, Standing, State};
pub use talk::{Came, Talk};
pub use texts::Texts;
