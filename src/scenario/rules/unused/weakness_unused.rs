//! W015: a weakness that no choice admits
//!
//! Admitting builds trust only if a choice does it.
//!
//! ```ron
//! weaknesses: { "slow-delivery": (…) }   // and no Admit("slow-delivery")
//! ```
//! better:
//! ```ron
//! acts: [Admit("slow-delivery")],
//! ```

use crate::scenario::draft::NameKind;
use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    for (id, _) in look
        .draft
        .weaknesses
        .iter()
        .filter(|_| look.is_sure_of(NameKind::Weakness))
    {
        if !look.draft.does("Admit", &id.value) {
            report.add(
                Finding::new("W015", id.span)
                    .with("name", &id.value)
                    .about(&id.value)
                    .hint(),
            );
        }
    }
}
