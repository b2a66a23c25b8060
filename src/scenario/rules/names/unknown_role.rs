//! E015: a level or function that does not exist
//!
//! A meeting knows the levels operational, management and decision and the functions user, technical and
//! finance; others are given in its `levels` and `functions`.
//!
//! ```ron
//! "wu": (name: "Ms Wu", patience: 10, level: "manager"),
//! ```
//! better:
//! ```ron
//! "wu": (name: "Ms Wu", patience: 10, level: "management"),
//! ```

use crate::scenario::draft::{NameKind, Reference};
use crate::scenario::report::Finding;

pub fn finding(reference: &Reference<'_>) -> Finding {
    let finding = Finding::new("E015", reference.id.span);
    match reference.kind {
        NameKind::Level => finding.told_as("level"),
        _ => finding,
    }
}
