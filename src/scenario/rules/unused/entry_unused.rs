//! W011: a personal entry that nothing uses
//!
//! What the seller knows about the person and cannot mention is no help.
//!
//! ```ron
//! personal: { "loves-opera": (…) }   // and no Personal("loves-opera")
//! ```
//! better:
//! ```ron
//! acts: [Personal("loves-opera")],
//! ```

use crate::scenario::draft::NameKind;
use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    for entry in look.draft.entries.iter().filter(|_| look.is_sure_of(NameKind::Entry)) {
        let name = entry.id.value.as_str();
        if !look.draft.does("Personal", name) {
            report.add(
                Finding::new("W011", entry.id.span)
                    .with("name", name)
                    .about(name)
                    .hint(),
            );
        }
    }
}
