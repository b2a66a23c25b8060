//! W004: evidence that no choice shows
//!
//! What it supports cannot be proved.
//!
//! ```ron
//! evidence: { "appraisal": (…) }   // and no Prove("appraisal")
//! ```
//! better:
//! ```ron
//! acts: [Prove("appraisal")],
//! ```

use crate::scenario::draft::NameKind;
use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    for evidence in look
        .draft
        .evidence
        .iter()
        .filter(|_| look.is_sure_of(NameKind::Evidence))
    {
        let name = evidence.id.value.as_str();
        if !look.draft.does("Prove", name) {
            report.add(
                Finding::new("W004", evidence.id.span)
                    .with("name", name)
                    .about(name)
                    .hint(),
            );
        }
    }
}
