//! What outlives a run: the scenario files that are read, the player's settings, and the journals.
//!
//! ```text
//! <data folder>/profiles/<name>/attempts/<attempt>.jsonl            one journal an attempt
//!              /profiles/<name>/attempts/<attempt>.jsonl.damaged    what a damaged one was
//!              /profiles/<name>/learner.json, lrs/                 see [`lrs`]
//!              /profiles/<name>/accounts/<account>/<month>.jsonl   one file a month with an organisation
//!              /profiles/<name>/study.jsonl                         what was answered in lessons
//!              /profiles/<name>/campaigns/<campaign>.jsonl          what was spent week by week
//!              /profiles/<name>/progress.index                      what finished attempts came to
//!              /archive/<hash>/scenario.ron, zh.ftl, …              each edition that was played
//! ```
//!
//! [`store`] and, for the trainers' tools, [`authoring`] alone touch the disk; [`watch`] notices that
//! something was saved; [`settings`] is what a settings file holds; [`journal`] is what a journal says
//! and how it is written; [`profile`] begins, lists and resumes attempts; [`progress`] looks at the
//! finished ones together; [`months`] keeps accounts as they are played, decision by decision, and
//! [`campaigns`] markets under way and finished; [`study`] keeps what was answered in lessons, says what
//! comes up again and how far plays and checks have taken a learner; [`replay_file`] is an attempt to be
//! handed on; [`xapi`] is what an attempt tells a company's learning system, and [`lrs`] sends it; [`privacy`] is all that is kept of one
//! person, to be handed out or erased.

pub mod authoring;
pub mod campaigns;
pub mod import;
pub mod journal;
pub mod lrs;
mod moment;
pub mod months;
pub mod pack;
pub mod privacy;
pub mod profile;
pub mod progress;
pub mod replay_file;
pub mod settings;
pub mod store;
pub mod study;
pub mod watch;
pub mod xapi;

pub use moment::Moment;
pub use settings::{Look, Settings, TextSize};
