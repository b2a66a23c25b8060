//! W025: somebody tells a need that they never have
//!
//! An interjection with `tells` gives away a need of the speaker's own; in a variant in which the speaker
//! does not have it, the words are said and nothing is found. If that is so in every variant, something
//! is wrong.
//!
//! ```ron
//! (id: "editor-objects", by: "editor", tells: "few-repairs", says: "It is too loud."),
//! ```
//! better:
//! ```ron
//! (id: "editor-objects", by: "editor", tells: "calm", says: "It is too loud."),
//! ```

use crate::scenario::draft::NameKind;
use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    let Some(meeting) = &look.draft.meeting else { return };
    if !look.is_sure_of(NameKind::Need) || !look.is_sure_of(NameKind::Customer) {
        return;
    }
    for said in &meeting.interjections {
        let (Some(by), Some(need)) = (&said.by, &said.tells) else {
            continue;
        };
        if !look.draft.may_have(&by.value, &need.value) {
            let finding = Finding::new("W025", need.span).with("name", &by.value);
            report.add(finding.with("need", &need.value).about(&said.id.value).hint());
        }
    }
}
