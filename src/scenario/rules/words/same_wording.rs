//! W017: the same wording twice in one group
//!
//! Wordings of a group mean the same and are drawn by chance, so that a second try does not sound like
//! a recording. The same one twice is a slip of copying.
//!
//! ```ron
//! says: ["Hm.", "Hm."],
//! ```
//! better:
//! ```ron
//! says: ["Hm.", "Well."],
//! ```

use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    for wordings in look.draft.wordings() {
        for (position, wording) in wordings.list.iter().enumerate() {
            let earlier = &wordings.list[..position];
            if earlier.iter().any(|first| first.value.trim() == wording.value.trim()) {
                report.add(Finding::new("W017", wording.span).with("text", &wording.value));
            }
        }
    }
}
