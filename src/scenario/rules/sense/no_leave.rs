//! E064: a variant in which leaving is right, and no way to leave
//!
//! Before a person who must not be sold to, the right end is a polite goodbye. Without a choice that
//! leaves, this variant can only be failed.
//!
//! ```ron
//! "no-need": (walk_away: true),   // and no choice with Leave
//! ```
//! better:
//! ```ron
//! (id: "goodbye", says: "Then I won't keep you.", acts: [Leave]),
//! ```

use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    let draft = look.draft;
    if draft.ever("Leave") {
        return;
    }
    if let Some(variant) = draft.variants.iter().find(|variant| variant.walk_away) {
        report.add(
            Finding::new("E064", variant.id.span)
                .with("name", &variant.id.value)
                .about(&variant.id.value)
                .hint(),
        );
    }
}
